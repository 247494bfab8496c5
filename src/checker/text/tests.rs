//! What counts as the same text in each mode, however it is cut into reads.

use proptest::prelude::*;

use super::*;
use crate::model::Tolerance;

/// Gives at most `size` bytes a read, with an interruption before each.
struct Slow<'a> {
    bytes: &'a [u8],
    size: usize,
    interrupted: bool,
}

impl Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.interrupted = !self.interrupted;
        if self.interrupted {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let size = self.size.min(buffer.len());
        (&mut self.bytes).take(size as u64).read(buffer)
    }
}

fn found(check: &TextCheck, expected: &str, actual: &str) -> String {
    let whole = compare_text(check, expected.as_bytes(), actual.as_bytes()).unwrap();
    for size in [1, 3] {
        let slow = |text| Slow {
            bytes: text,
            size,
            interrupted: false,
        };
        let cut = compare_text(check, slow(expected.as_bytes()), slow(actual.as_bytes())).unwrap();
        assert_eq!(cut, whole);
    }
    whole.map_or_else(|difference| difference.summary, |()| "same".to_owned())
}

#[test]
fn tokens_are_compared_without_their_white_space() {
    let check = TextCheck::Tokens;
    for (expected, actual, due) in [
        ("1 2\n3\n", "1\t2 3", "same"),
        ("1 2\n3\n", "  1\r\n2\x0b3\n\n\n", "same"),
        ("", " \n", "same"),
        ("1 2\n3\n", "1 2\n4\n", "line 2: expected `3`, found `4`"),
        (
            "1 2\n3\n",
            "1\n2\n4\n",
            "line 3: expected `3`, as on line 2 of the answer, found `4`",
        ),
        (
            "1 2\n3\n",
            "1 2\n",
            "the output ends too early: `3` is missing, as on line 2 of the answer",
        ),
        (
            "1\n",
            "1\n\n7 8\n",
            "line 3: `7` is too much, the output should have ended",
        ),
        ("1.0", "1", "line 1: expected `1.0`, found `1`"),
        ("12", "1 2", "line 1: expected `12`, found `1`"),
    ] {
        assert_eq!(found(&check, expected, actual), due);
    }
}

#[test]
fn lines_are_compared_up_to_white_space_at_their_ends() {
    let check = TextCheck::Lines;
    for (expected, actual, due) in [
        ("a b\nc\n", "a b  \r\nc", "same"),
        ("a b\nc\n", "a b\nc\n\n \n", "same"),
        ("a \t\nb", "a\nb", "same"),
        ("", "\n", "same"),
        (
            "a b\nc\n",
            "a  b\nc\n",
            "line 1, column 3: expected `b`, found a space",
        ),
        (
            "a\nb\n",
            "a\n\nb\n",
            "line 2, column 1: expected `b`, found the end of the line",
        ),
        (
            " a\n",
            "a\n",
            "line 1, column 1: expected a space, found `a`",
        ),
        (
            "a\nb\n",
            "a\n",
            "line 2, column 1: expected `b`, found the end of the output",
        ),
        (
            "a\n",
            "a\nb\n",
            "line 2, column 1: expected the end of the output, found `b`",
        ),
        (
            "a\n",
            "a   b\n",
            "line 1, column 5: expected the end of the line, found `b`",
        ),
    ] {
        assert_eq!(found(&check, expected, actual), due);
    }
}

#[test]
fn exact_means_every_byte() {
    let check = TextCheck::Exact;
    for (expected, actual, due) in [
        ("a\n", "a\n", "same"),
        (
            "a\n",
            "a",
            "line 1, column 2: expected the end of the line, found the end of the output",
        ),
        (
            "a\n",
            "a\r\n",
            "line 1, column 2: expected the end of the line, found a carriage return",
        ),
        (
            "a",
            "a\n",
            "line 1, column 2: expected the end of the output, found the end of the line",
        ),
        ("x\ny", "x\nz", "line 2, column 1: expected `y`, found `z`"),
    ] {
        assert_eq!(found(&check, expected, actual), due);
    }
    assert_eq!(
        compare_text(&check, &b"\xff"[..], &b"\x00"[..])
            .unwrap()
            .unwrap_err()
            .summary,
        "line 1, column 1: expected the byte 0xff, found the byte 0x00"
    );
}

