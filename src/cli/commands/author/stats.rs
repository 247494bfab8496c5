//! `judge author stats`: packages in figures.

use anyhow::Result;
use rayon::prelude::*;
use serde_json::json;

use super::{Chosen, failed, told};
use crate::authoring::{self, Figures, Proof, Proofs, Ran, Standing, Workshop};
use crate::cli::context::Context;
use crate::cli::paint::{Cell, Column, duration, table};
use crate::cli::progress::Progress;
use crate::cli::{Exit, output};

/// Show packages in figures: cases by tag, sizes, the time of each accepted solution
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  judge author stats two-sum\n  judge author stats --all\n\nTimes are \
    those of the last proof (judge author check); a problem that was changed since is proved now."
)]
pub(super) struct Args {
    #[command(flatten)]
    chosen: Chosen,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// A package in figures, and what its solutions take.
struct Counted {
    figures: Figures,
    proof: Proof,
}

pub(super) fn run(
    args: &Args,
    workshop: &Workshop<'_>,
    proofs: &Proofs,
    context: &Context,
) -> Result<Exit> {
    let slugs = args.chosen.slugs(workshop.catalogue)?;
    let progress = Progress::new();
    let counted: Vec<Counted> = slugs
        .par_iter()
        .with_max_len(1)
        .map(|slug| {
            let figures = authoring::figures(slug, workshop).map_err(|error| told(error, slug))?;
            let key = proofs.key(slug, workshop);
            let kept = proofs.find(slug, &key, workshop).map_or_else(
                || {
                    authoring::check(slug, workshop, &|step| {
                        progress.tell(|| format!("proving {slug}: {step}"));
                    })
                },
                Ok,
            );
            let proof = kept.map_err(failed)?;
            if let Err(error) = proofs.keep(&proof, &key) {
                output::warn(&format!("the proof of {slug} is not kept: {error}"));
            }
            Ok(Counted { figures, proof })
        })
        .collect::<Result<_>>()?;
    drop(progress);
    if args.json {
        output::say_json(&counted.iter().map(json).collect())?;
    } else if let [counted] = counted.as_slice() {
        output::say(&page(counted, context))?;
    } else {
        output::say(&overview(&counted, context))?;
    }
    Ok(Exit::Done)
}

impl Counted {
    /// The accepted solutions.
    fn accepted(&self) -> impl Iterator<Item = &Ran> {
        let ran = self.proof.ran.iter();
        ran.filter(|ran| ran.standing == Standing::Accepted)
    }
}

/// How many hundredths of its limit a solution takes.
#[expect(clippy::cast_precision_loss, reason = "a limit in ms is small")]
fn share(ran: &Ran) -> f64 {
    ran.cpu_ms * 100.0 / ran.cpu_limit_ms.max(1) as f64
}

/// A size: `812 B`, `4.2 KB`, `1.3 MB`.
#[expect(clippy::cast_precision_loss, reason = "to one digit")]
fn size(bytes: u64) -> String {
    match bytes {
        0..1000 => format!("{bytes} B"),
        1000..1_000_000 => format!("{:.1} KB", bytes as f64 / 1e3),
        _ => format!("{:.2} MB", bytes as f64 / 1e6),
    }
}

fn column(heading: &'static str, right: bool) -> Column {
    Column {
        heading,
        right,
        least: None,
    }
}

fn plain(cells: impl IntoIterator<Item = String>) -> Vec<Cell> {
    let cells = cells.into_iter();
    cells.map(|text| (text.clone(), text)).collect()
}

fn page(counted: &Counted, context: &Context) -> String {
    let Counted { figures, proof } = counted;
    let tags = figures.tags.iter();
    let tags: Vec<String> = tags.map(|(tag, count)| format!("{tag} {count}")).collect();
    let mut text = format!(
        "{}\ncases    {}: {} by hand and {} recorded; {} of them in the statement\ntags     {}\n\
         largest  {} takes {}\npackage  {}, packed {}\n\n",
        proof.slug,
        figures.cases,
        figures.by_hand,
        figures.cases - figures.by_hand,
        figures.samples,
        match tags.is_empty() {
            true => "none".to_owned(),
            false => tags.join(", "),
        },
        figures.largest,
        size(figures.largest_bytes),
        size(figures.package_bytes),
        size(figures.packed_bytes),
    );
    let columns = [
        column("Accepted solution", false),
        column("Slowest case", true),
        column("Limit", true),
        column("%", true),
    ];
    #[expect(clippy::cast_precision_loss, reason = "a limit in ms is small")]
    let rows: Vec<Vec<Cell>> = counted
        .accepted()
        .map(|ran| {
            plain([
                ran.name.clone(),
                duration(ran.cpu_ms),
                duration(ran.cpu_limit_ms as f64),
                format!("{:.0}%", share(ran)),
            ])
        })
        .collect();
    let look = context.terminal.look();
    text.push_str(&table(&columns, &rows, &look, context.terminal.width));
    if !proof.faults.is_empty() {
        text.push_str(&format!(
            "\nThe package is at fault: judge author check {} tells more.\n",
            proof.slug
        ));
    }
    text
}

fn overview(counted: &[Counted], context: &Context) -> String {
    let columns = [
        column("Problem", false),
        column("Cases", true),
        column("By hand", true),
        column("Largest", true),
        column("Slowest accepted", false),
        column("%", true),
        column("Package", true),
        column("Packed", true),
    ];
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for counted in counted {
        let figures = &counted.figures;
        let slowest = counted
            .accepted()
            .max_by(|a, b| share(a).total_cmp(&share(b)));
        rows.push(plain([
            counted.proof.slug.clone(),
            figures.cases.to_string(),
            figures.by_hand.to_string(),
            size(figures.largest_bytes),
            slowest.map_or(String::new(), |ran| ran.name.clone()),
            slowest.map_or(String::new(), |ran| format!("{:.0}%", share(ran))),
            size(figures.package_bytes),
            size(figures.packed_bytes),
        ]));
    }
    let sum = |of: fn(&Figures) -> u64| {
        counted
            .iter()
            .map(|counted| of(&counted.figures))
            .sum::<u64>()
    };
    rows.push(plain([
        format!("{} problems", counted.len()),
        sum(|figures| figures.cases as u64).to_string(),
        sum(|figures| figures.by_hand as u64).to_string(),
        String::new(),
        String::new(),
        String::new(),
        size(sum(|figures| figures.package_bytes)),
        size(sum(|figures| figures.packed_bytes)),
    ]));
    let look = context.terminal.look();
    let mut text = table(&columns, &rows, &look, context.terminal.width);
    let mut tags = std::collections::BTreeMap::<&str, usize>::new();
    for (tag, count) in counted.iter().flat_map(|counted| &counted.figures.tags) {
        *tags.entry(tag).or_default() += count;
    }
    let mut tags: Vec<(&str, usize)> = tags.into_iter().collect();
    tags.sort_by_key(|&(tag, count)| (std::cmp::Reverse(count), tag));
    const NAMED: usize = 20;
    let named: Vec<String> = tags
        .iter()
        .take(NAMED)
        .map(|(tag, count)| format!("{tag} {count}"))
        .collect();
    if !named.is_empty() {
        text.push_str(&format!("\nCases by tag: {}", named.join(", ")));
        if tags.len() > NAMED {
            text.push_str(&format!(", and {} tags more", tags.len() - NAMED));
        }
        text.push('\n');
    }
    text
}

fn json(counted: &Counted) -> serde_json::Value {
    let solutions: Vec<_> = counted
        .accepted()
        .map(
            |ran| json!({"name": ran.name, "cpu_ms": ran.cpu_ms, "cpu_limit_ms": ran.cpu_limit_ms}),
        )
        .collect();
    json!({
        "problem": counted.proof.slug,
        "cases": counted.figures.cases,
        "by_hand": counted.figures.by_hand,
        "samples": counted.figures.samples,
        "tags": counted.figures.tags,
        "largest": counted.figures.largest,
        "largest_bytes": counted.figures.largest_bytes,
        "package_bytes": counted.figures.package_bytes,
        "packed_bytes": counted.figures.packed_bytes,
        "solutions": solutions,
    })
}
