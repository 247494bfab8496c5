//! The database: opening it, adding to it, asking it.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, params};

use super::migrations::{self, VERSION};
use super::{Attempt, Status};
use crate::model::Verdict;

/// How long to wait for another judge that is writing.
const BUSY_LIMIT: Duration = Duration::from_secs(5);

/// The database of one user. Several judges may have it open at once.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
}

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
    /// SQLite refuses.
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

impl Store {
    /// Opens the database, and makes it and its folder where they are not there.
    ///
    /// # Errors
    /// The folder cannot be made, the file is no database, cannot be written, or is from a newer
    /// judge.
    pub fn open(path: &Path) -> Result<Store, StoreError> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|source| StoreError::Folder {
                folder: folder.to_owned(),
                source,
            })?;
        }
        let failed = |source| StoreError::Database {
            doing: "open",
            path: path.to_owned(),
            source,
        };
        let mut connection = Connection::open(path).map_err(failed)?;
        connection.busy_timeout(BUSY_LIMIT).map_err(failed)?;
        connection
            .pragma_update(None, "journal_mode", "WAL")
            .map_err(failed)?;
        connection
            .pragma_update(None, "synchronous", "NORMAL")
            .map_err(failed)?;
        match migrations::migrate(&mut connection).map_err(failed)? {
            Ok(()) => Ok(Store {
                connection,
                path: path.to_owned(),
            }),
            Err(found) => Err(StoreError::Newer {
                path: path.to_owned(),
                found,
                known: VERSION,
            }),
        }
    }

    /// Adds an attempt and gives its id.
    ///
    /// # Errors
    /// The database cannot be written.
    pub fn record(&self, attempt: &Attempt) -> Result<i64, StoreError> {
        self.connection
            .execute(
                "INSERT INTO attempts (problem, language, submission, code, verdict, passed, \
                 total, cpu_ms, wall_ms, memory_kib, at) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                params![
                    attempt.problem,
                    attempt.language,
                    attempt.submission,
                    attempt.code,
                    attempt.verdict.short(),
                    attempt.passed,
                    attempt.total,
                    attempt.cpu_ms,
                    attempt.wall_ms,
                    attempt.memory_kib,
                    attempt.at.to_string(),
                ],
            )
            .map_err(|source| self.failed("write to", source))?;
        Ok(self.connection.last_insert_rowid())
    }

    /// What the attempts at each problem add up to, by slug; problems without attempts are left
    /// out.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn statuses(&self) -> Result<HashMap<String, Status>, StoreError> {
        let read = || {
            let mut query = self
                .connection
                .prepare("SELECT problem, MAX(verdict = ?1) FROM attempts GROUP BY problem")?;
            let rows = query.query_map([Verdict::Accepted.short()], |row| {
                let solved: bool = row.get(1)?;
                let status = if solved {
                    Status::Solved
                } else {
                    Status::Tried
                };
                Ok((row.get(0)?, status))
            })?;
            rows.collect::<rusqlite::Result<_>>()
        };
        read().map_err(|source| self.failed("read", source))
    }

    /// The id of the language of the latest attempt.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn last_language(&self) -> Result<Option<String>, StoreError> {
        self.connection
            .query_row(
                "SELECT language FROM attempts ORDER BY id DESC LIMIT 1",
                [],
                |row| row.get(0),
            )
            .optional()
            .map_err(|source| self.failed("read", source))
    }

    fn failed(&self, doing: &'static str, source: rusqlite::Error) -> StoreError {
        StoreError::Database {
            doing,
            path: self.path.clone(),
            source,
        }
    }
}
