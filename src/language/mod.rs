//! The languages: one folder each, and one line each in the registry below.

mod c;
mod contract;
mod cpp;
mod debugging;
mod discovery;
mod go;
mod java;
mod javascript;
mod memory;
mod native;
mod python;
mod rust;
mod typescript;
pub mod wire;

pub use contract::{
    Arg, Build, Command, Job, Language, Missing, Overrides, Plan, Purpose, SourceFile, Step,
    Target, Toolchain, find, for_file,
};
pub use debugging::{ATTEND, Debugger, Debugging, Session, Start, Stepping, Stop, part};
pub use memory::Toolchains;

/// Every language, in the order in which they are listed.
pub static LANGUAGES: &[&dyn Language] = &[
    &python::Python,
    &c::C,
    &cpp::Cpp,
    &java::Java,
    &javascript::JavaScript,
    &typescript::TypeScript,
    &go::Go,
    &rust::Rust,
];
