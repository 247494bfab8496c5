//! Claims about what is no export, and about exports that meet other contents.

use serde_json::{Value, json};

use super::*;

/// An export with one of each kind.
fn sample() -> Value {
    let room = Room::new();
    let store = room.store();
    let mut one = attempt("a", Verdict::Accepted);
    one.session = Some(store.begin(&session("a")).unwrap());
    store.record(&one, CODE).unwrap();
    store.write_note("a", "key\n", at(0)).unwrap();
    store.export().unwrap()
}

fn fault(export: &Value) -> String {
    let room = Room::new();
    match room.store().import(export) {
        Err(StoreError::Import(fault)) => fault,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_fault_is_told_with_its_place() {
    let faults: &[(&str, Value, &str)] = &[
        (
            "",
            json!([1]),
            "this is no export of judge: it has no `judge_export`",
        ),
        (
            "/judge_export",
            json!(null),
            "this is no export of judge: it has no `judge_export`",
        ),
        (
            "/judge_export",
            json!(7),
            "judge_export: the export is of version 7, and this judge reads version 1; update judge",
        ),
        (
            "/judge_export",
            json!("1"),
            "judge_export: a whole number in range is due here, and there is \"1\"",
        ),
        (
            "/notes",
            json!({}),
            "notes: an array is due here, and there is an object",
        ),
        (
            "/attempts/0",
            json!(3),
            "attempts[0]: an object is due here, and there is 3",
        ),
        (
            "/attempts/0/id",
            json!(0),
            "attempts[0].id: an id from 1 is due here, and there is 0",
        ),
        (
            "/attempts/0/passed",
            json!(1.5),
            "attempts[0].passed: a whole number in range is due here, and there is 1.5",
        ),
        (
            "/attempts/0/hints",
            json!(1_u64 << 32),
            "attempts[0].hints: a whole number in range is due here, and there is 4294967296",
        ),
        (
            "/attempts/0/cpu_ms",
            json!("fast"),
            "attempts[0].cpu_ms: a number is due here, and there is \"fast\"",
        ),
        (
            "/attempts/0/code_base16",
            json!("7f7"),
            "attempts[0].code_base16: a text in base 16 is due here, and there is \"7f7\"",
        ),
        (
            "/attempts/0/session",
            json!(5),
            "attempts[0].session: there is no session 5 in the export",
        ),
        (
            "/sessions/0/end",
            json!("won"),
            "sessions[0].end: solved, gave-up or replaced is due here, and there is \"won\"",
        ),
        (
            "/notes/0/at",
            json!("yesterday, when all my troubles seemed so far away"),
            "notes[0].at: a time such as 2026-02-03T04:05:06Z is due here, and there is \
             \"yesterday, when all my troubles seemed …",
        ),
    ];
    for (place, value, expected) in faults {
        let mut export = sample();
        *export.pointer_mut(place).unwrap() = value.clone();
        assert_eq!(&fault(&export), expected);
    }
}

#[test]
fn two_sessions_of_one_id_are_a_fault() {
    let mut export = sample();
    let twin = export["sessions"][0].clone();
    export["sessions"].as_array_mut().unwrap().push(twin);
    assert_eq!(fault(&export), "sessions[1].id: there are two sessions 1");
}

#[test]
fn keys_that_are_not_known_are_left_aside() {
    let mut export = sample();
    export["later"] = json!(1);
    export["attempts"][0]["later"] = json!(1);
    assert_eq!(Room::new().store().import(&export).unwrap().attempts, 1);
}

#[test]
fn clashing_ids_give_way_and_the_attempts_keep_their_session() {
    let room = Room::new();
    let store = room.store();
    for problem in ["x", "y"] {
        let mut one = attempt(problem, Verdict::WrongAnswer);
        one.session = Some(store.begin(&session(problem)).unwrap());
        store.record(&one, b"mine").unwrap();
    }
    let mut export = sample();
    export["sessions"][0]["id"] = json!(2);
    export["attempts"][0]["session"] = json!(2);
    store.import(&export).unwrap();
    let linked: Vec<(i64, String, Option<i64>)> = store
        .attempts(None)
        .unwrap()
        .into_iter()
        .map(|(id, one)| (id, one.problem, one.session))
        .collect();
    let expected = [(1, "x", 1), (2, "y", 2), (3, "a", 3)];
    assert_eq!(
        linked,
        expected.map(|(id, problem, session)| (id, problem.to_owned(), Some(session)))
    );
    assert_eq!(store.sessions(Some("a")).unwrap(), [(3, session("a"))]);
    assert_eq!(store.code(1).unwrap().as_deref(), Some(&b"mine"[..]));
    assert_eq!(store.code(3).unwrap().as_deref(), Some(CODE));
}

#[test]
fn ids_that_are_free_are_kept() {
    let mut export = sample();
    export["attempts"][0]["id"] = json!(70);
    let room = Room::new();
    let store = room.store();
    store.import(&export).unwrap();
    assert_eq!(store.attempts(None).unwrap()[0].0, 70);
    let next = store.record(&attempt("b", Verdict::Accepted), b"").unwrap();
    assert_eq!(next, 71);
}

#[test]
fn an_older_note_does_not_hide_a_newer_one() {
    let room = Room::new();
    let store = room.store();
    store.write_note("a", "newer", at(9)).unwrap();
    assert_eq!(store.import(&sample()).unwrap().notes, 1);
    assert_eq!(store.note("a").unwrap().unwrap().text, "newer");
}

#[test]
fn judges_that_import_at_once_add_it_once() {
    let room = Room::new();
    let export = sample();
    drop(room.store());
    let added: usize = std::thread::scope(|scope| {
        let import = || room.store().import(&export).unwrap().attempts;
        let judges: Vec<_> = (0..4).map(|_| scope.spawn(import)).collect();
        judges.into_iter().map(|judge| judge.join().unwrap()).sum()
    });
    assert_eq!(added, 1);
    assert_eq!(room.store().export().unwrap(), export);
}
