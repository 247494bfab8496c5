//! Sessions: timed work at one problem, saved while it goes on.

use std::ffi::OsString;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::PathBuf;
use std::str::FromStr;

use jiff::Timestamp;
use rusqlite::{Connection, Row, params};
use serde::Serialize;

use super::attempts::{bad, time};
use super::{Store, StoreError};

/// One session as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The problem's slug.
    pub problem: String,
    /// The language's id.
    pub language: String,
    /// The absolute path of the file that is worked on.
    pub file: PathBuf,
    /// When it began.
    pub started: Timestamp,
    /// The active time, in ms.
    pub active_ms: u64,
    /// The time that the problem should take, in ms.
    pub budget_ms: u64,
    /// The active time at which the first hint opens, in ms.
    pub hint_after_ms: u64,
    /// Whether hints may be taken at all.
    pub hints_allowed: bool,
    /// How many were taken.
    pub hints_taken: u32,
    /// How it ended; none where it is unfinished.
    pub end: Option<End>,
    /// When it ended.
    pub ended: Option<Timestamp>,
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// A submission was accepted on all cases.
    Solved,
    /// The user gave up.
    GaveUp,
    /// A fresh session took its place.
    Replaced,
}

impl End {
    /// Every end.
    pub const ALL: [End; 3] = [End::Solved, End::GaveUp, End::Replaced];

    /// The name in the database and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            End::Solved => "solved",
            End::GaveUp => "gave-up",
            End::Replaced => "replaced",
        }
    }
}

impl FromStr for End {
    type Err = String;

    fn from_str(text: &str) -> Result<End, String> {
        let mut ends = End::ALL.into_iter();
        ends.find(|end| end.name() == text)
            .ok_or_else(|| format!("unknown end `{text}`"))
    }
}

/// In the order that [`Session::of`] reads.
const COLUMNS: &str = "id, problem, language, file, started, active_ms, budget_ms, hint_after_ms, \
                       hints_allowed, hints_taken, outcome, ended";

impl Store {
    /// Adds a session and gives its id.
    ///
    /// # Errors
    /// The database cannot be written.
    pub fn begin(&self, session: &Session) -> Result<i64, StoreError> {
        self.write(|change| insert(change, None, session))
    }

    /// Saves how far a session has come. The active time and the hints taken never go down, an end
    /// is never taken back or changed, and problem and beginning stay as they were.
    ///
    /// # Errors
    /// The database cannot be written, or has no such session.
    pub fn save(&self, id: i64, session: &Session) -> Result<(), StoreError> {
        if self.write(|change| update(change, id, session))? == 0 {
            let path = self.path().to_owned();
            return Err(StoreError::NoSession { id, path });
        }
        Ok(())
    }

    /// The sessions, at one problem or at all, with their ids; the oldest first.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn sessions(&self, problem: Option<&str>) -> Result<Vec<(i64, Session)>, StoreError> {
        self.read(|database| select(database, problem))
    }

    /// The latest session, at one problem or at all, that has not ended.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn unfinished(&self, problem: Option<&str>) -> Result<Option<(i64, Session)>, StoreError> {
        let mut sessions = self.sessions(problem)?;
        let last = sessions.iter().rposition(|(_, one)| one.end.is_none());
        Ok(last.map(|index| sessions.swap_remove(index)))
    }
}

/// The sessions, at one problem or at all, with their ids; the oldest first.
pub(super) fn select(
    database: &Connection,
    problem: Option<&str>,
) -> rusqlite::Result<Vec<(i64, Session)>> {
    // Without the Z, times of a different number of digits compare as text.
    let sql = format!(
        "SELECT {COLUMNS} FROM sessions WHERE ?1 IS NULL OR problem = ?1 \
         ORDER BY rtrim(started, 'Z'), id"
    );
    let mut query = database.prepare_cached(&sql)?;
    query.query_map([problem], Session::of)?.collect()
}

/// Adds a session, under this id if one is given, and gives its id.
pub(super) fn insert(
    database: &Connection,
    id: Option<i64>,
    session: &Session,
) -> rusqlite::Result<i64> {
    let sql = format!(
        "INSERT INTO sessions ({COLUMNS}) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"
    );
    database.prepare_cached(&sql)?.insert(params![
        id,
        session.problem,
        session.language,
        session.file.as_os_str().as_bytes(),
        session.started.to_string(),
        session.active_ms,
        session.budget_ms,
        session.hint_after_ms,
        session.hints_allowed,
        session.hints_taken,
        session.end.map(End::name),
        session.ended.map(|at| at.to_string()),
    ])
}

/// Brings a session further and tells how many there are of this id.
pub(super) fn update(database: &Connection, id: i64, session: &Session) -> rusqlite::Result<usize> {
    let sql = "UPDATE sessions SET language = ?2, file = ?3, budget_ms = ?4, hint_after_ms = ?5, \
               hints_allowed = ?6, active_ms = MAX(active_ms, ?7), \
               hints_taken = MAX(hints_taken, ?8), \
               outcome = CASE WHEN outcome IS NULL THEN ?9 ELSE outcome END, \
               ended = CASE WHEN outcome IS NULL THEN ?10 ELSE ended END \
               WHERE id = ?1";
    database.prepare_cached(sql)?.execute(params![
        id,
        session.language,
        session.file.as_os_str().as_bytes(),
        session.budget_ms,
        session.hint_after_ms,
        session.hints_allowed,
        session.active_ms,
        session.hints_taken,
        session.end.map(End::name),
        session.ended.map(|at| at.to_string()),
    ])
}

impl Session {
    fn of(row: &Row<'_>) -> rusqlite::Result<(i64, Session)> {
        let end: Option<String> = row.get(10)?;
        let ended: Option<String> = row.get(11)?;
        let session = Session {
            problem: row.get(1)?,
            language: row.get(2)?,
            file: PathBuf::from(OsString::from_vec(row.get(3)?)),
            started: time(row, 4)?,
            active_ms: row.get(5)?,
            budget_ms: row.get(6)?,
            hint_after_ms: row.get(7)?,
            hints_allowed: row.get(8)?,
            hints_taken: row.get(9)?,
            end: end
                .map(|name| name.parse())
                .transpose()
                .map_err(|error: String| bad(10, error))?,
            ended: ended
                .map(|text| text.parse().map_err(|error: jiff::Error| bad(11, error)))
                .transpose()?,
        };
        Ok((row.get(0)?, session))
    }
}
