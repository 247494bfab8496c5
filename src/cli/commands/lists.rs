//! `judge lists`: the lists of problems, and how far one is with each.

use anyhow::Result;
use serde_json::json;

use crate::cli::conditions::Statuses;
use crate::cli::context::Context;
use crate::cli::paint::{Cell, Column, table};
use crate::cli::{Exit, output};
use crate::practice;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  judge lists\n  judge list --list blind-75\n\nA well-known list counts \
    with its whole length, whether its problems are in the catalogue or not."
)]
pub(in crate::cli) struct Args {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let catalogue = context.catalogue();
    let statuses = Statuses::read(context);
    let lists = practice::lists(&statuses.solved, catalogue.summaries());
    if args.json {
        output::say_json(&json!(lists))?;
        return Ok(Exit::Done);
    }
    let column = |heading, right| Column {
        heading,
        right,
        least: None,
    };
    let columns = [
        column("List", false),
        column("Solved", true),
        column("In the catalogue", true),
        column("Problems", true),
    ];
    let rows: Vec<Vec<Cell>> = lists
        .into_iter()
        .map(|list| {
            let figures = [list.solved, list.in_catalogue, list.length];
            let cells = figures.map(|figure| figure.to_string());
            let cells = std::iter::once(list.list).chain(cells);
            cells.map(|text| (text.clone(), text)).collect()
        })
        .collect();
    let look = context.terminal.look();
    output::say(&table(&columns, &rows, &look, context.terminal.width))?;
    Ok(Exit::Done)
}
