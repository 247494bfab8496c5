//! Where packages come from: the binary itself or a folder.

use std::path::{Path, PathBuf};

/// Where packages come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The packages that travel in the binary. In a build for development they are read from the
    /// project's own folder instead, so that a change is seen at once.
    Embedded,
    /// A folder of packages, each a folder named by its slug.
    Folder(PathBuf),
}

/// The packages that the judge ships: embedded in a release build, the project's folder in a build
/// for development.
pub fn shipped() -> Source {
    if cfg!(debug_assertions) {
        Source::Folder(Path::new(env!("CARGO_MANIFEST_DIR")).join("problems"))
    } else {
        Source::Embedded
    }
}
