//! Submissions that do not compile, panic, crash or return the wrong thing.

use serde_json::{Value, json};

use super::{Built, ask, build, function, one, param, signature, solution, toolchain, two_sum};
use judge::language::Target;
use judge::model::Signature;

fn refused_for(signature: &Signature, source: &str, why: &str) {
    let Some(talk) = ask(signature, source, &[]) else {
        return;
    };
    assert_eq!(talk.answers, [json!({ "compile": why })], "for {source}");
    assert_eq!(talk.code, Some(0));
}

#[test]
fn a_function_that_is_not_there_or_does_not_fit_is_named() {
    for (source, why) in [
        (
            "impl Solution { pub fn twoSum(nums: Vec<i32>, target: i32) -> Vec<i32> { nums } }",
            "no function `two_sum` in `impl Solution`; it defines twoSum(nums: Vec<i32>, target: i32). did you mean to rename it?",
        ),
        (
            "impl Solution { fn a(&self) {} fn b(x: i32) {} }",
            "no function `two_sum` in `impl Solution`; it defines a(self), b(x: i32)",
        ),
        (
            "impl Solution { pub fn two_sum(a: Vec<i32>, b: i32, c: i32) -> Vec<i32> { a } }",
            "two_sum takes 3 parameters; the problem passes 2 (nums, target)",
        ),
        (
            "impl Solution { pub fn two_sum(a: Vec<(i32, i32)>) -> Vec<i32> { vec![] } }",
            "two_sum takes 1 parameter; the problem passes 2 (nums, target)",
        ),
        (
            "",
            "no `impl Solution` with a function `two_sum(nums: Vec<i32>, target: i32)`; the file defines neither a type nor a function",
        ),
        (
            "struct Solution; fn helper(a: i32) -> i32 { a }",
            "no `impl Solution` with a function `two_sum(nums: Vec<i32>, target: i32)`; the file defines type Solution, function helper(a: i32)",
        ),
    ] {
        refused_for(&two_sum(), source, why);
    }
    let class = signature(&json!({
        "kind": "class", "name": "Stack", "aliases": [], "constructor": [],
        "methods": [{"name": "pushAll", "params": [param("x", "int", json!({}))], "returns": "void"}],
    }));
    for (source, why) in [
        (
            "struct Other;",
            "no struct Stack; the file defines type Other",
        ),
        (
            "struct Stack; impl Stack { fn new() -> Self { Stack } fn pushall(&self, x: i32) {} }",
            "no function `push_all` in `impl Stack`; it defines new(), pushall(self, x: i32). did you mean to rename it?",
        ),
        (
            "struct Stack; impl Stack { fn new(n: i32) -> Self { Stack } fn push_all(&self, x: i32) {} }",
            "new takes 1 parameter; the problem passes 0",
        ),
    ] {
        refused_for(&class, source, why);
    }
}

#[test]
fn files_in_the_wrong_encoding_are_told() {
    let Some(toolchain) = toolchain() else { return };
    let utf16: Vec<u8> = "impl Solution {}"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let latin1 = b"struct A;\n// caf\xe9\n".to_vec();
    for (bytes, word) in [(utf16, "UTF-16"), (latin1, "line 2, byte 7")] {
        let target = Target::Call(&two_sum());
        let Built::Program(program) = build(toolchain, "sol.rs", &bytes, target, false) else {
            panic!("does not compile");
        };
        let answer = program.talk(&[]).answers[0].clone();
        assert!(
            answer["compile"].as_str().unwrap().contains(word),
            "{answer}"
        );
    }
}

fn compile_error(source: &str) -> Option<String> {
    let target = Target::Call(&two_sum());
    match build(toolchain()?, "my_sol.rs", source.as_bytes(), target, false) {
        Built::Error(message) => Some(message),
        Built::Program(..) => panic!("compiles: {source}"),
    }
}

#[test]
fn compile_errors_name_the_users_file_and_line() {
    for (source, place) in [
        (
            "impl Solution {\n    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {\n        x\n    }\n}",
            "my_sol.rs:3:9",
        ),
        (
            "impl Solution {\n    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {\n        nums\n    \n}",
            "unclosed delimiter",
        ),
        (
            "#![allow(unused)]\n//! about\nuse std::collections::HashMapp;\nimpl Solution {\n    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> { nums }\n}",
            "my_sol.rs:3:5",
        ),
        (
            "impl Solution {\n    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {\n        let v = nums; nums\n    }\n}",
            "my_sol.rs:3:23",
        ),
        (
            "use rand::Rng;\nimpl Solution {\n    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> { nums }\n}",
            "the crate `rand`",
        ),
        (
            "impl Solution { pub fn two_sum(a: Vec<i32>, b: i32) -> Vec<i32> { a } }\n}",
            "my_sol.rs:2:1",
        ),
    ] {
        let Some(message) = compile_error(source) else {
            return;
        };
        assert!(message.contains(place), "{message}");
        assert!(message.contains("my_sol.rs:"), "{message}");
        assert!(
            !message.contains("judge_driver") && !message.contains("aborting"),
            "{message}"
        );
    }
}

#[test]
fn a_function_of_other_types_is_held_against_the_stub() {
    for (head, said) in [
        (
            "nums: Vec<i32>, target: i32) -> i32 { target",
            "expected `Vec<i32>`, found `i32`",
        ),
        (
            "nums: Vec<i64>, target: i32) -> Vec<i32> { vec![]",
            "expected `Vec<i64>`, found `Vec<i32>`",
        ),
        (
            "nums: Vec<i32>, target: i32) { ",
            "expected `Vec<i32>`, found `()`",
        ),
    ] {
        let source = format!("impl Solution {{\n    pub fn two_sum({head} }}\n}}");
        let Some(message) = compile_error(&source) else {
            return;
        };
        assert!(
            message.starts_with("error[E0308]: mismatched types: "),
            "{message}"
        );
        assert!(message.contains(said), "{message}");
        assert!(!message.contains("judge_driver"), "{message}");
        let stub = "the solution does not fit the problem, whose stub has\n    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32>";
        assert!(message.ends_with(stub), "{message}");
    }
}

