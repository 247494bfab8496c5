//! A problem of the catalogue.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Case, Check, Limits, Signature, TextCheck};

/// A problem whole, with everything that its package holds for judging and reading.
#[derive(Debug, Clone)]
pub struct Problem {
    /// What lists show of it.
    pub summary: Summary,
    /// How it is judged.
    pub kind: Kind,
    /// What a submission may use on one case.
    pub limits: Limits,
    /// The statement, in Markdown.
    pub statement: String,
    /// The hints, from a nudge to the key step.
    pub hints: Vec<Hint>,
    /// The editorial, in Markdown.
    pub editorial: String,
    /// The cases: hand-written ones first, then recorded ones.
    pub cases: Vec<Case>,
}

/// What lists show of a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Its name in files and commands: `two-sum`.
    pub slug: String,
    /// LeetCode's number, where it has one.
    pub number: Option<u32>,
    /// Its title.
    pub title: String,
    /// How hard it is.
    pub difficulty: Difficulty,
    /// Topics, in kebab case: `hash-table`.
    pub topics: Vec<String>,
    /// The lists that it stands in.
    pub lists: Vec<ListPlace>,
    /// The time a prepared person takes, in minutes.
    pub minutes: u32,
    /// What an accepted solution should cost.
    pub target: Complexity,
    /// `function`, `class`, `codec` or `stdio`.
    pub kind: String,
}

/// A place in a list: `blind-75`, third.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPlace {
    /// The list's name.
    pub list: String,
    /// The place, from 1.
    pub position: u32,
}

/// A cost in time and space, each like `O(n log n)`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Complexity {
    /// In time.
    pub time: String,
    /// In space beside input and output.
    pub space: String,
}

/// How hard a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Difficulty {
    /// Easy.
    Easy,
    /// Medium.
    Medium,
    /// Hard.
    Hard,
}

/// How a problem is judged.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    clippy::large_enum_variant,
    reason = "there is one in a problem, and nearly every one is the large variant"
)]
pub enum Kind {
    /// The solution is called.
    Call {
        /// What it must define.
        signature: Signature,
        /// How its answers are compared.
        check: Check,
    },
    /// The solution reads standard input and writes standard output.
    Stdio {
        /// How its output is compared.
        check: TextCheck,
    },
}

/// One step of the hint ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// Its heading.
    pub title: String,
    /// Its text, in Markdown.
    pub text: String,
}

impl Problem {
    /// The text of the package's own check.py, where it judges the answers.
    pub fn check_program(&self) -> Option<&str> {
        match &self.kind {
            Kind::Call { check, .. } => check.program.as_deref(),
            Kind::Stdio { .. } => None,
        }
    }
}

impl Difficulty {
    /// `easy`, `medium` or `hard`.
    pub fn name(self) -> &'static str {
        match self {
            Difficulty::Easy => "easy",
            Difficulty::Medium => "medium",
            Difficulty::Hard => "hard",
        }
    }
}

impl fmt::Display for Difficulty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Difficulty {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.to_ascii_lowercase().as_str() {
            "easy" => Ok(Difficulty::Easy),
            "medium" => Ok(Difficulty::Medium),
            "hard" => Ok(Difficulty::Hard),
            _ => Err(format!(
                "unknown difficulty `{text}`; it is easy, medium or hard"
            )),
        }
    }
}
