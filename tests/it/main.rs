//! The integration tests: one binary, one file for each area.

mod cli;
mod tidy;
