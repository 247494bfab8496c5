//! `judge hint`: the next hint of an unfinished session, or any hint where there is none.

use std::time::Duration;

use anyhow::Result;
use serde_json::json;

use crate::cli::context::{self, Context};
use crate::cli::failure::Failure;
use crate::cli::paint::markdown;
use crate::cli::{Exit, output, practice};
use crate::model::Problem;
use crate::practice::{Change, Event, Rules, Session};
use crate::store::{self, Store};

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  judge hint two-sum\n  judge hint two-sum --number 2\n\nThe law of a \
    session holds here, too: while one on the problem is unfinished, its next hint is\ntaken if \
    its time has come, and counts. --number reads again what was taken. Without an\nunfinished \
    session any hint may be read: the first, or that of --number."
)]
pub(in crate::cli) struct Args {
    /// The problem: its slug, number, title, or the start of its slug
    problem: String,
    /// This hint, counted from 1
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    number: Option<u32>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let catalogue = context.catalogue();
    let slug = &context::find(&catalogue, &args.problem)?.slug;
    let problem = context::outline(&catalogue, slug)?;
    let number = args.number.map(|number| number as usize);
    let store = context.readable_store()?;
    let unfinished = match &store {
        Some(store) => store.unfinished(Some(slug))?,
        None => None,
    };
    let index = match (&store, unfinished) {
        (Some(store), Some((id, row))) => match number {
            Some(number) if number <= row.hints_taken as usize => number - 1,
            _ => take(&problem, number, store, id, row)?,
        },
        _ => number.map_or(0, |number| number - 1),
    };
    let ladder = problem.hints.len();
    let Some(hint) = problem.hints.get(index) else {
        let message = format!("there is no hint {}: {slug} has {ladder}", index + 1);
        return Err(Failure::usage(message).into());
    };
    let number = index + 1;
    if args.json {
        output::say_json(&json!({
            "problem": slug,
            "number": number,
            "hints": ladder,
            "title": hint.title,
            "text": hint.text,
        }))?;
    } else {
        let look = context.terminal.look();
        output::say(&markdown(&practice::hint(&problem, index), &look))?;
        let last = if number == ladder { ", the last" } else { "" };
        output::note(&format!("hint {number} of {ladder}{last}"));
    }
    Ok(Exit::Done)
}

/// Takes the next hint of an unfinished session, and keeps that it was taken; a session that is
/// open in a terminal hears of it. The hint's index.
fn take(
    problem: &Problem,
    number: Option<usize>,
    store: &Store,
    id: i64,
    mut row: store::Session,
) -> Result<usize> {
    let taken = row.hints_taken as usize;
    if let Some(number) = number.filter(|&number| number > taken + 1) {
        let message = format!("hint {number} comes after hint {}", taken + 1);
        return Err(Failure::new(Exit::NotAccepted, message).into());
    }
    let rules = Rules {
        hint_after: Duration::from_millis(row.hint_after_ms),
        budget: Duration::from_millis(row.budget_ms),
        hints: row.hints_allowed,
    };
    let active = Duration::from_millis(row.active_ms);
    let at = Duration::ZERO;
    let mut session = Session::restored(rules, problem.hints.len(), active, taken, at);
    match session.apply(at, Event::TakeHint) {
        Ok(Change::Hint(index)) => {
            row.hints_taken += 1;
            store.save(id, &row)?;
            Ok(index)
        }
        Ok(_) => Ok(taken),
        Err(refusal) => {
            let failure = Failure::new(Exit::NotAccepted, refusal.to_string());
            let slug = &problem.summary.slug;
            let again = match taken {
                0 => String::new(),
                1 => format!("read the first again: judge hint {slug} --number 1"),
                _ => format!("read one again: judge hint {slug} --number {taken}"),
            };
            Err(failure.hint(again).into())
        }
    }
}
