//! The command line: arguments, commands, painting, settings, paths and exit codes.

mod args;
mod bench;
mod commands;
mod conditions;
mod constraints;
mod context;
mod debugging;
mod exit;
mod failure;
mod fresh;
mod interrupt;
mod languages;
mod later;
mod names;
mod output;
pub mod paint;
mod paths;
mod pick;
mod practice;
mod progress;
mod report_files;
mod settings;
mod span;
mod submission;

use std::io::Write;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;
use clap::error::ErrorKind;

pub use exit::Exit;

use self::args::Cli;
use self::context::Context;
use self::failure::Failure;
use self::paint::escape;

/// Reads the command line, does what it says, and gives the exit code.
pub fn main() -> ExitCode {
    if let Some(folder) = debugging::attended() {
        return debugging::attend(&folder)
            .unwrap_or_else(|error| complain(&error))
            .into();
    }
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return refused(&error).into(),
    };
    // A panic has printed its message by itself.
    let done = panic::catch_unwind(AssertUnwindSafe(|| run(&cli)));
    let exit = match done {
        Ok(Ok(exit)) => exit,
        Ok(Err(error)) => complain(&error),
        Err(_) => Exit::Internal,
    };
    exit.into()
}

fn run(cli: &Cli) -> Result<Exit> {
    let context = Context::new(&cli.globals)?;
    cli.command.run(&context)
}

/// Help and versions are no errors; everything else that clap says is bad usage.
fn refused(error: &clap::Error) -> Exit {
    // A pipe that was closed meanwhile leaves nobody to tell.
    error.print().ok();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Exit::Done,
        _ => Exit::Usage,
    }
}

/// Says what was wrong and what to do, and gives the exit code.
fn complain(error: &anyhow::Error) -> Exit {
    let style = anstyle::AnsiColor::Red.on_default().bold();
    let mut stderr = anstream::stderr().lock();
    let failure = error.downcast_ref::<Failure>();
    let exit = failure.map_or(Exit::Internal, |failure| failure.exit);
    let text = escape(&format!("{error:#}"));
    let text = if exit == Exit::Interrupted {
        format!("{text}\n")
    } else {
        format!("{style}error{style:#}: {text}\n")
    };
    let hint = failure.and_then(|failure| failure.hint.as_deref());
    let hint = hint.map_or(String::new(), |hint| format!("hint: {}\n", escape(hint)));
    // Standard error may be closed; the exit code still tells.
    stderr.write_all((text + &hint).as_bytes()).ok();
    exit
}
