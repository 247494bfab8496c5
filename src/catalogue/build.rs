//! The build script: a release build embeds `problems/`, so it is built anew when a file in there
//! is changed, added or removed. The compiler by itself notices changed files only.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=src/catalogue/build.rs");
    if env::var_os("CARGO_CFG_DEBUG_ASSERTIONS").is_none() {
        println!("cargo::rerun-if-changed=problems");
    }
}
