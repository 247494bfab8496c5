//! The database: opening it, closing it, and how it is read and written.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::error::{self, StoreError};
use super::migrations::{self, VERSION};

/// How long to wait for another judge that is writing.
const BUSY_LIMIT: Duration = Duration::from_secs(5);
/// How long to wait before trying again where SQLite does not wait by itself.
const BUSY_PAUSE: Duration = Duration::from_millis(2);
/// No database is smaller, in bytes.
const LEAST_SIZE: u64 = 512;
/// A log of this size is taken over when the database is closed.
const LOG_LIMIT_BYTES: u64 = 1 << 20;

/// The database of one user. Several judges may have it open at once.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
}

impl Store {
    /// Opens the database, and makes it and its folder where they are not there.
    ///
    /// # Errors
    /// The folder cannot be made, the file is no database, cannot be written, or is from a newer
    /// judge.
    pub fn open(path: &Path) -> Result<Store, StoreError> {
        Store::open_within(path, BUSY_LIMIT)
    }

    /// Opens the database; waits no longer than this for another judge, now and later.
    pub(super) fn open_within(path: &Path, busy_limit: Duration) -> Result<Store, StoreError> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|source| StoreError::Folder {
                folder: folder.to_owned(),
                source,
            })?;
        }
        // SQLite takes so short a file for an empty one, and writes over it.
        if (1..LEAST_SIZE).contains(&size(path)) {
            let path = path.to_owned();
            return Err(StoreError::NoDatabase { path });
        }
        let failed = |source| StoreError::of("open", path, source);
        let mut connection = Connection::open(path).map_err(failed)?;
        connection.busy_timeout(busy_limit).map_err(failed)?;
        let path = path.to_owned();
        match patiently(busy_limit, || prepare(&mut connection, &path)) {
            Ok(Ok(())) => Ok(Store { connection, path }),
            Ok(Err(found)) => Err(StoreError::Newer {
                path,
                found,
                known: VERSION,
            }),
            Err(source) => Err(StoreError::of("open", &path, source)),
        }
    }

    /// Does something with the database that changes nothing in it.
    pub(super) fn read<T>(
        &self,
        read: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        read(&self.connection).map_err(|source| StoreError::of("read", &self.path, source))
    }

    /// Changes the database, all or nothing; other judges see it before or after.
    pub(super) fn write<T>(
        &self,
        write: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let change = || {
            // At once, as one that has read before it wants to write is refused and not waited for.
            let behavior = TransactionBehavior::Immediate;
            let change = Transaction::new_unchecked(&self.connection, behavior)?;
            let written = write(&change)?;
            change.commit()?;
            Ok(written)
        };
        change().map_err(|source| StoreError::of("write to", &self.path, source))
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

/// Tries again while another judge is in the way. SQLite itself does not wait for the few things
/// that need the database alone, such as making it.
fn patiently<T>(
    limit: Duration,
    mut attempt: impl FnMut() -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    let started = Instant::now();
    loop {
        match attempt() {
            Err(error) if error::is_busy(&error) && started.elapsed() < limit => {
                thread::sleep(BUSY_PAUSE);
            }
            done => return done,
        }
    }
}

/// Makes the database ready for use, or gives its version if that is newer; then nothing was
/// changed in it.
fn prepare(connection: &mut Connection, path: &Path) -> rusqlite::Result<Result<(), usize>> {
    let found = migrations::version(connection)?;
    if found > VERSION {
        return Ok(Err(found));
    }
    settle(connection, path)?;
    migrations::migrate(connection)
}

/// A write-ahead log, so that readers and a writer do not wait for each other. No commit waits for
/// the disk: a killed process loses nothing, and a power cut at most the last moments, never the
/// whole.
///
/// By its own law SQLite takes the log over into the database when the last process closes it,
/// which waits for the disk several times, after each run. Here only a process that found a long
/// log does so. The automatic taking over in a commit is not enough: whoever opens the database
/// cannot know how much of the log was taken over before, so that the log of many short runs would
/// never begin anew.
fn settle(connection: &Connection, path: &Path) -> rusqlite::Result<()> {
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "NORMAL")?;
    let leave_log = size(&log(path)) < LOG_LIMIT_BYTES;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, leave_log)?;
    Ok(())
}

/// Where SQLite keeps the log of a database.
fn log(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

/// The size of a file in bytes; 0 where there is none. The file is not opened: closing it again
/// would give up this process's locks on it.
fn size(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |file| if file.is_file() { file.len() } else { 0 })
}
