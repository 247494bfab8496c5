//! One submission on one problem: the build, the case loop and the verdict.

mod answers;
mod attend;
mod bench;
mod build;
mod cache;
mod calls;
mod check;
mod compose;
mod driver;
mod error;
mod event;
mod judge;
mod prepare;
mod programs;
mod signals;
#[cfg(test)]
mod tests;
mod verdict;
mod workspace;

pub use attend::{Ask, Attendance, Attended, attend};
pub use bench::{Bench, Options};
pub use cache::BuildCache;
pub use error::JudgingError;
pub use event::Event;
pub use judge::{judge, judge_by};
pub use prepare::{Prepared, prepare};
pub use verdict::{Causes, decide};
