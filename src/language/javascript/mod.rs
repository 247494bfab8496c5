//! JavaScript: Node.js, a driver in one file, LeetCode's names and queues.

mod debugging;
mod discover;
mod driver;
mod plan;
mod stub;

pub(super) use debugging::{DEBUGGERS, EXTENSION, vscode};
pub(super) use discover::{COMMANDS, discover, release};
pub(super) use plan::{DRIVER, DRIVER_FILE, driver_step, run, stepped};
pub(super) use stub::{codec_usage, kinds, usage};

use super::contract::{Job, Language, Missing, Overrides, Plan, Toolchain};
use super::debugging::Debugging;
use crate::model::{Factor, Signature};

/// What JavaScript and TypeScript add to a problem's limits: the compiler and the collector work
/// beside the solution in the same account, an array of numbers may hold boxes, and Node.js brings
/// memory of its own.
pub(super) const FACTOR: Factor = Factor {
    time: 2,
    memory_mib: 128,
};

/// JavaScript, by Node.js 18 and later.
#[derive(Debug)]
pub(super) struct JavaScript;

impl Language for JavaScript {
    fn id(&self) -> &'static str {
        "javascript"
    }

    fn name(&self) -> &'static str {
        "JavaScript"
    }

    fn aliases(&self) -> &'static [&'static str] {
        &["js", "node", "nodejs"]
    }

    fn endings(&self) -> &'static [&'static str] {
        &["js", "mjs", "cjs"]
    }

    fn factor(&self) -> Factor {
        FACTOR
    }

    fn commands(&self) -> &'static [&'static str] {
        COMMANDS
    }

    /// The compiler of TypeScript that the search met is none of JavaScript's.
    fn discover(&self, overrides: &Overrides) -> Result<Toolchain, Missing> {
        discover(overrides).map(|toolchain| Toolchain {
            runner: None,
            ..toolchain
        })
    }

    fn stub(&self, signature: &Signature) -> String {
        stub::stub(signature)
    }

    fn failing_statement(&self) -> &'static str {
        "throw new Error('not written yet');"
    }

    fn body_indent(&self) -> usize {
        4
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
