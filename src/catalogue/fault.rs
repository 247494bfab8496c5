//! What is wrong with a package, and where.

use std::fmt;
use std::path::{Path, PathBuf};

/// What is wrong with a package, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The package; empty when a whole folder of packages cannot be read.
    pub slug: String,
    /// The file, or the folder if a file is missing.
    pub file: PathBuf,
    /// The line, from 1, where the fault is at a line.
    pub line: Option<usize>,
    /// What is wrong and what to do about it, as a fragment.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.file.display())?;
        if let Some(line) = self.line {
            write!(f, "{line}:")?;
        }
        write!(f, " {}", self.message)
    }
}

impl std::error::Error for Fault {}

/// The faults of one file, gathered while it is read.
pub(super) struct Sheet<'a> {
    slug: &'a str,
    file: PathBuf,
    faults: Vec<Fault>,
}

impl<'a> Sheet<'a> {
    /// An empty sheet for `file` of the package `slug`.
    pub(super) fn new(slug: &'a str, file: impl AsRef<Path>) -> Self {
        Sheet {
            slug,
            file: file.as_ref().to_owned(),
            faults: Vec::new(),
        }
    }

    /// Notes a fault at a line, or of the file as a whole.
    pub(super) fn note(&mut self, line: Option<usize>, message: impl Into<String>) {
        self.faults.push(Fault {
            slug: self.slug.to_owned(),
            file: self.file.clone(),
            line,
            message: message.into(),
        });
    }

    /// How many faults there are so far.
    pub(super) fn len(&self) -> usize {
        self.faults.len()
    }

    /// The faults, by line.
    pub(super) fn into_faults(mut self) -> Vec<Fault> {
        self.faults.sort_by_key(|fault| fault.line);
        self.faults
    }
}
