//! The history as JSON: the entries of an export, each attempt with its number.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::Numbered;
use crate::practice::History;
use crate::store::{Note, Session, attempt_json, note_json, session_json};

/// An attempt with its number, and with its code where that is given.
pub(super) fn attempt(numbered: Numbered<'_>, code: Option<&[u8]>) -> Value {
    let mut out = Map::new();
    out.insert("number".to_owned(), numbered.number.into());
    if let Value::Object(entry) = attempt_json(numbered.id, numbered.attempt, code) {
        out.extend(entry);
    }
    Value::Object(out)
}

/// What was done at one problem.
pub(super) fn course<'a>(
    slug: &str,
    attempts: impl Iterator<Item = Numbered<'a>>,
    sessions: &[(i64, Session)],
    note: Option<&Note>,
) -> Value {
    json!({
        "problem": slug,
        "attempts": attempts.map(|one| attempt(one, None)).collect::<Vec<_>>(),
        "sessions": sessions
            .iter()
            .map(|(id, session)| session_json(*id, session))
            .collect::<Vec<_>>(),
        "note": note.map(note_json),
    })
}

/// The latest attempts and sessions over all problems, so many of each, the newest first.
pub(super) fn latest(history: &History, limit: usize) -> Value {
    let attempts = numbered(history).into_iter().rev().take(limit);
    let sessions = history.sessions.iter().rev().take(limit);
    json!({
        "attempts": attempts.map(|one| attempt(one, None)).collect::<Vec<_>>(),
        "sessions": sessions
            .map(|(id, session)| session_json(*id, session))
            .collect::<Vec<_>>(),
    })
}

/// The attempts over all problems, each numbered among those at its problem.
pub(super) fn numbered(history: &History) -> Vec<Numbered<'_>> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let attempts = history.attempts.iter();
    attempts
        .map(|(id, attempt)| {
            let count = counts.entry(&attempt.problem).or_default();
            *count += 1;
            Numbered {
                number: *count,
                id: *id,
                attempt,
            }
        })
        .collect()
}
