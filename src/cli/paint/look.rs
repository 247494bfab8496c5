//! How the paper looks: its width and whether it takes colour; and the few styles used on it.

use std::fmt::Display;

use anstyle::{AnsiColor, Style};

/// How the paper looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Whether colour is wanted; without it, differences are marked by signs.
    pub colour: bool,
    /// Columns.
    pub width: usize,
}

/// Green and bold: a verdict of Accepted.
pub(super) const GOOD: Style = AnsiColor::Green.on_default().bold();
/// Red and bold: any other verdict.
pub(super) const BAD: Style = AnsiColor::Red.on_default().bold();
/// Labels and asides.
pub(super) const DIM: Style = Style::new().dimmed();
/// Headings and names.
pub(super) const BOLD: Style = Style::new().bold();
/// Code within prose.
pub(super) const CODE: Style = AnsiColor::Cyan.on_default();
/// What should be there.
pub(super) const DUE: Style = AnsiColor::Green.on_default().bold();
/// What should not be there.
pub(super) const FOUND: Style = AnsiColor::Red.on_default().bold();

impl Look {
    /// The text in this style, or plain where colour is not wanted.
    pub fn paint(&self, style: Style, text: impl Display) -> String {
        if self.colour {
            format!("{style}{text}{style:#}")
        } else {
            text.to_string()
        }
    }

    /// A word in the colour of its difficulty.
    pub fn difficulty(&self, difficulty: crate::model::Difficulty) -> String {
        use crate::model::Difficulty::{Easy, Hard, Medium};
        let colour = match difficulty {
            Easy => AnsiColor::Green,
            Medium => AnsiColor::Yellow,
            Hard => AnsiColor::Red,
        };
        self.paint(colour.on_default(), difficulty)
    }
}
