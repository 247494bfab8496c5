//! What must hold of types and values whatever is written for them.

use proptest::prelude::*;

use super::{Type, Value};

fn any_type() -> impl Strategy<Value = Type> {
    let plain = prop::sample::select(vec![
        Type::Int,
        Type::Uint,
        Type::Long,
        Type::Double,
        Type::Bool,
        Type::Char,
        Type::String,
        Type::ListNode,
        Type::TreeNode,
        Type::GraphNode,
        Type::RandomListNode,
        Type::NaryNode,
    ]);
    plain.prop_recursive(3, 4, 1, |inner| {
        prop_oneof![
            inner.clone().prop_map(|inner| Type::Array(Box::new(inner))),
            inner.prop_map(|inner| Type::List(Box::new(inner))),
        ]
    })
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::Int),
        any::<f64>()
            .prop_filter("JSON has finite numbers", |x| x.is_finite())
            .prop_map(Value::Double),
        any::<String>().prop_map(Value::Str),
    ];
    leaf.prop_recursive(4, 32, 5, |inner| {
        prop::collection::vec(inner, 0..5).prop_map(Value::List)
    })
}

/// A value of the type.
fn value_of(ty: &Type) -> BoxedStrategy<Value> {
    let ints = |range: std::ops::RangeInclusive<i64>| range.prop_map(Value::Int).boxed();
    let int = || ints(i64::from(i32::MIN)..=i64::from(i32::MAX));
    let list = |item: BoxedStrategy<Value>| {
        prop::collection::vec(item, 0..4)
            .prop_map(Value::List)
            .boxed()
    };
    match ty {
        Type::Int => int(),
        Type::Uint => ints(0..=i64::from(u32::MAX)),
        Type::Long => ints(i64::MIN..=i64::MAX),
        Type::Double => (-1e9_f64..1e9).prop_map(Value::Double).boxed(),
        Type::Bool => any::<bool>().prop_map(Value::Bool).boxed(),
        Type::Char => "[ -~]".prop_map(Value::Str).boxed(),
        Type::String => any::<String>().prop_map(Value::Str).boxed(),
        Type::Void => Just(Value::Null).boxed(),
        Type::Array(inner) | Type::List(inner) => list(value_of(inner)),
        Type::ListNode => list(int()),
        Type::TreeNode | Type::NaryNode => list(prop_oneof![int(), Just(Value::Null)].boxed()),
        Type::GraphNode => list(list(int())),
        Type::RandomListNode => {
            let index = prop_oneof![int(), Just(Value::Null)];
            list(
                (int(), index)
                    .prop_map(|(value, index)| Value::List(vec![value, index]))
                    .boxed(),
            )
        }
    }
}

proptest! {
    #[test]
    fn a_type_is_read_back_from_its_name(ty in any_type()) {
        prop_assert_eq!(ty.to_string().parse::<Type>(), Ok(ty.clone()));
        let json = serde_json::to_string(&ty).unwrap();
        prop_assert_eq!(serde_json::from_str::<Type>(&json).unwrap(), ty);
    }

    #[test]
    fn no_text_makes_the_reading_of_a_type_panic(text in "[a-zA-Z<>\\[\\] ]{0,24}") {
        if let Ok(ty) = text.parse::<Type>() {
            prop_assert_eq!(ty.to_string().parse::<Type>(), Ok(ty));
        }
    }

    #[test]
    fn a_value_is_read_back_from_its_json(value in any_value()) {
        let json = serde_json::to_string(&value).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Value>(&json).unwrap(), &value);
        prop_assert_eq!(serde_json::from_str::<Value>(&value.to_string()).unwrap(), value);
    }

    #[test]
    fn no_text_makes_the_reading_of_a_value_panic(text in "[\\[\\]{},:\"0-9eE.+a-z\\\\ -]{0,32}") {
        if let Ok(value) = serde_json::from_str::<Value>(&text) {
            let json = serde_json::to_string(&value).unwrap();
            prop_assert_eq!(serde_json::from_str::<Value>(&json).unwrap(), value);
        }
    }

    #[test]
    fn a_value_of_a_type_conforms_and_stays_as_it_is(
        (ty, value) in any_type().prop_flat_map(|ty| { let values = value_of(&ty); (Just(ty), values) })
    ) {
        prop_assert_eq!(ty.conform(value.clone()), Ok(value));
    }

    #[test]
    fn what_conforms_conforms_again(ty in any_type(), value in any_value()) {
        match ty.conform(value.clone()) {
            Ok(once) => prop_assert_eq!(ty.conform(once.clone()), Ok(once)),
            Err(mismatch) => {
                let end = mismatch.path.iter().try_fold(&value, |at, &index| at.as_list()?.get(index));
                prop_assert!(end.is_some(), "{} is a place in {}", mismatch, value);
            }
        }
    }

    #[test]
    fn a_brief_value_keeps_to_its_width(value in any_value(), width in 1_usize..80) {
        let brief = value.brief(width);
        prop_assert!(brief.chars().count() <= width.max(1));
        let whole = value.to_string();
        if whole.chars().count() <= width {
            prop_assert_eq!(brief, whole);
        }
    }
}

#[test]
fn void_is_no_element() {
    for text in [
        "void[]",
        "list<void>",
        "",
        "int[",
        "list<int",
        "Int",
        "[]",
        "list<>",
    ] {
        assert!(text.parse::<Type>().is_err(), "{text}");
    }
}

#[test]
fn numbers_are_read_as_the_type_means_them() {
    let conform = |ty: &str, json: &str| {
        let value: Value = serde_json::from_str(json).unwrap();
        match ty.parse::<Type>().unwrap().conform(value) {
            Ok(value) => value.to_string(),
            Err(mismatch) => mismatch.to_string(),
        }
    };
    for (ty, json, due) in [
        ("double", "2", "2.0"),
        ("double", "\"NaN\"", "NaN"),
        ("double", "\"-Infinity\"", "-Infinity"),
        ("uint", "-1", "4294967295"),
        ("uint", "4294967296", "4294967296 does not fit in 32 bits"),
        (
            "int",
            "2147483648",
            "2147483648 does not fit in a 32-bit int",
        ),
        ("int", "1.0", "expected an int, found 1.0"),
        ("long", "9223372036854775807", "9223372036854775807"),
        ("char", "\"ab\"", "expected a char, found \"ab\""),
        ("TreeNode", "null", "[]"),
        (
            "int[][]",
            "[[1],[2,\"x\"]]",
            "at [1][1]: expected an int, found \"x\"",
        ),
    ] {
        assert_eq!(conform(ty, json), due, "{ty} {json}");
    }
}

#[test]
fn what_does_not_fit_or_nests_too_deep_is_an_error() {
    let error = |json: &str| serde_json::from_str::<Value>(json).unwrap_err().to_string();
    assert!(
        error("18446744073709551615").starts_with("18446744073709551615 does not fit in 64 bits")
    );
    assert!(error("{}").starts_with("invalid type: map, expected null, a truth value"));
    assert!(error(&"[".repeat(1_000_000)).starts_with("recursion limit exceeded"));
}
