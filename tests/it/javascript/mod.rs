//! The JavaScript driver: every shape, every habit, every way to fail.

mod failures;
mod habits;
mod loading;
mod queues;
mod shapes;

use std::sync::LazyLock;

use judge::language::Target;
use judge::model::{Api, ApiRule, Class, Codec, Judged, Method, Signature};
use serde_json::{Value as Json, json};

use super::driver::{Built, Desk, Talk};
use super::signatures::{plain_function as function, plain_param as param, takes_int, value};

const DESK: Desk = Desk {
    id: "javascript",
    file: "sol.js",
};

static PLAIN: LazyLock<Signature> = LazyLock::new(|| takes_int("int"));

fn absent() -> bool {
    DESK.toolchain().is_none()
}

fn ask(source: impl AsRef<[u8]>, signature: &Signature, questions: &[(&str, Json)]) -> Talk {
    let toolchain = DESK.toolchain().expect("a toolchain");
    DESK.asked(toolchain, signature, source.as_ref(), questions)
        .expect("a script is not built")
}

/// Runs a whole program on an input.
fn program(source: &[u8], input: &str) -> Talk {
    let toolchain = DESK.toolchain().expect("a toolchain");
    match DESK.build(toolchain, DESK.file, source, Target::Program, false) {
        Built::Program(program) => program.run(input),
        Built::Error(message) => panic!("{message}"),
    }
}

/// The results of a submission that loads, one for each case.
fn results(source: impl AsRef<[u8]>, signature: &Signature, cases: &[Json]) -> Vec<Json> {
    let questions: Vec<_> = cases.iter().map(|args| ("call", args.clone())).collect();
    ask(source, signature, &questions).results(cases.len())
}

/// What one call gives, of a function `f` with this body, its parameters in `args`.
fn result(body: &str, signature: &Signature, args: Json) -> Json {
    results(in_function(body), signature, &[args]).remove(0)
}

fn in_function(body: &str) -> String {
    format!("var f = function(...args) {{\n{body}\n}};\n")
}
