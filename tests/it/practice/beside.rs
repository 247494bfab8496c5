//! Claims about what other terminals see of a session, and about how a problem is chosen.

use std::process::Output;

use super::{Desk, RIGHT};

fn texts(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}

#[test]
fn a_session_is_open_in_one_terminal_at_a_time() {
    let desk = Desk::new();
    let mut session = desk.practice(&[]);
    session.until("started");
    for more in ["--resume", "--fresh"] {
        let output = desk.judge(&["practice", "zz-add", more]);
        assert_eq!(output.status.code(), Some(2));
        let (_, stderr) = texts(&output);
        assert!(
            stderr.contains("a session on `zz-add` is open in another terminal"),
            "{stderr}"
        );
    }
    let mut other = super::Session::start(desk.command(
        env!("CARGO_BIN_EXE_judge"),
        &["practice", "zz-join", "--lang", "python", "--json"],
    ));
    assert_eq!(other.until("started")["problem"], "zz-join");
    other.say("quit");
    other.until("left");
    desk.save(RIGHT);
    session.until("solved");
}

#[test]
fn a_hint_taken_in_another_terminal_is_heard_of() {
    let desk = Desk::new();
    let mut session = desk.practice(&["--hint-after", "1s"]);
    session.until("started");
    session.until("hint-opened");
    // The database hears of the time once a second.
    std::thread::sleep(std::time::Duration::from_secs(2));
    let output = desk.judge(&["hint", "zz-add"]);
    let (stdout, stderr) = texts(&output);
    assert_eq!(output.status.code(), Some(0), "{stderr}");
    assert_eq!(
        (stdout.contains("Look again."), stderr.as_str()),
        (true, "hint 1 of 3\n")
    );
    assert_eq!(session.until("hint")["number"], 1);
    session.say("time");
    assert_eq!(session.until("time")["hints_taken"], 1);
    let output = desk.judge(&["hint", "zz-add", "--number", "1"]);
    assert_eq!(
        output.status.code(),
        Some(0),
        "what was taken is read again"
    );
    let output = desk.judge(&["hint", "zz-add", "--number", "3"]);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn the_law_binds_a_session_and_nobody_else() {
    let desk = Desk::new();
    let output = desk.judge(&["hint", "zz-add", "--number", "2"]);
    assert!(texts(&output).0.contains("Try."));
    let output = desk.judge(&["hint", "zz-add", "--number", "4"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        texts(&desk.judge(&["editorial", "zz-add"]))
            .0
            .contains("Just do it.")
    );
    assert!(!desk.database().exists(), "reading leaves no trace");

    let mut session = desk.practice(&[]);
    session.until("started");
    session.say("quit");
    session.code();
    for command in ["hint", "editorial"] {
        let output = desk.judge(&[command, "zz-add"]);
        let (stdout, stderr) = texts(&output);
        assert_eq!(
            (output.status.code(), stdout.as_str()),
            (Some(1), ""),
            "{stderr}"
        );
    }
    let mut session = desk.resume();
    session.say("giveup yes");
    session.until("gave-up");
    session.say("");
    session.code();
    assert_eq!(desk.judge(&["editorial", "zz-add"]).status.code(), Some(0));
}

#[test]
fn a_problem_is_chosen_by_conditions_in_the_list_s_own_order() {
    let desk = Desk::new();
    let chosen = |args: &[&str]| {
        let args = [&["practice", "--lang", "python", "--json", "--fresh"], args].concat();
        let command = desk.command(env!("CARGO_BIN_EXE_judge"), &args);
        let mut session = super::Session::start(command);
        let problem = session.until("started")["problem"].clone();
        session.say("giveup yes");
        session.until("gave-up");
        drop(session.child.stdin.take());
        session.until("left");
        problem.as_str().expect("a slug").to_owned()
    };
    assert_eq!(chosen(&["--list", "zz-two"]), "zz-join");
    assert_eq!(
        chosen(&["--list", "zz-two", "--difficulty", "easy"]),
        "zz-add"
    );
    assert_eq!(
        chosen(&["--list", "zz-two", "--status", "given-up", "--random"])[..3],
        *"zz-"
    );
    let output = desk.judge(&["practice", "--list", "zz-two", "--status", "solved"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        texts(&output)
            .1
            .contains("no problem meets these conditions")
    );
    for wrong in [
        ["practice", "zz-add", "--random"],
        ["practice", "zz-add", "--hint-after=soon"],
        ["practice", "zz-add", "--minutes=0"],
        ["practice", "--resume", "--fresh"],
        ["practice", "--resume", "--no-hints"],
    ] {
        assert_eq!(desk.judge(&wrong).status.code(), Some(2), "{wrong:?}");
    }
}
