//! `mutants.jsonl`: the mutants that no case can tell from the solution, each with the reason.

use std::fmt;

use serde::Deserialize;

use super::list::Mutant;

/// The file of a package that holds them.
pub const MUTANTS: &str = "mutants.jsonl";

/// What is written down of one mutant.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Written {
    /// The line of the file, from 1.
    pub(super) at: usize,
    pub(super) mutant: Mutant,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    line: usize,
    was: String,
    becomes: String,
    why: String,
}

/// Reads the file: the entries that are sound, and what is wrong with the others.
pub(super) fn read(text: &str) -> (Vec<Written>, Vec<String>) {
    let mut entries: Vec<Written> = Vec::new();
    let mut faults = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let at = index + 1;
        if line.trim().is_empty() {
            continue;
        }
        let entry: Line = match serde_json::from_str(line) {
            Ok(entry) => entry,
            Err(error) => {
                let error = error.to_string();
                let error = error.split(" at line ").next().unwrap_or_default();
                faults.push(format!("{MUTANTS}:{at}: {error}"));
                continue;
            }
        };
        let mutant = Mutant {
            line: entry.line,
            was: entry.was,
            becomes: entry.becomes,
        };
        if entry.why.trim().is_empty() {
            faults.push(format!(
                "{MUTANTS}:{at}: `why` is empty: say why no case can tell this change from the \
                 solution"
            ));
        } else if let Some(first) = entries.iter().find(|other| other.mutant == mutant) {
            let first = first.at;
            faults.push(format!("{MUTANTS}:{at}: stands in line {first} already"));
        } else {
            entries.push(Written { at, mutant });
        }
    }
    (entries, faults)
}

/// As a line of `mutants.jsonl` without a reason yet.
impl fmt::Display for Mutant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quoted = |text: &str| serde_json::to_string(text).map_err(|_| fmt::Error);
        write!(
            f,
            "{{\"line\": {}, \"was\": {}, \"becomes\": {}, \"why\": \"\"}}",
            self.line,
            quoted(&self.was)?,
            quoted(&self.becomes)?
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mutant() -> Mutant {
        Mutant {
            line: 7,
            was: "x = \"a\"".to_owned(),
            becomes: "pass".to_owned(),
        }
    }

    #[test]
    fn a_survivor_is_printed_as_the_line_that_is_read() {
        let line = mutant().to_string();
        assert_eq!(
            line,
            r#"{"line": 7, "was": "x = \"a\"", "becomes": "pass", "why": ""}"#
        );
        let reasoned = line.replace("\"\"}", "\"x is never read\"}");
        let due = Written {
            at: 1,
            mutant: mutant(),
        };
        assert_eq!(read(&reasoned), (vec![due], Vec::new()));
    }

    #[test]
    fn an_entry_without_a_reason_twice_or_of_another_form_is_a_fault() {
        let bare = mutant().to_string();
        let reasoned = bare.replace("\"\"}", "\"x is never read\"}");
        let text = format!("{bare}\n\n{reasoned}\n{reasoned}\n{{\"line\": 7}}\n[\n");
        let (entries, faults) = read(&text);
        assert_eq!(entries.len(), 1);
        assert_eq!(
            faults,
            [
                "mutants.jsonl:1: `why` is empty: say why no case can tell this change from the \
                 solution",
                "mutants.jsonl:4: stands in line 3 already",
                "mutants.jsonl:5: missing field `was`",
                "mutants.jsonl:6: EOF while parsing a list",
            ]
        );
    }
}
