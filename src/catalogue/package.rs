//! One package's files, wherever they are.

use std::borrow::Cow;
use std::fs::File;
use std::io::Read;
use std::path::{Component, Path, PathBuf};

use super::embedded;
use crate::model::Blob;

/// The largest file of a package that is read whole.
const FILE_CAP_BYTES: u64 = 64 * 1024 * 1024;

/// How deep folders nest in a package, at most.
const DEPTH_CAP: usize = 16;

/// One package's files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Package {
    pub(super) slug: String,
    pub(super) place: Place,
}

/// Where a package is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// In this folder.
    Folder(PathBuf),
    /// In the binary.
    Embedded,
}

/// Why a file of a package was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unread {
    /// It is not there.
    Missing,
    /// It is there and cannot be read; a clause that says why.
    Unreadable(String),
}

impl Package {
    /// The path to name in messages.
    pub(super) fn path(&self, relative: &str) -> PathBuf {
        match &self.place {
            Place::Folder(folder) if relative.is_empty() => folder.clone(),
            Place::Folder(folder) => folder.join(relative),
            Place::Embedded if relative.is_empty() => Path::new("problems").join(&self.slug),
            Place::Embedded => Path::new("problems").join(&self.slug).join(relative),
        }
    }

    /// A file's bytes.
    pub(super) fn read(&self, relative: &str) -> Result<Cow<'static, [u8]>, Unread> {
        let plain = Path::new(relative)
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        if relative.is_empty() || !plain {
            return Err(Unread::Missing);
        }
        match &self.place {
            Place::Folder(folder) => read_file(&folder.join(relative)).map(Cow::Owned),
            Place::Embedded => {
                embedded::get(&format!("{}/{relative}", self.slug)).ok_or(Unread::Missing)
            }
        }
    }

    /// A file's bytes as a blob, which stays on disk where it is on disk.
    pub(super) fn blob(&self, relative: &str) -> Result<Blob, Unread> {
        match &self.place {
            Place::Folder(folder) => {
                let path = folder.join(relative);
                open_regular(&path).map(|_| Blob::File(path))
            }
            Place::Embedded => self.read(relative).map(Blob::Bytes),
        }
    }

    /// The paths of all files under a folder of the package, or of all its files, sorted, with slashes; hidden files
    /// and Python's leavings left out. Links to folders are not followed, so no loop is walked.
    pub(super) fn files(&self, folder: &str) -> Vec<String> {
        match &self.place {
            Place::Folder(root) => files_below(&root.join(folder), folder),
            Place::Embedded => {
                let prefix = match folder {
                    "" => format!("{}/", self.slug),
                    folder => format!("{}/{folder}/", self.slug),
                };
                let skip = self.slug.len() + 1;
                embedded::paths(&self.slug)
                    .into_iter()
                    .filter(|path| path.starts_with(&prefix))
                    .map(|path| path[skip..].to_owned())
                    .collect()
            }
        }
    }
}

/// Whether a file or folder of this name is no part of a package: hidden ones and Python's
/// leavings.
pub(super) fn left_out(name: &str) -> bool {
    name.starts_with('.') || name == "__pycache__" || name.ends_with(".pyc")
}

/// The names of the folders in a folder, sorted.
#[cfg(any(test, debug_assertions))]
pub(super) fn folders_in(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    let names = folders.filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| !left_out(name)).collect();
    names.sort();
    names
}

/// The paths of all files below a folder, sorted, with slashes, each after `relative`.
pub(super) fn files_below(folder: &Path, relative: &str) -> Vec<String> {
    let mut found = Vec::new();
    walk(folder, relative, DEPTH_CAP, &mut found);
    found.sort();
    found
}

fn walk(folder: &Path, relative: &str, depth: usize, found: &mut Vec<String>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        if left_out(&name) {
            continue;
        }
        let below = if relative.is_empty() {
            name
        } else {
            format!("{relative}/{name}")
        };
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => {
                if depth > 0 {
                    walk(&entry.path(), &below, depth - 1, found);
                }
            }
            Ok(_) => found.push(below),
            Err(_) => {}
        }
    }
}

/// Opens a regular file; a pipe or device is refused before it is opened, as opening could wait
/// for ever.
fn open_regular(path: &Path) -> Result<File, Unread> {
    let why = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => Unread::Missing,
        _ => Unread::Unreadable(format!("it cannot be read: {error}")),
    };
    let meta = std::fs::metadata(path).map_err(why)?;
    if !meta.is_file() {
        return Err(Unread::Unreadable("it is not a regular file".to_owned()));
    }
    File::open(path).map_err(why)
}

fn read_file(path: &Path) -> Result<Vec<u8>, Unread> {
    let mut bytes = Vec::new();
    open_regular(path)?
        .take(FILE_CAP_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Unread::Unreadable(format!("it cannot be read: {error}")))?;
    if bytes.len() as u64 > FILE_CAP_BYTES {
        return Err(Unread::Unreadable(format!(
            "it is larger than {} MiB, the most that a file of a package may hold",
            FILE_CAP_BYTES / 1024 / 1024
        )));
    }
    Ok(bytes)
}
