//! Writing an export.

use std::collections::HashMap;

use rusqlite::Connection;
use serde_json::{Value, json};

use super::{VERSION, entries};
use crate::store::{Store, StoreError, attempts, notes, sessions};

impl Store {
    /// Everything, as JSON that [`Store::import`] reads.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn export(&self) -> Result<Value, StoreError> {
        self.read(|database| {
            // One transaction, so that what others write meanwhile is in it whole or not at all.
            let snapshot = database.unchecked_transaction()?;
            let attempts = with_code(&snapshot)?.into_iter();
            let sessions = sessions::select(&snapshot, None)?.into_iter();
            let notes = notes::versions(&snapshot)?;
            Ok(json!({
                "judge_export": VERSION,
                "attempts": attempts
                    .map(|(id, attempt, code)| {
                        entries::with_id(id, entries::of_attempt(&attempt, &code))
                    })
                    .collect::<Vec<_>>(),
                "sessions": sessions
                    .map(|(id, session)| entries::with_id(id, entries::of_session(&session)))
                    .collect::<Vec<_>>(),
                "notes": notes.iter().map(entries::of_note).collect::<Vec<_>>(),
            }))
        })
    }
}

/// Every attempt with its id and code; the oldest first.
pub(super) fn with_code(
    database: &Connection,
) -> rusqlite::Result<Vec<(i64, attempts::Attempt, Vec<u8>)>> {
    let mut query = database.prepare_cached("SELECT id, code FROM attempts")?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut codes: HashMap<i64, Vec<u8>> = rows.collect::<rusqlite::Result<_>>()?;
    let attempts = attempts::select(database, None)?.into_iter();
    Ok(attempts
        .map(|(id, attempt)| (id, attempt, codes.remove(&id).unwrap_or_default()))
        .collect())
}
