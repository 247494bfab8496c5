//! Rust sources without a compiler: comments and strings blanked, so that names can be looked for.

/// The source with comments and the insides of strings and characters blanked; every line and
/// column stays where it is.
pub(super) fn bare(source: &str) -> String {
    let bytes = source.as_bytes();
    let mut out = bytes.to_vec();
    let mut at = 0;
    while at < bytes.len() {
        let length = length_of(bytes, at);
        if length == 0 {
            at += 1;
            continue;
        }
        for byte in &mut out[at..at + length] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
        at += length;
    }
    String::from_utf8(out).unwrap_or_default()
}

/// Bytes of the comment, string or character that begins here; 0 if none does.
pub(super) fn length_of(bytes: &[u8], at: usize) -> usize {
    let rest = &bytes[at..];
    let after_word = at > 0 && is_word(bytes[at - 1]);
    match rest {
        [b'/', b'/', ..] => find(rest, b"\n").unwrap_or(rest.len()),
        [b'/', b'*', ..] => block_comment(rest),
        [b'"', ..] => quoted(rest, 1),
        [b'b' | b'c', b'"', ..] if !after_word => quoted(rest, 2),
        [b'b', b'\'', ..] if !after_word => quoted(rest, 2),
        [b'b' | b'c', b'r', b'"' | b'#', ..] if !after_word => raw(rest, 2),
        [b'r', b'"' | b'#', ..] if !after_word => raw(rest, 1),
        [b'\'', ..] => character(rest),
        _ => 0,
    }
}

/// Whether a byte may stand in a name.
pub(super) fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

fn find(rest: &[u8], needle: &[u8]) -> Option<usize> {
    rest.windows(needle.len()).position(|part| part == needle)
}

/// Block comments nest.
fn block_comment(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < rest.len() {
        match &rest[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] if depth == 1 => return at + 2,
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
    }
    rest.len()
}

/// A string whose inside begins at `from`, up to its closing quote.
fn quoted(rest: &[u8], from: usize) -> usize {
    let quote = rest[from - 1];
    let mut at = from;
    while at < rest.len() && rest[at] != quote {
        at += if rest[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(rest.len())
}

/// A raw string whose hashes begin at `from`; 0 for a raw name such as `r#type`.
fn raw(rest: &[u8], from: usize) -> usize {
    let hashes = rest[from..].iter().take_while(|&&b| b == b'#').count();
    let open = from + hashes;
    if rest.get(open) != Some(&b'"') {
        return 0;
    }
    let close = [b"\"".as_slice(), &rest[from..open]].concat();
    let inside = &rest[open + 1..];
    find(inside, &close).map_or(rest.len(), |end| open + 1 + end + close.len())
}

/// A character; 0 for a lifetime or a label.
fn character(rest: &[u8]) -> usize {
    let Some(&first) = rest.get(1) else { return 0 };
    if first == b'\\' {
        return quoted(rest, 1);
    }
    let width = match first {
        0xf0.. => 4,
        0xe0.. => 3,
        0xc0.. => 2,
        _ => 1,
    };
    match rest.get(1 + width) {
        Some(b'\'') => width + 2,
        _ => 0,
    }
}

/// A word or a sign of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) text: &'a str,
    /// Where it begins, in bytes.
    pub(super) at: usize,
}

/// The words, and every other character that is not white space, of a bared source. A lifetime is a
/// word without its quote.
pub(super) fn tokens(bare: &str) -> Vec<Token<'_>> {
    let bytes = bare.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let from = at;
        while at < bytes.len() && is_word(bytes[at]) {
            at += 1;
        }
        if at > from {
            found.push(Token {
                text: &bare[from..at],
                at: from,
            });
            continue;
        }
        at += 1;
        if bytes[from..at].iter().all(u8::is_ascii_graphic) && bytes[from] != b'\'' {
            found.push(Token {
                text: &bare[from..at],
                at: from,
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_strings_and_characters_are_blank_and_lines_stay() {
        let source = "fn a() { // fn x\n/* fn /* y */ z */ let s = \"fn \\\" q\"; let c = '\"'; }\n\
                      let r = r#\"fn \"w\" \"#; let b = b'\\''; fn d<'a>(x: &'a str) {}";
        let text = bare(source);
        assert_eq!(text.len(), source.len());
        assert_eq!(text.lines().count(), source.lines().count());
        let words: Vec<&str> = tokens(&text).iter().map(|token| token.text).collect();
        let named: Vec<&str> = words
            .windows(2)
            .filter(|pair| pair[0] == "fn")
            .map(|pair| pair[1])
            .collect();
        assert_eq!(named, ["a", "d"]);
    }

    #[test]
    fn raw_names_labels_and_foreign_letters_do_not_confuse_it() {
        let text = bare("let r#type = 'x: loop { break 'x }; let e = '\u{e9}'; fn f() {}");
        assert!(text.contains("fn f()"), "{text}");
        assert!(text.contains("type"), "{text}");
        assert!(!text.contains('\u{e9}'));
    }
}
