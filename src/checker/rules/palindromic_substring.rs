//! The rule `palindromic-substring`: any palindrome within `args[0]`, as long as the expected one.

use crate::model::{Check, Difference, Value};

/// A string that stands in the first argument, reads the same from both ends, and has as many
/// characters as the expected one.
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
    let text = args.first().and_then(Value::as_str).unwrap_or_default();
    if !text.contains(answer) {
        return differs(format!("{found} does not stand in the text"));
    }
    let letters: Vec<char> = answer.chars().collect();
    if let Some(index) =
        (0..letters.len() / 2).find(|&i| letters[i] != letters[mirrored(i, &letters)])
    {
        return differs(format!(
            "{found} is no palindrome: index {index} is {:?}, and index {} is {:?}",
            letters[index],
            mirrored(index, &letters),
            letters[mirrored(index, &letters)],
        ));
    }
    let due = expected.as_str().map_or(0, |due| due.chars().count());
    if letters.len() != due {
        let than = if letters.len() < due {
            "shorter"
        } else {
            "longer"
        };
        return differs(format!(
            "{found} is a palindrome of length {}, {than} than the expected {due}",
            letters.len()
        ));
    }
    Ok(())
}

fn mirrored(index: usize, letters: &[char]) -> usize {
    letters.len() - 1 - index
}

#[cfg(test)]
mod tests {
    use super::*;

    fn summary(text: &str, expected: &str, actual: Value) -> String {
        let string = |text: &str| Value::Str(text.to_owned());
        match judge(
            &Check::default(),
            &[string(text)],
            &string(expected),
            &actual,
        ) {
            Ok(()) => "right".to_owned(),
            Err(difference) => difference.summary,
        }
    }

    fn found(actual: &str) -> String {
        summary("xabaycdc", "aba", Value::Str(actual.to_owned()))
    }

    #[test]
    fn every_palindrome_of_the_expected_length_is_right() {
        assert_eq!(found("aba"), "right");
        assert_eq!(found("cdc"), "right");
        assert_eq!(summary("", "", Value::Str(String::new())), "right");
        assert_eq!(summary("äöä", "äöä", Value::Str("äöä".to_owned())), "right");
    }

    #[test]
    fn a_palindrome_that_stands_elsewhere_is_wrong() {
        assert_eq!(found("aca"), "\"aca\" does not stand in the text");
        assert_eq!(found("abacdc"), "\"abacdc\" does not stand in the text");
    }

    #[test]
    fn a_part_that_is_no_palindrome_is_wrong() {
        assert_eq!(
            found("bay"),
            "\"bay\" is no palindrome: index 0 is 'b', and index 2 is 'y'"
        );
    }

    #[test]
    fn another_length_is_wrong_be_it_shorter_or_longer() {
        assert_eq!(
            found("b"),
            "\"b\" is a palindrome of length 1, shorter than the expected 3"
        );
        assert_eq!(
            found(""),
            "\"\" is a palindrome of length 0, shorter than the expected 3"
        );
        assert_eq!(
            summary("abba", "b", Value::Str("abba".to_owned())),
            "\"abba\" is a palindrome of length 4, longer than the expected 1"
        );
    }

    #[test]
    fn what_is_no_string_is_wrong() {
        assert_eq!(
            summary("a", "a", Value::Int(1)),
            "expected a string, found 1"
        );
    }
}
