//! The page of the last run, and of how the session came out.

use anstyle::{AnsiColor, Style};

use super::sheets::wrapped;
use super::view::{Last, View};
use crate::cli::paint::{Look, duration, report};
use crate::cli::practice::face::Outcome;
use crate::practice::clock;

/// How the session came out, if it did, and the last run.
pub(super) fn result(view: &View, look: &Look) -> String {
    let mut out = String::new();
    if let Some(solved) = &view.outcome {
        out.push_str(&outcome(solved, look));
        out.push('\n');
    }
    match &view.last {
        None => out.push_str(&wrapped(
            &format!(
                "Nothing was run yet. Saving {} runs the samples, and then all cases if they pass.",
                view.about.file
            ),
            look,
        )),
        Some(Last::Failed(why)) => {
            let bad = AnsiColor::Red.on_default().bold();
            out.push_str(&look.paint(bad, "Not judged"));
            out.push_str("\n\n");
            out.push_str(&wrapped(why, look));
        }
        Some(Last::Judged {
            whole,
            report: run,
            at,
        }) => {
            let on = if *whole { "all cases" } else { "the samples" };
            let line = format!("on {on}, at {}", clock(*at));
            out.push_str(&look.paint(Style::new().dimmed(), line));
            out.push('\n');
            out.push_str(&report(run, &view.about.kind, look, false));
        }
    }
    out
}

/// A solved session: time against budget, attempts, hints, cost against the reference.
fn outcome(outcome: &Outcome, look: &Look) -> String {
    let good = AnsiColor::Green.on_default().bold();
    let dim = Style::new().dimmed();
    let within = if outcome.active > outcome.budget {
        format!("{} over it", clock(outcome.active - outcome.budget))
    } else {
        "within it".to_owned()
    };
    let cpu = duration(outcome.cpu_ms);
    let cpu = match outcome.reference_cpu_ms {
        Some(reference) => format!("{cpu}, the reference {}", duration(reference)),
        None => cpu,
    };
    let facts = [
        ("time", clock(outcome.active)),
        ("budget", format!("{}, {within}", clock(outcome.budget))),
        ("attempts", outcome.attempts.to_string()),
        ("hints", outcome.hints.to_string()),
        ("slowest", cpu),
        (
            "target",
            format!(
                "{} time, {} space",
                outcome.target.time, outcome.target.space
            ),
        ),
    ];
    let mut out = format!("{}\n", look.paint(good, "Solved"));
    for (label, fact) in facts {
        let indent = " ".repeat(LABEL + 2);
        let options = textwrap::Options::new(look.width.max(LABEL + 12))
            .initial_indent(&indent)
            .subsequent_indent(&indent);
        let fact = textwrap::fill(&fact, options);
        let label = look.paint(dim, format!("{label:LABEL$}"));
        out.push_str(&format!("  {label}{}\n", fact[LABEL + 2..].trim_end()));
    }
    out
}

/// Columns of the labels.
const LABEL: usize = 10;
