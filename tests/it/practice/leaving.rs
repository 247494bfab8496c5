//! Claims about leaving a session, by will or by force, and going on with it.

use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use judge::store::End;
use rustix::process::Signal;
use serde_json::json;

use super::{Desk, OUTER_LIMIT, RIGHT, SLEEPS, WRONG};

#[test]
fn an_unfinished_session_is_resumed_or_replaced_and_never_forgotten() {
    let desk = Desk::new();
    let mut session = desk.practice(&["--minutes", "7", "--hint-after", "1h"]);
    session.until("started");
    desk.save(WRONG);
    session.until("judged");
    session.until("judged");
    session.say("quit");
    session.until("left");
    session.code();

    let output = desk.judge(&["practice", "zz-add", "--lang", "python"]);
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    for part in [
        "you left `zz-add` at 0:0",
        "judge practice zz-add --resume",
        "--fresh",
    ] {
        assert!(text.contains(part), "{text}");
    }

    let mut session = desk.resume();
    let started = session.until("started");
    assert_eq!(started["resumed"], true);
    assert_eq!(started["budget_ms"], 7 * 60 * 1000);
    assert_eq!(started["hint_after_ms"], 3_600_000);
    assert_eq!(
        std::fs::read_to_string(desk.file()).expect("the file"),
        WRONG
    );
    session.say("quit");
    session.code();

    let mut session = desk.practice(&["--fresh"]);
    let started = session.until("started");
    assert_eq!(
        (&started["resumed"], &started["kept"]),
        (&json!(false), &json!(1))
    );
    desk.save(RIGHT);
    session.until("solved");
    drop(session);
    let sessions = desk.store().sessions(None).expect("sessions");
    let ends: Vec<_> = sessions.iter().map(|(_, one)| one.end).collect();
    assert_eq!(ends, [Some(End::Replaced), Some(End::Solved)]);
    let output = desk.judge(&["practice", "--resume"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no unfinished session"));
}

#[test]
fn a_killed_session_goes_on_with_its_time_and_its_attempts() {
    let desk = Desk::new();
    let mut session = desk.practice(&["--hint-after", "1s"]);
    session.until("hint-opened");
    session.say("hint");
    session.until("hint");
    desk.save(WRONG);
    session.until("judged");
    session.until("judged");
    thread::sleep(Duration::from_millis(1500));
    session.say("time");
    let active = session.until("time")["active_ms"].as_u64().expect("ms");
    session.signal(Signal::KILL);
    session.code();

    let mut session = desk.resume();
    let started = session.until("started");
    let kept = started["active_ms"].as_u64().expect("ms");
    // It is saved every second; a second more is for a machine that is busy.
    assert!(kept + 2000 >= active, "{kept} ms of {active} ms are left");
    session.say("time");
    assert_eq!(session.until("time")["hints_taken"], 1);
    desk.save(RIGHT);
    let solved = session.until("solved");
    assert_eq!(
        (&solved["attempts"], &solved["hints_taken"]),
        (&json!(2), &json!(1))
    );
}

#[test]
fn a_signal_leaves_the_session_saved_even_in_the_middle_of_a_run() {
    for signal in [Signal::INT, Signal::TERM, Signal::HUP] {
        let desk = Desk::new();
        let mut session = desk.practice(&[]);
        session.until("started");
        desk.save(SLEEPS);
        session.until("run-started");
        session.signal(signal);
        assert_eq!(session.until("left")["end"], json!(null));
        assert_eq!(session.code(), Some(130));
        let left = desk.store().unfinished(Some("zz-add")).expect("sessions");
        assert!(left.is_some(), "{signal:?}");
    }
}

#[test]
fn a_session_whose_reader_has_gone_is_left_saved() {
    let desk = Desk::new();
    let args = ["practice", "zz-add", "--lang", "python"];
    let mut command = desk.command(env!("CARGO_BIN_EXE_judge"), &args);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    drop(child.stdout.take());
    let started = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().expect("a child") {
            break status;
        }
        assert!(started.elapsed() < OUTER_LIMIT, "it goes on for nobody");
        thread::sleep(Duration::from_millis(20));
    };
    assert_eq!(status.code(), Some(1));
    assert!(desk.store().unfinished(None).expect("sessions").is_some());
}

#[test]
fn the_time_in_which_a_session_was_stopped_is_no_active_time() {
    let desk = Desk::new();
    let began = Instant::now();
    let mut session = desk.practice(&[]);
    session.until("started");
    session.signal(Signal::STOP);
    let stopped = Instant::now();
    thread::sleep(Duration::from_secs(3));
    let away = stopped.elapsed();
    session.signal(Signal::CONT);
    session.say("time");
    let active = session.until("time")["active_ms"].as_u64().expect("ms");
    // What passed before the signal was obeyed is the session's own.
    let limit = began.elapsed().saturating_sub(away) + Duration::from_millis(500);
    assert!(u128::from(active) <= limit.as_millis(), "{active} ms");
}

#[test]
fn a_run_in_which_the_session_was_stopped_is_run_again() {
    let desk = Desk::new();
    let mut session = desk.practice(&[]);
    session.until("started");
    let body = "        __import__('time').sleep(3)\n        return";
    desk.save(&RIGHT.replace("        return", body));
    assert_eq!(session.until("run-started")["whole"], false);
    session.signal(Signal::STOP);
    thread::sleep(Duration::from_millis(500));
    session.signal(Signal::CONT);
    // How long a case took while nobody looked means nothing.
    assert_eq!(session.until("run-started")["whole"], false);
    desk.save(RIGHT);
    session.until("solved");
}
