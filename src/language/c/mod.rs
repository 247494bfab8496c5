//! C: functions as on LeetCode, with its conventions for the sizes of lists.

mod calls;
mod driver;
mod found;
mod message;
mod names;
mod nodes;
mod offered;
mod stub;

use super::debugging::{CPPTOOLS, Debugging, GDB, LLDB, cppdbg, head, with_name};
use super::native::Dialect;
use super::native::findings;
use super::native::plan::{included_name, plan};
use super::native::toolchain::{Taste, discover};
use super::wire::Failure;
use super::{Job, Language, Missing, Overrides, Plan, Target, Toolchain};
use crate::model::{Factor, Signature};

const DIALECT: Dialect = Dialect {
    taste: Taste {
        language: "C",
        commands: &["gcc", "clang", "cc"],
        looked_for: "gcc, clang and cc",
        // LeetCode compiles as gnu11. C17 only mends it, while C23 takes the names `bool`, `true`
        // and `nullptr` away and gives `int f()` another meaning.
        standards: &["gnu17", "gnu11"],
        oldest: "C11",
        tongue: "c",
        backend: "cc1",
        hint: "install gcc with your package manager: sudo apt install gcc libc6-dev, sudo dnf \
               install gcc, sudo pacman -S gcc, brew install gcc, or xcode-select --install",
    },
    prelude: "judge_prelude.h",
    headers: &[
        ("judge_prelude.h", include_str!("runtime/judge_prelude.h")),
        ("judge_call.h", include_str!("runtime/judge_call.h")),
        ("judge_json.h", include_str!("runtime/judge_json.h")),
        ("judge_memory.h", include_str!("runtime/judge_memory.h")),
        ("judge_nodes.h", include_str!("runtime/judge_nodes.h")),
        ("judge_values.h", include_str!("runtime/judge_values.h")),
        (
            "judge_stack.h",
            include_str!("../native/runtime/judge_stack.h"),
        ),
    ],
    parts: &[
        (
            "judge_json.c",
            "judge_json.o",
            include_str!("runtime/judge_json.c"),
        ),
        (
            "judge_memory.c",
            "judge_memory.o",
            include_str!("runtime/judge_memory.c"),
        ),
        (
            "judge_nodes.c",
            "judge_nodes.o",
            include_str!("runtime/judge_nodes.c"),
        ),
        (
            "judge_structures.c",
            "judge_structures.o",
            include_str!("runtime/judge_structures.c"),
        ),
        (
            "judge_values.c",
            "judge_values.o",
            include_str!("runtime/judge_values.c"),
        ),
        (
            "judge_call.c",
            "judge_call.o",
            include_str!("runtime/judge_call.c"),
        ),
        (
            "judge_stack.c",
            "judge_stack.o",
            include_str!("../native/runtime/judge_stack.c"),
        ),
        (
            "judge_runtime.c",
            "judge_runtime.o",
            include_str!("runtime/judge_runtime.c"),
        ),
    ],
    driver: "judge_driver.c",
    attend: "judge_attend.c",
    plain_name: "solution.c",
    // Newer compilers make errors of what was a warning when most solutions were written.
    flags: &[
        "-Wno-error=implicit-function-declaration",
        "-Wno-error=implicit-int",
        "-Wno-error=int-conversion",
        "-Wno-error=incompatible-pointer-types",
    ],
    wrapped: &["-Wl,--wrap=free", "-Wl,--wrap=realloc"],
    libraries: &["-lm"],
};

/// C.
#[derive(Debug)]
pub(super) struct C;

impl Language for C {
    fn id(&self) -> &'static str {
        "c"
    }

    fn name(&self) -> &'static str {
        "C"
    }

    fn aliases(&self) -> &'static [&'static str] {
        &["gcc", "c11", "c17"]
    }

    fn endings(&self) -> &'static [&'static str] {
        &["c"]
    }

    fn factor(&self) -> Factor {
        Factor {
            time: 1,
            memory_mib: 0,
        }
    }

    fn commands(&self) -> &'static [&'static str] {
        DIALECT.taste.commands
    }

    fn discover(&self, overrides: &Overrides) -> Result<Toolchain, Missing> {
        discover(&DIALECT.taste, overrides)
    }

    fn stub(&self, signature: &Signature) -> String {
        stub::stub(signature)
    }

    fn not_offered(&self, signature: &Signature) -> Option<String> {
        offered::not_offered(signature)
    }

    fn failing_statement(&self) -> &'static str {
        "abort();"
    }

    fn failing_stub(&self, signature: &Signature) -> String {
        stub::filled(signature, self.failing_statement())
    }

    fn plan(&self, job: &Job<'_>) -> Plan {
        plan(job, &DIALECT, |given| match job.target {
            Target::Call(signature) => driver::generate(signature, job.source.bytes, given),
            Target::Program => String::new(),
        })
    }

    fn tidy_message(&self, job: &Job<'_>, raw: &str) -> String {
        let file = included_name(job.source.name, &DIALECT);
        message::tidy(&file, job.source.bytes, &with_name(job, &file, raw))
    }

    fn last_words(&self, file: &str, stderr: &str) -> Option<Failure> {
        findings::read(file, &included_name(file, &DIALECT), stderr)
    }

    fn debugging(&self) -> Option<&'static Debugging> {
        Some(&Debugging {
            debuggers: &[GDB, LLDB],
            vscode: cppdbg,
            extension: CPPTOOLS,
            reads_anew: false,
            stop: head,
        })
    }
}
