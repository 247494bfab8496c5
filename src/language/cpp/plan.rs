//! How a C++ file is built: the prelude precompiled, the driver's own objects, then the file.

use std::path::PathBuf;

use super::driver;
use super::encoding;
use super::toolchain::Abilities;
use crate::language::{Arg, Build, Command, Job, Plan, Step, Target};

/// The generated part of the driver; messages about it are not for the user.
pub(super) const DRIVER: &str = "judge_driver.cpp";

const PRELUDE: &str = "judge_prelude.h";
const PRECOMPILED: &str = "judge_prelude.h.gch";
const PROGRAM: &str = "solution";

const HEADERS: [(&str, &str); 10] = [
    (PRELUDE, include_str!("runtime/judge_prelude.h")),
    ("judge_library.h", include_str!("runtime/judge_library.h")),
    ("judge_warm.h", include_str!("runtime/judge_warm.h")),
    ("judge_json.h", include_str!("runtime/judge_json.h")),
    ("judge_types.h", include_str!("runtime/judge_types.h")),
    ("judge_nodes.h", include_str!("runtime/judge_nodes.h")),
    ("judge_graphs.h", include_str!("runtime/judge_graphs.h")),
    ("judge_call.h", include_str!("runtime/judge_call.h")),
    ("judge_memory.h", include_str!("runtime/judge_memory.h")),
    ("judge_stack.h", include_str!("runtime/judge_stack.h")),
];

const PARTS: [(&str, &str, &str); 5] = [
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
        include_str!("runtime/judge_stack.cpp"),
    ),
    (
        "judge_runtime.cpp",
        "judge_runtime.o",
        include_str!("runtime/judge_runtime.cpp"),
    ),
];

/// How to build and run a file.
pub(super) fn plan(job: &Job<'_>) -> Plan {
    let abilities = Abilities::of(job.toolchain);
    let flags = flags(job, &abilities);
    let steps = match job.target {
        Target::Call(signature) => {
            let file = included_name(job.source.name);
            let stack = stack_mib(job);
            let (driver, source) = match encoding::fault(job.source.bytes) {
                Some(message) => (driver::refuse(&message), Vec::new()),
                None => (
                    driver::generate(signature, job.source.bytes, &file, stack),
                    job.source.bytes.to_vec(),
                ),
            };
            let files = vec![
                (DRIVER.into(), driver.into_bytes()),
                (PathBuf::from(&file), source),
            ];
            vec![
                prelude(job, &flags, &abilities),
                parts(job, &flags),
                solution(job, &flags, &abilities, files, DRIVER, 2),
            ]
        }
        Target::Program => {
            let file = included_name(job.source.name);
            let files = vec![(PathBuf::from(&file), job.source.bytes.to_vec())];
            vec![solution(job, &flags, &abilities, files, &file, 0)]
        }
    };
    let env = match job.debug {
        true => vec![
            (
                "ASAN_OPTIONS".to_owned(),
                "detect_leaks=0:abort_on_error=0".to_owned(),
            ),
            ("UBSAN_OPTIONS".to_owned(), "print_stacktrace=1".to_owned()),
        ],
        false => Vec::new(),
    };
    let run = Command {
        program: Arg::within(steps.len() - 1, PROGRAM),
        args: Vec::new(),
        env,
    };
    Plan { steps, run }
}

/// The name under which the user's file is included: its own, unless the compiler or the driver
/// would trip over it.
pub(super) fn included_name(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let safe = name.chars().all(plain)
        && !name.starts_with(['-', '.'])
        && !name.starts_with("judge_")
        && name.contains('.')
        && name.len() <= 100;
    if safe {
        name.to_owned()
    } else {
        "solution.cpp".to_owned()
    }
}

/// Deep recursion should end as a stack overflow rather than at the memory limit.
fn stack_mib(job: &Job<'_>) -> u64 {
    if job.debug {
        1024
    } else {
        (job.memory_mib / 8 * 7).clamp(64, 1024)
    }
}

