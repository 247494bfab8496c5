//! Styled words, wrapped to a width.

use anstyle::Style;
use unicode_width::UnicodeWidthStr;

use crate::cli::paint::Look;

/// A run of prose: pieces of text, each in a style.
#[derive(Debug, Default)]
pub(super) struct Prose {
    words: Vec<Word>,
    /// Whether the next piece starts a new word.
    apart: bool,
}

#[derive(Debug)]
struct Word {
    pieces: Vec<(Style, String)>,
    width: usize,
    /// Whether a line must start with it.
    breaks: bool,
}

impl Prose {
    /// Adds text; its white space parts words.
    pub(super) fn push(&mut self, text: &str, style: Style) {
        for (index, part) in text.split([' ', '\t', '\n']).enumerate() {
            self.apart |= index > 0;
            if !part.is_empty() {
                self.push_part(part, style);
            }
        }
    }

    /// Adds text whose blanks do not part words, as far as it is short enough to stay on a line.
    pub(super) fn push_whole(&mut self, text: &str, style: Style) {
        const WHOLE_CAP: usize = 30;
        if text.width() <= WHOLE_CAP {
            self.push_part(text, style);
        } else {
            self.push(text, style);
        }
    }

    /// Starts a new line.
    pub(super) fn break_line(&mut self) {
        self.words.push(Word {
            pieces: Vec::new(),
            width: 0,
            breaks: true,
        });
        self.apart = false;
    }

    /// Parts what follows from what came before.
    pub(super) fn space(&mut self) {
        self.apart = true;
    }

    fn push_part(&mut self, part: &str, style: Style) {
        let piece = (style, part.to_owned());
        let width = part.width();
        match self.words.last_mut() {
            Some(word) if !self.apart => {
                word.pieces.push(piece);
                word.width += width;
            }
            _ => self.words.push(Word {
                pieces: vec![piece],
                width,
                breaks: false,
            }),
        }
        self.apart = false;
    }

    /// Columns that it takes on one line.
    pub(super) fn width(&self) -> usize {
        let words: usize = self.words.iter().map(|word| word.width).sum();
        words + self.words.len().saturating_sub(1)
    }

    /// The lines of at most `width` columns, as far as no word is wider; each in no more than its
    /// own styles, and with the columns that it takes.
    pub(super) fn lines(&self, width: usize, look: &Look) -> Vec<(String, usize)> {
        let mut lines: Vec<(String, usize)> = Vec::new();
        for word in &self.words {
            let text = paint(word, look);
            match lines.last_mut() {
                Some((line, used)) if !word.breaks && *used + 1 + word.width <= width => {
                    if *used > 0 {
                        line.push(' ');
                        *used += 1;
                    }
                    line.push_str(&text);
                    *used += word.width;
                }
                _ => lines.push((text, word.width)),
            }
        }
        lines
    }
}

fn paint(word: &Word, look: &Look) -> String {
    let pieces = word.pieces.iter();
    pieces
        .map(|(style, text)| look.paint(*style, text))
        .collect()
}
