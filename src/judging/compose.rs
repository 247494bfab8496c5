//! From what came of the cases to the report.

use super::Bench;
use super::calls::Run;
use crate::model::{Compile, Limits, Problem, Report, Submission, Verdict};

/// The report of a submission whose cases were run, or which did not compile.
pub(super) fn report(
    problem: &Problem,
    submission: &Submission,
    bench: &Bench<'_>,
    limits: Limits,
    compile: Compile,
    run: Run,
    total: usize,
) -> Report {
    let mut compile = compile;
    let compiles = run.compile_error.is_none();
    if let Some(message) = run.compile_error {
        compile.message = message;
    }
    let largest =
        |of: fn(&crate::model::CaseOutcome) -> f64| run.cases.iter().map(of).fold(0.0, f64::max);
    let failure = run
        .cases
        .iter()
        .find(|case| case.verdict != Verdict::Accepted);
    Report {
        problem: problem.summary.slug.clone(),
        submission: submission.name.clone(),
        language: bench.language.id().to_owned(),
        verdict: match failure {
            _ if !compiles => Verdict::CompileError,
            Some(case) => case.verdict,
            None => Verdict::Accepted,
        },
        passed: run
            .cases
            .iter()
            .filter(|case| case.verdict == Verdict::Accepted)
            .count(),
        total,
        cpu_ms: largest(|case| case.cpu_ms),
        wall_ms: largest(|case| case.wall_ms),
        memory_kib: run.peak_bytes >> 10,
        cpu_limit_ms: limits.cpu_ms,
        memory_limit_mib: limits.memory_mib,
        compile,
        isolation: bench.launcher.isolation(),
        notes: run.notes,
        cases: run.cases,
    }
}
