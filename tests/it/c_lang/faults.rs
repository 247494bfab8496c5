//! Submissions that do not compile, crash or never end.

use serde_json::json;

use super::DESK;
use crate::driver::{Built, Talk};
use crate::signatures::{function, param, signature};
use judge::language::Target;
use judge::model::Signature;

fn two_sum() -> Signature {
    function(
        "twoSum",
        &[("nums", "int[]"), ("target", "int")],
        "int[]",
        json!({}),
    )
}

fn refused(signature: &Signature, source: &str, why: &str) {
    let Some(talk) = DESK.ask(signature, source, &[]) else {
        return;
    };
    assert_eq!(talk.answers, [json!({ "compile": why })], "for {source}");
    assert_eq!(talk.code, Some(0));
}

#[test]
fn a_function_that_is_not_there_or_does_not_fit_is_named() {
    refused(
        &two_sum(),
        "int* twosum(int* a, int n, int t, int* k) { return a; }",
        "no function `twoSum`; the file defines function twosum(int* a, int n, int t, int* k). did you mean to rename it?",
    );
    refused(
        &two_sum(),
        "int* twoSum(int* a, int t) { return a; }",
        "twoSum takes 2 parameters; the problem passes 4 (nums, numsSize, target, returnSize)",
    );
    refused(
        &two_sum(),
        "int* twoSum(void) { return 0; }",
        "twoSum takes 0 parameters; the problem passes 4 (nums, numsSize, target, returnSize)",
    );
    refused(
        &two_sum(),
        "",
        "no function `twoSum`; the file defines none",
    );
    let stack = signature(&json!({
        "kind": "class", "name": "MinStack", "aliases": [], "constructor": [],
        "methods": [{"name": "push", "params": [param("val", "int", json!({}))], "returns": "void"}],
    }));
    let create =
        "typedef struct { int n; } MinStack;\nMinStack* minStackCreate() { return malloc(4); }\n";
    refused(
        &stack,
        create,
        "no function `minStackPush`; the file defines function minStackCreate(). did you mean to rename it?",
    );
    refused(
        &stack,
        &format!("{create}void minStackPush(int val) {{}}"),
        "minStackPush takes 1 parameter; the problem passes 2 (obj, val)",
    );
}

#[test]
fn files_in_the_wrong_encoding_are_told() {
    let Some(toolchain) = DESK.toolchain() else {
        return;
    };
    let utf16: Vec<u8> = "int f;".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let latin1 = b"int n;\nchar* s = \"\xe9\";\n".to_vec();
    for (bytes, word) in [(utf16, "UTF-16"), (latin1, "line 2, byte 12")] {
        let signature = two_sum();
        let target = Target::Call(&signature);
        let Built::Program(program) = DESK.build(toolchain, "sol.c", &bytes, target, false) else {
            panic!("does not compile");
        };
        let answer = program.talk(&[]).answers[0].clone();
        let message = answer["compile"].as_str().unwrap();
        assert!(message.contains(word), "{answer}");
    }
}

fn compile_error(source: &str) -> Option<String> {
    let signature = two_sum();
    let target = Target::Call(&signature);
    match DESK.build(
        DESK.toolchain()?,
        "my_sol.c",
        source.as_bytes(),
        target,
        false,
    ) {
        Built::Error(message) => Some(message),
        Built::Program(..) => panic!("compiles: {source}"),
    }
}

#[test]
fn compile_errors_name_the_users_file_and_line() {
    for (source, place) in [
        (
            "int* twoSum(int* nums, int n, int t, int* k) {\n    return x;\n}",
            "my_sol.c:2:12: error: \u{2018}x\u{2019} undeclared",
        ),
        (
            "int* twoSum(int* nums, int n, int t, int* k) {\n    *k = 2\n    return nums;\n}",
            "my_sol.c:2:11: error: expected \u{2018};\u{2019}",
        ),
        (
            "int* twoSum(int* nums, int n, int t, int* k) {\n    if (n) return nums;\n}",
            "my_sol.c:3:1: error: control reaches end of non-void function",
        ),
        ("class Solution { public: int f(); };", "note: this is C++"),
        (
            "#include \"missing.h\"\nint n;",
            "my_sol.c:1:10: fatal error:",
        ),
        (
            "int* twoSum(int* nums, int n, int t, int* k) {\n    if (n) {\n    return nums;\n}\n",
            "the file ends inside a class or function: a closing brace is missing",
        ),
        (
            "int* twoSum(int* nums, int n, int t, int* k) {\n    *k = helper(n);\n    return nums;\n}",
            "my_sol.c:2: error: `helper` is called and never defined",
        ),
    ] {
        let Some(message) = compile_error(source) else {
            return;
        };
        assert!(message.contains(place), "{message}");
        assert!(
            !message.contains("judge_") && !message.contains("In file included"),
            "{message}"
        );
    }
}

