//! The mutants of a solution: every small change that can be made to it.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::authoring::script::{self, Script};
use crate::authoring::solutions::Solution;
use crate::authoring::{AuthoringError, Workshop};

const HARNESS: &str = include_str!("mutate.py");

/// A small change to a solution, as its author sees it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mutant {
    /// The number of the changed line, from 1.
    pub line: usize,
    /// The line as it was, without the white space at its ends.
    pub was: String,
    /// The line as it becomes, likewise.
    pub becomes: String,
}

/// A mutant and its file.
pub(super) struct Changed {
    pub(super) mutant: Mutant,
    pub(super) source: Vec<u8>,
}

/// Bytes of the file that are replaced by a text.
#[derive(Deserialize)]
struct Change {
    start: usize,
    end: usize,
    text: String,
}

/// Every mutant of a Python solution, in the order of the file.
pub(super) fn list(
    solution: &Solution,
    workshop: &Workshop<'_>,
) -> Result<Vec<Changed>, AuthoringError> {
    let script = Script {
        what: format!("the mutants of {}", solution.name),
        text: HARNESS,
        words: &[],
        files: &[("solution.py", &solution.source)],
        stdin: b"",
    };
    let printed = script::run(&script, &workshop.python()?, workshop.launcher)?;
    if let Some(broken) = printed.broken {
        let fault = format!("solutions/{}: changing it {broken}", solution.name);
        return Err(AuthoringError::fault(fault));
    }
    let mut mutants = Vec::new();
    for line in printed.text.lines() {
        let change: Change = serde_json::from_str(line)
            .map_err(|error| AuthoringError::io("read the mutants")(error.into()))?;
        mutants.extend(change.apply(&solution.source));
    }
    Ok(mutants)
}

impl Change {
    /// The file with this change; nothing if the change lies outside of it.
    fn apply(&self, source: &[u8]) -> Option<Changed> {
        let (head, tail) = (source.get(..self.start)?, source.get(self.end..)?);
        let changed = [head, self.text.as_bytes(), tail].concat();
        let mutant = Mutant {
            line: 1 + head.iter().filter(|byte| **byte == b'\n').count(),
            was: line_at(source, self.start),
            becomes: line_at(&changed, self.start),
        };
        Some(Changed {
            mutant,
            source: changed,
        })
    }
}

/// The line that a place stands in, without the white space at its ends.
fn line_at(source: &[u8], place: usize) -> String {
    let is_end = |byte: &u8| *byte == b'\n';
    let start = source[..place]
        .iter()
        .rposition(is_end)
        .map_or(0, |at| at + 1);
    let length = source[start..].iter().position(is_end);
    let line = &source[start..length.map_or(source.len(), |length| start + length)];
    String::from_utf8_lossy(line).trim().to_owned()
}

/// Which of the mutants is meant by what is written down of it.
pub(super) fn by_text(mutants: &[Changed]) -> BTreeMap<&Mutant, Vec<usize>> {
    let mut places: BTreeMap<&Mutant, Vec<usize>> = BTreeMap::new();
    for (index, changed) in mutants.iter().enumerate() {
        places.entry(&changed.mutant).or_default().push(index);
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_leaves_every_other_byte_as_it_is() {
        let source = "if a <  b:  # ä\r\n\tc = 1".as_bytes();
        let change = Change {
            start: 5,
            end: 6,
            text: "<=".to_owned(),
        };
        let changed = change.apply(source).unwrap();
        assert_eq!(changed.source, "if a <=  b:  # ä\r\n\tc = 1".as_bytes());
        let due = Mutant {
            line: 1,
            was: "if a <  b:  # ä".to_owned(),
            becomes: "if a <=  b:  # ä".to_owned(),
        };
        assert_eq!(changed.mutant, due);
    }

    #[test]
    fn a_line_without_an_end_is_a_line() {
        let source = b"a = 1\n  return a";
        let change = Change {
            start: 8,
            end: 16,
            text: "pass".to_owned(),
        };
        let mutant = change.apply(source).unwrap().mutant;
        assert_eq!((mutant.line, mutant.was.as_str()), (2, "return a"));
        assert_eq!(mutant.becomes, "pass");
    }
}
