//! One test case.

use std::borrow::Cow;
use std::path::PathBuf;

use super::Value;

/// One test case of a problem.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// Stable within its problem, for ever: `duplicates-2`.
    pub id: String,
    /// Why the case exists, in a line.
    pub why: String,
    /// What it covers: `duplicates`, `boundary`, `large`.
    pub tags: Vec<String>,
    /// Whether it stands in the statement.
    pub sample: bool,
    /// What goes in and what is due.
    pub body: CaseBody,
}

/// What goes in and what is due.
#[derive(Debug, Clone, PartialEq)]
pub enum CaseBody {
    /// A call with arguments, for problems with a signature.
    Call {
        /// One value for each parameter, the hidden ones included.
        args: Vec<Value>,
        /// What is due; nothing for a case of the user's own without an answer.
        expect: Option<Expected>,
    },
    /// Text in, text out, for standard-stream problems.
    Stdio {
        /// The text for standard input.
        input: Blob,
        /// The text due on standard output; nothing for a case of the user's own.
        answer: Option<Blob>,
    },
}

/// What is due.
#[derive(Debug, Clone, PartialEq)]
pub enum Expected {
    /// This value, under the problem's rule.
    One(Value),
    /// Any of these, each under the problem's rule.
    AnyOf(Vec<Value>),
}

/// Bytes that may be too many to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blob {
    /// In a file, to be streamed.
    File(PathBuf),
    /// In memory, as in a binary that carries the catalogue.
    Bytes(Cow<'static, [u8]>),
}

impl Expected {
    /// The value to show: the first of several.
    pub fn shown(&self) -> &Value {
        match self {
            Expected::One(value) => value,
            Expected::AnyOf(values) => values.first().unwrap_or(&Value::Null),
        }
    }
}
