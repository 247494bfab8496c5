//! The integration tests: one binary, one file for each area.

mod cpp;
mod python;
mod streams;
mod submissions;
mod tidy;
