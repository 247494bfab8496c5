//! `judge practice`: a timed session on one problem.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, IsTerminal};
use std::time::Duration;

use anyhow::Result;
use jiff::Timestamp;

use crate::catalogue::{Catalogue, Filter};
use crate::cli::conditions::{Conditions, Statuses};
use crate::cli::context::{self, Context};
use crate::cli::failure::Failure;
use crate::cli::paths::from_here;
use crate::cli::practice::screen::{self, Ending, Setting};
use crate::cli::practice::{self, Coach, Editor, Voice};
use crate::cli::{Exit, languages, output, span};
use crate::model::Summary;
use crate::practice::{HINT_AFTER, Rules, State, Status, next};
use crate::store::End;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  judge practice two-sum --lang python --edit\n  judge practice \
    --list grind-75 --difficulty medium\n  judge practice --topic graph --random\n  judge practice \
    --resume",
    after_long_help = LONG_HELP
)]
pub(in crate::cli) struct Args {
    /// The problem: its slug, number, title, or the start of its slug
    problem: Option<String>,
    #[command(flatten)]
    conditions: Conditions,
    /// Any of the problems that meet the conditions, not the first
    #[arg(short, long)]
    random: bool,
    /// The language
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// Open the file in your editor (VISUAL or EDITOR)
    #[arg(short, long)]
    edit: bool,
    /// Open the first hint after this active time, like 15m, 90s or 1h (15m)
    #[arg(long, value_name = "TIME", value_parser = span::parse)]
    hint_after: Option<Duration>,
    /// The time set for the problem, in minutes, instead of the problem's own
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=1440))]
    minutes: Option<u64>,
    /// Go without hints, as in an exam
    #[arg(long, conflicts_with = "hint_after")]
    no_hints: bool,
    /// Go on with the session you left
    #[arg(
        long,
        conflicts_with_all = ["lang", "hint_after", "minutes", "no_hints", "fresh", "random",
            "topic", "difficulty", "list", "status"]
    )]
    resume: bool,
    /// Begin anew, although a session on the problem is unfinished
    #[arg(long)]
    fresh: bool,
    /// Print what happens as JSON, one object a line
    #[arg(long)]
    json: bool,
}

const LONG_HELP: &str = "\
Examples:
  judge practice two-sum --lang python --edit
  judge practice --list grind-75 --difficulty medium
  judge practice --topic graph --random
  judge practice --resume

Without a problem it is the first that meets the conditions, solved ones left out unless --status \
asks for them; without conditions it is what `judge next` names. The stub is written to the current \
folder. Code that stood in its file is kept: see `judge history`.

Saving the file runs the samples, and all cases when they pass. The first hint opens after 15 \
minutes of active time, one more every five minutes; the editorial opens when you have solved the \
problem or give it up.

Without a terminal the session is plain lines. Commands are read from standard input, one a line: \
hint, run, all (all cases at once), pause, resume, time, giveup (answer yes, or say `giveup yes`), \
editorial, idea TEXT, quit. The line after the end is the key idea; an empty one skips it. The end \
of the input is a `quit` that waits for the run under way; an input that holds nothing at all, as \
/dev/null, lets the session go on until the problem is solved.

With --json each line is an object with \"event\" and \"active_ms\" (the active time): started, \
run-started, progress, judged (\"whole\": on all cases or the samples; \"attempt\": its id \
in the history; \"report\": as of judge run --json), run-failed, hint-opened, hint, budget-over, \
paused, resumed, time, solved, gave-up, editorial, question (\"about\": give-up or key-idea), \
key-idea-kept, refused, warned, file-gone, left (\"end\": solved, gave-up or null).

