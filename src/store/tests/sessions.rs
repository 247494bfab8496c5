//! Claims about sessions.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

use super::*;

#[test]
fn a_session_is_given_back_as_it_was_saved() {
    let room = Room::new();
    let mut one = session("a");
    one.file = Path::new(OsStr::from_bytes(b"/home/\xff/a.py")).to_owned();
    let id = room.store().begin(&one).unwrap();
    assert_eq!(room.store().sessions(None).unwrap(), [(id, one.clone())]);
    one.active_ms = 2000;
    one.hints_taken = 1;
    one.budget_ms = 1;
    one.hint_after_ms = 2;
    one.hints_allowed = false;
    one.end = Some(End::GaveUp);
    one.ended = Some(at(5));
    room.store().save(id, &one).unwrap();
    assert_eq!(room.store().sessions(Some("a")).unwrap(), [(id, one)]);
    assert!(room.store().sessions(Some("b")).unwrap().is_empty());
}

#[test]
fn active_time_and_hints_never_go_down() {
    let room = Room::new();
    let store = room.store();
    let mut ahead = session("a");
    ahead.active_ms = 5000;
    ahead.hints_taken = 3;
    let id = store.begin(&ahead).unwrap();
    store.save(id, &session("a")).unwrap();
    assert_eq!(store.sessions(None).unwrap(), [(id, ahead)]);
}

#[test]
fn an_end_is_never_taken_back_or_changed() {
    let room = Room::new();
    let store = room.store();
    for end in End::ALL {
        let mut over = session("a");
        let id = store.begin(&over).unwrap();
        over.end = Some(end);
        over.ended = Some(at(5));
        store.save(id, &over).unwrap();
        for other in End::ALL.map(Some).into_iter().chain([None]) {
            let mut changed = over.clone();
            changed.end = other;
            changed.ended = other.map(|_| at(9));
            store.save(id, &changed).unwrap();
            let sessions = store.sessions(None).unwrap();
            assert_eq!(sessions.last().unwrap(), &(id, over.clone()));
        }
    }
}

#[test]
fn the_problem_and_the_beginning_of_a_session_stay_as_they_were() {
    let room = Room::new();
    let store = room.store();
    let id = store.begin(&session("a")).unwrap();
    let mut other = session("b");
    other.started = at(9);
    store.save(id, &other).unwrap();
    assert_eq!(store.sessions(None).unwrap(), [(id, session("a"))]);
}

#[test]
fn saving_a_session_that_is_not_there_is_an_error() {
    let room = Room::new();
    let error = room.store().save(7, &session("a")).unwrap_err().to_string();
    assert!(error.contains("there is no session 7 in "), "{error}");
}

#[test]
fn the_unfinished_session_is_the_latest_that_has_not_ended() {
    let room = Room::new();
    let store = room.store();
    assert_eq!(store.unfinished(None).unwrap(), None);
    let begin = |problem, second, end| {
        let mut one = session(problem);
        one.started = at(second);
        one.end = end;
        store.begin(&one).unwrap()
    };
    let late = begin("a", 30, None);
    begin("a", 10, None);
    begin("a", 40, Some(End::Replaced));
    let other = begin("b", 50, None);
    let found = |problem| store.unfinished(problem).unwrap().map(|(id, _)| id);
    assert_eq!(found(Some("a")), Some(late));
    assert_eq!(found(None), Some(other));
    assert_eq!(found(Some("c")), None);
}
