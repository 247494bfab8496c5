//! Texts word by word: white space between words does not count, and numbers may have a tolerance.

use std::io::{self, Read};

use super::cursor::{Cursor, readable};
use super::{TextDifference, TextPlace};
use crate::checker::number::close;
use crate::model::Tolerance;

/// Bytes of a word that are compared at once.
const PIECE_BYTES: usize = 64 * 1024;

/// Bytes of a word that a sentence shows.
const SHOWN_BYTES: usize = 40;

/// Compares two texts word by word. With a tolerance, two words that are numbers are the same
/// within it; a word longer than a piece is no number.
pub(super) fn compare<E: Read, A: Read>(
    tolerance: Option<Tolerance>,
    mut expected: Cursor<E>,
    mut actual: Cursor<A>,
) -> io::Result<Result<(), TextDifference>> {
    let (mut due, mut found) = (Piece::default(), Piece::default());
    loop {
        expected.skip(is_space)?;
        actual.skip(is_space)?;
        if expected.peek()?.is_none() && actual.peek()?.is_none() {
            return Ok(Ok(()));
        }
        let lines = (expected.line(), actual.line());
        let mut first = true;
        loop {
            due.read(&mut expected)?;
            found.read(&mut actual)?;
            let whole = first && due.whole && found.whole;
            let same = due.bytes == found.bytes && due.whole == found.whole
                || whole && tolerance.is_some_and(|by| near(by, &due.bytes, &found.bytes));
            if !same {
                return differ(expected, actual, &due, &found, lines, first).map(Err);
            }
            if due.whole {
                break;
            }
            first = false;
        }
    }
}

/// White space as C's `isspace` has it.
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
}

/// A word, or a part of one that is longer.
#[derive(Default)]
struct Piece {
    bytes: Vec<u8>,
    /// Whether the word ends with it.
    whole: bool,
}

impl Piece {
    fn read<R: Read>(&mut self, cursor: &mut Cursor<R>) -> io::Result<()> {
        self.bytes.clear();
        loop {
            let ahead = cursor.ahead()?;
            let word = ahead.iter().position(|&byte| is_space(byte));
            let room = PIECE_BYTES - self.bytes.len();
            let taken = word.unwrap_or(ahead.len()).min(room);
            self.bytes.extend_from_slice(&ahead[..taken]);
            let at_end = ahead.is_empty() || word == Some(taken);
            cursor.advance(taken);
            if at_end || self.bytes.len() == PIECE_BYTES {
                self.whole = at_end || cursor.peek()?.is_none_or(is_space);
                return Ok(());
            }
        }
    }
}

fn near(tolerance: Tolerance, expected: &[u8], actual: &[u8]) -> bool {
    let number = |word: &[u8]| std::str::from_utf8(word).ok()?.parse::<f64>().ok();
    match (number(expected), number(actual)) {
        (Some(expected), Some(actual)) => close(Some(tolerance), expected, actual),
        _ => false,
    }
}

fn differ<E: Read, A: Read>(
    expected: Cursor<E>,
    actual: Cursor<A>,
    due: &Piece,
    found: &Piece,
    lines: (u64, u64),
    first: bool,
) -> io::Result<TextDifference> {
    let summary = match (
        due.bytes.is_empty() && first,
        found.bytes.is_empty() && first,
    ) {
        (false, true) => format!(
            "the output ends too early: {} is missing, as on line {} of the answer",
            quoted(due),
            lines.0
        ),
        (true, false) => format!(
            "line {}: {} is too much, the output should have ended",
            lines.1,
            quoted(found)
        ),
        _ if !first => format!(
            "line {}: a word of more than {} KiB differs",
            lines.1,
            PIECE_BYTES / 1024
        ),
        _ if lines.0 == lines.1 => {
            format!(
                "line {}: expected {}, found {}",
                lines.1,
                quoted(due),
                quoted(found)
            )
        }
        _ => format!(
            "line {}: expected {}, as on line {} of the answer, found {}",
            lines.1,
            quoted(due),
            lines.0,
            quoted(found)
        ),
    };
    Ok(TextDifference {
        summary,
        expected: place(expected, due, lines.0)?,
        actual: place(actual, found, lines.1)?,
    })
}

fn place<R: Read>(cursor: Cursor<R>, piece: &Piece, line: u64) -> io::Result<Option<TextPlace>> {
    if piece.bytes.is_empty() {
        return Ok(None);
    }
    let place = cursor.place()?;
    Ok(Some(TextPlace { line, ..place }))
}

fn quoted(piece: &Piece) -> String {
    let shown = piece.bytes.len().min(SHOWN_BYTES);
    let cut = if shown < piece.bytes.len() || !piece.whole {
        "…"
    } else {
        ""
    };
    format!("`{}{cut}`", readable(&piece.bytes[..shown]))
}
