//! What must hold of sameness whatever the values.

use proptest::prelude::*;

use super::tests::check;
use super::*;

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
