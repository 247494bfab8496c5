//! The binary's doorway.

fn main() {}
