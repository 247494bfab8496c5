//! What the judge is told when a file does not load or lacks what is due.

use super::*;

fn refusal(source: impl AsRef<[u8]>) -> String {
    let pair = function(&[("nums", "int[]"), ("target", "int")], "int");
    let ran = ask(
        source,
        &Signature::Function(pair),
        &[("call", json!([[1], 2]))],
    );
    assert_eq!(ran.answers.len(), 1, "{:?} {:?}", ran.answers, ran.stderr);
    ran.answers[0]["compile"]
        .as_str()
        .unwrap_or_else(|| panic!("{:?}", ran.answers))
        .to_owned()
}

#[test]
fn a_missing_function_is_named_with_what_is_there() {
    if absent() {
        return;
    }
    for (source, due) in [
        (
            "",
            "sol.js defines neither class Solution nor a function `f`; it defines nothing that \
             could be called",
        ),
        (
            "class Solution { F(nums, target) {} }",
            "no method `f` in class Solution; it defines F(nums, target). did you mean to rename \
             it?",
        ),
        (
            "var F = function(nums, target = {}) {};\nconst other = (a) => a;\nlet number = 3;",
            "sol.js defines neither class Solution nor a function `f`; it defines F(nums, target = \
             {}), other(a). did you mean to rename F?",
        ),
        (
            "export const two = (a) => a;",
            "sol.js defines neither class Solution nor a function `f`; it defines two(a). did you \
             mean to rename it?",
        ),
        (
            "var f = 3;",
            "sol.js defines neither class Solution nor a function `f`; it defines nothing that \
             could be called",
        ),
    ] {
        assert_eq!(refusal(source), due);
    }
}

#[test]
fn a_function_of_another_number_of_parameters_is_told_of_when_it_fails() {
    if absent() {
        return;
    }
    let source = "var f = function(n, k, m) { return k.x + m; };";
    let got = results(source, &PLAIN, &[json!([1])]);
    let due = "TypeError: Cannot read properties of undefined (reading 'x'). f takes 3 parameters \
               (n, k, m); the problem passes 1 (n)";
    assert_eq!(got[0]["exception"]["message"], due);
    let got = results("var f = (n, k) => n * k;", &PLAIN, &[json!([1])]);
    let due =
        "returned NaN where int is due. f takes 2 parameters (n, k); the problem passes 1 (n)";
    assert_eq!(got, [json!({ "type": due })]);
}

#[test]
fn a_syntax_error_shows_its_line_and_place() {
    if absent() {
        return;
    }
    for (source, due) in [
        (
            "var f = function(nums) {\n    return 1 +;\n};\n",
            "sol.js:2: SyntaxError: Unexpected token ';'\n    return 1 +;\n              ^",
        ),
        (
            "export const f = (nums) => {\n    let let = 1;\n};\n",
            "sol.js:2: SyntaxError: Unexpected strict mode reserved word\n    let let = 1;\n        ^^^",
        ),
        (
            "let f = 1;\nlet f = 2;\n",
            "sol.js:2: SyntaxError: Identifier 'f' has already been declared\n    let f = 2;\n        ^",
        ),
    ] {
        assert_eq!(refusal(source), due);
    }
    let message = refusal("var f = function() {\n");
    assert!(
        message.contains("SyntaxError: Unexpected end of input"),
        "{message}"
    );
}

#[test]
fn a_file_in_another_encoding_is_refused_by_line_and_byte() {
    if absent() {
        return;
    }
    for (source, due) in [
        (
            b"x = 1\ny = '\xe9'\n".as_slice(),
            "sol.js:2: byte 6 of the line, 0xe9, is not valid UTF-8; save the file as UTF-8",
        ),
        (
            b"\xff\xfec\0".as_slice(),
            "sol.js is UTF-16; save it as UTF-8",
        ),
        (
            b"x = 1\n\0".as_slice(),
            "sol.js:2: the line holds a null byte; is this a text file?",
        ),
    ] {
        assert_eq!(refusal(source), due);
    }
    // A replacement character that somebody wrote is as good as any.
    let got = results(
        "var f = (n) => '\u{fffd}'.length * n",
        &PLAIN,
        &[json!([1])],
    );
    assert_eq!(got, [value(json!(1))]);
}

#[test]
fn an_exception_while_loading_carries_its_line() {
    if absent() {
        return;
    }
    for (source, message) in [
        (
            "\nnull.x;\n",
            "TypeError: Cannot read properties of null (reading 'x')",
        ),
        (
            "\nprocess.exit(3);\n",
            "Exit: the solution called process.exit",
        ),
        (
            "\nawait null; export default null.x;\n",
            "TypeError: Cannot read properties of null (reading 'x')",
        ),
    ] {
        let ran = ask(source, &PLAIN, &[]);
        let due = json!({"exception": {"message": message, "frames": ["sol.js:2"]}});
        assert_eq!(ran.answers, [due]);
    }
    let ran = ask("const x = require('no-such-package');", &PLAIN, &[]);
    let message = ran.answers[0]["exception"]["message"].to_string();
    assert!(
        message.contains("Cannot find module 'no-such-package'"),
        "{message}"
    );
}

#[test]
fn a_missing_method_of_a_class_is_named() {
    if absent() {
        return;
    }
    let class = Signature::Class(Class {
        name: "Store".to_owned(),
        aliases: vec!["Shop".to_owned()],
        constructor: Vec::new(),
        methods: vec![Method {
            name: "put".to_owned(),
            params: Vec::new(),
            returns: "void".parse().expect("a type"),
        }],
    });
    for (source, due) in [
        (
            "var Shop = function() {};\nShop.prototype.putt = function(a) {};",
            "no method `put` in class Shop; it defines putt(a). did you mean to rename it?",
        ),
        (
            "class Stores {}",
            "sol.js defines no class `Store`; it defines class Stores. did you mean to rename it?",
        ),
    ] {
        let ran = ask(source, &class, &[]);
        assert_eq!(ran.answers, [json!({ "compile": due })]);
    }
}
