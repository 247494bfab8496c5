//! The checker from outside: several right answers, and rules that look at the arguments.

use judge::checker::{compare, compare_text};
use judge::model::{Check, Expected, Rule, TextCheck, Value};

fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

#[test]
fn any_of_several_right_answers_is_right() {
    let check = Check {
        unordered: vec![0],
        ..Check::default()
    };
    let expected = Expected::AnyOf(vec![value("[1,2]"), value("[3]")]);
    let judge = |actual: &str| compare(&check, &[], &expected, &value(actual));
    for right in ["[1,2]", "[2,1]", "[3]"] {
        assert_eq!(judge(right), Ok(()));
    }
    let difference = judge("[1,3]").unwrap_err();
    assert_eq!(
        difference.summary,
        "none of the 2 right answers; against the one shown: 2 is missing; 3 should not be \
         there"
    );
    assert_eq!(difference.expected, [vec![1]]);
}

#[test]
fn the_order_of_courses_is_judged_by_the_arguments() {
    let check = Check {
        rule: Rule::TopologicalOrder,
        ..Check::default()
    };
    let args = [value("3"), value("[[2,1],[1,0]]")];
    let expected = Expected::One(value("[0,1,2]"));
    assert_eq!(compare(&check, &args, &expected, &value("[0,1,2]")), Ok(()));
    let difference = compare(&check, &args, &expected, &value("[0,2,1]")).unwrap_err();
    assert_eq!(
        difference.summary,
        "course 2 stands before its prerequisite 1"
    );
    assert_eq!(difference.actual, [[1], [2]]);
}

#[test]
fn one_of_several_longest_palindromes_is_as_good_as_another() {
    let check = Check {
        rule: Rule::PalindromicSubstring,
        ..Check::default()
    };
    let args = [value(r#""abac""#)];
    let expected = Expected::One(value(r#""aba""#));
    let judge = |actual: &str| compare(&check, &args, &expected, &value(actual));
    assert_eq!(judge(r#""aba""#), Ok(()));
    assert_eq!(
        judge(r#""aca""#).unwrap_err().summary,
        r#""aca" does not stand in the text"#
    );
}

#[test]
fn the_order_of_letters_is_judged_by_the_words() {
    let check = Check {
        rule: Rule::LetterOrder,
        ..Check::default()
    };
    let args = [value(r#"["bc","ba"]"#)];
    let expected = Expected::One(value(r#""bca""#));
    let judge = |actual: &str| compare(&check, &args, &expected, &value(actual));
    assert_eq!(judge(r#""cab""#), Ok(()));
    assert_eq!(
        judge(r#""abc""#).unwrap_err().summary,
        r#"the letter 'a' stands before 'c', but "bc" comes before "ba""#
    );
}

#[test]
fn texts_are_compared_as_streams() {
    let (expected, actual) = (&b"1 2\n3\n"[..], &b"1 2\n4\n"[..]);
    let difference = compare_text(&TextCheck::Tokens, expected, actual).unwrap();
    let difference = difference.unwrap_err();
    assert_eq!(difference.summary, "line 2: expected `3`, found `4`");
    assert_eq!(difference.actual.map(|place| place.line), Some(2));
    assert_eq!(
        compare_text(&TextCheck::Exact, expected, expected).unwrap(),
        Ok(())
    );
}
