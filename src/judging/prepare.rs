//! A submission built for a debugger: compiled in the sandbox as ever, and put where the user finds
//! it.

use std::fs;
use std::path::{Path, PathBuf};

use super::build::build;
use super::workspace::words;
use super::{Bench, Event, JudgingError};
use crate::language::{Arg, Job, Purpose, SourceFile, Stepping, Target, part};
use crate::model::{Kind, Problem, Submission};

/// A program that is ready to be run in a debugger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prepared {
    /// The program.
    pub program: String,
    /// Its arguments.
    pub args: Vec<String>,
    /// What is added to its environment.
    pub env: Vec<(String, String)>,
}

/// Builds a submission for a debugger and puts what it needs into the run's folder. A submission
/// that does not compile is the inner `Err`, with the message.
///
/// # Errors
/// Only the judge's own failure, or that the user asked to stop.
pub fn prepare(
    problem: &Problem,
    submission: &Submission,
    bench: &Bench<'_>,
    stepping: &Stepping<'_>,
    on_event: &mut dyn FnMut(Event<'_>),
) -> Result<Result<Prepared, String>, JudgingError> {
    let job = Job {
        source: SourceFile {
            name: &submission.name,
            bytes: &submission.source,
        },
        target: match &problem.kind {
            Kind::Call { signature, .. } => Target::Call(signature),
            Kind::Stdio { .. } => Target::Program,
        },
        toolchain: bench.toolchain,
        overrides: bench.overrides,
        purpose: Purpose::Stepping(stepping),
        memory_mib: problem.limits.times(bench.language.factor()).memory_mib,
    };
    let plan = bench.language.plan(&job);
    let built = match build(&plan, &job, bench, on_event)? {
        Ok(built) => built,
        Err(compile) => return Ok(Err(compile.message)),
    };
    let mut folders = built.folders();
    let run = std::iter::once(&plan.run.program).chain(&plan.run.args);
    let mut needed: Vec<usize> = run.filter_map(of_step).collect();
    needed.sort_unstable();
    needed.dedup();
    for step in needed {
        let there = Path::new(stepping.folder).join(part(step));
        replace(&folders[step], &there)?;
        folders[step] = there;
    }
    let mut words = words(&plan.run, &folders)
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .into_iter();
    Ok(Ok(Prepared {
        program: words.next().unwrap_or_default(),
        args: words.collect(),
        env: plan.run.env,
    }))
}

fn of_step(arg: &Arg) -> Option<usize> {
    match arg {
        Arg::Text(_) => None,
        Arg::In { step, .. } => Some(*step),
    }
}

/// Copies a folder to where an older one may stand.
fn replace(from: &Path, to: &Path) -> Result<(), JudgingError> {
    if to.exists() {
        fs::remove_dir_all(to).map_err(JudgingError::io(format!("remove {}", to.display())))?;
    }
    copy(from, to)
}

fn copy(from: &Path, to: &Path) -> Result<(), JudgingError> {
    let failed = |path: &Path| JudgingError::io(format!("write {}", path.display()));
    fs::create_dir_all(to).map_err(failed(to))?;
    for entry in fs::read_dir(from).map_err(failed(from))? {
        let path: PathBuf = entry.map_err(failed(from))?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(&path, &target).map_err(failed(&target))?;
        }
    }
    Ok(())
}
