//! The user's file as the driver takes it in: what an included file may not hold is blanked or moved
//! to the driver's head, and every line and column stays where it is.

use super::scan::length_of;

/// A file that can be included.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Prepared {
    /// The text, with the same lines and columns.
    pub(super) text: String,
    /// Attributes of the whole program, which the driver repeats: `#![feature(let_chains)]`.
    pub(super) attributes: Vec<String>,
}

/// Attributes that change what compiles; the others are lints, which are quiet anyway.
const KEPT: [&str; 3] = ["feature", "recursion_limit", "type_length_limit"];

/// Why the file cannot be taken: it is not UTF-8.
pub(super) fn fault(source: &[u8]) -> Option<String> {
    let wide = source.starts_with(&[0xff, 0xfe]) || source.starts_with(&[0xfe, 0xff]);
    if wide || source.iter().take(200).any(|&byte| byte == 0) {
        return Some(
            "the file is not UTF-8 text (it looks like UTF-16): save it as UTF-8".to_owned(),
        );
    }
    let at = std::str::from_utf8(source).err()?.valid_up_to();
    let before = &source[..at];
    let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
    let start = before
        .iter()
        .rposition(|&byte| byte == b'\n')
        .map_or(0, |end| end + 1);
    Some(format!(
        "line {line}, byte {}: the byte 0x{:02x} is not UTF-8; save the file as UTF-8",
        at - start + 1,
        source[at]
    ))
}

/// Blanks the attributes and documentation of the whole file at its head, a first line that names
/// an interpreter, and a byte-order mark.
pub(super) fn prepare(source: &str) -> Prepared {
    let text = source.strip_prefix('\u{feff}').unwrap_or(source);
    let mut out = text.as_bytes().to_vec();
    let bytes = text.as_bytes();
    let mut attributes = Vec::new();
    let mut at = 0;
    if text.starts_with("#!") && !text[2..].trim_start().starts_with('[') {
        at = bytes
            .iter()
            .position(|&byte| byte == b'\n')
            .unwrap_or(bytes.len());
        out[..at].fill(b' ');
    }
    while at < bytes.len() {
        let comment = bytes[at] == b'/';
        if bytes[at].is_ascii_whitespace() {
            at += 1;
        } else if comment && length_of(bytes, at) > 0 {
            // `//!` and `/*!` document what holds them, which here is the driver.
            if bytes.get(at + 2) == Some(&b'!') {
                out[at + 2] = b' ';
            }
            at += length_of(bytes, at);
        } else if let Some(length) = inner_attribute(&bytes[at..]) {
            let attribute = &text[at..at + length];
            let name = attribute[attribute.find('[').map_or(0, |open| open + 1)..].trim_start();
            if KEPT.iter().any(|kept| name.starts_with(kept)) {
                attributes.push(attribute.replace(['\r', '\n'], " "));
            }
            for byte in &mut out[at..at + length] {
                if *byte != b'\n' {
                    *byte = b' ';
                }
            }
            at += length;
        } else {
            break;
        }
    }
    for at in documentation_of_nothing(&out) {
        out[at] = b' ';
    }
    Prepared {
        text: String::from_utf8(out).unwrap_or_default(),
        attributes,
    }
}

/// The places of the marks that make documentation out of the comments behind the last item, as in
/// LeetCode's own stubs, where more follows.
fn documentation_of_nothing(bytes: &[u8]) -> Vec<usize> {
    let (mut marks, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let length = length_of(bytes, at);
        if length > 0 && bytes[at] == b'/' {
            let marked = matches!(bytes.get(at + 2), Some(b'*' | b'/' | b'!')) && length > 4;
            marks.extend(marked.then_some(at + 2));
        } else if !bytes[at].is_ascii_whitespace() {
            marks.clear();
        }
        at += length.max(1);
    }
    marks
}

/// Bytes of `#![...]`, if it begins here.
fn inner_attribute(rest: &[u8]) -> Option<usize> {
    let mut at = 1;
    for sign in [b'!', b'['] {
        if rest[0] != b'#' {
            return None;
        }
        while rest.get(at)?.is_ascii_whitespace() {
            at += 1;
        }
        if rest[at] != sign {
            return None;
        }
        at += 1;
    }
    let mut depth = 1;
    while depth > 0 {
        let skipped = length_of(rest, at);
        match rest.get(at)? {
            _ if skipped > 0 => at += skipped - 1,
            b'[' => depth += 1,
            b']' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_of_a_file_is_blanked_in_place() {
        let source = "\u{feff}//! A file.\n#![allow(dead_code)]\n#![feature(\n  test)]\n/*! more */ struct Solution;\n//! x";
        let prepared = prepare(source);
        assert_eq!(prepared.attributes, ["#![feature(   test)]"]);
        assert_eq!(prepared.text.lines().count(), source.lines().count());
        assert!(
            prepared.text.starts_with("//  A file.\n"),
            "{}",
            prepared.text
        );
        assert!(!prepared.text.contains("#!"));
        assert_eq!(
            prepared.text.lines().nth(4),
            Some("/*  more */ struct Solution;")
        );
    }

    #[test]
    fn documentation_behind_the_last_item_is_a_comment() {
        let text = prepare("/** doc */\nstruct A; // x\n/**\n * use\n */\n/// more\n/**/").text;
        let due = "/** doc */\nstruct A; // x\n/* \n * use\n */\n//  more\n/**/";
        assert_eq!(text, due);
    }

    #[test]
    fn an_outer_attribute_is_left_alone() {
        for source in [
            "#[derive(Debug)]\nstruct A;",
            "#",
            "#!",
            "#![",
            "impl Solution {}",
            "",
        ] {
            let prepared = prepare(source);
            assert_eq!(prepared.text.len(), source.len());
        }
        assert_eq!(
            prepare("#[derive(Debug)] struct A;").text,
            "#[derive(Debug)] struct A;"
        );
        assert_eq!(
            prepare("#!/usr/bin/env x\nstruct A;").text,
            "                \nstruct A;"
        );
    }

    #[test]
    fn other_encodings_are_named() {
        assert!(fault(b"\xff\xfei\0").unwrap().contains("UTF-16"));
        assert_eq!(
            fault(b"fn f() {}\n// caf\xe9").unwrap(),
            "line 2, byte 7: the byte 0xe9 is not UTF-8; save the file as UTF-8"
        );
        assert_eq!(fault("// caf\u{e9}".as_bytes()), None);
    }
}
