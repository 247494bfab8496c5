//! Keeps the judge able to act while a crowd of processes wants every processor.

use rustix::process::{getpriority_process, setpriority_process};

/// The nice value that comes before all others.
const FIRST: i32 = -20;

/// While it lives, the thread that made it goes first if the user may do so. Only root may; and
/// root is whom the limit on processes does not bind, so that a program that forks without end
/// would leave the judge next to no time to end it.
pub(super) struct GoFirst {
    usual: i32,
}

impl GoFirst {
    /// Goes first; `usual` is the nice value to go back to.
    pub(super) fn new(usual: i32) -> GoFirst {
        set(FIRST);
        GoFirst { usual }
    }
}

impl Drop for GoFirst {
    fn drop(&mut self) {
        set(self.usual);
    }
}

/// The nice value of this thread, which what it starts inherits.
pub(super) fn own() -> i32 {
    getpriority_process(None).unwrap_or(0)
}

/// Gives this thread a nice value.
pub(super) fn set(nice: i32) {
    // Without the right to it all stays as it was.
    let _ = setpriority_process(None, nice);
}
