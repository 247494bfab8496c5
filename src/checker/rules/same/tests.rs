//! What counts as the same, in both directions, and how a difference reads.

use super::*;
use crate::model::Rule;

fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

pub(super) fn check(unordered: &[usize], tolerance: Option<(f64, f64)>) -> Check {
    Check {
        rule: Rule::Same,
        unordered: unordered.to_vec(),
        tolerance: tolerance.map(|(absolute, relative)| Tolerance { absolute, relative }),
        program: None,
    }
}

fn summary(check: &Check, expected: &str, actual: &str) -> String {
    match judge(check, &[], &value(expected), &value(actual)) {
        Ok(()) => "same".to_owned(),
        Err(difference) => difference.summary,
    }
}

#[test]
fn order_counts_exactly_where_it_is_not_waived() {
    for (unordered, expected, actual, same) in [
        (&[][..], "[1,2]", "[2,1]", false),
        (&[0][..], "[1,2]", "[2,1]", true),
        (&[0][..], "[1,2,2]", "[2,1,1]", false),
        (&[0][..], "[[1,2],[3]]", "[[3],[1,2]]", true),
        (&[0][..], "[[1,2],[3]]", "[[3],[2,1]]", false),
        (&[1][..], "[[1,2],[3]]", "[[2,1],[3]]", true),
        (&[1][..], "[[1,2],[3]]", "[[3],[1,2]]", false),
        (&[0, 1][..], "[[1,2],[3]]", "[[3],[2,1]]", true),
        (&[0, 2][..], "[[[1,2],[3]]]", "[[[2,1],[3]]]", true),
        (&[0, 2][..], "[[[1,2],[3]]]", "[[[3],[1,2]]]", false),
        (
            &[0, 1][..],
            "[[\"a\",\"b\"],[\"c\"]]",
            "[[\"c\"],[\"b\",\"a\"]]",
            true,
        ),
        (&[0][..], "[]", "[[]]", false),
        (&[0][..], "[null]", "[]", false),
    ] {
        for tolerance in [None, Some((1e-9, 0.0))] {
            let found = summary(&check(unordered, tolerance), expected, actual);
            assert_eq!(
                found == "same",
                same,
                "{unordered:?} {expected} {actual}: {found}"
            );
        }
    }
}

#[test]
fn kinds_of_values_are_told_apart() {
    let exact = check(&[0], None);
    for (expected, actual) in [
        ("[1]", "[true]"),
        ("[0]", "[null]"),
        ("[\"1\"]", "[1]"),
        ("[[]]", "[null]"),
        ("[9007199254740993]", "[9007199254740992.0]"),
    ] {
        assert_ne!(
            summary(&exact, expected, actual),
            "same",
            "{expected} {actual}"
        );
    }
    assert_eq!(summary(&exact, "[2.0]", "[2]"), "same");
    assert_eq!(summary(&exact, "[0.0]", "[-0.0]"), "same");
}

#[test]
fn special_doubles_are_only_themselves() {
    let [nan, inf, none] = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY].map(Value::Double);
    let loose = check(&[], Some((1e300, 0.5)));
    for (expected, actual, same) in [
        (&nan, &nan, true),
        (&inf, &inf, true),
        (&inf, &none, false),
        (&nan, &Value::Double(0.0), false),
        (&Value::Double(0.0), &nan, false),
        (&inf, &Value::Double(f64::MAX), false),
        (&Value::Double(f64::MAX), &inf, false),
    ] {
        assert_eq!(
            judge(&loose, &[], expected, actual).is_ok(),
            same,
            "{expected} {actual}"
        );
        let lists = [expected, actual].map(|value| Value::List(vec![Value::Null, value.clone()]));
        let unordered = check(&[0], Some((1e300, 0.5)));
        assert_eq!(judge(&unordered, &[], &lists[0], &lists[1]).is_ok(), same);
    }
}

#[test]
fn a_tolerance_holds_up_to_its_bound_and_no_further() {
    let absolute = check(&[], Some((0.5, 0.0)));
    assert_eq!(summary(&absolute, "1.0", "1.5"), "same");
    assert_eq!(
        summary(&absolute, "1.0", "1.5000000000000002"),
        "expected 1.0, found 1.5000000000000002, which is 5.0e-1 off"
    );
    let relative = check(&[], Some((0.0, 0.25)));
    assert_eq!(summary(&relative, "-4.0", "-5.0"), "same");
    assert_ne!(summary(&relative, "-4.0", "-5.000000000000001"), "same");
    assert_eq!(
        summary(&check(&[], Some((0.5, 0.25))), "8.0", "10.0"),
        "same",
        "the wider holds"
    );
    assert_ne!(
        summary(&check(&[], None), "0.3", "0.30000000000000004"),
        "same"
    );
}

#[test]
fn near_elements_in_any_order_are_matched_as_well_as_can_be() {
    let near = check(&[0], Some((1.0, 0.0)));
    assert_eq!(summary(&near, "[1.0,2.0]", "[2.9,1.9]"), "same");
    assert_eq!(
        summary(&near, "[1.0,2.0]", "[3.1,1.0]"),
        "2.0 is missing; 3.1 should not be there"
    );
    let points = "[[0.0,0.0],[1.0,0.0],[0.0,1.0]]";
    assert_eq!(
        summary(&near, points, "[[0.9,0.9],[0.5,1.9],[1.9,0.5]]"),
        "same"
    );
    assert_eq!(
        summary(&near, points, "[[0.9,0.9],[0.5,1.9],[1.9,1.5]]"),
        "[1.0,0.0] is missing; [1.9,1.5] should not be there"
    );
    let both = check(&[0, 1], Some((1.0, 0.0)));
    assert_eq!(
        summary(&both, "[[0.0,5.0],[9.0]]", "[[9.5],[5.5,0.5]]"),
        "same"
    );
    let named = "[[\"a\",1.0],[\"b\",1.0]]";
    assert_eq!(summary(&near, named, "[[\"b\",1.5],[\"a\",0.5]]"), "same");
    assert_ne!(summary(&near, named, "[[\"b\",1.5],[\"b\",0.5]]"), "same");
}

