//! The integration tests, one area a module.

mod sandbox;
