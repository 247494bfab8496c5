//! Why the database cannot be used, and what to do about it.

use std::path::{Path, PathBuf};

use rusqlite::{ErrorCode, ffi};

/// Why the database cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Its folder cannot be made.
    #[error("cannot make the folder {folder}: {source}")]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A newer judge wrote it.
    #[error(
        "{path} was written by a newer judge (its version is {found}, this judge knows {known}); \
         update judge, or set JUDGE_HOME to another folder"
    )]
    Newer {
        /// The database.
        path: PathBuf,
        /// Its version.
        found: usize,
        /// The version that this judge writes.
        known: usize,
    },
    /// The file is something else, or was damaged.
    #[error("{path} is not a database of judge, or it is damaged; move it away to begin a new one")]
    NoDatabase {
        /// The file.
        path: PathBuf,
    },
    /// Another process keeps it to itself.
    #[error("another judge is writing to {path}; try again when it is done")]
    Busy {
        /// The database.
        path: PathBuf,
    },
    /// The disk takes no more. What was kept before is unharmed.
    #[error(
        "cannot {doing} {path}: the disk takes no more; what was kept before is unharmed, make \
         room and try again"
    )]
    Full {
        /// What was being done.
        doing: &'static str,
        /// The database.
        path: PathBuf,
    },
    /// The file or its folder may not be written.
    #[error("cannot {doing} {path}: the file or its folder cannot be written")]
    ReadOnly {
        /// What was being done.
        doing: &'static str,
        /// The database.
        path: PathBuf,
    },
    /// The session to save is not there.
    #[error("there is no session {id} in {path}")]
    NoSession {
        /// The session.
        id: i64,
        /// The database.
        path: PathBuf,
    },
    /// What should be imported is no export that this judge can read: where, and why.
    #[error("{0}")]
    Import(String),
    /// SQLite refuses for another reason.
    #[error("cannot {doing} {path}: {source}")]
    Database {
        /// What was being done.
        doing: &'static str,
        /// The database.
        path: PathBuf,
        /// Why.
        source: rusqlite::Error,
    },
}

impl StoreError {
    /// What SQLite's refusal means to a person. `doing` is a phrase that the path completes.
    pub(super) fn of(doing: &'static str, path: &Path, source: rusqlite::Error) -> StoreError {
        let path = path.to_owned();
        let code = source.sqlite_error().copied();
        match code {
            _ if is_busy(&source) => StoreError::Busy { path },
            Some(error) if disk_is_full(error) => StoreError::Full { doing, path },
            Some(error) => match error.code {
                ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => {
                    StoreError::NoDatabase { path }
                }
                ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => {
                    StoreError::ReadOnly { doing, path }
                }
                _ => StoreError::Database {
                    doing,
                    path,
                    source,
                },
            },
            None => StoreError::Database {
                doing,
                path,
                source,
            },
        }
    }
}

/// Whether another process is in the way for now.
pub(super) fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked)
    )
}

/// A full disk shows as one of these, as what was being written differs: the database, its log,
/// or the index of the log. So does a limit on the size of files.
fn disk_is_full(error: ffi::Error) -> bool {
    error.code == ErrorCode::DiskFull
        || [
            ffi::SQLITE_IOERR_WRITE,
            ffi::SQLITE_IOERR_FSYNC,
            ffi::SQLITE_IOERR_TRUNCATE,
            ffi::SQLITE_IOERR_SHMSIZE,
        ]
        .contains(&error.extended_code)
}
