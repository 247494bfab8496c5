//! Claims about the database.

mod attempts;
mod exchange;
mod exchange_faults;
mod notes;
mod opening;
mod sessions;
mod trouble;

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use tempfile::{TempDir, tempdir};

use super::*;
use crate::model::Verdict;

const CODE: &[u8] = b"class Solution: pass\xff";

/// A folder with a database of its own.
struct Room {
    folder: TempDir,
}

impl Room {
    fn new() -> Room {
        Room {
            folder: tempdir().unwrap(),
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("judge.db")
    }

    fn store(&self) -> Store {
        Store::open(&self.path()).unwrap()
    }
}

/// A time so many seconds after a certain one.
fn at(second: i64) -> Timestamp {
    let start: Timestamp = "2026-02-03T04:05:06Z".parse().unwrap();
    Timestamp::from_second(start.as_second() + second).unwrap()
}

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
        at: at(0),
        session: None,
        hints: 0,
        active_ms: None,
    }
}

fn session(problem: &str) -> Session {
    Session {
        problem: problem.to_owned(),
        language: "python".to_owned(),
        file: Path::new("/home/me/two-sum.py").to_owned(),
        started: at(0),
        active_ms: 1000,
        budget_ms: 900_000,
        hint_after_ms: 900_000,
        hints_allowed: true,
        hints_taken: 0,
        end: None,
        ended: None,
    }
}
