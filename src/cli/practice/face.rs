//! What a session and its face say to each other: a face shows happenings and sends commands, and
//! knows nothing else of the session.

use std::path::PathBuf;
use std::time::Duration;

use crate::model::{Complexity, Report};

/// What a person asks of the session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) enum Command {
    /// Take the next hint.
    Hint,
    /// Give up; the face has asked for confirmation.
    GiveUp,
    /// Read the editorial, where the law allows it.
    Editorial,
    /// Stop the clock.
    Pause,
    /// Let the clock run on.
    Resume,
    /// Judge the file as it stands on disk.
    Run {
        /// On all cases, not on the samples first.
        whole: bool,
    },
    /// Keep the key idea; an empty one is skipped.
    KeyIdea(String),
    /// Leave; what is unfinished stays so.
    Leave,
}

/// What happened in the session.
#[derive(Debug, Clone)]
#[expect(
    clippy::large_enum_variant,
    reason = "a report comes once in a run, and a handful are alive at a time"
)]
pub(in crate::cli) enum Happening {
    /// The session began, or goes on.
    Started {
        /// Whether it goes on where it was left.
        resumed: bool,
        /// The file to work in.
        file: PathBuf,
        /// The number of the attempt under which an older file of this name was kept.
        kept: Option<usize>,
    },
    /// A run of the file began.
    RunStarted {
        /// Whether it is on all cases.
        whole: bool,
    },
    /// What the run is doing now.
    Progress(String),
    /// A run came to its verdict; a compile error is one.
    Judged {
        /// Whether it was on all cases.
        whole: bool,
        /// What became of it.
        report: Report,
        /// The attempt that it was kept as; runs of samples are not kept.
        attempt: Option<i64>,
    },
    /// A run could not be judged: one line that says why.
    RunFailed(String),
    /// The clock opened one more hint, which is not taken yet.
    HintOpened {
        /// Its place on the ladder, from 1.
        number: usize,
    },
    /// A hint was taken.
    Hint {
        /// Its place on the ladder, from 1.
        number: usize,
        /// Its heading and text, in Markdown.
        text: String,
    },
    /// The budget has passed.
    BudgetOver,
    /// The clock was stopped.
    Paused,
    /// The clock runs again.
    Resumed,
    /// All cases are accepted.
    Solved(Outcome),
    /// The person gave up.
    GaveUp {
        /// The editorial, in Markdown.
        editorial: String,
    },
    /// The editorial was asked for, and may be read.
    Editorial {
        /// In Markdown.
        text: String,
    },
    /// The key idea was added to the problem's note.
    KeyIdeaKept,
    /// A command cannot be followed: why, as a fragment.
    Refused(String),
    /// Something went wrong that the session survives: one line.
    Warned(String),
    /// The file is not there any more; the session goes on.
    FileGone,
    /// The session was left.
    Left,
}

/// How a solved session came out.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::cli) struct Outcome {
    /// The active time.
    pub active: Duration,
    /// The time a prepared person takes.
    pub budget: Duration,
    /// How many times the file was judged on all cases.
    pub attempts: usize,
    /// How many hints were taken.
    pub hints: usize,
    /// The slowest case's processor time, in ms.
    pub cpu_ms: f64,
    /// The same of the package's own solution in this language, judged right after; none where
    /// there is none.
    pub reference_cpu_ms: Option<f64>,
    /// What an accepted solution should cost.
    pub target: Complexity,
}
