//! C++: `class Solution` as on LeetCode, compiled with a precompiled standard library.

mod class;
mod driver;
mod encoding;
mod found;
mod function;
mod glue;
mod message;
mod names;
mod nodes;
mod outline;
mod plan;
mod scan;
mod stub;
mod toolchain;

use super::{Job, Language, Missing, Overrides, Plan, Toolchain};
use crate::model::{Factor, Signature};

/// C++.
#[derive(Debug)]
pub(super) struct Cpp;

impl Language for Cpp {
    fn id(&self) -> &'static str {
        "cpp"
    }

    fn name(&self) -> &'static str {
        "C++"
    }

    fn aliases(&self) -> &'static [&'static str] {
        &["c++", "cxx", "cc", "g++"]
    }

    fn endings(&self) -> &'static [&'static str] {
        &["cpp", "cc", "cxx", "c++"]
    }

    fn line_comment(&self) -> &'static str {
        "//"
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

    fn failing_statement(&self) -> &'static str {
        "throw 0;"
    }

    fn plan(&self, job: &Job<'_>) -> Plan {
        plan::plan(job)
    }

    fn tidy_message(&self, job: &Job<'_>, raw: &str) -> String {
        let lines = job.source.bytes.split(|&byte| byte == b'\n').count();
        message::tidy(&plan::included_name(job.source.name), lines, raw)
    }
}
