//! `judge run`: one submission on one problem.

use std::cell::OnceCell;
use std::panic::resume_unwind;
use std::path::PathBuf;
use std::thread;

use anyhow::Result;
use jiff::Timestamp;

use crate::catalogue::{Catalogue, Fault};
use crate::cli::bench::{CacheFolder, sandbox};
use crate::cli::context::{self, Context, Opening};
use crate::cli::failure::Failure;
use crate::cli::progress::Progress;
use crate::cli::{
    Exit, constraints, fresh, interrupt, languages, names, output, paint, pick, report_files,
    submission,
};
use crate::judging::{self, Bench, Event, JudgingError, Options};
use crate::model::{Isolation, Problem, Report, Submission};
use crate::sandbox::Launcher as _;
use crate::store::Attempt;

#[derive(Debug, clap::Args)]
#[command(
    override_usage = "judge run [OPTIONS] [PROBLEM] FILE",
    after_help = "Examples:\n  judge run two-sum.py\n  judge run two-sum sol.cpp --all\n  \
    judge run two-sum sol.py --case duplicates-2\n  judge run two-sum sol.py --input '[3,3]' 6\n  \
    pbpaste | judge run two-sum - --lang java\n\nWithout PROBLEM it is told by a comment on top of \
    the file (problem: two-sum), or by the\nfile's name."
)]
pub(in crate::cli) struct Args {
    /// The problem, and the file with the solution (- is standard input)
    #[arg(value_name = "FILE", num_args = 1..=2, required = true)]
    names: Vec<String>,
    /// The language, where the file's ending does not tell it
    #[arg(short, long, value_name = "LANGUAGE")]
    lang: Option<String>,
    #[command(flatten)]
    pick: pick::Pick,
    /// Go on after the first case that fails
    #[arg(short, long)]
    all: bool,
    /// Give each case a process of its own
    #[arg(long)]
    isolate: bool,
    /// Build with sanitizers and symbols, where the language has them
    #[arg(long)]
    debug: bool,
    /// Judge nothing where a program is not isolated at this level: basic (files guarded, system
    /// calls filtered; what is meant without a LEVEL) or full (namespaces, too)
    #[arg(
        long,
        value_name = "LEVEL",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "basic",
        value_parser = ["basic", "full"],
        hide_possible_values = true
    )]
    require_isolation: Option<String>,
    /// Show values and output whole, and those of accepted cases in JSON
    #[arg(long)]
    full: bool,
    /// Print the report as JSON
    #[arg(long)]
    json: bool,
    /// Write the report as JUnit XML, too
    #[arg(long, value_name = "FILE")]
    junit: Option<PathBuf>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let sandbox = sandbox(interrupt::flag_on_interrupt()?)?;
    sandbox.prepare();
    let languages = &context.settings.languages;
    let (problem, file) = names::sort(&args.names, languages);
    let named = match (&args.lang, file) {
        (Some(name), _) => Some(languages::named(name, languages)?),
        // Before anybody types a program in vain.
        (None, "-") => Some(languages::of_file(file, languages)?),
        (None, _) => None,
    };
    let source = submission::read(file)?;
    let language = named.map_or_else(|| languages::of_file(file, languages), Ok)?;
    let called = match problem {
        Some(name) => vec![name.to_owned()],
        None => names::of_problem(file, &source),
    };
    let catalogue = context.catalogue_for(&called);
    let summary = match problem {
        Some(name) => context::find(&catalogue, name)?,
        None => names::problem_of(&catalogue, file, &source)?,
    };
    let slug = &summary.slug;
    // All cases are read while the submission is built.
    let later = args.pick.is_nothing();
    let problem = match later {
        true => context::frame(&catalogue, slug)?,
        false => context::load(&catalogue, slug)?,
    };
    fresh::offered(&problem, language)?;
    let cases = args.pick.cases(&problem)?;
    let submission = Submission {
        name: submission::name(file, language),
        language: language.id().to_owned(),
        source,
    };

    let overrides = context.settings.overrides(language);
    let cache = CacheFolder::open(context)?;
    let toolchain = cache.toolchain(language, &overrides)?;
    if let Some(level) = &args.require_isolation {
        require(level, &sandbox.isolation())?;
    }
    if let Some(cases) = cases.as_deref().filter(|_| args.pick.is_own()) {
        constraints::hold(cases, &problem, &catalogue, &cache, &sandbox, context)?;
    }
    let python = cache.checker(&problem, context)?;
    let whole = cases.is_none() && !args.debug;
    let bench = Bench {
        launcher: &sandbox,
        language,
        toolchain: &toolchain,
        overrides: &overrides,
        python: python.as_ref(),
        cache: &cache.builds(context),
        options: Options {
            cases,
            all: args.all,
            isolate: args.isolate,
            debug: args.debug,
        },
    };
    let store = whole.then(|| context.open_store());
    let progress = Progress::new();
    let mut tell = |event: Event<'_>| progress.tell_of(&event);
    let judged = match later {
        true => judge_while_reading(&catalogue, &problem, &submission, &bench, &mut tell),
        false => judging::judge(&problem, &submission, &bench, &mut tell),
    };
    drop(progress);
    let report = judged.map_err(failed)?;

    if args.json {
        output::say_json(&report_files::json(&report, args.full))?;
    } else {
        let look = context.terminal.look();
        output::say(&paint::report(&report, &problem.kind, &look, args.full))?;
    }
    if let Some(path) = &args.junit {
        report_files::write_junit(&report, path)?;
    }
    if let Some(store) = store {
        remember(&report, submission, store);
    }
    Ok(Exit::of(report.verdict))
}

