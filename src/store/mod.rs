//! What is remembered between runs: an SQLite database of attempts, sessions and notes.

mod attempts;
mod database;
mod error;
mod exchange;
mod migrations;
mod notes;
mod sessions;

pub use attempts::Attempt;
pub use database::Store;
pub use error::StoreError;
pub use exchange::{Imported, attempt_json, note_json, session_json};
pub use notes::Note;
pub use sessions::{End, Session};

#[cfg(test)]
mod tests;
