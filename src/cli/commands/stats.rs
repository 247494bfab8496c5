//! `judge stats`: figures over what was done so far.

use anyhow::Result;
use jiff::Zoned;

use crate::cli::context::Context;
use crate::cli::{Exit, output, paint};
use crate::practice;

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  judge stats\n  judge stats --json")]
pub(in crate::cli) struct Args {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let history = context.history()?;
    let catalogue = context.catalogue();
    let stats = practice::stats(&history, catalogue.summaries(), &Zoned::now());
    if args.json {
        output::say_json(&serde_json::to_value(&stats)?)?;
    } else if history.is_empty() {
        output::note(
            "nothing to count yet: `judge next` names a first problem, and `judge practice` \
             starts the clock on it",
        );
    } else {
        output::say(&paint::stats(&stats, &context.terminal.look()))?;
    }
    Ok(Exit::Done)
}
