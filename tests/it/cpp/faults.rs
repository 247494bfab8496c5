//! Submissions that do not compile, raise, crash or return the wrong thing.

use serde_json::{Value, json};

use super::{Built, ask, build, function, toolchain};
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

fn refused(source: &str, why: &str) {
    let Some(talk) = ask(&two_sum(), source, &[]) else {
        return;
    };
    assert_eq!(talk.answers, [json!({ "compile": why })], "for {source}");
    assert_eq!(talk.code, Some(0));
}

#[test]
fn a_method_that_is_not_there_or_does_not_fit_is_named() {
    refused(
        "class Solution { public: vector<int> twosum(vector<int>& a, int b) { return a; } };",
        "no method `twoSum` in class Solution; it defines twosum(vector<int>& a, int b). did you mean to rename it?",
    );
    refused(
        "class Solution { public: vector<int> twoSum(vector<int>& a, int b, int c) { return a; } };",
        "twoSum takes 3 parameters; the problem passes 2 (nums, target)",
    );
    refused(
        "class Solution { public: vector<int> twoSum(vector<int>& a) { return a; } };",
        "twoSum takes 1 parameter; the problem passes 2 (nums, target)",
    );
    refused(
        "class Solution { vector<int> twoSum(vector<int>& a, int b) { return a; } };",
        "`twoSum` is private in class Solution: write `public:` above it",
    );
    refused(
        "class Solution { public: vector<int> twoSum(set<int>& a, int b) { return {}; } };",
        "twoSum of class Solution cannot be called with what the problem passes (nums, target): compare its \
         parameters with the stub, and make sure that it is public",
    );
    refused(
        "",
        "no class Solution with a method `twoSum`; the file defines neither a class nor a function",
    );
    refused(
        "int helper(int a) { return a; }",
        "no class Solution with a method `twoSum`; the file defines function helper(int a)",
    );
    refused(
        "class Solution { public: Solution(int x) {} vector<int> twoSum(vector<int>& a, int b) { return a; } };",
        "class Solution cannot be constructed without arguments",
    );
}

