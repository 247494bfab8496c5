//! Python: the real interpreter behind any shim, a driver in its own bytecode, LeetCode's names.

mod debugging;
mod discover;
mod plan;
mod stub;

use super::contract::{Job, Language, Missing, Overrides, Plan, Toolchain};
use super::debugging::Debugging;
use crate::model::{Factor, Signature};

/// Python 3.8 and later.
#[derive(Debug)]
pub(super) struct Python;

impl Language for Python {
    fn id(&self) -> &'static str {
        "python"
    }

    fn name(&self) -> &'static str {
        "Python"
    }

    fn aliases(&self) -> &'static [&'static str] {
        &["py", "python3"]
    }

    fn endings(&self) -> &'static [&'static str] {
        &["py"]
    }

    fn factor(&self) -> Factor {
        // Its objects take several times the room of a compiled language's plain values.
        Factor {
            time: 4,
            memory_mib: 128,
        }
    }

    fn commands(&self) -> &'static [&'static str] {
        discover::COMMANDS
    }

    fn discover(&self, overrides: &Overrides) -> Result<Toolchain, Missing> {
        discover::discover(overrides)
    }

    fn stub(&self, signature: &Signature) -> String {
        stub::stub(signature)
    }

    fn failing_statement(&self) -> &'static str {
        "raise NotImplementedError"
    }

    fn plan(&self, job: &Job<'_>) -> Plan {
        plan::plan(job)
    }

    fn tidy_message(&self, _job: &Job<'_>, raw: &str) -> String {
        raw.to_owned()
    }

    fn debugging(&self) -> Option<&'static Debugging> {
        Some(&debugging::DEBUGGING)
    }
}
