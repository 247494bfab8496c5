//! A Python program of the judge's own, run in the sandbox on files of a package.

use std::ffi::OsString;
use std::fs;

use super::AuthoringError;
use crate::judging::JudgingError;
use crate::language::Toolchain;
use crate::sandbox::{Ended, Launch, Launcher, Output, ProcessLimits, Stdin};

/// A Python program of the judge's own, and what it is given.
pub(super) struct Script<'a> {
    /// What it is run for, in messages: `generate.py of two-sum`.
    pub(super) what: String,
    /// The program.
    pub(super) text: &'a str,
    /// Its arguments.
    pub(super) words: &'a [&'a str],
    /// Files whose paths are further arguments: name and bytes.
    pub(super) files: &'a [(&'a str, &'a [u8])],
    /// Its standard input.
    pub(super) stdin: &'a [u8],
    /// The processor time that it may take.
    pub(super) cpu_ms: u64,
}

/// What a script printed, and how it came to an end where that was not as it should.
pub(super) struct Printed {
    pub(super) text: String,
    pub(super) broken: Option<String>,
}

/// Runs a script.
pub(super) fn run(
    script: &Script<'_>,
    python: &Toolchain,
    launcher: &dyn Launcher,
) -> Result<Printed, AuthoringError> {
    let failed = |doing: &str| AuthoringError::io(format!("{doing} for {}", script.what));
    let folder = tempfile::tempdir().map_err(failed("make a folder"))?;
    let scratch = folder.path().join("scratch");
    fs::create_dir(&scratch).map_err(failed("make a folder"))?;
    let put = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).map_err(failed("write"))?;
        Ok::<_, AuthoringError>(path)
    };
    let mut args = vec![put("harness.py", script.text.as_bytes())?.into_os_string()];
    args.extend(script.words.iter().map(OsString::from));
    for (name, bytes) in script.files {
        args.push(put(name, bytes)?.into_os_string());
    }
    let given = put("stdin", script.stdin)?;
    let output = folder.path().join("stdout");
    let launch = Launch {
        program: python.program.clone(),
        args,
        // The order of a set of strings depends on the seed of their hashes.
        env: vec![("PYTHONHASHSEED".into(), "0".into())],
        scratch,
        scratch_bytes: 64 << 20,
        scratch_is_kept: false,
        is_followed: false,
        readable: [&[folder.path().to_owned()], python.roots.as_slice()].concat(),
        stdin: Stdin::File(given),
        stdout: Output::File(output.clone()),
        limits: ProcessLimits {
            cpu_ms: script.cpu_ms,
            wall_ms: script.cpu_ms * 3,
            memory_bytes: Some(2 << 30),
            output_cap_bytes: 256 << 20,
            keep_bytes: 64 << 10,
            file_bytes: 256 << 20,
        },
    };
    let finished = launcher.run(&launch).map_err(JudgingError::from)?;
    let text = fs::read_to_string(&output).map_err(failed("read the output"))?;
    let broken = (finished.ended != Ended::Exited(0)).then(|| {
        let said = String::from_utf8_lossy(&finished.stderr.head);
        let last = said.lines().last().unwrap_or_default();
        format!("did not come to its end: {:?} {last}", finished.ended)
    });
    Ok(Printed { text, broken })
}
