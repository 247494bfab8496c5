//! The judge's own failures.

use crate::sandbox::SandboxError;

/// The judge's own failure to judge. What a submission does wrong is never one.
#[derive(Debug, thiserror::Error)]
pub enum JudgingError {
    /// The user asked to stop.
    #[error("interrupted")]
    Interrupted,
    /// Something could not be started or supervised.
    #[error(transparent)]
    Sandbox(SandboxError),
    /// A file or folder of the judge's own failed.
    #[error("cannot {doing}: {source}")]
    Workspace {
        /// What was being done, to what.
        doing: String,
        /// Why it failed.
        source: std::io::Error,
    },
    /// The package's check.py is at fault; where and how.
    #[error("the problem's check.py is at fault: {0}")]
    Check(String),
    /// The cases could not be read; why.
    #[error("{0}")]
    Cases(String),
    /// What the judge builds for itself did not build.
    #[error("cannot build {label} with {program}:\n{message}")]
    Driver {
        /// What was being built.
        label: String,
        /// The compiler.
        program: String,
        /// What the compiler said.
        message: String,
    },
}

impl From<SandboxError> for JudgingError {
    fn from(error: SandboxError) -> Self {
        match error {
            SandboxError::Interrupted => JudgingError::Interrupted,
            other => JudgingError::Sandbox(other),
        }
    }
}

impl JudgingError {
    /// Wraps an error of a file with what was being done.
    pub(super) fn io(doing: impl Into<String>) -> impl FnOnce(std::io::Error) -> JudgingError {
        let doing = doing.into();
        move |source| JudgingError::Workspace { doing, source }
    }
}
