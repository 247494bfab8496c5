//! The binary's doorway.

use std::process::ExitCode;

fn main() -> ExitCode {
    match std::env::args_os().nth(1) {
        Some(word) if word == judge::sandbox::HELPER_COMMAND => judge::sandbox::helper_main(),
        _ => judge::cli::main(),
    }
}
