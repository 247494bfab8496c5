//! What problems are proved and recorded with.

use std::collections::HashMap;

use super::AuthoringError;
use crate::catalogue::Catalogue;
use crate::judging::{Bench, BuildCache, JudgingError, Options, judge};
use crate::language::{Language, Languages, Missing, Overrides, Toolchain, Toolchains};
use crate::model::{Problem, Report, Submission};
use crate::sandbox::Launcher;

/// What problems are proved and recorded with.
pub struct Workshop<'a> {
    /// The problems.
    pub catalogue: &'a Catalogue,
    /// Starts programs.
    pub launcher: &'a dyn Launcher,
    /// Where builds are kept.
    pub cache: &'a BuildCache,
    /// The languages there are.
    pub languages: &'a Languages,
    /// Finds toolchains.
    pub toolchains: &'a Toolchains,
    /// The user's settings, by language id.
    pub overrides: &'a HashMap<&'static str, Overrides>,
}

impl Workshop<'_> {
    /// The user's settings for a language.
    pub(super) fn overrides(&self, language: &dyn Language) -> Overrides {
        self.overrides
            .get(language.id())
            .cloned()
            .unwrap_or_default()
    }

    /// The toolchain of a language.
    pub(super) fn toolchain(&self, language: &dyn Language) -> Result<Toolchain, Missing> {
        self.toolchains.get(language, &self.overrides(language))
    }

    /// The Python that runs a package's programs.
    pub(super) fn python(&self) -> Result<Toolchain, AuthoringError> {
        let python = self
            .languages
            .find("python")
            .ok_or_else(|| AuthoringError::fault("the judge knows no Python"))?;
        self.toolchain(python).map_err(AuthoringError::Missing)
    }

    /// Judges a file of the package.
    pub(super) fn judge(
        &self,
        problem: &Problem,
        language: &'static dyn Language,
        toolchain: &Toolchain,
        file: (&str, &[u8]),
        options: Options,
    ) -> Result<Report, JudgingError> {
        let submission = Submission {
            name: file.0.to_owned(),
            language: language.id().to_owned(),
            source: file.1.to_vec(),
        };
        // Without Python the judging says that it is needed.
        let python = match problem.check_program() {
            Some(_) => self
                .languages
                .find("python")
                .and_then(|python| self.toolchain(python).ok()),
            None => None,
        };
        let bench = Bench {
            python: python.as_ref(),
            launcher: self.launcher,
            language,
            toolchain,
            overrides: &self.overrides(language),
            cache: self.cache,
            options,
        };
        judge(problem, &submission, &bench, &mut |_| {})
    }
}
