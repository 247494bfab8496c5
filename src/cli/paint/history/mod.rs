//! What was done, as tables: the latest over all problems, or the course of one.

mod cells;
mod course;
mod latest;

pub use course::{Course, course};
pub use latest::{Deed, latest};
