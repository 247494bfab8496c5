//! Go submissions, built by their plan and asked over the driver protocol.

mod faults;
mod habits;
mod nodes;
mod shapes;
mod strain;
mod stubs;

use judge::language::Target;
use judge::model::Signature;
use serde_json::{Value, json};

use super::driver::{Built, Desk, Talk};
use super::signatures::{function, param, signature};

const DESK: Desk = Desk {
    id: "go",
    file: "sol.go",
};

fn two_sum() -> Signature {
    function(
        "twoSum",
        &[("nums", "int[]"), ("target", "int")],
        "int[]",
        json!({}),
    )
}

fn one_int(returns: &str) -> Signature {
    function("f", &[("n", "int")], returns, json!({}))
}

/// A class of one name, constructor and methods, each with its parameters and result.
fn class(name: &str, constructor: &[(&str, &str)], methods: &[Method]) -> Signature {
    let params = |all: &[(&str, &str)]| -> Vec<Value> {
        all.iter()
            .map(|(name, ty)| param(name, ty, json!({})))
            .collect()
    };
    let methods: Vec<Value> = methods
        .iter()
        .map(|(name, given, returns)| {
            json!({"name": name, "params": params(given), "returns": returns})
        })
        .collect();
    signature(&json!({
        "kind": "class", "name": name, "aliases": [], "constructor": params(constructor),
        "methods": methods,
    }))
}

type Method = (
    &'static str,
    &'static [(&'static str, &'static str)],
    &'static str,
);

/// What the compiler says of a submission; none without a compiler.
fn message(signature: &Signature, source: &str) -> Option<String> {
    let target = Target::Call(signature);
    match DESK.build(
        DESK.toolchain()?,
        DESK.file,
        source.as_bytes(),
        target,
        false,
    ) {
        Built::Error(message) => Some(message),
        Built::Program(..) => panic!("compiles: {source}"),
    }
}

/// Asserts that a submission does not compile, with this message.
fn refused(signature: &Signature, source: &str, due: &str) {
    if let Some(message) = message(signature, source) {
        assert_eq!(message, due, "for {source}");
    }
}

/// Asserts that a submission compiles and that its driver refuses it, with this message.
fn declined(signature: &Signature, source: &str, due: &str) {
    if let Some(talk) = DESK.ask(signature, source, &[]) {
        assert_eq!(talk.answers, [json!({ "compile": due })], "for {source}");
        assert_eq!(talk.code, Some(0));
    }
}

/// The exception of a question.
fn exception(talk: &Talk, question: usize) -> (&str, Vec<&str>) {
    let failure = &talk.result(question)["exception"];
    let frames = failure["frames"].as_array().expect("frames");
    let message = failure["message"].as_str().expect("a message");
    (
        message,
        frames.iter().filter_map(|frame| frame.as_str()).collect(),
    )
}
