//! `judge author mutate`: measuring how strong the cases are.

use anyhow::Result;
use serde_json::json;

use super::{Chosen, told};
use crate::authoring::{self, DUE_PERCENT, MUTANTS, Strength, Workshop};
use crate::cli::context::Context;
use crate::cli::paint::{Cell, Column, table};
use crate::cli::progress::Progress;
use crate::cli::{Exit, output};

/// Measure cases: make small changes to the reference solution, and count how many are rejected
#[derive(Debug, clap::Args)]
#[command(
    long_about = "Measure cases: make small changes to the first accepted Python solution by file \
    name (other operators, bounds off by one, negated conditions, dropped statements ...), judge \
    each over all cases, and count how many are rejected.\n\nEvery change that is accepted is \
    listed: the cases cannot tell it from the solution. Add a case that can, or, where none can, \
    put the line that is printed into the package's mutants.jsonl and say in `why` for what \
    reason. Of the other changes at least 95% must be rejected.",
    after_help = "Examples:\n  judge author mutate two-sum\n  judge author mutate --all"
)]
pub(super) struct Args {
    #[command(flatten)]
    chosen: Chosen,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, workshop: &Workshop<'_>, context: &Context) -> Result<Exit> {
    let slugs = args.chosen.slugs(workshop.catalogue)?;
    let mut measured = Vec::new();
    for (index, slug) in slugs.iter().enumerate() {
        let progress = Progress::new();
        let strength = authoring::mutate(slug, workshop, &|judged, of| {
            progress.tell(|| {
                let place = match slugs.len() {
                    1 => String::new(),
                    all => format!("problem {} of {all}, ", index + 1),
                };
                format!("{place}{slug}: change {judged} of {of}")
            });
        })
        .map_err(|error| told(error, slug))?;
        drop(progress);
        if !args.json {
            output::say(&page(&strength))?;
        }
        measured.push(strength);
    }
    if args.json {
        output::say_json(&measured.iter().map(json).collect())?;
    } else if measured.len() > 1 {
        output::say(&format!("\n{}", overview(&measured, context)))?;
    }
    Ok(match measured.iter().all(is_sound) {
        true => Exit::Done,
        false => Exit::Package,
    })
}

fn is_sound(strength: &Strength) -> bool {
    strength.is_enough() && strength.faults.is_empty()
}

fn percent(strength: &Strength) -> String {
    // Rounded down, so that less than what is due never reads as enough.
    format!("{}%", strength.percent().floor())
}

fn page(strength: &Strength) -> String {
    let state = if is_sound(strength) { "ok   " } else { "FAULT" };
    let slug = &strength.slug;
    let mut text = match strength.mutants {
        0 => format!("{state} {slug}: nothing was changed\n"),
        mutants => format!(
            "{state} {slug}: {} of {mutants} changes of {} rejected{}, {}{}\n",
            strength.rejected,
            strength.solution,
            match strength.equivalent {
                0 => String::new(),
                equivalent => format!(", {equivalent} equivalent"),
            },
            percent(strength),
            if strength.is_enough() {
                String::new()
            } else {
                format!(" where {DUE_PERCENT}% are due")
            },
        ),
    };
    for fault in &strength.faults {
        text.push_str(&format!("      {fault}\n"));
    }
    if strength.survivors.is_empty() {
        return text;
    }
    let told = match strength.survivors.len() {
        1 => "1 was accepted. Add a case that tells it from the solution; where none can, put this"
            .to_owned(),
        all => format!(
            "{all} were accepted. Add cases that tell them from the solution; where none can, put \
             such a"
        ),
    };
    text.push_str(&format!(
        "      {told}\n      line into {MUTANTS} with the reason as `why`:\n"
    ));
    for survivor in &strength.survivors {
        text.push_str(&format!("{survivor}\n"));
    }
    text
}

fn overview(measured: &[Strength], context: &Context) -> String {
    let column = |heading, right| Column {
        heading,
        right,
        least: None,
    };
    let columns = [
        column("Problem", false),
        column("Mutants", true),
        column("Rejected", true),
        column("Equivalent", true),
        column("Survivors", true),
        column("%", true),
    ];
    let row = |name: &str, strength: &Strength| -> Vec<Cell> {
        [
            name.to_owned(),
            strength.mutants.to_string(),
            strength.rejected.to_string(),
            strength.equivalent.to_string(),
            strength.survivors.len().to_string(),
            percent(strength),
        ]
        .into_iter()
        .map(|text| (text.clone(), text))
        .collect()
    };
    let mut rows: Vec<Vec<Cell>> = measured
        .iter()
        .map(|strength| row(&strength.slug, strength))
        .collect();
    let mut total = Strength::default();
    for strength in measured {
        total.mutants += strength.mutants;
        total.rejected += strength.rejected;
        total.equivalent += strength.equivalent;
        total.survivors.extend_from_slice(&strength.survivors);
    }
    rows.push(row(&format!("{} problems", measured.len()), &total));
    let look = context.terminal.look();
    let mut text = table(&columns, &rows, &look, context.terminal.width);
    let weak = measured
        .iter()
        .filter(|strength| !is_sound(strength))
        .count();
    if weak > 0 {
        text.push_str(&format!("\n{weak} of {} are at fault\n", measured.len()));
    }
    text
}

fn json(strength: &Strength) -> serde_json::Value {
    let survivors: Vec<_> = strength
        .survivors
        .iter()
        .map(|mutant| json!({"line": mutant.line, "was": mutant.was, "becomes": mutant.becomes}))
        .collect();
    json!({
        "problem": strength.slug,
        "solution": strength.solution,
        "mutants": strength.mutants,
        "rejected": strength.rejected,
        "equivalent": strength.equivalent,
        "percent": (strength.percent() * 10.0).floor() / 10.0,
        "faults": strength.faults,
        "survivors": survivors,
    })
}
