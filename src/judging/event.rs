//! What happens while a submission is judged, as it happens.

use crate::model::CaseOutcome;

/// What happens while a submission is judged. Faces listen; the judge never prints.
#[derive(Debug, Clone)]
pub enum Event<'a> {
    /// A step of the build starts that no earlier build can stand for.
    Building {
        /// What it makes: `sol.cpp`, `the precompiled prelude`.
        label: &'a str,
        /// Whether it is made once for a toolchain and kept, whatever is submitted.
        once: bool,
    },
    /// Everything is built.
    Built {
        /// Whether nothing had to be built.
        cached: bool,
    },
    /// A case was sent.
    CaseStarted {
        /// Its place among the cases to run, from 0.
        index: usize,
        /// How many there are to run.
        total: usize,
        /// Its id.
        id: &'a str,
    },
    /// A case came to its end.
    CaseFinished {
        /// Its place among the cases to run, from 0.
        index: usize,
        /// What became of it.
        outcome: &'a CaseOutcome,
    },
}
