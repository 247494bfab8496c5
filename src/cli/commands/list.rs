//! `judge list`: the catalogue, filtered.

use std::collections::BTreeSet;

use anstyle::{AnsiColor, Style};
use anyhow::Result;
use serde_json::json;

use crate::catalogue::{Catalogue, Filter};
use crate::cli::conditions::{Conditions, Statuses, place};
use crate::cli::context::Context;
use crate::cli::paint::{Cell, Column, table};
use crate::cli::{Exit, output};
use crate::model::Summary;
use crate::practice::{self, Status};

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  judge list --difficulty easy --topic array\n  judge list \
    --list blind-75 --status todo\n  judge list linked list\n\nSeveral values of one condition are \
    alternatives: --topic tree --topic graph."
)]
pub(in crate::cli) struct Args {
    /// Words to look for in slugs, titles and topics
    #[arg(value_name = "WORD")]
    words: Vec<String>,
    #[command(flatten)]
    conditions: Conditions,
    /// Of this kind: function, class, codec or stdio
    #[arg(short, long, value_parser = ["function", "class", "codec", "stdio"], hide_possible_values = true)]
    kind: Vec<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let catalogue = context.catalogue();
    let statuses = Statuses::read(context);
    let text = args.words.join(" ");
    let more = Filter {
        kinds: args.kind.clone(),
        text: (!text.trim().is_empty()).then_some(text),
        ..Filter::default()
    };
    let found = args.conditions.choose(more, &catalogue, &statuses)?;
    warn_of_faults(&catalogue);
    if args.json {
        let rows = found
            .iter()
            .map(|summary| json(summary, statuses.of(summary)));
        output::say_json(&rows.collect())?;
    } else if found.is_empty() {
        output::note("no problem meets these conditions");
    } else {
        let list = args.conditions.list();
        let mut text = page(&found, list.as_deref(), &statuses, context);
        if let Some(list) = list {
            text.push_str(&progress(&list, &statuses, &catalogue));
        }
        output::say(&text)?;
    }
    Ok(Exit::Done)
}

/// One line for the packages that cannot be listed.
fn warn_of_faults(catalogue: &Catalogue) {
    let faults = catalogue.faults();
    let Some(first) = faults.first() else { return };
    let slugs: BTreeSet<&str> = faults.iter().map(|fault| fault.slug.as_str()).collect();
    // A folder of problems that cannot be read is a fault of no package.
    let text = match (first.slug.as_str(), slugs.len()) {
        ("", _) => first.to_string(),
        (slug, 1) => format!("the package of {slug} is at fault: `judge show {slug}` tells more"),
        (slug, n) => {
            format!("{n} packages are at fault, {slug} among them: `judge show {slug}` tells more")
        }
    };
    output::warn(&text);
}

/// How far a list is solved, in a line.
fn progress(list: &str, statuses: &Statuses, catalogue: &Catalogue) -> String {
    let lists = practice::lists(&statuses.solved, catalogue.summaries());
    let Some(progress) = lists.into_iter().find(|progress| progress.list == list) else {
        return String::new();
    };
    let (here, length) = (progress.in_catalogue, progress.length);
    let missing = match here < length {
        true => format!("; {here} of them are in the catalogue"),
        false => String::new(),
    };
    format!("\n{} of {length} solved{missing}\n", progress.solved)
}

/// The table; under the name of a list with the places in it.
fn page(found: &[&Summary], list: Option<&str>, statuses: &Statuses, context: &Context) -> String {
    const COLUMNS: [Column; 6] = [
        Column {
            heading: "Place",
            right: true,
            least: None,
        },
        Column {
            heading: "#",
            right: true,
            least: None,
        },
        Column {
            heading: "Title",
            right: false,
            least: Some(12),
        },
        Column {
            heading: "Difficulty",
            right: false,
            least: None,
        },
        Column {
            heading: "Status",
            right: false,
            least: None,
        },
        Column {
            heading: "Topics",
            right: false,
            least: Some(0),
        },
    ];
    let look = context.terminal.look();
    let plain = |text: String| (text.clone(), text);
    let rows: Vec<Vec<Cell>> = found
        .iter()
        .map(|summary| {
            let status = statuses.of(summary);
            let style = match status {
                Status::Todo => Style::new().dimmed(),
                Status::Tried => AnsiColor::Yellow.on_default(),
                Status::Solved => AnsiColor::Green.on_default(),
                Status::GivenUp => AnsiColor::Red.on_default(),
                Status::Due => AnsiColor::Magenta.on_default(),
            };
            let topics = summary.topics.join(", ");
            let place = list.and_then(|list| place(summary, list));
            vec![
                plain(place.map_or(String::new(), |place| place.to_string())),
                plain(
                    summary
                        .number
                        .map_or(String::new(), |number| number.to_string()),
                ),
                plain(summary.title.clone()),
                (
                    summary.difficulty.to_string(),
                    look.difficulty(summary.difficulty),
                ),
                (status.name().to_owned(), look.paint(style, status.name())),
                (topics.clone(), look.paint(Style::new().dimmed(), topics)),
            ]
        })
        .collect();
    if list.is_none() {
        let rows: Vec<Vec<Cell>> = rows.into_iter().map(|row| row[1..].to_vec()).collect();
        return table(&COLUMNS[1..], &rows, &look, context.terminal.width);
    }
    table(&COLUMNS, &rows, &look, context.terminal.width)
}

fn json(summary: &Summary, status: Status) -> serde_json::Value {
    let lists = summary.lists.iter();
    let lists: serde_json::Map<_, _> = lists
        .map(|place| (place.list.clone(), place.position.into()))
        .collect();
    json!({
        "number": summary.number,
        "slug": summary.slug,
        "title": summary.title,
        "difficulty": summary.difficulty,
        "topics": summary.topics,
        "lists": lists,
        "kind": summary.kind,
        "status": status,
    })
}
