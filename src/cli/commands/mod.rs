//! The commands: one file each, and one line each in the table below.

use anyhow::Result;
use clap::Subcommand;

use super::Exit;
use super::context::Context;

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
    ($($variant:ident => $module:ident,)*) => {
        #[derive(Debug, Subcommand)]
        pub(super) enum Command {
            $($variant($module::Args),)*
        }

        impl Command {
            /// Does it.
            pub(super) fn run(&self, context: &Context) -> Result<Exit> {
                match self {
                    $(Command::$variant(args) => $module::run(args, context),)*
                }
            }
        }
    };
}

commands! {
    Run => run,
    Debug => debug,
    List => list,
    Lists => lists,
    Show => show,
    Start => start,
    Practice => practice,
    Hint => hint,
    Editorial => editorial,
    Reset => reset,
    Next => next,
    Stats => stats,
    History => history,
    Note => note,
    Export => export,
    Import => import,
    Doctor => doctor,
    Author => author,
    Completions => completions,
}
