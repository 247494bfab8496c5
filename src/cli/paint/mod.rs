//! Painting for people: reports, statements and tables as text, with or without colour.

mod attended;
mod bars;
mod call;
mod code;
mod escape;
mod grid;
mod heatmap;
mod history;
mod line;
mod look;
mod markdown;
mod next;
mod notes;
mod outcome;
mod report;
mod stats;
mod table;
mod text_diff;
mod tree;
mod units;
mod value;
mod when;

pub use attended::{answered, asked};
pub use code::code;
pub use escape::escape;
pub use history::{Course, Deed, course, latest};
pub use look::Look;
pub use markdown::markdown;
pub use next::next;
pub use notes::{Found, FoundLine, found, notes};
pub use report::report;
pub use stats::stats;
pub use table::{Cell, Column, table};
pub use text_diff::{code_diff, unified_diff};
pub use units::{count, duration, memory};
pub use when::when;
