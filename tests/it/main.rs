//! The integration tests: one binary, one file for each area.

mod authoring;
mod c_lang;
mod catalogue;
mod checker;
mod cli;
mod configured;
mod cpp;
mod debugging;
mod driver;
mod golang;
mod java;
mod javascript;
mod matrix;
mod practice;
mod process;
mod python;
mod rustlang;
mod sandbox;
mod screen;
mod signatures;
mod streams;
mod stubs;
mod submissions;
mod tidy;
mod toolchains;
mod typescript;
