//! A language's plan, step by step, out of the cache or into it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Instant;

use super::cache::{self, Entry, Lookup};
use super::workspace::{launch, with_own_names, write_files};
use super::{Bench, BuildCache, Event, JudgingError};
use crate::language::{Arg, Build, Command, Job, Plan, Step};
use crate::model::Compile;
use crate::sandbox::{Ended, Finished, Limit, ProcessLimits};

/// What a compiler may use.
const COMPILER: ProcessLimits = ProcessLimits {
    cpu_ms: 60_000,
    wall_ms: 120_000,
    memory_bytes: Some(4 << 30),
    output_cap_bytes: 16 << 20,
    keep_bytes: 256 << 10,
    file_bytes: 1 << 30,
};
/// What a compiler may leave in a step's folder, in bytes.
const BUILD_BYTES: u64 = 2 << 30;
/// The folder for a compiler's temporary files within its step's folder; it does not stay.
const TEMPORARY: &str = ".tmp";

/// A submission that is built.
pub(super) struct Built {
    /// The steps' entries, held while the program runs.
    entries: Vec<Entry>,
    /// How it was built.
    pub(super) compile: Compile,
}

impl Built {
    /// The folder of each step.
    pub(super) fn folders(&self) -> Vec<PathBuf> {
        self.entries.iter().map(|entry| entry.out.clone()).collect()
    }
}

/// Builds a plan. A submission that does not compile is the inner `Err`, with the message.
pub(super) fn build(
    plan: &Plan,
    job: &Job<'_>,
    bench: &Bench<'_>,
    on_event: &mut dyn FnMut(Event<'_>),
) -> Result<Result<Built, Compile>, JudgingError> {
    let mut built = Built {
        entries: Vec::new(),
        compile: Compile {
            cached: true,
            ..Compile::default()
        },
    };
    let mut key = bench.toolchain.identity.clone();
    for (index, step) in plan.steps.iter().enumerate() {
        key = step_key(&key, step);
        let vacancy = match bench.cache.look_up(&key)? {
            Lookup::Found(entry) => {
                built.entries.push(entry);
                continue;
            }
            Lookup::Absent(vacancy) => vacancy,
        };
        let started = Instant::now();
        write_files(&vacancy.out(), &step.files)?;
        let mut message = String::new();
        if let Build::Run {
            command,
            blames_user,
        } = &step.build
        {
            built.compile.cached = false;
            on_event(Event::Building {
                label: &step.label,
                once: !blames_user,
            });
            let mut folders = built.folders();
            folders.push(vacancy.out());
            let finished = compile(command, &folders, bench)?;
            message = with_own_names(&said(&finished), &folders);
            built.compile.ms += started.elapsed().as_secs_f64() * 1000.0;
            if finished.ended != Ended::Exited(0) {
                if let Some(limit) = over(&finished.ended) {
                    message = format!("{limit}\n{message}").trim_end().to_owned();
                }
                if *blames_user {
                    built.compile.message = bench.language.tidy_message(job, &message);
                    return Ok(Err(built.compile));
                }
                return Err(JudgingError::Driver {
                    label: step.label.clone(),
                    program: bench.toolchain.program.display().to_string(),
                    message,
                });
            }
            if *blames_user {
                message = bench.language.tidy_message(job, &message);
                if let Some(fault) = unmade(&plan.run, index, &vacancy.out()) {
                    built.compile.message = format!("{message}\n{fault}").trim().to_owned();
                    return Ok(Err(built.compile));
                }
            }
        }
        built.entries.push(vacancy.commit(message)?);
        bench.cache.trim();
    }
    if let Some(last) = built.entries.last() {
        built.compile.message.clone_from(&last.message);
    }
    on_event(Event::Built {
        cached: built.compile.cached,
    });
    Ok(Ok(built))
}

fn compile(
    command: &Command,
    folders: &[PathBuf],
    bench: &Bench<'_>,
) -> Result<Finished, JudgingError> {
    let out = folders.last().cloned().unwrap_or_default();
    let temporary = out.join(TEMPORARY);
    cache::make(&temporary).map_err(JudgingError::io(format!("make {}", temporary.display())))?;
    let mut launch = launch(command, folders, &out, bench.toolchain, COMPILER);
    launch.scratch_bytes = BUILD_BYTES;
    launch.scratch_is_kept = true;
    launch.is_followed = true;
    for (name, value) in &mut launch.env {
        if name == "TMPDIR" || name == "HOME" {
            *value = temporary.clone().into();
        }
    }
    let finished = bench.launcher.run(&launch)?;
    fs::remove_dir_all(&temporary)
        .map_err(JudgingError::io(format!("remove {}", temporary.display())))?;
    Ok(finished)
}

/// What the program is run with and step `index` should have made, but has not: a compiler may end
/// without an error and without a program.
fn unmade(run: &Command, index: usize, out: &Path) -> Option<String> {
    let made = |arg: &Arg| match arg {
        // Of several paths, as Java takes them, the first.
        Arg::In { step, path, .. } if *step == index => {
            Some(path.split(':').next().unwrap_or_default().to_owned())
        }
        _ => None,
    };
    let words = std::iter::once(&run.program).chain(&run.args);
    if let Some(path) = words.filter_map(made).find(|path| !out.join(path).exists()) {
        let names = fs::read_dir(out).into_iter().flatten().flatten();
        let names = names.map(|entry| entry.file_name().to_string_lossy().into_owned());
        let mut names: Vec<String> = names.collect();
        names.sort();
        return Some(format!(
            "the compiler ended without an error, but made no `{path}`, which is to be run; there \
             is: {}",
            names.join(", ")
        ));
    }
    let path = made(&run.program)?;
    let mode = fs::metadata(out.join(&path)).ok()?.permissions().mode();
    (mode & 0o111 == 0)
        .then(|| format!("the compiler made `{path}`, which is to be run, without leave to run it"))
}

fn said(finished: &Finished) -> String {
    let mut text = String::from_utf8_lossy(&finished.stdout.head).into_owned();
    text.push_str(&String::from_utf8_lossy(&finished.stderr.head));
    text.trim_end().to_owned()
}

fn over(ended: &Ended) -> Option<&'static str> {
    match ended {
        Ended::Killed(Limit::Cpu) => Some("the compiler was stopped after a minute of work"),
        Ended::Killed(Limit::Wall) => Some("the compiler was stopped after two minutes"),
        Ended::Killed(Limit::Memory) => Some("the compiler was stopped at 4 GiB of memory"),
        Ended::Killed(Limit::Output) => Some("the compiler was stopped: its messages are endless"),
        Ended::Killed(Limit::Processes) => {
            Some("the compiler was stopped: it started too many processes")
        }
        Ended::Killed(Limit::Disk) => Some("the compiler was stopped: it wrote more than 2 GiB"),
        Ended::Signalled(_) => Some("the compiler crashed"),
        Ended::Exited(_) | Ended::Dismissed => None,
    }
}

