//! The judge's end of one helper: starts it, hears from it, and deals with one that fails.

use std::io;
use std::net::Shutdown;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, WaitOptions, getpid, kill_process, waitpid};
use wait_timeout::ChildExt as _;

use super::contract::SandboxError;
use super::control::{self, Order, Reply};
use super::helper::HELPER_COMMAND;
use super::kill::KILL_DEADLINE;
use super::system;

/// How long a helper may take for what it does at once: a message, leaving after its last one.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long a helper may take to kill everything.
pub(super) const KILL_PATIENCE: Duration = KILL_DEADLINE.saturating_add(Duration::from_secs(2));

/// Helpers that have said their last word and are on their way out, which takes a moment: what a
/// program saw of the machine is taken down with them. Whoever drops this waits for them.
#[derive(Debug, Default)]
pub(super) struct Leaving(Mutex<Vec<Child>>);

impl Leaving {
    fn add(&self, helper: Child) {
        let mut helpers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        helpers.retain_mut(|helper| !matches!(helper.try_wait(), Ok(Some(_))));
        helpers.push(helper);
    }
}

impl Drop for Leaving {
    fn drop(&mut self) {
        let helpers = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        for mut helper in helpers.drain(..) {
            if !matches!(helper.wait_timeout(PATIENCE), Ok(Some(_))) {
                // An error means that it is gone after all.
                let _ = helper.kill().and_then(|()| helper.wait());
            }
        }
    }
}

/// A helper that was started ahead of its order, if one was.
#[derive(Debug, Default)]
pub(super) struct Ahead(Mutex<Option<Supervisor>>);

impl Ahead {
    /// Keeps a new one until it is taken, unless one is kept already.
    pub(super) fn fill(&self, start: impl FnOnce() -> Option<Supervisor>) {
        let mut ahead = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if ahead.is_none() {
            *ahead = start();
        }
    }

    /// Takes it, if it is there.
    pub(super) fn take(&self) -> Option<Supervisor> {
        let mut ahead = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        ahead.take()
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        if let Some(mut helper) = self.take() {
            helper.let_go();
        }
    }
}

/// One helper, from its start until it has said its last word or was killed.
#[derive(Debug)]
pub(super) struct Supervisor {
    id: i32,
    /// None once it is gone or leaves.
    helper: Option<Child>,
    control: UnixStream,
    leaving: Arc<Leaving>,
}

impl Supervisor {
    /// Starts a helper, which waits for its order.
    pub(super) fn start(binary: &Path, leaving: Arc<Leaving>) -> Result<Supervisor, SandboxError> {
        let failed = |doing: &str| {
            let doing = format!("{doing} the sandbox helper {}", binary.display());
            move |source| SandboxError::Io { doing, source }
        };
        let (control, theirs) = UnixStream::pair().map_err(failed("connect to"))?;
        let timeouts = control
            .set_read_timeout(Some(PATIENCE))
            .and_then(|()| control.set_write_timeout(Some(PATIENCE)));
        timeouts.map_err(failed("connect to"))?;
        let mut command = Command::new(binary);
        command
            .arg(HELPER_COMMAND)
            .env_clear()
            // Ctrl-C in the terminal is for the judge, which then tells the helper.
            .process_group(0)
            .stdin(Stdio::from(OwnedFd::from(theirs)))
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let helper = command.spawn().map_err(failed("start"))?;
        Ok(Supervisor {
            id: i32::try_from(helper.id()).unwrap_or(i32::MAX),
            helper: Some(helper),
            control,
            leaving,
        })
    }

    /// Gives it its order.
    pub(super) fn order(&self, order: &Order, descriptors: &[BorrowedFd<'_>]) -> io::Result<()> {
        control::send_order(&self.control, order, descriptors)
    }

    /// The helper's process id.
    pub(super) fn id(&self) -> i32 {
        self.id
    }

    /// Becomes readable when the helper says something or is gone.
    pub(super) fn descriptor(&self) -> BorrowedFd<'_> {
        self.control.as_fd()
    }

    /// Hears what the helper says; the error tells that it is gone, or says nothing.
    pub(super) fn hear(&self) -> io::Result<Reply> {
        control::receive_reply(&self.control)
    }

    /// Asks for the program's end; the helper answers when nothing is left.
    pub(super) fn ask_for_the_end(&self) {
        // A helper that is gone has nobody left to hear it. One that was stopped must go on.
        let _ = self.control.shutdown(Shutdown::Write);
        self.signal(Signal::CONT);
    }

    fn signal(&self, signal: Signal) {
        if let Some(id) = Pid::from_raw(self.id).filter(|_| self.helper.is_some()) {
            // The helper has not been waited for, so the id is its own.
            let _ = kill_process(id, signal);
        }
    }

    /// Lets a helper go that has said its last word, or has nothing to do.
    pub(super) fn let_go(&mut self) {
        if let Some(helper) = self.helper.take() {
            self.leaving.add(helper);
        }
    }

    /// Kills a helper that no longer does its work, and then what it leaves behind: the program
    /// dies with it, and orphans become children of the judge. Returns whether nothing is left.
    pub(super) fn kill(&mut self) -> bool {
        self.signal(Signal::KILL);
        let Some(mut helper) = self.helper.take() else {
            return true;
        };
        let ended = helper.wait_timeout(PATIENCE);
        kill_orphans() && matches!(ended, Ok(Some(_)))
    }
}

impl Drop for Supervisor {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Kills the children that the judge did not start itself, with all their descendants. They are
/// told by their session: what the judge starts, the helpers among them, is in the judge's own.
fn kill_orphans() -> bool {
    // One at a time: an orphan's id is certain to be its own only until somebody reaps it.
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let deadline = Instant::now() + KILL_DEADLINE;
    loop {
        let orphans = system::kill_descendants(getpid(), system::is_foreign_child);
        for orphan in &orphans {
            if let Some(id) = Pid::from_raw(*orphan) {
                // An error means that it is not there any more.
                let _ = waitpid(Some(id), WaitOptions::NOHANG);
            }
        }
        if orphans.is_empty() {
            return true;
        }
        if Instant::now() > deadline {
            return false;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}
