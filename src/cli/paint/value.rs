//! A value under a label: on a line, as a grid, or as a tree with its branches.

use anstyle::Style;

use super::grid::grid;
use super::line::{self, Extent, cells};
use super::look::{DIM, Look};
use super::tree::tree;
use crate::model::{Step, Type, Value};

/// A value with its label, and how to mark what is wrong in it.
pub(super) struct Labelled<'a> {
    /// What it is: `nums`, `expected`.
    pub label: &'a str,
    /// The value.
    pub value: &'a Value,
    /// Its type, where it is known.
    pub ty: Option<&'a Type>,
    /// Places that differ.
    pub marks: &'a [Vec<Step>],
    /// How they are painted.
    pub style: Style,
}

/// Where the values stand: to the right of the longest label.
pub(super) struct Labels {
    width: usize,
}

impl Labels {
    /// Room for these labels, as far as they are not overlong.
    pub(super) fn of<'a>(labels: impl IntoIterator<Item = &'a str>) -> Labels {
        let longest = labels.into_iter().map(|label| label.chars().count()).max();
        Labels {
            width: longest.unwrap_or(0).clamp(8, 20),
        }
    }

    /// A line, or several under the first, behind the label.
    pub(super) fn lines(&self, label: &str, lines: &[String], look: &Look) -> String {
        let mut out = String::new();
        for (index, line) in lines.iter().enumerate() {
            let shown = if index == 0 { label } else { "" };
            let padded = format!("{shown:<width$}", width = self.width);
            let padded = if shown.is_empty() {
                padded
            } else {
                look.paint(DIM, padded)
            };
            let text = format!("  {padded}  {line}");
            out.push_str(text.trim_end());
            out.push('\n');
        }
        out
    }

    /// Columns left for a value.
    pub(super) fn room(&self, look: &Look) -> usize {
        look.width.saturating_sub(self.width + 4).max(16)
    }
}

impl Labelled<'_> {
    /// The value as lines under its label.
    pub(super) fn paint(&self, labels: &Labels, look: &Look, full: bool) -> String {
        labels.lines(self.label, &self.drawn(labels.room(look), look, full), look)
    }

    fn drawn(&self, room: usize, look: &Look, full: bool) -> Vec<String> {
        if let Some(lines) = grid(self.value, self.marks, self.style, look, room)
            && self.ty.is_none_or(|ty| !ty.is_node())
        {
            return dedent(lines);
        }
        let extent = if full {
            Extent::Whole
        } else {
            Extent::Within(room)
        };
        let cells = cells(self.value, self.marks, extent);
        let mut lines = vec![line::paint(&cells, self.style, look)];
        if self.ty == Some(&Type::TreeNode)
            && let Some(drawing) = tree(self.value, self.marks, self.style, look, room)
        {
            lines.extend(drawing);
            return lines;
        }
        if !look.colour
            && line::width(&cells) <= room
            && let Some(carets) = line::carets(&cells)
        {
            lines.push(carets);
        }
        lines
    }
}

/// The lines without the blanks that all of them start with.
fn dedent(lines: Vec<String>) -> Vec<String> {
    let blanks = |line: &String| line.len() - line.trim_start_matches(' ').len();
    let common = lines.iter().map(blanks).min().unwrap_or(0);
    lines
        .into_iter()
        .map(|line| line[common..].to_owned())
        .collect()
}
