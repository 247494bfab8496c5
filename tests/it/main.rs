//! The integration tests: one binary, one file for each area.

mod catalogue;
mod checker;
mod cli;
mod cpp;
mod java;
mod javascript;
mod python;
mod sandbox;
mod streams;
mod submissions;
mod tidy;
mod typescript;
