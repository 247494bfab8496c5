//! Claims about the database.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use tempfile::tempdir;

use super::*;
use crate::model::Verdict;

const CODE: &[u8] = b"class Solution: pass\xff";

fn attempt(problem: &str, verdict: Verdict) -> Attempt {
    Attempt {
        problem: problem.to_owned(),
        language: "python".to_owned(),
        submission: "sol.py".to_owned(),
        verdict: Some(verdict),
        passed: 61,
        total: 63,
        cpu_ms: 1.5,
        wall_ms: 2.5,
        memory_kib: 14336,
        at: "2026-02-03T04:05:06Z".parse().unwrap(),
        session: None,
        hints: 0,
        active_ms: None,
    }
}

#[test]
fn an_accepted_attempt_solves_a_problem_for_good() {
    let folder = tempdir().unwrap();
    let store = Store::open(&folder.path().join("deep/state/judge.db")).unwrap();
    assert!(store.statuses().unwrap().is_empty());
    store
        .record(&attempt("a", Verdict::WrongAnswer), CODE)
        .unwrap();
    store
        .record(&attempt("b", Verdict::Accepted), CODE)
        .unwrap();
    store
        .record(&attempt("b", Verdict::TimeLimit), CODE)
        .unwrap();
    let statuses = store.statuses().unwrap();
    assert_eq!(statuses["a"], Status::Tried);
    assert_eq!(statuses["b"], Status::Solved);
    assert_eq!(statuses.len(), 2);
}

#[test]
fn an_attempt_is_kept_byte_for_byte_with_its_time_in_utc() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("judge.db");
    let id = Store::open(&path)
        .unwrap()
        .record(&attempt("a", Verdict::Accepted), CODE)
        .unwrap();
    let (code, at): (Vec<u8>, String) = Connection::open(&path)
        .unwrap()
        .query_row("SELECT code, at FROM attempts WHERE id = ?1", [id], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    assert_eq!(code, CODE);
    assert_eq!(at, "2026-02-03T04:05:06Z");
}

#[test]
fn the_last_language_is_that_of_the_latest_attempt() {
    let folder = tempdir().unwrap();
    let store = Store::open(&folder.path().join("judge.db")).unwrap();
    assert_eq!(store.last_language().unwrap(), None);
    store
        .record(&attempt("a", Verdict::Accepted), CODE)
        .unwrap();
    let mut java = attempt("b", Verdict::WrongAnswer);
    java.language = "java".to_owned();
    store.record(&java, CODE).unwrap();
    assert_eq!(store.last_language().unwrap().as_deref(), Some("java"));
}

#[test]
fn a_database_of_a_newer_judge_is_left_alone() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("judge.db");
    drop(Store::open(&path).unwrap());
    let raw = Connection::open(&path).unwrap();
    raw.pragma_update(None, "user_version", 99).unwrap();
    let error = Store::open(&path).unwrap_err().to_string();
    assert!(error.contains("written by a newer judge"), "{error}");
    assert!(error.contains("its version is 99"), "{error}");
}

#[test]
fn a_file_that_is_no_database_is_an_error_and_stays_as_it_is() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("judge.db");
    let text = "this is a letter and no database, ".repeat(200);
    fs::write(&path, &text).unwrap();
    let error = Store::open(&path).unwrap_err().to_string();
    assert!(error.contains("not a database"), "{error}");
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let error = Store::open(Path::new("/dev/null/judge/judge.db")).unwrap_err();
    assert!(error.to_string().contains("/dev/null/judge"), "{error}");
}

#[test]
fn judges_that_open_and_write_at_once_lose_nothing() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("judge.db");
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let store = Store::open(&path).unwrap();
                for _ in 0..10 {
                    store
                        .record(&attempt("a", Verdict::WrongAnswer), CODE)
                        .unwrap();
                }
            });
        }
    });
    let count: i64 = Connection::open(&path)
        .unwrap()
        .query_row("SELECT COUNT(*) FROM attempts", [], |row| row.get(0))
        .unwrap();
    assert_eq!(count, 40);
}
