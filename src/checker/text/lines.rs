//! Texts line by line: as they stand byte for byte, or without white space at the ends of lines
//! and empty lines at the end.

use std::io::{self, Read};

use super::TextDifference;
use super::cursor::{Cursor, readable};

/// Compares two texts byte by byte, or with `exact` false up to white space at the ends of lines
/// and empty lines at the end.
pub(super) fn compare<E: Read, A: Read>(
    exact: bool,
    mut expected: Cursor<E>,
    mut actual: Cursor<A>,
) -> io::Result<Result<(), TextDifference>> {
    loop {
        let (due, found) = (expected.ahead()?, actual.ahead()?);
        let length = due.len().min(found.len());
        if length == 0 {
            if due.is_empty() && found.is_empty() {
                return Ok(Ok(()));
            }
            if exact || !(only_blanks(&mut expected)? && only_blanks(&mut actual)?) {
                return differ(expected, actual).map(Err);
            }
            return Ok(Ok(()));
        }
        let same = due.iter().zip(found).position(|(due, found)| due != found);
        let passed = same.unwrap_or(length);
        expected.advance(passed);
        actual.advance(passed);
        if same.is_none() {
            continue;
        }
        // All before this place is the same on both sides, blanks included, so the lines are the
        // same exactly if nothing but blanks is left of both.
        if exact || !(line_is_over(&mut expected)? && line_is_over(&mut actual)?) {
            return differ(expected, actual).map(Err);
        }
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\x0b' | b'\x0c')
}

/// Passes over the blanks ahead; whether the line ends there.
fn line_is_over<R: Read>(cursor: &mut Cursor<R>) -> io::Result<bool> {
    cursor.skip(is_blank)?;
    Ok(cursor.peek()?.is_none_or(|byte| byte == b'\n'))
}

/// Passes over blanks and empty lines; whether the text ends there.
fn only_blanks<R: Read>(cursor: &mut Cursor<R>) -> io::Result<bool> {
    cursor.skip(|byte| is_blank(byte) || byte == b'\n')?;
    Ok(cursor.peek()?.is_none())
}

fn differ<E: Read, A: Read>(
    mut expected: Cursor<E>,
    mut actual: Cursor<A>,
) -> io::Result<TextDifference> {
    let (due, found) = (expected.peek()?, actual.peek()?);
    let summary = format!(
        "line {}, column {}: expected {}, found {}",
        actual.line(),
        actual.column(),
        named(due, "the end of the output"),
        named(found, "the end of the output"),
    );
    Ok(TextDifference {
        summary,
        expected: due.map(|_| expected.place()).transpose()?,
        actual: found.map(|_| actual.place()).transpose()?,
    })
}

/// A byte in words.
fn named(byte: Option<u8>, end: &str) -> String {
    match byte {
        None => end.to_owned(),
        Some(b'\n') => "the end of the line".to_owned(),
        Some(b' ') => "a space".to_owned(),
        Some(b'\t') => "a tab".to_owned(),
        Some(b'\r') => "a carriage return".to_owned(),
        Some(byte) if byte.is_ascii_graphic() => format!("`{}`", readable(&[byte])),
        Some(byte) => format!("the byte 0x{byte:02x}"),
    }
}
