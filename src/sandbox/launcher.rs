//! The sandbox itself: starts programs by way of the helper.

use std::fs::File;
use std::io;
use std::os::fd::{AsFd as _, BorrowedFd};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::model::Isolation;

use super::capture::Capture;
use super::contract::{
    Conversation, Finished, Launch, Launcher, Output, ProcessLimits, SandboxError, Stdin,
};
use super::control::{Order, Reply};
use super::conversation::Talk;
use super::held::{Held, Layers};
use super::priority;
use super::running::{Running, io_error};
use super::supervisor::{Ahead, Leaving, Supervisor};
use super::system;

/// Seconds that the processor limit of a single process lies above the judge's own, which comes
/// first unless the judge cannot act.
const BACKSTOP_SECONDS: u64 = 5;

/// Starts programs. Several may run at once, from several threads.
#[derive(Debug)]
pub struct Sandbox {
    helper: PathBuf,
    interrupt: Arc<AtomicBool>,
    layers: Layers,
    /// The nice value of what is started.
    nice: i32,
    leaving: Arc<Leaving>,
    /// A helper that waits for the next program.
    ahead: Ahead,
    /// What held for the latest program.
    held: Mutex<Option<Held>>,
}

impl Sandbox {
    /// A sandbox that executes the binary `helper` (which must call [`super::helper_main`] when
    /// its argument is [`super::HELPER_COMMAND`]) and stops everything once `interrupt` is set.
    ///
    /// On Linux this process adopts orphaned descendants from now on, so that even a program that
    /// kills its helper is found.
    #[must_use]
    pub fn new(helper: PathBuf, interrupt: Arc<AtomicBool>) -> Sandbox {
        // Without it only a program that kills its helper can leave something behind.
        let _ = system::adopt_orphans();
        Sandbox {
            helper,
            interrupt,
            layers: Layers::ALL,
            nice: priority::own(),
            leaving: Arc::default(),
            ahead: Ahead::default(),
            held: Mutex::default(),
        }
    }

    /// The same sandbox with only some layers, as on a machine that lacks the others.
    #[must_use]
    pub fn with_layers(self, layers: Layers) -> Sandbox {
        Sandbox { layers, ..self }
    }

    /// Starts what the next program needs, for one who knows that there will be a program and has
    /// other things to do first.
    pub fn prepare(&self) {
        // If it fails it fails again when it is needed, and is told then.
        self.ahead
            .fill(|| Supervisor::start(&self.helper, Arc::clone(&self.leaving)).ok());
    }

