//! An error as a person meets it: what was wrong, what to do, and the exit code.

use std::fmt;

use super::exit::Exit;

/// An error as a person meets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Failure {
    /// The exit code.
    pub exit: Exit,
    /// What was wrong, as a lower-case fragment; several lines where there are several faults.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Failure {
    /// A failure with this exit code.
    pub(super) fn new(exit: Exit, message: impl Into<String>) -> Failure {
        Failure {
            exit,
            message: message.into(),
            hint: None,
        }
    }

    /// Bad usage.
    pub(super) fn usage(message: impl Into<String>) -> Failure {
        Failure::new(Exit::Usage, message)
    }

    /// The same with a hint; an empty one is none.
    pub(super) fn hint(mut self, hint: impl Into<String>) -> Failure {
        let hint = hint.into();
        self.hint = (!hint.is_empty()).then_some(hint);
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}

/// The names of `known` nearest to what was typed, at most three, the nearest first.
pub(super) fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let typed = typed.to_lowercase();
    let mut scored: Vec<(f64, &str)> = known
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&typed, &name.to_lowercase()), name))
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    scored.dedup_by(|a, b| a.1 == b.1);
    scored.into_iter().take(3).map(|(_, name)| name).collect()
}

/// Names as a phrase: `` `a`, `b` or `c` ``.
pub(super) fn either(names: &[impl AsRef<str>]) -> String {
    let quoted: Vec<String> = names
        .iter()
        .map(|name| format!("`{}`", name.as_ref()))
        .collect();
    match quoted.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
    }
}

/// `did you mean ...?`, or nothing where nothing is near.
pub(super) fn did_you_mean(names: &[impl AsRef<str>]) -> String {
    if names.is_empty() {
        String::new()
    } else {
        format!("did you mean {}?", either(names))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_comes_first() {
        let topics = ["array", "graph", "hash-table", "tree"];
        assert_eq!(nearest("grpah", topics)[0], "graph");
        assert_eq!(nearest("hashtable", topics)[0], "hash-table");
        assert_eq!(nearest("x", topics).len(), 3);
    }

    #[test]
    fn names_read_as_a_phrase() {
        assert_eq!(either(&["a"]), "`a`");
        assert_eq!(either(&["a", "b", "c"]), "`a`, `b` or `c`");
        assert_eq!(did_you_mean(&Vec::<String>::new()), "");
    }
}
