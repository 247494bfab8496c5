//! Rust: `impl Solution` as on LeetCode, compiled beside a driver that is built once.

mod calls;
mod driver;
mod found;
mod message;
mod names;
mod nodes;
mod offered;
mod outline;
mod plan;
mod scan;
mod source;
mod stub;
mod toolchain;

use super::debugging::{
    CODELLDB, Debugging, GDB, LLDB, RUST_GDB, RUST_LLDB, codelldb, head, with_name,
};
use super::{Job, Language, Missing, Overrides, Plan, Target, Toolchain};
use crate::model::{Factor, Signature};

/// Rust.
#[derive(Debug)]
pub(super) struct Rust;

impl Language for Rust {
    fn id(&self) -> &'static str {
        "rust"
    }

    fn name(&self) -> &'static str {
        "Rust"
    }

    fn aliases(&self) -> &'static [&'static str] {
        &["rs", "rustc"]
    }

    fn endings(&self) -> &'static [&'static str] {
        &["rs"]
    }

    fn factor(&self) -> Factor {
        Factor {
            time: 1,
            memory_mib: 0,
        }
    }

    fn commands(&self) -> &'static [&'static str] {
        toolchain::COMMANDS
    }

    fn discover(&self, overrides: &Overrides) -> Result<Toolchain, Missing> {
        toolchain::discover(overrides)
    }

    fn stub(&self, signature: &Signature) -> String {
        stub::stub(signature)
    }

    fn not_offered(&self, signature: &Signature) -> Option<String> {
        offered::not_offered(signature)
    }

    fn failing_statement(&self) -> &'static str {
        "panic!();"
    }

    fn plan(&self, job: &Job<'_>) -> Plan {
        plan::plan(job)
    }

    fn tidy_message(&self, job: &Job<'_>, raw: &str) -> String {
        let raw = with_name(job, &plan::included_name(job.source.name), raw);
        match job.target {
            Target::Call(signature) => message::tidy(Some(signature), &raw),
            Target::Program => message::tidy(None, &raw),
        }
    }

    fn debugging(&self) -> Option<&'static Debugging> {
        Some(&Debugging {
            debuggers: &[RUST_GDB, GDB, RUST_LLDB, LLDB],
            vscode: codelldb,
            extension: CODELLDB,
            reads_anew: false,
            stop: head,
        })
    }
}
