//! What is remembered between runs: an SQLite database of attempts.

mod attempt;
mod database;
mod migrations;

pub use attempt::{Attempt, Status};
pub use database::{Store, StoreError};

#[cfg(test)]
mod tests;
