//! `judge show`: the statement of a problem.

use anyhow::Result;
use serde_json::json;

use crate::cli::context::{self, Context};
use crate::cli::paint::{duration, markdown};
use crate::cli::{Exit, output};
use crate::model::{Kind, Problem};

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  judge show two-sum\n  judge show 1 --json")]
pub(in crate::cli) struct Args {
    /// The problem: its slug, number, title, or the start of its slug
    problem: String,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let catalogue = context.catalogue_for(std::slice::from_ref(&args.problem));
    let slug = &context::find(&catalogue, &args.problem)?.slug;
    if args.json {
        output::say_json(&json(&context::load(&catalogue, slug)?))?;
    } else {
        let problem = context::outline(&catalogue, slug)?;
        output::say(&page(&problem, context))?;
    }
    Ok(Exit::Done)
}

fn page(problem: &Problem, context: &Context) -> String {
    let look = context.terminal.look();
    let summary = &problem.summary;
    let number = summary
        .number
        .map_or(String::new(), |number| format!("{number}. "));
    let title = format!("{number}{}", summary.title);
    let bold = anstyle::Style::new().bold();
    let dim = anstyle::Style::new().dimmed();
    #[expect(
        clippy::cast_precision_loss,
        reason = "a limit in ms is far below 2^53"
    )]
    let cpu = duration(problem.limits.cpu_ms as f64);
    let limits = format!(
        "{cpu} and {} MiB a case, more for slower languages",
        problem.limits.memory_mib
    );
    let head = [
        format!(
            "{}  {}",
            look.paint(bold, title),
            look.difficulty(summary.difficulty)
        ),
        // Its topics would give the approach away; judge list tells them to those who ask.
        look.paint(dim, &summary.slug),
        look.paint(dim, limits),
    ];
    format!(
        "{}\n\n{}",
        head.join("\n"),
        markdown(&problem.statement, &look)
    )
}

fn json(problem: &Problem) -> serde_json::Value {
    let summary = &problem.summary;
    let lists = summary.lists.iter();
    let lists: serde_json::Map<_, _> = lists
        .map(|place| (place.list.clone(), place.position.into()))
        .collect();
    let signature = match &problem.kind {
        Kind::Call { signature, .. } => Some(signature),
        Kind::Stdio { .. } => None,
    };
    json!({
        "number": summary.number,
        "slug": summary.slug,
        "title": summary.title,
        "difficulty": summary.difficulty,
        "topics": summary.topics,
        "lists": lists,
        "kind": summary.kind,
        "minutes": summary.minutes,
        "target": summary.target,
        "limits": {
            "cpu_ms": problem.limits.cpu_ms,
            "memory_mib": problem.limits.memory_mib,
            "output_kib": problem.limits.output_kib,
        },
        "signature": signature,
        "cases": problem.cases.len(),
        "statement": problem.statement,
    })
}
