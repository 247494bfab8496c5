//! Much data, deep recursion and work that is not the solution's.

use serde_json::json;

use super::{DESK, one_int};

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
