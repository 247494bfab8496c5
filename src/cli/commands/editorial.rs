//! `judge editorial`: how a problem is solved, for those who may know.

use std::time::Duration;

use anyhow::Result;
use serde_json::json;

use crate::cli::context::{self, Context};
use crate::cli::failure::Failure;
use crate::cli::paint::markdown;
use crate::cli::{Exit, output};
use crate::practice::clock;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  judge editorial two-sum\n\nThe law of a session holds here, too: \
    while one on the problem is unfinished, the editorial\nstays closed. Without one it may be \
    read at any time."
)]
pub(in crate::cli) struct Args {
    /// The problem: its slug, number, title, or the start of its slug
    problem: String,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let catalogue = context.catalogue();
    let slug = &context::find(&catalogue, &args.problem)?.slug;
    let problem = context::outline(&catalogue, slug)?;
    let unfinished = match context.readable_store()? {
        Some(store) => store.unfinished(Some(slug))?,
        None => None,
    };
    if let Some((_, row)) = unfinished {
        let active = clock(Duration::from_millis(row.active_ms));
        let message = format!(
            "the editorial opens when you have solved `{slug}` or give it up; its session is \
             unfinished, at {active}"
        );
        let hint = format!("go on with it, or give up there: judge practice {slug} --resume");
        return Err(Failure::new(Exit::NotAccepted, message).hint(hint).into());
    }
    if args.json {
        output::say_json(&json!({ "problem": slug, "editorial": problem.editorial }))?;
    } else {
        output::say(&markdown(&problem.editorial, &context.terminal.look()))?;
    }
    Ok(Exit::Done)
}
