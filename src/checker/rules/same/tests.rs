//! What counts as the same, in both directions, and how a difference reads.

use proptest::prelude::*;

use super::*;
use crate::model::Rule;

fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

fn check(unordered: &[usize], tolerance: Option<(f64, f64)>) -> Check {
    Check {
        rule: Rule::Same,
        unordered: unordered.to_vec(),
        tolerance: tolerance.map(|(absolute, relative)| Tolerance { absolute, relative }),
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
        "2.0 is missing, and 3.1 should not be there"
    );
    let points = "[[0.0,0.0],[1.0,0.0],[0.0,1.0]]";
    assert_eq!(
        summary(&near, points, "[[0.9,0.9],[0.5,1.9],[1.9,0.5]]"),
        "same"
    );
    assert_eq!(
        summary(&near, points, "[[0.9,0.9],[0.5,1.9],[1.9,1.5]]"),
        "[1.0,0.0] is missing, and [1.9,1.5] should not be there"
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
        ("[1,2]", "[2,3]", "1 is missing, and 3 should not be there"),
        (
            "[1,2,3]",
            "[2]",
            "expected 3 elements, found 1: 2 elements are missing, the first 1",
        ),
        (
            "[1]",
            "[1,1]",
            "expected 1 element, found 2: 1 should not be there",
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

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        (-2_i64..3).prop_map(Value::Int),
        prop_oneof![
            Just(f64::NAN),
            Just(f64::INFINITY),
            (-3_i32..4).prop_map(|n| f64::from(n) / 2.0)
        ]
        .prop_map(Value::Double),
        "[ab]{0,2}".prop_map(Value::Str),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop::collection::vec(inner, 0..4).prop_map(Value::List)
    })
}

fn any_check() -> impl Strategy<Value = Check> {
    let depths = prop::collection::vec(0_usize..4, 0..3);
    let tolerance = prop::option::of((prop_oneof![Just(0.0), Just(0.5)], 0.0..2.0));
    (depths, tolerance).prop_map(|(unordered, tolerance)| check(&unordered, tolerance))
}

/// Reverses and rotates the lists of the given depths.
fn shuffled(value: &Value, depths: &[usize], depth: usize, turn: usize) -> Value {
    let Value::List(items) = value else {
        return value.clone();
    };
    let mut items: Vec<Value> = items
        .iter()
        .map(|item| shuffled(item, depths, depth + 1, turn))
        .collect();
    if depths.contains(&depth) && !items.is_empty() {
        let middle = turn % items.len();
        items.rotate_left(middle);
        items.reverse();
    }
    Value::List(items)
}

proptest! {
    #[test]
    fn a_value_is_the_same_as_itself_in_any_waived_order(
        one in any_value(), check in any_check(), turn in 0_usize..5
    ) {
        let other = shuffled(&one, &check.unordered, 0, turn);
        prop_assert!(judge(&check, &[], &one, &other).is_ok());
    }

    #[test]
    fn sameness_without_a_relative_tolerance_goes_both_ways(
        one in any_value(), other in any_value(), check in any_check()
    ) {
        let tolerance = check.tolerance.map(|tolerance| Tolerance { relative: 0.0, ..tolerance });
        let check = Check { tolerance, ..check };
        prop_assert_eq!(
            judge(&check, &[], &one, &other).is_ok(),
            judge(&check, &[], &other, &one).is_ok()
        );
    }

    #[test]
    fn a_difference_always_says_something_and_marks_real_places(
        one in any_value(), other in any_value(), check in any_check()
    ) {
        if let Err(difference) = judge(&check, &[], &one, &other) {
            prop_assert!(!difference.summary.is_empty());
            prop_assert!(!difference.expected.is_empty() || !difference.actual.is_empty());
            for (value, paths) in [(&one, &difference.expected), (&other, &difference.actual)] {
                for path in paths {
                    let end = path.iter().try_fold(value, |at, &index| at.as_list()?.get(index));
                    prop_assert!(end.is_some(), "{:?}", path);
                }
            }
        }
    }

    #[test]
    fn the_order_of_values_is_total(a in any_value(), b in any_value(), c in any_value()) {
        prop_assert_eq!(order(&a, &b), order(&b, &a).reverse());
        if order(&a, &b).is_le() && order(&b, &c).is_le() {
            prop_assert!(order(&a, &c).is_le());
        }
    }

    #[test]
    fn doubles_in_any_order_are_matched_as_by_trying_every_order(
        one in prop::collection::vec(-4_i32..5, 0..5),
        other in prop::collection::vec(-4_i32..5, 0..5),
        relative in prop_oneof![Just(0.0), Just(0.25), Just(1.5)],
        nested in any::<bool>(),
    ) {
        let list = |numbers: &[i32]| -> Vec<Value> {
            let item = |&n: &i32| match nested {
                true => Value::List(vec![Value::Double(f64::from(n))]),
                false => Value::Double(f64::from(n)),
            };
            numbers.iter().map(item).collect()
        };
        let (one, other) = (list(&one), list(&other));
        let ordered = check(&[], Some((1.0, relative)));
        let by_trial = permutations(&other).iter().any(|order| {
            judge(&ordered, &[], &Value::List(one.clone()), &Value::List(order.clone())).is_ok()
        });
        let found = judge(
            &check(&[0], Some((1.0, relative))), &[], &Value::List(one), &Value::List(other)
        );
        prop_assert_eq!(found.is_ok(), by_trial);
    }
}

fn permutations(items: &[Value]) -> Vec<Vec<Value>> {
    if items.is_empty() {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for index in 0..items.len() {
        let mut rest = items.to_vec();
        let first = rest.remove(index);
        for mut order in permutations(&rest) {
            order.insert(0, first.clone());
            all.push(order);
        }
    }
    all
}
