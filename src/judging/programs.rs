//! The case loop for standard-stream problems: one process a case, text in, text out.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::answers::{milliseconds, over, printed};
use super::calls::Run;
use super::signals::tell;
use super::verdict::{Causes, decide};
use super::workspace::{Workspace, launch, with_own_names};
use super::{Bench, Event, JudgingError};
use crate::checker;
use crate::language::Plan;
use crate::model::{
    Blob, Case, CaseBody, CaseOutcome, Difference, Limits, TextCheck, Value, Verdict,
};
use crate::sandbox::{Ended, Finished, Output, ProcessLimits, Stdin};

/// How much of an input, an answer and an output is shown.
const SHOWN_BYTES: u64 = 64 << 10;

/// What every case of a judging is run with.
pub(super) struct Line<'a> {
    pub(super) bench: &'a Bench<'a>,
    pub(super) plan: &'a Plan,
    pub(super) folders: Vec<PathBuf>,
    pub(super) check: &'a TextCheck,
    pub(super) limits: Limits,
    /// The name of the user's file.
    pub(super) file: &'a str,
}

/// Runs the cases one after the other.
pub(super) fn run(
    cases: &[Case],
    line: &Line<'_>,
    on_event: &mut dyn FnMut(Event<'_>),
) -> Result<Run, JudgingError> {
    let mut run = Run::default();
    let files = Workspace::new()?;
    for (index, case) in cases.iter().enumerate() {
        let total = cases.len();
        on_event(Event::CaseStarted {
            index,
            total,
            id: &case.id,
        });
        let is_last = index + 1 == total;
        let (outcome, peak_bytes) = line.one(case, &files, is_last)?;
        on_event(Event::CaseFinished {
            index,
            outcome: &outcome,
        });
        run.peak_bytes = run.peak_bytes.max(peak_bytes);
        let failed = outcome.verdict != Verdict::Accepted;
        run.cases.push(outcome);
        if failed && !line.bench.options.all {
            break;
        }
    }
    Ok(run)
}

impl Line<'_> {
    /// Runs one case; `files` holds what is written for it and by it meanwhile.
    fn one(
        &self,
        case: &Case,
        files: &Workspace,
        is_last: bool,
    ) -> Result<(CaseOutcome, u64), JudgingError> {
        let CaseBody::Stdio { input, answer } = &case.body else {
            return Err(JudgingError::io(format!("run a program for {}", case.id))(
                io::ErrorKind::InvalidInput.into(),
            ));
        };
        let scratch = Workspace::new()?;
        let input = on_disk(input, files.path())?;
        let output = files.path().join("output");
        let mut launch = launch(
            &self.plan.run,
            &self.folders,
            scratch.path(),
            self.bench.toolchain,
            self.lifetime(),
        );
        launch.is_followed = !is_last;
        launch.stdin = Stdin::File(input.clone());
        launch.stdout = Output::File(output.clone());
        let finished = self.bench.launcher.run(&launch)?;
        let mut outcome = self.outcome(case, &finished);
        if outcome.verdict == Verdict::Accepted
            && let Some(answer) = answer
        {
            let doing = || JudgingError::io(format!("compare the output of case {}", case.id));
            let actual = File::open(&output).map_err(doing())?;
            let compared = match answer {
                Blob::File(path) => {
                    let expected = File::open(path).map_err(doing())?;
                    checker::compare_text(self.check, expected, actual)
                }
                Blob::Bytes(bytes) => checker::compare_text(self.check, &bytes[..], actual),
            };
            if let Err(difference) = compared.map_err(doing())? {
                outcome.verdict = decide(&Causes {
                    wrong: true,
                    ..Causes::default()
                });
                outcome.difference = Some(Difference {
                    summary: difference.summary,
                    ..Difference::default()
                });
            }
        }
        outcome.args = vec![Value::Str(head(&input)?)];
        outcome.actual = Some(Value::Str(head(&output)?));
        outcome.expected = match answer {
            None => None,
            Some(Blob::File(path)) => Some(Value::Str(head(path)?)),
            Some(Blob::Bytes(bytes)) => Some(Value::Str(shown(bytes))),
        };
        fs::remove_file(&output)
            .map_err(JudgingError::io(format!("remove {}", output.display())))?;
        Ok((outcome, finished.peak_bytes))
    }

    fn outcome(&self, case: &Case, finished: &Finished) -> CaseOutcome {
        let (cpu_ms, wall_ms) = (
            milliseconds(finished.cpu_ns),
            milliseconds(finished.wall_ns),
        );
        let mut causes = Causes {
            over_time: finished.cpu_ns > self.limits.cpu_ms * 1_000_000,
            over_memory: finished.peak_bytes > self.limits.memory_mib << 20,
            over_output: finished.stdout.total > self.limits.output_kib << 10,
            ..Causes::default()
        };
        let (mut message, mut frames) = (String::new(), Vec::new());
        match &finished.ended {
            Ended::Killed(limit) => causes.killed = Some(*limit),
            Ended::Exited(0) => {}
            ended => {
                causes.crashed = true;
                message = tell(ended);
                let stderr = String::from_utf8_lossy(&finished.stderr.head);
                let words = self.bench.language.last_words(self.file, &stderr);
                if let Some(failure) = words {
                    message = format!("{}; {message}", failure.message);
                    frames = failure.frames;
                }
            }
        }
        if causes.killed.is_some() || causes.over_time {
            message = over(&causes, self.limits, cpu_ms, wall_ms);
        } else if causes.over_memory {
            message = format!(
                "it held {} MiB; the limit is {} MiB",
                finished.peak_bytes >> 20,
                self.limits.memory_mib
            );
        }
        CaseOutcome {
            id: case.id.clone(),
            verdict: decide(&causes),
            cpu_ms,
            wall_ms,
            why: case.why.clone(),
            args: Vec::new(),
            expected: None,
            actual: None,
            difference: None,
            stdout: String::new(),
            stderr: with_own_names(&printed(&finished.stderr), &self.folders),
            message,
            frames,
        }
    }

    fn lifetime(&self) -> ProcessLimits {
        ProcessLimits {
            cpu_ms: self.limits.cpu_ms,
            wall_ms: self.limits.wall_ms(),
            memory_bytes: Some(self.limits.memory_mib << 20),
            output_cap_bytes: self.limits.output_kib << 10,
            keep_bytes: 64 << 10,
            file_bytes: 256 << 20,
        }
    }
}

/// A path from which an input can be read.
fn on_disk(blob: &Blob, folder: &Path) -> Result<PathBuf, JudgingError> {
    match blob {
        Blob::File(path) => Ok(path.clone()),
        Blob::Bytes(bytes) => {
            let path = folder.join("input");
            fs::write(&path, bytes)
                .map_err(JudgingError::io(format!("write {}", path.display())))?;
            Ok(path)
        }
    }
}

fn head(path: &Path) -> Result<String, JudgingError> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(SHOWN_BYTES + 1).read_to_end(&mut bytes))
        .map_err(JudgingError::io(format!("read {}", path.display())))?;
    Ok(shown(&bytes))
}

fn shown(bytes: &[u8]) -> String {
    let cut = usize::try_from(SHOWN_BYTES).unwrap_or(usize::MAX);
    if bytes.len() > cut {
        format!("{}…", String::from_utf8_lossy(&bytes[..cut]))
    } else {
        String::from_utf8_lossy(bytes).into_owned()
    }
}
