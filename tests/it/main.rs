//! The integration tests, one binary.

mod java;
