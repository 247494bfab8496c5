//! `judge debug`: one case of one submission, ready to be run in the language's own debugger.

mod case;
mod told;

use std::os::unix::process::CommandExt;
use std::path::{Component, Path, PathBuf};

use anyhow::Result;
use serde_json::json;

use self::case::Chosen;
use self::told::Told;
use crate::cli::bench::{CacheFolder, sandbox};
use crate::cli::context::{self, Context};
use crate::cli::debugging::{Folder, Question, configure};
use crate::cli::failure::Failure;
use crate::cli::progress::Progress;
use crate::cli::{Exit, constraints, interrupt, languages, names, output, pick, submission};
use crate::judging::{self, Bench, Options, Prepared};
use crate::language::{Debugging, Session, Start, Stepping, Stop};
use crate::model::{CaseBody, Kind, Problem, Submission};

#[derive(Debug, clap::Args)]
#[command(
    override_usage = "judge debug [OPTIONS] [PROBLEM] FILE",
    after_help = "Examples:\n  judge debug two-sum.py\n  judge debug two-sum sol.cpp --case \
    duplicates-2\n  judge debug two-sum sol.py --input '[3,3]' 6 --start\n\nWithout a case it is \
    the first that fails, or the first of all where none does. What it writes\nstands in .judge \
    beside the file, where git does not see it, and in VS Code's launch.json.\nThe program runs \
    outside of the sandbox: it is yours, and so is the debugger."
)]
pub(in crate::cli) struct Args {
    /// The problem, and the file with the solution
    #[arg(value_name = "FILE", num_args = 1..=2, required = true)]
    names: Vec<String>,
    /// The language, where the file's ending does not tell it
    #[arg(short, long, value_name = "LANGUAGE")]
    lang: Option<String>,
    #[command(flatten)]
    pick: pick::Pick,
    /// Start the debugger at once
    #[arg(long)]
    start: bool,
    /// Print what was made as JSON
    #[arg(long, conflicts_with = "start")]
    json: bool,
}

pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let interrupt = interrupt::flag_on_interrupt()?;
    let (problem, file) = names::sort(&args.names, &context.settings.languages);
    if file == "-" {
        let failure = Failure::usage("a debugger stops in a file, and standard input is none");
        return Err(failure.hint("save the solution to a file").into());
    }
    let source = submission::read(file)?;
    let language = match &args.lang {
        Some(name) => languages::named(name, &context.settings.languages)?,
        None => languages::of_file(file, &context.settings.languages)?,
    };
    let Some(debugging) = language.debugging() else {
        let message = format!("judge knows no debugger for {}", language.name());
        return Err(Failure::usage(message).into());
    };
    let catalogue = context.catalogue();
    let summary = match problem {
        Some(name) => context::find(&catalogue, name)?,
        None => names::problem_of(&catalogue, file, &source)?,
    };
    let problem = context::load(&catalogue, &summary.slug)?;
    let picked = args.pick.cases(&problem)?;
    let path = absolute(file)?;
    let submission = Submission {
        name: submission::name(file, language),
        language: language.id().to_owned(),
        source,
    };

    let overrides = context.settings.overrides(language);
    let cache = CacheFolder::open(context)?;
    let toolchain = cache.toolchain(language, &overrides)?;
    let python = cache.checker(&problem, context)?;
    let sandbox = sandbox(interrupt)?;
    if let Some(cases) = picked.as_deref().filter(|_| args.pick.is_own()) {
        constraints::hold(cases, &problem, &catalogue, &cache, &sandbox, context)?;
    }
    let mut bench = Bench {
        launcher: &sandbox,
        language,
        toolchain: &toolchain,
        overrides: &overrides,
        python: python.as_ref(),
        cache: &cache.builds(context),
        options: Options::default(),
    };
    let progress = Progress::new();
    let mut tell = |event: judging::Event<'_>| progress.tell_of(&event);
    let chosen = case::choose(&problem, &submission, &mut bench, picked, &mut tell)?;
    let folder = Folder::make(&path)?;
    let judge = std::env::current_exe()?.display().to_string();
    let (named, home) = (text(&path)?, text(&folder.path)?);
    let stepping = Stepping {
        file: named,
        judge: &judge,
        folder: home,
    };
    let prepared = judging::prepare(&problem, &submission, &bench, &stepping, &mut tell);
    drop(progress);
    let prepared = prepared?.map_err(|message| case::not_compiling(&submission.name, &message))?;
    let input = put_case(&folder, &problem, &submission, &chosen, debugging, &path)?;
    let title = format!(
        "{}, case {}, on {}",
        problem.summary.slug, chosen.case.id, submission.name
    );
    folder.put_run(&title, &prepared)?;

    let stop = stop(&problem, &submission, &chosen, debugging);
    let found = debugging.debuggers.iter().find_map(|debugger| {
        let program = (debugger.find)(&toolchain)?;
        Some((debugger, program.display().to_string()))
    });
    let session = Session {
        stepping: &stepping,
        program: &prepared.program,
        args: &prepared.args,
        input: input.as_deref(),
        stop: stop.as_ref(),
        debugger: found.as_ref().map(|(debugger, _)| debugger.name),
    };
    let start = found
        .as_ref()
        .map(|(debugger, program)| (debugger.start)(&session, program));
    for (name, text) in start.iter().flat_map(|start| &start.files) {
        folder.put(name, text.as_bytes())?;
    }
    let mut configuration = json!({ "name": format!("judge: {}", submission.name) });
    if let (Some(all), Some(more)) = (
        configuration.as_object_mut(),
        (debugging.vscode)(&session).as_object(),
    ) {
        all.extend(more.clone());
    }
    let configured = configure(&path, &configuration);
    let told = Told {
        problem: &problem.summary.slug,
        language: language.id(),
        chosen: &chosen,
        file,
        folder: &folder.path,
        debugging,
        debugger: session.debugger,
        stop: stop.as_ref(),
        prepared: &prepared,
        start: start.as_ref(),
        configured: &configured,
        configuration: &configuration,
    };
    if args.json {
        output::say_json(&told.json())?;
        return Ok(Exit::Done);
    }
    output::say(&told.text(&context.terminal.look(), args.start))?;
    match (args.start, &start) {
        (true, Some(start)) => Err(started(start, &prepared).into()),
        (true, None) => Err(told.missing().into()),
        (false, _) => Ok(Exit::Done),
    }
}

