//! Making text from a submission harmless to a terminal.

/// The text with everything that could steer a terminal written out: control characters, escape
/// sequences, and the marks that reorder text. Line ends are kept, tabs become four blanks.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push('\n'),
            '\t' => out.push_str("    "),
            c => push(c, &mut |c| out.push(c)),
        }
    }
    out
}

/// Hands on a character, or its escape where it could steer a terminal.
pub(super) fn push(c: char, each: &mut dyn FnMut(char)) {
    match c {
        '\u{1b}' => "\\e".chars().for_each(each),
        '\r' => "\\r".chars().for_each(each),
        '\n' => "\\n".chars().for_each(each),
        '\t' => "\\t".chars().for_each(each),
        '\0' => "\\0".chars().for_each(each),
        c if steers(c) => c.escape_unicode().for_each(each),
        c => each(c),
    }
}

fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
            | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::escape;

    #[test]
    fn escape_sequences_are_shown_and_never_sent() {
        assert_eq!(escape("\x1b[31mred\x1b[0m\x07"), "\\e[31mred\\e[0m\\u{7}");
        assert_eq!(escape("a\r\nb\tc"), "a\\r\nb    c");
        assert_eq!(escape("\u{202e}evil\u{9b}2J"), "\\u{202e}evil\\u{9b}2J");
        assert_eq!(escape("größe → 3 日本"), "größe → 3 日本");
    }

    proptest! {
        #[test]
        fn nothing_that_is_escaped_holds_a_control_character(text in any::<String>()) {
            prop_assert!(escape(&text).chars().all(|c| c == '\n' || !c.is_control()));
        }
    }
}
