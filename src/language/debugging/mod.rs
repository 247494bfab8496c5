//! How one case is run in a debugger: what the program is told of it, which debuggers there are, and
//! where to stop first.

mod native;
mod stop;

use std::path::PathBuf;

pub(super) use native::{
    CODELLDB, CPPTOOLS, DLV, GDB, LLDB, RUST_GDB, RUST_LLDB, codelldb, cppdbg,
};
pub(super) use stop::{head, python_body, within};

use super::{Job, Toolchain};

/// The judge's own command that asks the question of a case and shows the answer; the program that
/// is debugged starts it, with the folder of the run as its one argument.
pub const ATTEND: &str = "__attend";

/// What a program that is built for a debugger knows of its run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stepping<'a> {
    /// The absolute path of the user's own file, in which the debugger stops.
    pub file: &'a str,
    /// The judge's own program.
    pub judge: &'a str,
    /// The absolute path of the run's folder. It holds the pipes `questions` and `answers`, or the
    /// file `input` for a whole program, and the folders of those steps of the build that the run
    /// names.
    pub folder: &'a str,
}

/// The name of a step's folder within the run's folder.
pub fn part(step: usize) -> String {
    format!("part{step}")
}

/// How a language's programs are debugged.
#[derive(Debug)]
pub struct Debugging {
    /// The debuggers, the best first; never none.
    pub debuggers: &'static [Debugger],
    /// The configuration by which VS Code runs the program in its debugger, without its name.
    pub vscode: fn(&Session<'_>) -> serde_json::Value,
    /// The extension of VS Code that the configuration is for.
    pub extension: &'static str,
    /// Whether the file is read anew at every start, so that a change needs no new build.
    pub reads_anew: bool,
    /// Where to stop first, given the user's text and the names of the function that is called.
    pub stop: fn(source: &str, names: &[&str]) -> Option<Stop>,
}

impl Debugging {
    /// The extension of VS Code that a configuration needs: without gdb it is another one.
    pub fn extension_for(&self, configuration: &serde_json::Value) -> &'static str {
        match configuration["type"].as_str() {
            Some("lldb") => CODELLDB,
            _ => self.extension,
        }
    }
}

/// A debugger that works in a terminal.
#[derive(Debug)]
pub struct Debugger {
    /// Its name for people: `gdb`.
    pub name: &'static str,
    /// The program, if it is there.
    pub find: fn(&Toolchain) -> Option<PathBuf>,
    /// How it is started.
    pub start: fn(&Session<'_>, program: &str) -> Start,
    /// How to get it, in a line.
    pub hint: &'static str,
}

/// A run to be debugged.
#[derive(Debug, Clone, Copy)]
pub struct Session<'a> {
    /// What the program knows of it.
    pub stepping: &'a Stepping<'a>,
    /// The program.
    pub program: &'a str,
    /// Its arguments.
    pub args: &'a [String],
    /// The file for its standard input, for a whole program.
    pub input: Option<&'a str>,
    /// Where to stop first.
    pub stop: Option<&'a Stop>,
    /// The debugger that was found, by its name.
    pub debugger: Option<&'static str>,
}

impl Session<'_> {
    /// The name of the user's file, without folders.
    pub(super) fn file_name(&self) -> &str {
        let file = self.stepping.file;
        file.rsplit('/').next().unwrap_or(file)
    }
}

/// How a debugger is started.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Start {
    /// The command.
    pub command: Vec<String>,
    /// What is added to its environment.
    pub env: Vec<(String, String)>,
    /// Files that it reads: name within the run's folder, and text.
    pub files: Vec<(&'static str, String)>,
    /// What to type first, where the command cannot say it.
    pub first: Option<String>,
}

/// A place in the user's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// The line, counted from 1.
    pub line: usize,
    /// The function's own name.
    pub function: String,
}

/// A compiler's message about a file that a debugger knows by its path, under its plain name.
pub(super) fn with_name(job: &Job<'_>, name: &str, raw: &str) -> String {
    match job.stepping() {
        Some(stepping) => raw.replace(stepping.file, name),
        None => raw.to_owned(),
    }
}
