//! Claims about exports and imports, over generated contents.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use super::*;

/// What a store is filled with. Attempts name their session by its place.
#[derive(Debug, Clone)]
struct Contents {
    sessions: Vec<Session>,
    attempts: Vec<(Attempt, Vec<u8>)>,
    notes: Vec<Note>,
}

impl Contents {
    fn fill(&self, store: &Store) {
        let ids: Vec<i64> = self
            .sessions
            .iter()
            .map(|one| store.begin(one).unwrap())
            .collect();
        for (attempt, code) in &self.attempts {
            let place = attempt.session.filter(|_| !ids.is_empty());
            let session = place.map(|place| ids[place as usize % ids.len()]);
            let attempt = Attempt {
                session,
                ..attempt.clone()
            };
            store.record(&attempt, code).unwrap();
        }
        for note in &self.notes {
            store
                .write_note(&note.problem, &note.text, note.at)
                .unwrap();
        }
    }
}

fn problem() -> impl Strategy<Value = String> {
    select(vec!["two-sum", "jump-game"]).prop_map(str::to_owned)
}

/// Few, so that some fall together.
fn time() -> impl Strategy<Value = Timestamp> {
    (0..5i64, select(vec![0, 1, 500_000_000])).prop_map(|(second, nanosecond)| {
        Timestamp::new(at(second).as_second(), nanosecond).unwrap()
    })
}

fn natural() -> impl Strategy<Value = u64> {
    prop_oneof![0..3u64, Just(i64::MAX as u64)]
}

fn number() -> impl Strategy<Value = f64> {
    any::<f64>().prop_filter("JSON has no other", |number| number.is_finite())
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        any::<Vec<u8>>(),
        any::<String>().prop_map(String::into_bytes),
        Just(b"a\0b".to_vec()),
    ]
}

prop_compose! {
    fn any_attempt()(
        (problem, submission) in (problem(), any::<String>()),
        verdict in proptest::option::of(select(Verdict::ALL.to_vec())),
        (passed, memory_kib, active_ms) in
            (natural(), natural(), proptest::option::of(natural())),
        (cpu_ms, wall_ms) in (number(), number()),
        (at, hints, code) in (time(), any::<u32>(), bytes()),
        session in proptest::option::of(0..4i64),
    ) -> (Attempt, Vec<u8>) {
        let attempt = Attempt {
            problem, submission, verdict, cpu_ms, wall_ms, memory_kib, at, session, hints,
            active_ms,
            language: "java".to_owned(),
            passed: passed as usize,
            total: 9,
        };
        (attempt, code)
    }
}

prop_compose! {
    fn any_session()(
        file in bytes(),
        (active_ms, hints_taken) in (natural(), 0..3u32),
        hints_allowed in any::<bool>(),
        end in proptest::option::of(select(End::ALL.to_vec())),
        ended in time(),
    ) -> Session {
        Session {
            file: OsString::from_vec(file).into(),
            ended: end.map(|_| ended),
            active_ms, hints_taken, hints_allowed, end,
            ..session("")
        }
    }
}

prop_compose! {
    fn any_note()(problem in problem(), text in any::<String>(), at in time()) -> Note {
        Note { problem, text, at }
    }
}

prop_compose! {
    // In one store no two sessions at a problem begin at the same instant.
    fn contents()(
        sessions in proptest::collection::btree_map((problem(), time()), any_session(), 0..4),
        attempts in proptest::collection::vec(any_attempt(), 0..6),
        notes in proptest::collection::vec(any_note(), 0..6),
    ) -> Contents {
        let sessions = sessions.into_iter();
        let sessions = sessions
            .map(|((problem, started), one)| Session { problem, started, ..one })
            .collect();
        Contents { sessions, attempts, notes }
    }
}

fn filled(contents: &Contents) -> (Room, Store) {
    let room = Room::new();
    let store = room.store();
    contents.fill(&store);
    (room, store)
}

