//! The integration tests: one binary, one file for each area.

mod authoring;
mod c_lang;
mod catalogue;
mod checker;
mod cli;
mod configured;
mod cpp;
mod debugging;
mod golang;
mod java;
mod javascript;
mod native;
mod practice;
mod process;
mod python;
mod rustlang;
mod sandbox;
mod screen;
mod streams;
mod stubs;
mod submissions;
mod tidy;
mod typescript;
