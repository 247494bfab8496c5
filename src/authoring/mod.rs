//! Proving a problem, measuring its cases, and recording its generated ones.

mod check;
mod error;
mod generate;
mod mutants;
mod proofs;
mod record;
mod samples;
mod script;
mod sketch;
mod solutions;
mod stats;
mod unfinished;
mod workshop;

pub use check::{Proof, SOLVED_IN, check};
pub use error::AuthoringError;
pub use generate::{Validity, validate};
pub use mutants::{DUE_PERCENT, MUTANTS, Mutant, Strength, mutate};
pub use proofs::Proofs;
pub use record::{RECORDED, record};
pub use sketch::Sketch;
pub use solutions::{Ran, Standing};
pub use stats::{Figures, figures};
pub use workshop::Workshop;
