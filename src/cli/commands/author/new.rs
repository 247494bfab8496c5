//! `judge author new`: a package to begin with.

use std::io::ErrorKind;

use anyhow::Result;

use crate::authoring::Sketch;
use crate::catalogue::is_slug;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::paths::from_here;
use crate::cli::{Exit, output};
use crate::model::Difficulty;

/// Write a package to begin with: it is sound in form, and every file says what belongs in it
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  judge author new my-problem\n  judge author new my-problem --title \
    'My Problem' --problems ~/problems\n\nIt is written into the folder that --problems names, else \
    JUDGE_PROBLEMS, else the folder of your own problems (judge doctor names it)."
)]
pub(super) struct Args {
    /// Its name in files and commands, like two-sum
    #[arg(value_name = "SLUG")]
    slug: String,
    /// Its title; the slug's words unless something is said
    #[arg(long)]
    title: Option<String>,
    /// LeetCode's number, where it has one
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    number: Option<u32>,
    /// How hard it is: easy, medium or hard
    #[arg(long, default_value_t = Difficulty::Medium)]
    difficulty: Difficulty,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let slug = &args.slug;
    if !is_slug(slug) {
        let failure = Failure::usage(format!("`{slug}` is no slug"));
        let hint = "use small letters, digits and single hyphens, like two-sum";
        return Err(failure.hint(hint).into());
    }
    let catalogue = context.catalogue();
    let taken = |what: String| Err(Failure::usage(what).into());
    for summary in catalogue.summaries() {
        if summary.slug == *slug {
            return taken(format!("there is a problem `{slug}` already"));
        }
        if summary.number.is_some() && summary.number == args.number {
            let number = summary.number.unwrap_or_default();
            return taken(format!("number {number} is `{}`'s already", summary.slug));
        }
    }
    let folder = context.own_problems().join(slug);
    let sketch = Sketch {
        slug: slug.clone(),
        title: args.title.clone(),
        number: args.number,
        difficulty: args.difficulty,
    };
    let files = sketch.write(&folder).map_err(|error| {
        let path = folder.display();
        match error.kind() {
            ErrorKind::AlreadyExists => {
                Failure::usage(format!("{path} is there already, and is left as it is"))
            }
            _ => Failure::usage(format!("cannot write {path}: {error}")),
        }
    })?;
    output::say(&format!(
        "{}: {files} files\n\nEach says what belongs in it; the problem can be judged as it is. \
         What is left to do, at any time:\n  judge author check {slug}\n",
        from_here(&folder)
    ))?;
    Ok(Exit::Done)
}