#[test]
fn numbers_may_have_a_tolerance() {
    let check = TextCheck::Floats(Tolerance {
        absolute: 0.5,
        relative: 0.0,
    });
    for (expected, actual, due) in [
        ("1.0 yes", "1.5 yes", "same"),
        ("1", "1.0000", "same"),
        ("1e3", "1000", "same"),
        ("nan inf -inf", "NaN Infinity -Infinity", "same"),
        ("1.0", "1.51", "line 1: expected `1.0`, found `1.51`"),
        ("1.0", "one", "line 1: expected `1.0`, found `one`"),
        ("inf", "1e308", "line 1: expected `inf`, found `1e308`"),
        ("nan", "0", "line 1: expected `nan`, found `0`"),
    ] {
        assert_eq!(found(&check, expected, actual), due);
    }
}

#[test]
fn the_place_of_a_difference_is_shown() {
    let expected = format!("first\n{}7{}\n", "x ".repeat(40), " y".repeat(40));
    let actual = expected.replace('7', "\u{1b}8");
    let difference = compare_text(&TextCheck::Lines, expected.as_bytes(), actual.as_bytes());
    let difference = difference.unwrap().unwrap_err();
    let place = difference.actual.unwrap();
    assert_eq!(place.line, 2);
    assert!(place.excerpt.starts_with("…x "), "{}", place.excerpt);
    assert!(place.excerpt.contains("x \\u{1b}8 y"), "{}", place.excerpt);
    assert!(place.excerpt.ends_with('…') && place.excerpt.chars().count() < 120);
}

#[test]
fn a_word_and_a_line_of_any_length_are_compared() {
    let long = |last: &str| std::iter::repeat_n("0123456789", 30_000).collect::<String>() + last;
    for check in [TextCheck::Tokens, TextCheck::Lines, TextCheck::Exact] {
        assert_eq!(found(&check, &long(""), &long("")), "same");
        assert_ne!(found(&check, &long(""), &long("0")), "same");
        assert_ne!(found(&check, &long("1"), &long("2")), "same");
    }
    let piece = "9".repeat(64 * 1024);
    assert_eq!(
        found(&TextCheck::Tokens, &piece, &format!("{piece}\n")),
        "same"
    );
    assert_ne!(
        found(&TextCheck::Tokens, &piece, &format!("{piece}9")),
        "same"
    );
    assert_eq!(
        found(&TextCheck::Tokens, &long("1"), &long("2")),
        "line 1: a word of more than 64 KiB differs"
    );
}

#[test]
fn endless_output_is_refused_at_the_first_difference() {
    let check = TextCheck::Tokens;
    let difference = compare_text(&check, &b"1 2"[..], io::repeat(b'7')).unwrap();
    assert!(
        difference
            .unwrap_err()
            .summary
            .starts_with("line 1: expected `1`")
    );
    let difference = compare_text(&TextCheck::Lines, &b"1"[..], io::repeat(b'7')).unwrap();
    assert!(difference.is_err());
}

proptest! {
    #[test]
    fn each_mode_agrees_with_its_plain_definition(
        expected in "[ab \n\r\t]{0,12}", actual in "[ab \n\r\t]{0,12}"
    ) {
        let same = |check| found(&check, &expected, &actual) == "same";
        let words = |text: &str| text.split_ascii_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let lines = |text: &str| {
            let mut lines: Vec<String> = text.split('\n').map(|line| line.trim_end().to_owned()).collect();
            while lines.last().is_some_and(String::is_empty) {
                lines.pop();
            }
            lines
        };
        prop_assert_eq!(same(TextCheck::Tokens), words(&expected) == words(&actual));
        prop_assert_eq!(same(TextCheck::Lines), lines(&expected) == lines(&actual));
        prop_assert_eq!(same(TextCheck::Exact), expected == actual);
    }
}
