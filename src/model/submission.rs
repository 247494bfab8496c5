//! A solution handed in.

/// A solution handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// The file's own name, without folders: messages name it.
    pub name: String,
    /// The language's id: `python`.
    pub language: String,
    /// The file's bytes, as they stand.
    pub source: Vec<u8>,
}
