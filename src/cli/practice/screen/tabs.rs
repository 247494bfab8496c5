//! The rule above a page: which pages there are, which one is shown, and how much follows below.

use ratatui_core::buffer::Buffer;
use ratatui_core::style::Style;
use ratatui_core::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::draw::{BOLD, DIM};
use super::layout::Pane;
use super::view::{Page, View};

/// Draws the rule; `alone` where the pane shows the result in its turn, too.
pub(super) fn tabs(view: &View, pane: &Pane, below: usize, alone: bool, buffer: &mut Buffer) {
    let area = pane.tabs;
    buffer.set_string(area.x, area.y, "─".repeat(area.width.into()), DIM);
    let more = match below {
        0 => String::new(),
        below => format!(" {below} more ↓ "),
    };
    let room = usize::from(area.width).saturating_sub(2 + more.width());
    let style = |shown: bool| {
        if shown && pane.page == view.page() {
            BOLD
        } else {
            Style::new()
        }
    };
    let names: Vec<Span<'_>> = names(&pages(view, pane.page, alone), pane.page, room)
        .into_iter()
        .map(|(name, shown)| Span::styled(name, style(shown)))
        .collect();
    let width = u16::try_from(room).unwrap_or(area.width);
    buffer.set_line(area.x + 1, area.y, &Line::from(names), width);
    buffer.set_string(area.x + 1 + width, area.y, more, Style::new());
}

/// The pages that the pane can show.
fn pages(view: &View, shown: Page, alone: bool) -> Vec<Page> {
    match shown {
        Page::Help => vec![Page::Help],
        _ if alone => view.texts().into_iter().chain([Page::Result]).collect(),
        Page::Result => vec![Page::Result],
        _ => view.texts(),
    }
}

/// The names of the pages, the shown one in brackets and told apart; it alone, where there is no
/// room for all.
fn names(pages: &[Page], shown: Page, room: usize) -> Vec<(String, bool)> {
    let mut names: Vec<(String, bool)> = pages
        .iter()
        .map(|page| {
            let name = match page {
                Page::Statement => "statement".to_owned(),
                Page::Hint(number) => format!("hint {number}"),
                Page::Editorial => "editorial".to_owned(),
                Page::Result => "result".to_owned(),
                Page::Help => "help".to_owned(),
            };
            if *page == shown {
                (format!("[{name}]"), true)
            } else {
                (format!(" {name} "), false)
            }
        })
        .collect();
    let width: usize = names.iter().map(|(name, _)| name.width()).sum();
    if width > room {
        names.retain(|(_, shown)| *shown);
    }
    names
}
