//! `judge completions`: a script that teaches a shell to complete commands.

use anyhow::Result;
use clap::CommandFactory;
use clap_complete::Shell;

use crate::cli::args::Cli;
use crate::cli::context::Context;
use crate::cli::{Exit, output};

/// Print a script that completes judge's commands in a shell
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  judge completions bash > \
    ~/.local/share/bash-completion/completions/judge\n  judge completions fish > \
    ~/.config/fish/completions/judge.fish")]
pub(in crate::cli) struct Args {
    /// The shell
    shell: Shell,
}

pub(super) fn run(args: &Args, _: &Context) -> Result<Exit> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "judge", &mut script);
    output::say(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Done)
}
