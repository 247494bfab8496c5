//! A C++ file as far as it can be known without a compiler: its text without comments, strings and
//! switched-off lines.

/// The text with comments, the insides of strings, preprocessor lines and switched-off lines
/// replaced by blanks, so that offsets and lines stay as they were.
pub(in crate::language) fn bare(source: &[u8]) -> Vec<u8> {
    let mut text = blank(source, true);
    drop_directives(&mut text);
    text
}

/// The text with comments replaced by blanks, strings left in.
pub(in crate::language) fn without_comments(source: &[u8]) -> Vec<u8> {
    blank(source, false)
}

fn blank(source: &[u8], strings: bool) -> Vec<u8> {
    let mut out = source.to_vec();
    let mut at = 0;
    while at < source.len() {
        let rest = &source[at..];
        let (length, open, close, hide) = if rest.starts_with(b"//") {
            (line_comment(rest), 0, 0, true)
        } else if rest.starts_with(b"/*") {
            (find(rest, 2, b"*/"), 0, 0, true)
        } else if rest.starts_with(b"R\"") && !(at > 0 && is_word(source[at - 1])) {
            (raw_string(rest), 2, 1, strings)
        } else if rest[0] == b'"' || (rest[0] == b'\'' && !(at > 0 && is_word(source[at - 1]))) {
            (quoted(rest), 1, 1, strings)
        } else {
            at += 1;
            continue;
        };
        if hide {
            let end = (at + length).saturating_sub(close).max(at + open);
            for byte in &mut out[at + open..end.min(source.len())] {
                if *byte != b'\n' {
                    *byte = b' ';
                }
            }
        }
        at += length;
    }
    out
}

/// Bytes up to the end of the line; a backslash before it draws the next line in.
fn line_comment(rest: &[u8]) -> usize {
    let mut at = 0;
    while at < rest.len() {
        if rest[at] == b'\n' {
            let before = rest[..at].strip_suffix(b"\r").unwrap_or(&rest[..at]);
            if !before.ends_with(b"\\") {
                return at;
            }
        }
        at += 1;
    }
    at
}

fn find(rest: &[u8], from: usize, needle: &[u8]) -> usize {
    rest[from..]
        .windows(needle.len())
        .position(|window| window == needle)
        .map_or(rest.len(), |at| from + at + needle.len())
}

fn raw_string(rest: &[u8]) -> usize {
    let Some(open) = rest.iter().take(20).position(|&byte| byte == b'(') else {
        return quoted(&rest[1..]) + 1;
    };
    let close = [b")", &rest[2..open], b"\""].concat();
    find(rest, open, &close)
}

/// Bytes of a string or character up to its closing quote, or to the end of the line.
fn quoted(rest: &[u8]) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != rest[0] && rest[at] != b'\n' {
        at += if rest[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(rest.len())
}

/// Whether a byte may stand in a name.
pub(in crate::language) fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

/// Blanks preprocessor lines and the lines that `#if` switches off. Conditions that need a compiler
/// count as true; a macro that the file does not define counts as undefined.
fn drop_directives(text: &mut [u8]) {
    struct Level {
        on: bool,
        taken: bool,
    }
    let mut levels: Vec<Level> = Vec::new();
    let mut defined: Vec<String> = Vec::new();
    let mut start = 0;
    let mut continued = false;
    while start < text.len() {
        let end = text[start..]
            .iter()
            .position(|&byte| byte == b'\n')
            .map_or(text.len(), |at| start + at);
        let line = String::from_utf8_lossy(&text[start..end]).trim().to_owned();
        let directive = line.strip_prefix('#').map(str::trim_start);
        let on = levels.iter().all(|level| level.on);
        let hide = continued || directive.is_some() || !on;
        if let (Some(directive), false) = (directive, continued) {
            let (word, rest) = directive.split_at(
                directive
                    .find(|c: char| !c.is_alphabetic())
                    .unwrap_or(directive.len()),
            );
            let rest = rest.trim();
            match word {
                "if" | "ifdef" | "ifndef" => {
                    let holds = holds(word, rest, &defined);
                    levels.push(Level {
                        on: holds,
                        taken: holds,
                    });
                }
                "elif" | "else" => {
                    if let Some(level) = levels.last_mut() {
                        level.on = !level.taken && (word == "else" || holds("if", rest, &defined));
                        level.taken |= level.on;
                    }
                }
                "endif" => {
                    levels.pop();
                }
                "define" if on => {
                    let name = rest
                        .split(|c: char| !c.is_alphanumeric() && c != '_')
                        .next();
                    defined.extend(name.map(str::to_owned));
                }
                _ => {}
            }
        }
        continued = (continued || directive.is_some()) && line.ends_with('\\');
        if hide {
            text[start..end].fill(b' ');
        }
        start = end + 1;
    }
}

fn holds(word: &str, condition: &str, defined: &[String]) -> bool {
    let is_defined = |name: &str| {
        let name = name
            .trim()
            .trim_start_matches('(')
            .trim_end_matches(')')
            .trim();
        name.starts_with("__") || defined.iter().any(|known| known == name)
    };
    let simple = condition.strip_prefix('!').map(str::trim_start);
    match word {
        "ifdef" => is_defined(condition),
        "ifndef" => !is_defined(condition),
        _ if condition == "0" || condition == "false" => false,
        _ if condition.contains("&&") || condition.contains("||") => true,
        _ => match (simple.unwrap_or(condition).strip_prefix("defined"), simple) {
            (Some(name), None) => is_defined(name),
            (Some(name), Some(_)) => !is_defined(name),
            (None, _) => true,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bared(source: &str) -> String {
        String::from_utf8(bare(source.as_bytes())).unwrap()
    }

    #[test]
    fn comments_and_strings_are_blank_and_lines_stay() {
        let text = bared(
            "int a; // class X\n/* struct\nY */ string s = \"class \\\" Z\";\nchar c = '\"';",
        );
        assert_eq!(text.lines().count(), 4);
        assert!(!text.contains("class") && !text.contains("struct"));
        assert!(text.contains("string s ="));
    }

    #[test]
    fn raw_strings_and_digit_separators_do_not_confuse_it() {
        let text = bared("auto s = R\"x(class A { )\" )x\"; int n = 1'000'000; class B {};");
        assert!(!text.contains("class A"));
        assert!(text.contains("class B {};"));
    }

    #[test]
    fn switched_off_lines_are_blank() {
        let text = bared(
            "#if 0\nclass A {};\n#else\nclass B {};\n#endif\n#ifdef LOCAL\nclass C {};\n#endif\n",
        );
        assert!(!text.contains("class A") && !text.contains("class C"));
        assert!(text.contains("class B {};"));
    }

    #[test]
    fn a_macro_that_the_file_defines_switches_on() {
        let text = bared(
            "#define LOCAL\n#if defined(LOCAL)\nclass C {};\n#endif\n#ifndef G\n#define G \\\n class D\n#endif\n",
        );
        assert!(text.contains("class C {};"));
        assert!(!text.contains("class D"));
    }
}
