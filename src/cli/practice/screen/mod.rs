//! The full-screen face of a session.

mod ansi;
mod desk;
mod draw;
mod facts;
mod field;
mod head;
mod help;
mod input;
mod keys;
mod layout;
mod result;
mod sheets;
mod signals;
mod sixteen;
mod tabs;
mod terminal;
mod tiny;
mod view;

pub(in crate::cli) use desk::{Ending, Setting, fits, run};

#[cfg(test)]
mod tests;
