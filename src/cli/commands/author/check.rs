//! `judge author check`: proving problems.

use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Result;
use rayon::prelude::*;
use serde_json::json;

use super::{Chosen, failed};
use crate::authoring::{self, Proof, Proofs, Standing, Workshop};
use crate::cli::paint::count;
use crate::cli::progress::Progress;
use crate::cli::{Exit, output};
use crate::model::Verdict;

/// Prove problems: accepted solutions pass in every language, wrong and slow ones fail as they
/// declare, stubs compile, samples stand in the statement, recorded cases are as generated
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  judge author check two-sum\n  judge author check --all\n\nWith --all \
    a problem is left out that was proved before and of which nothing has changed since: no file \
    of its package, no compiler, and not the judge. --full proves these again.\n\nA language whose \
    toolchain is missing is skipped, which is said; with CI=true it is a failure."
)]
pub(super) struct Args {
    #[command(flatten)]
    chosen: Chosen,
    /// Prove again what has not changed since its last proof
    #[arg(long, requires = "all")]
    full: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// A proof, and whether it is one of an earlier time.
struct Shown {
    proof: Proof,
    unchanged: bool,
}

pub(super) fn run(args: &Args, workshop: &Workshop<'_>, proofs: &Proofs) -> Result<Exit> {
    let slugs = args.chosen.slugs(workshop.catalogue)?;
    let progress = Progress::new();
    let done = AtomicUsize::new(0);
    let all = slugs.len();
    let shown: Vec<Shown> = slugs
        .par_iter()
        .with_max_len(1)
        .map(|slug| {
            let key = proofs.key(slug, workshop);
            let kept = (args.chosen.all && !args.full)
                .then(|| proofs.find(slug, &key, workshop))
                .flatten();
            let shown = match kept {
                Some(proof) => Shown {
                    proof,
                    unchanged: true,
                },
                None => {
                    let proof = authoring::check(slug, workshop, &|step| {
                        let done = done.load(Ordering::Relaxed);
                        progress.tell(|| match all {
                            1 => format!("proving {step}"),
                            _ => format!("{done} of {all} done, proving {slug}: {step}"),
                        });
                    })
                    .map_err(failed)?;
                    if let Err(error) = proofs.keep(&proof, &key) {
                        output::warn(&format!("the proof of {slug} is not kept: {error}"));
                    }
                    if !args.json {
                        progress.say(&page(&proof))?;
                    }
                    Shown {
                        proof,
                        unchanged: false,
                    }
                }
            };
            done.fetch_add(1, Ordering::Relaxed);
            Ok(shown)
        })
        .collect::<Result<_>>()?;
    drop(progress);
    if args.json {
        output::say_json(&shown.iter().map(json).collect())?;
    } else if args.chosen.all || all > 1 {
        output::say(&overview(&shown))?;
    }
    Ok(exit(&shown))
}

fn exit(shown: &[Shown]) -> Exit {
    let lacking = shown.iter().any(|shown| !shown.proof.skipped.is_empty());
    if shown.iter().any(|shown| !shown.proof.faults.is_empty()) {
        Exit::Package
    } else if lacking && std::env::var_os("CI").is_some_and(|value| value == "true") {
        Exit::Toolchain
    } else {
        Exit::Done
    }
}

/// The last lines: how many are proved, and which are not.
fn overview(shown: &[Shown]) -> String {
    let unchanged = shown.iter().filter(|shown| shown.unchanged).count();
    let faulty = shown.iter().filter(|shown| !shown.proof.faults.is_empty());
    let faulty: Vec<&str> = faulty.map(|shown| shown.proof.slug.as_str()).collect();
    let proved = shown.len() - faulty.len();
    let mut text = format!("{proved} of {} proved", count(shown.len(), "problem"));
    if unchanged > 0 {
        text.push_str(&format!(
            ", {unchanged} of them unchanged since {} last proof",
            if unchanged == 1 { "its" } else { "their" }
        ));
    }
    if !faulty.is_empty() {
        text.push_str(&format!("; at fault: {}", faulty.join(", ")));
    }
    text + "\n"
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

fn json(shown: &Shown) -> serde_json::Value {
    let proof = &shown.proof;
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
        "unchanged": shown.unchanged,
        "faults": proof.faults,
        "skipped": proof.skipped,
        "not_offered": proof.not_offered,
        "solutions": solutions,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(slug: &str, faults: &[&str], unchanged: bool) -> Shown {
        Shown {
            proof: Proof {
                slug: slug.to_owned(),
                faults: faults.iter().map(|&fault| fault.to_owned()).collect(),
                ..Proof::default()
            },
            unchanged,
        }
    }

    #[test]
    fn the_end_tells_how_many_are_proved_unchanged_and_at_fault() {
        let sound = |unchanged| shown("a", &[], unchanged);
        let faulty = || shown("b", &["x", "y"], false);
        assert_eq!(overview(&[sound(false)]), "1 of 1 problem proved\n");
        assert_eq!(
            overview(&[sound(true), sound(true), sound(false)]),
            "3 of 3 problems proved, 2 of them unchanged since their last proof\n"
        );
        assert_eq!(
            overview(&[sound(true), faulty()]),
            "1 of 2 problems proved, 1 of them unchanged since its last proof; at fault: b\n"
        );
    }

    #[test]
    fn a_fault_exits_with_three() {
        assert_eq!(exit(&[shown("a", &[], true)]), Exit::Done);
        let all = [shown("a", &[], true), shown("b", &["x"], false)];
        assert_eq!(exit(&all), Exit::Package);
    }
}
