//! The rule `letter-order`: any order of the letters of `args[0]` in which its words are sorted.

use std::collections::HashMap;

use crate::model::{Check, Difference, Value};

/// Each letter that occurs in the words exactly once, in an order that agrees with what every two
/// neighbouring words tell; where the expected answer is empty, no such order exists and the
/// answer must be empty too.
pub(super) fn judge(
    _: &Check,
    args: &[Value],
    expected: &Value,
    actual: &Value,
) -> Result<(), Difference> {
    let differs = |summary: String| {
        Err(Difference {
            summary,
            expected: Vec::new(),
            actual: vec![Vec::new()],
        })
    };
    let found = actual.brief(60);
    let Some(answer) = actual.as_str() else {
        return differs(format!("expected a string, found {found}"));
    };
    let solvable = expected.as_str().is_some_and(|due| !due.is_empty());
    match (solvable, answer.is_empty()) {
        (false, true) => return Ok(()),
        (false, false) => {
            return differs(format!(
                "expected \"\", as no order sorts the words, found {found}"
            ));
        }
        (true, true) => return differs("an order exists, but the answer is \"\"".to_owned()),
        (true, false) => {}
    }
    let words: Vec<&str> = args
        .first()
        .and_then(Value::as_list)
        .unwrap_or_default()
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let mut places: HashMap<char, usize> = HashMap::new();
    for (index, letter) in answer.chars().enumerate() {
        if !words.iter().any(|word| word.contains(letter)) {
            return differs(format!("the letter {letter:?} occurs in no word"));
        }
        if let Some(first) = places.insert(letter, index) {
            return differs(format!(
                "the letter {letter:?} stands twice, at index {first} and {index}"
            ));
        }
    }
    let mut letters = words.iter().flat_map(|word| word.chars());
    if let Some(missing) = letters.find(|letter| !places.contains_key(letter)) {
        return differs(format!("the letter {missing:?} is missing"));
    }
    for pair in words.windows(2) {
        let (first, second) = (pair[0], pair[1]);
        let apart = first.chars().zip(second.chars()).find(|(a, b)| a != b);
        let Some((before, after)) = apart else {
            continue;
        };
        if places[&before] > places[&after] {
            return differs(format!(
                "the letter {after:?} stands before {before:?}, but {} comes before {}",
                Value::Str(first.to_owned()).brief(40),
                Value::Str(second.to_owned()).brief(40),
            ));
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

    fn summary(words: &str, expected: &str, actual: &str) -> String {
        let actual = serde_json::from_str(actual).unwrap_or(Value::Str(actual.to_owned()));
        let expected = Value::Str(expected.to_owned());
        match judge(&Check::default(), &[value(words)], &expected, &actual) {
            Ok(()) => "right".to_owned(),
            Err(difference) => difference.summary,
        }
    }

    /// `c` before `a` is all that these words tell of `a`, `b` and `c`.
    const FREE: &str = r#"["bc", "ba"]"#;

    #[test]
    fn every_order_that_sorts_the_words_is_right() {
        for order in ["bca", "cba", "cab"] {
            assert_eq!(summary(FREE, "bca", order), "right", "{order}");
        }
        assert_eq!(summary(r#"["k"]"#, "k", "k"), "right");
        // A word and its beginning tell nothing of each other's letters.
        assert_eq!(summary(r#"["a", "ab", "ab"]"#, "ab", "ba"), "right");
    }

    #[test]
    fn a_broken_pair_is_named_with_its_words() {
        assert_eq!(
            summary(FREE, "bca", "acb"),
            "the letter 'a' stands before 'c', but \"bc\" comes before \"ba\""
        );
    }

    #[test]
    fn each_letter_stands_exactly_once() {
        assert_eq!(summary(FREE, "bca", "ca"), "the letter 'b' is missing");
        assert_eq!(
            summary(FREE, "bca", "bcab"),
            "the letter 'b' stands twice, at index 0 and 3"
        );
        assert_eq!(
            summary(FREE, "bca", "bcaz"),
            "the letter 'z' occurs in no word"
        );
    }

    #[test]
    fn empty_and_not_empty_are_told_apart() {
        let circle = r#"["a", "b", "a"]"#;
        assert_eq!(summary(circle, "", ""), "right");
        assert_eq!(
            summary(circle, "", "ab"),
            "expected \"\", as no order sorts the words, found \"ab\""
        );
        assert_eq!(
            summary(FREE, "bca", ""),
            "an order exists, but the answer is \"\""
        );
    }

    #[test]
    fn what_is_no_string_is_wrong() {
        assert_eq!(summary(FREE, "bca", "7"), "expected a string, found 7");
    }
}
