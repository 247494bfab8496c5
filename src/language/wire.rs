//! The driver protocol: JSON lines between the judge and a driver.
//!
//! The driver reads lines on descriptor 3 and writes lines on descriptor 4, so that standard
//! output stays the solution's. The first line is a [`Hello`] and its answer a [`Ready`]; then
//! each [`Question`] has one [`Answer`]. Before it the driver sends two marks, which are empty lines:
//! one when it begins to call the solution, one when it has the result and goes on to write it down,
//! so that the judge holds the calls alone to their limit. The driver flushes the solution's standard output before
//! it answers. At the end of descriptor 3 it exits with 0 and runs nothing more of the solution's.

use serde::{Deserialize, Serialize};

use crate::model::{Signature, Value};

/// The judge's first line.
#[derive(Debug, Clone, Serialize)]
pub struct Hello<'a> {
    /// The protocol's version: 1.
    pub judge: u32,
    /// The name of the user's file.
    pub file: &'a str,
    /// What it must define.
    pub signature: &'a Signature,
}

/// The driver's first answer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ready {
    /// The file is loaded and defines what it must.
    Ready,
    /// The file does not compile, or lacks the function or class; the message says what was
    /// expected and what is there.
    Compile(String),
    /// Loading the file ran into an exception.
    Exception(Failure),
}

/// One call to make.
#[derive(Debug, Clone, Serialize)]
pub struct Question<'a> {
    /// Echoed in the answer.
    pub case: usize,
    /// Which call.
    pub step: CallStep,
    /// The case's `args`, or for `decode` the string that `encode` answered.
    pub args: &'a [Value],
}

/// Which call to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallStep {
    /// The function, or all operations of the class.
    Call,
    /// A codec's first method; the answer is an ASCII string that only the driver need understand.
    Encode,
    /// A codec's second method, given that string.
    Decode,
}

/// What came of a call.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Answer {
    /// The number of the question.
    pub case: usize,
    /// Processor time of the call alone, all threads, in ns.
    pub cpu_ns: u64,
    /// Time of the call alone by the clock, in ns.
    pub wall_ns: u64,
    /// The judged value, or what went wrong.
    pub result: Outcome,
}

/// The judged value, or what went wrong.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The judged value; for a class the list of the results of its operations, null for those
    /// without one and for the constructor.
    Value(Value),
    /// The call raised.
    Exception(Failure),
    /// The result is not of the declared type: `returned None where a list of int is due`.
    Type(String),
    /// The result is of the right type and wrong whatever its value: it shares nodes with the
    /// input, is cyclic, is not a node of the tree, or the input was changed.
    Wrong(String),
}

/// An exception.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Failure {
    /// Its type and text: `IndexError: list index out of range`.
    pub message: String,
    /// The frames of the user's own file, outermost first: `sol.py:7 in twoSum`.
    #[serde(default)]
    pub frames: Vec<String>,
}
