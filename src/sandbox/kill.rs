//! Killing the whole tree from the helper, until nothing is left of it.

use std::io::{PipeReader, Read as _};
use std::os::fd::AsFd;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, Signal, kill_process_group};
use serde::{Deserialize, Serialize};

use super::sys::{self, Children, Reaped};
use super::system;

/// How long the helper tries before it reports that something is left.
pub(super) const KILL_DEADLINE: Duration = Duration::from_secs(10);

/// How long the first process of a program's namespaces may take to tell the outcome of a program
/// that was killed.
const AT_ONCE: Timespec = Timespec {
    tv_sec: 0,
    tv_nsec: 50_000_000,
};

/// How many ended children are reaped at a time, so that a program which makes them without end
/// cannot keep the helper from all else.
const REAPED_AT_ONCE: usize = 512;

/// What the first process of a program's namespaces tells the helper when nothing else is left in
/// them.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) struct Outcome {
    /// How the program ended.
    pub(super) program: Reaped,
    /// Processor time of all that was reaped, in ns.
    pub(super) cpu_ns: u64,
    /// The largest resident memory of any process that was reaped, in bytes.
    pub(super) peak_bytes: u64,
}

/// What the reaped processes used, and how the program among them ended.
pub(super) struct Ledger {
    main: i32,
    /// Where the first process of the program's namespaces, if `main` is that, tells what came of
    /// them; none once it has been heard.
    pub(super) outcome: Option<PipeReader>,
    /// How the program ended, once it has been reaped.
    pub(super) program: Option<Reaped>,
    /// Processor time of all that was reaped, in ns.
    pub(super) cpu_ns: u64,
    /// The largest resident memory of any one process, in bytes.
    pub(super) peak_bytes: u64,
}

/// What is left after a round of reaping.
#[derive(PartialEq, Eq)]
pub(super) enum Left {
    /// No child at all, and so no descendant.
    Nothing,
    /// Some that have not ended, or not been reaped yet.
    Some,
    /// The program has ended; it has not been reaped, so that its ids stay its own.
    EndedProgram,
}

impl Ledger {
    pub(super) fn new(main: i32, outcome: Option<PipeReader>) -> Ledger {
        Ledger {
            main,
            outcome,
            program: None,
            cpu_ns: 0,
            peak_bytes: 0,
        }
    }

    /// Reaps what has ended, but for the program itself.
    pub(super) fn reap_strays(&mut self) -> Left {
        for _ in 0..REAPED_AT_ONCE {
            match sys::peek_children() {
                Children::None => return Left::Nothing,
                Children::Running => return Left::Some,
                Children::Ended(pid) if pid == self.main => return Left::EndedProgram,
                Children::Ended(pid) => self.reap(pid),
            }
        }
        Left::Some
    }

    fn reap(&mut self, pid: i32) {
        if pid == self.main {
            self.hear();
        }
        let Some(reaped) = sys::reap(pid) else {
            return;
        };
        // A first process that has told the outcome used the rest for itself.
        if pid == self.main && self.program.is_some() {
            return;
        }
        self.cpu_ns += reaped.cpu_ns;
        self.peak_bytes = self.peak_bytes.max(reaped.peak_bytes);
        if pid == self.main {
            self.program = Some(reaped);
        }
    }

    /// Hears what the first process of the program's namespaces has to tell, and waits until it
    /// has. Returns whether nothing of the program is left: one that was killed has told nothing.
    pub(super) fn hear(&mut self) -> bool {
        let Some(mut outcome) = self.outcome.take() else {
            return false;
        };
        let mut said = Vec::new();
        // What cannot be read was not said.
        let _ = outcome.read_to_end(&mut said);
        let Ok(outcome) = serde_json::from_slice::<Outcome>(&said) else {
            return false;
        };
        self.cpu_ns += outcome.cpu_ns;
        self.peak_bytes = self.peak_bytes.max(outcome.peak_bytes);
        self.program = Some(outcome.program);
        true
    }

    /// Kills the program below the first process of its namespaces, which then ends all the rest,
    /// and tells the outcome before it has taken the namespaces down. Returns whether it did, at
    /// once.
    pub(super) fn end_program(&mut self) -> bool {
        let Some(outcome) = &self.outcome else {
            return false;
        };
        system::kill_children(self.main);
        let mut ready = [PollFd::new(outcome, PollFlags::IN)];
        // An error means that it has not told.
        let _ = poll(&mut ready, Some(&AT_ONCE));
        !ready[0].revents().is_empty() && self.hear()
    }

    /// Kills every descendant and reaps it. Returns whether nothing is left. `wakeups` becomes
    /// readable when a child ends.
    pub(super) fn kill_all(&mut self, wakeups: impl AsFd) -> bool {
        let deadline = Instant::now() + KILL_DEADLINE;
        loop {
            match self.reap_strays() {
                Left::Nothing => return true,
                Left::EndedProgram => {
                    // Its group at once, while the unreaped program still holds the group's id:
                    // nothing in it can fork away from this.
                    kill_group(self.main);
                    self.reap(self.main);
                    continue;
                }
                Left::Some => {}
            }
            if self.program.is_none() {
                kill_group(self.main);
            }
            system::kill_descendants(rustix::process::getpid(), |_| true);
            if Instant::now() > deadline {
                return false;
            }
            wait_for_an_end(&wakeups);
        }
    }
}

/// Kills a process group whose leader has not been reaped.
fn kill_group(leader: i32) {
    if let Some(group) = Pid::from_raw(leader) {
        // It fails when the leader has not made its group yet, or when nobody is in it.
        let _ = kill_process_group(group, Signal::KILL);
    }
}

fn wait_for_an_end(wakeups: &impl AsFd) {
    let wait = Timespec {
        tv_sec: 0,
        tv_nsec: 1_000_000,
    };
    // An error means at most that the next round starts early.
    let _ = poll(&mut [PollFd::new(wakeups, PollFlags::IN)], Some(&wait));
    drain(wakeups);
}

/// Takes what the signal handler wrote.
pub(super) fn drain(wakeups: &impl AsFd) {
    let mut bytes = [0_u8; 256];
    while rustix::io::read(wakeups, &mut bytes).is_ok_and(|count| count == bytes.len()) {}
}
