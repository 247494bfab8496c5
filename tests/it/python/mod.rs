//! The Python driver, started directly: questions in one file, answers in another.

mod failures;
mod habits;
mod loading;
mod shapes;

use std::process::Command;
use std::sync::LazyLock;

use judge::language::{Target, Toolchain};
use judge::model::{Api, ApiRule, Class, Codec, Judged, Method, Signature};
use serde_json::{Value as Json, json};

use super::driver::{Built, Desk, Talk};
use super::signatures::{plain_function as function, plain_param as param, takes_int, value};

const DESK: Desk = Desk {
    id: "python",
    file: "sol.py",
};

static PLAIN: LazyLock<Signature> = LazyLock::new(|| takes_int("int"));

fn toolchain() -> &'static Toolchain {
    DESK.toolchain()
        .expect("the tests need Python 3.8 or later")
}

fn ask(source: impl AsRef<[u8]>, signature: &Signature, questions: &[(&str, Json)]) -> Talk {
    DESK.asked(toolchain(), signature, source.as_ref(), questions)
        .expect("a script is not built")
}

/// The results of a submission that loads, one for each case.
#[track_caller]
fn results(source: impl AsRef<[u8]>, signature: &Signature, cases: &[Json]) -> Vec<Json> {
    let questions: Vec<_> = cases.iter().map(|args| ("call", args.clone())).collect();
    ask(source, signature, &questions).results(cases.len())
}

/// What one call gives, of a method `f` of class Solution with this body.
fn result(body: &str, signature: &Signature, args: Json) -> Json {
    results(in_solution(body), signature, &[args]).remove(0)
}

/// A class Solution with a method `f` of this body.
fn in_solution(body: &str) -> String {
    let indented = body.replace('\n', "\n        ");
    format!("class Solution:\n    def f(self, *args):\n        {indented}\n")
}