fn one(source: &str, args: &[i32]) -> Option<Talk> {
    let one = function("f", &[("n", "int")], "int", json!({}));
    let calls: Vec<_> = args.iter().map(|n| json!([n])).collect();
    DESK.ask(&one, source, &calls)
}

#[test]
fn a_crash_ends_the_process_after_the_earlier_answers() {
    for (body, code) in [
        ("abort();", None),
        ("*(volatile int*)8 = 1;", None),
        ("volatile int zero = 0; return n / zero;", None),
        ("assert(n == 0);", None),
        ("char *volatile s = malloc(4); free(s); free(s);", None),
        ("exit(3);", Some(3)),
        ("raise(SIGKILL);", None),
    ] {
        let source =
            format!("#include <signal.h>\nint f(int n) {{ if (n) {{ {body} }} return n; }}");
        let Some(talk) = one(&source, &[0, 1]) else {
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
fn a_crash_over_a_size_that_was_never_set_says_so() {
    let list = function("f", &[("n", "int")], "int[]", json!({}));
    let source = "int* f(int n, int* k) { int* r = malloc(40); r[(*k)++] = n; return r; }";
    let Some(talk) = DESK.ask(&list, source, &[json!([1])]) else {
        return;
    };
    assert_eq!(talk.answers, [json!("ready")]);
    assert!(
        talk.stderr.contains("*returnSize held no value"),
        "{}",
        talk.stderr
    );
    let source = "int* f(int n, int* k) { for (int i = 0;; i++) ((volatile int*)&n)[i] = 1; }";
    let Some(talk) = DESK.ask(&list, source, &[json!([1])]) else {
        return;
    };
    assert!(!talk.stderr.contains("returnSize"), "{}", talk.stderr);
}

#[test]
fn endless_recursion_says_so() {
    let source =
        "int f(int n) { volatile char room[64]; room[n & 63] = n; return f(n + 1) + room[0]; }";
    let Some(talk) = one(source, &[1]) else {
        return;
    };
    assert_eq!(talk.answers, [json!("ready")]);
    assert!(talk.stderr.contains("stack overflow"), "{}", talk.stderr);
}

#[test]
fn a_crash_when_the_object_is_freed_is_the_solutions() {
    let counter = signature(&json!({
        "kind": "class", "name": "Counter", "aliases": [], "constructor": [],
        "methods": [{"name": "next", "params": [], "returns": "int"}],
    }));
    let source = "typedef struct { int n; } Counter;\nCounter* counterCreate() { return calloc(1, sizeof(Counter)); }\n\
        int counterNext(Counter* obj) { return ++obj->n; }\nvoid counterFree(Counter* obj) { *(volatile int*)8 = 1; }";
    let Some(talk) = DESK.ask(&counter, source, &[json!([["Counter", "next"], [[], []]])]) else {
        return;
    };
    assert_eq!(talk.answers, [json!("ready")]);
}

#[test]
fn programs_that_the_solution_starts_do_not_hold_the_pipes() {
    let source =
        "int f(int n) { return system(\"test -e /proc/self/fd/3 || test -e /proc/self/fd/4\"); }";
    let Some(talk) = one(source, &[1]) else {
        return;
    };
    assert_ne!(talk.value(0), &json!(0));
}

#[test]
fn a_debug_build_names_the_line_of_a_bad_access() {
    let Some(toolchain) = DESK.toolchain() else {
        return;
    };
    for (source, line) in [
        (
            "int f(int* v, int n) {\n    int* a = malloc(8);\n    return a[v[0]];\n}",
            "sol.c:3",
        ),
        ("int f(int* v, int n) {\n    return v[n];\n}", "sol.c:2"),
        (
            "int f(int* v, int n) {\n    int x = 2147483647;\n    return x + v[0];\n}",
            "sol.c:3",
        ),
    ] {
        let read = function("f", &[("v", "int[]")], "int", json!({}));
        let target = Target::Call(&read);
        let Built::Program(program) =
            DESK.build(toolchain, "sol.c", source.as_bytes(), target, true)
        else {
            panic!("does not compile");
        };
        let call = json!({"case": 0, "step": "call", "args": [[9]]});
        let talk = program.talk(&[call]);
        if toolchain.identity.contains("sanitizers=yes") {
            assert!(talk.stderr.contains(line), "{}", talk.stderr);
            assert_eq!(talk.answers.len(), 1);
        }
    }
}
