//! As much of a terminal as the screen needs: what was written becomes rows of text.

use unicode_width::UnicodeWidthChar;

/// Rows of text, and a cursor.
#[derive(Debug, Clone)]
pub(super) struct Paper {
    rows: Vec<Vec<char>>,
    columns: usize,
    at: (usize, usize),
    /// What is not a whole sequence or character yet.
    rest: Vec<u8>,
    /// Whether the alternate screen is shown.
    pub(super) alternate: bool,
    /// Whether a colour was ever set.
    pub(super) coloured: bool,
}

/// What stands where a wide character reaches over.
const COVERED: char = '\0';

impl Paper {
    pub(super) fn new(columns: usize, rows: usize) -> Paper {
        Paper {
            rows: vec![vec![' '; columns]; rows],
            columns,
            at: (0, 0),
            rest: Vec::new(),
            alternate: false,
            coloured: false,
        }
    }

    /// Another size; what was there is gone, as the screen must draw it anew.
    pub(super) fn resize(&mut self, columns: usize, rows: usize) {
        let alternate = self.alternate;
        *self = Paper::new(columns, rows);
        self.alternate = alternate;
    }

    /// The rows, blanks at their ends left out.
    pub(super) fn text(&self) -> String {
        let row = |row: &Vec<char>| {
            let row: String = row.iter().filter(|c| **c != COVERED).collect();
            row.trim_end().to_owned() + "\n"
        };
        self.rows.iter().map(row).collect()
    }

    pub(super) fn write(&mut self, bytes: &[u8]) {
        self.rest.extend_from_slice(bytes);
        let bytes = std::mem::take(&mut self.rest);
        let mut at = 0;
        while at < bytes.len() {
            match self.step(&bytes[at..]) {
                0 => break,
                used => at += used,
            }
        }
        self.rest = bytes[at..].to_vec();
    }

    /// Follows one character or sequence, and gives its length; 0 where it is not whole yet.
    fn step(&mut self, bytes: &[u8]) -> usize {
        match bytes[0] {
            0x1b => return self.escape(bytes),
            b'\r' => self.at.1 = 0,
            b'\n' => self.line_feed(),
            0x08 => self.at.1 = self.at.1.saturating_sub(1),
            0..=0x1f | 0x7f => {}
            _ => {
                let length = match bytes[0] {
                    0..0x80 => 1,
                    0x80..0xe0 => 2,
                    0xe0..0xf0 => 3,
                    _ => 4,
                };
                let Some(character) = bytes.get(..length) else {
                    return 0;
                };
                let text = String::from_utf8_lossy(character);
                text.chars().for_each(|c| self.print(c));
                return length;
            }
        }
        1
    }

    fn escape(&mut self, bytes: &[u8]) -> usize {
        if bytes.len() < 2 {
            return 0;
        }
        if bytes[1] != b'[' {
            return 2;
        }
        let Some(end) = bytes[2..].iter().position(|b| (0x40..0x7f).contains(b)) else {
            return 0;
        };
        let parameters = String::from_utf8_lossy(&bytes[2..2 + end]).into_owned();
        let numbers: Vec<usize> = parameters.split(';').flat_map(str::parse).collect();
        let number = |index: usize| numbers.get(index).copied().unwrap_or(0);
        match bytes[2 + end] {
            // 39 and 49 are the terminal's own colours.
            b'm' => {
                self.coloured |= numbers
                    .iter()
                    .any(|n| matches!(n, 30..=38 | 40..=48 | 90..))
            }
            b'H' => self.at = (number(0).max(1) - 1, number(1).max(1) - 1),
            b'J' if number(0) == 2 => self.blank_from(0, 0),
            b'J' => self.blank_from(self.at.0, self.at.1),
            b'K' => {
                let (row, column) = self.at;
                if let Some(row) = self.rows.get_mut(row) {
                    row.iter_mut().skip(column).for_each(|c| *c = ' ');
                }
            }
            b'h' | b'l' if parameters == "?1049" => {
                self.alternate = bytes[2 + end] == b'h';
                self.blank_from(0, 0);
                self.at = (0, 0);
            }
            _ => {}
        }
        3 + end
    }

    fn print(&mut self, c: char) {
        let width = c.width().unwrap_or(0);
        if width == 0 {
            return;
        }
        if self.at.1 + width > self.columns {
            self.at.1 = 0;
            self.line_feed();
        }
        let (row, column) = self.at;
        for (index, place) in (column..column + width).enumerate() {
            let shown = if index == 0 { c } else { COVERED };
            if let Some(cell) = self.rows.get_mut(row).and_then(|row| row.get_mut(place)) {
                *cell = shown;
            }
        }
        self.at.1 += width;
    }

    fn line_feed(&mut self) {
        if self.at.0 + 1 < self.rows.len() {
            self.at.0 += 1;
        } else {
            self.rows.remove(0);
            self.rows.push(vec![' '; self.columns]);
        }
    }

    fn blank_from(&mut self, row: usize, column: usize) {
        let cells = self.rows.iter_mut().flatten();
        cells
            .skip(row * self.columns + column)
            .for_each(|c| *c = ' ');
    }
}
