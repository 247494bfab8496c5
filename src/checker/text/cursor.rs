//! A place in a stream of text: the bytes ahead, the line, and the last few bytes behind.

use std::io::{self, ErrorKind, Read};

use super::TextPlace;

/// Bytes that are read at once.
const BUFFER_BYTES: usize = 64 * 1024;

/// Bytes of the line that an excerpt shows before and after the place.
const BEFORE_BYTES: usize = 40;
const AFTER_BYTES: usize = 60;

pub(super) struct Cursor<R> {
    input: R,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    line: u64,
    /// How many bytes of the line are behind.
    column: u64,
    /// The last of them.
    behind: Vec<u8>,
}

impl<R: Read> Cursor<R> {
    pub(super) fn new(input: R) -> Self {
        Cursor {
            input,
            buffer: vec![0; BUFFER_BYTES],
            start: 0,
            end: 0,
            line: 1,
            column: 0,
            behind: Vec::with_capacity(2 * BEFORE_BYTES),
        }
    }

    /// The bytes ahead; none only at the end.
    pub(super) fn ahead(&mut self) -> io::Result<&[u8]> {
        while self.start == self.end {
            match self.input.read(&mut self.buffer) {
                Ok(0) => return Ok(&[]),
                Ok(count) => (self.start, self.end) = (0, count),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(&self.buffer[self.start..self.end])
    }

    /// The next byte; nothing at the end.
    pub(super) fn peek(&mut self) -> io::Result<Option<u8>> {
        Ok(self.ahead()?.first().copied())
    }

    /// Goes on by bytes that are ahead.
    pub(super) fn advance(&mut self, count: usize) {
        let passed = &self.buffer[self.start..self.start + count];
        let in_line = match passed.iter().rposition(|&byte| byte == b'\n') {
            Some(last) => {
                self.line += passed.iter().filter(|&&byte| byte == b'\n').count() as u64;
                self.column = 0;
                self.behind.clear();
                &passed[last + 1..]
            }
            None => passed,
        };
        self.column += in_line.len() as u64;
        let kept = &in_line[in_line.len().saturating_sub(BEFORE_BYTES)..];
        let surplus = (self.behind.len() + kept.len()).saturating_sub(BEFORE_BYTES);
        self.behind.drain(..surplus.min(self.behind.len()));
        self.behind.extend_from_slice(kept);
        self.start += count;
    }

    /// Passes over bytes for as long as `is` holds.
    pub(super) fn skip(&mut self, is: impl Fn(u8) -> bool) -> io::Result<()> {
        loop {
            let ahead = self.ahead()?;
            let count = ahead.iter().position(|&byte| !is(byte));
            let passed = count.unwrap_or(ahead.len());
            self.advance(passed);
            if count.is_some() || passed == 0 {
                return Ok(());
            }
        }
    }

    /// The line, from 1.
    pub(super) fn line(&self) -> u64 {
        self.line
    }

    /// The place in the line, from 1, in bytes.
    pub(super) fn column(&self) -> u64 {
        self.column + 1
    }

    /// The place with what stands around it; reads on to the end of the excerpt.
    pub(super) fn place(mut self) -> io::Result<TextPlace> {
        let line = self.line;
        let cut_before = self.column > self.behind.len() as u64;
        let mut text = std::mem::take(&mut self.behind);
        let until = text.len() + AFTER_BYTES;
        let mut cut_after = false;
        while let Some(byte) = self.peek()?.filter(|&byte| byte != b'\n') {
            if text.len() == until {
                cut_after = true;
                break;
            }
            text.push(byte);
            self.advance(1);
        }
        let mut excerpt = readable(&text);
        if cut_before {
            excerpt.insert(0, '…');
        }
        if cut_after {
            excerpt.push('…');
        }
        Ok(TextPlace { line, excerpt })
    }
}

/// Bytes as text for people: control characters are escaped, and what is not UTF-8 replaced.
pub(super) fn readable(bytes: &[u8]) -> String {
    let mut text = String::new();
    for c in String::from_utf8_lossy(bytes).chars() {
        if c.is_control() {
            text.extend(c.escape_default());
        } else {
            text.push(c);
        }
    }
    text
}
