//! C++ submissions, built by their plan and asked over the driver protocol.

mod faults;
mod habits;
mod nodes;
mod prelude;
mod shapes;
mod stubs;

use judge::language::{Language, Target, Toolchain};
use judge::model::Signature;
use serde_json::Value;

use super::driver::{Built, Desk, Talk};
use super::signatures::{function, param, signature};

const DESK: Desk = Desk {
    id: "cpp",
    file: "sol.cpp",
};

fn toolchain() -> Option<&'static Toolchain> {
    DESK.toolchain()
}

fn language() -> &'static dyn Language {
    DESK.language()
}

fn build(
    toolchain: &Toolchain,
    name: &str,
    source: &[u8],
    target: Target<'_>,
    debug: bool,
) -> Built {
    DESK.build(toolchain, name, source, target, debug)
}

fn ask(signature: &Signature, source: &str, calls: &[Value]) -> Option<Talk> {
    DESK.ask(signature, source, calls)
}

fn gives(signature: &Signature, source: &str, calls: &[(Value, Value)]) {
    DESK.gives(signature, source, calls);
}
