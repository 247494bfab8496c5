//! What may stand on the command line.

use std::path::PathBuf;

use clap::builder::Styles;
use clap::{Args, Parser};

use super::commands::Command;

/// A LeetCode-style judge that runs on your own machine
#[derive(Debug, Parser)]
#[command(
    name = "judge",
    version,
    styles = Styles::styled()
        .header(anstyle::Style::new().bold())
        .usage(anstyle::Style::new().bold())
        .literal(anstyle::AnsiColor::Cyan.on_default()),
    arg_required_else_help = true,
    max_term_width = 88,
    after_help = "A problem may be named by its slug, its number, its title, or the start of its \
                  slug.\n\nExamples:\n  judge list --difficulty easy\n  judge show two-sum\n  \
                  judge start two-sum --lang python\n  judge run two-sum.py"
)]
pub(super) struct Cli {
    #[command(flatten)]
    pub globals: Globals,
    #[command(subcommand)]
    pub command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
pub(super) struct Globals {
    /// Add the problems in a folder to the catalogue (may be given several times)
    #[arg(long, global = true, value_name = "DIR")]
    pub problems: Vec<PathBuf>,
}
