//! A value on one line: written out, its wrong places marked, and elided to fit.

use std::ops::Range;

use anstyle::Style;
use unicode_width::UnicodeWidthChar;

use super::escape;
use super::look::{DIM, Look};
use crate::model::{Step, Value};

/// One character, and whether it is part of a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cell {
    c: char,
    marked: bool,
}

/// How much of a long value is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// All of it.
    Whole,
    /// About so many characters: its head, its tail, and what stands around the first mark.
    Within(usize),
}

/// The value in LeetCode's notation, as cells. What is left out is never held.
pub(super) fn cells(value: &Value, marks: &[Vec<Step>], extent: Extent) -> Vec<Cell> {
    let kept = match extent {
        Extent::Whole => keep(usize::MAX, None, usize::MAX),
        Extent::Within(room) => {
            let (mut total, mut first) = (0, None);
            write(value, marks, &mut |_, marked| {
                if marked && first.is_none() {
                    first = Some(total);
                }
                total += 1;
            });
            keep(total, first, room)
        }
    };
    let mut out = Vec::new();
    let (mut at, mut next) = (0, 0);
    write(value, marks, &mut |c, marked| {
        if let Some(range) = kept.get(next) {
            if range.contains(&at) {
                out.push(Cell { c, marked });
            }
            if at + 1 == range.end {
                next += 1;
                if next < kept.len() {
                    out.push(Cell {
                        c: '…',
                        marked: false,
                    });
                }
            }
        }
        at += 1;
    });
    out
}

/// The ranges of `total` characters to keep so that about `room` are shown, the first mark among
/// them.
fn keep(total: usize, first: Option<usize>, room: usize) -> Vec<Range<usize>> {
    if total <= room {
        let whole = 0..total;
        return vec![whole];
    }
    let room = room.max(24);
    let tail = total - room / 6..total;
    let mut kept: Vec<Range<usize>> = Vec::new();
    let candidates = match first {
        Some(at) if at >= room / 2 => {
            let around = at.saturating_sub(room / 4)..(at + room / 4).min(total);
            vec![0..room / 6, around, tail]
        }
        _ => vec![0..room - room / 6 - 2, tail],
    };
    for range in candidates {
        match kept.last_mut() {
            Some(last) if range.start <= last.end + 1 => last.end = last.end.max(range.end),
            _ => kept.push(range),
        }
    }
    kept
}

/// Writes the value character by character, each with whether a mark covers it.
fn write(value: &Value, marks: &[Vec<Step>], each: &mut dyn FnMut(char, bool)) {
    let marks: Vec<&[Step]> = marks.iter().map(Vec::as_slice).collect();
    write_within(value, &marks, false, each);
}

fn write_within(
    value: &Value,
    marks: &[&[Step]],
    inherited: bool,
    each: &mut dyn FnMut(char, bool),
) {
    let marked = inherited || marks.iter().any(|path| path.is_empty());
    let Value::List(items) = value else {
        let text = value.to_string();
        text.chars()
            .for_each(|c| escape::push(c, &mut |c| each(c, marked)));
        return;
    };
    each('[', marked);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            each(',', marked);
        }
        let within: Vec<&[Step]> = marks
            .iter()
            .filter(|path| path.first() == Some(&index))
            .map(|path| &path[1..])
            .collect();
        write_within(item, &within, marked, each);
    }
    each(']', marked);
}

/// The cells as text, marked ones in `style`.
pub(super) fn paint(cells: &[Cell], style: Style, look: &Look) -> String {
    cells
        .chunk_by(|a, b| a.marked == b.marked && (a.c == '…') == (b.c == '…'))
        .map(|run| {
            let text: String = run.iter().map(|cell| cell.c).collect();
            match run[0] {
                Cell { marked: true, .. } => look.paint(style, text),
                Cell { c: '…', .. } => look.paint(DIM, text),
                Cell { .. } => text,
            }
        })
        .collect()
}

/// Carets under the marked cells, or nothing where none is marked.
pub(super) fn carets(cells: &[Cell]) -> Option<String> {
    let last = cells.iter().rposition(|cell| cell.marked)?;
    let line = cells[..=last].iter().flat_map(|cell| {
        let sign = if cell.marked { '^' } else { ' ' };
        std::iter::repeat_n(sign, cell.c.width().unwrap_or(0))
    });
    Some(line.collect())
}

/// Columns that the cells take.
pub(super) fn width(cells: &[Cell]) -> usize {
    cells.iter().map(|cell| cell.c.width().unwrap_or(0)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(json: &str) -> Value {
        serde_json::from_str(json).unwrap()
    }

    fn shown(value: &Value, marks: &[Vec<Step>], extent: Extent) -> String {
        let cells = cells(value, marks, extent);
        let look = Look {
            colour: false,
            width: 80,
        };
        let line = paint(&cells, DIM, &look);
        match carets(&cells) {
            Some(carets) => format!("{line}\n{carets}"),
            None => line,
        }
    }

    #[test]
    fn carets_stand_under_what_is_marked() {
        let value = value("[1,[20,3],\"é日\"]");
        let marks = [vec![1, 0], vec![2]];
        assert_eq!(
            shown(&value, &marks, Extent::Whole),
            "[1,[20,3],\"é日\"]\n    ^^    ^^^^^"
        );
        assert_eq!(shown(&value, &[], Extent::Whole), "[1,[20,3],\"é日\"]");
    }

    #[test]
    fn the_empty_path_marks_the_whole_value() {
        assert_eq!(shown(&value("[1]"), &[vec![]], Extent::Whole), "[1]\n^^^");
    }

    #[test]
    fn a_long_value_keeps_its_head_its_tail_and_the_first_mark() {
        let numbers: Vec<Value> = (0..1000).map(Value::Int).collect();
        let line = shown(&Value::List(numbers), &[vec![500]], Extent::Within(60));
        assert_eq!(
            line,
            "[0,1,2,3,4…96,497,498,499,500,501,502,503…7,998,999]\n\
             \u{20}                         ^^^"
        );
        assert!(line.lines().all(|line| line.chars().count() <= 64));
    }

    #[test]
    fn a_value_that_fits_is_whole_and_control_characters_are_written_out() {
        assert_eq!(
            shown(&value(r#""a\u007f\u001b""#), &[], Extent::Within(60)),
            r#""a\u{7f}\u001b""#
        );
    }
}
