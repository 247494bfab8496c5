//! Claims about what goes wrong around a database: nothing is lost, and one line says what it is.

use std::fs;
use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::*;

/// The message of a refusal: one line that names the file.
fn refusal<T>(result: Result<T, StoreError>) -> String {
    let text = result.err().expect("a refusal").to_string();
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(text.contains("judge.db"), "{text}");
    text
}

/// Keeps the pages of the database as few as they are, as a full disk would.
fn fill_up(store: &Store) {
    let one_page = |database: &Connection| database.pragma_update(None, "max_page_count", 1);
    store.read(one_page).unwrap();
}

fn make_room(store: &Store) {
    let many = |database: &Connection| database.pragma_update(None, "max_page_count", 1 << 20);
    store.read(many).unwrap();
}

#[test]
fn a_file_that_is_no_database_stays_as_it_is() {
    let room = Room::new();
    for text in ["this is a letter and no database, ".repeat(200), "x".into()] {
        fs::write(room.path(), &text).unwrap();
        let error = refusal(Store::open(&room.path()));
        assert!(error.contains("is not a database of judge"), "{error}");
        assert!(error.contains("move it away"), "{error}");
        assert_eq!(fs::read_to_string(room.path()).unwrap(), text);
    }
}

#[test]
fn an_empty_file_becomes_a_database() {
    let room = Room::new();
    fs::write(room.path(), "").unwrap();
    assert!(room.store().attempts(None).unwrap().is_empty());
}

#[test]
fn a_damaged_database_is_said_to_be_so() {
    let room = Room::new();
    let one = attempt("a", Verdict::Accepted);
    room.store().record(&one, &CODE.repeat(9000)).unwrap();
    let raw = Connection::open(room.path()).unwrap();
    raw.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")
        .unwrap();
    drop(raw);
    let mut bytes = fs::read(room.path()).unwrap();
    bytes[100..].fill(0xaa);
    fs::write(room.path(), &bytes).unwrap();
    let result = Store::open(&room.path()).and_then(|store| store.attempts(None));
    assert!(refusal(result).contains("it is damaged"));
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let error = Store::open(Path::new("/dev/null/judge/judge.db")).unwrap_err();
    assert!(error.to_string().contains("/dev/null/judge"), "{error}");
}

#[test]
fn a_folder_where_the_file_is_due_is_an_error() {
    let room = Room::new();
    fs::create_dir(room.path()).unwrap();
    let error = refusal(Store::open(&room.path()));
    assert!(error.starts_with("cannot open "), "{error}");
    assert!(error.ends_with("cannot be written"), "{error}");
}

#[test]
fn writers_at_once_lose_nothing() {
    let room = Room::new();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let store = room.store();
                let mut one = session("a");
                let id = store.begin(&one).unwrap();
                for turn in 1..=10 {
                    one.active_ms = 1000 + turn;
                    store.save(id, &one).unwrap();
                    let mut tried = attempt("a", Verdict::WrongAnswer);
                    tried.session = Some(id);
                    store.record(&tried, CODE).unwrap();
                }
            });
        }
    });
    let store = room.store();
    assert_eq!(store.attempts(None).unwrap().len(), 40);
    let sessions = store.sessions(None).unwrap();
    assert_eq!(sessions.len(), 4);
    assert!(sessions.iter().all(|(_, one)| one.active_ms == 1010));
}

#[test]
fn a_long_writer_is_waited_for_and_then_said_to_be_busy() {
    let room = Room::new();
    drop(room.store());
    let writer = Connection::open(room.path()).unwrap();
    writer.execute_batch("BEGIN IMMEDIATE").unwrap();
    let limit = Duration::from_millis(100);
    let store = Store::open_within(&room.path(), limit).expect("opening does not write");
    let started = Instant::now();
    let one = attempt("a", Verdict::Accepted);
    let error = refusal(store.record(&one, CODE));
    assert!(started.elapsed() >= limit);
    assert!(error.starts_with("another judge is writing to "), "{error}");
    assert!(error.ends_with("try again when it is done"), "{error}");
    assert!(store.attempts(None).unwrap().is_empty(), "one can read on");
    writer.execute_batch("COMMIT").unwrap();
    store.record(&one, CODE).unwrap();
    assert_eq!(store.attempts(None).unwrap().len(), 1);
}

#[test]
fn a_database_that_another_keeps_to_itself_cannot_be_opened() {
    let room = Room::new();
    let other = Connection::open(room.path()).unwrap();
    other
        .execute_batch("CREATE TABLE later (x); BEGIN EXCLUSIVE")
        .unwrap();
    let result = Store::open_within(&room.path(), Duration::from_millis(50));
    assert!(refusal(result).starts_with("another judge is writing to "));
}

#[test]
fn a_full_disk_in_the_middle_of_a_write_leaves_what_was_there() {
    let room = Room::new();
    let store = room.store();
    let mut one = session("a");
    let id = store.begin(&one).unwrap();
    let kept = attempt("a", Verdict::Accepted);
    store.record(&kept, CODE).unwrap();
    fill_up(&store);
    let large = [7; 100_000];
    let error = refusal(store.record(&attempt("b", Verdict::Accepted), &large));
    assert!(error.starts_with("cannot write to "), "{error}");
    assert!(error.contains("the disk takes no more"), "{error}");
    let text = "long ".repeat(20_000);
    refusal(store.write_note("a", &text, at(0)));
    refusal(store.add_to_note("a", &text, at(0)));
    one.active_ms = 2000;
    store
        .save(id, &one)
        .expect("what needs no more room is saved");
    assert_eq!(store.attempts(None).unwrap(), [(1, kept.clone())]);
    assert_eq!(store.note("a").unwrap(), None);
    make_room(&store);
    store.record(&kept, &large).unwrap();
    drop(store);
    let store = room.store();
    assert_eq!(store.attempts(None).unwrap().len(), 2);
    assert_eq!(store.code(2).unwrap().as_deref(), Some(&large[..]));
    assert_eq!(store.sessions(None).unwrap(), [(id, one)]);
}

#[test]
fn a_full_disk_in_the_middle_of_an_import_adds_nothing() {
    let source = Room::new();
    let from = source.store();
    from.begin(&session("a")).unwrap();
    from.write_note("a", "key", at(0)).unwrap();
    for _ in 0..10 {
        let one = attempt("a", Verdict::Accepted);
        from.record(&one, &CODE.repeat(1000)).unwrap();
    }
    let export = from.export().unwrap();
    let room = Room::new();
    let store = room.store();
    let empty = store.export().unwrap();
    fill_up(&store);
    assert!(refusal(store.import(&export)).contains("the disk takes no more"));
    assert_eq!(store.export().unwrap(), empty);
    make_room(&store);
    assert_eq!(store.import(&export).unwrap().attempts, 10);
    assert_eq!(store.export().unwrap(), export);
}
