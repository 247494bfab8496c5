//! One submission on one problem, from the file to the report.

use super::answers::Measure;
use super::build::build;
use super::check::Comparer;
use super::workspace::Workspace;
use super::{Bench, Event, JudgingError, calls, compose, driver, programs};
use crate::language::{Job, Purpose, SourceFile, Target};
use crate::model::{Kind, Problem, Report, Submission};

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
    let cases = bench.options.cases.as_deref().unwrap_or(&problem.cases);
    let report = |compile, run| {
        compose::report(
            problem,
            submission,
            bench,
            limits,
            compile,
            run,
            cases.len(),
        )
    };

    let plan = bench.language.plan(&job);
    let built = match build(&plan, &job, bench, on_event)? {
        Ok(built) => built,
        Err(compile) => {
            let run = calls::Run {
                compile_error: Some(compile.message.clone()),
                ..calls::Run::default()
            };
            return Ok(report(compile, run));
        }
    };
    let workspace = Workspace::new()?;
    let run = match &problem.kind {
        Kind::Call { signature, check } => {
            let line = driver::Line {
                bench,
                plan: &plan,
                folders: built.folders(),
                workspace: &workspace,
                source,
                signature,
                limits,
                factor,
            };
            let measure = Measure {
                language: bench.language,
                file: line.source.name,
                signature,
                comparer: Comparer::new(check, bench, &workspace),
                limits,
            };
            calls::run(cases, &line, &measure, &bench.options, on_event)?
        }
        Kind::Stdio { check } => {
            let line = programs::Line {
                bench,
                plan: &plan,
                folders: built.folders(),
                workspace: &workspace,
                check,
                limits,
                file: source.name,
            };
            programs::run(cases, &line, on_event)?
        }
    };
    Ok(report(built.compile, run))
}
