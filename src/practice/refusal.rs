//! What a session does not allow, and why.

use std::time::Duration;

use super::clock::rounded_up;

/// What a session does not allow, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The next hint opens later.
    #[error("the next hint opens in {} of active time", rounded_up(*wait))]
    HintNotOpen {
        /// The active time until it opens.
        wait: Duration,
    },
    /// Every hint of the problem was taken.
    #[error("there are no more hints for this problem")]
    NoMoreHints,
    /// The session was started without hints.
    #[error("this session goes without hints")]
    HintsOff,
    /// The session is solved or given up.
    #[error("this session is over")]
    AlreadyOver,
}
