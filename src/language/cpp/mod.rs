//! C++: `class Solution` as on LeetCode, compiled with a precompiled standard library.

mod class;
mod driver;
mod found;
mod function;
mod glue;
mod later;
mod names;
mod nodes;
mod stub;

use super::debugging::{CPPTOOLS, Debugging, GDB, LLDB, cppdbg, head, with_name};
use super::native::findings;
use super::native::plan::{included_name, plan};
use super::native::toolchain::{Taste, discover};
use super::native::{Dialect, message};
use super::wire::Failure;
use super::{Job, Language, Missing, Overrides, Plan, Target, Toolchain};
use crate::model::{Factor, Signature};

const DIALECT: Dialect = Dialect {
    taste: Taste {
        language: "C++",
        commands: &["g++", "clang++", "c++"],
        looked_for: "g++, clang++ and c++",
        standards: &["gnu++23", "gnu++2b", "gnu++20", "gnu++2a", "gnu++17"],
        oldest: "C++17",
        tongue: "c++",
        backend: "cc1plus",
        hint: "install g++ with your package manager: sudo apt install g++, sudo dnf install \
               gcc-c++, sudo pacman -S gcc, brew install gcc, or xcode-select --install",
    },
    prelude: "judge_prelude.h",
    headers: &[
        ("judge_prelude.h", include_str!("runtime/judge_prelude.h")),
        ("judge_library.h", include_str!("runtime/judge_library.h")),
        ("judge_warm.h", include_str!("runtime/judge_warm.h")),
        ("judge_json.h", include_str!("runtime/judge_json.h")),
        ("judge_types.h", include_str!("runtime/judge_types.h")),
        ("judge_nodes.h", include_str!("runtime/judge_nodes.h")),
        ("judge_graphs.h", include_str!("runtime/judge_graphs.h")),
        ("judge_call.h", include_str!("runtime/judge_call.h")),
        ("judge_memory.h", include_str!("runtime/judge_memory.h")),
        (
            "judge_stack.h",
            include_str!("../native/runtime/judge_stack.h"),
        ),
    ],
    parts: &[
        (
            "judge_json.cpp",
            "judge_json.o",
            include_str!("runtime/judge_json.cpp"),
        ),
        (
            "judge_nodes.cpp",
            "judge_nodes.o",
            include_str!("runtime/judge_nodes.cpp"),
        ),
        (
            "judge_memory.cpp",
            "judge_memory.o",
            include_str!("runtime/judge_memory.cpp"),
        ),
        (
            "judge_stack.cpp",
            "judge_stack.o",
            include_str!("../native/runtime/judge_stack.c"),
        ),
        (
            "judge_runtime.cpp",
            "judge_runtime.o",
            include_str!("runtime/judge_runtime.cpp"),
        ),
    ],
    driver: "judge_driver.cpp",
    attend: "judge_attend.cpp",
    plain_name: "solution.cpp",
    flags: &[],
    wrapped: &[],
    libraries: &[],
};

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

    fn failing_statement(&self) -> &'static str {
        "throw 0;"
    }

    fn plan(&self, job: &Job<'_>) -> Plan {
        plan(job, &DIALECT, |given| match job.target {
            Target::Call(signature) => driver::generate(signature, job.source.bytes, given),
            Target::Program => String::new(),
        })
    }

    fn tidy_message(&self, job: &Job<'_>, raw: &str) -> String {
        let lines = job.source.bytes.split(|&byte| byte == b'\n').count();
        let file = included_name(job.source.name, &DIALECT);
        message::tidy(&file, lines, &with_name(job, &file, raw))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_its_name_unless_it_is_unsafe() {
        for name in ["sol.cpp", "two-sum.cc", "1.two_sum.cpp"] {
            assert_eq!(included_name(name, &DIALECT), name);
        }
        for name in [
            "-o.cpp",
            "my sol.cpp",
            "\"x\".cpp",
            "judge_driver.cpp",
            ".cpp",
            "l\u{f6}sung.cpp",
        ] {
            assert_eq!(included_name(name, &DIALECT), "solution.cpp", "{name}");
        }
    }
}
