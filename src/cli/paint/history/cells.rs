//! The cells of an attempt or a session, and the columns over them.

use std::time::Duration;

use anstyle::{AnsiColor, Style};

use crate::cli::paint::look::{BAD, DIM, GOOD, Look};
use crate::cli::paint::table::{Cell, Column};
use crate::cli::paint::units::duration;
use crate::cli::paint::when::flat;
use crate::model::Verdict;
use crate::practice::clock;
use crate::store::{Attempt, End, Session};

/// A column that is left out where there is no room; the last goes first.
const fn spare(heading: &'static str, right: bool) -> Column {
    Column {
        heading,
        right,
        least: Some(0),
    }
}

/// A column that is always there.
pub(super) const fn firm(heading: &'static str, right: bool) -> Column {
    Column {
        heading,
        right,
        least: None,
    }
}

/// The columns of what came of an attempt, the most telling first.
pub(super) const OUTCOME: [Column; 6] = [
    firm("Verdict", false),
    spare("Cases", true),
    spare("Active", true),
    spare("Hints", true),
    spare("Lang", false),
    spare("Slowest", true),
];

/// What came of an attempt. One that was only put aside is a draft.
pub(super) fn of_attempt(attempt: &Attempt, look: &Look) -> Vec<Cell> {
    let verdict = match attempt.verdict {
        Some(Verdict::Accepted) => painted("AC", GOOD, look),
        Some(verdict) => painted(verdict.short(), BAD, look),
        None => painted("draft", DIM, look),
    };
    let ran = attempt.total > 0 && attempt.verdict.is_some();
    let compiled = attempt.verdict != Some(Verdict::CompileError);
    let timed = attempt.session.is_some() || attempt.hints > 0;
    vec![
        verdict,
        plain(shown(ran, || {
            format!("{}/{}", attempt.passed, attempt.total)
        })),
        plain(attempt.active_ms.map_or(String::new(), active)),
        plain(shown(timed, || attempt.hints.to_string())),
        plain(flat(&attempt.language)),
        plain(shown(ran && compiled, || duration(attempt.cpu_ms))),
    ]
}

/// How far a session came.
pub(super) fn of_session(session: &Session, look: &Look) -> Vec<Cell> {
    let (word, style) = ended(session.end);
    vec![
        painted(word, style, look),
        plain(String::new()),
        plain(active(session.active_ms)),
        plain(session.hints_taken.to_string()),
        plain(flat(&session.language)),
        plain(String::new()),
    ]
}

/// How a session ended, in a word or two, and the colour of that.
pub(super) fn ended(end: Option<End>) -> (&'static str, Style) {
    match end {
        Some(End::Solved) => ("solved", GOOD),
        Some(End::GaveUp) => ("gave up", BAD),
        Some(End::Replaced) => ("replaced", DIM),
        None => ("open", AnsiColor::Yellow.on_default()),
    }
}

/// An active time given in ms, as a clock shows it.
pub(super) fn active(ms: u64) -> String {
    clock(Duration::from_millis(ms))
}

pub(super) fn plain(text: String) -> Cell {
    (text.clone(), text)
}

pub(super) fn painted(text: &str, style: Style, look: &Look) -> Cell {
    (text.to_owned(), look.paint(style, text))
}

fn shown(known: bool, text: impl FnOnce() -> String) -> String {
    if known { text() } else { String::new() }
}
