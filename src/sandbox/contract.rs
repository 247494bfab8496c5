//! What the sandbox promises: the one seam behind which processes are started.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::model::Isolation;

/// A program to run.
#[derive(Debug, Clone)]
pub struct Launch {
    /// The program's absolute path.
    pub program: PathBuf,
    /// Its arguments, without its own name.
    pub args: Vec<OsString>,
    /// Its whole environment; nothing is inherited.
    pub env: Vec<(OsString, OsString)>,
    /// The folder in which it starts, the only one that it may write to.
    pub scratch: PathBuf,
    /// Bytes that the folder may come to hold.
    pub scratch_bytes: u64,
    /// Whether somebody reads the folder afterwards. One that nobody reads lies in memory where
    /// that can be had, and is empty at the start.
    pub scratch_is_kept: bool,
    /// Whether another program is to follow at once, for which what can be is made ready meanwhile.
    pub is_followed: bool,
    /// Folders and files that it must be able to read beside the system's own, such as the
    /// toolchain's and the build's.
    pub readable: Vec<PathBuf>,
    /// What it reads on standard input.
    pub stdin: Stdin,
    /// Where its standard output goes.
    pub stdout: Output,
    /// What it may use over its whole life.
    pub limits: ProcessLimits,
}

/// What a program reads on standard input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stdin {
    /// Nothing.
    Null,
    /// A regular file.
    File(PathBuf),
}

/// Where a program's standard output goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// Its head is kept in memory, up to `keep_bytes`.
    Keep,
    /// All of it, up to the cap, is written to this new file.
    File(PathBuf),
}

/// What a program may use over its whole life; a conversation has an [`Allowance`] for each
/// question besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProcessLimits {
    /// Processor time of the whole tree, in ms.
    pub cpu_ms: u64,
    /// Time by the clock, in ms.
    pub wall_ms: u64,
    /// Memory of the whole tree, in bytes; none is no limit.
    pub memory_bytes: Option<u64>,
    /// Bytes on each of standard output and standard error beyond which the program is killed.
    pub output_cap_bytes: u64,
    /// Bytes of each of standard output and standard error that are kept in memory.
    pub keep_bytes: usize,
    /// Bytes of the largest file that it may write.
    pub file_bytes: u64,
}

/// What one question of a conversation may use.
///
/// Before its answer a program may send two marks, which are empty lines: at the first its call
/// begins, at the second it has ended. The call alone is held to `cpu_ms` and `wall_ms`. Without
/// marks all is one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowance {
    /// Processor time of the whole tree in the call, in ms.
    pub cpu_ms: u64,
    /// Time of the call by the clock, in ms.
    pub wall_ms: u64,
    /// What reading the question and what writing the answer may take beside the call, in ms of
    /// either.
    pub aside_ms: u64,
    /// Bytes of the answer, at most.
    pub answer_cap_bytes: usize,
}

/// The head of a stream, and how much there was.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Captured {
    /// The first bytes, up to the cap that was asked for.
    pub head: Vec<u8>,
    /// How many bytes there were in all.
    pub total: u64,
}

/// How a program ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ended {
    /// By itself, with this exit code.
    Exited(i32),
    /// By this signal, which the judge did not send.
    Signalled(i32),
    /// The judge killed it for passing this limit.
    Killed(Limit),
    /// The judge killed it because nothing more was wanted of it.
    Dismissed,
}

/// A limit for which the judge kills.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Limit {
    /// Processor time.
    Cpu,
    /// Time by the clock.
    Wall,
    /// Memory.
    Memory,
    /// Output, of either stream.
    Output,
    /// The number of processes, threads or open files, [`MOST_PROCESSES`], [`MOST_THREADS`] and
    /// [`MOST_FILES`].
    Processes,
    /// What its folder holds, `scratch_bytes`.
    Disk,
}

/// Processes that a program may have at once, threads not counted: far more than a build or a
/// solution needs, and few enough to be measured and killed before they are a burden.
pub const MOST_PROCESSES: usize = 256;

/// Threads that a program may have at once in all its processes. In namespaces the kernel gives
/// fewer.
pub const MOST_THREADS: usize = 1024;

/// Files that a program may have open at once, in one process by the kernel's limit and in several
/// together: what waits in their buffers is memory that belongs to no process.
pub const MOST_FILES: usize = 1024;

/// What became of a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finished {
    /// How it ended.
    pub ended: Ended,
    /// Processor time of the whole tree, in ns.
    pub cpu_ns: u64,
    /// Time by the clock, in ns.
    pub wall_ns: u64,
    /// The largest memory, in bytes.
    pub peak_bytes: u64,
    /// Standard output since the start, or since the last exchange.
    pub stdout: Captured,
    /// Standard error since the start, or since the last exchange.
    pub stderr: Captured,
}

/// What came of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// The answer, a line without its end; none when the program ended, was killed, or closed the
    /// descriptor, or when the answer passed its cap.
    pub answer: Option<Vec<u8>>,
    /// What it printed from the question to the answer.
    pub stdout: Captured,
    /// The same for standard error.
    pub stderr: Captured,
    /// Processor time of the whole tree in the call, in ns; without marks from question to answer.
    pub cpu_ns: u64,
    /// The same by the clock, in ns.
    pub wall_ns: u64,
    /// How the program ended, if this question was its last.
    pub ended: Option<Ended>,
    /// Why there is no answer although the program did not end by itself: `it closed the answer
    /// descriptor`. The program has then been killed, and `ended` is `Dismissed`.
    pub broken: Option<String>,
}

/// The judge's own failure to run something.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    /// The user asked to stop; everything started has been killed.
    #[error("interrupted")]
    Interrupted,
    /// The program could not be started.
    #[error("cannot start {program}: {why}")]
    Start {
        /// The program.
        program: PathBuf,
        /// Why.
        why: String,
    },
    /// The helper failed.
    #[error("the sandbox helper failed: {0}")]
    Helper(String),
    /// A file or pipe of the judge's own failed.
    #[error("cannot {doing}: {source}")]
    Io {
        /// What was being done, to what.
        doing: String,
        /// Why it failed.
        source: std::io::Error,
    },
}

/// Starts programs. The one implementor that runs processes is the sandbox; tests bring a fake.
pub trait Launcher: Sync {
    /// Runs a program to its end, and leaves nothing of it running.
    ///
    /// # Errors
    /// Only the judge's own failure; what the program does is in the result.
    fn run(&self, launch: &Launch) -> Result<Finished, SandboxError>;

    /// Starts a program that answers questions: lines on descriptor 3, answers on descriptor 4.
    ///
    /// # Errors
    /// Only the judge's own failure.
    fn converse(&self, launch: &Launch) -> Result<Box<dyn Conversation>, SandboxError>;

    /// What is enforced.
    fn isolation(&self) -> Isolation;
}

/// A program that answers questions. Dropping it kills the program and all that it started.
pub trait Conversation {
    /// Sends a question, a line without its end, and waits for the answer.
    ///
    /// # Errors
    /// Only the judge's own failure.
    fn ask(&mut self, question: &[u8], allowance: &Allowance) -> Result<Exchange, SandboxError>;

    /// Ends the program where it is: what it would do after its last answer is not waited for.
    ///
    /// # Errors
    /// Only the judge's own failure.
    fn finish(self: Box<Self>) -> Result<Finished, SandboxError>;
}