#[test]
fn files_in_the_wrong_encoding_are_told() {
    let Some(toolchain) = toolchain() else { return };
    let utf16: Vec<u8> = "class Solution {};"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let latin1 = b"class Solution {\nstring s = \"\xe9\";\n};".to_vec();
    for (bytes, word) in [(utf16, "UTF-16"), (latin1, "line 2, byte 13")] {
        let Built::Program(program) = build(
            toolchain,
            "sol.cpp",
            &bytes,
            Target::Call(&two_sum()),
            false,
        ) else {
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
    match build(
        toolchain()?,
        "my_sol.cpp",
        source.as_bytes(),
        Target::Call(&two_sum()),
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
            "class Solution {\npublic:\n    vector<int> twoSum(vector<int>& n, int t) {\n        return x;\n    }\n};",
            "my_sol.cpp:4:16: error:",
        ),
        (
            "class Solution {\npublic:\n    vector<int> twoSum(vector<int>& n, int t) {\n        return n\n    }\n};",
            "my_sol.cpp:5:5: error: expected",
        ),
        (
            "class Solution {\npublic:\n    auto twoSum(auto& n, int t) {\n        return n.nothing();\n    }\n};",
            "my_sol.cpp:4:18: error:",
        ),
        (
            "class Solution {\npublic:\n    vector<int> twoSum(vector<int>& n, int t) {\n        if (t) return n;\n    }\n};",
            "my_sol.cpp:5:5: error: control reaches end of non-void function",
        ),
        (
            "#include \"missing.h\"\nclass Solution {};",
            "my_sol.cpp:1:10: fatal error:",
        ),
        (
            "class Solution {\npublic:\n    vector<int> twoSum(vector<int>& n, int t) { return n; }\n",
            "my_sol.cpp:4: error: the file ends inside a class or function",
        ),
    ] {
        let Some(message) = compile_error(source) else {
            return;
        };
        assert!(message.contains(place), "{message}");
        assert!(
            !message.contains("judge_driver") && !message.contains("In file included"),
            "{message}"
        );
    }
}

#[test]
fn a_method_that_is_never_defined_is_a_sentence() {
    let source = "class Solution { public: vector<int> twoSum(vector<int>& n, int t); };";
    let Some(message) = compile_error(source) else {
        return;
    };
    assert_eq!(
        message,
        "Solution::twoSum(std::vector<int, std::allocator<int> >&, int) is declared and never defined"
    );
}

#[test]
fn exceptions_are_caught_and_the_driver_goes_on() {
    let one = function("f", &[("n", "int")], "int", json!({}));
    let source = "struct Mine {}; class Solution { public: int f(int n) { vector<int> v; switch (n) { \
        case 0: return v.at(3); case 1: throw \"text\"; case 2: throw string(\"str\"); case 3: throw 7; case 4: throw Mine(); \
        case 5: return stoi(\"x\"); } return n; } };";
    let calls: Vec<Value> = (0..7).map(|n| json!([n])).collect();
    let Some(talk) = ask(&one, source, &calls) else {
        return;
    };
    let message = |n: usize| {
        talk.result(n)["exception"]["message"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert!(
        message(0).starts_with("std::out_of_range: vector::_M_range_check"),
        "{}",
        message(0)
    );
    assert_eq!(message(1), "char const*: text");
    assert_eq!(message(2), "std::string: str");
    assert_eq!(message(3), "int: 7");
    assert_eq!(message(4), "Mine");
    assert_eq!(message(5), "std::invalid_argument: stoi");
    assert_eq!(talk.value(6), &json!(6));
}

#[test]
fn results_of_the_wrong_type_are_told() {
    for (returns, body, why) in [
        (
            "int",
            "long long f(int n) { return 3000000000LL; }",
            "returned 3000000000, which does not fit in a 32-bit int",
        ),
        (
            "int",
            "double f(int n) { return 0.5; }",
            "returned 0.5 where an int is due",
        ),
        (
            "int",
            "double f(int n) { return NAN; }",
            "returned nan where an int is due",
        ),
        (
            "int",
            "void f(int n) {}",
            "returned nothing where an int is due",
        ),
        (
            "int",
            "string f(int n) { return \"\"; }",
            "returned std::string where an int is due",
        ),
        (
            "int[]",
            "map<int, int> f(int n) { return {{1, 2}}; }",
            "returned std::pair<int const, int> where an int is due",
        ),
        (
            "int[]",
            "vector<int>* f(int n) { return nullptr; }",
            "returned a null pointer where a list is due",
        ),
        (
            "string",
            "string f(int n) { return \"a\\xff\"; }",
            "returned a string that is not valid UTF-8: the byte 0xff at position 1",
        ),
        (
            "string",
            "vector<int> f(int n) { return {}; }",
            "returned std::vector<int> where a string is due",
        ),
    ] {
        let one = function("f", &[("n", "int")], returns, json!({}));
        let Some(talk) = ask(
            &one,
            &format!("class Solution {{ public: {body} }};"),
            &[json!([1])],
        ) else {
            return;
        };
        assert_eq!(talk.result(0), &json!({ "type": why }));
    }
}

#[test]
fn lenient_results_are_taken() {
    for (returns, body, value) in [
        ("int", "long long f(int n) { return n; }", json!(5)),
        ("int", "double f(int n) { return n; }", json!(5)),
        ("int", "bool f(int n) { return n; }", json!(1)),
        ("int", "size_t f(int n) { return n; }", json!(5)),
        ("bool", "int f(int n) { return n; }", json!(true)),
        ("double", "int f(int n) { return n; }", json!(5.0)),
        (
            "string",
            "const char* f(int n) { return \"hi\"; }",
            json!("hi"),
        ),
        (
            "int[]",
            "set<int> f(int n) { return {n, 2}; }",
            json!([2, 5]),
        ),
        (
            "int[]",
            "array<short, 2> f(int n) { return {1, 2}; }",
            json!([1, 2]),
        ),
    ] {
        let one = function("f", &[("n", "int")], returns, json!({}));
        let Some(talk) = ask(
            &one,
            &format!("class Solution {{ public: {body} }};"),
            &[json!([5])],
        ) else {
            return;
        };
        assert_eq!(talk.result(0), &json!({ "value": value }));
    }
}

#[test]
fn a_crash_ends_the_process_after_the_earlier_answers() {
    let one = function("f", &[("n", "int")], "int", json!({}));
    for (body, code) in [
        ("abort();", None),
        ("*(volatile int*)8 = 1;", None),
        ("exit(3);", Some(3)),
        ("raise(SIGKILL);", None),
    ] {
        let source = format!(
            "#include <csignal>\nclass Solution {{ public: int f(int n) {{ if (n) {{ {body} }} return n; }} }};"
        );
        let Some(talk) = ask(&one, &source, &[json!([0]), json!([1])]) else {
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
fn endless_recursion_says_so() {
    let one = function("f", &[("n", "int")], "int", json!({}));
    let source = "class Solution { public: int f(int n) { volatile char room[64]; room[n & 63] = n; return f(n + 1) + room[0]; } };";
    let Some(talk) = ask(&one, source, &[json!([1])]) else {
        return;
    };
    assert_eq!(talk.answers, [json!("ready")]);
    assert!(talk.stderr.contains("stack overflow"), "{}", talk.stderr);
}

#[test]
fn programs_that_the_solution_starts_do_not_hold_the_pipes() {
    let one = function("f", &[("n", "int")], "int", json!({}));
    let source = "class Solution { public: int f(int n) { return system(\"test -e /proc/self/fd/3 || test -e /proc/self/fd/4\"); } };";
    let Some(talk) = ask(&one, source, &[json!([1])]) else {
        return;
    };
    assert_ne!(talk.value(0), &json!(0));
}

#[test]
fn a_debug_build_names_the_line_of_a_bad_access() {
    let Some(toolchain) = toolchain() else { return };
    let one = function("f", &[("n", "int")], "int", json!({}));
    let source = b"class Solution {\npublic:\n    int f(int n) {\n        int* a = new int[2];\n        return a[n];\n    }\n};";
    let Built::Program(program) = build(toolchain, "sol.cpp", source, Target::Call(&one), true)
    else {
        panic!("does not compile");
    };
    let talk = program.talk(&[json!({"case": 0, "step": "call", "args": [9]})]);
    if toolchain.identity.contains("sanitizers=yes") {
        assert!(talk.stderr.contains("sol.cpp:5"), "{}", talk.stderr);
        assert_eq!(talk.answers.len(), 1);
    }
}
