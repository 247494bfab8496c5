//! `judge history`: what was done, the code of an attempt, and what differs between two.

mod code;
mod json;
mod pages;

use anyhow::Result;

use crate::catalogue::Catalogue;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::{Exit, names};
use crate::practice::History;
use crate::store::{Attempt, Store};

/// How many attempts and sessions over all problems are shown, unless the user says otherwise.
const LATEST: usize = 20;

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Args {
    /// The problem: its slug, number, title, or the start of its slug
    problem: Option<String>,
    /// Print the code of attempt N, byte for byte
    #[arg(short, long, value_name = "N", requires = "problem", value_parser = number)]
    show: Option<usize>,
    /// Show what changed between two attempts; M is the one before N in its language, unless named
    #[arg(
        short,
        long,
        value_names = ["N", "M"],
        num_args = 1..=2,
        requires = "problem",
        conflicts_with = "show",
        value_parser = number
    )]
    diff: Vec<usize>,
    /// The latest N only; 20 where no problem is named
    #[arg(short, long, value_name = "N", conflicts_with_all = ["show", "diff"], value_parser = number)]
    limit: Option<usize>,
    /// Everything
    #[arg(short, long, conflicts_with_all = ["show", "diff", "limit"])]
    all: bool,
    /// Cut nothing of long code
    #[arg(long)]
    full: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "\
Examples:
  judge history
  judge history two-sum
  judge history two-sum --show 3 > earlier.py
  judge history two-sum --diff 3
  judge history two-sum --diff 1 4

The attempts at a problem are numbered from 1, the oldest. A draft is code that was never judged: it \
stood in a file whose place a fresh stub took. A difference goes from the older attempt to the \
newer, in whichever order they are named.";

/// Attempts are counted from 1.
fn number(text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|&number| number > 0);
    number.ok_or_else(|| "a number from 1 on is due, and the problem goes first".to_owned())
}

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let catalogue = context.catalogue();
    let store = context.readable_store()?;
    let limit = match args.limit {
        Some(limit) => limit,
        None if args.all || args.problem.is_some() => usize::MAX,
        None => LATEST,
    };
    match &args.problem {
        None => pages::latest(&read(store.as_ref(), None)?, limit, args.json, context)?,
        Some(name) => {
            let past = Past::of(name, &catalogue, store)?;
            if let Some(number) = args.show {
                code::show(&past, number, args, context)?;
            } else if let Some(&number) = args.diff.first() {
                code::diff(&past, number, args.diff.get(1).copied(), args, context)?;
            } else {
                pages::course(&past, &catalogue, limit, args.json, context)?;
            }
        }
    }
    Ok(Exit::Done)
}

/// What was done, at one problem or at all; nothing where there is no database.
fn read(store: Option<&Store>, problem: Option<&str>) -> Result<History> {
    let Some(store) = store else {
        return Ok(History::default());
    };
    Ok(History {
        attempts: store.attempts(problem)?,
        sessions: store.sessions(problem)?,
    })
}

/// What was done at one problem.
struct Past {
    slug: String,
    store: Option<Store>,
    history: History,
}

/// An attempt among those at its problem.
#[derive(Clone, Copy)]
struct Numbered<'a> {
    number: usize,
    id: i64,
    attempt: &'a Attempt,
}

impl Past {
    /// The problem goes by any of its names.
    fn of(name: &str, catalogue: &Catalogue, store: Option<Store>) -> Result<Past> {
        let known = |slug: &str| {
            let note = store.as_ref().map(|store| store.note(slug));
            let noted = matches!(note, Some(Ok(Some(_))));
            noted || read(store.as_ref(), Some(slug)).is_ok_and(|history| !history.is_empty())
        };
        let slug = names::remembered(catalogue, name, known)?;
        let history = read(store.as_ref(), Some(&slug))?;
        Ok(Past {
            slug,
            store,
            history,
        })
    }

    /// The attempts, the oldest first.
    fn attempts(&self) -> impl DoubleEndedIterator<Item = Numbered<'_>> + ExactSizeIterator {
        let attempts = self.history.attempts.iter().enumerate();
        attempts.map(|(index, (id, attempt))| Numbered {
            number: index + 1,
            id: *id,
            attempt,
        })
    }

    /// The attempt of this number.
    fn attempt(&self, number: usize) -> Result<Numbered<'_>, Failure> {
        self.attempts().nth(number - 1).ok_or_else(|| {
            let slug = &self.slug;
            let (there, hint) = match self.history.attempts.len() {
                0 => ("none was made yet".to_owned(), String::new()),
                1 => ("there is only number 1".to_owned(), listing(slug)),
                last => (format!("they go from 1 to {last}"), listing(slug)),
            };
            Failure::usage(format!("there is no attempt {number} at `{slug}`: {there}")).hint(hint)
        })
    }

    /// The code of an attempt.
    fn code(&self, attempt: Numbered<'_>) -> Result<Vec<u8>> {
        let code = match &self.store {
            Some(store) => store.code(attempt.id)?,
            None => None,
        };
        Ok(code.unwrap_or_default())
    }
}

fn listing(slug: &str) -> String {
    format!("`judge history {slug}` lists them")
}
