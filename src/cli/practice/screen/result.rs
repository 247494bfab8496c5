//! The page of the last run, and of how the session came out.

use anstyle::{AnsiColor, Style};

use super::sheets::wrapped;
use super::view::{Last, View};
use crate::cli::paint::{Look, report};
use crate::cli::practice::lines::solved;
use crate::practice::clock;

/// How the session came out, if it did, and the last run.
pub(super) fn result(view: &View, look: &Look) -> String {
    let mut out = String::new();
    if let Some(outcome) = &view.outcome {
        out.push_str(solved(outcome, look).trim_start());
        out.push('\n');
    }
    match &view.last {
        None if view.facts.phase.over() => out.push_str("Nothing was run.\n"),
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
