//! The half of the driver that is the same for every submission in Rust: it reads the judge's
//! questions, has the generated half answer them, and writes the answers.
//!
//! It is compiled once for a compiler and its flags, needs no crate, and compiles from Rust 1.63 on.

mod attend;
mod bits;
mod faults;
mod json;
mod lists;
mod panics;
mod question;
mod serve;
mod stack;
mod system;
mod trees;

pub use attend::attend;
pub use bits::{bits, Bits};
pub use faults::{unchanged, Done, Fault};
pub use json::{image, read, split, Read, Write};
pub use lists::ListLink;
pub use question::Question;
pub use serve::serve;
pub use trees::{apart, node_with, own, own_node, Node, Own, TreeLink};
