//! What a solution's leading comment tells about it: the problem and the verdict it should earn.

/// Lines of the leading comment that are looked at, at most.
const LINE_CAP: usize = 30;

/// What a solution's leading comment tells about it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Header {
    /// The problem's slug, number or title.
    pub problem: Option<String>,
    /// The verdict that it should earn.
    pub declares: Option<Declared>,
}

/// The verdict that a solution should earn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Declared {
    /// Accepted.
    Accepted,
    /// Wrong Answer.
    Wrong,
    /// Time Limit Exceeded.
    Slow,
    /// Runtime Error.
    Crash,
    /// Memory Limit Exceeded.
    Memory,
    /// A word that is none of these.
    Unknown,
}

impl Declared {
    fn named(name: &str) -> Declared {
        match name.to_ascii_lowercase().as_str() {
            "accepted" => Declared::Accepted,
            "wrong" => Declared::Wrong,
            "slow" => Declared::Slow,
            "crash" => Declared::Crash,
            "memory" => Declared::Memory,
            _ => Declared::Unknown,
        }
    }
}

/// Reads the leading comment of a file: `problem: two-sum` and `declares: slow`, what LeetCode's
/// editor plugins write (`@lc app=leetcode id=1 lang=python3`, `[1] Two Sum`), or the problem's
/// address. What is said in so many words goes before what a plugin wrote.
pub fn header(source: &[u8]) -> Header {
    let source = source.strip_prefix(b"\xef\xbb\xbf").unwrap_or(source);
    let mut header = Header::default();
    let mut guessed = None;
    let mut inside = false;
    for line in source.split(|&byte| byte == b'\n').take(LINE_CAP) {
        let line = String::from_utf8_lossy(&line[..line.len().min(400)]);
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        let Some(text) = comment(line, &mut inside) else {
            break;
        };
        if let Some(value) = field(text, "problem") {
            header.problem.get_or_insert_with(|| value.to_owned());
        } else if let Some(value) = field(text, "declares") {
            header
                .declares
                .get_or_insert_with(|| Declared::named(value));
        } else if guessed.is_none() {
            guessed = plugin(text);
        }
    }
    header.problem = header.problem.or(guessed);
    header
}

/// The text of a comment line without its marks; nothing if the line is code.
fn comment<'a>(line: &'a str, inside: &mut bool) -> Option<&'a str> {
    let text = if *inside {
        line.trim_start_matches('*')
    } else if let Some(rest) = line.strip_prefix("/*") {
        *inside = true;
        rest.trim_start_matches('*')
    } else if let Some(rest) = line.strip_prefix("//") {
        return Some(rest.trim_start_matches('/').trim());
    } else {
        return Some(line.strip_prefix('#')?.trim_start_matches('#').trim());
    };
    if line.contains("*/") {
        *inside = false;
    }
    Some(text.split("*/").next().unwrap_or(text).trim())
}

fn field<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let (name, value) = text.split_once(':')?;
    let value = value.trim();
    (name.trim().eq_ignore_ascii_case(key) && !value.is_empty()).then_some(value)
}

fn plugin(text: &str) -> Option<String> {
    if let Some(rest) = text.strip_prefix("@lc ") {
        return rest
            .split_whitespace()
            .find_map(|word| word.strip_prefix("id="))
            .map(str::to_owned);
    }
    if let Some((number, _)) = text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        return digits.then(|| number.to_owned());
    }
    let (_, address) = text.split_once("/problems/")?;
    let slug: String = address
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect();
    (!slug.is_empty()).then_some(slug)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(source: &str) -> Option<String> {
        header(source.as_bytes()).problem
    }

    #[test]
    fn every_style_of_comment_is_read() {
        for source in [
            "# problem: two-sum\nclass Solution: pass",
            "\u{feff}// problem: two-sum\r\nclass Solution {};\r\n",
            "/* problem: two-sum */\nclass Solution {}",
            "/**\n * Problem:   two-sum\n */\n",
            "/*\nproblem: two-sum\n*/",
            "#!/usr/bin/env python3\n\n# problem: two-sum\n",
        ] {
            assert_eq!(problem(source).as_deref(), Some("two-sum"), "{source}");
        }
    }

    #[test]
    fn code_ends_the_leading_comment() {
        assert_eq!(problem("import os\n# problem: two-sum\n"), None);
        assert_eq!(problem("/* a */\nint x; // problem: two-sum\n"), None);
        assert_eq!(problem(&format!("{}# problem: x", "#\n".repeat(30))), None);
    }

    #[test]
    fn what_editor_plugins_write_is_read() {
        let source = "#\n# @lc app=leetcode id=1 lang=python3\n#\n# [1] Two Sum\n#\n";
        assert_eq!(problem(source).as_deref(), Some("1"));
        assert_eq!(problem("// [15] 3Sum\n").as_deref(), Some("15"));
        let address = "// https://leetcode.com/problems/two-sum/description/\n";
        assert_eq!(problem(address).as_deref(), Some("two-sum"));
        assert_eq!(
            problem("# [1] Two Sum\n# problem: 3sum\n").as_deref(),
            Some("3sum")
        );
    }

    #[test]
    fn the_declared_verdict_is_read() {
        let declared = |source: &str| header(source.as_bytes()).declares;
        assert_eq!(declared("# declares: slow\n"), Some(Declared::Slow));
        assert_eq!(declared("// declares: Wrong\n"), Some(Declared::Wrong));
        assert_eq!(declared("/* declares: crash */"), Some(Declared::Crash));
        assert_eq!(declared("# declares: memory"), Some(Declared::Memory));
        assert_eq!(declared("# declares: accepted"), Some(Declared::Accepted));
        assert_eq!(declared("# declares: fancy"), Some(Declared::Unknown));
        assert_eq!(declared("# fancy"), None);
        assert_eq!(declared("# nothing"), None);
    }

    #[test]
    fn bytes_of_any_sort_are_survived() {
        assert_eq!(
            header(b"# \xff\xfe\n# problem: x").problem.as_deref(),
            Some("x")
        );
        assert_eq!(header(b""), Header::default());
        assert_eq!(header(b"/*"), Header::default());
    }
}
