//! Proving a problem, and recording its generated cases.
