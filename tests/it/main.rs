//! The integration tests, one binary.

mod python;
