//! Claims about notes.

use rusqlite::Connection;

use super::*;

fn text(store: &Store, problem: &str) -> Option<String> {
    store.note(problem).unwrap().map(|note| note.text)
}

fn versions(room: &Room) -> i64 {
    let raw = Connection::open(room.path()).unwrap();
    raw.query_row("SELECT COUNT(*) FROM notes", [], |row| row.get(0))
        .unwrap()
}

#[test]
fn the_latest_version_counts_and_all_are_kept() {
    let room = Room::new();
    let store = room.store();
    assert_eq!(store.note("a").unwrap(), None);
    store.write_note("a", "one\n", at(0)).unwrap();
    store.write_note("a", "two\n", at(1)).unwrap();
    let note = Note {
        problem: "a".to_owned(),
        text: "two\n".to_owned(),
        at: at(1),
    };
    assert_eq!(store.note("a").unwrap(), Some(note.clone()));
    assert_eq!(store.notes().unwrap(), [note]);
    assert_eq!(versions(&room), 2);
}

#[test]
fn the_same_text_again_is_no_new_version() {
    let room = Room::new();
    let store = room.store();
    store.write_note("a", "one", at(0)).unwrap();
    store.write_note("a", "one", at(1)).unwrap();
    store.write_note("b", "", at(1)).unwrap();
    assert_eq!(versions(&room), 1);
}

#[test]
fn an_empty_note_is_none() {
    let room = Room::new();
    let store = room.store();
    store.write_note("a", "one", at(0)).unwrap();
    store.write_note("b", "two", at(0)).unwrap();
    store.write_note("a", " \n", at(1)).unwrap();
    assert_eq!(store.note("a").unwrap(), None);
    let notes = store.notes().unwrap();
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0].problem, "b");
    assert_eq!(versions(&room), 3);
}

#[test]
fn what_is_written_after_the_clock_was_set_back_still_counts() {
    let room = Room::new();
    let store = room.store();
    store.write_note("a", "one", at(3600)).unwrap();
    store.write_note("a", "two", at(0)).unwrap();
    store.add_to_note("a", "three", at(0)).unwrap();
    assert_eq!(text(&store, "a").as_deref(), Some("two\nthree\n"));
    assert_eq!(store.notes().unwrap()[0].text, "two\nthree\n");
}

#[test]
fn lines_are_added_below_what_is_there() {
    let room = Room::new();
    let store = room.store();
    store.add_to_note("a", "one pass\n", at(0)).unwrap();
    store
        .add_to_note("a", "a map of what is due", at(1))
        .unwrap();
    assert_eq!(
        text(&store, "a").as_deref(),
        Some("one pass\na map of what is due\n")
    );
}

#[test]
fn notes_come_by_problem() {
    let room = Room::new();
    let store = room.store();
    for problem in ["b", "c", "a"] {
        store.write_note(problem, "é \0 x", at(0)).unwrap();
    }
    let notes = store.notes().unwrap().into_iter();
    let problems: Vec<String> = notes.map(|note| note.problem).collect();
    assert_eq!(problems, ["a", "b", "c"]);
    assert_eq!(text(&store, "b").as_deref(), Some("é \0 x"));
}

#[test]
fn lines_that_two_judges_add_at_once_are_all_kept() {
    let room = Room::new();
    drop(room.store());
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let room = &room;
            scope.spawn(move || {
                let store = room.store();
                for line in 0..10 {
                    let line = format!("{writer} {line}");
                    store.add_to_note("a", &line, at(0)).unwrap();
                }
            });
        }
    });
    let text = text(&room.store(), "a").unwrap();
    assert_eq!(text.lines().count(), 40, "{text}");
}
