//! The database's layout, version by version. An old migration is never edited.

use rusqlite::{Connection, TransactionBehavior};

/// The statements that lead from version `n` to version `n + 1`, in order.
const MIGRATIONS: &[&str] = &[
    "
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
",
    // Sessions and notes, and attempts that were put aside unjudged. The code stands last, so that
    // a list of attempts does not read through it.
    "
    CREATE TABLE sessions (
        id INTEGER PRIMARY KEY,
        problem TEXT NOT NULL,
        language TEXT NOT NULL,
        file BLOB NOT NULL,
        started TEXT NOT NULL,
        active_ms INTEGER NOT NULL,
        budget_ms INTEGER NOT NULL,
        hint_after_ms INTEGER NOT NULL,
        hints_allowed INTEGER NOT NULL,
        hints_taken INTEGER NOT NULL,
        outcome TEXT,
        ended TEXT
    ) STRICT;
    CREATE INDEX sessions_by_problem ON sessions (problem);
    CREATE TABLE notes (
        id INTEGER PRIMARY KEY,
        problem TEXT NOT NULL,
        text TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX notes_by_problem ON notes (problem);
    CREATE TABLE new_attempts (
        id INTEGER PRIMARY KEY,
        problem TEXT NOT NULL,
        language TEXT NOT NULL,
        submission TEXT NOT NULL,
        verdict TEXT,
        passed INTEGER NOT NULL,
        total INTEGER NOT NULL,
        cpu_ms REAL NOT NULL,
        wall_ms REAL NOT NULL,
        memory_kib INTEGER NOT NULL,
        at TEXT NOT NULL,
        session INTEGER REFERENCES sessions (id),
        hints INTEGER NOT NULL,
        active_ms INTEGER,
        code BLOB NOT NULL
    ) STRICT;
    INSERT INTO new_attempts
        SELECT id, problem, language, submission, verdict, passed, total, cpu_ms, wall_ms,
            memory_kib, at, NULL, 0, NULL, code
        FROM attempts;
    DROP TABLE attempts;
    ALTER TABLE new_attempts RENAME TO attempts;
    CREATE INDEX attempts_by_problem ON attempts (problem);
",
];

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

/// The version of the database as it is; 0 is an empty one.
pub(super) fn version(connection: &Connection) -> rusqlite::Result<usize> {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0))
}
