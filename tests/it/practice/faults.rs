//! Claims about a session on a machine in trouble: a database in use, a full disk.

use std::fs;

use judge::model::Verdict;
use judge::store::End;
use rusqlite::Connection;

use super::{Desk, RIGHT, WRONG};

#[test]
fn a_database_in_use_costs_one_warning_and_nothing_is_lost() {
    let desk = Desk::new();
    let mut session = desk.practice(&[]);
    session.until("started");
    let other = Connection::open(desk.database()).expect("the database");
    other.execute_batch("BEGIN IMMEDIATE").expect("it is held");
    desk.save(WRONG);
    let warned = session.until("warned");
    let message = warned["message"].as_str().expect("why");
    assert!(message.contains("another judge is writing"), "{message}");
    desk.save(RIGHT);
    let (_, before) = session.until_and_before("solved");
    assert!(!before.contains(&"warned".to_owned()), "it is said once");
    session.until("question");
    other.execute_batch("ROLLBACK").expect("it is let go");
    session.until("warned");
    session.say("add");
    session.until("left");
    assert_eq!(session.code(), Some(0));
    let store = desk.store();
    let attempts = store.attempts(None).expect("attempts");
    let verdicts: Vec<_> = attempts.iter().map(|(_, one)| one.verdict).collect();
    assert_eq!(
        verdicts,
        [Some(Verdict::WrongAnswer), Some(Verdict::Accepted)]
    );
    assert_eq!(
        store.sessions(None).expect("sessions")[0].1.end,
        Some(End::Solved)
    );
    assert!(store.note("zz-add").expect("a note").is_some());
}

#[test]
fn a_database_in_use_at_the_start_keeps_nobody_from_practising() {
    let desk = Desk::new();
    let mut session = desk.practice(&[]);
    session.until("started");
    session.say("quit");
    session.code();
    let other = Connection::open(desk.database()).expect("the database");
    other.execute_batch("BEGIN IMMEDIATE").expect("it is held");
    let mut session = desk.practice(&["--fresh"]);
    session.until("warned");
    other.execute_batch("ROLLBACK").expect("it is let go");
    session.until("warned");
    desk.save(RIGHT);
    session.until("solved");
    session.say("");
    session.code();
    let store = desk.store();
    let (id, row) = store.sessions(None).expect("sessions").pop().expect("two");
    assert_eq!((id, row.end), (2, Some(End::Solved)));
    let attempt = &store.attempts(None).expect("attempts")[0].1;
    assert_eq!(attempt.session, Some(id));
}

#[test]
fn without_a_database_a_session_warns_and_goes_on() {
    let desk = Desk::new();
    fs::write(desk.home.path().join("state"), "no folder").expect("a file");
    let mut session = desk.practice(&[]);
    session.until("started");
    session.until("warned");
    desk.save(RIGHT);
    session.until("solved");
    session.say("");
    session.until("warned");
    session.until("left");
    assert_eq!(session.code(), Some(0));
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_fills_up_stops_runs_and_not_the_session() {
    use rustix::process::{Pid, Resource, Rlimit, prlimit};

    let desk = Desk::new();
    // Writes beyond the limit fail, as on a full disk, without a file system of one's own.
    let line = "trap '' XFSZ; exec \"$0\" \"$@\"";
    let judge = env!("CARGO_BIN_EXE_judge");
    let args = [
        "-c", line, judge, "practice", "zz-add", "--lang", "python", "--json",
    ];
    let mut session = super::Session::start(desk.command("sh", &args));
    session.until("started");
    let pid = Pid::from_child(&session.child);
    let limit = |bytes: Option<u64>| {
        let new = Rlimit {
            current: bytes,
            maximum: None,
        };
        prlimit(Some(pid), Resource::Fsize, new).expect("a limit");
    };
    limit(Some(16));
    session.until("warned");
    desk.save(WRONG);
    let (failed, before) = session.until_and_before("run-failed");
    assert!(
        failed["message"].as_str().expect("why").contains("cannot "),
        "{failed}"
    );
    assert!(!before.contains(&"warned".to_owned()), "it is said once");
    limit(None);
    session.until("warned");
    // The same bytes again: the last run did not stand on them.
    desk.save(WRONG);
    assert_eq!(session.until("judged")["report"]["verdict"], "AC");
    desk.save(RIGHT);
    session.until("solved");
}
