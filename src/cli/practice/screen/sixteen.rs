//! The sixteen colours, said as every terminal that has any understands them.
//!
//! The library that writes them says `38;5;1` for red, which is of the palette of 256; a terminal
//! of sixteen may take the 5 in it for blinking. Red is `31` everywhere.

use std::io::{self, Write};

/// The longest sequence that is looked into, in bytes.
const SEQUENCE_CAP: usize = 64;

/// Hands on what is written, the sixteen colours said in the older way.
pub(super) struct Sixteen<W> {
    to: W,
    /// A sequence that is not whole yet.
    sequence: Vec<u8>,
}

impl<W: Write> Sixteen<W> {
    pub(super) fn new(to: W) -> Sixteen<W> {
        Sixteen {
            to,
            sequence: Vec::new(),
        }
    }

    fn end_sequence(&mut self) -> io::Result<()> {
        let sequence = std::mem::take(&mut self.sequence);
        self.to.write_all(&older(&sequence).unwrap_or(sequence))
    }
}

impl<W: Write> Write for Sixteen<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for &byte in bytes {
            match self.sequence.len() {
                0 if byte != 0x1b => self.to.write_all(&[byte])?,
                0 | 1 => {
                    self.sequence.push(byte);
                    if self.sequence.len() == 2 && byte != b'[' {
                        self.end_sequence()?;
                    }
                }
                length => {
                    self.sequence.push(byte);
                    if (0x40..0x7f).contains(&byte) || length >= SEQUENCE_CAP {
                        self.end_sequence()?;
                    }
                }
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// The sequence with the sixteen colours in the older way; none where it sets no style.
fn older(sequence: &[u8]) -> Option<Vec<u8>> {
    let codes = sequence.strip_prefix(b"\x1b[")?.strip_suffix(b"m")?;
    let codes = std::str::from_utf8(codes).ok()?;
    let mut out: Vec<String> = Vec::new();
    let mut rest = codes.split(';');
    while let Some(code) = rest.next() {
        let colour = |rest: &std::str::Split<'_, char>| {
            let mut ahead = rest.clone();
            let of_palette = ahead.next() == Some("5");
            ahead
                .next()
                .filter(|_| of_palette)?
                .parse::<u8>()
                .ok()
                .filter(|&n| n < 16)
        };
        let base = match code {
            "38" => 30,
            "48" => 40,
            _ => 0,
        };
        match colour(&rest).filter(|_| base > 0) {
            Some(n) => {
                rest.nth(1);
                let code = if n < 8 { base + n } else { base + 60 + n - 8 };
                out.push(code.to_string());
            }
            None => out.push(code.to_owned()),
        }
    }
    Some(format!("\x1b[{}m", out.join(";")).into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(pieces: &[&str]) -> String {
        let mut out = Sixteen::new(Vec::new());
        for piece in pieces {
            out.write_all(piece.as_bytes()).unwrap();
        }
        String::from_utf8(out.to).unwrap()
    }

    #[test]
    fn the_sixteen_colours_are_said_in_the_older_way() {
        let pieces = ["a\x1b[", "38;5;1;4", "9mb\x1b[38;5;15;48;5;8m日\x1b[0m"];
        assert_eq!(written(&pieces), "a\x1b[31;49mb\x1b[97;100m日\x1b[0m");
    }

    #[test]
    fn everything_else_is_handed_on_as_it_is() {
        for text in [
            "\x1b[2;7H\x1b[1m\x1b[38;5;200m\x1b[38;2;1;2;3m\x1b[?25l\x1b7größe\x1b[J",
            "\x1b[39;49m\x1b[5;1m",
        ] {
            assert_eq!(written(&[text]), text);
        }
        let endless = format!("\x1b[{}", "1".repeat(200));
        assert_eq!(written(&[&endless]), endless);
    }
}
