//! What the threads around a session tell it: all of it arrives in one queue, in order.

use std::sync::Arc;

use crate::model::{Report, Submission};

/// What a thread tells the session.
#[derive(Debug)]
pub(super) enum Signal {
    /// Something was done to the file, or may have been.
    Touched,
    /// A run began.
    RunStarted {
        /// Whether it is on all cases.
        whole: bool,
    },
    /// What a run is doing now.
    Progress(String),
    /// A run came to its verdict.
    Judged {
        /// Whether it was on all cases.
        whole: bool,
        /// What became of it.
        report: Box<Report>,
        /// What was judged.
        submission: Arc<Submission>,
    },
    /// A run could not be judged.
    RunFailed {
        /// Why, in one line.
        why: String,
        /// What was to be judged.
        submission: Arc<Submission>,
    },
    /// The slowest case's processor time of the package's own solution, in ms, if there is one
    /// and it was accepted.
    Reference(Option<f64>),
    /// Another judge took hints for this session: how many are taken by now.
    HintsTaken(u32),
    /// Nothing can be kept for the time being: why.
    StoreTrouble(String),
    /// What could not be kept is kept now.
    StoreWell,
}
