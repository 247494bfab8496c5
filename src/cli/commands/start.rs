//! `judge start`: a new file with the stub of a problem.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::cli::context::{self, Context};
use crate::cli::failure::Failure;
use crate::cli::{Exit, fresh, languages, output};

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  judge start two-sum --lang cpp\n  judge start 146 --dir \
    ~/leetcode\n\nWithout --lang it is the language of config.toml, or else the one you used last."
)]
pub(in crate::cli) struct Args {
    /// The problem: its slug, number, title, or the start of its slug
    problem: String,
    /// The language
    #[arg(short, long, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// The folder to write to
    #[arg(
        short,
        long,
        value_name = "DIR",
        default_value = ".",
        hide_default_value = true
    )]
    dir: PathBuf,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let catalogue = context.catalogue_for(std::slice::from_ref(&args.problem));
    let slug = &context::find(&catalogue, &args.problem)?.slug;
    let problem = context::outline(&catalogue, slug)?;
    let language = languages::chosen(args.lang.as_deref(), context)?;
    let stub = fresh::stub(&problem, language)?;
    let path = args.dir.join(fresh::name(&problem, language));
    let path = path.strip_prefix(".").unwrap_or(&path);
    write_new(path, &stub)?;
    if stub.is_empty() {
        output::note(&format!(
            "`{slug}` has no stub: write a whole program, which reads standard input"
        ));
    }
    output::say(&format!("{}\n", path.display()))?;
    Ok(Exit::Done)
}

/// Writes a file that must not be there yet.
fn write_new(path: &Path, text: &str) -> Result<()> {
    let refused = |doing: &str, error: &std::io::Error| {
        Failure::usage(format!("cannot {doing} {}: {error}", path.display()))
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| refused("make the folder of", &error))?;
    }
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = file.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => Failure::usage(format!("{} is there already", path.display()))
            .hint("move it away, or name another folder with --dir"),
        _ => refused("write", &error),
    })?;
    if let Err(error) = file.write_all(text.as_bytes()) {
        // Half a stub is worth nothing; if it cannot be removed, the message still tells.
        fs::remove_file(path).ok();
        return Err(refused("write", &error).into());
    }
    Ok(())
}
