//! The keys, explained: all of them on a page, and those that work now in a line.

use anstyle::Style;

use super::facts::Phase;
use super::view::{Mode, Page, Question, View};
use crate::cli::paint::Look;

/// The page of all keys.
pub(super) fn help(view: &View, look: &Look) -> String {
    let mut keys = vec![
        ("Tab", "the other pane: text or result"),
        ("← →", "the pages: statement, hints, editorial"),
        ("↑ ↓ j k", "scroll a line"),
        ("PgUp PgDn", "scroll a page; the space bar, too"),
        ("g G", "the top, the bottom"),
        ("r", "run the samples, then all cases if they pass"),
        ("a", "run all cases"),
        ("h", "take the next hint, once it is open"),
        (
            "p",
            "pause, and go on; the page is hidden while the clock stands",
        ),
        ("e", "the editorial, once it is solved or given up"),
        ("x", "give up; asks first"),
        ("i", "write down the key idea, at the end"),
    ];
    if view.about.editor {
        keys.push(("o", "open the editor"));
    }
    keys.extend([
        ("Ctrl-L", "draw the screen anew"),
        ("Ctrl-Z", "stop for a while; the clock stops, too"),
        ("q Ctrl-C", "leave; --resume goes on from there"),
    ]);
    let mut out = format!("{}\n\n", look.paint(Style::new().bold(), "Keys"));
    for (key, what) in keys {
        let room = look.width.saturating_sub(KEY + 1).max(12);
        for (index, line) in textwrap::wrap(what, room).iter().enumerate() {
            let key = if index == 0 { key } else { "" };
            let key = look.paint(Style::new().bold(), format!("{key:KEY$}"));
            out.push_str(&format!("{key} {line}\n"));
        }
    }
    let law = format!(
        "\nSaving {} runs it. A hint counts in the result, whenever it is taken.\n",
        view.about.file
    );
    out.push_str(&textwrap::fill(&law, look.width.max(12)));
    out
}

/// Columns of the keys.
const KEY: usize = 9;

/// The keys that work now, the most wanted first; the last two are shown wherever there is room
/// for any.
pub(super) fn keys(view: &View) -> Vec<(&'static str, &'static str)> {
    match &view.mode {
        Mode::Ask(Question::Hint) => vec![("y", "take it"), ("n", "not yet")],
        Mode::Ask(Question::GiveUp) => vec![("y", "give up"), ("n", "go on")],
        Mode::Idea(field) if field.text().trim().is_empty() => {
            vec![("↑↓", "scroll"), ("Enter", "skip")]
        }
        Mode::Idea(_) => vec![("↑↓", "scroll"), ("Esc", "later"), ("Enter", "keep")],
        Mode::Help => vec![("↑↓", "scroll"), ("Esc", "back")],
        Mode::Read => reading(view),
    }
}

fn reading(view: &View) -> Vec<(&'static str, &'static str)> {
    let facts = &view.facts;
    let mut keys = Vec::new();
    match facts.phase {
        Phase::Paused => {
            return vec![("p", "go on"), ("?", "help"), ("q", "leave")];
        }
        Phase::Running => {
            if facts.open > facts.taken {
                keys.push(("h", "hint"));
            }
            keys.push(("Tab", if view.on_result { "text" } else { "result" }));
            keys.extend([("r", "run"), ("a", "run all"), ("p", "pause")]);
            keys.push(("x", "give up"));
        }
        Phase::Solved | Phase::GaveUp => {
            if !view.texts().contains(&Page::Editorial) || view.page() != Page::Editorial {
                keys.push(("e", "editorial"));
            }
            keys.push(("Tab", if view.on_result { "text" } else { "result" }));
            keys.push(("i", "key idea"));
        }
    }
    if view.texts().len() > 1 {
        keys.push(("←→", "pages"));
    }
    if view.about.editor {
        keys.push(("o", "editor"));
    }
    keys.extend([("?", "help"), ("q", "leave")]);
    keys
}
