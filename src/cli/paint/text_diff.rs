//! The difference between two texts, line by line.

use std::time::Duration;

use anstyle::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};

use super::escape;
use super::look::{DIM, DUE, FOUND, Look};

/// Lines shown of a difference in what was printed, unless all are wanted.
const LINES_CAP: usize = 40;
/// Lines shown of a difference in code, unless all are wanted.
const CODE_LINES_CAP: usize = 400;

/// How long the search for a short difference may take.
const SEARCH_LIMIT: Duration = Duration::from_millis(200);

/// The lines of both texts around the places where they differ: `-` is due, `+` was printed.
/// Blanks at the end of a differing line are made visible.
pub(super) fn text_diff(expected: &str, actual: &str, look: &Look, full: bool) -> String {
    let manner = Manner {
        minus: DUE,
        plus: FOUND,
        cap: LINES_CAP,
        way_on: "",
    };
    hunks(expected, actual, &manner, look, full)
}

/// The lines of two versions of code around the places where they differ: `-` is gone, `+` is new.
/// Empty where they are the same.
pub fn code_diff(before: &str, after: &str, look: &Look, full: bool) -> String {
    let manner = Manner {
        minus: AnsiColor::Red.on_default(),
        plus: AnsiColor::Green.on_default(),
        cap: CODE_LINES_CAP,
        way_on: ": --full shows all of it",
    };
    hunks(before, after, &manner, look, full)
}

/// The difference as `diff -u` writes it, with these names of the two.
pub fn unified_diff(before: &str, after: &str, names: [&str; 2]) -> String {
    let diff = TextDiff::configure()
        .timeout(SEARCH_LIMIT)
        .diff_lines(before, after);
    let mut unified = diff.unified_diff();
    unified.header(names[0], names[1]).to_string()
}

/// How a difference is shown.
struct Manner {
    minus: Style,
    plus: Style,
    /// Lines shown, unless all are wanted.
    cap: usize,
    /// How to see the others, where that must be said.
    way_on: &'static str,
}

fn hunks(before: &str, after: &str, manner: &Manner, look: &Look, full: bool) -> String {
    let diff = TextDiff::configure()
        .timeout(SEARCH_LIMIT)
        .diff_lines(before, after);
    let mut lines: Vec<String> = Vec::new();
    for (index, hunk) in diff
        .unified_diff()
        .context_radius(2)
        .iter_hunks()
        .enumerate()
    {
        if index > 0 {
            lines.push(format!("    {}", look.paint(DIM, "…")));
        }
        for change in hunk.iter_changes() {
            let number = change.old_index().or(change.new_index()).unwrap_or(0) + 1;
            let (sign, style) = match change.tag() {
                ChangeTag::Equal => (' ', None),
                ChangeTag::Delete => ('-', Some(manner.minus)),
                ChangeTag::Insert => ('+', Some(manner.plus)),
            };
            let text = shown(change.value(), change.tag() != ChangeTag::Equal, look, full);
            let line = format!("{sign} {text}");
            let line = match style {
                Some(style) => look.paint(style, line),
                None => line,
            };
            let number = look.paint(DIM, format!("{number:>4}"));
            lines.push(format!("  {number}  {line}").trim_end().to_owned());
        }
    }
    if !full && lines.len() > manner.cap {
        let left = lines.len() - manner.cap;
        lines.truncate(manner.cap);
        lines.push(format!(
            "        {}",
            look.paint(DIM, format!("… {left} more lines{}", manner.way_on))
        ));
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// A line, escaped and cut to the width.
fn shown(line: &str, differs: bool, look: &Look, full: bool) -> String {
    let (body, ended) = match line.strip_suffix('\n') {
        Some(body) => (body, true),
        None => (line, false),
    };
    let trimmed = body.trim_end_matches([' ', '\t']);
    let mut text = escape(trimmed);
    let blanks = &body[trimmed.len()..];
    if differs {
        text.extend(blanks.chars().map(|c| if c == '\t' { '→' } else { '·' }));
    }
    let room = look.width.saturating_sub(10).max(16);
    if !full && text.chars().count() > room {
        text = text.chars().take(room - 1).collect();
        text.push('…');
    }
    if differs && !ended {
        text.push_str("  (no line end)");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_and_missing_line_ends_are_made_visible() {
        let look = Look {
            colour: false,
            width: 60,
        };
        let diff = text_diff("1\n2\n3\n", "1\n2 \t\n3", &look, false);
        assert_eq!(
            diff,
            "     1    1\n     2  - 2\n     3  - 3\n     2  + 2·→\n     3  + 3  (no line end)\n"
        );
    }
}
