//! `judge list`: the catalogue, filtered.

use std::collections::{BTreeSet, HashMap};

use anstyle::{AnsiColor, Style};
use anyhow::Result;
use jiff::Timestamp;
use serde_json::json;

use crate::catalogue::{Catalogue, Filter};
use crate::cli::context::Context;
use crate::cli::failure::{Failure, did_you_mean, nearest};
use crate::cli::paint::{Cell, Column, table};
use crate::cli::{Exit, output};
use crate::model::{Difficulty, Summary};
use crate::practice::{self, History, Status};

/// List the problems, all or those that meet every condition
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
    /// Of this topic
    #[arg(short, long)]
    topic: Vec<String>,
    /// Of this difficulty: easy, medium or hard
    #[arg(short, long)]
    difficulty: Vec<Difficulty>,
    /// In this list, in the list's own order
    #[arg(short, long, value_name = "NAME")]
    list: Vec<String>,
    /// Of this kind: function, class, codec or stdio
    #[arg(short, long, value_parser = ["function", "class", "codec", "stdio"], hide_possible_values = true)]
    kind: Vec<String>,
    /// With this status: todo, tried, solved, given-up or due
    #[arg(short, long, value_parser = Status::ALL.map(Status::name), hide_possible_values = true)]
    status: Vec<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let catalogue = context.catalogue();
    let filter = filter(args, &catalogue)?;
    let statuses = statuses(context);
    let mut found: Vec<&Summary> = catalogue
        .summaries()
        .iter()
        .filter(|summary| filter.admits(summary))
        .filter(|summary| {
            let status = status(&statuses, summary).name();
            args.status.is_empty() || args.status.iter().any(|wanted| wanted == status)
        })
        .collect();
    if let [name] = filter.lists.as_slice() {
        found.sort_by_key(|summary| place(summary, name));
    }
    warn_of_faults(&catalogue);
    if args.json {
        let rows = found
            .iter()
            .map(|summary| json(summary, status(&statuses, summary)));
        output::say_json(&rows.collect())?;
    } else if found.is_empty() {
        output::note("no problem meets these conditions");
    } else {
        output::say(&page(&found, &statuses, context))?;
    }
    Ok(Exit::Done)
}

/// The filter, its names known to the catalogue.
fn filter(args: &Args, catalogue: &Catalogue) -> Result<Filter> {
    let summaries = catalogue.summaries();
    let topics = summaries.iter().flat_map(|summary| &summary.topics);
    let lists = summaries.iter().flat_map(|summary| &summary.lists);
    let text = args.words.join(" ");
    Ok(Filter {
        topics: known("topic", &args.topic, topics.map(String::as_str).collect())?,
        difficulties: args.difficulty.clone(),
        lists: known(
            "list",
            &args.list,
            lists.map(|place| place.list.as_str()).collect(),
        )?,
        kinds: args.kind.clone(),
        text: (!text.trim().is_empty()).then_some(text),
    })
}

/// The names as the catalogue writes them.
pub(super) fn known(what: &str, typed: &[String], all: BTreeSet<&str>) -> Result<Vec<String>> {
    let one = |name: &String| {
        let written = name.trim().to_lowercase().replace([' ', '_'], "-");
        if all.contains(written.as_str()) {
            return Ok(written);
        }
        let near = nearest(&written, all.iter().copied());
        let failure = Failure::usage(format!("unknown {what} `{name}`"));
        Err(failure.hint(did_you_mean(&near)).into())
    };
    typed.iter().map(one).collect()
}

fn statuses(context: &Context) -> HashMap<String, Status> {
    let history = context.history().unwrap_or_else(|error| {
        output::warn(&format!("the status of problems is not known: {error}"));
        History::default()
    });
    practice::statuses(&history, Timestamp::now())
}

fn status(statuses: &HashMap<String, Status>, summary: &Summary) -> Status {
    let status = statuses.get(&summary.slug);
    status.copied().unwrap_or(Status::Todo)
}

fn place(summary: &Summary, list: &str) -> Option<u32> {
    let mut places = summary.lists.iter();
    places
        .find(|place| place.list == list)
        .map(|place| place.position)
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

fn page(found: &[&Summary], statuses: &HashMap<String, Status>, context: &Context) -> String {
    const COLUMNS: [Column; 5] = [
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
            let status = status(statuses, summary);
            let style = match status {
                Status::Todo => Style::new().dimmed(),
                Status::Tried => AnsiColor::Yellow.on_default(),
                Status::Solved => AnsiColor::Green.on_default(),
                Status::GivenUp => AnsiColor::Red.on_default(),
                Status::Due => AnsiColor::Magenta.on_default(),
            };
            let topics = summary.topics.join(", ");
            vec![
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
