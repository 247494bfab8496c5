//! Keeps the judge able to act while a crowd of processes wants every processor.

use rustix::process::{getpriority_process, setpriority_process};

/// The nice value that comes before all others.
const FIRST: i32 = -20;

/// While it lives, the thread that made it goes first if the user may do so. Only root may; and
/// root is whom the limit on processes does not bind, so that a program that forks without end
/// would leave the judge next to no time to end it.
pub(super) struct GoFirst {
    before: i32,
}

impl GoFirst {
    pub(super) fn new() -> GoFirst {
        let before = getpriority_process(None).unwrap_or(0);
        // Without the right to it all stays as it was.
        let _ = setpriority_process(None, FIRST);
        GoFirst { before }
    }

    /// What the thread's nice value was before.
    pub(super) fn before(&self) -> i32 {
        self.before
    }
}

impl Drop for GoFirst {
    fn drop(&mut self) {
        step_back(self.before);
    }
}

/// Gives this thread the nice value that it had before.
pub(super) fn step_back(before: i32) {
    // It fails only where going first failed too.
    let _ = setpriority_process(None, before);
}