/// The key of a step: everything that goes into it, the steps before it included. Each part is
/// preceded by its length, so that no two lists of parts read the same.
fn step_key(before: &str, step: &Step) -> String {
    let mut hasher = blake3::Hasher::new();
    let mut part = |bytes: &[u8]| {
        hasher.update(&(bytes.len() as u64).to_le_bytes());
        hasher.update(bytes);
    };
    part(b"judge build 1");
    part(before.as_bytes());
    for (path, bytes) in &step.files {
        part(path.as_os_str().as_encoded_bytes());
        part(bytes);
    }
    if let Build::Run { command, .. } = &step.build {
        for arg in std::iter::once(&command.program).chain(&command.args) {
            match arg {
                Arg::Text(text) => part(text.as_bytes()),
                Arg::In { prefix, step, path } => {
                    part(prefix.as_bytes());
                    part(&step.to_le_bytes());
                    part(path.as_bytes());
                }
            }
        }
        for (name, value) in &command.env {
            part(name.as_bytes());
            part(value.as_bytes());
        }
    }
    hasher.finalize().to_hex().to_string()
}

impl BuildCache {
    /// The key that a toolchain and a list of steps lead to.
    #[cfg(test)]
    pub(super) fn key_of(identity: &str, steps: &[Step]) -> String {
        steps
            .iter()
            .fold(identity.to_owned(), |key, step| step_key(&key, step))
    }
}
