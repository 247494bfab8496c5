//! `judge author record`: making recorded cases.

use std::fs;

use anyhow::{Context as _, Result};

use super::{named, told};
use crate::authoring::{self, RECORDED, Workshop};
use crate::cli::failure::Failure;
use crate::cli::{Exit, output};

/// Make a problem's recorded cases anew from its generate.py and its first accepted Python solution
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  judge author record two-sum")]
pub(super) struct Args {
    /// The problems
    #[arg(required = true, value_name = "PROBLEM")]
    names: Vec<String>,
}

pub(super) fn run(args: &Args, workshop: &Workshop<'_>) -> Result<Exit> {
    let catalogue = workshop.catalogue;
    for slug in named(&args.names, catalogue)? {
        let folder = catalogue.folder(&slug).ok_or_else(|| {
            Failure::usage(format!("{slug} is part of the judge's own program"))
                .hint("name the folder that holds its package with --problems")
        })?;
        let packed = authoring::record(&slug, workshop).map_err(|error| told(error, &slug))?;
        let path = folder.join(RECORDED);
        let draft = tempfile::NamedTempFile::new_in(&folder)
            .with_context(|| format!("cannot write to {}", folder.display()))?;
        fs::write(&draft, &packed)
            .and_then(|()| fs::set_permissions(&draft, readable()))
            .with_context(|| format!("cannot write to {}", folder.display()))?;
        draft
            .persist(&path)
            .with_context(|| format!("cannot write {}", path.display()))?;
        output::say(&format!("{}: {} bytes\n", path.display(), packed.len()))?;
    }
    Ok(Exit::Done)
}

/// A temporary file is its maker's alone; a package is for everyone.
fn readable() -> fs::Permissions {
    std::os::unix::fs::PermissionsExt::from_mode(0o644)
}
