//! How an answer differs from the expected one, as data.

/// How an answer differs from the expected one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Difference {
    /// The first difference as a sentence without a full stop:
    /// `index 2: expected 3, found 4`.
    pub summary: String,
    /// Places in the expected value that the answer lacks or has otherwise, outermost index first;
    /// an empty path is the whole value. At most 100.
    pub expected: Vec<Vec<Step>>,
    /// Places in the answer that should not be or should be otherwise. At most 100.
    pub actual: Vec<Vec<Step>>,
}

/// One step into a value: an index of a list.
pub type Step = usize;
