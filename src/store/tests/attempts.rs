//! Claims about attempts.

use rusqlite::Connection;

use super::*;

#[test]
fn an_attempt_is_kept_with_its_code_byte_for_byte() {
    let room = Room::new();
    let store = room.store();
    let mut kept = attempt("a", Verdict::Accepted);
    kept.session = Some(store.begin(&session("a")).unwrap());
    kept.hints = 2;
    kept.active_ms = Some(754_321);
    let id = store.record(&kept, CODE).unwrap();
    let mut aside = attempt("a", Verdict::Accepted);
    aside.verdict = None;
    aside.at = at(1);
    let second = store.record(&aside, b"").unwrap();
    drop(store);
    let store = room.store();
    assert_eq!(
        store.attempts(Some("a")).unwrap(),
        [(id, kept), (second, aside)]
    );
    assert_eq!(store.code(id).unwrap().as_deref(), Some(CODE));
    assert_eq!(store.code(second).unwrap().as_deref(), Some(&b""[..]));
    assert_eq!(store.code(99).unwrap(), None);
    assert!(store.attempts(Some("b")).unwrap().is_empty());
}

#[test]
fn attempts_come_the_oldest_first_down_to_fractions_of_a_second() {
    let room = Room::new();
    let store = room.store();
    let times = [
        "2026-02-03T04:05:06.51Z",
        "2026-02-03T04:05:07Z",
        "2026-02-03T04:05:06Z",
        "2026-02-03T04:05:06.5Z",
        "2026-02-03T04:05:06.500000001Z",
    ];
    for (language, time) in times.iter().enumerate() {
        let mut one = attempt("a", Verdict::Accepted);
        one.at = time.parse().unwrap();
        one.language = language.to_string();
        store.record(&one, CODE).unwrap();
    }
    let attempts = store.attempts(None).unwrap();
    let order: Vec<i64> = attempts.iter().map(|(id, _)| *id).collect();
    assert_eq!(order, [3, 4, 5, 1, 2]);
    assert_eq!(store.last_language().unwrap().as_deref(), Some("1"));
}

#[test]
fn the_last_language_is_that_of_the_latest_attempt() {
    let room = Room::new();
    let store = room.store();
    assert_eq!(store.last_language().unwrap(), None);
    let python = attempt("a", Verdict::Accepted);
    let mut java = attempt("b", Verdict::WrongAnswer);
    java.language = "java".to_owned();
    store.record(&python, CODE).unwrap();
    store.record(&java, CODE).unwrap();
    assert_eq!(store.last_language().unwrap().as_deref(), Some("java"));
}

#[test]
fn an_attempt_in_a_session_that_is_not_there_is_refused() {
    let room = Room::new();
    let store = room.store();
    let mut stray = attempt("a", Verdict::Accepted);
    stray.session = Some(7);
    assert!(store.record(&stray, CODE).is_err());
    assert!(store.attempts(None).unwrap().is_empty());
}

#[test]
fn a_verdict_that_this_judge_does_not_know_is_an_error_that_quotes_it() {
    let room = Room::new();
    let store = room.store();
    let known = attempt("a", Verdict::Accepted);
    store.record(&known, CODE).unwrap();
    let raw = Connection::open(room.path()).unwrap();
    raw.execute("UPDATE attempts SET verdict = 'XX'", [])
        .unwrap();
    let error = store.attempts(None).unwrap_err().to_string();
    assert!(error.contains("unknown verdict `XX`"), "{error}");
    assert!(error.contains("judge.db"), "{error}");
}
