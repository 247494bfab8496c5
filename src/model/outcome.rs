//! What became of one case.

use serde::Serialize;

use super::{Difference, Value, Verdict};

/// What became of one case.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseOutcome {
    /// The case's id.
    pub id: String,
    /// Its verdict.
    pub verdict: Verdict,
    /// Processor time of the call alone, in ms.
    pub cpu_ms: f64,
    /// Time by the clock of the call alone, in ms.
    pub wall_ms: f64,
    /// Why the case exists.
    pub why: String,
    /// The arguments; for a standard-stream case the head of its input, as one string.
    pub args: Vec<Value>,
    /// What was due, if the case knows.
    pub expected: Option<Value>,
    /// What came, if anything did.
    pub actual: Option<Value>,
    /// Where the two differ.
    pub difference: Option<Difference>,
    /// What the solution printed during this case, its head if it is long.
    pub stdout: String,
    /// What it printed on standard error during this case, its head if it is long.
    pub stderr: String,
    /// What went wrong, in words: the exception, the limit, the signal.
    pub message: String,
    /// The user's own frames of an exception, innermost last, each as `file:line in function`.
    pub frames: Vec<String>,
}

/// One case in the JSON report.
#[derive(Serialize)]
pub(super) struct CaseJson<'a> {
    id: &'a str,
    verdict: Verdict,
    cpu_ms: f64,
    wall_ms: f64,
    why: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    args: Option<&'a [Value]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Option<&'a Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    actual: Option<&'a Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stdout: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stderr: Option<&'a str>,
    message: &'a str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    frames: &'a [String],
}

impl CaseOutcome {
    /// The case as the JSON report shows it: values only where it failed, with `full`, or where
    /// nothing was due and the answer is all there is to tell.
    pub(super) fn json(&self, full: bool) -> CaseJson<'_> {
        let shown = full || self.verdict != Verdict::Accepted || self.expected.is_none();
        CaseJson {
            id: &self.id,
            verdict: self.verdict,
            cpu_ms: self.cpu_ms,
            wall_ms: self.wall_ms,
            why: &self.why,
            args: shown.then_some(&self.args),
            expected: self.expected.as_ref().filter(|_| shown),
            actual: self.actual.as_ref().filter(|_| shown),
            stdout: shown.then_some(&self.stdout),
            stderr: (shown && !self.stderr.is_empty()).then_some(&self.stderr),
            message: &self.message,
            frames: &self.frames,
        }
    }
}
