//! Reading an export, and adding what is not there yet.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;
use serde::Serialize;
use serde_json::Value;

use super::field::Field;
use super::{VERSION, entries, export};
use crate::store::{Attempt, Note, Session, Store, StoreError, attempts, notes, sessions};

/// How much an import added.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// Attempts added.
    pub attempts: usize,
    /// Sessions added.
    pub sessions: usize,
    /// Sessions that were there, and that the export brought further.
    pub continued: usize,
    /// Versions of notes added.
    pub notes: usize,
}

impl Store {
    /// Adds what is not there yet, all or nothing; the same export twice changes nothing. What is
    /// there stays as it is, but for a session that goes on in the export: that is brought as far
    /// as [`Store::save`] would. Ids that are taken give way to new ones.
    ///
    /// # Errors
    /// The value is no export, or a newer judge's; the database cannot be written.
    pub fn import(&self, value: &Value) -> Result<Imported, StoreError> {
        let contents = Contents::read(value)?;
        self.write(|change| contents.add(change))
    }
}

/// What an export holds.
struct Contents {
    attempts: Vec<(i64, Attempt, Vec<u8>)>,
    sessions: Vec<(i64, Session)>,
    notes: Vec<Note>,
}

impl Contents {
    fn read(value: &Value) -> Result<Contents, StoreError> {
        let whole = Field::whole(value);
        let Some(version) = whole.at("judge_export").given() else {
            return Err(whole.fault("this is no export of judge: it has no `judge_export`"));
        };
        match version.natural()? {
            1..=VERSION => {}
            newer => {
                return Err(version.fault(&format!(
                    "the export is of version {newer}, and this judge reads version {VERSION}; \
                     update judge"
                )));
            }
        }
        let mut contents = Contents {
            attempts: Vec::new(),
            sessions: Vec::new(),
            notes: Vec::new(),
        };
        let mut ids = HashSet::new();
        for entry in whole.at("sessions").objects()? {
            let id = entry.at("id").id()?;
            if !ids.insert(id) {
                return Err(entry
                    .at("id")
                    .fault(&format!("there are two sessions {id}")));
            }
            contents.sessions.push((id, entries::session(&entry)?));
        }
        for entry in whole.at("attempts").objects()? {
            let (attempt, code) = entries::attempt(&entry)?;
            if let Some(id) = attempt.session.filter(|id| !ids.contains(id)) {
                let fault = format!("there is no session {id} in the export");
                return Err(entry.at("session").fault(&fault));
            }
            let id = entry.at("id").id()?;
            contents.attempts.push((id, attempt, code));
        }
        for entry in whole.at("notes").objects()? {
            contents.notes.push(entries::note(&entry)?);
        }
        Ok(contents)
    }

    fn add(&self, database: &Connection) -> rusqlite::Result<Imported> {
        let mut imported = Imported::default();
        let places = self.add_sessions(database, &mut imported)?;
        self.add_attempts(database, &places, &mut imported)?;
        self.add_notes(database, &mut imported)?;
        Ok(imported)
    }

    /// Gives the id in the database for each id in the export.
    fn add_sessions(
        &self,
        database: &Connection,
        imported: &mut Imported,
    ) -> rusqlite::Result<HashMap<i64, i64>> {
        let present = sessions::select(database, None)?;
        let mut ids = Ids::new(
            present.iter().map(|(id, _)| *id),
            self.sessions.iter().map(|(id, _)| *id),
        );
        let mut partners = partners(&self.sessions, present);
        let mut places = HashMap::new();
        for (id, session) in &self.sessions {
            let place = match partners.remove(id) {
                None => {
                    imported.sessions += 1;
                    sessions::insert(database, Some(ids.give(*id)), session)?
                }
                Some((place, before)) => {
                    let after = continued(&before, session);
                    if after != before {
                        imported.continued += 1;
                        sessions::update(database, place, &after)?;
                    }
                    place
                }
            };
            places.insert(*id, place);
        }
        Ok(places)
    }

