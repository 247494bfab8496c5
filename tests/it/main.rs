//! The integration tests: one binary, one file for each area.

mod submissions;
mod streams;
mod tidy;
