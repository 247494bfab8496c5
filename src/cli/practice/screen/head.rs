//! What the head of the screen says: the problem, the clock, the hints, the run.

use super::facts::{Facts, Phase};
use super::view::{Last, View};
use crate::model::Verdict;
use crate::practice::clock;

/// The clock against the budget, the longest text first.
pub(super) fn time(facts: &Facts) -> Vec<String> {
    let (active, budget) = (clock(facts.active), clock(facts.budget));
    let over = facts.active > facts.budget;
    let after = if over { ", over" } else { "" };
    let short = format!("{active}/{budget}{}", if over { "!" } else { "" });
    match facts.phase {
        Phase::Running => vec![format!("{active} of {budget}{after}"), short, active],
        Phase::Paused => vec![
            format!("paused at {active} of {budget}{after}"),
            format!("paused {short}"),
            format!("paused {active}"),
            "paused".to_owned(),
        ],
        Phase::Solved => vec![
            format!("solved in {active} of {budget}{after}"),
            format!("solved {short}"),
            format!("solved {active}"),
            "solved".to_owned(),
        ],
        Phase::GaveUp => vec![
            format!("given up at {active} of {budget}{after}"),
            format!("given up {short}"),
            format!("given up {active}"),
            "given up".to_owned(),
        ],
    }
}

/// The state of the hints, the longest text first.
pub(super) fn hints(facts: &Facts) -> Vec<String> {
    let Facts {
        taken,
        open,
        ladder,
        ..
    } = *facts;
    if !facts.with_hints {
        return vec!["no hints in this session".to_owned(), "no hints".to_owned()];
    }
    if ladder == 0 {
        return vec![
            "this problem has no hints".to_owned(),
            "no hints".to_owned(),
        ];
    }
    let of = format!("{taken} of {ladder} hints taken");
    if facts.phase.over() {
        return vec![of, format!("hints {taken}/{ladder}")];
    }
    if open > taken {
        let text = if taken == 0 {
            "hint open: h".to_owned()
        } else {
            format!("{of}, one open: h")
        };
        return vec![text, "hint open: h".to_owned()];
    }
    let Some(wait) = facts.next_in.map(clock) else {
        return vec![of, format!("hints {taken}/{ladder}")];
    };
    if taken == 0 {
        vec![format!("hint opens in {wait}"), format!("hint in {wait}")]
    } else {
        vec![
            format!("{of}, the next opens in {wait}"),
            format!("{taken}/{ladder} hints, next in {wait}"),
            format!("hint in {wait}"),
        ]
    }
}

/// The run that goes on, or how the last one came out; the longest text first.
pub(super) fn run(view: &View) -> Vec<String> {
    if let Some(run) = &view.run {
        let what = if run.whole { "all cases" } else { "samples" };
        let full = format!("running {what}: {}", run.doing);
        let short = format!("running {what}");
        return if run.doing.is_empty() {
            vec![short, "running".to_owned()]
        } else {
            vec![full, short, "running".to_owned()]
        };
    }
    match &view.last {
        None if view.facts.phase.over() => vec!["never run".to_owned()],
        None => vec![
            format!("not run yet: save {}", view.about.file),
            "not run yet".to_owned(),
        ],
        Some(Last::Failed(_)) => vec!["not judged".to_owned()],
        Some(Last::Judged { whole, report, .. }) => {
            let on = if *whole { "cases" } else { "samples" };
            let far = format!("{}/{}", report.passed, report.total);
            let short = report.verdict.short();
            if report.verdict == Verdict::CompileError {
                return vec![report.verdict.long().to_owned(), short.to_owned()];
            }
            vec![
                format!("{}, {far} {on}", report.verdict.long()),
                format!("{short} {far} {on}"),
                format!("{short} {far}"),
            ]
        }
    }
}
