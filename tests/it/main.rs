//! The integration tests: one file or folder an area.

mod cpp;
