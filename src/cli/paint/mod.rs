//! Painting for people: reports, statements and tables as text, with or without colour.

mod call;
mod escape;
mod grid;
mod line;
mod look;
mod markdown;
mod outcome;
mod report;
mod table;
mod text_diff;
mod tree;
mod units;
mod value;

pub use escape::escape;
pub use look::Look;
pub use markdown::markdown;
pub use report::report;
pub use table::{Cell, Column, table};
pub use units::{count, duration, memory};
