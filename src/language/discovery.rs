//! Finding programs and asking them what they are.

use std::fs;
use std::io::{Read, Seek};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use wait_timeout::ChildExt;

use super::Overrides;

const PROBE_LIMIT: Duration = Duration::from_secs(10);

/// The first of `names` that stands on the PATH, or the command that the user set instead.
pub(super) fn locate(names: &[&str], overrides: &Overrides) -> Option<PathBuf> {
    match &overrides.command {
        Some(command) => on_path(command),
        None => names.iter().find_map(|name| on_path(name)),
    }
}

/// An executable file of this name on the PATH; a name with a slash is a path itself.
pub(super) fn on_path(name: &str) -> Option<PathBuf> {
    if name.contains('/') {
        let path = PathBuf::from(name);
        return is_executable(&path).then_some(path);
    }
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(name))
        .find(|path| is_executable(path))
}

fn is_executable(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

/// Whether a path is the system's own, which every program may read.
pub(super) fn is_system(path: &Path) -> bool {
    let system = ["/usr", "/bin", "/lib", "/lib64"];
    system.iter().any(|folder| path.starts_with(folder))
}

/// Runs a toolchain's program and gives what it prints on standard output and standard error.
///
/// # Errors
/// A clause that says why there is no answer: it could not be started, failed, or took longer than
/// ten seconds.
pub(super) fn ask(program: &Path, args: &[&str]) -> Result<String, String> {
    ask_with(program, args, &[])
}

/// The same, with variables added to the environment.
///
/// # Errors
/// The same.
pub(super) fn ask_with(
    program: &Path,
    args: &[&str],
    env: &[(&str, &str)],
) -> Result<String, String> {
    let mut command = Command::new(program);
    let command = command.args(args).envs(env.iter().copied());
    answer(program, command).map_err(|unanswered| unanswered.why)
}

/// The same, asked in the root folder: a word that a program takes for a file's name is none there.
///
/// # Errors
/// The same, and whether it was started at all.
pub(super) fn ask_at_root(program: &Path, args: &[&str]) -> Result<String, Unanswered> {
    answer(program, Command::new(program).args(args).current_dir("/"))
}

/// Why a program gave no answer.
pub(super) struct Unanswered {
    /// Whether it could be started.
    pub(super) started: bool,
    /// A clause that says why.
    pub(super) why: String,
}

fn answer(program: &Path, command: &mut Command) -> Result<String, Unanswered> {
    let shown = program.display();
    let failed = |why: String| Unanswered { started: true, why };
    let own = |error: std::io::Error| failed(error.to_string());
    let mut output = tempfile::tempfile().map_err(own)?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(output.try_clone().map_err(own)?)
        .stderr(output.try_clone().map_err(own)?)
        .spawn()
        .map_err(|error| Unanswered {
            started: false,
            why: format!("{shown} cannot be started: {error}"),
        })?;
    let Some(status) = child.wait_timeout(PROBE_LIMIT).map_err(own)? else {
        child.kill().and_then(|()| child.wait()).ok();
        return Err(failed(format!("{shown} did not answer in 10 s")));
    };
    let mut text = String::new();
    output.rewind().map_err(own)?;
    output
        .take(64 * 1024)
        .read_to_string(&mut text)
        .map_err(own)?;
    if status.success() {
        Ok(text)
    } else {
        let first = text.lines().next().unwrap_or("without a message");
        Err(failed(format!("{shown} failed: {first}")))
    }
}

/// A file's path, size and time of change, as part of a toolchain's identity.
pub(super) fn stamp(path: &Path) -> String {
    match fs::metadata(path) {
        Ok(meta) => format!(
            "{}:{}:{}.{}",
            path.display(),
            meta.size(),
            meta.mtime(),
            meta.mtime_nsec()
        ),
        Err(_) => format!("{}:gone", path.display()),
    }
}
