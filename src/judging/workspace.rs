//! The folders that a judging works in, and how a planned command becomes a launch.

use std::ffi::OsString;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::JudgingError;
use crate::language::{Arg, Command, Toolchain};
use crate::sandbox::{Launch, Output, ProcessLimits, Stdin};

/// What a program may leave in its folder, in bytes.
const SCRATCH_BYTES: u64 = 64 << 20;

/// A fresh and empty folder, for a process to run in or for files of the judge's own. It goes when
/// this is dropped, whatever has happened to it, and with it what was put beside it.
pub(super) struct Workspace {
    around: TempDir,
    path: PathBuf,
}

impl Workspace {
    /// Makes one in the system's temporary folder.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn new() -> Result<Workspace, JudgingError> {
        let made = tempfile::Builder::new()
            .prefix("judge-")
            .tempdir()
            .and_then(|around| {
                let path = around.path().join("run");
                fs::create_dir(&path)?;
                Ok(Workspace { around, path })
            });
        made.map_err(JudgingError::io(format!(
            "make a working folder in {} (set TMPDIR to another place)",
            std::env::temp_dir().display()
        )))
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Workspace {
    /// A program may have closed a folder of its own to everybody, the judge included.
    fn drop(&mut self) {
        open_folders(self.around.path());
    }
}

/// Lets the owner of a folder, and of all folders in it, remove what is in them.
fn open_folders(folder: &Path) {
    // What cannot be opened belongs to somebody else and stays, as it would have.
    let _ = fs::set_permissions(folder, Permissions::from_mode(0o700));
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            open_folders(&entry.path());
        }
    }
}

/// A planned command as a launch; `folders` holds the folder of each step of the build.
pub(super) fn launch(
    command: &Command,
    folders: &[PathBuf],
    scratch: &Path,
    toolchain: &Toolchain,
    limits: ProcessLimits,
) -> Launch {
    let home = scratch.as_os_str().to_owned();
    let mut env: Vec<(OsString, OsString)> = vec![
        ("PATH".into(), "/usr/local/bin:/usr/bin:/bin".into()),
        ("HOME".into(), home.clone()),
        ("TMPDIR".into(), home),
        ("LANG".into(), "C.UTF-8".into()),
    ];
    for (name, value) in &command.env {
        env.retain(|(given, _)| given.to_str() != Some(name));
        env.push((name.into(), value.into()));
    }
    let mut words = words(command, folders);
    let program = PathBuf::from(words.next().unwrap_or_default());
    let mut readable = folders.to_vec();
    readable.extend(toolchain.roots.iter().cloned());
    Launch {
        program,
        args: words.collect(),
        env,
        scratch: scratch.to_owned(),
        scratch_bytes: SCRATCH_BYTES,
        scratch_is_kept: false,
        is_followed: false,
        readable,
        stdin: Stdin::Null,
        stdout: Output::Keep,
        limits,
    }
}

/// A message with the files in these folders called by their own names.
pub(super) fn with_own_names(message: &str, folders: &[PathBuf]) -> String {
    folders.iter().fold(message.to_owned(), |message, folder| {
        message.replace(&format!("{}/", folder.display()), "")
    })
}

/// The words of a command; `folders` holds the folder of each step of the build.
pub(super) fn words(command: &Command, folders: &[PathBuf]) -> impl Iterator<Item = OsString> {
    let words = std::iter::once(&command.program).chain(&command.args);
    words.map(|arg| word(arg, folders))
}

fn word(arg: &Arg, folders: &[PathBuf]) -> OsString {
    match arg {
        Arg::Text(text) => text.into(),
        Arg::In { prefix, step, path } => {
            let mut word = OsString::from(prefix);
            match folders.get(*step) {
                Some(folder) if path.is_empty() => word.push(folder),
                Some(folder) => word.push(folder.join(path)),
                None => word.push(path),
            }
            word
        }
    }
}

/// Writes a plan's files into `folder`.
///
/// # Errors
/// When one cannot be written.
pub(super) fn write_files(folder: &Path, files: &[(PathBuf, Vec<u8>)]) -> Result<(), JudgingError> {
    for (name, bytes) in files {
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)
                .map_err(JudgingError::io(format!("make {}", parent.display())))?;
        }
        fs::write(&path, bytes).map_err(JudgingError::io(format!("write {}", path.display())))?;
    }
    Ok(())
}
