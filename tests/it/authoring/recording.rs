//! Recording generated cases.

use std::fs;

use super::{Desk, RECORDED};

#[test]
fn cases_are_recorded_with_the_reference_s_answers_and_the_same_bytes_each_time() {
    let desk = Desk::unrecorded(&[]);
    let said = desk.author("record");
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    let first = fs::read(desk.path(RECORDED)).expect("recorded");
    let due = format!("[PACKAGE]/{RECORDED}: {} bytes\n", first.len());
    assert_eq!(said.stdout, due);
    let text =
        String::from_utf8(zstd::decode_all(first.as_slice()).expect("packed")).expect("text");
    assert_eq!(text.lines().count(), 2);
    for line in text.lines() {
        let case: serde_json::Value = serde_json::from_str(line).expect("a case");
        let numbers = case["args"][0].as_array().expect("a list");
        let sum: i64 = numbers.iter().filter_map(serde_json::Value::as_i64).sum();
        assert_eq!(case["expect"], sum, "{line}");
    }
    assert_eq!(desk.author("record").code, Some(0));
    assert_eq!(fs::read(desk.path(RECORDED)).expect("recorded"), first);
}

#[test]
fn what_was_recorded_before_need_not_be_right() {
    let desk = Desk::new();
    desk.write(RECORDED, "what nobody can unpack");
    assert_eq!(desk.author("record").code, Some(0));
    let packed = fs::read(desk.path(RECORDED)).expect("recorded");
    assert!(zstd::decode_all(packed.as_slice()).is_ok());
}

/// Recording is refused with this, and what was recorded before stays.
fn assert_refused(desk: &Desk, due: &str) {
    let before = fs::read(desk.path(RECORDED)).expect("recorded");
    let said = desk.author("record");
    assert_eq!((said.code, said.stdout.as_str()), (Some(3), ""));
    let due = format!("error: the package of zz-add-up is at fault\n  {due}\n");
    assert_eq!(said.stderr, due);
    assert_eq!(fs::read(desk.path(RECORDED)).expect("recorded"), before);
}

#[test]
fn a_generator_that_raises_records_nothing() {
    let desk = Desk::new();
    desk.replace("generate.py", "    for n in", "    1 / 0\n    for n in");
    let due = "generate.py:5: ZeroDivisionError('division by zero')";
    assert_refused(&desk, due);
}

#[test]
fn a_generated_case_that_breaks_a_constraint_is_not_recorded() {
    let desk = Desk::new();
    desk.replace("generate.py", "(4, 40)", "(4, 51)");
    let due = "case random-51 breaks a constraint: nums holds at most 50 numbers";
    assert_refused(&desk, due);
}

#[test]
fn without_a_reference_in_python_nothing_is_recorded() {
    let desk = Desk::new();
    desk.remove("solutions/total.py");
    assert_refused(&desk, "solutions/ holds no accepted Python solution");
}

#[test]
fn a_reference_that_fails_on_a_generated_case_is_named_with_the_case() {
    let desk = Desk::new();
    let guard = "        assert len(nums) < 9, 'too many'\n        return";
    desk.replace("solutions/total.py", "        return", guard);
    let due = "solutions/total.py: Runtime Error on generated case random-40: \
               AssertionError: too many";
    assert_refused(&desk, due);
}

#[test]
fn an_unknown_problem_is_bad_usage() {
    let desk = Desk::new();
    let mut command = desk.command("record");
    let said = desk.said(command.arg("no-such-problem"));
    assert_eq!(said.code, Some(2), "{}", said.stderr);
    assert!(
        said.stderr
            .starts_with("error: unknown problem `no-such-problem`\n"),
        "{}",
        said.stderr
    );
}
