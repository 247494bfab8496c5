//! How a Go file is built and run: the driver, the tool that compiles and the standard packages
//! once, then the file.

use std::path::PathBuf;

use crate::language::{Arg, Build, Command, Job, Plan, Purpose, Step, Stepping, Target};

const PROGRAM: &str = "solution";
const SCRIPT: &str = "build.sh";

macro_rules! sources {
    ($($path:literal),* $(,)?) => {
        [$(($path, include_str!(concat!("runtime/", $path)))),*]
    };
}

const SOURCES: &[(&str, &str)] = &sources![
    "go.mod",
    "build.sh",
    "json/json.go",
    "driver/attend.go",
    "driver/build.go",
    "driver/callable.go",
    "driver/channel.go",
    "driver/class.go",
    "driver/driver.go",
    "driver/flatten.go",
    "driver/function.go",
    "driver/layout.go",
    "driver/measure.go",
    "driver/signature.go",
    "driver/types.go",
    "driver/values.go",
    "tool/attend.go",
    "tool/compile.go",
    "tool/find.go",
    "tool/generate.go",
    "tool/imports.go",
    "tool/main.go",
    "tool/signature.go",
    "tool/source.go",
];

/// Standard packages that solutions use; others are compiled for the file that imports them.
const PACKAGES: &[&str] = &[
    "bufio",
    "bytes",
    "cmp",
    "container/heap",
    "container/list",
    "container/ring",
    "context",
    "encoding/base64",
    "encoding/binary",
    "encoding/hex",
    "encoding/json",
    "errors",
    "fmt",
    "hash/fnv",
    "hash/maphash",
    "io",
    "iter",
    "maps",
    "math",
    "math/big",
    "math/bits",
    "math/cmplx",
    "math/rand",
    "math/rand/v2",
    "os",
    "reflect",
    "regexp",
    "runtime",
    "runtime/debug",
    "slices",
    "sort",
    "strconv",
    "strings",
    "sync",
    "sync/atomic",
    "time",
    "unicode",
    "unicode/utf16",
    "unicode/utf8",
];

/// Go's own commands look at nothing outside, download nothing and leave nothing behind.
const ENVIRONMENT: &[(&str, &str)] = &[
    ("CGO_ENABLED", "0"),
    ("GO111MODULE", "on"),
    ("GOENV", "off"),
    ("GOFLAGS", ""),
    ("GOPROXY", "off"),
    ("GOTELEMETRY", "off"),
    ("GOTOOLCHAIN", "local"),
    ("GOWORK", "off"),
];

/// How to build and run a file.
pub(super) fn plan(job: &Job<'_>) -> Plan {
    let steps = vec![driver(job), solution(job)];
    let run = Command {
        program: Arg::within(1, PROGRAM),
        args: Vec::new(),
        env: match job.purpose {
            // The limits of nobody stand over it there.
            Purpose::Stepping(_) => Vec::new(),
            Purpose::Judging | Purpose::Checking => surroundings(job),
        },
    };
    Plan { steps, run }
}

fn go(job: &Job<'_>) -> Arg {
    Arg::text(job.toolchain.program.to_string_lossy())
}

fn environment() -> Vec<(String, String)> {
    let pairs = ENVIRONMENT.iter();
    pairs
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

fn driver(job: &Job<'_>) -> Step {
    let files = SOURCES
        .iter()
        .map(|(path, text)| (PathBuf::from(path), text.as_bytes().to_vec()));
    let mut args = vec![Arg::text(SCRIPT), go(job)];
    args.extend(PACKAGES.iter().map(|package| Arg::text(*package)));
    Step {
        label: "the Go driver and the standard packages".to_owned(),
        files: files.collect(),
        build: Build::Run {
            command: Command {
                program: Arg::text("/bin/sh"),
                args,
                env: environment(),
            },
            blames_user: false,
        },
    }
}

fn solution(job: &Job<'_>) -> Step {
    let mut files = vec![(PathBuf::from("user.go"), job.source.bytes.to_vec())];
    let target = match job.target {
        Target::Call(signature) => {
            let text = serde_json::json!(signature).to_string();
            files.push((PathBuf::from("signature.json"), text.into_bytes()));
            "call"
        }
        Target::Program => "program",
    };
    let mut args = vec![Arg::within(0, ""), go(job)];
    let (purpose, name) = match job.purpose {
        Purpose::Judging => ("fast", named(job.source.name)),
        Purpose::Checking => ("debug", named(job.source.name)),
        // To a debugger it is the very file that the user edits.
        Purpose::Stepping(stepping) => ("step", stepping.file),
    };
    if let Some(Stepping { judge, folder, .. }) = job.stepping() {
        let text = serde_json::json!({ "judge": judge, "folder": folder }).to_string();
        files.push((PathBuf::from("run.json"), text.into_bytes()));
    }
    args.extend([target, purpose, name].map(Arg::text));
    args.extend(job.overrides.flags.iter().flatten().map(Arg::text));
    Step {
        label: job.source.name.to_owned(),
        files,
        build: Build::Run {
            command: Command {
                program: Arg::within(0, "prepare"),
                args,
                env: environment(),
            },
            blames_user: true,
        },
    }
}

/// The name under which the compiler speaks of the file: its own, unless a line directive cannot
/// hold it.
fn named(name: &str) -> &str {
    let odd = |c: char| c.is_control() || matches!(c, ':' | '/' | '\\' | '"');
    match name.contains(odd) || name.starts_with("judge_") {
        true => "solution.go",
        false => name,
    }
}

/// What the program is told of its limits.
fn surroundings(job: &Job<'_>) -> Vec<(String, String)> {
    let variables = [
        // Processor time is the measure, which more threads do not make less.
        ("GOMAXPROCS", "2".to_owned()),
        ("GOGC", "200".to_owned()),
        // Beyond this the collector works harder instead of letting garbage lie.
        ("GOMEMLIMIT", format!("{}MiB", job.memory_mib / 8 * 7)),
        ("GOTRACEBACK", "single".to_owned()),
        ("JUDGE_STACK_BYTES", stack_bytes(job).to_string()),
    ];
    let pairs = variables.into_iter();
    pairs
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

/// The largest stack. A stack grows by doubling, and for a moment the old and the new one stand
/// side by side, which should end as a stack overflow rather than at the memory limit.
fn stack_bytes(job: &Job<'_>) -> u64 {
    let mut mib = 16;
    while mib * 2 * 3 / 2 <= job.memory_mib * 3 / 4 {
        mib *= 2;
    }
    mib << 20
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_its_name_unless_a_line_directive_cannot_hold_it() {
        for name in ["sol.go", "my solution.go", "1.two-sum.go", "l\u{f6}sung.go"] {
            assert_eq!(named(name), name);
        }
        for name in ["a:1.go", "a\nb.go", "judge_call.go"] {
            assert_eq!(named(name), "solution.go", "{name:?}");
        }
    }

    #[test]
    fn every_source_of_the_runtime_is_in_the_plan() {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/language/go/runtime");
        let mut found = 0;
        for folder in ["json", "driver", "tool"] {
            for file in std::fs::read_dir(root.join(folder)).unwrap() {
                let path = format!("{folder}/{}", file.unwrap().file_name().display());
                assert!(SOURCES.iter().any(|(known, _)| *known == path), "{path}");
                found += 1;
            }
        }
        assert_eq!(found + 2, SOURCES.len());
    }
}
