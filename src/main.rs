//! The binary's doorway.

use std::process::ExitCode;

fn main() -> ExitCode {
    judge::cli::main()
}
