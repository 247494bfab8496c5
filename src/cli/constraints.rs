//! Whether a case of the user's own keeps to the problem's constraints.

use anyhow::Result;

use super::bench::CacheFolder;
use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::{languages, output};
use crate::authoring::{AuthoringError, Validity, validate};
use crate::catalogue::Catalogue;
use crate::judging::JudgingError;
use crate::model::{Case, CaseBody, Problem};
use crate::sandbox::Launcher;

/// Holds cases of the user's own to the constraints that the package's `generate.py` knows; where
/// that cannot be done, the run goes on after a line that says so.
///
/// # Errors
/// Which constraint is broken.
pub(super) fn hold(
    cases: &[Case],
    problem: &Problem,
    catalogue: &Catalogue,
    cache: &CacheFolder,
    launcher: &dyn Launcher,
    context: &Context,
) -> Result<()> {
    let slug = problem.summary.slug.as_str();
    let Some(generator) = catalogue.read(slug, "generate.py") else {
        return Ok(());
    };
    let unchecked = |why: &str| output::note(&format!("the constraints were not checked: {why}"));
    let python = languages::named("python", &context.settings.languages)?;
    let overrides = context.settings.overrides(python);
    let python = match cache.toolchain(python, &overrides) {
        Ok(python) => python,
        Err(missing) => {
            unchecked(&missing.message);
            return Ok(());
        }
    };
    for case in cases {
        let CaseBody::Call { args, .. } = &case.body else {
            continue;
        };
        match validate(slug, args, &generator, &python, launcher).map_err(failed)? {
            Validity::Keeps => {}
            Validity::Unknown(why) => unchecked(&why),
            Validity::Breaks(why) => {
                let failure = Failure::usage(format!("your input breaks a constraint: {why}"));
                return Err(failure
                    .hint(format!("judge show {slug} tells the constraints"))
                    .into());
            }
        }
    }
    Ok(())
}

fn failed(error: AuthoringError) -> anyhow::Error {
    match error {
        AuthoringError::Judging(JudgingError::Interrupted) => {
            Failure::new(Exit::Interrupted, "interrupted").into()
        }
        error => error.into(),
    }
}
