//! `judge import`: what an export holds, added to what is remembered.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};

use anyhow::Result;
use serde_json::{Value, json};

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::paint::count;
use crate::cli::{Exit, output};
use crate::store::{Imported, StoreError};

/// The largest export that is read, in bytes.
const FILE_CAP: u64 = 1 << 30;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  judge import backup.json\n  ssh desk judge export | judge \
    import -\n\nWhat is there stays as it is; the same export twice adds nothing."
)]
pub(in crate::cli) struct Args {
    /// The file (- is standard input)
    file: String,
    /// Print what was added as JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let shown = match args.file.as_str() {
        "-" => "standard input",
        file => file,
    };
    let export = parse(&read(&args.file)?, shown)?;
    let imported = context.needed_store()?.import(&export);
    let imported = imported.map_err(|error| match error {
        StoreError::Import(fault) => {
            let message = format!("cannot import {shown}: {fault}");
            Failure::usage(message).hint("nothing was added").into()
        }
        error => anyhow::Error::from(error),
    })?;
    if args.json {
        output::say_json(&json!(imported))?;
    } else {
        output::say(&format!("{}\n", summary(&imported)))?;
    }
    Ok(Exit::Done)
}

fn read(file: &str) -> Result<Vec<u8>, Failure> {
    let refused = |error: io::Error| match error.kind() {
        ErrorKind::NotFound => {
            Failure::usage(format!("there is no file {file}")).hint("judge export FILE writes one")
        }
        _ => Failure::usage(format!("cannot read {file}: {error}")),
    };
    let bytes = if file == "-" {
        take(io::stdin().lock())
    } else if fs::metadata(file).map_err(refused)?.is_dir() {
        return Err(Failure::usage(format!("{file} is a folder")));
    } else {
        File::open(file).and_then(take)
    };
    bytes.map_err(refused)
}

fn take(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(FILE_CAP + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > FILE_CAP {
        let fault = format!("it is larger than {} MiB", FILE_CAP >> 20);
        return Err(io::Error::new(ErrorKind::FileTooLarge, fault));
    }
    Ok(bytes)
}

fn parse(bytes: &[u8], shown: &str) -> Result<Value, Failure> {
    serde_json::from_slice(bytes).map_err(|error| {
        let hint = if error.is_eof() {
            "is it cut short? nothing was added"
        } else {
            "judge export writes what can be imported; nothing was added"
        };
        Failure::usage(format!("{shown} is no JSON: {error}")).hint(hint)
    })
}

/// What was added, in words.
fn summary(imported: &Imported) -> String {
    let parts = [
        (imported.attempts, "attempt"),
        (imported.sessions, "session"),
        (imported.notes, "note version"),
    ];
    let added = parts.iter().filter(|(n, _)| *n > 0);
    let added: Vec<String> = added.map(|(n, one)| count(*n, one)).collect();
    let brought = match imported.continued {
        0 => String::new(),
        n => format!("brought {} further", count(n, "session")),
    };
    match (added.split_last(), brought.as_str()) {
        (None, "") => "nothing to add: all of it is there".to_owned(),
        (None, brought) => brought.to_owned(),
        (Some((last, rest)), brought) => {
            let gap = if brought.is_empty() { "" } else { "; " };
            let rest = rest.join(", ");
            let and = if rest.is_empty() { "" } else { " and " };
            format!("added {rest}{and}{last}{gap}{brought}")
        }
    }
}
