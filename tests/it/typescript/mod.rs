//! TypeScript: every way of making JavaScript of it, and the habits of those who write it.

mod compilers;
mod habits;

use std::sync::LazyLock;

use judge::language::{Languages, Overrides, Target};
use judge::model::Signature;
use serde_json::{Value as Json, json};

use super::driver::{Built, Desk, Talk};
use super::signatures::{takes_int, value};

const DESK: Desk = Desk {
    id: "typescript",
    file: "sol.ts",
};

static PLAIN: LazyLock<Signature> = LazyLock::new(|| takes_int("int"));

fn absent() -> bool {
    DESK.toolchain().is_none()
}

fn ask(
    source: impl AsRef<[u8]>,
    signature: &Signature,
    questions: &[(&str, Json)],
) -> Result<Talk, String> {
    let toolchain = DESK.toolchain().expect("a toolchain");
    DESK.asked(toolchain, signature, source.as_ref(), questions)
}

/// The results of a submission that loads, one for each case.
#[track_caller]
fn results(source: impl AsRef<[u8]>, signature: &Signature, cases: &[Json]) -> Vec<Json> {
    let questions: Vec<_> = cases.iter().map(|args| ("call", args.clone())).collect();
    let ran = ask(source, signature, &questions).expect("it compiles");
    ran.results(cases.len())
}
