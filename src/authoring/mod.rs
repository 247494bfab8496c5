//! Proving a problem, and recording its generated cases.

mod check;
mod generate;
mod record;
mod samples;
mod solutions;
mod workshop;

pub use check::{Proof, check};
pub use record::{RECORDED, RecordError, record};
pub use solutions::{Ran, Standing};
pub use workshop::Workshop;
