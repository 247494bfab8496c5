//! Much data, deep recursion and work that is not the solution's.

use serde_json::json;

use super::{DESK, one_int};
use crate::native::function;

#[test]
fn a_hundred_thousand_and_a_million_numbers_go_through() {
    let echo = function("f", &[("a", "int[]")], "int[]", json!({}));
    let source = "func f(a []int) []int {\n    slices.Reverse(a)\n    return a\n}";
    for n in [100_000, 1_000_000] {
        let up: Vec<i32> = (0..n).collect();
        let down: Vec<i32> = (0..n).rev().collect();
        DESK.gives(&echo, source, &[(json!([up]), json!(down))]);
    }
}

#[test]
fn a_hundred_thousand_nodes_and_frames_go_through() {
    let length = function("f", &[("head", "ListNode")], "ListNode", json!({}));
    let source = "func f(head *ListNode) *ListNode {\n    if head == nil || head.Next == nil { return head }\n    \
                  last := f(head.Next)\n    head.Next.Next = head\n    head.Next = nil\n    return last\n}";
    let up: Vec<i32> = (0..100_000).collect();
    let down: Vec<i32> = (0..100_000).rev().collect();
    DESK.gives(&length, source, &[(json!([up]), json!(down))]);
}

#[test]
fn a_million_frames_are_enough_and_endless_recursion_overflows_the_stack() {
    let source = "func f(n int) int {\n    if n == 0 { return 0 }\n    return f(n-1) + 1\n}";
    let deep = json!([1_000_000]);
    let Some(talk) = DESK.ask(&one_int("int"), source, &[deep, json!([-1])]) else {
        return;
    };
    assert_eq!(talk.value(0), &json!(1_000_000));
    assert_eq!((talk.code, talk.answers.len()), (Some(2), 2));
    assert!(
        talk.stderr.contains("fatal error: stack overflow"),
        "{}",
        talk.stderr
    );
}

#[test]
fn garbage_of_one_case_is_not_charged_to_the_next() {
    let source = "var kept [][]int\nfunc f(n int) int {\n    if n > 0 {\n        for i := 0; i < n; i++ { kept = append(kept, make([]int, 1000)) }\n    }\n    kept = nil\n    return n\n}";
    let calls = [json!([20_000]), json!([0])];
    let Some(talk) = DESK.ask(&one_int("int"), source, &calls) else {
        return;
    };
    let first = talk.answers[1]["cpu_ns"].as_u64().expect("a time");
    let second = talk.answers[2]["cpu_ns"].as_u64().expect("a time");
    assert!(second < first, "{second} {first}");
}

#[test]
fn sleep_is_no_processor_time() {
    let source = "func f(n int) int { time.Sleep(50 * time.Millisecond); return n }";
    let Some(talk) = DESK.ask(&one_int("int"), source, &[json!([1])]) else {
        return;
    };
    let time = |key: &str| talk.answers[1][key].as_u64().expect("a time");
    assert!(time("wall_ns") >= 50_000_000);
    assert!(time("cpu_ns") < time("wall_ns"));
}
