//! The binary's doorway.

use std::process::ExitCode;

use judge::{cli, sandbox};

fn main() -> ExitCode {
    // The sandbox starts this very program as its helper, which must stay small and quick.
    if std::env::args_os()
        .nth(1)
        .is_some_and(|word| word == sandbox::HELPER_COMMAND)
    {
        return sandbox::helper_main();
    }
    cli::main()
}
