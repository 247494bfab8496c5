//! What the judge is told when a file does not load or lacks what is due.

use super::*;

fn refusal(source: impl AsRef<[u8]>) -> String {
    let pair = function(&[("nums", "int[]"), ("target", "int")], "int");
    let ran = ask(
        source,
        &Signature::Function(pair),
        &[("call", json!([[1], 2]))],
    );
    assert_eq!(ran.answers.len(), 1, "{:?}", ran.answers);
    ran.answers[0]["compile"]
        .as_str()
        .unwrap_or_else(|| panic!("{:?}", ran.answers))
        .to_owned()
}

#[test]
fn a_missing_function_is_named_with_what_is_there() {
    for (source, due) in [
        (
            "",
            "sol.py defines neither class Solution nor a function `f`; it defines nothing that \
             could be called",
        ),
        (
            "class Solution:\n  def F(self, nums, target): pass\n",
            "no method `f` in class Solution; it defines F(self, nums, target). did you mean to \
             rename it?",
        ),
        (
            "def _f(a, b): pass\ndef other(*xs): pass\n",
            "sol.py defines neither class Solution nor a function `f`; it defines _f(a, b), \
             other(*xs). did you mean to rename _f?",
        ),
        (
            "class Solution:\n  def f(self, a): pass\n",
            "f takes 1 parameter (a); the problem passes 2 (nums, target)",
        ),
        (
            "class Solution:\n  def f(self, a, b, c): pass\n",
            "f takes 3 parameters (a, b, c); the problem passes 2 (nums, target)",
        ),
        (
            "class Solution:\n  def f(nums, target): pass\n",
            "f takes 1 parameter (target); the problem passes 2 (nums, target). is `self` missing?",
        ),
    ] {
        assert_eq!(refusal(source), due);
    }
}

#[test]
fn a_syntax_error_shows_its_line_and_place() {
    let source = "class Solution:\n    def f(self, nums, target:\n        return 1 +\n";
    let message = refusal(source);
    assert!(message.starts_with("sol.py:"), "{message}");
    assert!(message.contains("SyntaxError: "), "{message}");
    assert!(message.ends_with('^'), "{message}");
}

#[test]
fn python_2_is_told_as_such() {
    for body in [
        "print nums",
        "try: pass\n        except ValueError, e: pass",
        "exec 'x'",
    ] {
        let message = refusal(format!(
            "class Solution:\n    def f(self, nums, target):\n        {body}\n"
        ));
        assert!(message.contains("this looks like Python 2"), "{message}");
    }
    let got = result("return xrange(3)", &PLAIN, json!([1]));
    let message = "NameError: name 'xrange' is not defined; xrange is Python 2";
    assert_eq!(got["exception"]["message"], message);
}

#[test]
fn a_file_in_another_encoding_is_refused_by_line_and_byte() {
    for (source, due) in [
        (
            b"x = 1\ny = '\xe9'\n".as_slice(),
            "sol.py:2: byte 6 of the line, 0xe9, is not valid UTF-8; save the file as UTF-8",
        ),
        (
            b"\xff\xfec\0".as_slice(),
            "sol.py is UTF-16; save it as UTF-8",
        ),
        (
            b"x = 1\n\0".as_slice(),
            "sol.py:2: the line holds a null byte; is this a text file?",
        ),
    ] {
        assert_eq!(refusal(source), due);
    }
}

#[test]
fn an_exception_while_loading_carries_its_line() {
    let ran = ask("\nx = [][1]\n", &PLAIN, &[]);
    let due = json!({"exception": {
        "message": "IndexError: list index out of range",
        "frames": ["sol.py:2 in <module>"],
    }});
    assert_eq!(ran.answers, [due]);
}

#[test]
fn a_missing_method_of_a_class_is_named() {
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
    let ran = ask("class Shop:\n  def putt(self): pass\n", &class, &[]);
    let due = "no method `put` in class Shop; it defines putt(self). did you mean to rename it?";
    assert_eq!(ran.answers, [json!({ "compile": due })]);
    let ran = ask("class Stores: pass\n", &class, &[]);
    let due = "sol.py defines no class `Store`; it defines Stores. did you mean to rename it?";
    assert_eq!(ran.answers, [json!({ "compile": due })]);
}
