//! `judge author`: for those who write problems.

mod check;
mod mutate;
mod new;
mod record;
mod stats;

use anyhow::Result;

use crate::authoring::{AuthoringError, Proofs, Workshop};
use crate::catalogue::Catalogue;
use crate::cli::bench::{CacheFolder, sandbox};
use crate::cli::context::{self, Context};
use crate::cli::failure::Failure;
use crate::cli::{Exit, interrupt};
use crate::judging::JudgingError;

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    New(new::Args),
    Check(check::Args),
    Record(record::Args),
    Mutate(mutate::Args),
    Stats(stats::Args),
}

/// Which problems are meant.
#[derive(Debug, clap::Args)]
struct Chosen {
    /// The problems
    #[arg(required_unless_present = "all", value_name = "PROBLEM")]
    names: Vec<String>,
    /// Every problem of the catalogue
    #[arg(long, conflicts_with = "names")]
    all: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let interrupt = interrupt::flag_on_interrupt()?;
    let catalogue = context.catalogue();
    let cache = CacheFolder::open(context)?;
    let workshop = Workshop {
        catalogue: &catalogue,
        launcher: &sandbox(interrupt)?,
        cache: &cache.builds(context),
        languages: &context.settings.languages,
        toolchains: &cache.toolchains(),
        overrides: context.settings.all_overrides(),
    };
    let proofs = || Proofs::new(cache.proofs(), &workshop);
    match &args.what {
        What::New(args) => new::run(args, context),
        What::Check(args) => check::run(args, &workshop, &proofs()),
        What::Record(args) => record::run(args, &workshop),
        What::Mutate(args) => mutate::run(args, &workshop, context),
        What::Stats(args) => stats::run(args, &workshop, &proofs(), context),
    }
}

impl Chosen {
    /// Their slugs.
    fn slugs(&self, catalogue: &Catalogue) -> Result<Vec<String>> {
        if !self.all {
            return named(&self.names, catalogue);
        }
        let faulty = catalogue.faults().iter().map(|fault| fault.slug.clone());
        let sound = catalogue
            .summaries()
            .iter()
            .map(|summary| summary.slug.clone());
        let mut slugs: Vec<String> = sound.chain(faulty).collect();
        slugs.dedup();
        Ok(slugs)
    }
}

/// The slugs that are meant; a problem whose package is at fault can be named by its slug.
fn named(names: &[String], catalogue: &Catalogue) -> Result<Vec<String>> {
    names
        .iter()
        .map(|name| {
            if catalogue.faults().iter().any(|fault| fault.slug == *name) {
                return Ok(name.clone());
            }
            Ok(context::find(catalogue, name)?.slug.clone())
        })
        .collect()
}

/// An error as its author meets it.
fn told(error: AuthoringError, slug: &str) -> anyhow::Error {
    match error {
        AuthoringError::Package(faults) => {
            let faults: String = faults.iter().map(|fault| format!("\n  {fault}")).collect();
            let message = format!("the package of {slug} is at fault{faults}");
            Failure::new(Exit::Package, message).into()
        }
        AuthoringError::Missing(missing) => Failure::new(Exit::Toolchain, missing.what)
            .hint(missing.hint)
            .into(),
        AuthoringError::Judging(error) => failed(error),
    }
}

fn failed(error: JudgingError) -> anyhow::Error {
    match error {
        JudgingError::Interrupted => Failure::new(Exit::Interrupted, "interrupted").into(),
        error => error.into(),
    }
}
