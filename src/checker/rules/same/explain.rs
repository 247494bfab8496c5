//! How two values differ, as a sentence and as places to mark.

use std::cmp::Ordering;
use std::fmt::Write;

use super::Same;
use super::order::{canonical, order};
use super::pairing::{Pairing, pair};
use crate::checker::number;
use crate::model::{Difference, Value};

/// Places that are marked on each side, at most.
const MARK_CAP: usize = 100;

/// Characters of a value in a sentence.
const BRIEF: usize = 60;

/// Explains how two values that are not the same differ.
pub(super) fn explain(same: &Same<'_>, expected: &Value, actual: &Value) -> Difference {
    let mut marks = Marks::default();
    marks.walk(same, expected, actual, &mut Vec::new());
    if let (Value::List(e), Value::List(a)) = (expected, actual)
        && e.len() == a.len()
        && same.unordered.is_empty()
        && order(&canonical(expected, &[0], 0), &canonical(actual, &[0], 0)) == Ordering::Equal
    {
        marks
            .summary
            .push_str("; the elements are right, their order is not");
    }
    Difference {
        summary: marks.summary,
        expected: marks.expected,
        actual: marks.actual,
    }
}

#[derive(Default)]
struct Marks {
    summary: String,
    expected: Vec<Vec<usize>>,
    actual: Vec<Vec<usize>>,
}

impl Marks {
    fn walk(&mut self, same: &Same<'_>, expected: &Value, actual: &Value, path: &mut Vec<usize>) {
        match (expected, actual) {
            (Value::List(e), Value::List(a)) if same.is_unordered(path.len()) => {
                self.unordered(&pair(same, e, a, path.len()), e, a, path);
            }
            (Value::List(e), Value::List(a)) => self.ordered(same, e, a, path),
            _ => {
                if self.summary.is_empty() {
                    self.summary = at(path) + &leaf(expected, actual);
                }
                self.mark(Some(path), Some(path));
            }
        }
    }

    fn ordered(&mut self, same: &Same<'_>, e: &[Value], a: &[Value], path: &mut Vec<usize>) {
        let first = self.summary.is_empty();
        let depth = path.len();
        for (index, (expected, actual)) in e.iter().zip(a).enumerate() {
            if self.is_full() {
                break;
            }
            if !same.equal(expected, actual, depth + 1) {
                path.push(index);
                self.walk(same, expected, actual, path);
                path.pop();
            }
        }
        let shared = e.len().min(a.len());
        for index in shared..e.len().max(a.len()) {
            if self.is_full() {
                break;
            }
            path.push(index);
            let (missing, extra) = (index < e.len(), index < a.len());
            self.mark(missing.then_some(path), extra.then_some(path));
            path.pop();
        }
        if first && e.len() != a.len() {
            let lengths = at(path) + &lengths(e, a);
            self.summary = match self.summary.as_str() {
                "" => {
                    let (list, what) = match e.get(shared) {
                        Some(_) => (e, "missing"),
                        None => (a, "too much"),
                    };
                    let place = index_of(path, shared);
                    format!(
                        "{lengths}: {place} = {} is {what}",
                        list[shared].brief(BRIEF)
                    )
                }
                inner => format!("{lengths}; {inner}"),
            };
        }
    }

    fn unordered(&mut self, left: &Pairing, e: &[Value], a: &[Value], path: &mut Vec<usize>) {
        if self.summary.is_empty() {
            let mut summary = at(path);
            if e.len() != a.len() {
                summary += &lengths(e, a);
                summary += ": ";
            }
            summary += &several(e, &left.missing, "is missing", "are missing");
            if !left.missing.is_empty() && !left.extra.is_empty() {
                summary += "; ";
            }
            summary += &several(a, &left.extra, "should not be there", "should not be there");
            self.summary = summary;
        }
        for &index in &left.missing {
            path.push(index);
            self.mark(Some(path), None);
            path.pop();
        }
        for &index in &left.extra {
            path.push(index);
            self.mark(None, Some(path));
            path.pop();
        }
    }

    fn mark(&mut self, expected: Option<&Vec<usize>>, actual: Option<&Vec<usize>>) {
        for (side, path) in [(&mut self.expected, expected), (&mut self.actual, actual)] {
            if side.len() < MARK_CAP {
                side.extend(path.cloned());
            }
        }
    }

    fn is_full(&self) -> bool {
        self.expected.len() >= MARK_CAP || self.actual.len() >= MARK_CAP
    }
}

/// A path as the start of a sentence: `index 2: `, `index [2][0]: `.
fn at(path: &[usize]) -> String {
    match path {
        [] => String::new(),
        [index] => format!("index {index}: "),
        [outer @ .., last] => format!("index {}: ", index_of(outer, *last)),
    }
}

/// A path and an index below it: `[2][0]`.
fn index_of(path: &[usize], index: usize) -> String {
    let mut text = String::new();
    for index in path.iter().chain([&index]) {
        write!(text, "[{index}]").ok();
    }
    text
}

fn lengths(expected: &[Value], actual: &[Value]) -> String {
    let noun = if expected.len() == 1 {
        "element"
    } else {
        "elements"
    };
    format!("expected {} {noun}, found {}", expected.len(), actual.len())
}

/// Elements and what is the matter with them: `1, 4 and 7 are missing`, `1, 4 and 5 more are
/// missing`.
fn several(items: &[Value], indices: &[usize], one: &str, many: &str) -> String {
    let shown = if indices.len() > 3 { 2 } else { indices.len() };
    let mut names: Vec<String> = indices[..shown]
        .iter()
        .map(|index| items[*index].brief(BRIEF))
        .collect();
    if shown < indices.len() {
        names.push(format!("{} more", indices.len() - shown));
    }
    match names.split_last() {
        None => String::new(),
        Some((only, [])) => format!("{only} {one}"),
        Some((last, rest)) => format!("{} and {last} {many}", rest.join(", ")),
    }
}

fn leaf(expected: &Value, actual: &Value) -> String {
    if let (Value::Str(expected), Value::Str(actual)) = (expected, actual)
        && expected.chars().count().max(actual.chars().count()) > BRIEF / 2
    {
        return long_strings(expected, actual);
    }
    let plain = format!(
        "expected {}, found {}",
        expected.brief(BRIEF),
        actual.brief(BRIEF)
    );
    match (
        expected,
        number::as_double(expected),
        number::as_double(actual),
    ) {
        (Value::Double(_), Some(e), Some(a)) if (a - e).is_finite() => {
            format!("{plain}, which is {:.1e} off", (a - e).abs())
        }
        _ => plain,
    }
}

/// Where two long strings part, with what stands around that place.
fn long_strings(expected: &str, actual: &str) -> String {
    const BEFORE: usize = 8;
    const WINDOW: usize = 24;
    let mut pairs = expected.chars().zip(actual.chars());
    let place = pairs.position(|(e, a)| e != a);
    let length = |text: &str| text.chars().count();
    let place = place.unwrap_or_else(|| length(expected).min(length(actual)));
    let window = |text: &str| {
        let skipped = place.saturating_sub(BEFORE);
        let shown: String = text.chars().skip(skipped).take(WINDOW).collect();
        let quoted = Value::Str(shown).to_string();
        let head = if skipped > 0 { "…" } else { "" };
        let tail = if length(text) > skipped + WINDOW {
            "…"
        } else {
            ""
        };
        format!("{head}{quoted}{tail}")
    };
    format!(
        "the strings part at character {place}: expected {}, found {}",
        window(expected),
        window(actual)
    )
}
