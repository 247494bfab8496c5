//! Verdicts and their names.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What became of a case or of a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Verdict {
    /// Accepted.
    #[serde(rename = "AC")]
    Accepted,
    /// Wrong Answer.
    #[serde(rename = "WA")]
    WrongAnswer,
    /// Time Limit Exceeded, busy or idle.
    #[serde(rename = "TLE")]
    TimeLimit,
    /// Memory Limit Exceeded.
    #[serde(rename = "MLE")]
    MemoryLimit,
    /// Output Limit Exceeded.
    #[serde(rename = "OLE")]
    OutputLimit,
    /// Runtime Error.
    #[serde(rename = "RE")]
    RuntimeError,
    /// Compile Error.
    #[serde(rename = "CE")]
    CompileError,
    /// Internal Error: the judge's own fault.
    #[serde(rename = "IE")]
    InternalError,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Verdict; 8] = [
        Verdict::Accepted,
        Verdict::WrongAnswer,
        Verdict::TimeLimit,
        Verdict::MemoryLimit,
        Verdict::OutputLimit,
        Verdict::RuntimeError,
        Verdict::CompileError,
        Verdict::InternalError,
    ];

    /// The short name, for tables and JSON.
    pub fn short(self) -> &'static str {
        match self {
            Verdict::Accepted => "AC",
            Verdict::WrongAnswer => "WA",
            Verdict::TimeLimit => "TLE",
            Verdict::MemoryLimit => "MLE",
            Verdict::OutputLimit => "OLE",
            Verdict::RuntimeError => "RE",
            Verdict::CompileError => "CE",
            Verdict::InternalError => "IE",
        }
    }

    /// The long name, for people.
    pub fn long(self) -> &'static str {
        match self {
            Verdict::Accepted => "Accepted",
            Verdict::WrongAnswer => "Wrong Answer",
            Verdict::TimeLimit => "Time Limit Exceeded",
            Verdict::MemoryLimit => "Memory Limit Exceeded",
            Verdict::OutputLimit => "Output Limit Exceeded",
            Verdict::RuntimeError => "Runtime Error",
            Verdict::CompileError => "Compile Error",
            Verdict::InternalError => "Internal Error",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.long())
    }
}

impl FromStr for Verdict {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Verdict::ALL
            .into_iter()
            .find(|verdict| verdict.short() == text)
            .ok_or_else(|| format!("unknown verdict `{text}`"))
    }
}
