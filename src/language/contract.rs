//! What a language must tell: how to find its toolchain, what its stub looks like, and how to
//! build and run a user's file.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::Definition;
use super::debugging::{Debugging, Stepping};
use super::wire::Failure;
use crate::model::{Factor, Signature};

/// A language.
pub trait Language: Sync {
    /// Its name in commands and reports: `python`, `cpp`, `java`.
    fn id(&self) -> &str;

    /// Its name for people: `Python`, `C++`, `Java`.
    fn name(&self) -> &str;

    /// Other names that commands accept: `py`, `python3`, `c++`.
    fn aliases(&self) -> &[&str];

    /// File endings without the point, the first being the one that `judge start` writes.
    fn endings(&self) -> &[&str];

    /// What it adds to a problem's limits.
    fn factor(&self) -> Factor;

    /// The names of the programs that [`discover`](Language::discover) looks up on the PATH, so that
    /// a remembered answer is dropped when another one takes their place.
    fn commands(&self) -> &[&str];

    /// What the user's settings say of it; none for a built-in one.
    fn definition(&self) -> Option<&Definition> {
        None
    }

    /// Finds the toolchain: the real programs, behind any version manager's shim.
    ///
    /// # Errors
    /// What is missing, too old or broken, and how to get it.
    fn discover(&self, overrides: &Overrides) -> Result<Toolchain, Missing>;

    /// The stub that LeetCode gives, to the letter.
    fn stub(&self, signature: &Signature) -> String;

    /// Why there is no stub for a signature in this language; none where there is one.
    fn not_offered(&self, _signature: &Signature) -> Option<String> {
        None
    }

    /// A statement that fails, to fill a stub's empty bodies with when the stub is proved.
    fn failing_statement(&self) -> &str;

    /// How far at least the line is indented, in characters, on which the user begins to write;
    /// shorter lines of white space in a stub are none of its bodies.
    fn body_indent(&self) -> usize {
        8
    }

    /// The stub with that statement in every empty body.
    fn failing_stub(&self, signature: &Signature) -> String {
        let filled = |line: &str| {
            let body = line.len() >= self.body_indent() && line.trim().is_empty();
            let end = if body { self.failing_statement() } else { "" };
            format!("{line}{end}\n")
        };
        self.stub(signature).lines().map(filled).collect()
    }

    /// How to build and run a file.
    fn plan(&self, job: &Job<'_>) -> Plan;

    /// How a case is run in a debugger; none where the language's plan does not know
    /// [`Purpose::Stepping`].
    fn debugging(&self) -> Option<&'static Debugging> {
        None
    }

    /// What a compiler's message means for the user's file, with the judge's own files and lines
    /// left out.
    fn tidy_message(&self, job: &Job<'_>, raw: &str) -> String;

    /// What a runtime that ended the program wrote of it on standard error, as an exception, `file`
    /// being the user's own; none where it wrote nothing of the sort. It is told beside a verdict and
    /// never decides one.
    fn last_words(&self, _file: &str, _stderr: &str) -> Option<Failure> {
        None
    }
}

/// A user's settings for one language, from `config.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Overrides {
    /// The compiler or interpreter: a name to look up or an absolute path.
    pub command: Option<String>,
    /// Flags in place of the usual ones.
    pub flags: Option<Vec<String>>,
}

/// A toolchain that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Toolchain {
    /// The real program: interpreter or compiler.
    pub program: PathBuf,
    /// A second program, where there is one: `java` beside `javac`.
    pub runner: Option<PathBuf>,
    /// Its version as it tells it: `3.11.7`.
    pub version: String,
    /// Folders that it must be able to read when it runs, beside the system's own.
    pub roots: Vec<PathBuf>,
    /// Everything that changes what it would build: paths, sizes and times of its files, version.
    /// Part of every cache key.
    pub identity: String,
}

