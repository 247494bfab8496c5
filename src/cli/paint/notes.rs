//! Notes: a table of all, and the lines in which words were found.

use std::ops::Range;

use anstyle::{AnsiColor, Style};
use jiff::Zoned;

use super::look::{BOLD, DIM, Look};
use super::table::{Column, table};
use super::when::{flat, when};
use crate::store::Note;

/// What was looked for.
const MARK: Style = AnsiColor::Yellow.on_default().bold();

/// A note in which words were found.
#[derive(Debug, Clone)]
pub struct Found<'a> {
    /// The note.
    pub note: &'a Note,
    /// The lines that hold any of the words.
    pub lines: Vec<FoundLine<'a>>,
}

/// A line in which words were found.
#[derive(Debug, Clone)]
pub struct FoundLine<'a> {
    /// The line.
    pub text: &'a str,
    /// Where the words stand, as ranges of bytes; in order, and none touches another.
    pub marks: Vec<Range<usize>>,
}

/// The notes by their first lines; `width` none leaves all of it whole.
pub fn notes(notes: &[Note], look: &Look, width: Option<usize>, now: &Zoned) -> String {
    const COLUMNS: [Column; 3] = [
        Column {
            heading: "Problem",
            right: false,
            least: Some(12),
        },
        Column {
            heading: "When",
            right: false,
            least: Some(0),
        },
        Column {
            heading: "Note",
            right: false,
            least: Some(16),
        },
    ];
    let rows: Vec<_> = notes
        .iter()
        .map(|note| {
            let (problem, when) = (flat(&note.problem), when(note.at, now));
            let line = flat(first_line(note));
            vec![
                (problem.clone(), problem),
                (when.clone(), look.paint(DIM, when)),
                (line.clone(), line),
            ]
        })
        .collect();
    table(&COLUMNS, &rows, look, width)
}

/// The first line of a note that says something.
pub(super) fn first_line(note: &Note) -> &str {
    let mut lines = note.text.lines().map(str::trim);
    lines.find(|line| !line.is_empty()).unwrap_or_default()
}

/// The notes in which words were found, with the lines that hold them; the words are marked by
/// colour.
pub fn found(found: &[Found<'_>], look: &Look, now: &Zoned) -> String {
    let pages = found.iter().map(|found| {
        let problem = look.paint(BOLD, flat(&found.note.problem));
        let when = look.paint(DIM, when(found.note.at, now));
        let lines = found.lines.iter();
        let lines: String = lines
            .map(|line| format!("  {}\n", marked(line, look)))
            .collect();
        format!("{problem}  {when}\n{lines}")
    });
    pages.collect()
}

fn marked(line: &FoundLine<'_>, look: &Look) -> String {
    let mut out = String::new();
    let mut at = 0;
    for mark in &line.marks {
        out.push_str(&flat(&line.text[at..mark.start]));
        out.push_str(&look.paint(MARK, flat(&line.text[mark.clone()])));
        at = mark.end;
    }
    out + &flat(&line.text[at..])
}
