//! A timed session: the coach that holds it, and the faces that show it.

mod burst;
mod coach;
mod editor;
mod face;
mod json;
mod keeper;
mod lines;
mod open;
mod plain;
mod runs;
pub(in crate::cli) mod screen;
mod signal;
mod watch;
mod words;
mod worker;

pub(in crate::cli) use coach::{Coach, hint};
pub(in crate::cli) use editor::Editor;
pub(in crate::cli) use face::Happening;
pub(in crate::cli) use open::{begin, resume};
pub(in crate::cli) use plain::{Voice, run as run_plain};
