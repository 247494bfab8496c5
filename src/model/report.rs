//! What became of a submission: the report that every face shows.

use serde::Serialize;

use super::outcome::CaseJson;
use super::{CaseOutcome, Verdict};

/// What became of a submission on a problem.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The problem's slug.
    pub problem: String,
    /// The submission's file name.
    pub submission: String,
    /// The language's id.
    pub language: String,
    /// The verdict of the whole.
    pub verdict: Verdict,
    /// How many cases were accepted.
    pub passed: usize,
    /// How many cases there were to run.
    pub total: usize,
    /// The largest processor time of a case, in ms.
    pub cpu_ms: f64,
    /// The largest time by the clock of a case, in ms.
    pub wall_ms: f64,
    /// The largest memory of the process, in KiB.
    pub memory_kib: u64,
    /// The processor-time limit that held for each case, in ms.
    pub cpu_limit_ms: u64,
    /// The memory limit that held, in MiB.
    pub memory_limit_mib: u64,
    /// How it was built.
    pub compile: Compile,
    /// What the sandbox enforced.
    pub isolation: Isolation,
    /// What else is worth saying.
    pub notes: Vec<Note>,
    /// The cases that were run, in order.
    pub cases: Vec<CaseOutcome>,
}

/// How a submission was built.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Compile {
    /// Whether an earlier build was used.
    pub cached: bool,
    /// How long it took, in ms.
    pub ms: f64,
    /// What the compiler said.
    pub message: String,
}

/// What the sandbox enforced: for each layer `enforced`, `best effort` or `not enforced`, for
/// memory `cgroup`, `sampled` or `not enforced`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Isolation {
    /// User, process, mount, network and ipc namespaces.
    pub namespaces: String,
    /// Landlock.
    pub landlock: String,
    /// The system-call filter.
    pub seccomp: String,
    /// How memory is measured and held.
    pub memory: String,
    /// What is missing from the layers that do not hold wholly, and why.
    pub missing: Vec<String>,
    /// How to get each of them.
    pub remedies: Vec<String>,
}

impl Isolation {
    /// Whether anything was started, so that something is known.
    pub fn is_known(&self) -> bool {
        !self.namespaces.is_empty()
    }

    /// Whether a layer guards the files and the system-call filter holds.
    pub fn is_basic(&self) -> bool {
        let guarded = [&self.namespaces, &self.landlock];
        guarded.iter().any(|state| *state == "enforced") && self.seccomp == "enforced"
    }

    /// Whether a program runs in namespaces of its own and the system-call filter holds.
    pub fn is_full(&self) -> bool {
        self.namespaces == "enforced" && self.seccomp == "enforced"
    }
}

/// Something worth saying beside the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// A case failed among the others and passed in a process of its own: the solution keeps
    /// state between cases.
    StateLeak,
}

#[derive(Serialize)]
struct ReportJson<'a> {
    problem: &'a str,
    submission: &'a str,
    language: &'a str,
    verdict: Verdict,
    passed: usize,
    total: usize,
    cpu_ms: f64,
    wall_ms: f64,
    memory_kib: u64,
    cpu_limit_ms: u64,
    memory_limit_mib: u64,
    compile: &'a Compile,
    isolation: &'a Isolation,
    notes: &'a [Note],
    cases: Vec<CaseJson<'a>>,
}

impl Report {
    /// The report as JSON; `full` shows the values of accepted cases too.
    pub fn to_json(&self, full: bool) -> serde_json::Value {
        let json = ReportJson {
            problem: &self.problem,
            submission: &self.submission,
            language: &self.language,
            verdict: self.verdict,
            passed: self.passed,
            total: self.total,
            cpu_ms: self.cpu_ms,
            wall_ms: self.wall_ms,
            memory_kib: self.memory_kib,
            cpu_limit_ms: self.cpu_limit_ms,
            memory_limit_mib: self.memory_limit_mib,
            compile: &self.compile,
            isolation: &self.isolation,
            notes: &self.notes,
            cases: self.cases.iter().map(|case| case.json(full)).collect(),
        };
        serde_json::to_value(json).unwrap_or_default()
    }

    /// The first case that was not accepted.
    pub fn first_failure(&self) -> Option<&CaseOutcome> {
        self.cases
            .iter()
            .find(|case| case.verdict != Verdict::Accepted)
    }
}
