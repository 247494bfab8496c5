//! The full-screen face of a session.

mod ansi;
mod draw;
mod field;
mod head;
mod help;
mod input;
mod keys;
mod layout;
mod result;
mod sheets;
mod tabs;
mod terminal;
mod tiny;
mod view;

#[cfg(test)]
mod tests;
