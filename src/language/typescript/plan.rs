//! How a TypeScript file is run: made JavaScript once, then run by JavaScript's driver.

use std::path::PathBuf;

use crate::language::contract::{Arg, Build, Command, Job, Plan, Step};
use crate::language::javascript::{DRIVER, DRIVER_FILE, driver_step, run};

/// The part that makes JavaScript of the user's file.
const TRANSPILE: (&str, &str) = ("transpile", include_str!("transpile.js"));

/// What that part writes.
const CODE: &str = "code.js";

const SOURCE: usize = 1;

/// The driver's step, the user's file with the JavaScript made of it, and Node.js on both.
pub(super) fn plan(job: &Job<'_>) -> Plan {
    let compiler = job.toolchain.runner.as_ref();
    let compiler = compiler.map_or(String::new(), |file| file.to_string_lossy().into_owned());
    let source = Step {
        label: job.source.name.to_owned(),
        files: vec![(PathBuf::from(job.source.name), job.source.bytes.to_vec())],
        build: Build::Run {
            command: Command {
                program: Arg::text(job.toolchain.program.to_string_lossy()),
                args: vec![
                    Arg::text("--no-warnings"),
                    Arg::within(DRIVER, DRIVER_FILE),
                    Arg::text(TRANSPILE.0),
                    Arg::within(SOURCE, job.source.name),
                    Arg::text(job.source.name),
                    Arg::text(compiler),
                ],
                env: Vec::new(),
            },
            blames_user: true,
        },
    };
    Plan {
        steps: vec![driver_step("the TypeScript driver", &[TRANSPILE]), source],
        run: run(job, Arg::within(SOURCE, CODE)),
    }
}
