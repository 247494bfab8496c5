//! A package's generate.py, run in the sandbox.

use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::Workshop;
use crate::language;
use crate::model::{CaseBody, Problem, Value};
use crate::sandbox::{Ended, Launch, Output, ProcessLimits, SandboxError, Stdin};

const HARNESS: &str = include_str!("generate.py");
const LIMITS: ProcessLimits = ProcessLimits {
    cpu_ms: 120_000,
    wall_ms: 300_000,
    memory_bytes: Some(2 << 30),
    output_cap_bytes: 256 << 20,
    keep_bytes: 64 << 10,
    file_bytes: 256 << 20,
};

/// A case as generate.py gives it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Draft {
    pub(super) id: String,
    pub(super) why: String,
    #[serde(default, deserialize_with = "or_none")]
    pub(super) tags: Vec<String>,
    pub(super) args: Vec<Value>,
}

/// What came of running a generate.py.
#[derive(Debug, Default)]
pub(super) struct Generated {
    /// The generated cases, in order.
    pub(super) drafts: Vec<Draft>,
    /// What is wrong, for the author.
    pub(super) faults: Vec<String>,
}

/// Why a generate.py was not run.
#[derive(Debug)]
pub(super) enum NotRun {
    /// The package has none.
    Absent,
    /// There is no Python.
    NoPython(language::Missing),
    /// The judge failed.
    Sandbox(SandboxError),
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Line {
    Case(Draft),
    Fault(String),
}

#[derive(Serialize)]
struct Given<'a> {
    id: &'a str,
    args: &'a [Value],
}

fn or_none<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// Runs the generate.py of a problem: its cases, and every fault that it finds in them and in the
/// hand-written ones.
pub(super) fn generate(problem: &Problem, workshop: &Workshop<'_>) -> Result<Generated, NotRun> {
    let slug = &problem.summary.slug;
    let source = workshop
        .catalogue
        .read(slug, "generate.py")
        .ok_or(NotRun::Absent)?;
    let python = language::find("python").ok_or(NotRun::Absent)?;
    let toolchain = workshop.toolchain(python).map_err(NotRun::NoPython)?;
    let failed = |doing: &str| {
        let doing = format!("{doing} for generate.py of {slug}");
        move |source| NotRun::Sandbox(SandboxError::Io { doing, source })
    };
    let folder = tempfile::tempdir().map_err(failed("make a folder"))?;
    let scratch = folder.path().join("scratch");
    fs::create_dir(&scratch).map_err(failed("make a folder"))?;
    let put = |name: &str, bytes: &[u8]| -> Result<PathBuf, NotRun> {
        let path = folder.path().join(name);
        fs::write(&path, bytes).map_err(failed("write"))?;
        Ok(path)
    };
    let harness = put("harness.py", HARNESS.as_bytes())?;
    let program = put("generate.py", &source)?;
    let given = put("cases.jsonl", &given(problem))?;
    let output = folder.path().join("generated.jsonl");
    let launch = Launch {
        program: toolchain.program.clone(),
        args: [harness.as_os_str(), slug.as_ref(), program.as_os_str()]
            .map(Into::into)
            .to_vec(),
        // The order of a set of strings depends on the seed of their hashes.
        env: vec![("PYTHONHASHSEED".into(), "0".into())],
        scratch,
        scratch_bytes: 64 << 20,
        scratch_is_kept: false,
        readable: [&[folder.path().to_owned()], toolchain.roots.as_slice()].concat(),
        stdin: Stdin::File(given),
        stdout: Output::File(output.clone()),
        limits: LIMITS,
    };
    let finished = workshop.launcher.run(&launch).map_err(NotRun::Sandbox)?;
    let text = fs::read_to_string(&output).map_err(failed("read the output"))?;
    let mut generated = Generated::default();
    for line in text.lines() {
        match serde_json::from_str(line) {
            Ok(Line::Case(draft)) => generated.drafts.push(draft),
            Ok(Line::Fault(fault)) => generated.faults.push(fault),
            Err(error) => generated.faults.push(format!(
                "generate.py: a case is not as it should be: {error}"
            )),
        }
    }
    if finished.ended != Ended::Exited(0) {
        let said = String::from_utf8_lossy(&finished.stderr.head);
        let last = said.lines().last().unwrap_or_default().to_owned();
        generated.faults.push(format!(
            "generate.py did not come to its end: {:?} {last}",
            finished.ended
        ));
    }
    Ok(generated)
}

/// The hand-written cases as the harness reads them.
fn given(problem: &Problem) -> Vec<u8> {
    let mut text = Vec::new();
    for case in &problem.cases {
        if let CaseBody::Call { args, .. } = &case.body {
            let line = Given { id: &case.id, args };
            text.extend(serde_json::to_vec(&line).unwrap_or_default());
            text.push(b'\n');
        }
    }
    text
}
