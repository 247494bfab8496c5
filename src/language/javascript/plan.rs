//! How a JavaScript file is run: the driver by Node.js, the file as it stands.

use std::path::PathBuf;

use rustix::process::{Resource, getrlimit};

use super::{discover, driver};
use crate::language::contract::{Arg, Build, Command, Job, Plan, Step, Target};
use crate::language::debugging::Stepping;

/// The driver's file; its ending spares Node.js the search for a package.json.
pub(in crate::language) const DRIVER_FILE: &str = "driver.cjs";

/// The driver's step.
pub(in crate::language) const DRIVER: usize = 0;
const SOURCE: usize = 1;

/// The stack that is asked for, in MiB: deep enough for a million plain calls, and small enough for
/// an endless recursion to end in JavaScript's own error before it meets the memory limit.
const STACK_MIB: u64 = 96;

/// What is left of the machine's stack for Node.js itself, in KiB.
const STACK_SPARE_KIB: u64 = 512;

/// The driver's step, the user's file, and Node.js on both.
pub(super) fn plan(job: &Job<'_>) -> Plan {
    if let Some(stepping) = job.stepping() {
        return Plan {
            steps: vec![driver_step("the JavaScript driver", &[])],
            run: stepped(job, stepping, Arg::text(stepping.file)),
        };
    }
    let source = Step {
        label: job.source.name.to_owned(),
        files: vec![(PathBuf::from(job.source.name), job.source.bytes.to_vec())],
        build: Build::Files,
    };
    Plan {
        steps: vec![driver_step("the JavaScript driver", &[]), source],
        run: run(job, Arg::within(SOURCE, job.source.name)),
    }
}

/// The step of the driver, the first of a plan, with further parts.
pub(in crate::language) fn driver_step(label: &str, further: &[(&str, &str)]) -> Step {
    let driver = driver::bundle(further).into_bytes();
    Step {
        label: label.to_owned(),
        files: vec![(PathBuf::from(DRIVER_FILE), driver)],
        build: Build::Files,
    }
}

/// Node.js on the driver and the code at `path`, to be run in a debugger.
pub(in crate::language) fn stepped(job: &Job<'_>, stepping: &Stepping<'_>, path: Arg) -> Command {
    let stack_kib = stack_kib(getrlimit(Resource::Stack).current);
    let part = match job.target {
        Target::Call(_) => "driver",
        Target::Program => "program",
    };
    let args = vec![
        Arg::text("--experimental-vm-modules"),
        Arg::text("--no-warnings"),
        Arg::text(format!("--stack-size={stack_kib}")),
        Arg::within(DRIVER, DRIVER_FILE),
        Arg::text("stepping"),
        Arg::text(stepping.judge),
        Arg::text(stepping.folder),
        Arg::text(part),
        path,
        Arg::text(stepping.file),
    ];
    Command {
        program: Arg::text(job.toolchain.program.to_string_lossy()),
        args,
        env: Vec::new(),
    }
}

/// Node.js on the driver and the code at `path`.
pub(in crate::language) fn run(job: &Job<'_>, path: Arg) -> Command {
    run_within(job, path, getrlimit(Resource::Stack).maximum)
}

/// The same where the sandbox can give a stack of so many bytes; none is no limit.
fn run_within(job: &Job<'_>, path: Arg, stack_bytes: Option<u64>) -> Command {
    let stack_kib = stack_kib(stack_bytes);
    let mut args = vec![
        // What the driver runs modules with, and tells of errors itself.
        Arg::text("--experimental-vm-modules"),
        Arg::text("--no-warnings"),
        Arg::text(format!("--stack-size={stack_kib}")),
        // So that it collects in time, and the judge ends it before it gives up by itself.
        Arg::text(format!("--max-old-space-size={}", job.memory_mib)),
    ];
    if job.checks() {
        // An undeclared name is an error then.
        args.push(Arg::text("--use-strict"));
    }
    args.extend(job.overrides.flags.iter().flatten().map(Arg::text));
    args.push(Arg::within(DRIVER, DRIVER_FILE));
    let part = match job.target {
        Target::Call(_) => {
            if stack_kib < STACK_MIB << 10 {
                let sizes = [STACK_MIB, job.memory_mib].map(|size| Arg::text(size.to_string()));
                args.push(Arg::text("thread"));
                args.extend(sizes);
            }
            "driver"
        }
        // A thread would get its standard input by way of the first one.
        Target::Program => "program",
    };
    args.extend([Arg::text(part), path, Arg::text(job.source.name)]);
    Command {
        program: Arg::text(job.toolchain.program.to_string_lossy()),
        args,
        env: vec![("NODE_PATH".to_owned(), discover::packages(job.toolchain))],
    }
}

/// The stack for V8, in KiB: it must be told less than there is, or Node.js crashes.
fn stack_kib(limit_bytes: Option<u64>) -> u64 {
    let there = limit_bytes.map_or(u64::MAX, |bytes| bytes >> 10);
    (STACK_MIB << 10).min(there.saturating_sub(STACK_SPARE_KIB).max(STACK_SPARE_KIB))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Overrides, Purpose, SourceFile, Toolchain};

    fn planned(target: Target<'_>, flags: Option<&[&str]>, debug: bool) -> Plan {
        let toolchain = Toolchain {
            program: "/opt/node".into(),
            runner: None,
            version: "22.1.0".to_owned(),
            roots: vec!["/opt".into(), "/a".into(), "/b".into()],
            identity: String::new(),
        };
        let overrides = Overrides {
            command: None,
            flags: flags.map(|flags| flags.iter().map(|flag| (*flag).to_owned()).collect()),
        };
        plan(&Job {
            source: SourceFile {
                name: "sol.js",
                bytes: b"var f;\r\n",
            },
            target,
            toolchain: &toolchain,
            overrides: &overrides,
            purpose: if debug {
                Purpose::Checking
            } else {
                Purpose::Judging
            },
            memory_mib: 256,
        })
    }

    #[test]
    fn the_users_file_is_written_as_it_stands() {
        let plan = planned(Target::Program, None, false);
        assert_eq!(
            plan.steps[SOURCE].files,
            [(PathBuf::from("sol.js"), b"var f;\r\n".to_vec())]
        );
    }

    #[test]
    fn a_users_flags_stand_behind_the_judges_so_that_they_win() {
        let args = planned(Target::Program, Some(&["--stack-size=9"]), true)
            .run
            .args;
        let at = |text: &str| args.iter().position(|arg| *arg == Arg::text(text));
        assert!(at("--use-strict") < at("--stack-size=9"));
        assert!(at("--stack-size=9") < at("program"));
    }

    #[test]
    fn packages_are_found_by_their_folders() {
        let plan = planned(Target::Program, None, false);
        let due = ("NODE_PATH".to_owned(), "/a:/b".to_owned());
        assert_eq!(plan.run.env, [due]);
    }

    #[test]
    fn the_stack_keeps_within_what_the_machine_gives() {
        assert_eq!(stack_kib(None), STACK_MIB << 10);
        assert_eq!(stack_kib(Some(8 << 20)), (8 << 10) - STACK_SPARE_KIB);
        assert_eq!(stack_kib(Some(1 << 30)), STACK_MIB << 10);
    }
}
