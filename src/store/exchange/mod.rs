//! Everything in the database as JSON, and back.
//!
//! An export is an object: `judge_export`, the version of its layout; `attempts`, `sessions` and
//! `notes` (every version of each), the oldest first, with the fields of the structs of these names.
//! Ids are kept, times are in UTC, ends and verdicts go by their short names. Bytes stand as text
//! under `code` and `file`, or in base 16 under `code_base16` and `file_base16` where they are no
//! UTF-8.

mod bytes;
mod entries;
mod export;
mod field;
mod import;

pub use entries::{attempt_json, note_json, session_json};
pub use import::Imported;

/// The version of the layout that is written, and the newest that is read.
const VERSION: u64 = 1;
