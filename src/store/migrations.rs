//! The database's layout, version by version. An old migration is never edited.

use rusqlite::{Connection, TransactionBehavior};

/// The statements that lead from version `n` to version `n + 1`, in order.
const MIGRATIONS: &[&str] = &["
    CREATE TABLE attempts (
        id INTEGER PRIMARY KEY,
        problem TEXT NOT NULL,
        language TEXT NOT NULL,
        submission TEXT NOT NULL,
        code BLOB NOT NULL,
        verdict TEXT NOT NULL,
        passed INTEGER NOT NULL,
        total INTEGER NOT NULL,
        cpu_ms REAL NOT NULL,
        wall_ms REAL NOT NULL,
        memory_kib INTEGER NOT NULL,
        at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX attempts_by_problem ON attempts (problem, verdict);
"];

/// The version that this judge writes.
pub(super) const VERSION: usize = MIGRATIONS.len();

/// Brings the database up to [`VERSION`] and gives the version found if it is newer. Two judges
/// may do so at once: the second waits, and then finds nothing to do.
pub(super) fn migrate(connection: &mut Connection) -> rusqlite::Result<Result<(), usize>> {
    if version(connection)? == VERSION {
        return Ok(Ok(()));
    }
    let change = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found = version(&change)?;
    if found > VERSION {
        return Ok(Err(found));
    }
    for migration in &MIGRATIONS[found..] {
        change.execute_batch(migration)?;
    }
    change.pragma_update(None, "user_version", VERSION)?;
    change.commit()?;
    Ok(Ok(()))
}

fn version(connection: &Connection) -> rusqlite::Result<usize> {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0))
}
