//! Proving a problem, measuring its cases, and recording its generated ones.

mod check;
mod error;
mod generate;
mod mutants;
mod record;
mod samples;
mod script;
mod solutions;
mod workshop;

pub use check::{Proof, SOLVED_IN, check};
pub use error::AuthoringError;
pub use mutants::{DUE_PERCENT, MUTANTS, Mutant, Strength, mutate};
pub use record::{RECORDED, record};
pub use solutions::{Ran, Standing};
pub use workshop::Workshop;
