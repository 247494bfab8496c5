//! A program that runs: waits for what happens, drains its output, holds its limits.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::capture::Capture;
use super::contract::{Ended, Finished, Launch, Limit, SandboxError};
use super::control::{Ending, Reply};
use super::disk::Disk;
use super::held::Held;
use super::meter::{Meter, Stretch};
use super::priority::GoFirst;
use super::supervisor::{KILL_PATIENCE, Supervisor};

/// The longest wait before the interrupt is looked at.
const LONGEST_WAIT: Duration = Duration::from_millis(50);

/// What a wait brought.
#[derive(Debug, Clone, Copy, Default)]
struct Came {
    /// The helper has something to say, or is gone.
    spoke: bool,
    /// The program has printed, or closed what it prints to.
    printed: bool,
}

/// Why the judge asked for the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reason {
    Limit(Limit),
    Dismissed,
}

/// A program that runs, or has ended.
pub(super) struct Running {
    supervisor: Supervisor,
    program: PathBuf,
    pub(super) stdout: Capture,
    pub(super) stderr: Capture,
    life: Stretch,
    pub(super) meter: Meter,
    /// What the program may write, and whether its folder lies in memory if that can be had.
    scratch: Option<(Disk, bool)>,
    interrupt: Arc<AtomicBool>,
    /// The nice value of the judge while nothing runs.
    nice: i32,
    go_first: Option<GoFirst>,
    started: bool,
    /// Which layers hold, once it runs.
    pub(super) held: Option<Held>,
    reason: Option<Reason>,
    ended: Option<(Ended, Ending)>,
}

impl Running {
    /// Takes over a program that is about to start.
    pub(super) fn new(
        supervisor: Supervisor,
        streams: [Capture; 2],
        launch: &Launch,
        interrupt: Arc<AtomicBool>,
        nice: i32,
    ) -> Running {
        let meter = Meter::new(supervisor.id(), launch.limits.memory_bytes);
        let [stdout, stderr] = streams;
        Running {
            supervisor,
            program: launch.program.clone(),
            stdout,
            stderr,
            life: Meter::life(launch.limits.cpu_ms, launch.limits.wall_ms),
            meter,
            scratch: Some((
                Disk::new(launch.scratch.clone(), launch.scratch_bytes),
                !launch.scratch_is_kept,
            )),
            interrupt,
            nice,
            go_first: None,
            started: false,
            held: None,
            reason: None,
            ended: None,
        }
    }

    /// Waits until the program itself runs, or has ended already.
    pub(super) fn await_start(&mut self) -> Result<(), SandboxError> {
        while !self.started && self.ended.is_none() {
            if let Some(limit) = self.turn(&[], None, None)? {
                self.enforce(limit)?;
            }
        }
        self.go_first = Some(GoFirst::new(self.nice));
        Ok(())
    }

    /// How the program ended, once it has.
    pub(super) fn ended(&self) -> Option<&Ended> {
        self.ended.as_ref().map(|(ended, _)| ended)
    }

