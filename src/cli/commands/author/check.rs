//! `judge author check`: proving problems.

use std::sync::Mutex;

use anyhow::Result;
use rayon::prelude::*;
use serde_json::json;

use super::{Chosen, failed};
use crate::authoring::{self, Proof, Standing, Workshop};
use crate::cli::{Exit, output};
use crate::judging::JudgingError;
use crate::model::Verdict;

/// Prove problems: accepted solutions pass in every language, wrong and slow ones fail as they
/// declare, stubs compile, samples stand in the statement, recorded cases are as generated
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  judge author check two-sum\n  judge author check --all\n\nA language \
    whose toolchain is missing is skipped, which is said; with CI=true it is a failure."
)]
pub(super) struct Args {
    #[command(flatten)]
    chosen: Chosen,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, workshop: &Workshop<'_>) -> Result<Exit> {
    let slugs = args.chosen.slugs(workshop.catalogue)?;
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