    /// A helper that has its order and is about to carry it out.
    fn ready(
        &self,
        order: &Order,
        descriptors: &[BorrowedFd<'_>],
    ) -> Result<Supervisor, SandboxError> {
        let is_ready = |helper: &Supervisor| {
            helper.order(order, descriptors).is_ok() && matches!(helper.hear(), Ok(Reply::Ready))
        };
        // One that somebody killed meanwhile is replaced.
        if let Some(helper) = self.ahead.take().filter(is_ready) {
            return Ok(helper);
        }
        let helper = Supervisor::start(&self.helper, Arc::clone(&self.leaving))?;
        let path = self.helper.display();
        let said = helper
            .order(order, descriptors)
            .and_then(|()| helper.hear())
            .map_err(|error| SandboxError::Helper(format!("{path} does not answer: {error}")))?;
        match said {
            Reply::Ready => Ok(helper),
            _ => Err(SandboxError::Helper(format!("{path} spoke out of turn"))),
        }
    }

    /// Starts a program only to see which layers hold: this very helper, which leaves at once.
    fn probe(&self) -> Result<Held, SandboxError> {
        let folder = tempfile::tempdir().map_err(io_error("make a folder to try the sandbox"))?;
        let launch = Launch {
            program: self.helper.clone(),
            args: vec![super::HELPER_COMMAND.into()],
            env: Vec::new(),
            scratch: folder.path().to_owned(),
            scratch_bytes: 1 << 20,
            scratch_is_kept: false,
            is_followed: false,
            readable: Vec::new(),
            stdin: Stdin::Null,
            stdout: Output::Keep,
            limits: ProcessLimits {
                cpu_ms: 10_000,
                wall_ms: 10_000,
                memory_bytes: Some(64 << 20),
                output_cap_bytes: 0,
                keep_bytes: 0,
                file_bytes: 0,
            },
        };
        self.run(&launch)?;
        let held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let nothing = || SandboxError::Helper("it does not tell which layers hold".to_owned());
        held.clone().ok_or_else(nothing)
    }

    fn order(&self, launch: &Launch) -> Order {
        let readable = launch.readable.iter();
        // The judge carries the answers of the problems that were shipped with it.
        let hidden = (launch.program != self.helper).then_some(&self.helper);
        Order {
            program: launch.program.clone().into_os_string(),
            args: launch.args.clone(),
            env: launch.env.clone(),
            scratch: launch.scratch.clone().into_os_string(),
            scratch_bytes: (!launch.scratch_is_kept).then_some(launch.scratch_bytes),
            readable: readable.map(|path| path.clone().into_os_string()).collect(),
            hidden: hidden
                .map(|path| path.clone().into_os_string())
                .into_iter()
                .collect(),
            memory_bytes: launch.limits.memory_bytes,
            layers: self.layers,
            cpu_seconds: launch.limits.cpu_ms.div_ceil(1000) + BACKSTOP_SECONDS,
            file_bytes: launch.limits.file_bytes,
            nice: self.nice,
        }
    }

    fn start(
        &self,
        launch: &Launch,
        talk: Option<(io::PipeReader, io::PipeWriter)>,
    ) -> Result<Running, SandboxError> {
        if self.interrupt.load(Ordering::Relaxed) {
            return Err(SandboxError::Interrupted);
        }
        let stdin = open_stdin(&launch.stdin)?;
        let file = open_stdout(&launch.stdout)?;
        let (stdout, stdout_end) = io::pipe().map_err(io_error("make a pipe"))?;
        let (stderr, stderr_end) = io::pipe().map_err(io_error("make a pipe"))?;
        let mut descriptors = vec![stdin.as_fd(), stdout_end.as_fd(), stderr_end.as_fd()];
        if let Some((questions, answers)) = &talk {
            descriptors.extend([questions.as_fd(), answers.as_fd()]);
        }
        let order = self.order(launch);
        let interrupted = |error| {
            // Ctrl-C reaches a helper that has no session of its own yet.
            if self.interrupt.load(Ordering::Relaxed) {
                SandboxError::Interrupted
            } else {
                error
            }
        };
        let supervisor = self.ready(&order, &descriptors).map_err(interrupted)?;
        drop((stdin, stdout_end, stderr_end, talk));
        let ProcessLimits {
            keep_bytes,
            output_cap_bytes,
            ..
        } = launch.limits;
        let capture = |pipe, file| {
            Capture::new(pipe, file, keep_bytes, output_cap_bytes)
                .map_err(io_error("take its output"))
        };
        let streams = [capture(stdout, file)?, capture(stderr, None)?];
        let interrupt = Arc::clone(&self.interrupt);
        let mut running = Running::new(supervisor, streams, launch, interrupt, self.nice);
        running.await_start()?;
        // A program that has no view of its own could reach a helper that waits.
        let held = running.held.clone();
        if launch.is_followed && held.as_ref().is_some_and(|held| held.namespaces.is_whole()) {
            self.prepare();
        }
        *self.held.lock().unwrap_or_else(PoisonError::into_inner) = held;
        Ok(running)
    }
}

impl Launcher for Sandbox {
    fn run(&self, launch: &Launch) -> Result<Finished, SandboxError> {
        let mut running = self.start(launch, None)?;
        loop {
            if let Some(finished) = running.finished() {
                return Ok(finished);
            }
            if let Some(limit) = running.turn(&[], None, None)? {
                running.enforce(limit)?;
            }
        }
    }

    fn converse(&self, launch: &Launch) -> Result<Box<dyn Conversation>, SandboxError> {
        let (question_end, questions) = io::pipe().map_err(io_error("make a pipe"))?;
        let (answers, answer_end) = io::pipe().map_err(io_error("make a pipe"))?;
        let running = self.start(launch, Some((question_end, answer_end)))?;
        Ok(Box::new(Talk::new(running, questions, answers)?))
    }

    fn isolation(&self) -> Isolation {
        let known = self
            .held
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        match known.map_or_else(|| self.probe(), Ok) {
            Ok(held) => held.isolation(system::MEMORY),
            Err(error) => Held::nothing(&error.to_string()).isolation(system::MEMORY),
        }
    }
}

/// Opens what the program reads: always a file, so that one that never reads cannot stall anyone.
fn open_stdin(stdin: &Stdin) -> Result<File, SandboxError> {
    let path = match stdin {
        Stdin::Null => "/dev/null".into(),
        Stdin::File(path) => path.clone(),
    };
    File::open(&path).map_err(|source| SandboxError::Io {
        doing: format!("open {}", path.display()),
        source,
    })
}

fn open_stdout(stdout: &Output) -> Result<Option<File>, SandboxError> {
    let Output::File(path) = stdout else {
        return Ok(None);
    };
    let file = File::create_new(path).map_err(|source| SandboxError::Io {
        doing: format!("create {}", path.display()),
        source,
    })?;
    Ok(Some(file))
}
