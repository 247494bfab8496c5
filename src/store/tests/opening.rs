//! Claims about opening and closing, and about the layouts of older and newer judges.

use std::fs;

use rusqlite::Connection;

use super::*;

/// The database as the first judge made it, with two attempts.
const VERSION_1: &str = "
    CREATE TABLE attempts (
        id INTEGER PRIMARY KEY,
        problem TEXT NOT NULL,
        language TEXT NOT NULL,
        submission TEXT NOT NULL,
        code BLOB NOT NULL,
        verdict TEXT NOT NULL,
        passed INTEGER NOT NULL,
        total INTEGER NOT NULL,
        cpu_ms REAL NOT NULL,
        wall_ms REAL NOT NULL,
        memory_kib INTEGER NOT NULL,
        at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX attempts_by_problem ON attempts (problem, verdict);
    INSERT INTO attempts VALUES
        (3, 'two-sum', 'python', 'sol.py', x'70617373ff', 'WA', 2, 9, 1.25, 2.5, 14336,
         '2026-02-03T04:05:06Z'),
        (8, 'jump-game', 'cpp', 'jump.cpp', x'', 'AC', 9, 9, 0.1, 0.2, 3000,
         '2026-02-03T04:05:06.123456789Z');
    PRAGMA user_version = 1;
";

fn version_1() -> Room {
    let room = Room::new();
    let raw = Connection::open(room.path()).unwrap();
    raw.pragma_update(None, "journal_mode", "WAL").unwrap();
    raw.execute_batch(VERSION_1).unwrap();
    room
}

fn assert_brought_up(store: &Store) {
    let mut first = attempt("two-sum", Verdict::WrongAnswer);
    (first.passed, first.total, first.cpu_ms) = (2, 9, 1.25);
    let second = Attempt {
        problem: "jump-game".to_owned(),
        language: "cpp".to_owned(),
        submission: "jump.cpp".to_owned(),
        verdict: Some(Verdict::Accepted),
        passed: 9,
        total: 9,
        cpu_ms: 0.1,
        wall_ms: 0.2,
        memory_kib: 3000,
        at: "2026-02-03T04:05:06.123456789Z".parse().unwrap(),
        ..first.clone()
    };
    assert_eq!(store.attempts(None).unwrap(), [(3, first), (8, second)]);
    assert_eq!(store.code(3).unwrap().as_deref(), Some(&b"pass\xff"[..]));
    assert_eq!(store.code(8).unwrap().as_deref(), Some(&b""[..]));
}

#[test]
fn a_database_of_the_first_version_is_brought_up_with_all_that_is_in_it() {
    let room = version_1();
    assert_brought_up(&room.store());
    let store = room.store();
    let id = store.begin(&session("a")).unwrap();
    let mut aside = attempt("a", Verdict::Accepted);
    aside.verdict = None;
    aside.session = Some(id);
    assert_eq!(store.record(&aside, CODE).unwrap(), 9);
}

#[test]
fn judges_that_bring_a_database_up_at_once_do_it_once() {
    for _ in 0..5 {
        let room = version_1();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| assert_brought_up(&room.store()));
            }
        });
    }
}

#[test]
fn a_full_disk_while_a_database_is_brought_up_leaves_it_as_it_was() {
    let room = version_1();
    let mut full = Connection::open(room.path()).unwrap();
    // No fewer than there are, is what SQLite makes of it.
    full.pragma_update(None, "max_page_count", 1).unwrap();
    let error = migrations::migrate(&mut full).unwrap_err();
    assert!(error.to_string().contains("full"), "{error}");
    assert_eq!(migrations::version(&full).unwrap(), 1);
    drop(full);
    assert_brought_up(&room.store());
}

#[test]
fn a_new_database_and_one_brought_up_have_the_same_layout() {
    let layout = |room: &Room| -> Vec<(String, String)> {
        drop(room.store());
        let raw = Connection::open(room.path()).unwrap();
        let mut query = raw
            .prepare("SELECT name, sql FROM sqlite_schema ORDER BY name")
            .unwrap();
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
        rows.unwrap().collect::<Result<_, _>>().unwrap()
    };
    assert_eq!(layout(&Room::new()), layout(&version_1()));
}

#[test]
fn a_database_of_a_newer_judge_is_left_alone() {
    let room = Room::new();
    let raw = Connection::open(room.path()).unwrap();
    raw.execute_batch("CREATE TABLE later (x); PRAGMA user_version = 99")
        .unwrap();
    drop(raw);
    let before = fs::read(room.path()).unwrap();
    let error = Store::open(&room.path()).unwrap_err().to_string();
    assert!(error.contains("written by a newer judge"), "{error}");
    assert!(error.contains("its version is 99"), "{error}");
    assert_eq!(fs::read(room.path()).unwrap(), before);
}

#[test]
fn a_database_is_made_with_the_folders_above_it() {
    let room = Room::new();
    let path = room.folder.path().join("deep/state/judge.db");
    Store::open(&path).unwrap();
    assert!(path.is_file());
}

#[test]
fn closing_leaves_the_log_and_opening_finds_everything_in_it() {
    let room = Room::new();
    for count in 1..=20 {
        let one = attempt("a", Verdict::Accepted);
        room.store().record(&one, CODE).unwrap();
        let log = fs::metadata(room.path().with_extension("db-wal")).unwrap();
        assert!(log.len() > 0, "closing took the log over into the database");
        assert_eq!(room.store().attempts(None).unwrap().len(), count);
    }
}

#[test]
fn a_crash_loses_nothing_that_was_recorded() {
    let room = Room::new();
    let store = room.store();
    let one = attempt("a", Verdict::Accepted);
    store.record(&one, CODE).unwrap();
    // What a killed process leaves: the files as they are, and no index of the log that holds.
    let left = Room::new();
    for ending in ["db", "db-wal"] {
        let file = room.path().with_extension(ending);
        fs::copy(file, left.path().with_extension(ending)).unwrap();
    }
    assert_eq!(left.store().attempts(None).unwrap(), [(1, one)]);
    assert_eq!(left.store().code(1).unwrap().as_deref(), Some(CODE));
}

#[test]
fn a_log_cut_short_costs_only_what_was_cut() {
    let room = Room::new();
    let store = room.store();
    for _ in 0..10 {
        let one = attempt("a", Verdict::Accepted);
        store.record(&one, &CODE.repeat(500)).unwrap();
    }
    let left = Room::new();
    fs::copy(room.path(), left.path()).unwrap();
    let log = fs::read(room.path().with_extension("db-wal")).unwrap();
    let log_left = left.path().with_extension("db-wal");
    fs::write(log_left, &log[..log.len() - 5000]).unwrap();
    let count = left.store().attempts(None).unwrap().len();
    assert!((8..10).contains(&count), "{count}");
}

#[test]
fn the_log_does_not_grow_without_end() {
    let room = Room::new();
    let log = room.path().with_extension("db-wal");
    let mut largest = 0;
    for _ in 0..40 {
        let one = attempt("a", Verdict::Accepted);
        room.store().record(&one, &[7; 300_000]).unwrap();
        largest = largest.max(fs::metadata(&log).map_or(0, |file| file.len()));
    }
    assert!(largest > 0);
    assert!(largest < 2 << 20, "{largest} bytes");
    assert_eq!(room.store().attempts(None).unwrap().len(), 40);
}
