//! By which rule an answer is compared.

use serde::{Deserialize, Serialize};

/// How the answers of a problem with a signature are compared.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Check {
    /// The named rule.
    pub rule: Rule,
    /// Depths of lists in which order does not count; 0 is the outermost list.
    pub unordered: Vec<usize>,
    /// By how much doubles may differ.
    pub tolerance: Option<Tolerance>,
    /// The text of the package's check.py, which judges in place of all of these.
    pub program: Option<String>,
}

/// A named rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// The values are the same, up to the order and tolerance that the check allows.
    #[default]
    Same,
    /// Any order of `0..args[0]` in which, for each `[a, b]` of `args[1]`, b comes before a; the
    /// empty list where the expected one is empty.
    TopologicalOrder,
    /// Any palindrome that stands in `args[0]` and is as long as the expected one.
    PalindromicSubstring,
    /// Each letter of the words of `args[0]` exactly once, in an order in which the words are
    /// sorted; the empty string where the expected one is empty.
    LetterOrder,
}

/// By how much two doubles may differ: |a - e| <= max(absolute, relative * |e|).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tolerance {
    /// In units of the value.
    #[serde(default)]
    pub absolute: f64,
    /// As a share of the expected value.
    #[serde(default)]
    pub relative: f64,
}

/// How the output of a standard-stream problem is compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum TextCheck {
    /// The same words; white space between them does not count.
    Tokens,
    /// The same lines; white space at their ends and empty lines at the end do not count.
    Lines,
    /// The same bytes.
    Exact,
    /// The same words, where two numbers are the same within a tolerance.
    Floats(Tolerance),
}
