//! The commands: one file each, and an entry each in the table below.

use anyhow::Result;
use clap::Subcommand;

use super::Exit;
use super::context::Context;
use super::later::Later;

mod author;
mod completions;
mod debug;
mod doctor;
mod editorial;
mod export;
mod hint;
mod history;
mod import;
mod list;
mod lists;
mod next;
mod note;
mod practice;
mod reset;
mod run;
mod show;
mod start;
mod stats;

/// Makes the enum that clap reads and the call of each command from one table.
macro_rules! commands {
    ($(#[doc = $about:literal] $variant:ident => $module:ident,)*) => {
        #[derive(Debug, Subcommand)]
        pub(super) enum Command {
            $(#[doc = $about] $variant(Later<$module::Args>),)*
        }

        impl Command {
            /// The command line with the arguments of every command, which clap otherwise learns
            /// of one alone.
            fn described(line: clap::Command) -> clap::Command {
                line$(.mut_subcommand(stringify!($module), Later::<$module::Args>::described))*
            }

            /// Does it.
            pub(super) fn run(&self, context: &Context) -> Result<Exit> {
                match self {
                    $(Command::$variant(args) => $module::run(&args.0, context),)*
                }
            }
        }
    };
}

commands! {
    /// Judge a solution and show what differs
    Run => run,
    /// Make one case ready for the language's own debugger
    Debug => debug,
    /// List the problems, all or those that meet every condition
    List => list,
    /// Show the lists of problems, and how far you are with each
    Lists => lists,
    /// Show a problem's statement
    Show => show,
    /// Write a new file with exactly the stub that LeetCode gives
    Start => start,
    /// Practise a problem against the clock; saving the file judges it
    Practice => practice,
    /// Take the next hint
    Hint => hint,
    /// Read how a problem is solved
    Editorial => editorial,
    /// Write a fresh stub; the code that stood in the file is kept in the history
    Reset => reset,
    /// Name the one problem to do now, and say why
    Next => next,
    /// Show what you have solved, how fast, and on which days
    Stats => stats,
    /// Show what you have done, and the code of earlier attempts
    History => history,
    /// Write down what you learned, and find it again
    Note => note,
    /// Write every attempt, session and note as JSON
    Export => export,
    /// Add the attempts, sessions and notes that judge export wrote
    Import => import,
    /// Tell what this machine gives: toolchains, isolation, folders
    Doctor => doctor,
    /// For authors of problems: begin a package, prove it, record and measure its cases
    Author => author,
    /// Print a script that completes judge's commands in a shell
    Completions => completions,
}
