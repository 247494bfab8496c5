//! `judge reset`: a fresh stub in the place of a file.

use std::env;

use anyhow::{Context as _, Result};

use crate::cli::context::{self, Context};
use crate::cli::{Exit, fresh, languages, output};
use crate::store::Store;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  judge reset two-sum\n  judge reset 146 --lang cpp\n\nThe file is \
    named as `judge start` names it, in this folder. Without --lang it is the language\nof \
    config.toml, or else the one you used last."
)]
pub(in crate::cli) struct Args {
    /// The problem: its slug, number, title, or the start of its slug
    problem: String,
    /// The language
    #[arg(short, long, value_name = "LANGUAGE")]
    lang: Option<String>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let catalogue = context.catalogue();
    let slug = &context::find(&catalogue, &args.problem)?.slug;
    let problem = context::outline(&catalogue, slug)?;
    let language = languages::chosen(args.lang.as_deref(), context)?;
    let here = env::current_dir().context("this folder is not there any more")?;
    let store = Store::open(&context.paths.database());
    let fresh = fresh::write(&problem, language, &here, store.as_ref())?;
    if let Some(number) = fresh.kept {
        output::note(&format!(
            "the older code is kept: judge history {slug} --show {number}"
        ));
    }
    output::say(&format!("{}\n", fresh::name(&problem, language)))?;
    Ok(Exit::Done)
}