/// A toolchain that is not there, too old or broken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what}")]
pub struct Missing {
    /// What is wrong: `no java on the PATH`, `g++ 7.5 is too old: C++17 needs 8`.
    pub what: String,
    /// How to get it, in a line: `install it with: sudo apt install g++`.
    pub hint: String,
}

/// A file of the user's to build.
#[derive(Debug, Clone, Copy)]
pub struct SourceFile<'a> {
    /// Its own name, without folders.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// What to build.
#[derive(Debug, Clone, Copy)]
pub struct Job<'a> {
    /// The user's file.
    pub source: SourceFile<'a>,
    /// What the file must define.
    pub target: Target<'a>,
    /// What builds it.
    pub toolchain: &'a Toolchain,
    /// The user's settings.
    pub overrides: &'a Overrides,
    /// What for.
    pub purpose: Purpose<'a>,
    /// The memory limit of the process, in MiB, the language's own share included, for runtimes
    /// that want to be told.
    pub memory_mib: u64,
}

/// What a program is built for.
#[derive(Debug, Clone, Copy)]
pub enum Purpose<'a> {
    /// To be judged: fast.
    Judging,
    /// To be judged with `--debug`: sanitizers, assertions, development flags.
    Checking,
    /// To run one case in a debugger: each line as it stands, and no sanitizers.
    Stepping(&'a Stepping<'a>),
}

/// What a file must define.
#[derive(Debug, Clone, Copy)]
pub enum Target<'a> {
    /// A function, class or codec, called by a driver.
    Call(&'a Signature),
    /// A whole program over standard input and output.
    Program,
}

/// How to build and run a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Built one after the other, each kept in the cache under what goes into it, so that what
    /// serves every submission (a driver, a precompiled prelude) is built once.
    pub steps: Vec<Step>,
    /// The program to run at the end.
    pub run: Command,
}

/// One step of a build: files, and perhaps a command over them. Its output is its folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What it makes, for people: `the driver`, `the precompiled prelude`, `sol.cpp`.
    pub label: String,
    /// Files that the judge writes into the step's folder: relative path and bytes.
    pub files: Vec<(PathBuf, Vec<u8>)>,
    /// What the step runs in its folder.
    pub build: Build,
}

/// What a step of a build runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Build {
    /// Nothing: the files are enough.
    Files,
    /// A compiler; it must exit with 0, and its messages are about the user's file where
    /// `blames_user` says so, else about the judge's own.
    Run {
        /// The compiler.
        command: Command,
        /// Whether a failure is a compile error of the submission's.
        blames_user: bool,
    },
}

/// A program and its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    /// The program.
    pub program: Arg,
    /// Its arguments.
    pub args: Vec<Arg>,
    /// Its environment, added to the judge's own small one (PATH, HOME and TMPDIR within scratch,
    /// LANG=C.UTF-8).
    pub env: Vec<(String, String)>,
}

/// A word of a command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// As it stands.
    Text(String),
    /// The path of a file in the folder of an earlier step (by its index), or of the step itself;
    /// with a prefix such as `-I`.
    In {
        /// What stands before the path.
        prefix: String,
        /// The step's index.
        step: usize,
        /// The path within its folder; empty for the folder.
        path: String,
    },
}

impl<'a> Job<'a> {
    /// Whether sanitizers, assertions and the like are wanted.
    pub(super) fn checks(&self) -> bool {
        matches!(self.purpose, Purpose::Checking)
    }

    /// The debugging that it is built for, if it is.
    pub(super) fn stepping(&self) -> Option<&'a Stepping<'a>> {
        match self.purpose {
            Purpose::Stepping(stepping) => Some(stepping),
            Purpose::Judging | Purpose::Checking => None,
        }
    }
}

impl Arg {
    /// A word as it stands.
    pub fn text(text: impl Into<String>) -> Arg {
        Arg::Text(text.into())
    }

    /// A file in the folder of step `step`.
    pub fn within(step: usize, path: &str) -> Arg {
        Arg::In {
            prefix: String::new(),
            step,
            path: path.to_owned(),
        }
    }
}
