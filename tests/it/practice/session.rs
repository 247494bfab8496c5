//! Claims about a session from the stub to the key idea.

use std::fs;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use judge::model::Verdict;
use judge::store::End;
use serde_json::json;

use super::{Desk, OUTER_LIMIT, RIGHT, Session, WRONG};

#[test]
fn a_session_goes_from_the_stub_over_saves_to_the_key_idea() {
    let desk = Desk::new();
    let mut session = desk.practice(&["--minutes", "20"]);
    let started = session.until("started");
    assert_eq!(started["problem"], "zz-add");
    assert_eq!(started["budget_ms"], 20 * 60 * 1000);
    assert_eq!(started["hint_after_ms"], 15 * 60 * 1000);
    assert_eq!(
        (&started["resumed"], &started["kept"]),
        (&json!(false), &json!(null))
    );
    let stub = fs::read_to_string(desk.file()).expect("the stub");
    assert!(
        stub.starts_with("class Solution:\n    def addTwo("),
        "{stub}"
    );

    desk.save(WRONG);
    assert_eq!(session.until("run-started")["whole"], false);
    let samples = session.until("judged");
    assert_eq!(samples["report"]["verdict"], "AC");
    assert_eq!(
        (&samples["whole"], &samples["attempt"]),
        (&json!(false), &json!(null))
    );
    let all = session.until("judged");
    assert_eq!(all["report"]["verdict"], "WA");
    assert_eq!((&all["whole"], &all["attempt"]), (&json!(true), &json!(1)));

    desk.save(RIGHT);
    session.until("judged");
    assert_eq!(session.until("judged")["attempt"], 2);
    let solved = session.until("solved");
    assert_eq!(
        (&solved["attempts"], &solved["hints_taken"]),
        (&json!(2), &json!(0))
    );
    assert!(solved["cpu_ms"].is_number());
    assert!(solved["reference_cpu_ms"].is_number(), "{solved}");
    assert_eq!(solved["target"], json!({"time": "O(1)", "space": "O(1)"}));
    assert_eq!(session.until("question")["about"], "key-idea");
    session.say("  Add   them ");
    session.until("key-idea-kept");
    assert_eq!(session.until("left")["end"], "solved");
    assert_eq!(session.code(), Some(0));

    let store = desk.store();
    let (id, row) = store.sessions(None).expect("sessions").remove(0);
    assert_eq!((row.end, row.hints_taken), (Some(End::Solved), 0));
    let attempts = store.attempts(None).expect("attempts");
    let verdicts: Vec<_> = attempts.iter().map(|(_, one)| one.verdict).collect();
    assert_eq!(
        verdicts,
        [Some(Verdict::WrongAnswer), Some(Verdict::Accepted)]
    );
    for (_, attempt) in &attempts {
        assert_eq!(attempt.session, Some(id));
        assert!(attempt.active_ms.is_some_and(|ms| ms <= row.active_ms));
    }
    let code = store.code(attempts[0].0).expect("the code");
    assert_eq!(code.as_deref(), Some(WRONG.as_bytes()));
    let note = store.note("zz-add").expect("a note").expect("a note");
    assert_eq!(note.text.trim(), "Add them");
}

#[test]
fn a_hint_opens_with_the_active_time_and_not_before() {
    let desk = Desk::new();
    let mut session = desk.practice(&["--hint-after", "2s"]);
    session.until("started");
    session.say("hint");
    let (refused, before) = session.until_and_before("refused");
    assert!(!before.contains(&"hint-opened".to_owned()));
    assert!(
        refused["message"]
            .as_str()
            .expect("why")
            .contains("opens in"),
        "{refused}"
    );
    let opened = session.until("hint-opened");
    assert_eq!(opened["number"], 1);
    assert!(opened["active_ms"].as_u64().expect("ms") >= 2000);
    session.say("hint");
    let hint = session.until("hint");
    assert_eq!(hint["number"], 1);
    assert_eq!(hint["text"], "## Look\n\nLook again.");
    session.say("hint");
    session.until("refused");
    desk.save(WRONG);
    session.until("judged");
    session.until("judged");
    session.say("quit");
    assert_eq!(session.until("left")["end"], json!(null));
    assert_eq!(session.code(), Some(1));
    let store = desk.store();
    assert_eq!(store.attempts(None).expect("attempts")[0].1.hints, 1);
    let (_, row) = store
        .unfinished(None)
        .expect("a session")
        .expect("a session");
    assert_eq!(row.hints_taken, 1);
}

