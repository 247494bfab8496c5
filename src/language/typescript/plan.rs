//! How a TypeScript file is run: made JavaScript once, then run by JavaScript's driver.

use std::path::PathBuf;

use crate::language::contract::{Arg, Build, Command, Job, Plan, Step};
use crate::language::javascript::{DRIVER, DRIVER_FILE, driver_step, run, stepped};

/// The part that makes JavaScript of the user's file, and what it needs.
const PARTS: [(&str, &str); 2] = [
    ("transpile", include_str!("transpile.js")),
    ("lines", include_str!("lines.js")),
];

/// What that part writes.
const CODE: &str = "code.js";

const SOURCE: usize = 1;

/// The driver's step, the user's file with the JavaScript made of it, and Node.js on both.
pub(super) fn plan(job: &Job<'_>) -> Plan {
    let compiler = job.toolchain.runner.as_ref();
    let compiler = compiler.map_or(String::new(), |file| file.to_string_lossy().into_owned());
    // A debugger in the terminal knows no maps: the code has the user's own lines.
    let own = job.stepping().map_or("", |stepping| stepping.file);
    let source = Step {
        label: job.source.name.to_owned(),
        files: vec![(PathBuf::from(job.source.name), job.source.bytes.to_vec())],
        build: Build::Run {
            command: Command {
                program: Arg::text(job.toolchain.program.to_string_lossy()),
                args: vec![
                    Arg::text("--no-warnings"),
                    Arg::within(DRIVER, DRIVER_FILE),
                    Arg::text(PARTS[0].0),
                    Arg::within(SOURCE, job.source.name),
                    Arg::text(job.source.name),
                    Arg::text(compiler),
                    Arg::text(own),
                ],
                env: Vec::new(),
            },
            blames_user: true,
        },
    };
    Plan {
        steps: vec![driver_step("the TypeScript driver", &PARTS), source],
        run: match job.stepping() {
            Some(stepping) => stepped(job, stepping, Arg::within(SOURCE, CODE)),
            None => run(job, Arg::within(SOURCE, CODE)),
        },
    }
}
