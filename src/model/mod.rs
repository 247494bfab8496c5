//! The nouns of the project: plain data without input or output.

mod case;
mod check;
mod difference;
mod limits;
mod outcome;
mod problem;
mod report;
mod signature;
mod submission;
mod types;
mod value;
mod verdict;

#[cfg(test)]
mod tests;

pub use case::{Blob, Case, CaseBody, Expected};
pub use check::{Check, Rule, TextCheck, Tolerance};
pub use difference::{Difference, Step};
pub use limits::{Factor, Limits};
pub use outcome::CaseOutcome;
pub use problem::{Complexity, Difficulty, Hint, Kind, ListPlace, Problem, Summary};
pub use report::{Compile, Isolation, Note, Report};
pub use signature::{Api, ApiRule, Class, Codec, Function, Judged, Method, Param, Signature};
pub use submission::Submission;
pub use types::{Mismatch, Type, TypeError};
pub use value::Value;
pub use verdict::Verdict;
