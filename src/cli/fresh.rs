//! A file with a fresh stub; what stood in the file before is kept among the attempts first.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::failure::Failure;
use crate::language::Language;
use crate::model::{Kind, Problem};
use crate::store::{Attempt, Store, StoreError};

/// The largest file that is kept, in bytes; no compiler here takes more.
const FILE_CAP: u64 = 8 << 20;

/// A file that holds nothing but its stub now.
#[derive(Debug)]
pub(super) struct Fresh {
    /// Its absolute path.
    pub path: PathBuf,
    /// The number, among the attempts at the problem, under which the code that stood there is kept.
    pub kept: Option<usize>,
}

/// The file's name: `two-sum.py`.
pub(super) fn name(problem: &Problem, language: &dyn Language) -> String {
    format!("{}.{}", problem.summary.slug, language.endings()[0])
}

/// Refuses a problem that is not offered in this language.
///
/// # Errors
/// LeetCode has no such stub, or the language is one of the user's settings, which call nothing.
pub(super) fn offered(problem: &Problem, language: &dyn Language) -> Result<(), Failure> {
    match &problem.kind {
        Kind::Call { signature, .. } => match language.not_offered(signature) {
            None => Ok(()),
            Some(why) => Err(Failure::usage(why)),
        },
        Kind::Stdio { .. } => Ok(()),
    }
}

/// The stub; a problem over standard streams is a whole program, which begins empty.
///
/// # Errors
/// The problem is not offered in this language.
pub(super) fn stub(problem: &Problem, language: &dyn Language) -> Result<String, Failure> {
    offered(problem, language)?;
    Ok(match &problem.kind {
        Kind::Call { signature, .. } => language.stub(signature),
        Kind::Stdio { .. } => String::new(),
    })
}

/// Writes the stub in `folder`. Other code in a file of that name goes to the history first,
/// unless these very bytes are there already; where that fails the file stays as it is.
///
/// # Errors
/// There is no such stub, the file is none that may be written, or what it holds cannot be kept.
pub(super) fn write(
    problem: &Problem,
    language: &dyn Language,
    folder: &Path,
    store: Result<&Store, &StoreError>,
) -> Result<Fresh, Failure> {
    let stub = stub(problem, language)?;
    let path = folder.join(name(problem, language));
    let Some(code) = old(&path)? else {
        create(&path, &stub)?;
        return Ok(Fresh { path, kept: None });
    };
    if code == stub.as_bytes() {
        return Ok(Fresh { path, kept: None });
    }
    let blank = code.iter().all(u8::is_ascii_whitespace);
    let kept = match store {
        _ if blank => None,
        Ok(store) => Some(
            keep(problem, language, &path, &code, store).map_err(|error| unkept(&path, &error))?,
        ),
        Err(error) => return Err(unkept(&path, error)),
    };
    replace(&path, &stub)?;
    Ok(Fresh { path, kept })
}

/// What the file holds; none where there is no file.
fn old(path: &Path) -> Result<Option<Vec<u8>>, Failure> {
    let shown = path.display();
    let meta = match fs::symlink_metadata(path) {
        Ok(meta) => meta,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(refused("look at", path, &error)),
    };
    let what = if meta.is_symlink() {
        "a symbolic link"
    } else if meta.is_dir() {
        "a folder"
    } else if !meta.is_file() {
        "no regular file"
    } else if meta.len() > FILE_CAP {
        return Err(Failure::usage(format!(
            "{shown} is larger than {} MiB, too large to be kept",
            FILE_CAP >> 20
        ))
        .hint("move it away, or work in another folder"));
    } else {
        // For writing as well: a file that its owner protects is not replaced.
        let file = OpenOptions::new().read(true).write(true).open(path);
        let mut file = file.map_err(|error| {
            let message = format!("cannot write {shown}: {error}");
            Failure::usage(message).hint("make it writable, or move it away")
        })?;
        return read(&mut file)
            .map(Some)
            .map_err(|error| refused("read", path, &error));
    };
    Err(Failure::usage(format!("{shown} is {what}"))
        .hint("move it away, or work in another folder"))
}

fn read(file: &mut File) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(FILE_CAP).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The number of the attempt under which the code is in the history, from before or from now on.
fn keep(
    problem: &Problem,
    language: &dyn Language,
    path: &Path,
    code: &[u8],
    store: &Store,
) -> Result<usize, StoreError> {
    let slug = &problem.summary.slug;
    let before = store.attempts(Some(slug))?;
    for (index, (id, attempt)) in before.iter().enumerate().rev() {
        if attempt.language == language.id() && store.code(*id)?.as_deref() == Some(code) {
            return Ok(index + 1);
        }
    }
    let name = path.file_name().unwrap_or_default();
    let attempt = Attempt {
        problem: slug.clone(),
        language: language.id().to_owned(),
        submission: name.to_string_lossy().into_owned(),
        verdict: None,
        passed: 0,
        total: 0,
        cpu_ms: 0.0,
        wall_ms: 0.0,
        memory_kib: 0,
        at: Timestamp::now(),
        session: None,
        hints: 0,
        active_ms: None,
    };
    let id = store.record(&attempt, code)?;
    // Where the clock was set back meanwhile, it is not the last.
    let attempts = store.attempts(Some(slug))?;
    let index = attempts.iter().position(|(one, _)| *one == id);
    Ok(index.unwrap_or(before.len()) + 1)
}

/// Writes a file that must not be there yet.
fn create(path: &Path, text: &str) -> Result<(), Failure> {
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = file.map_err(|error| refused("write", path, &error))?;
    file.write_all(text.as_bytes()).map_err(|error| {
        // Half a stub is worth nothing; if it cannot be removed, the message still tells.
        fs::remove_file(path).ok();
        refused("write", path, &error)
    })
}

/// Puts the text in the file's place, whole or not at all.
fn replace(path: &Path, text: &str) -> Result<(), Failure> {
    let write = || {
        let folder = path.parent().unwrap_or(Path::new("/"));
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(text.as_bytes())?;
        file.as_file()
            .set_permissions(fs::metadata(path)?.permissions())?;
        file.persist(path)?;
        Ok(())
    };
    write().map_err(|error: io::Error| refused("write", path, &error))
}

fn refused(doing: &str, path: &Path, error: &io::Error) -> Failure {
    let failure = Failure::usage(format!("cannot {doing} {}: {error}", path.display()));
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            failure.hint("work in a folder where you may write")
        }
        ErrorKind::StorageFull => failure.hint("make room on the disk"),
        _ => failure,
    }
}

fn unkept(path: &Path, error: &StoreError) -> Failure {
    let message = format!(
        "{} holds code that cannot be kept in the history, so it stays as it is: {error}",
        path.display()
    );
    Failure::usage(message).hint("move the file away to go on without the history")
}
