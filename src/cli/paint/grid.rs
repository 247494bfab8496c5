//! A matrix, drawn as an aligned grid.

use anstyle::Style;

use super::escape::escape;
use super::look::Look;
use crate::model::{Step, Value};

/// The most rows that are drawn; a larger matrix is written on a line.
const ROWS_CAP: usize = 24;

/// The matrix as lines of at most `room` columns, or nothing where the value is no matrix of at
/// least two rows of plain values or does not fit.
pub(super) fn grid(
    value: &Value,
    marks: &[Vec<Step>],
    style: Style,
    look: &Look,
    room: usize,
) -> Option<Vec<String>> {
    let rows: Vec<&[Value]> = value
        .as_list()?
        .iter()
        .map(Value::as_list)
        .collect::<Option<_>>()?;
    let columns = rows.first()?.len();
    let even = rows.iter().all(|row| row.len() == columns);
    if !even || columns == 0 || !(2..=ROWS_CAP).contains(&rows.len()) || columns > room {
        return None;
    }
    let plain = |value: &Value| !matches!(value, Value::List(_));
    if !rows.iter().all(|row| row.iter().all(plain)) {
        return None;
    }
    let bare = rows.iter().all(|row| row.iter().all(is_bare));
    let texts: Vec<Vec<String>> = rows
        .iter()
        .map(|row| row.iter().map(|value| text(value, bare)).collect())
        .collect();
    let widest = texts
        .iter()
        .flatten()
        .map(|text| text.chars().count())
        .max()?;
    if columns * (widest + 1) > room {
        return None;
    }
    let marked = |row: usize, column: usize| {
        marks
            .iter()
            .any(|path| path.is_empty() || *path == [row] || path.starts_with(&[row, column]))
    };
    let lines = texts.iter().enumerate().map(|(row, texts)| {
        let mut line = String::new();
        for (column, text) in texts.iter().enumerate() {
            line.push(gap(
                column > 0 && marked(row, column - 1),
                marked(row, column),
                look,
            ));
            line.push_str(&" ".repeat(widest - text.chars().count()));
            line.push_str(&if marked(row, column) {
                look.paint(style, text)
            } else {
                text.clone()
            });
        }
        line.push(gap(marked(row, columns - 1), false, look));
        line.trim_end().to_owned()
    });
    Some(lines.collect())
}

/// What stands between two cells: without colour, marked ones are put in brackets.
fn gap(left_marked: bool, right_marked: bool, look: &Look) -> char {
    match (left_marked, right_marked) {
        _ if look.colour => ' ',
        (false, false) => ' ',
        (false, true) => '[',
        (true, false) => ']',
        (true, true) => '|',
    }
}

/// Whether the value is a character that can do without quotes.
fn is_bare(value: &Value) -> bool {
    match value {
        Value::Str(s) => s.len() == 1 && s.bytes().all(|b| b.is_ascii_graphic()),
        _ => true,
    }
}

fn text(value: &Value, bare: bool) -> String {
    match value {
        Value::Str(s) if bare => s.clone(),
        value => escape(&value.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(json: &str, marks: &[Vec<Step>], room: usize) -> Option<String> {
        let look = Look {
            colour: false,
            width: 80,
        };
        let value: Value = serde_json::from_str(json).unwrap();
        grid(&value, marks, Style::new(), &look, room).map(|lines| lines.join("\n"))
    }

    #[test]
    fn a_matrix_is_aligned_and_its_wrong_cells_stand_in_brackets() {
        assert_eq!(
            drawn(
                "[[1,20,3],[4,5,6]]",
                &[vec![0, 1], vec![1, 1], vec![1, 2]],
                40
            )
            .unwrap(),
            "  1[20] 3\n  4[ 5| 6]"
        );
        assert_eq!(
            drawn(r#"[["a","b"],["c","."]]"#, &[], 40).unwrap(),
            " a b\n c ."
        );
    }

    #[test]
    fn what_is_no_matrix_or_does_not_fit_is_not_drawn() {
        for json in [
            "[[1,2]]",
            "[[1],[2,3]]",
            "[1,2]",
            "[[],[]]",
            "[[[1]],[[2]]]",
            "7",
            "[]",
        ] {
            assert_eq!(drawn(json, &[], 40), None, "{json}");
        }
        assert_eq!(drawn("[[1000,2000],[3,4]]", &[], 8), None);
    }
}
