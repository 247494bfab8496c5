//! Why something could not be done for an author.

use crate::judging::JudgingError;
use crate::language::Missing;

/// Why something could not be done for an author.
#[derive(Debug, thiserror::Error)]
pub enum AuthoringError {
    /// The package is at fault, in these ways.
    #[error("{}", .0.join("\n"))]
    Package(Vec<String>),
    /// There is no Python to run a package's programs with.
    #[error("{0}")]
    Missing(Missing),
    /// The judge failed.
    #[error(transparent)]
    Judging(#[from] JudgingError),
}

impl AuthoringError {
    /// A package with one fault.
    pub(super) fn fault(fault: impl Into<String>) -> AuthoringError {
        AuthoringError::Package(vec![fault.into()])
    }

    /// Wraps an error of a file with what was being done.
    pub(super) fn io(doing: impl Into<String>) -> impl FnOnce(std::io::Error) -> AuthoringError {
        let doing = doing.into();
        move |source| AuthoringError::Judging(JudgingError::Workspace { doing, source })
    }
}