/// Becomes the debugger; comes back only where that fails.
fn started(start: &Start, prepared: &Prepared) -> Failure {
    let env = start.env.iter().chain(&prepared.env);
    let env = env.map(|(name, value)| (name, value));
    let error = std::process::Command::new(&start.command[0])
        .args(&start.command[1..])
        .envs(env)
        .exec();
    Failure::new(
        Exit::Toolchain,
        format!("cannot start {}: {error}", start.command[0]),
    )
}

/// Writes the case; gives the file for standard input, where there is one.
fn put_case(
    folder: &Folder,
    problem: &Problem,
    submission: &Submission,
    chosen: &Chosen,
    debugging: &Debugging,
    path: &Path,
) -> Result<Option<String>, Failure> {
    match (&problem.kind, &chosen.case.body) {
        (_, CaseBody::Stdio { input, answer }) => {
            return folder.put_input(input, answer.as_ref()).map(Some);
        }
        (Kind::Call { signature, check }, CaseBody::Call { .. }) => {
            let whose = (
                problem.summary.slug.as_str(),
                submission.language.as_str(),
                path.to_owned(),
            );
            let built_of = (!debugging.reads_anew).then_some(submission.source.as_slice());
            let rule = (signature, check);
            if let Some(question) = Question::new(whose, built_of, rule, &chosen.case) {
                folder.put_question(&question)?;
            }
        }
        (Kind::Stdio { .. }, CaseBody::Call { .. }) => {}
    }
    Ok(None)
}

/// Where the debugger stops first.
fn stop(
    problem: &Problem,
    submission: &Submission,
    chosen: &Chosen,
    debugging: &Debugging,
) -> Option<Stop> {
    let source = String::from_utf8_lossy(&submission.source);
    let names = case::entry_names(problem, &chosen.case);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let found = (debugging.stop)(&source, &names);
    match problem.kind {
        Kind::Stdio { .. } => found.or_else(|| (debugging.stop)(&source, &[])),
        Kind::Call { .. } => found,
    }
}

/// The path by which an editor knows the file.
fn absolute(file: &str) -> Result<PathBuf, Failure> {
    let path = std::path::absolute(file);
    let path = path.and_then(|path| {
        let winds = path.components().any(|part| part == Component::ParentDir);
        if winds { path.canonicalize() } else { Ok(path) }
    });
    path.map_err(|error| Failure::usage(format!("cannot find {file}: {error}")))
}

fn text(path: &Path) -> Result<&str, Failure> {
    path.to_str().ok_or_else(|| {
        let message = format!(
            "the path {} is not UTF-8, which debuggers need",
            path.display()
        );
        Failure::usage(message)
    })
}
