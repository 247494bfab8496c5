//! One submission on one problem, from the file to the report.

use super::answers::Measure;
use super::build::build;
use super::check::Comparer;
use super::{Bench, Event, JudgingError, calls, compose, driver, programs};
use crate::language::{Job, Purpose, SourceFile, Target};
use crate::model::{Case, Kind, Problem, Report, Submission};

/// How many times as much time a build with sanitizers and the like may use.
const CHECKING_TIME: u64 = 8;
/// The same for memory.
const CHECKING_MEMORY: u64 = 4;

/// Judges a submission: builds it, runs the cases one after the other under their limits, and
/// decides. Events tell what happens as it happens; by default the cases end at the first that is
/// not accepted.
///
/// # Errors
/// Only the judge's own failure, or that the user asked to stop; what the submission does wrong is
/// in the report.
pub fn judge(
    problem: &Problem,
    submission: &Submission,
    bench: &Bench<'_>,
    on_event: &mut dyn FnMut(Event<'_>),
) -> Result<Report, JudgingError> {
    let cases = bench.options.cases.as_deref().unwrap_or(&problem.cases);
    judge_by(|| Ok(cases), problem, submission, bench, on_event)
}

/// The same by cases that may still be read while the submission is built and its driver starts:
/// they are asked for when nothing is left to do without them.
///
/// # Errors
/// Those of [`judge`], and of the cases.
pub fn judge_by<'c>(
    cases: impl FnOnce() -> Result<&'c [Case], JudgingError>,
    problem: &Problem,
    submission: &Submission,
    bench: &Bench<'_>,
    on_event: &mut dyn FnMut(Event<'_>),
) -> Result<Report, JudgingError> {
    let source = SourceFile {
        name: &submission.name,
        bytes: &submission.source,
    };
    let factor = bench.language.factor();
    let mut limits = problem.limits.times(factor);
    if bench.options.debug {
        limits.cpu_ms *= CHECKING_TIME;
        limits.memory_mib *= CHECKING_MEMORY;
    }
    let job = Job {
        source,
        target: match &problem.kind {
            Kind::Call { signature, .. } => Target::Call(signature),
            Kind::Stdio { .. } => Target::Program,
        },
        toolchain: bench.toolchain,
        overrides: bench.overrides,
        purpose: match bench.options.debug {
            true => Purpose::Checking,
            false => Purpose::Judging,
        },
        memory_mib: limits.memory_mib,
    };
    let report = |compile, run, total| {
        compose::report(problem, submission, bench, limits, compile, run, total)
    };

    let plan = bench.language.plan(&job);
    let built = match build(&plan, &job, bench, on_event)? {
        Ok(built) => built,
        Err(compile) => {
            let run = calls::Run {
                compile_error: Some(compile.message.clone()),
                ..calls::Run::default()
            };
            return Ok(report(compile, run, cases()?.len()));
        }
    };
    let (run, total) = match &problem.kind {
        Kind::Call { signature, check } => {
            let line = driver::Line {
                bench,
                plan: &plan,
                folders: built.folders(),
                source,
                signature,
                limits,
                factor,
            };
            let measure = Measure {
                language: bench.language,
                file: line.source.name,
                signature,
                comparer: Comparer::new(check, bench),
                limits,
            };
            let first = line.start()?;
            let cases = cases()?;
            let run = calls::run(cases, &line, first, &measure, &bench.options, on_event)?;
            (run, cases.len())
        }
        Kind::Stdio { check } => {
            let line = programs::Line {
                bench,
                plan: &plan,
                folders: built.folders(),
                check,
                limits,
                file: source.name,
            };
            let cases = cases()?;
            (programs::run(cases, &line, on_event)?, cases.len())
        }
    };
    Ok(report(built.compile, run, total))
}
