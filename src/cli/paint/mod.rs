//! Painting for people: reports, statements and tables as text, with or without colour.

mod bars;
mod call;
mod escape;
mod grid;
mod heatmap;
mod line;
mod look;
mod markdown;
mod next;
mod outcome;
mod report;
mod stats;
mod table;
mod text_diff;
mod tree;
mod units;
mod value;

pub use escape::escape;
pub use look::Look;
pub use markdown::markdown;
pub use next::next;
pub use report::report;
pub use stats::stats;
pub use table::{Cell, Column, table};
pub use units::{count, duration, memory};