fn flags(job: &Job<'_>, abilities: &Abilities) -> Vec<String> {
    let mut flags = vec![format!("-std={}", abilities.standard)];
    match &job.overrides.flags {
        Some(own) => flags.extend(own.iter().cloned()),
        None => flags.push(if job.debug { "-O1" } else { "-O2" }.to_owned()),
    }
    if job.debug {
        flags.extend(["-g", "-fno-omit-frame-pointer", "-D_GLIBCXX_ASSERTIONS"].map(str::to_owned));
        if abilities.sanitizers {
            let sanitize = [
                "-fsanitize=address,undefined",
                "-fno-sanitize-recover=undefined",
            ];
            flags.extend(sanitize.map(str::to_owned));
        }
    }
    flags.extend(["-w", "-pipe", "-fdiagnostics-color=never"].map(str::to_owned));
    flags
}

fn compile(job: &Job<'_>, flags: &[String], rest: Vec<Arg>, blames_user: bool) -> Build {
    let program = Arg::text(job.toolchain.program.to_string_lossy());
    let args = flags.iter().map(Arg::text).chain(rest).collect();
    // Compilers draw quotes and translate by the locale; messages must not depend on it.
    let env = vec![("LC_ALL".to_owned(), "C.UTF-8".to_owned())];
    Build::Run {
        command: Command { program, args, env },
        blames_user,
    }
}

fn prelude(job: &Job<'_>, flags: &[String], abilities: &Abilities) -> Step {
    let files = HEADERS
        .iter()
        .map(|(name, text)| (PathBuf::from(name), text.as_bytes().to_vec()));
    let words = ["-x", "c++-header", PRELUDE, "-o", PRECOMPILED];
    Step {
        label: "the precompiled prelude".to_owned(),
        files: files.collect(),
        build: match abilities.precompiles {
            true => compile(job, flags, words.map(Arg::text).to_vec(), false),
            false => Build::Files,
        },
    }
}

fn headers() -> Arg {
    Arg::In {
        prefix: "-I".to_owned(),
        step: 0,
        path: String::new(),
    }
}

fn parts(job: &Job<'_>, flags: &[String]) -> Step {
    let files = PARTS
        .iter()
        .map(|(name, _, text)| (PathBuf::from(name), text.as_bytes().to_vec()));
    let mut words = vec![headers(), Arg::text("-c")];
    words.extend(PARTS.iter().map(|(name, _, _)| Arg::text(*name)));
    Step {
        label: "the driver".to_owned(),
        files: files.collect(),
        build: compile(job, flags, words, false),
    }
}

fn solution(
    job: &Job<'_>,
    flags: &[String],
    abilities: &Abilities,
    files: Vec<(PathBuf, Vec<u8>)>,
    source: &str,
    step: usize,
) -> Step {
    let mut words = Vec::new();
    if step > 0 {
        words.push(headers());
    }
    words.extend(["-x", "c++", source, "-x", "none"].map(Arg::text));
    if step > 0 {
        words.extend(PARTS.iter().map(|(_, object, _)| Arg::within(1, object)));
    }
    if abilities.gold {
        words.push(Arg::text("-fuse-ld=gold"));
    }
    words.extend(["-pthread", "-o", PROGRAM].map(Arg::text));
    Step {
        label: job.source.name.to_owned(),
        files,
        build: compile(job, flags, words, true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_its_name_unless_it_is_unsafe() {
        for name in ["sol.cpp", "two-sum.cc", "1.two_sum.cpp"] {
            assert_eq!(included_name(name), name);
        }
        for name in [
            "-o.cpp",
            "my sol.cpp",
            "\"x\".cpp",
            "judge_driver.cpp",
            ".cpp",
            "l\u{f6}sung.cpp",
        ] {
            assert_eq!(included_name(name), "solution.cpp", "{name}");
        }
    }
}
