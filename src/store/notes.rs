//! Notes: one text a problem. Every version is kept, and the latest counts.

use jiff::{Timestamp, ToSpan};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::attempts::time;
use super::{Store, StoreError};

/// A version of the note on a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The problem's slug.
    pub problem: String,
    /// The text; it may have many lines.
    pub text: String,
    /// When it was written.
    pub at: Timestamp,
}

impl Store {
    /// The note on a problem. One of white space alone is none.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn note(&self, problem: &str) -> Result<Option<Note>, StoreError> {
        let note = self.read(|database| latest(database, problem))?;
        Ok(note.filter(Note::says_something))
    }

    /// The notes on all problems, by slug.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn notes(&self) -> Result<Vec<Note>, StoreError> {
        let mut notes = self.read(versions)?;
        // The latest version of a problem stands last, and the first of equals is kept.
        notes.reverse();
        notes.sort_by(|a, b| a.problem.cmp(&b.problem));
        notes.dedup_by(|a, b| a.problem == b.problem);
        notes.retain(Note::says_something);
        Ok(notes)
    }

    /// Makes this text the note on a problem. An empty one takes the note away; earlier versions
    /// are kept all the same.
    ///
    /// # Errors
    /// The database cannot be written.
    pub fn write_note(&self, problem: &str, text: &str, at: Timestamp) -> Result<(), StoreError> {
        self.write(|change| replace(change, problem, at, |_| text.to_owned()))
    }

    /// Appends a line to the note on a problem; what another judge writes at the same time is kept.
    ///
    /// # Errors
    /// The database cannot be written.
    pub fn add_to_note(&self, problem: &str, line: &str, at: Timestamp) -> Result<(), StoreError> {
        self.write(|change| {
            replace(change, problem, at, |before| {
                let before = before.trim_end();
                let gap = if before.is_empty() { "" } else { "\n" };
                format!("{before}{gap}{}\n", line.trim_end())
            })
        })
    }
}

impl Note {
    fn says_something(&self) -> bool {
        !self.text.trim().is_empty()
    }

    fn of(row: &Row<'_>) -> rusqlite::Result<Note> {
        Ok(Note {
            problem: row.get(0)?,
            text: row.get(1)?,
            at: time(row, 2)?,
        })
    }
}

/// Every version of every note; the oldest first.
pub(super) fn versions(database: &Connection) -> rusqlite::Result<Vec<Note>> {
    // Without the Z, times of a different number of digits compare as text.
    let sql = "SELECT problem, text, at FROM notes ORDER BY rtrim(at, 'Z'), id";
    let mut query = database.prepare_cached(sql)?;
    query.query_map([], Note::of)?.collect()
}

/// Adds a version.
pub(super) fn insert(database: &Connection, note: &Note) -> rusqlite::Result<()> {
    let sql = "INSERT INTO notes (problem, text, at) VALUES (?1, ?2, ?3)";
    let mut query = database.prepare_cached(sql)?;
    query.execute(params![note.problem, note.text, note.at.to_string()])?;
    Ok(())
}

fn latest(database: &Connection, problem: &str) -> rusqlite::Result<Option<Note>> {
    let sql = "SELECT problem, text, at FROM notes WHERE problem = ?1 \
               ORDER BY rtrim(at, 'Z') DESC, id DESC LIMIT 1";
    let mut query = database.prepare_cached(sql)?;
    query.query_row([problem], Note::of).optional()
}

/// Adds the version that follows from the text before. Its time is later than that of the version
/// before, whatever became of the clock, as the latest is what counts.
fn replace(
    database: &Connection,
    problem: &str,
    at: Timestamp,
    text: impl FnOnce(&str) -> String,
) -> rusqlite::Result<()> {
    let before = latest(database, problem)?;
    let old = before.as_ref().map_or("", |note| note.text.as_str());
    let text = text(old);
    if text == old {
        return Ok(());
    }
    let next = before.map(|note| note.at.saturating_add(1.nanosecond()).unwrap_or(note.at));
    let note = Note {
        problem: problem.to_owned(),
        text,
        at: next.map_or(at, |next| next.max(at)),
    };
    insert(database, &note)
}