The exit code is 0 when the problem is solved, 1 when it is given up or left unfinished, and 130 \
after Ctrl-C; a session left unfinished is kept, and --resume goes on with it.";

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let editor = if args.edit {
        Some(Editor::of_user()?)
    } else {
        None
    };
    let catalogue = context.catalogue();
    let opening = if args.resume {
        let problem = args.problem.as_deref();
        let problem = problem.map(|name| context::find(&catalogue, name));
        practice::resume(context, &catalogue, problem.transpose()?)?
    } else {
        let (summary, why) = problem(args, &catalogue, context)?;
        let language = languages::chosen(args.lang.as_deref(), context)?;
        let minutes = args.minutes.unwrap_or(u64::from(summary.minutes));
        let rules = Rules {
            hint_after: args.hint_after.unwrap_or(HINT_AFTER),
            budget: Duration::from_secs(minutes * 60),
            hints: !args.no_hints,
        };
        let opening = practice::begin(context, &catalogue, summary, language, rules, args.fresh)?;
        if let Some(why) = why {
            output::note(&format!("{}: {why}", summary.slug));
        }
        opening
    };
    let mut coach = Coach::open(opening)?;
    let mut before = Vec::new();
    match editor {
        Some(editor) if editor.takes_the_terminal() && io::stdin().is_terminal() => {
            before = editor.take_the_terminal(&mut coach)?;
        }
        Some(editor) => editor.open_beside(coach.file())?,
        None => {}
    }
    let interrupted = show(args, &mut coach, before, context)?;
    Ok(exit(&coach, interrupted))
}

/// Shows the session on the face that fits what standard input and output are; says whether it was
/// interrupted.
fn show(
    args: &Args,
    coach: &mut Coach,
    before: Vec<practice::Happening>,
    context: &Context,
) -> Result<bool> {
    if !args.json && screen::fits() {
        let setting = Setting {
            file: from_here(coach.file()),
            colour: context.terminal.colour,
            editor: Editor::of_user().ok(),
        };
        let ending = screen::run(coach, before, setting)?;
        return Ok(ending == Ending::Interrupted);
    }
    let voice = if args.json {
        Voice::Json
    } else {
        Voice::Lines(context.terminal.look())
    };
    match practice::run_plain(coach, before, voice) {
        // Who reads it has gone; the session is kept as it stands.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
        shown => shown?,
    }
    Ok(coach.interrupted())
}

fn exit(coach: &Coach, interrupted: bool) -> Exit {
    match coach.session().state() {
        State::Over(End::Solved) => Exit::Done,
        _ if interrupted => Exit::Interrupted,
        _ => Exit::NotAccepted,
    }
}

/// The problem that is named, or the one that the conditions choose; or the one to do now, and why.
fn problem<'a>(
    args: &Args,
    catalogue: &'a Catalogue,
    context: &Context,
) -> Result<(&'a Summary, Option<String>)> {
    let conditions = &args.conditions;
    if let Some(name) = &args.problem {
        if args.random || !conditions.is_empty() {
            let failure = Failure::usage("a problem is named, and conditions to choose one by");
            return Err(failure.hint("leave out the one or the others").into());
        }
        return Ok((context::find(catalogue, name)?, None));
    }
    if conditions.is_empty() && !args.random {
        return the_next(catalogue, context);
    }
    let statuses = Statuses::read(context);
    let mut found = conditions.choose(Filter::default(), catalogue, &statuses)?;
    if !conditions.names_a_status() {
        found.retain(|summary| statuses.of(summary) != Status::Solved);
    }
    let index = if args.random { any(found.len()) } else { 0 };
    let Some(summary) = found.get(index) else {
        let hint = if conditions.names_a_status() {
            "judge list takes the same conditions"
        } else {
            "solved ones are left out; --status solved chooses among them"
        };
        let failure = Failure::usage("no problem meets these conditions");
        return Err(failure.hint(hint).into());
    };
    Ok((summary, None))
}

/// What `judge next` names.
fn the_next<'a>(
    catalogue: &'a Catalogue,
    context: &Context,
) -> Result<(&'a Summary, Option<String>)> {
    let history = context.history()?;
    let next = next(&history, catalogue.summaries(), None, Timestamp::now());
    let next = next.ok_or_else(|| {
        Failure::usage("every problem is solved, and none is due")
            .hint("name one: judge practice PROBLEM")
    })?;
    Ok((context::find(catalogue, &next.slug)?, Some(next.why)))
}

/// Any index below `count`; 0 where there is none.
fn any(count: usize) -> usize {
    let seed = RandomState::new().build_hasher().finish();
    let count = u64::try_from(count).unwrap_or(u64::MAX).max(1);
    usize::try_from(seed % count).unwrap_or(0)
}
