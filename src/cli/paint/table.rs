//! A table that fits the width it is given.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::look::{DIM, Look};

/// One column.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its heading.
    pub heading: &'static str,
    /// Whether its cells end at the right edge.
    pub right: bool,
    /// The width below which it is not cut; none where it is never cut. A column that may be cut
    /// to nothing is left out when there is no room.
    pub least: Option<usize>,
}

/// A cell: its text, and the same painted.
pub type Cell = (String, String);

/// The rows under their headings, two blanks between columns; `width` none leaves all of it whole.
pub fn table(columns: &[Column], rows: &[Vec<Cell>], look: &Look, width: Option<usize>) -> String {
    let natural = |index: usize| {
        let cells = rows.iter().map(|row| row[index].0.width());
        cells
            .chain([columns[index].heading.width()])
            .max()
            .unwrap_or(0)
    };
    let mut widths: Vec<usize> = (0..columns.len()).map(natural).collect();
    if let Some(width) = width {
        fit(columns, &mut widths, width);
    }
    let heading: Vec<Cell> = columns
        .iter()
        .map(|column| {
            let text = column.heading.to_owned();
            let painted = look.paint(DIM, &text);
            (text, painted)
        })
        .collect();
    let mut out = String::new();
    for row in std::iter::once(&heading).chain(rows) {
        let cells = row
            .iter()
            .zip(columns)
            .zip(&widths)
            .filter(|(_, width)| **width > 0);
        let cells: Vec<String> = cells
            .map(|((cell, column), &width)| aligned(cell, column.right, width))
            .collect();
        out.push_str(cells.join("  ").trim_end());
        out.push('\n');
    }
    out
}

/// Takes from the columns that may be cut, the last first, until the row fits.
fn fit(columns: &[Column], widths: &mut [usize], room: usize) {
    for index in (0..columns.len()).rev() {
        let shown = widths.iter().filter(|&&width| width > 0).count();
        let total = widths.iter().sum::<usize>() + 2 * shown.saturating_sub(1);
        let Some(over) = total.checked_sub(room).filter(|&over| over > 0) else {
            return;
        };
        if let Some(least) = columns[index].least {
            let cut = widths[index].saturating_sub(over);
            let worth_showing = if least == 0 { 10 } else { least };
            widths[index] = if cut >= worth_showing { cut } else { least };
        }
    }
}

fn aligned((text, painted): &Cell, right: bool, width: usize) -> String {
    let used = text.width();
    if used > width {
        let mut cut = String::new();
        for c in text.chars() {
            if cut.width() + c.width().unwrap_or(0) + 1 > width {
                break;
            }
            cut.push(c);
        }
        cut.push('…');
        let blank = " ".repeat(width.saturating_sub(cut.width()));
        return cut + &blank;
    }
    let blank = " ".repeat(width - used);
    if right {
        blank + painted
    } else {
        painted.clone() + &blank
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(width: Option<usize>) -> String {
        let columns = [
            Column {
                heading: "#",
                right: true,
                least: None,
            },
            Column {
                heading: "Title",
                right: false,
                least: Some(8),
            },
            Column {
                heading: "Topics",
                right: false,
                least: Some(0),
            },
        ];
        let cell = |text: &str| (text.to_owned(), text.to_owned());
        let rows = vec![
            vec![cell("1"), cell("Two Sum"), cell("array, hash-table")],
            vec![
                cell("42"),
                cell("Trapping Rain Water"),
                cell("two-pointers"),
            ],
        ];
        let look = Look {
            colour: false,
            width: 80,
        };
        format!("\n{}", table(&columns, &rows, &look, width))
    }

    #[test]
    fn columns_are_cut_from_the_last_and_then_left_out() {
        insta::assert_snapshot!(shown(None), @r"
     #  Title                Topics
     1  Two Sum              array, hash-table
    42  Trapping Rain Water  two-pointers
    ");
        insta::assert_snapshot!(shown(Some(36)), @r"
     #  Title                Topics
     1  Two Sum              array, has…
    42  Trapping Rain Water  two-pointe…
    ");
        insta::assert_snapshot!(shown(Some(30)), @r"
     #  Title
     1  Two Sum
    42  Trapping Rain Water
    ");
        insta::assert_snapshot!(shown(Some(20)), @r"
     #  Title
     1  Two Sum
    42  Trapping Rain W…
    ");
    }
}
