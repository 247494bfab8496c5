//! `judge author`: proving problems and recording their generated cases.

use std::fs;
use std::sync::Mutex;

use anyhow::{Context as _, Result};
use rayon::prelude::*;
use serde_json::json;

use crate::authoring::{self, Proof, RECORDED, RecordError, Standing, Workshop};
use crate::catalogue::Catalogue;
use crate::cli::bench::{CacheFolder, sandbox};
use crate::cli::context::{self, Context};
use crate::cli::failure::Failure;
use crate::cli::{Exit, interrupt, output};
use crate::judging::JudgingError;
use crate::model::Verdict;

/// For authors of problems: prove a package, record its generated cases
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    Check(Check),
    Record(Record),
}

/// Prove problems: accepted solutions pass in every language, wrong and slow ones fail as they
/// declare, stubs compile, samples stand in the statement, recorded cases are as generated
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  judge author check two-sum\n  judge author check --all\n\nA language \
    whose toolchain is missing is skipped, which is said; with CI=true it is a failure."
)]
struct Check {
    /// The problems
    #[arg(required_unless_present = "all", value_name = "PROBLEM")]
    names: Vec<String>,
    /// Every problem of the catalogue
    #[arg(long, conflicts_with = "names")]
    all: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// Make a problem's recorded cases anew from its generate.py and its first accepted Python solution
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  judge author record two-sum")]
struct Record {
    /// The problems
    #[arg(required = true, value_name = "PROBLEM")]
    names: Vec<String>,
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
    match &args.what {
        What::Check(args) => check(args, &workshop, &catalogue),
        What::Record(args) => record(args, &workshop, &catalogue),
    }
}

fn check(args: &Check, workshop: &Workshop<'_>, catalogue: &Catalogue) -> Result<Exit> {
    let slugs = if args.all {
        let faulty = catalogue.faults().iter().map(|fault| fault.slug.clone());
        let sound = catalogue
            .summaries()
            .iter()
            .map(|summary| summary.slug.clone());
        let mut slugs: Vec<String> = sound.chain(faulty).collect();
        slugs.dedup();
        slugs
    } else {
        named(&args.names, catalogue)?
    };
    let told = Mutex::new(Ok(()));
    let proofs: Vec<Proof> = slugs
        .par_iter()
        .map(|slug| {
            let proof = authoring::check(slug, workshop)?;
            if !args.json {
                let mut told = told.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
                *told = output::say(&page(&proof));
            }
            Ok(proof)
        })
        .collect::<Result<_, JudgingError>>()
        .map_err(failed)?;
    told.into_inner()
        .unwrap_or_else(|poisoned| poisoned.into_inner())?;
    let faulty = proofs
        .iter()
        .filter(|proof| !proof.faults.is_empty())
        .count();
    let lacking = proofs.iter().any(|proof| !proof.skipped.is_empty());
    if args.json {
        output::say_json(&proofs.iter().map(json).collect())?;
    } else if proofs.len() > 1 {
        let proved = proofs.len() - faulty;
        output::say(&format!("{proved} of {} problems proved\n", proofs.len()))?;
    }
    Ok(if faulty > 0 {
        Exit::Package
    } else if lacking && std::env::var_os("CI").is_some_and(|value| value == "true") {
        Exit::Toolchain
    } else {
        Exit::Done
    })
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

fn page(proof: &Proof) -> String {
    let state = if proof.faults.is_empty() {
        "ok   "
    } else {
        "FAULT"
    };
    let accepted = proof
        .ran
        .iter()
        .filter(|ran| ran.standing == Standing::Accepted);
    let slowest = accepted
        .map(|ran| {
            (
                ran.cpu_ms * 100.0 / ran.cpu_limit_ms.max(1) as f64,
                &ran.name,
            )
        })
        .max_by(|a, b| a.0.total_cmp(&b.0));
    let slowest = slowest.map_or(String::new(), |(share, name)| {
        format!(", slowest accepted {name} at {share:.0}% of its limit")
    });
    let mut text = format!(
        "{state} {}: {} cases, {} solutions{slowest}\n",
        proof.slug,
        proof.cases,
        proof.ran.len()
    );
    for fault in &proof.faults {
        text.push_str(&format!("      {fault}\n"));
    }
    for skipped in &proof.skipped {
        text.push_str(&format!("      skipped: {skipped}\n"));
    }
    for not_offered in &proof.not_offered {
        text.push_str(&format!("      not offered: {not_offered}\n"));
    }
    text
}

fn json(proof: &Proof) -> serde_json::Value {
    let solutions: Vec<_> = proof
        .ran
        .iter()
        .map(|ran| {
            json!({
                "name": ran.name,
                "declares": match ran.standing {
                    Standing::Accepted => Verdict::Accepted,
                    Standing::Fails(verdict) => verdict,
                },
                "verdict": ran.verdict,
                "cpu_ms": ran.cpu_ms,
                "cpu_limit_ms": ran.cpu_limit_ms,
                "case": ran.case,
            })
        })
        .collect();
    json!({
        "problem": proof.slug,
        "cases": proof.cases,
        "faults": proof.faults,
        "skipped": proof.skipped,
        "not_offered": proof.not_offered,
        "solutions": solutions,
    })
}

fn record(args: &Record, workshop: &Workshop<'_>, catalogue: &Catalogue) -> Result<Exit> {
    for slug in named(&args.names, catalogue)? {
        let folder = catalogue.folder(&slug).ok_or_else(|| {
            Failure::usage(format!("{slug} is part of the judge's own program"))
                .hint("name the folder that holds its package with --problems")
        })?;
        let problem = context::load(catalogue, &slug)?;
        let packed = authoring::record(&problem, workshop).map_err(|error| match error {
            RecordError::Package(faults) => {
                let faults: String = faults.iter().map(|fault| format!("\n  {fault}")).collect();
                Failure::new(
                    Exit::Package,
                    format!("the package of {slug} is at fault{faults}"),
                )
                .into()
            }
            RecordError::Missing(missing) => Failure::new(Exit::Toolchain, missing.what)
                .hint(missing.hint)
                .into(),
            RecordError::Judging(error) => failed(error),
        })?;
        let path = folder.join(RECORDED);
        let draft = tempfile::NamedTempFile::new_in(&folder)
            .with_context(|| format!("cannot write to {}", folder.display()))?;
        fs::write(&draft, &packed)
            .and_then(|()| fs::set_permissions(&draft, readable()))
            .with_context(|| format!("cannot write to {}", folder.display()))?;
        draft
            .persist(&path)
            .with_context(|| format!("cannot write {}", path.display()))?;
        output::say(&format!("{}: {} bytes\n", path.display(), packed.len()))?;
    }
    Ok(Exit::Done)
}

/// A temporary file is its maker's alone; a package is for everyone.
fn readable() -> fs::Permissions {
    std::os::unix::fs::PermissionsExt::from_mode(0o644)
}

fn failed(error: JudgingError) -> anyhow::Error {
    match error {
        JudgingError::Interrupted => Failure::new(Exit::Interrupted, "interrupted").into(),
        error => error.into(),
    }
}
