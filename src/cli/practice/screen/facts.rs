//! What a session is about and what its clock says, as the screen shows them.

use std::time::Duration;

use crate::cli::paint::escape;
use crate::model::{Difficulty, Kind, Problem};
use crate::practice::{Session, State};
use crate::store::End;

/// What does not change in a session.
#[derive(Debug, Clone)]
pub(super) struct About {
    /// `1. Two Sum`.
    pub title: String,
    /// How hard it is.
    pub difficulty: Difficulty,
    /// The problem's slug.
    pub slug: String,
    /// How it is judged.
    pub kind: Kind,
    /// The statement, in Markdown.
    pub statement: String,
    /// The file to work in, as short as it can be said.
    pub file: String,
    /// Whether the terminal takes colour.
    pub colour: bool,
    /// Whether an editor can be opened from here.
    pub editor: bool,
}

impl About {
    /// What the screen shows of a problem.
    pub(super) fn new(problem: &Problem, file: String, colour: bool, editor: bool) -> About {
        let summary = &problem.summary;
        let number = summary.number.map(|number| format!("{number}. "));
        About {
            title: escape(&format!("{}{}", number.unwrap_or_default(), summary.title)),
            difficulty: summary.difficulty,
            slug: summary.slug.clone(),
            kind: problem.kind.clone(),
            statement: problem.statement.clone(),
            file: escape(&file),
            colour,
            editor,
        }
    }
}

/// What the session's clock says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Facts {
    /// The active time.
    pub active: Duration,
    /// The time a prepared person takes.
    pub budget: Duration,
    /// Where the session stands.
    pub phase: Phase,
    /// Whether the session has hints at all.
    pub with_hints: bool,
    /// Hints that were taken.
    pub taken: usize,
    /// Hints that may be read, those taken among them.
    pub open: usize,
    /// Hints that the problem has.
    pub ladder: usize,
    /// The active time until one more opens.
    pub next_in: Option<Duration>,
}

impl Facts {
    /// What a session's clock says now, in whole seconds, so that it changes once a second.
    pub(super) fn of(session: &Session) -> Facts {
        let hints = session.hints();
        let rules = session.rules();
        Facts {
            active: Duration::from_secs(session.active().as_secs()),
            budget: rules.budget,
            phase: match session.state() {
                State::Running => Phase::Running,
                State::Paused => Phase::Paused,
                State::Over(End::Solved) => Phase::Solved,
                State::Over(End::GaveUp | End::Replaced) => Phase::GaveUp,
            },
            with_hints: rules.hints,
            taken: hints.taken,
            open: hints.open,
            ladder: hints.ladder,
            next_in: hints.next_in.map(whole_seconds),
        }
    }
}

/// A wait, the last second begun counted as one: nobody is told to wait for 0:00.
fn whole_seconds(wait: Duration) -> Duration {
    let begun = u64::from(wait.subsec_nanos() > 0);
    Duration::from_secs(wait.as_secs().saturating_add(begun))
}

/// Where the session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// The clock runs.
    Running,
    /// The clock stands still.
    Paused,
    /// All cases were accepted.
    Solved,
    /// The problem was given up.
    GaveUp,
}

impl Phase {
    /// Whether the session has ended.
    pub(super) fn over(self) -> bool {
        matches!(self, Phase::Solved | Phase::GaveUp)
    }
}