#[test]
fn an_exam_has_no_hints() {
    let desk = Desk::new();
    let mut session = desk.practice(&["--no-hints"]);
    assert_eq!(session.until("started")["hints_allowed"], false);
    session.say("hint");
    let refused = session.until("refused");
    assert_eq!(refused["message"], "this session goes without hints");
}

#[test]
fn giving_up_takes_a_yes_and_opens_the_editorial() {
    let desk = Desk::new();
    let mut session = desk.practice(&[]);
    session.say("editorial");
    session.until("refused");
    session.say("giveup");
    assert_eq!(session.until("question")["about"], "give-up");
    session.say("no");
    session.until("refused");
    session.say("giveup");
    session.until("question");
    session.say("yes");
    let gave_up = session.until("gave-up");
    assert!(
        gave_up["editorial"]
            .as_str()
            .expect("text")
            .contains("Just do it.")
    );
    session.until("question");
    session.say("");
    assert_eq!(session.until("left")["end"], "gave-up");
    assert_eq!(session.code(), Some(1));
    let store = desk.store();
    assert_eq!(
        store.sessions(None).expect("sessions")[0].1.end,
        Some(End::GaveUp)
    );
    assert_eq!(store.note("zz-add").expect("no note"), None);
}

#[test]
fn a_pause_stops_the_clock_and_an_acceptance_counts_in_it() {
    let desk = Desk::new();
    let mut session = desk.practice(&[]);
    session.say("pause");
    let paused = session.until("paused")["active_ms"].clone();
    thread::sleep(Duration::from_secs(1));
    session.say("time");
    let time = session.until("time");
    assert_eq!(
        (&time["active_ms"], &time["paused"]),
        (&paused, &json!(true))
    );
    desk.save(RIGHT);
    assert_eq!(session.until("solved")["active_ms"], paused);
}

#[test]
fn the_end_of_the_input_waits_for_the_run_under_way() {
    let desk = Desk::new();
    let mut session = desk.practice(&[]);
    session.say("all");
    drop(session.child.stdin.take());
    let judged = session.until("judged");
    assert_eq!(
        (&judged["whole"], &judged["report"]["passed"]),
        (&json!(true), &json!(0))
    );
    assert_eq!(session.until("left")["end"], json!(null));
    assert_eq!(session.code(), Some(1));
}

#[test]
fn a_session_that_nobody_speaks_to_goes_on_until_it_is_solved() {
    let desk = Desk::new();
    let args = ["practice", "zz-add", "--lang", "python", "--json"];
    let command = desk.command(env!("CARGO_BIN_EXE_judge"), &args);
    let mut session = Session::start(command);
    drop(session.child.stdin.take());
    session.until("started");
    thread::sleep(Duration::from_secs(1));
    desk.save(RIGHT);
    session.until("solved");
    session.until("left");
    assert_eq!(session.code(), Some(0));
}

#[test]
fn without_a_terminal_a_session_is_told_in_plain_lines() {
    let desk = Desk::new();
    fs::write(desk.file(), WRONG).expect("a file");
    let args = ["practice", "zz-add", "--lang", "python"];
    let mut command = desk.command(env!("CARGO_BIN_EXE_judge"), &args);
    let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = child.expect("it starts");
    let started = std::time::Instant::now();
    while fs::read_to_string(desk.file()).is_ok_and(|text| text == WRONG) {
        assert!(started.elapsed() < OUTER_LIMIT, "there is no stub");
        thread::sleep(Duration::from_millis(20));
    }
    // The watch begins after the stub is there; the command does not depend on it.
    desk.save(RIGHT);
    use std::io::Write as _;
    let mut stdin = child.stdin.take().expect("a pipe");
    writeln!(stdin, "what").expect("it listens");
    writeln!(stdin, "hint").expect("it listens");
    writeln!(stdin, "all").expect("it listens");
    drop(stdin);
    let output = child.wait_with_output().expect("its output");
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8_lossy(&output.stdout);
    for part in [
        "9101. Add Two  easy\n",
        "begun in zz-add.py, 15:00 set\n",
        "the older code is kept: judge history zz-add --show 1\n",
        "the first hint opens at 15:00; saving the file runs it\n",
        "[0:00] commands: hint, run, ",
        "unknown command; commands: hint, ",
        "the next hint opens in ",
        "running all cases\n",
        "Accepted  3/3 cases",
        "\nSolved\n  time         0:0",
        "; the reference takes ",
        "O(1) time, O(1) space\n",
        "the key idea, in a line? (Enter skips)\n",
    ] {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
}
