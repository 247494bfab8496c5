//! What C and C++ share: a file read without a compiler, the compiler found, the steps of a build,
//! its messages, and a deep stack for the driver.

pub(in crate::language) mod encoding;
pub(in crate::language) mod findings;
pub(in crate::language) mod message;
pub(in crate::language) mod names;
pub(in crate::language) mod outline;
pub(in crate::language) mod plan;
pub(in crate::language) mod scan;
pub(in crate::language) mod toolchain;

use toolchain::Taste;

/// What makes one language of the family different from the other.
#[derive(Debug)]
pub(in crate::language) struct Dialect {
    /// How its compiler is found and tried.
    pub(in crate::language) taste: Taste,
    /// The header that the driver begins with.
    pub(in crate::language) prelude: &'static str,
    /// All headers of the driver: name and text.
    pub(in crate::language) headers: &'static [(&'static str, &'static str)],
    /// The driver's own sources, the same for every submission: name, object and text.
    pub(in crate::language) parts: &'static [(&'static str, &'static str, &'static str)],
    /// The generated part of the driver; messages about it are not for the user.
    pub(in crate::language) driver: &'static str,
    /// What starts the judge where a debugger started the program.
    pub(in crate::language) attend: &'static str,
    /// What a file is called whose own name the compiler or the driver would trip over.
    pub(in crate::language) plain_name: &'static str,
    /// Flags for every compile.
    pub(in crate::language) flags: &'static [&'static str],
    /// Words for the linker by which functions of the driver's stand before the library's, where
    /// the linker can do that.
    pub(in crate::language) wrapped: &'static [&'static str],
    /// Words at the end of the command that links.
    pub(in crate::language) libraries: &'static [&'static str],
}
