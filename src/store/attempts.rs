//! Attempts: submissions kept with their code. They are only ever added.

use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Store, StoreError};
use crate::model::Verdict;

/// A submission kept: judged on all cases of its problem, or put aside unjudged when a fresh stub
/// took its file's place.
#[derive(Debug, Clone, PartialEq)]
pub struct Attempt {
    /// The problem's slug.
    pub problem: String,
    /// The language's id.
    pub language: String,
    /// The submission's file name.
    pub submission: String,
    /// The verdict; none where it was put aside unjudged.
    pub verdict: Option<Verdict>,
    /// How many cases were accepted.
    pub passed: usize,
    /// How many cases there were.
    pub total: usize,
    /// The largest processor time of a case, in ms.
    pub cpu_ms: f64,
    /// The largest time by the clock of a case, in ms.
    pub wall_ms: f64,
    /// The largest memory, in KiB.
    pub memory_kib: u64,
    /// When it was judged or put aside.
    pub at: Timestamp,
    /// The session in which that was.
    pub session: Option<i64>,
    /// How many hints were taken by then.
    pub hints: u32,
    /// The active time of the session by then, in ms.
    pub active_ms: Option<u64>,
}

/// All but the code, in the order that [`Attempt::of`] reads.
const COLUMNS: &str = "id, problem, language, submission, verdict, passed, total, cpu_ms, wall_ms, \
                       memory_kib, at, session, hints, active_ms";
/// The oldest first. Without the Z, times of a different number of digits compare as text.
const ORDER: &str = "ORDER BY rtrim(at, 'Z'), id";

impl Store {
    /// Adds an attempt with its code, byte for byte, and gives its id.
    ///
    /// # Errors
    /// The database cannot be written.
    pub fn record(&self, attempt: &Attempt, code: &[u8]) -> Result<i64, StoreError> {
        self.write(|change| insert(change, None, attempt, code))
    }

    /// The attempts, at one problem or at all, with their ids; the oldest first.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn attempts(&self, problem: Option<&str>) -> Result<Vec<(i64, Attempt)>, StoreError> {
        self.read(|database| select(database, problem))
    }

    /// The code of an attempt; none where there is no such attempt.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn code(&self, attempt: i64) -> Result<Option<Vec<u8>>, StoreError> {
        self.read(|database| {
            let sql = "SELECT code FROM attempts WHERE id = ?1";
            database
                .query_row(sql, [attempt], |row| row.get(0))
                .optional()
        })
    }

    /// The id of the language of the latest attempt.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn last_language(&self) -> Result<Option<String>, StoreError> {
        self.read(|database| {
            let sql = "SELECT language FROM attempts ORDER BY rtrim(at, 'Z') DESC, id DESC LIMIT 1";
            database.query_row(sql, [], |row| row.get(0)).optional()
        })
    }
}

/// The attempts, at one problem or at all, with their ids; the oldest first.
pub(super) fn select(
    database: &Connection,
    problem: Option<&str>,
) -> rusqlite::Result<Vec<(i64, Attempt)>> {
    let sql = format!("SELECT {COLUMNS} FROM attempts WHERE ?1 IS NULL OR problem = ?1 {ORDER}");
    let mut query = database.prepare_cached(&sql)?;
    query.query_map([problem], Attempt::of)?.collect()
}

/// Adds an attempt, under this id if one is given, and gives its id.
pub(super) fn insert(
    database: &Connection,
    id: Option<i64>,
    attempt: &Attempt,
    code: &[u8],
) -> rusqlite::Result<i64> {
    let sql = format!(
        "INSERT INTO attempts ({COLUMNS}, code) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"
    );
    database.prepare_cached(&sql)?.insert(params![
        id,
        attempt.problem,
        attempt.language,
        attempt.submission,
        attempt.verdict.map(Verdict::short),
        attempt.passed,
        attempt.total,
        attempt.cpu_ms,
        attempt.wall_ms,
        attempt.memory_kib,
        attempt.at.to_string(),
        attempt.session,
        attempt.hints,
        attempt.active_ms,
        code,
    ])
}

impl Attempt {
    fn of(row: &Row<'_>) -> rusqlite::Result<(i64, Attempt)> {
        let verdict: Option<String> = row.get(4)?;
        let verdict = verdict.map(|text| text.parse());
        let attempt = Attempt {
            problem: row.get(1)?,
            language: row.get(2)?,
            submission: row.get(3)?,
            verdict: verdict.transpose().map_err(|error: String| bad(4, error))?,
            passed: row.get(5)?,
            total: row.get(6)?,
            cpu_ms: row.get(7)?,
            wall_ms: row.get(8)?,
            memory_kib: row.get(9)?,
            at: time(row, 10)?,
            session: row.get(11)?,
            hints: row.get(12)?,
            active_ms: row.get(13)?,
        };
        Ok((row.get(0)?, attempt))
    }
}

/// The time in this column.
pub(super) fn time(row: &Row<'_>, column: usize) -> rusqlite::Result<Timestamp> {
    let text: String = row.get(column)?;
    text.parse().map_err(|error| bad(column, error))
}

/// A text that is not what its column holds.
pub(super) fn bad(
    column: usize,
    error: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, error.into())
}
