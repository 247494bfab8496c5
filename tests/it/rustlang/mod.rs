//! Rust submissions, built by their plan and asked over the driver protocol.

mod faults;
mod habits;
mod nodes;
mod shapes;
mod strain;
mod stubs;

use judge::language::{Language, Target, Toolchain};
use judge::model::Signature;
use serde_json::{Value, json};

use super::driver::{Built, Desk, Talk};
use super::signatures::{function, param, signature};

const DESK: Desk = Desk {
    id: "rust",
    file: "sol.rs",
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

fn two_sum() -> Signature {
    function(
        "twoSum",
        &[("nums", "int[]"), ("target", "int")],
        "int[]",
        json!({"aliases": ["pairSum"]}),
    )
}

/// A function `f` of one `n`.
fn one() -> Signature {
    function("f", &[("n", "int")], "int", json!({}))
}

/// The same with this body.
fn solution(body: &str) -> String {
    format!("impl Solution {{ pub fn f(n: i32) -> i32 {{ {body} }} }}")
}
