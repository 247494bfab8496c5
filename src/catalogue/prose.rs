//! The prose of a package: statement, hints, editorial.

use super::fault::{Fault, Sheet};
use super::package::{Package, Unread};
use crate::model::Hint;

/// A package's prose, as far as it could be read.
pub(super) struct Prose {
    pub(super) statement: String,
    pub(super) hints: Vec<Hint>,
    pub(super) editorial: String,
}

/// Reads a package's prose; what is missing, empty or unreadable goes to the faults.
pub(super) fn read(package: &Package, faults: &mut Vec<Fault>) -> Prose {
    let statement = text(package, "statement.md", faults).unwrap_or_default();
    let hints = match text(package, "hints.md", faults) {
        Some(text) => {
            let mut sheet = Sheet::new(&package.slug, package.path("hints.md"));
            let hints = hints(&text, &mut sheet);
            faults.extend(sheet.into_faults());
            hints
        }
        None => Vec::new(),
    };
    let editorial = text(package, "editorial.md", faults).unwrap_or_default();
    Prose {
        statement,
        hints,
        editorial,
    }
}

fn text(package: &Package, name: &str, faults: &mut Vec<Fault>) -> Option<String> {
    let mut sheet = Sheet::new(&package.slug, package.path(name));
    let text = match package.read(name) {
        Ok(bytes) => match String::from_utf8(bytes.into_owned()) {
            Ok(text) => Some(text.trim_start_matches('\u{feff}').replace("\r\n", "\n")),
            Err(error) => {
                let head = &error.as_bytes()[..error.utf8_error().valid_up_to()];
                let line = head.split(|&byte| byte == b'\n').count();
                sheet.note(Some(line), "it is not UTF-8; save it as UTF-8");
                None
            }
        },
        Err(Unread::Missing) => {
            sheet.note(None, "it is missing; every package has one");
            None
        }
        Err(Unread::Unreadable(why)) => {
            sheet.note(None, why);
            None
        }
    };
    let text = text.filter(|text| {
        let blank = text.trim().is_empty();
        if blank {
            sheet.note(None, "it is empty");
        }
        !blank
    });
    faults.extend(sheet.into_faults());
    text
}

/// Splits hints at their `## ` headings; headings within fenced code do not count.
fn hints(text: &str, sheet: &mut Sheet<'_>) -> Vec<Hint> {
    let mut hints: Vec<(usize, Hint)> = Vec::new();
    let mut fence: Option<Fence> = None;
    let mut stray = None;
    for (index, line) in text.lines().enumerate() {
        let in_code = fence.is_some();
        fence = Fence::after(fence, line);
        let heading = line.strip_prefix("## ").filter(|_| !in_code);
        if let Some(title) = heading {
            let hint = Hint {
                title: title.trim().trim_end_matches('#').trim().to_owned(),
                text: String::new(),
            };
            hints.push((index + 1, hint));
        } else if let Some((_, hint)) = hints.last_mut() {
            hint.text.push_str(line);
            hint.text.push('\n');
        } else if !line.trim().is_empty() && !line.starts_with("# ") {
            stray.get_or_insert(index + 1);
        }
    }
    if let Some(line) = stray {
        sheet.note(
            Some(line),
            "text before the first hint; each hint starts with `## `",
        );
    } else if hints.is_empty() {
        sheet.note(None, "it holds no hint; each starts with `## `");
    }
    for (line, hint) in &mut hints {
        hint.text = hint.text.trim_matches('\n').trim_end().to_owned();
        if hint.title.is_empty() {
            sheet.note(Some(*line), "a hint without a heading");
        }
        if hint.text.trim().is_empty() {
            sheet.note(
                Some(*line),
                format!("the hint `{}` has no text", hint.title),
            );
        }
    }
    hints.into_iter().map(|(_, hint)| hint).collect()
}

/// An open block of fenced code: its mark and how often it stands.
#[derive(Clone, Copy)]
struct Fence {
    mark: char,
    length: usize,
}

impl Fence {
    /// The block that is open after a line, by CommonMark's rule: three or more backticks or
    /// tildes open one, at least as many of the same close it.
    fn after(open: Option<Fence>, line: &str) -> Option<Fence> {
        let text = line.trim_start_matches(' ');
        if line.len() - text.len() > 3 {
            return open;
        }
        let Some(mark) = text.chars().next().filter(|c| matches!(c, '`' | '~')) else {
            return open;
        };
        let length = text.chars().take_while(|&c| c == mark).count();
        let rest = &text[length..];
        match open {
            None if length >= 3 && !(mark == '`' && rest.contains('`')) => {
                Some(Fence { mark, length })
            }
            Some(fence)
                if fence.mark == mark && length >= fence.length && rest.trim().is_empty() =>
            {
                None
            }
            _ => open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> (Vec<(String, String)>, Vec<String>) {
        let mut sheet = Sheet::new("x", "hints.md");
        let hints = hints(text, &mut sheet);
        let faults = sheet.into_faults().iter().map(Fault::to_string).collect();
        let pairs = hints.into_iter().map(|hint| (hint.title, hint.text));
        (pairs.collect(), faults)
    }

    #[test]
    fn hints_are_split_at_their_headings() {
        let (hints, faults) = split("## One\n\nFirst.\n\n### Sub\nmore\n## Two ##\nSecond.\n");
        assert_eq!(faults, Vec::<String>::new());
        assert_eq!(hints[0], ("One".into(), "First.\n\n### Sub\nmore".into()));
        assert_eq!(hints[1], ("Two".into(), "Second.".into()));
    }

    #[test]
    fn headings_in_fenced_code_do_not_count() {
        let (hints, _) =
            split("## One\n````md\n```\n## not one\n```\n````\n~~~\n## nor this\n~~~\n");
        assert_eq!(hints.len(), 1);
    }

    #[test]
    fn a_hint_without_text_and_text_without_a_hint_are_faults() {
        let (_, faults) = split("hello\n## One\n\n## Two\nx\n");
        assert_eq!(
            faults,
            [
                "hints.md:1: text before the first hint; each hint starts with `## `",
                "hints.md:2: the hint `One` has no text"
            ]
        );
        let (_, faults) = split("# Title\n");
        assert_eq!(faults.len(), 1);
    }
}
