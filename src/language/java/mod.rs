//! Java: the driver and the compile tool run on the user's own JDK.

mod archives;
mod debugging;
mod discovery;
mod nodes;
mod plan;
mod stub;

use super::debugging::Debugging;
use super::{Job, Language, Missing, Overrides, Plan, Toolchain};
use crate::model::{Factor, Signature};

/// Java.
pub(super) struct Java;

impl Language for Java {
    fn id(&self) -> &'static str {
        "java"
    }

    fn name(&self) -> &'static str {
        "Java"
    }

    fn aliases(&self) -> &'static [&'static str] {
        &["jdk", "openjdk"]
    }

    fn endings(&self) -> &'static [&'static str] {
        &["java"]
    }

    /// The virtual machine compiles the code while it runs, which costs about as much again; its
    /// own memory, a deep stack and objects that take twice their room in C++ are added.
    fn factor(&self) -> Factor {
        Factor {
            time: 2,
            memory_mib: plan::STACK_MIB + plan::MACHINE_MIB + 128,
        }
    }

    fn commands(&self) -> &'static [&'static str] {
        &["javac", "java"]
    }

    fn discover(&self, overrides: &Overrides) -> Result<Toolchain, Missing> {
        discovery::discover(overrides)
    }

    fn stub(&self, signature: &Signature) -> String {
        stub::stub(signature)
    }

    fn failing_statement(&self) -> &'static str {
        "throw new RuntimeException();"
    }

    fn plan(&self, job: &Job<'_>) -> Plan {
        plan::plan(job)
    }

    /// The compile tool prints its messages about the user's own file already.
    fn tidy_message(&self, _job: &Job<'_>, raw: &str) -> String {
        raw.trim_end().to_owned()
    }

    fn debugging(&self) -> Option<&'static Debugging> {
        Some(&debugging::DEBUGGING)
    }
}