    fn add_attempts(
        &self,
        database: &Connection,
        sessions: &HashMap<i64, i64>,
        imported: &mut Imported,
    ) -> rusqlite::Result<()> {
        let present = export::with_code(database)?;
        let mut ids = Ids::new(
            present.iter().map(|(id, ..)| *id),
            self.attempts.iter().map(|(id, ..)| *id),
        );
        let known = present.iter();
        let mut known = Bag::new(known.map(|(_, attempt, code)| attempt_text(attempt, code)));
        for (id, attempt, code) in &self.attempts {
            let session = attempt.session.and_then(|id| sessions.get(&id).copied());
            let attempt = Attempt {
                session,
                ..attempt.clone()
            };
            if !known.take(&attempt_text(&attempt, code)) {
                attempts::insert(database, Some(ids.give(*id)), &attempt, code)?;
                imported.attempts += 1;
            }
        }
        Ok(())
    }

    fn add_notes(&self, database: &Connection, imported: &mut Imported) -> rusqlite::Result<()> {
        let mut known = Bag::new(notes::versions(database)?.iter().map(note_text));
        for note in &self.notes {
            if !known.take(&note_text(note)) {
                notes::insert(database, note)?;
                imported.notes += 1;
            }
        }
        Ok(())
    }
}

/// Which session of the export is which of those present, by its id in the export: one at the
/// same problem that began at the same instant. Those that are alike in all are paired first.
fn partners(
    incoming: &[(i64, Session)],
    mut present: Vec<(i64, Session)>,
) -> HashMap<i64, (i64, Session)> {
    let same: fn(&Session, &Session) -> bool = |a, b| a == b;
    let kin: fn(&Session, &Session) -> bool =
        |a, b| (&a.problem, a.started) == (&b.problem, b.started);
    let mut partners = HashMap::new();
    for paired in [same, kin] {
        for (id, session) in incoming {
            if partners.contains_key(id) {
                continue;
            }
            if let Some(index) = present.iter().position(|(_, one)| paired(one, session)) {
                partners.insert(*id, present.remove(index));
            }
        }
    }
    partners
}

/// The session as far as either of the two has come.
fn continued(before: &Session, other: &Session) -> Session {
    let (end, ended) = match before.end {
        None => (other.end, other.ended),
        Some(_) => (before.end, before.ended),
    };
    Session {
        active_ms: before.active_ms.max(other.active_ms),
        hints_taken: before.hints_taken.max(other.hints_taken),
        end,
        ended,
        ..before.clone()
    }
}

/// Hands out ids: the one that is asked for if it is free, else one that nobody asks for.
struct Ids {
    taken: HashSet<i64>,
    next: i64,
}

impl Ids {
    fn new(taken: impl Iterator<Item = i64>, asked: impl Iterator<Item = i64>) -> Ids {
        let taken: HashSet<i64> = taken.collect();
        let largest = asked.chain(taken.iter().copied()).max().unwrap_or(0);
        Ids {
            taken,
            next: largest + 1,
        }
    }

    fn give(&mut self, asked: i64) -> i64 {
        if self.taken.insert(asked) {
            return asked;
        }
        let id = self.next;
        self.taken.insert(id);
        self.next += 1;
        id
    }
}

/// What tells attempts apart: all but the id.
fn attempt_text(attempt: &Attempt, code: &[u8]) -> String {
    Value::Object(entries::of_attempt(attempt, code)).to_string()
}

/// What tells versions of notes apart.
fn note_text(note: &Note) -> String {
    Value::Object(entries::of_note(note)).to_string()
}

/// Texts, each as often as it was put in.
struct Bag(HashMap<String, usize>);

impl Bag {
    fn new(texts: impl Iterator<Item = String>) -> Bag {
        let mut counts = HashMap::new();
        for text in texts {
            *counts.entry(text).or_insert(0) += 1;
        }
        Bag(counts)
    }

    /// Takes one out, and tells whether there was one.
    fn take(&mut self, text: &str) -> bool {
        match self.0.get_mut(text) {
            Some(count) if *count > 0 => {
                *count -= 1;
                true
            }
            _ => false,
        }
    }
}
