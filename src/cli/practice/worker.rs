//! The thread that judges: at most one run at a time, a new one taking the place of the old.

use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::signal::Signal;
use crate::cli::bench::{CacheFolder, sandbox};
use crate::cli::progress;
use crate::judging::{self, Bench, BuildCache, Event, JudgingError, Options};
use crate::language::{Language, Overrides, Toolchain};
use crate::model::{Case, Problem, Report, Submission, Verdict};

/// Progress is told at most so often.
const PACE: Duration = Duration::from_millis(100);

/// What every run of a session is judged with.
pub(in crate::cli) struct Tools {
    /// The problem.
    pub(in crate::cli) problem: Arc<Problem>,
    /// The session's language.
    pub(in crate::cli) language: &'static dyn Language,
    /// Its toolchain.
    pub(in crate::cli) toolchain: Toolchain,
    /// The user's settings for it.
    pub(in crate::cli) overrides: Overrides,
    /// What runs the problem's own check.py.
    pub(in crate::cli) python: Option<Toolchain>,
    /// Where builds are kept.
    pub(in crate::cli) builds: BuildCache,
    /// The cache's folder, which may go with the session.
    pub(in crate::cli) _folder: CacheFolder,
    /// The package's own solution in this language.
    pub(in crate::cli) reference: Option<Submission>,
}

/// What to judge.
pub(super) enum Job {
    /// The user's file: on the samples and, when they pass, on all cases; or on all at once.
    Run {
        submission: Arc<Submission>,
        whole: bool,
    },
    /// The package's own solution.
    Reference,
}

/// The thread, and what it needs.
pub(super) struct Worker {
    tools: Arc<Tools>,
    signals: Sender<Signal>,
    current: Option<Run>,
}

struct Run {
    interrupt: Arc<AtomicBool>,
    thread: JoinHandle<()>,
}

impl Worker {
    /// A worker without work, which tells `signals` what it does.
    pub(super) fn new(tools: Tools, signals: Sender<Signal>) -> Worker {
        Worker {
            tools: Arc::new(tools),
            signals,
            current: None,
        }
    }

    /// Starts on a job at once; what is under way is stopped first. What was told before stays
    /// told, and comes before anything of the new job.
    pub(super) fn start(&mut self, job: Job) {
        let old = self.current.take();
        if let Some(run) = &old {
            run.interrupt.store(true, Ordering::Relaxed);
        }
        let interrupt = Arc::new(AtomicBool::new(false));
        let (tools, signals) = (Arc::clone(&self.tools), self.signals.clone());
        let flag = Arc::clone(&interrupt);
        let thread = thread::spawn(move || {
            if let Some(run) = old {
                // A panic of the old run has been told.
                run.thread.join().ok();
            }
            work(&job, &tools, &flag, &signals);
        });
        self.current = Some(Run { interrupt, thread });
    }

    /// Whether something is being judged.
    pub(super) fn busy(&self) -> bool {
        self.current
            .as_ref()
            .is_some_and(|run| !run.thread.is_finished())
    }

    /// Whether there is a solution of the package's own to compare with.
    pub(super) fn has_reference(&self) -> bool {
        self.tools.reference.is_some()
    }

    /// Stops what is under way, and waits until nothing of it is left.
    pub(super) fn stop(&mut self) {
        if let Some(run) = self.current.take() {
            run.interrupt.store(true, Ordering::Relaxed);
            run.thread.join().ok();
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Does a job. A signal that nobody hears belongs to a session that has been left.
fn work(job: &Job, tools: &Tools, interrupt: &Arc<AtomicBool>, signals: &Sender<Signal>) {
    match job {
        Job::Run { submission, whole } => {
            let judged = panic::catch_unwind(AssertUnwindSafe(|| {
                run(submission, *whole, tools, interrupt, signals)
            }));
            let why = match judged {
                Ok(Ok(()) | Err(None)) => return,
                Ok(Err(Some(why))) => why,
                Err(_) => "the judge itself failed".to_owned(),
            };
            let submission = Arc::clone(submission);
            signals.send(Signal::RunFailed { why, submission }).ok();
        }
        Job::Reference => {
            let measured = panic::catch_unwind(AssertUnwindSafe(|| reference(tools, interrupt)));
            signals
                .send(Signal::Reference(measured.unwrap_or_default()))
                .ok();
        }
    }
}

/// Judges a file on the samples and on all cases. The error is why it cannot be judged; none where
/// it was stopped.
fn run(
    submission: &Arc<Submission>,
    whole: bool,
    tools: &Tools,
    interrupt: &Arc<AtomicBool>,
    signals: &Sender<Signal>,
) -> Result<(), Option<String>> {
    let samples = samples(&tools.problem);
    let stages: &[bool] = if whole || samples.is_none() {
        &[true]
    } else {
        &[false, true]
    };
    for &whole in stages {
        signals.send(Signal::RunStarted { whole }).ok();
        let mut told = Instant::now();
        let cases = samples.clone().filter(|_| !whole);
        let report = judge(submission, cases, tools, interrupt, &mut |event| {
            if let Some(text) = progress(&event, &mut told) {
                signals.send(Signal::Progress(text)).ok();
            }
        })?;
        if report.verdict == Verdict::InternalError {
            let case = report.first_failure();
            let why = case.map_or("the judge itself failed", |case| &case.message);
            return Err(Some(one_line(why)));
        }
        let accepted = report.verdict == Verdict::Accepted;
        let (report, submission) = (Box::new(report), Arc::clone(submission));
        signals
            .send(Signal::Judged {
                whole,
                report,
                submission,
            })
            .ok();
        if !accepted {
            break;
        }
    }
    Ok(())
}

/// The samples; none where they are all the cases or there are none, so that a run on them would
/// tell nothing.
fn samples(problem: &Problem) -> Option<Vec<Case>> {
    let samples = problem.cases.iter().filter(|case| case.sample);
    let samples: Vec<Case> = samples.cloned().collect();
    let tells = !samples.is_empty() && samples.len() < problem.cases.len();
    tells.then_some(samples)
}

fn reference(tools: &Tools, interrupt: &Arc<AtomicBool>) -> Option<f64> {
    let submission = tools.reference.as_ref()?;
    let report = judge(submission, None, tools, interrupt, &mut |_| {}).ok()?;
    (report.verdict == Verdict::Accepted).then_some(report.cpu_ms)
}

fn judge(
    submission: &Submission,
    cases: Option<Vec<Case>>,
    tools: &Tools,
    interrupt: &Arc<AtomicBool>,
    on_event: &mut dyn FnMut(Event<'_>),
) -> Result<Report, Option<String>> {
    let sandbox =
        sandbox(Arc::clone(interrupt)).map_err(|error| Some(one_line(&format!("{error:#}"))))?;
    let bench = Bench {
        launcher: &sandbox,
        language: tools.language,
        toolchain: &tools.toolchain,
        overrides: &tools.overrides,
        python: tools.python.as_ref(),
        cache: &tools.builds,
        options: Options {
            cases,
            ..Options::default()
        },
    };
    judging::judge(&tools.problem, submission, &bench, on_event).map_err(|error| match error {
        JudgingError::Interrupted => None,
        error => Some(one_line(&error.to_string())),
    })
}

fn progress(event: &Event<'_>, told: &mut Instant) -> Option<String> {
    match event {
        Event::Building { label, once } => Some(progress::building(label, *once)),
        Event::CaseStarted { index, total, id } if told.elapsed() >= PACE => {
            *told = Instant::now();
            Some(format!("case {} of {total}: {id}", index + 1))
        }
        _ => None,
    }
}

/// A message in one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