#[test]
fn panics_are_caught_with_the_users_line_and_the_driver_goes_on() {
    let body = "let v = vec![1, 2, 3];\nlet none: Option<i32> = None;\nmatch n {\n0 => v[n as usize + 7],\n1 => none.unwrap(),\n\
        2 => panic!(\"my {}\", n),\n3 => 1 / (n - 3),\n4 => \"x\".parse::<i32>().unwrap(),\n5 => std::panic::panic_any(7),\n\
        6 => std::thread::spawn(|| panic!(\"inner\")).join().map(|()| 1).unwrap(),\n_ => n,\n}";
    let calls: Vec<Value> = (0..8).map(|n| json!([n])).collect();
    let Some(talk) = ask(&one(), &solution(body), &calls) else {
        return;
    };
    for (n, message, line) in [
        (
            0,
            "panic: index out of bounds: the len is 3 but the index is 7",
            4,
        ),
        (1, "panic: called `Option::unwrap()` on a `None` value", 5),
        (2, "panic: my 2", 6),
        (3, "panic: attempt to divide by zero", 7),
        (
            4,
            "panic: called `Result::unwrap()` on an `Err` value: ParseIntError",
            8,
        ),
        (5, "panic", 9),
    ] {
        let exception = &talk.result(n)["exception"];
        let said = exception["message"].as_str().unwrap_or_default();
        assert!(said.starts_with(message), "{exception}");
        assert_eq!(
            exception["frames"],
            json!([format!("sol.rs:{line}")]),
            "{exception}"
        );
    }
    assert!(talk.result(6)["exception"]["message"].is_string());
    assert!(
        talk.stderr.contains("a thread panicked at sol.rs:10") && talk.stderr.contains("inner"),
        "{}",
        talk.stderr
    );
    assert_eq!(talk.value(7), &json!(7));
}

#[test]
fn panics_in_a_class_are_caught_too() {
    let class = signature(&json!({
        "kind": "class", "name": "Stack", "aliases": [], "constructor": [],
        "methods": [{"name": "pop", "params": [], "returns": "int"}],
    }));
    let source = "struct Stack(Vec<i32>);\nimpl Stack { fn new() -> Self { Stack(vec![]) }\nfn pop(&mut self) -> i32 { self.0.pop().unwrap() } }";
    let Some(talk) = ask(&class, source, &[json!([["Stack", "pop"], [[], []]])]) else {
        return;
    };
    assert_eq!(talk.result(0)["exception"]["frames"], json!(["sol.rs:3"]));
}

#[test]
fn results_that_make_no_sense_are_told() {
    let letter = function("f", &[("n", "int")], "char", json!({}));
    let source = "impl Solution { pub fn f(n: i32) -> char { '\u{e9}' } }";
    let Some(talk) = ask(&letter, source, &[json!([1])]) else {
        return;
    };
    let why = "returned '\u{e9}' where an ASCII character is due";
    assert_eq!(talk.result(0), &json!({ "type": why }));
}

#[test]
fn a_crash_ends_the_process_after_the_earlier_answers() {
    for (body, code) in [
        ("std::process::abort()", None),
        ("unsafe { *(8 as *mut i32) = 1; }", None),
        ("std::process::exit(3)", Some(3)),
        (
            "struct Bomb; impl Drop for Bomb { fn drop(&mut self) { panic!(\"again\") } } let _b = Bomb; panic!(\"once\")",
            None,
        ),
    ] {
        let source = solution(&format!("if n > 0 {{ {body} }} n"));
        let Some(talk) = ask(&one(), &source, &[json!([0]), json!([1])]) else {
            return;
        };
        assert_eq!(talk.answers.len(), 2, "{body}");
        // Beneath `timeout` a signal shows as 128 and more.
        match code {
            Some(code) => assert_eq!(talk.code, Some(code)),
            None => assert!(talk.code.is_none_or(|code| code > 128), "{:?}", talk.code),
        }
        assert!(!talk.stderr.contains("stack overflow"));
    }
}

#[test]
fn a_debug_build_checks_overflow_and_tells_every_frame() {
    let Some(toolchain) = toolchain() else { return };
    let source = "impl Solution {\n    pub fn f(n: i32) -> i32 {\n        Self::twice(n)\n    }\n    #[inline(never)]\n    \
        fn twice(n: i32) -> i32 {\n        n * 2\n    }\n}";
    let call = json!({"case": 0, "step": "call", "args": [i32::MAX]});
    for debug in [false, true] {
        let target = Target::Call(&one());
        let Built::Program(program) = build(toolchain, "sol.rs", source.as_bytes(), target, debug)
        else {
            panic!("does not compile");
        };
        let talk = program.talk(std::slice::from_ref(&call));
        if debug {
            let exception = &talk.result(0)["exception"];
            assert_eq!(
                exception["message"],
                json!("panic: attempt to multiply with overflow")
            );
            assert_eq!(
                exception["frames"],
                json!(["sol.rs:3 in Solution::f", "sol.rs:7 in Solution::twice"])
            );
        } else {
            assert_eq!(talk.value(0), &json!(-2));
        }
    }
}