#[test]
fn a_difference_reads_as_a_sentence() {
    let exact = check(&[], None);
    for (expected, actual, due) in [
        ("[1,2,3]", "[1,2,4]", "index 2: expected 3, found 4"),
        (
            "[[1,2],[3,4]]",
            "[[1,2],[3,5]]",
            "index [1][1]: expected 4, found 5",
        ),
        (
            "[1,2,3]",
            "[1,2]",
            "expected 3 elements, found 2: [2] = 3 is missing",
        ),
        (
            "[1]",
            "[1,7]",
            "expected 1 element, found 2: [1] = 7 is too much",
        ),
        (
            "[1,2,3]",
            "[2,3]",
            "expected 3 elements, found 2; index 0: expected 1, found 2",
        ),
        (
            "[[1],[2,3]]",
            "[[1],[2]]",
            "index 1: expected 2 elements, found 1: [1][1] = 3 is missing",
        ),
        (
            "[0,1]",
            "[1,0]",
            "index 0: expected 0, found 1; the elements are right, their order is not",
        ),
        ("\"abc\"", "\"abd\"", "expected \"abc\", found \"abd\""),
        ("true", "1", "expected true, found 1"),
        ("[]", "null", "expected [], found null"),
    ] {
        assert_eq!(summary(&exact, expected, actual), due);
    }
    let any = check(&[0], None);
    for (expected, actual, due) in [
        ("[1,2]", "[2,3]", "1 is missing; 3 should not be there"),
        (
            "[1,2,3]",
            "[2]",
            "expected 3 elements, found 1: 1 and 3 are missing",
        ),
        (
            "[1]",
            "[1,1]",
            "expected 1 element, found 2: 1 should not be there",
        ),
        (
            "[1,2,3,4,5]",
            "[6,7,8,4,5]",
            "1, 2 and 3 are missing; 6, 7 and 8 should not be there",
        ),
        (
            "[1,2,3,4,5]",
            "[6]",
            "expected 5 elements, found 1: 1, 2 and 3 more are missing; 6 should not be there",
        ),
    ] {
        assert_eq!(summary(&any, expected, actual), due);
    }
}

#[test]
fn long_strings_are_shown_where_they_part() {
    let (a, b) = ("x".repeat(50) + "left", "x".repeat(50) + "right");
    let found = summary(&check(&[], None), &format!("\"{a}\""), &format!("\"{b}\""));
    assert_eq!(
        found,
        "the strings part at character 50: expected …\"xxxxxxxxleft\", found …\"xxxxxxxxright\""
    );
}

#[test]
fn places_are_marked_on_both_sides() {
    let mark = |check: &Check, expected: &str, actual: &str| {
        let found = judge(check, &[], &value(expected), &value(actual)).unwrap_err();
        (found.expected, found.actual)
    };
    let exact = check(&[], None);
    assert_eq!(
        mark(&exact, "[[1,2],[3]]", "[[1,9],[3]]"),
        (vec![vec![0, 1]], vec![vec![0, 1]])
    );
    assert_eq!(mark(&exact, "[1,2]", "[1]"), (vec![vec![1]], vec![]));
    assert_eq!(mark(&exact, "1", "2"), (vec![vec![]], vec![vec![]]));
    assert_eq!(
        mark(&check(&[0], None), "[5,6,7]", "[7,8,5]"),
        (vec![vec![1]], vec![vec![1]])
    );
    let many = format!("[{}1]", "1,".repeat(500));
    let none = format!("[{}0]", "0,".repeat(500));
    assert_eq!(mark(&exact, &many, &none).0.len(), 100);
    assert_eq!(mark(&check(&[0], None), &many, &none).1.len(), 100);
}

#[test]
fn a_million_elements_in_any_order_are_compared() {
    let numbers = |step: i64| {
        (0..1_000_000)
            .map(|n| Value::Int((n * step) % 1_000_003))
            .collect()
    };
    let (mut one, other) = (Value::List(numbers(7)), Value::List(numbers(7)));
    if let Value::List(items) = &mut one {
        items.reverse();
    }
    assert!(judge(&check(&[0], None), &[], &one, &other).is_ok());
}

#[test]
fn many_near_doubles_in_any_order_are_compared() {
    let points = |shift: f64| {
        let point = |n: u32| {
            vec![
                Value::Double(f64::from(n / 4) + shift),
                Value::Double(f64::from(n % 4)),
            ]
        };
        (0..40_000)
            .map(|n| Value::List(point(n)))
            .collect::<Vec<_>>()
    };
    let (one, mut other) = (points(0.0), points(1e-7));
    other.reverse();
    let near = check(&[0], Some((1e-6, 0.0)));
    assert!(judge(&near, &[], &Value::List(one), &Value::List(other)).is_ok());
    let zeros = |zero: f64| Value::List(vec![Value::List(vec![Value::Double(zero); 2]); 100_000]);
    assert!(judge(&near, &[], &zeros(0.0), &zeros(1e-7)).is_ok());
}
