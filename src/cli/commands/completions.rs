//! `judge completions`: a script that teaches a shell to complete commands.

use anyhow::Result;
use clap::builder::PossibleValuesParser;
use clap::{Command, CommandFactory};
use clap_complete::Shell;

use crate::cli::args::Cli;
use crate::cli::context::Context;
use crate::cli::{Exit, output};
use crate::language::{Language, Languages};

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  judge completions bash > \
    ~/.local/share/bash-completion/completions/judge\n  judge completions fish > \
    ~/.config/fish/completions/judge.fish")]
pub(in crate::cli) struct Args {
    /// The shell
    shell: Shell,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let whole = super::Command::described(Cli::command());
    let mut command = with_languages(whole, &context.settings.languages);
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "judge", &mut script);
    output::say(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Done)
}

/// The command with the names of the languages behind every `--lang`; while it runs it takes
/// other names of theirs as well.
fn with_languages(command: Command, languages: &Languages) -> Command {
    let ids: Vec<&'static str> = languages.iter().map(Language::id).collect();
    command.mut_subcommands(|command| {
        let takes = command.get_arguments().any(|arg| arg.get_id() == "lang");
        if !takes {
            return command;
        }
        command.mut_arg("lang", |arg| {
            arg.value_parser(PossibleValuesParser::new(&ids))
        })
    })
}
