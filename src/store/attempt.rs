//! One attempt at a problem, and what attempts add up to.

use jiff::Timestamp;
use serde::Serialize;

use crate::model::Verdict;

/// A submission that was judged on all cases of its problem. Attempts are only ever added.
#[derive(Debug, Clone, PartialEq)]
pub struct Attempt {
    /// The problem's slug.
    pub problem: String,
    /// The language's id.
    pub language: String,
    /// The submission's file name.
    pub submission: String,
    /// The submission's bytes.
    pub code: Vec<u8>,
    /// The verdict.
    pub verdict: Verdict,
    /// How many cases were accepted.
    pub passed: usize,
    /// How many cases there were.
    pub total: usize,
    /// The largest processor time of a case, in ms.
    pub cpu_ms: f64,
    /// The largest time by the clock of a case, in ms.
    pub wall_ms: f64,
    /// The largest memory, in KiB.
    pub memory_kib: u64,
    /// When it was judged.
    pub at: Timestamp,
}

/// What the attempts at a problem add up to; a problem without attempts has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// There is an attempt, and none was accepted.
    Tried,
    /// An attempt was accepted.
    Solved,
}
