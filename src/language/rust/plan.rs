//! How a Rust file is built: the runtime once as a library, then the driver with the file.

use std::path::PathBuf;

use super::driver::{self, Generated};
use super::offered::not_offered;
use super::outline::Outline;
use super::source::{fault, prepare};
use super::toolchain::Abilities;
use crate::language::{Arg, Build, Command, Job, Plan, Purpose, Step, Target};
use crate::model::Signature;

/// The generated half of the driver; messages about it are not for the user.
pub(super) const DRIVER: &str = "judge_driver.rs";

const LIBRARY: &str = "libjudge_rt.rlib";
const PROGRAM: &str = "solution";

const RUNTIME: [(&str, &str); 12] = [
    ("judge_rt.rs", include_str!("runtime/judge_rt.rs")),
    ("attend.rs", include_str!("runtime/attend.rs")),
    ("bits.rs", include_str!("runtime/bits.rs")),
    ("faults.rs", include_str!("runtime/faults.rs")),
    ("json.rs", include_str!("runtime/json.rs")),
    ("lists.rs", include_str!("runtime/lists.rs")),
    ("panics.rs", include_str!("runtime/panics.rs")),
    ("question.rs", include_str!("runtime/question.rs")),
    ("serve.rs", include_str!("runtime/serve.rs")),
    ("stack.rs", include_str!("runtime/stack.rs")),
    ("system.rs", include_str!("runtime/system.rs")),
    ("trees.rs", include_str!("runtime/trees.rs")),
];

/// How to build and run a file.
pub(super) fn plan(job: &Job<'_>) -> Plan {
    let kit = Kit {
        job,
        abilities: Abilities::of(job.toolchain),
    };
    let steps = match job.target {
        Target::Call(signature) => vec![kit.runtime(), kit.solution(signature)],
        Target::Program => vec![kit.program()],
    };
    let run = Command {
        program: Arg::within(steps.len() - 1, PROGRAM),
        args: Vec::new(),
        env: Vec::new(),
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
        "solution.rs".to_owned()
    }
}

struct Kit<'a> {
    job: &'a Job<'a>,
    abilities: Abilities,
}

impl Kit<'_> {
    fn flags(&self, edition: &str) -> Vec<String> {
        let mut flags = vec![format!("--edition={edition}")];
        match (&self.job.overrides.flags, self.job.purpose) {
            (_, Purpose::Stepping(_)) => {
                let more = ["-Copt-level=0", "-g", "-Coverflow-checks=on"];
                flags.extend(more.map(str::to_owned));
            }
            (Some(own), _) => flags.extend(own.iter().cloned()),
            (None, Purpose::Checking) => flags.push("-Copt-level=1".to_owned()),
            (None, Purpose::Judging) => {
                flags.extend(["-Copt-level=3", "-Ccodegen-units=1"].map(str::to_owned))
            }
        }
        if self.job.checks() {
            let more = ["-g", "-Coverflow-checks=on", "-Cdebug-assertions=on"];
            flags.extend(more.map(str::to_owned));
            if self.abilities.backtraces {
                flags.extend(["--cfg", "judge_debug"].map(str::to_owned));
            }
        }
        flags.extend(["--cap-lints=allow", "--color=never"].map(str::to_owned));
        flags
    }

    fn compile(&self, edition: &str, rest: Vec<Arg>, blames_user: bool) -> Build {
        let program = Arg::text(self.job.toolchain.program.to_string_lossy());
        let args = self
            .flags(edition)
            .into_iter()
            .map(Arg::text)
            .chain(rest)
            .collect();
        let env = vec![("LC_ALL".to_owned(), "C.UTF-8".to_owned())];
        Build::Run {
            command: Command { program, args, env },
            blames_user,
        }
    }

    fn runtime(&self) -> Step {
        let files = RUNTIME
            .iter()
            .map(|(name, text)| (PathBuf::from(name), text.as_bytes().to_vec()));
        let words = [
            "--crate-type=rlib",
            "--crate-name=judge_rt",
            RUNTIME[0].0,
            "-o",
            LIBRARY,
        ];
        Step {
            label: "the driver".to_owned(),
            files: files.collect(),
            build: self.compile("2021", words.map(Arg::text).to_vec(), false),
        }
    }

    fn solution(&self, signature: &Signature) -> Step {
        let file = included_name(self.job.source.name);
        let source = self.job.source.bytes;
        let mut given = Generated {
            file: &file,
            edition: "2021",
            attributes: &[],
            stack_mib: self.stack_mib(),
            stepping: self.job.stepping(),
        };
        let prepared;
        let (driver, text) = match fault(source).or_else(|| not_offered(signature)) {
            Some(message) => (driver::refuse(&message, &given), String::new()),
            None => {
                prepared = prepare(&String::from_utf8_lossy(source));
                let outline = Outline::of(&prepared.text);
                given.edition = self.edition(&outline);
                given.attributes = &prepared.attributes;
                let driver = driver::generate(signature, &outline, &given);
                (driver, prepared.text.clone())
            }
        };
        let library = Arg::In {
            prefix: "judge_rt=".to_owned(),
            step: 0,
            path: LIBRARY.to_owned(),
        };
        let mut words = vec![Arg::text("--extern"), library, Arg::text(DRIVER)];
        words.extend(self.linking());
        Step {
            label: self.job.source.name.to_owned(),
            files: vec![
                (DRIVER.into(), driver.into_bytes()),
                (PathBuf::from(&file), text.into_bytes()),
            ],
            build: self.compile(given.edition, words, true),
        }
    }

    fn program(&self) -> Step {
        let file = included_name(self.job.source.name);
        let outline = Outline::of(&String::from_utf8_lossy(self.job.source.bytes));
        let mut words = vec![Arg::text(&file)];
        words.extend(self.linking());
        Step {
            label: self.job.source.name.to_owned(),
            files: vec![(PathBuf::from(&file), self.job.source.bytes.to_vec())],
            build: self.compile(self.edition(&outline), words, true),
        }
    }

    fn linking(&self) -> Vec<Arg> {
        let mut words = vec![
            "--crate-name=solution".to_owned(),
            "-o".to_owned(),
            PROGRAM.to_owned(),
        ];
        if let Some(stepping) = self.job.stepping() {
            // To a debugger it is the very file that the user edits.
            let file = included_name(self.job.source.name);
            words.push(format!("--remap-path-prefix={file}={}", stepping.file));
        }
        if let Some(linker) = &self.job.toolchain.runner {
            words.push(format!("-Clinker={}", linker.display()));
        }
        words.into_iter().map(Arg::text).collect()
    }

    /// LeetCode's stubs are of 2021 and mean the same in 2024, but for chains of `let`, which only
    /// 2024 takes.
    fn edition(&self, outline: &Outline) -> &'static str {
        match outline.chains && self.abilities.edition_2024 {
            true => "2024",
            false => "2021",
        }
    }

    /// Deep recursion should end as a stack overflow rather than at the memory limit.
    fn stack_mib(&self) -> u64 {
        match self.job.purpose {
            Purpose::Checking | Purpose::Stepping(_) => 1024,
            Purpose::Judging => (self.job.memory_mib / 8 * 7).clamp(64, 1024),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_its_name_unless_it_is_unsafe() {
        for name in ["sol.rs", "two-sum.rs", "1.two_sum.rs"] {
            assert_eq!(included_name(name), name);
        }
        for name in [
            "-o.rs",
            "my sol.rs",
            "\"x\".rs",
            "judge_rt.rs",
            ".rs",
            "l\u{f6}sung.rs",
        ] {
            assert_eq!(included_name(name), "solution.rs", "{name}");
        }
    }
}
