//! Results that are not what they should be, each told in words.

use serde_json::{Value, json};

use super::DESK;
use crate::signatures::function;

fn told(returns: &str, source: &str, call: Value) -> Option<Value> {
    let one = function("f", &[("n", "int")], returns, json!({}));
    let talk = DESK.ask(&one, source, &[call.clone(), call])?;
    // The driver goes on after a fault.
    assert_eq!(talk.result(0), talk.result(1));
    Some(talk.result(0).clone())
}

#[test]
fn sizes_that_make_no_sense_are_told() {
    for (body, why) in [
        (
            "return malloc(8);",
            "returned an array and did not set *returnSize",
        ),
        ("return NULL;", "returned NULL and did not set *returnSize"),
        (
            "*k = -3; return malloc(8);",
            "*returnSize is -3: an array has 0 elements or more",
        ),
        (
            "*k = 2000000000; return malloc(8);",
            "*returnSize is 2000000000, more than any answer has elements",
        ),
        (
            "*k = 30000000; return malloc(8);",
            "returned memory that cannot be read: a size is too large, or a pointer was not set",
        ),
        (
            "*k = 2; return NULL;",
            "returned NULL, and *returnSize is 2 (the address of a local array becomes NULL too: malloc it, or make it \
             static)",
        ),
        (
            "*k = 2; int r[2] = {n, n}; return r;",
            "returned NULL, and *returnSize is 2 (the address of a local array becomes NULL too: malloc it, or make it \
             static)",
        ),
        (
            "*k = 2; int r[2] = {n, n}; int *volatile p = r; return p;",
            "returned an array that stood on the stack, which is gone when the function returns: malloc it, or make it \
             static",
        ),
        (
            "*k = 2; return (int*)16;",
            "returned memory that cannot be read: a size is too large, or a pointer was not set",
        ),
    ] {
        let source = format!("int* f(int n, int* k) {{ {body} }}");
        let Some(told) = told("int[]", &source, json!([1])) else {
            return;
        };
        assert_eq!(told, json!({ "type": why }), "{body}");
    }
    let empty = told(
        "int[]",
        "int* f(int n, int* k) { *k = 0; return NULL; }",
        json!([1]),
    );
    assert_eq!(empty.unwrap_or(json!({"value": []})), json!({"value": []}));
}

#[test]
fn rows_that_make_no_sense_are_told() {
    for (body, why) in [
        (
            "*k = 1; return calloc(1, 8);",
            "returned an array and did not set *returnColumnSizes",
        ),
        (
            "*k = 1; *c = calloc(1, 4); **c = 2; return calloc(1, 8);",
            "row 0 is NULL, and its size is 2",
        ),
        (
            "*k = 1; *c = calloc(1, 4); **c = -2; return calloc(1, 8);",
            "the size of row 0 is -2: an array has 0 elements or more",
        ),
        (
            "*k = 1; int r[1] = {1}; *c = r; int *volatile *volatile w = c; *c = *w; int** o = malloc(8); *o = *c; return o;",
            "returned column sizes that stood on the stack, which is gone when the function returns: malloc it, or make it \
             static",
        ),
    ] {
        let source = format!("int** f(int n, int* k, int** c) {{ {body} }}");
        let Some(told) = told("int[][]", &source, json!([1])) else {
            return;
        };
        assert_eq!(told, json!({ "type": why }), "{body}");
    }
    let row = "char*** f(int n, int* k, int** c) { *k = 1; *c = malloc(4); **c = 1; char*** r = malloc(8); *r = calloc(1, 8); \
        return r; }";
    let Some(told) = told("list<list<string>>", row, json!([1])) else {
        return;
    };
    assert_eq!(told, json!({"type": "returned NULL where a string is due"}));
}

#[test]
fn results_of_the_wrong_type_are_told() {
    for (returns, source, why) in [
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
            "void f(int n) {}",
            "returned nothing where an int is due",
        ),
        (
            "int",
            "int* f(int n) { return NULL; }",
            "returned a pointer of another type where an int is due",
        ),
        (
            "int[]",
            "int f(int n, int* k) { return 1; }",
            "returned a number where an array is due",
        ),
        (
            "int[][]",
            "int* f(int n, int* k, int** c) { *k = 1; return malloc(9); }",
            "returned a pointer of another type where an array is due",
        ),
        (
            "int[]",
            "long long* f(int n, int* k) { *k = 1; long long* r = malloc(8); *r = 1LL << 40; return r; }",
            "returned 1099511627776, which does not fit in a 32-bit int",
        ),
        (
            "long",
            "unsigned long long f(int n) { return 0ULL - 1; }",
            "returned 18446744073709551615, which does not fit in a 64-bit long long",
        ),
        (
            "string",
            "char* f(int n) { return \"a\\xff\"; }",
            "returned a string that is not valid UTF-8: the byte 0xff at position 1",
        ),
        (
            "string",
            "char* f(int n) { return NULL; }",
            "returned NULL where a string is due",
        ),
        (
            "string",
            "char* f(int n) { char s[9] = \"x\", *volatile p = s; return p; }",
            "returned a string that stood on the stack, which is gone when the function returns: malloc it, or make it \
             static",
        ),
        (
            "ListNode",
            "int f(int n) { return n; }",
            "returned a number where a pointer to a node is due",
        ),
    ] {
        let Some(told) = told(returns, source, json!([1])) else {
            return;
        };
        assert_eq!(told, json!({ "type": why }), "{source}");
    }
}

#[test]
fn lenient_results_are_taken() {
    for (returns, source, value) in [
        ("int", "long long f(int n) { return n; }", json!(5)),
        ("int", "double f(int n) { return n; }", json!(5)),
        ("int", "bool f(int n) { return n; }", json!(1)),
        ("int", "size_t f(int n) { return n; }", json!(5)),
        ("int", "enum { A, B } f(int n) { return B; }", json!(1)),
        ("bool", "int f(int n) { return n; }", json!(true)),
        ("double", "float f(int n) { return n / 2.0; }", json!(2.5)),
        ("double", "int f(int n) { return n; }", json!(5.0)),
        ("char", "int f(int n) { return 'a'; }", json!("a")),
        (
            "string",
            "const char* f(int n) { return \"hi\"; }",
            json!("hi"),
        ),
        (
            "bool[]",
            "int* f(int n, int* k) { static int r[] = {0, 2}; *k = 2; return r; }",
            json!([false, true]),
        ),
    ] {
        let Some(told) = told(returns, source, json!([5])) else {
            return;
        };
        assert_eq!(told, json!({ "value": value }), "{source}");
    }
}
