//! What a submission is judged with.

use super::BuildCache;
use crate::language::{Language, Overrides, Toolchain};
use crate::model::Case;
use crate::sandbox::Launcher;

/// What a submission is judged with.
pub struct Bench<'a> {
    /// Starts programs.
    pub launcher: &'a dyn Launcher,
    /// The submission's language.
    pub language: &'static dyn Language,
    /// Its toolchain.
    pub toolchain: &'a Toolchain,
    /// The user's settings for it.
    pub overrides: &'a Overrides,
    /// What runs the check.py of a problem that has one.
    pub python: Option<&'a Toolchain>,
    /// Where builds are kept.
    pub cache: &'a BuildCache,
    /// What is asked for.
    pub options: Options,
}

/// What is asked for beside the usual.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// These cases instead of the problem's own.
    pub cases: Option<Vec<Case>>,
    /// Go on after the first case that is not accepted.
    pub all: bool,
    /// A process of its own for each case.
    pub isolate: bool,
    /// Build with sanitizers and symbols.
    pub debug: bool,
}
