//! The integration tests: one binary, one file for each area.

mod c_lang;
mod catalogue;
mod checker;
mod cli;
mod cpp;
mod java;
mod native;
mod python;
mod sandbox;
mod streams;
mod submissions;
mod tidy;
