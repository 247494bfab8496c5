//! The pages, set in lines for the width of their panes, and how far each is scrolled.

use ratatui_core::text::Line;

use super::ansi;
use super::help::help;
use super::result::result;
use super::view::{Page, View};
use crate::cli::paint::{Look, escape, markdown};

/// A page set in lines.
#[derive(Debug, Clone)]
struct Sheet {
    page: Page,
    width: usize,
    lines: Vec<Line<'static>>,
}

/// How far a page is scrolled, and how far it could be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Place {
    top: usize,
    /// Lines that the pane shows.
    rows: usize,
    /// The last line that can be the top one.
    last: usize,
}

/// The pages that were shown.
#[derive(Debug, Clone, Default)]
pub(super) struct Sheets {
    sheets: Vec<Sheet>,
    places: Vec<(Page, Place)>,
}

impl Sheets {
    /// Sets a page anew, and shows it from its beginning.
    pub(super) fn renew(&mut self, page: Page) {
        self.sheets.retain(|sheet| sheet.page != page);
        self.places.retain(|(known, _)| *known != page);
    }

    /// Scrolls a page to a line, as far as it goes; `to` gets the top line and the rows shown.
    pub(super) fn scroll(&mut self, page: Page, to: impl FnOnce(usize, usize) -> usize) {
        if let Some((_, place)) = self.places.iter_mut().find(|(known, _)| *known == page) {
            place.top = to(place.top, place.rows).min(place.last);
        }
    }

    /// The lines of a page that its pane shows now, and how many follow below.
    pub(super) fn visible(&self, page: Page) -> (&[Line<'static>], usize) {
        let sheet = self.sheets.iter().find(|sheet| sheet.page == page);
        let place = self.places.iter().find(|(known, _)| *known == page);
        let (Some(sheet), Some((_, place))) = (sheet, place) else {
            return (&[], 0);
        };
        let end = (place.top + place.rows).min(sheet.lines.len());
        let top = place.top.min(end);
        (&sheet.lines[top..end], sheet.lines.len() - end)
    }

    fn set(&mut self, page: Page, width: usize, rows: usize, text: impl FnOnce() -> String) {
        let known = |sheet: &Sheet| sheet.page == page && sheet.width == width;
        if !self.sheets.iter().any(known) {
            self.sheets.retain(|sheet| sheet.page != page);
            self.sheets.push(Sheet {
                page,
                width,
                lines: ansi::lines(&text(), width),
            });
        }
        let lines = self
            .sheets
            .iter()
            .find(|sheet| sheet.page == page)
            .map_or(0, |sheet| sheet.lines.len());
        let index = self.places.iter().position(|(known, _)| *known == page);
        let index = index.unwrap_or_else(|| {
            self.places.push((page, Place::default()));
            self.places.len() - 1
        });
        let place = &mut self.places[index].1;
        place.rows = rows;
        place.last = lines.saturating_sub(rows);
        place.top = place.top.min(place.last);
    }
}

impl View {
    /// Sets a page for a pane of so many columns and rows.
    pub(super) fn set(&mut self, page: Page, width: usize, rows: usize) {
        let mut sheets = std::mem::take(&mut self.sheets);
        sheets.set(page, width, rows, || self.painted(page, width));
        self.sheets = sheets;
    }

    fn painted(&self, page: Page, width: usize) -> String {
        let look = Look {
            colour: self.about.colour,
            width,
        };
        match page {
            Page::Statement => markdown(&self.about.statement, &look),
            Page::Hint(number) => {
                let hint = self.hints.iter().find(|(known, _)| *known == number);
                markdown(hint.map_or("", |(_, text)| text), &look)
            }
            Page::Editorial => markdown(self.editorial.as_deref().unwrap_or_default(), &look),
            Page::Result => result(self, &look),
            Page::Help => help(self, &look),
        }
    }
}

/// Text wrapped to the paper, made harmless, a line end after each line.
pub(super) fn wrapped(text: &str, look: &Look) -> String {
    textwrap::wrap(&escape(text), look.width.max(1))
        .iter()
        .map(|line| format!("{line}\n"))
        .collect()
}