/// Attempts told apart by all but their ids, each with the session it was made in.
fn deeds(store: &Store) -> BTreeMap<String, usize> {
    let sessions: BTreeMap<i64, Session> = store.sessions(None).unwrap().into_iter().collect();
    let mut deeds = BTreeMap::new();
    for (id, attempt) in store.attempts(None).unwrap() {
        let session = attempt.session.map(|id| &sessions[&id]);
        let session = session.map(|one| (&one.problem, one.started));
        let code = store.code(id).unwrap();
        let alone = Attempt {
            session: None,
            ..attempt.clone()
        };
        *deeds
            .entry(format!("{alone:?} {session:?} {code:?}"))
            .or_insert(0) += 1;
    }
    deeds
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..Default::default() })]

    #[test]
    fn an_export_imported_into_an_empty_store_is_exported_again_as_it_was(of in contents()) {
        let (_room, store) = filled(&of);
        let export = store.export().unwrap();
        let text = export.to_string();
        let (_other, copy) = filled(&Contents { sessions: vec![], attempts: vec![], notes: vec![] });
        let read: Value = serde_json::from_str(&text).unwrap();
        let imported = copy.import(&read).unwrap();
        prop_assert_eq!(imported.attempts, of.attempts.len());
        prop_assert_eq!(imported.sessions, of.sessions.len());
        prop_assert_eq!(copy.export().unwrap().to_string(), text);
        prop_assert_eq!(copy.attempts(None).unwrap(), store.attempts(None).unwrap());
        prop_assert_eq!(copy.sessions(None).unwrap(), store.sessions(None).unwrap());
        prop_assert_eq!(copy.notes().unwrap(), store.notes().unwrap());
    }

    #[test]
    fn what_is_there_is_not_added_again(of in contents()) {
        let (_room, store) = filled(&of);
        let export = store.export().unwrap();
        prop_assert_eq!(store.import(&export).unwrap(), Imported::default());
        prop_assert_eq!(store.export().unwrap(), export);
    }

    #[test]
    fn stores_brought_together_lose_nothing_of_either(one in contents(), two in contents()) {
        let (_room, store) = filled(&one);
        let (_other, other) = filled(&two);
        let (attempts, sessions) = (store.attempts(None).unwrap(), store.sessions(None).unwrap());
        let mine = deeds(&store);
        let export = other.export().unwrap();
        store.import(&export).unwrap();

        let after = store.attempts(None).unwrap();
        for (id, attempt) in attempts {
            prop_assert!(after.contains(&(id, attempt)));
        }
        let together = deeds(&store);
        for (deed, count) in mine.into_iter().chain(deeds(&other)) {
            prop_assert!(together.get(&deed).is_some_and(|found| *found >= count), "{}", deed);
        }
        let after: BTreeMap<i64, Session> = store.sessions(None).unwrap().into_iter().collect();
        for (id, before) in sessions {
            let mut grown = before.clone();
            grown.active_ms = after[&id].active_ms.max(before.active_ms);
            grown.hints_taken = after[&id].hints_taken.max(before.hints_taken);
            if before.end.is_none() {
                (grown.end, grown.ended) = (after[&id].end, after[&id].ended);
            }
            prop_assert_eq!(&after[&id], &grown);
        }
        for (_, theirs) in other.sessions(None).unwrap() {
            let brought = after.values().any(|one| {
                one.problem == theirs.problem
                    && one.started == theirs.started
                    && one.active_ms >= theirs.active_ms
                    && one.hints_taken >= theirs.hints_taken
                    && (one.end.is_some() || theirs.end.is_none())
            });
            prop_assert!(brought);
        }
        let notes: BTreeSet<String> = texts(&store.export().unwrap());
        prop_assert!(notes.is_superset(&texts(&export)));

        let export = store.export().unwrap();
        prop_assert_eq!(store.import(&other.export().unwrap()).unwrap(), Imported::default());
        prop_assert_eq!(store.export().unwrap(), export);
    }

    #[test]
    fn a_spoilt_export_adds_all_or_nothing_and_never_ends_the_judge(
        of in contents(),
        place in any::<prop::sample::Index>(),
        by in select(vec!["null", "-1", "1e300", "\"x\"", "[]", "[7]", "{}", "true"]),
    ) {
        let (_room, store) = filled(&of);
        let mut export = store.export().unwrap();
        let places = pointers(&export, "");
        let place = place.get(&places);
        *export.pointer_mut(place).unwrap() = serde_json::from_str(by).unwrap();
        let room = Room::new();
        let other = room.store();
        let before = other.export().unwrap();
        if let Err(error) = other.import(&export) {
            prop_assert!(matches!(error, StoreError::Import(_)), "{}", error);
            prop_assert_eq!(other.export().unwrap(), before);
        }
    }
}

fn texts(export: &Value) -> BTreeSet<String> {
    let notes = export["notes"].as_array().unwrap().iter();
    notes.map(Value::to_string).collect()
}

/// Where the values of a JSON value are, itself left out.
fn pointers(value: &Value, at: &str) -> Vec<String> {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(key, one)| (key.clone(), one)).collect(),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.map(|(index, one)| (index.to_string(), one)).collect()
        }
        _ => Vec::new(),
    };
    let below = children.into_iter().flat_map(|(key, one)| {
        let at = format!("{at}/{key}");
        let below = pointers(one, &at);
        std::iter::once(at).chain(below)
    });
    below.collect()
}