/// Judges by all cases of a problem of which only the frame is known, and reads them meanwhile.
fn judge_while_reading(
    catalogue: &Catalogue,
    problem: &Problem,
    submission: &Submission,
    bench: &Bench<'_>,
    on_event: &mut dyn FnMut(Event<'_>),
) -> Result<Report, JudgingError> {
    let slug = &problem.summary.slug;
    let whole = OnceCell::new();
    thread::scope(|scope| {
        let reading = scope.spawn(|| catalogue.load(slug));
        let cases = || {
            let read = reading.join().unwrap_or_else(|panic| resume_unwind(panic));
            let faulty = |faults: Vec<Fault>| context::faulty(slug, &faults).to_string();
            let read = read.map_err(|faults| JudgingError::Cases(faulty(faults)))?;
            Ok(whole.get_or_init(|| read).cases.as_slice())
        };
        judging::judge_by(cases, problem, submission, bench, on_event)
    })
}

/// Refuses a machine that isolates programs less than asked for.
fn require(level: &str, isolation: &Isolation) -> Result<(), Failure> {
    let holds = match level {
        "full" => isolation.is_full(),
        _ => isolation.is_basic(),
    };
    if holds {
        return Ok(());
    }
    let missing = isolation.missing.join("; ");
    let message = format!("this machine does not isolate programs at level {level}: {missing}");
    Err(Failure::usage(message).hint("judge doctor tells how to get what is missing"))
}

/// The judge's own failure, with what may help.
fn failed(error: JudgingError) -> anyhow::Error {
    match error {
        JudgingError::Interrupted => Failure::new(Exit::Interrupted, "interrupted").into(),
        JudgingError::Workspace { .. } => Failure::new(Exit::Internal, error.to_string())
            .hint("is the disk full? TMPDIR names another folder for temporary files")
            .into(),
        JudgingError::Check(_) | JudgingError::Cases(_) => {
            Failure::new(Exit::Package, error.to_string()).into()
        }
        error => error.into(),
    }
}

/// Keeps the attempt; a verdict stands even where that fails.
fn remember(report: &Report, submission: Submission, store: Opening) {
    let Some(store) = store.wait() else { return };
    let attempt = Attempt {
        problem: report.problem.clone(),
        language: submission.language,
        submission: submission.name,
        verdict: Some(report.verdict),
        passed: report.passed,
        total: report.total,
        cpu_ms: report.cpu_ms,
        wall_ms: report.wall_ms,
        memory_kib: report.memory_kib,
        at: Timestamp::now(),
        session: None,
        hints: 0,
        active_ms: None,
    };
    if let Err(error) = store.record(&attempt, &submission.source) {
        output::warn(&format!("this attempt is not remembered: {error}"));
    }
}
