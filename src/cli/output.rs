//! Writing to the user's terminal: what a command says on standard output, and warnings.

use std::env;
use std::io::{self, ErrorKind, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use anyhow::{Context as _, Result};
use terminal_size::{Width, terminal_size_of};

use super::paint::{Look, escape};

/// The width of a page when nobody says how wide the paper is.
const PAGE_WIDTH: usize = 88;

/// What is known of the user's terminal.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terminal {
    /// Whether standard output takes colour.
    pub colour: bool,
    /// The columns of standard output: the terminal's, or what `COLUMNS` says; none for a file or
    /// a pipe.
    pub width: Option<usize>,
    /// Whether standard output is a terminal, and no file or pipe.
    pub is_one: bool,
}

impl Terminal {
    /// Asks standard output.
    pub(super) fn of_stdout() -> Terminal {
        let stdout = io::stdout();
        let said = || {
            env::var("COLUMNS")
                .ok()?
                .parse()
                .ok()
                .filter(|&columns| columns > 0)
        };
        let width = terminal_size_of(&stdout).map(|(Width(columns), _)| usize::from(columns));
        Terminal {
            colour: AutoStream::choice(&stdout) != ColorChoice::Never,
            width: width.filter(|&columns| columns > 0).or_else(said),
            is_one: stdout.is_terminal(),
        }
    }

    /// The paper for a page of text.
    pub(super) fn look(&self) -> Look {
        Look {
            colour: self.colour,
            width: self.width.unwrap_or(PAGE_WIDTH),
        }
    }
}

/// Writes text to standard output. A reader that has gone away is no error: it has seen enough.
pub(super) fn say(text: &str) -> Result<()> {
    say_bytes(text.as_bytes())
}

/// The same with bytes that may be no text.
pub(super) fn say_bytes(bytes: &[u8]) -> Result<()> {
    let mut stdout = io::stdout().lock();
    let written = stdout.write_all(bytes).and_then(|()| stdout.flush());
    match written {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written.context("cannot write to standard output"),
    }
}

/// Writes a JSON value and a line end to standard output.
pub(super) fn say_json(value: &serde_json::Value) -> Result<()> {
    say(&format!("{value:#}\n"))
}

/// Writes a line on standard error that the user should see, whatever the command says besides.
pub(super) fn warn(text: &str) {
    let style = anstyle::AnsiColor::Yellow.on_default().bold();
    let line = format!("{style}warning{style:#}: {}\n", escape(text));
    // Standard error may be closed; a warning is not worth failing for.
    anstream::stderr().write_all(line.as_bytes()).ok();
}

/// Writes a line on standard error that explains why there is nothing on standard output.
pub(super) fn note(text: &str) {
    // As with warnings.
    anstream::stderr()
        .write_all(format!("{}\n", escape(text)).as_bytes())
        .ok();
}