    /// Waits until something happens, but not beyond `until`, and sees to it: the output is
    /// drained, the end is noted. `talk` are further descriptors that may end the wait, `question`
    /// a further allowance. Returns the limit that has been passed, which the caller is to
    /// [`enforce`](Running::enforce).
    pub(super) fn turn(
        &mut self,
        talk: &[PollFd<'_>],
        question: Option<&mut Stretch>,
        until: Option<Instant>,
    ) -> Result<Option<Limit>, SandboxError> {
        let mut wait = self.meter.pause().min(LONGEST_WAIT);
        if let Some(until) = until {
            wait = wait.min(until.saturating_duration_since(Instant::now()));
        }
        let came = self.wait(talk, wait)?;
        if came.printed {
            self.drain()?;
        }
        if came.spoke {
            self.hear()?;
        }
        if self.ended.is_some() {
            return Ok(None);
        }
        if self.interrupt.load(Ordering::Relaxed) {
            self.kill(Reason::Dismissed)?;
            return Err(SandboxError::Interrupted);
        }
        let mut stretches = vec![&mut self.life];
        stretches.extend(question);
        Ok(self.meter.breach(&mut stretches))
    }

    /// Ends the program for having passed a limit.
    pub(super) fn enforce(&mut self, limit: Limit) -> Result<(), SandboxError> {
        self.kill(Reason::Limit(limit))
    }

    /// Waits for anything.
    fn wait(&self, talk: &[PollFd<'_>], wait: Duration) -> Result<Came, SandboxError> {
        let mut ready = vec![PollFd::from_borrowed_fd(
            self.supervisor.descriptor(),
            PollFlags::IN,
        )];
        for stream in [&self.stdout, &self.stderr] {
            let descriptor = stream.descriptor();
            ready.extend(descriptor.map(|fd| PollFd::from_borrowed_fd(fd, PollFlags::IN)));
        }
        ready.extend_from_slice(talk);
        let wait = Timespec {
            tv_sec: 0,
            tv_nsec: i64::from(wait.min(LONGEST_WAIT).subsec_nanos()),
        };
        let streams = 1..ready.len() - talk.len();
        match poll(&mut ready, Some(&wait)) {
            Ok(_) => {
                let is_ready = |fd: &PollFd<'_>| !fd.revents().is_empty();
                Ok(Came {
                    spoke: is_ready(&ready[0]),
                    printed: ready[streams].iter().any(is_ready),
                })
            }
            Err(rustix::io::Errno::INTR) => Ok(Came::default()),
            Err(error) => Err(io_error("wait for the program")(error.into())),
        }
    }

    /// Reads what the program has printed, without waiting, and kills it if that is too much.
    pub(super) fn drain(&mut self) -> Result<(), SandboxError> {
        self.stdout.drain().map_err(io_error("take its output"))?;
        self.stderr.drain().map_err(io_error("take its output"))?;
        let over = self.stdout.over() || self.stderr.over();
        if over && self.ended.is_none() && self.reason.is_none() {
            self.enforce(Limit::Output)?;
        }
        Ok(())
    }

    /// Ends the program because nothing more is wanted of it.
    pub(super) fn dismiss(&mut self) -> Result<(), SandboxError> {
        self.kill(Reason::Dismissed)
    }

    fn kill(&mut self, reason: Reason) -> Result<(), SandboxError> {
        if self.ended.is_some() {
            return Ok(());
        }
        self.reason = Some(reason);
        self.supervisor.ask_for_the_end();
        let deadline = Instant::now() + KILL_PATIENCE;
        while Instant::now() < deadline {
            let came = self.wait(&[], LONGEST_WAIT)?;
            if came.spoke {
                self.hear()?;
            }
            if self.ended.is_some() {
                return Ok(());
            }
            // Nothing of this matters any more, but a full pipe would keep the wait awake.
            self.drain()?;
        }
        self.lost("it does not answer")
    }

    /// Hears what the helper says.
    fn hear(&mut self) -> Result<(), SandboxError> {
        match self.supervisor.hear() {
            Ok(Reply::Started { root, held }) => {
                self.started = true;
                self.meter.follow(root);
                // A folder in memory is bounded by its size.
                let (disk, in_memory) = self.scratch.take().unzip();
                let bounded = in_memory == Some(true) && held.namespaces.is_whole();
                self.meter.bound(disk.filter(|_| !bounded));
                self.held = Some(held);
                self.life.restart();
                Ok(())
            }
            Ok(Reply::Failed(why)) => {
                self.supervisor.let_go();
                let program = self.program.clone();
                Err(SandboxError::Start { program, why })
            }
            Ok(Reply::Ended(ending)) => {
                self.supervisor.let_go();
                if !ending.nothing_left {
                    let why = "some of the program's processes cannot be killed".to_owned();
                    return Err(SandboxError::Helper(why));
                }
                self.conclude(ending)
            }
            Ok(Reply::Ready) => self.lost("it spoke out of turn"),
            Err(error) => self.lost(&error.to_string()),
        }
    }

    /// The helper is gone, or useless. A program may have killed it, as it belongs to the same
    /// user; the program has then died by the same signal, and all else is killed here.
    fn lost(&mut self, why: &str) -> Result<(), SandboxError> {
        self.meter.look();
        if !self.supervisor.kill() {
            return Err(SandboxError::Helper(why.to_owned()));
        }
        self.conclude(Ending {
            code: None,
            signal: Some(rustix::process::Signal::KILL.as_raw()),
            by_itself: false,
            cpu_ns: self.meter.cpu_ns,
            wall_ns: self.life.wall_ns(),
            peak_bytes: 0,
            ran_out: false,
            nothing_left: true,
        })
    }

    fn conclude(&mut self, ending: Ending) -> Result<(), SandboxError> {
        for stream in [&mut self.stdout, &mut self.stderr] {
            stream.drain_rest().map_err(io_error("take its output"))?;
        }
        let over = self.stdout.over() || self.stderr.over();
        let ended = match self.reason {
            Some(Reason::Limit(limit)) => Ended::Killed(limit),
            // It ended before its last output was read; whether the judge was fast enough to
            // kill it must not matter.
            None if over => Ended::Killed(Limit::Output),
            None if ending.ran_out => Ended::Killed(Limit::Memory),
            Some(Reason::Dismissed) if !ending.by_itself => Ended::Dismissed,
            _ => match (ending.code, ending.signal) {
                (Some(code), _) => Ended::Exited(code),
                (None, Some(signal)) => Ended::Signalled(signal),
                (None, None) => {
                    let why = "it does not know how the program ended".to_owned();
                    return Err(SandboxError::Helper(why));
                }
            },
        };
        self.ended = Some((ended, ending));
        Ok(())
    }

    /// What became of the program; none while it runs.
    pub(super) fn finished(&mut self) -> Option<Finished> {
        let (ended, ending) = self.ended.as_ref()?;
        Some(Finished {
            ended: ended.clone(),
            cpu_ns: ending.cpu_ns.max(self.meter.cpu_ns),
            wall_ns: ending.wall_ns,
            peak_bytes: ending.peak_bytes.max(self.meter.peak_bytes),
            stdout: self.stdout.take_captured(),
            stderr: self.stderr.take_captured(),
        })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Whatever fails here has been tried as well as it can be; the helper is killed next.
        let _ = self.dismiss();
    }
}

/// An error of the judge's own files and pipes.
pub(super) fn io_error(doing: &'static str) -> impl Fn(io::Error) -> SandboxError {
    move |source| SandboxError::Io {
        doing: doing.to_owned(),
        source,
    }
}
