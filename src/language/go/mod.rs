//! Go: files without package and imports as on LeetCode, compiled by Go's own compiler and linked
//! with a driver that is compiled once.

mod last_words;
mod nodes;
mod plan;
mod stub;
mod toolchain;

use serde_json::json;

use super::debugging::{DLV, Debugging, GDB, LLDB, head, with_name};
use super::wire::Failure;
use super::{Job, Language, Missing, Overrides, Plan, Toolchain};
use crate::model::{Factor, Signature};

/// Go.
#[derive(Debug)]
pub(super) struct Go;

impl Language for Go {
    fn id(&self) -> &'static str {
        "go"
    }

    fn name(&self) -> &'static str {
        "Go"
    }

    fn aliases(&self) -> &'static [&'static str] {
        &["golang"]
    }

    fn endings(&self) -> &'static [&'static str] {
        &["go"]
    }

    /// The collector works beside the solution in the same account and lets garbage lie for a
    /// while; an int takes eight bytes, and a stack grows by halves that stand side by side.
    fn factor(&self) -> Factor {
        Factor {
            time: 2,
            memory_mib: 64,
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

    fn failing_statement(&self) -> &'static str {
        "panic(\"not written yet\")"
    }

    fn body_indent(&self) -> usize {
        4
    }

    /// The empty line of a struct is no place for a statement.
    fn failing_stub(&self, signature: &Signature) -> String {
        let stub = self.stub(signature);
        let mut in_struct = false;
        let filled = stub.lines().map(|line| {
            let body = line.len() >= self.body_indent() && line.trim().is_empty() && !in_struct;
            in_struct = line.ends_with("struct {");
            let end = if body { self.failing_statement() } else { "" };
            format!("{line}{end}\n")
        });
        filled.collect()
    }

    fn plan(&self, job: &Job<'_>) -> Plan {
        plan::plan(job)
    }

    /// The tool that compiles speaks about the user's own file already.
    fn tidy_message(&self, job: &Job<'_>, raw: &str) -> String {
        with_name(job, job.source.name, raw).trim_end().to_owned()
    }

    fn debugging(&self) -> Option<&'static Debugging> {
        Some(&Debugging {
            debuggers: &[DLV, GDB, LLDB],
            vscode: |session| {
                json!({
                    "type": "go",
                    "request": "launch",
                    "mode": "exec",
                    "program": session.program,
                    "cwd": session.stepping.folder,
                    "console": "integratedTerminal",
                })
            },
            extension: "Go (golang.go), which brings dlv",
            reads_anew: false,
            stop: head,
        })
    }

    fn last_words(&self, file: &str, stderr: &str) -> Option<Failure> {
        last_words::read(file, stderr)
    }
}
