//! One attempt, session or version of a note as JSON, and back.

use std::ffi::OsString;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::PathBuf;

use serde_json::{Map, Value, json};

use super::bytes;
use super::field::Field;
use crate::model::Verdict;
use crate::store::{Attempt, End, Note, Session, StoreError};

/// An attempt as an export has it; without its code where none is given.
pub fn attempt_json(id: i64, attempt: &Attempt, code: Option<&[u8]>) -> Value {
    let mut entry = of_attempt(attempt, code.unwrap_or_default());
    if code.is_none() {
        entry.shift_remove("code");
    }
    with_id(id, entry)
}

/// A session as an export has it.
pub fn session_json(id: i64, session: &Session) -> Value {
    with_id(id, of_session(session))
}

/// A version of a note as an export has it.
pub fn note_json(note: &Note) -> Value {
    of_note(note).into()
}

/// An attempt without its id.
pub(super) fn of_attempt(attempt: &Attempt, code: &[u8]) -> Map<String, Value> {
    let mut entry = object(json!({
        "problem": attempt.problem,
        "language": attempt.language,
        "submission": attempt.submission,
        "verdict": attempt.verdict,
        "passed": attempt.passed,
        "total": attempt.total,
        "cpu_ms": attempt.cpu_ms,
        "wall_ms": attempt.wall_ms,
        "memory_kib": attempt.memory_kib,
        "at": attempt.at,
        "session": attempt.session,
        "hints": attempt.hints,
        "active_ms": attempt.active_ms,
    }));
    bytes::put(&mut entry, "code", code);
    entry
}

/// The attempt and its code. Its session's id is that of the export.
pub(super) fn attempt(entry: &Field<'_>) -> Result<(Attempt, Vec<u8>), StoreError> {
    let given = |key| entry.at(key).given();
    let verdict = |field: Field<'_>| field.parsed::<Verdict>("a verdict such as AC or WA");
    let attempt = Attempt {
        problem: entry.at("problem").text()?.to_owned(),
        language: entry.at("language").text()?.to_owned(),
        submission: entry.at("submission").text()?.to_owned(),
        verdict: given("verdict").map(verdict).transpose()?,
        passed: entry.at("passed").natural()?,
        total: entry.at("total").natural()?,
        cpu_ms: entry.at("cpu_ms").real()?,
        wall_ms: entry.at("wall_ms").real()?,
        memory_kib: entry.at("memory_kib").natural()?,
        at: entry.at("at").parsed(TIME)?,
        session: given("session").map(|field| field.id()).transpose()?,
        hints: entry.at("hints").natural()?,
        active_ms: given("active_ms")
            .map(|field| field.natural())
            .transpose()?,
    };
    Ok((attempt, entry.bytes("code")?))
}

/// A session without its id.
pub(super) fn of_session(session: &Session) -> Map<String, Value> {
    let mut entry = object(json!({
        "problem": session.problem,
        "language": session.language,
        "started": session.started,
        "active_ms": session.active_ms,
        "budget_ms": session.budget_ms,
        "hint_after_ms": session.hint_after_ms,
        "hints_allowed": session.hints_allowed,
        "hints_taken": session.hints_taken,
        "end": session.end,
        "ended": session.ended,
    }));
    bytes::put(&mut entry, "file", session.file.as_os_str().as_bytes());
    entry
}

/// The session.
pub(super) fn session(entry: &Field<'_>) -> Result<Session, StoreError> {
    let given = |key| entry.at(key).given();
    let end = |field: Field<'_>| field.parsed::<End>("solved, gave-up or replaced");
    Ok(Session {
        problem: entry.at("problem").text()?.to_owned(),
        language: entry.at("language").text()?.to_owned(),
        file: PathBuf::from(OsString::from_vec(entry.bytes("file")?)),
        started: entry.at("started").parsed(TIME)?,
        active_ms: entry.at("active_ms").natural()?,
        budget_ms: entry.at("budget_ms").natural()?,
        hint_after_ms: entry.at("hint_after_ms").natural()?,
        hints_allowed: entry.at("hints_allowed").flag()?,
        hints_taken: entry.at("hints_taken").natural()?,
        end: given("end").map(end).transpose()?,
        ended: given("ended").map(|field| field.parsed(TIME)).transpose()?,
    })
}

/// A version of a note.
pub(super) fn of_note(note: &Note) -> Map<String, Value> {
    object(json!({ "problem": note.problem, "text": note.text, "at": note.at }))
}

/// The version of the note.
pub(super) fn note(entry: &Field<'_>) -> Result<Note, StoreError> {
    Ok(Note {
        problem: entry.at("problem").text()?.to_owned(),
        text: entry.at("text").text()?.to_owned(),
        at: entry.at("at").parsed(TIME)?,
    })
}

/// The same with its id in front.
pub(super) fn with_id(id: i64, entry: Map<String, Value>) -> Value {
    let id = ("id".to_owned(), id.into());
    Value::Object(std::iter::once(id).chain(entry).collect())
}

const TIME: &str = "a time such as 2026-02-03T04:05:06Z";

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}
