//! What does not compile, or lacks what is due, is said about the user's own file.

use serde_json::{Value, json};

use super::{bench, function};

fn refused(name: &str, source: &[u8], expected: &str) {
    let Some(bench) = bench() else { return };
    let signature = function("sum", &[("nums", "int[]")], "int", Value::Null);
    assert_eq!(bench.refusal(name, source, &signature), expected);
}

#[test]
fn an_error_is_shown_at_its_line_and_column() {
    refused(
        "sol.java",
        b"package a.b;\nclass Solution {\n\tint sum(int[] a) {\n\t\treturn sun;\n\t}\n}\n",
        "sol.java:4: error: cannot find symbol\n\t\treturn sun;\n\t\t       ^\n  symbol:   variable sun\n  location: class Solution\n1 error",
    );
}

#[test]
fn an_error_on_the_first_line_is_shown_without_what_we_put_there() {
    refused(
        "my file.java",
        b"class Solution { int x = \"a\"; }",
        "my file.java:1: error: incompatible types: String cannot be converted to int\nclass Solution { int x = \"a\"; }\n                         ^\n1 error",
    );
    refused(
        "sol.java",
        b"/* one */ package a; class Solution { int x = y; }",
        "sol.java:1: error: cannot find symbol\n/* one */ package a; class Solution { int x = y; }\n                                              ^\n  symbol:   variable y\n  location: class Solution\n1 error",
    );
}

#[test]
fn bytes_that_are_not_utf_8_are_named_with_their_line() {
    refused(
        "sol.java",
        b"// fine\n// caf\xe9\nclass Solution {}",
        "sol.java:2: error: byte 7 of the line, 0xE9, is not valid UTF-8; save the file as UTF-8",
    );
}

#[test]
fn an_unfinished_file_is_an_error_at_its_end() {
    refused(
        "sol.java",
        b"class Solution {\n  int f() {",
        "sol.java:2: error: reached end of file while parsing\n  int f() {\n           ^\n1 error",
    );
}

/// The message with which the driver refuses a file that compiles.
fn unfit(source: &str, expected: &str) {
    let Some(bench) = bench() else { return };
    let params = [("nums", "int[]"), ("target", "int")];
    let signature = function("twoSum", &params, "int[]", Value::Null);
    let run = bench.ask("sol.java", source, &signature, &[]);
    assert_eq!(
        run.answers[0],
        json!({"compile": expected}),
        "{source}\n{}",
        run.stderr
    );
}

#[test]
fn what_is_missing_or_misspelt_is_named_beside_what_is_there() {
    unfit(
        "class Soluton { }\nclass Other { }",
        "no class `Solution` in sol.java; it defines Soluton, Other",
    );
    unfit("", "no class `Solution` in sol.java");
    unfit(
        "class Solution { public int[] twosum(int[] nums, int target) { return nums; } }",
        "no method `twoSum` in class Solution; it defines twosum(int[], int); did you mean to rename `twosum`?",
    );
    unfit(
        "class Solution { }",
        "no method `twoSum` in class Solution; it defines none",
    );
    unfit(
        "class Solution { int[] twoSum(int[] a, int b, int c) { return a; } }",
        "twoSum takes 3 parameters; the problem passes 2 (nums, target)",
    );
    unfit(
        "class Solution { int[] twoSum(int a, List<String> b) { return null; } }",
        "twoSum takes (int, List<String>); the problem passes (int[] nums, int target)",
    );
    unfit(
        "class Solution { void twoSum(int[] a, int b) { } }",
        "twoSum returns void; an int[] is due",
    );
    unfit(
        "class Solution { Solution(int x) { } int[] twoSum(int[] a, int b) { return a; } }",
        "the constructor of Solution takes 1 parameter; the problem passes none",
    );
    unfit(
        "interface Solution { int[] twoSum(int[] a, int b); }",
        "`Solution` must be a class that can be instantiated; it is an interface",
    );
}

#[test]
fn an_exception_while_the_class_is_loaded_is_told_with_its_line() {
    let Some(bench) = bench() else { return };
    let signature = function("f", &[], "int", Value::Null);
    let source =
        "class Solution {\n  static int x = Integer.parseInt(\"a\");\n  int f() { return x; }\n}";
    let run = bench.ask("sol.java", source, &signature, &[]);
    let failure = &run.answers[0]["exception"];
    assert_eq!(
        failure["message"],
        "java.lang.NumberFormatException: For input string: \"a\""
    );
    assert_eq!(
        failure["frames"],
        json!(["sol.java:2 in the static part of Solution"])
    );
}
