//! TypeScript: every way of making JavaScript of it, and the habits of those who write it.

mod compilers;
mod habits;

use std::sync::LazyLock;

use judge::language::{Overrides, Target, find};
use judge::model::Signature;
use serde_json::{Value as Json, json};

use super::javascript::harness::{self, Found, Ran, takes_int, value};

static FOUND: LazyLock<Found> = LazyLock::new(|| Found::new("typescript"));

static PLAIN: LazyLock<Signature> = LazyLock::new(|| takes_int("int"));

fn absent() -> bool {
    FOUND.absent()
}

fn ask(
    source: impl AsRef<[u8]>,
    signature: &Signature,
    questions: &[(&str, Json)],
) -> Result<Ran, String> {
    FOUND.ask(
        "sol.ts",
        source.as_ref(),
        Target::Call(signature),
        questions,
    )
}

/// The results of a submission that loads, one for each case.
#[track_caller]
fn results(source: impl AsRef<[u8]>, signature: &Signature, cases: &[Json]) -> Vec<Json> {
    let questions: Vec<_> = cases.iter().map(|args| ("call", args.clone())).collect();
    let ran = ask(source, signature, &questions).expect("it compiles");
    harness::results(&ran, cases.len())
}
