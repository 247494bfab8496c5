//! The languages: one folder each, and one line each in the list below; and those that a user's
//! settings add.

mod c;
mod configured;
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
mod registry;
mod rust;
mod shims;
mod typescript;
pub mod wire;

pub use configured::{Definition, Fault};
pub use contract::{
    Arg, Build, Command, Job, Language, Missing, Overrides, Plan, Purpose, SourceFile, Step,
    Target, Toolchain,
};
pub use debugging::{ATTEND, Debugger, Debugging, Session, Start, Stepping, Stop, part};
pub use memory::Toolchains;
pub use registry::Languages;

/// Every built-in language, in the order in which they are listed.
static BUILT_IN: &[&dyn Language] = &[
    &python::Python,
    &c::C,
    &cpp::Cpp,
    &java::Java,
    &javascript::JavaScript,
    &typescript::TypeScript,
    &go::Go,
    &rust::Rust,
];
