//! `judge note`: the note on a problem, and what notes there are.

mod edit;
mod search;

use std::io::{self, IsTerminal};

use anyhow::Result;
use jiff::{Timestamp, Zoned};
use serde_json::{Value, json};

use self::search::Words;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::{Exit, names, output, paint};
use crate::store::{Note, Store, note_json};

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Args {
    /// The problem: its slug, number, title, or the start of its slug
    #[arg(required_unless_present_any = ["list", "search"])]
    problem: Option<String>,
    /// A line to add to the note; without it the note opens in your editor
    #[arg(requires = "problem")]
    text: Vec<String>,
    /// List all notes
    #[arg(short, long, conflicts_with_all = ["problem", "search"])]
    list: bool,
    /// Find the notes that hold all of these words
    #[arg(short, long, value_name = "WORD", num_args = 1.., conflicts_with = "problem")]
    search: Vec<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "\
Examples:
  judge note two-sum
  judge note two-sum look up what is still due
  judge note --list
  judge note --search sliding window

Each problem has one note. VISUAL or EDITOR names the editor; an emptied note is taken away. Without \
a terminal the note is printed. Earlier versions stay in the database: see `judge export`.";

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    match &args.problem {
        Some(name) => one(name, args, context),
        None => {
            let notes = match context.readable_store()? {
                Some(store) => store.notes()?,
                None => Vec::new(),
            };
            if args.list {
                list(&notes, args.json, context)
            } else {
                find(&notes, &args.search, args.json, context)
            }
        }
    }
}

/// Adds to the note on a problem, edits it, or prints it.
fn one(name: &str, args: &Args, context: &Context) -> Result<Exit> {
    let catalogue = context.catalogue();
    let store = context.readable_store()?;
    let noted = |slug: &str| {
        let note = store.as_ref().map(|store| store.note(slug));
        matches!(note, Some(Ok(Some(_))))
    };
    let slug = names::remembered(&catalogue, name, noted)?;
    if !args.text.is_empty() {
        let store = context.needed_store()?;
        add(&slug, &args.text.join(" "), &store)?;
        if args.json {
            print(&slug, store.note(&slug)?.as_ref(), args, context)?;
        } else {
            output::say(&format!("added to the note on {slug}\n"))?;
        }
    } else if !args.json && io::stdin().is_terminal() && context.terminal.is_one {
        edit::edit(&slug, &context.needed_store()?)?;
    } else {
        let note = match &store {
            Some(store) => store.note(&slug)?,
            None => None,
        };
        print(&slug, note.as_ref(), args, context)?;
    }
    Ok(Exit::Done)
}

fn add(slug: &str, line: &str, store: &Store) -> Result<()> {
    if line.trim().is_empty() {
        return Err(Failure::usage("there is nothing to add: the text is empty").into());
    }
    store.add_to_note(slug, line, Timestamp::now())?;
    Ok(())
}

fn print(slug: &str, note: Option<&Note>, args: &Args, context: &Context) -> Result<()> {
    match note {
        _ if args.json => output::say_json(&note.map_or(Value::Null, note_json)),
        Some(note) => {
            let text = note.text.trim_end();
            let text = if context.terminal.is_one {
                paint::escape(text)
            } else {
                text.to_owned()
            };
            output::say(&format!("{text}\n"))
        }
        None => {
            output::note(&format!(
                "there is no note on {slug} yet: `judge note {slug} TEXT` adds a line"
            ));
            Ok(())
        }
    }
}

fn list(notes: &[Note], as_json: bool, context: &Context) -> Result<Exit> {
    if as_json {
        output::say_json(&notes.iter().map(note_json).collect())?;
    } else if notes.is_empty() {
        output::note("no notes yet: `judge note PROBLEM TEXT` adds a line to one");
    } else {
        let terminal = &context.terminal;
        let page = paint::notes(notes, &terminal.look(), terminal.width, &Zoned::now());
        output::say(&page)?;
    }
    Ok(Exit::Done)
}

fn find(notes: &[Note], words: &[String], as_json: bool, context: &Context) -> Result<Exit> {
    let words = Words::of(words);
    if words.is_empty() {
        return Err(Failure::usage("which words? the search is empty").into());
    }
    let found: Vec<_> = notes.iter().filter_map(|note| words.find(note)).collect();
    if as_json {
        let rows = found.iter().map(|found| {
            let mut row = note_json(found.note);
            let lines = found.lines.iter().map(|line| line.text);
            row["lines"] = json!(lines.collect::<Vec<_>>());
            row
        });
        output::say_json(&rows.collect())?;
    } else if found.is_empty() {
        output::note("no note holds all of these words");
    } else {
        let page = paint::found(&found, &context.terminal.look(), &Zoned::now());
        output::say(&page)?;
    }
    Ok(Exit::Done)
}
