//! The text of a standard-stream problem against its answer file, streamed.

mod cursor;
mod lines;
mod words;

use std::io::{self, Read};

use self::cursor::Cursor;
use crate::model::TextCheck;

/// How a text differs from the expected one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextDifference {
    /// The first difference as a sentence without a full stop:
    /// `line 3: expected 7, found 8`.
    pub summary: String,
    /// Where the expected text is at the difference; nothing if it has ended.
    pub expected: Option<TextPlace>,
    /// Where the answer is at the difference; nothing if it has ended.
    pub actual: Option<TextPlace>,
}

/// A place in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextPlace {
    /// The line, from 1.
    pub line: u64,
    /// What stands around the place in its line: about a hundred characters, what is no text
    /// escaped.
    pub excerpt: String,
}

/// Compares two texts, reading both as streams and holding no more than a few buffers of each,
/// however long their lines and words.
///
/// # Errors
/// When one of the two cannot be read; how the texts differ is in the result.
pub fn compare_text(
    check: &TextCheck,
    expected: impl Read,
    actual: impl Read,
) -> io::Result<Result<(), TextDifference>> {
    let (expected, actual) = (Cursor::new(expected), Cursor::new(actual));
    match check {
        TextCheck::Tokens => words::compare(None, expected, actual),
        TextCheck::Floats(tolerance) => words::compare(Some(*tolerance), expected, actual),
        TextCheck::Lines => lines::compare(false, expected, actual),
        TextCheck::Exact => lines::compare(true, expected, actual),
    }
}

#[cfg(test)]
mod tests;
