//! `judge export`: everything that is remembered, as JSON.

use std::fs;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::Result;
use serde_json::Value;
use tempfile::NamedTempFile;

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::paint::count;
use crate::cli::{Exit, output};

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  judge export backup.json\n  judge export | gzip > \
    backup.json.gz\n\njudge import reads it again, here or on another machine."
)]
pub(in crate::cli) struct Args {
    /// The file to write; without it, or with -, it is standard output
    file: Option<PathBuf>,
    /// Write over a file that is there
    #[arg(short, long)]
    force: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let export = context.needed_store()?.export()?;
    match args.file.as_deref() {
        None => output::say_json(&export)?,
        Some(file) if file == Path::new("-") => output::say_json(&export)?,
        Some(file) => {
            write(file, &export, args.force)?;
            let written = summary(&export);
            output::say(&format!("wrote {written} to {}\n", file.display()))?;
        }
    }
    Ok(Exit::Done)
}

/// Writes the file whole or not at all.
fn write(path: &Path, export: &Value, force: bool) -> Result<(), Failure> {
    let refused = |error: &io::Error| match error.kind() {
        ErrorKind::AlreadyExists => Failure::usage(format!("{} is there already", path.display()))
            .hint("--force writes over it"),
        _ => Failure::usage(format!("cannot write {}: {error}", path.display())),
    };
    // A link stays one, and what it leads to is written.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if fs::metadata(&target).is_ok_and(|meta| !meta.is_file()) {
        let message = format!("{} is not a regular file", path.display());
        return Err(Failure::usage(message).hint("without a file it goes to standard output"));
    }
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if !folder.is_dir() {
        let message = format!("there is no folder {}", folder.display());
        return Err(Failure::usage(message));
    }
    let written = || {
        // The error itself names the temporary file, which says nothing to anybody.
        let file = NamedTempFile::new_in(folder).map_err(|error| error.kind())?;
        let mut buffer = BufWriter::new(file.as_file());
        writeln!(buffer, "{export:#}")?;
        buffer.flush()?;
        drop(buffer);
        file.as_file().sync_all()?;
        let kept = if force {
            file.persist(&target)
        } else {
            file.persist_noclobber(&target)
        };
        kept.map_err(|error| error.error)
    };
    written().map(drop).map_err(|error| refused(&error))
}

/// What an export holds, in words.
fn summary(export: &Value) -> String {
    let size = |key: &str| export[key].as_array().map_or(0, Vec::len);
    format!(
        "{}, {} and {}",
        count(size("attempts"), "attempt"),
        count(size("sessions"), "session"),
        count(size("notes"), "note version"),
    )
}
