//! The rule `topological-order`: any order of `0..args[0]` that respects the pairs of `args[1]`.

use std::collections::HashMap;

use crate::model::{Check, Difference, Value};

/// Each number exactly once, and for each pair `[a, b]` b before a; where the expected list is
/// empty, no such order exists and the answer must be empty too.
pub(super) fn judge(
    _: &Check,
    args: &[Value],
    expected: &Value,
    actual: &Value,
) -> Result<(), Difference> {
    let differs = |summary: String, actual: Vec<Vec<usize>>| {
        Err(Difference {
            summary,
            expected: Vec::new(),
            actual,
        })
    };
    let whole = || vec![Vec::new()];
    let Some(order) = actual.as_list() else {
        return differs(
            format!("expected a list, found {}", actual.brief(60)),
            whole(),
        );
    };
    let solvable = expected.as_list().is_some_and(|list| !list.is_empty());
    let count = args.first().and_then(Value::as_int).unwrap_or(0);
    match (solvable, order.is_empty()) {
        (false, true) => return Ok(()),
        (false, false) if count > 0 => {
            let found = actual.brief(60);
            let summary = "expected [], as the prerequisites run in a circle";
            return differs(format!("{summary}, found {found}"), whole());
        }
        (true, true) => {
            return differs("an order exists, but the answer is []".to_owned(), whole());
        }
        _ => {}
    }
    let mut places: HashMap<i64, usize> = HashMap::with_capacity(order.len());
    for (index, course) in order.iter().enumerate() {
        let Some(number) = course.as_int().filter(|number| (0..count).contains(number)) else {
            let found = course.brief(40);
            let summary = format!(
                "index {index}: there is no course {found}, only 0 to {}",
                count - 1
            );
            return differs(summary, vec![vec![index]]);
        };
        if let Some(first) = places.insert(number, index) {
            let summary = format!("course {number} stands twice, at index {first} and {index}");
            return differs(summary, vec![vec![first], vec![index]]);
        }
    }
    if let Some(missing) = (0..count).find(|number| !places.contains_key(number)) {
        return differs(format!("course {missing} is missing"), whole());
    }
    for pair in args.get(1).and_then(Value::as_list).unwrap_or_default() {
        let Some([Value::Int(course), Value::Int(before), ..]) = pair.as_list() else {
            continue;
        };
        let (Some(&at), Some(&due)) = (places.get(course), places.get(before)) else {
            continue;
        };
        if due >= at {
            let summary = format!("course {course} stands before its prerequisite {before}");
            return differs(summary, vec![vec![at], vec![due]]);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(json: &str) -> Value {
        serde_json::from_str(json).unwrap()
    }

    fn summary(pairs: &str, expected: &str, actual: &str) -> String {
        let args = [Value::Int(4), value(pairs)];
        match judge(&Check::default(), &args, &value(expected), &value(actual)) {
            Ok(()) => "right".to_owned(),
            Err(difference) => difference.summary,
        }
    }

    const DIAMOND: &str = "[[1,0],[2,0],[3,1],[3,2]]";

    #[test]
    fn every_valid_order_is_right() {
        for order in ["[0,1,2,3]", "[0,2,1,3]"] {
            assert_eq!(summary(DIAMOND, "[0,1,2,3]", order), "right");
        }
        assert_eq!(summary("[[0,1],[1,0]]", "[]", "[]"), "right");
        assert_eq!(summary("[]", "[0,1,2,3]", "[3,1,0,2]"), "right");
    }

    #[test]
    fn a_broken_pair_is_named() {
        assert_eq!(
            summary(DIAMOND, "[0,1,2,3]", "[0,3,1,2]"),
            "course 3 stands before its prerequisite 1"
        );
    }

    #[test]
    fn each_course_stands_exactly_once() {
        let found = |actual| summary(DIAMOND, "[0,1,2,3]", actual);
        assert_eq!(found("[0,1,2]"), "course 3 is missing");
        assert_eq!(
            found("[0,1,2,3,3]"),
            "course 3 stands twice, at index 3 and 4"
        );
        assert_eq!(
            found("[0,1,2,4]"),
            "index 3: there is no course 4, only 0 to 3"
        );
        assert_eq!(
            found("[0,1,2,null]"),
            "index 3: there is no course null, only 0 to 3"
        );
        assert_eq!(found("7"), "expected a list, found 7");
    }

    #[test]
    fn empty_and_not_empty_are_told_apart() {
        assert_eq!(
            summary(DIAMOND, "[0,1,2,3]", "[]"),
            "an order exists, but the answer is []"
        );
        assert_eq!(
            summary("[[0,1],[1,0]]", "[]", "[0,1,2,3]"),
            "expected [], as the prerequisites run in a circle, found [0,1,2,3]"
        );
    }
}
