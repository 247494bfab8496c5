//! The JavaScript driver: every shape, every habit, every way to fail.

mod failures;
mod habits;
pub(crate) mod harness;
mod loading;
mod queues;
mod shapes;

use std::sync::LazyLock;

use harness::{Found, Ran, function, param, takes_int, value};
use judge::language::Target;
use judge::model::{Api, ApiRule, Class, Codec, Judged, Method, Signature};
use serde_json::{Value as Json, json};

static NODE: LazyLock<Found> = LazyLock::new(|| Found::new("javascript"));

static PLAIN: LazyLock<Signature> = LazyLock::new(|| takes_int("int"));

fn absent() -> bool {
    NODE.absent()
}

fn ask(source: impl AsRef<[u8]>, signature: &Signature, questions: &[(&str, Json)]) -> Ran {
    let target = Target::Call(signature);
    NODE.ask("sol.js", source.as_ref(), target, questions)
        .expect("a script is not built")
}

/// The results of a submission that loads, one for each case.
fn results(source: impl AsRef<[u8]>, signature: &Signature, cases: &[Json]) -> Vec<Json> {
    let questions: Vec<_> = cases.iter().map(|args| ("call", args.clone())).collect();
    harness::results(&ask(source, signature, &questions), cases.len())
}

/// What one call gives, of a function `f` with this body, its parameters in `args`.
fn result(body: &str, signature: &Signature, args: Json) -> Json {
    results(in_function(body), signature, &[args]).remove(0)
}

fn in_function(body: &str) -> String {
    format!("var f = function(...args) {{\n{body}\n}};\n")
}
