//! Where a debugger stops first: the function that is called, found in the user's text.

use super::Stop;

/// The line on which one of the functions begins; where none is named, the first line of code.
pub(in crate::language) fn head(source: &str, names: &[&str]) -> Option<Stop> {
    if names.is_empty() {
        return first(source);
    }
    names.iter().find_map(|name| {
        let mut commented = false;
        source.lines().enumerate().find_map(|(index, line)| {
            let text = line.trim_start();
            let remark = ["//", "/*", "*", "#"]
                .iter()
                .any(|mark| text.starts_with(mark));
            let outside = !commented && !remark;
            match (text.rfind("/*"), text.rfind("*/")) {
                (Some(open), close) if close.is_none_or(|close| close < open) => commented = true,
                (_, Some(_)) => commented = false,
                _ => {}
            }
            (outside && defines(line, name)).then(|| Stop {
                line: index + 1,
                function: (*name).to_owned(),
            })
        })
    })
}

fn first(source: &str) -> Option<Stop> {
    let blank = |line: &str| line.is_empty() || line.starts_with(['/', '*']);
    let at = source.lines().position(|line| !blank(line.trim_start()))?;
    Some(Stop {
        line: at + 1,
        function: String::new(),
    })
}

/// The line behind the one on which a function begins, for debuggers that take a line as it stands
/// and go on to the next with code.
pub(in crate::language) fn within(source: &str, names: &[&str]) -> Option<Stop> {
    let head = head(source, names)?;
    if names.is_empty() {
        return Some(head);
    }
    let last = source.lines().count();
    Some(Stop {
        line: (head.line + 1).min(last),
        ..head
    })
}

/// The first statement of a Python function, which alone can be stopped at; for a whole program its
/// first statement.
pub(in crate::language) fn python_body(source: &str, names: &[&str]) -> Option<Stop> {
    let lines: Vec<&str> = source.lines().collect();
    let (start, function) = if names.is_empty() {
        (0, String::new())
    } else {
        let head = names.iter().find_map(|name| {
            let defined = lines.iter().position(|line| {
                let text = line.trim_start();
                let text = text.strip_prefix("async ").unwrap_or(text);
                text.strip_prefix("def ").is_some_and(|rest| {
                    rest.trim_start()
                        .strip_prefix(name)
                        .is_some_and(|rest| rest.trim_start().starts_with('('))
                })
            });
            Some((defined?, (*name).to_owned()))
        })?;
        (head_end(&lines, head.0)?, head.1)
    };
    let mut quotes = None;
    for (index, line) in lines.iter().enumerate().skip(start) {
        let text = line.trim();
        if let Some(mark) = quotes {
            if text.contains(mark) {
                quotes = None;
            }
        } else if let Some(mark) = ["\"\"\"", "'''"].into_iter().find(|m| text.starts_with(m)) {
            // A text that describes the function is no statement to stop at.
            quotes = (!text[3..].contains(mark)).then_some(mark);
        } else if !text.is_empty() && !text.starts_with('#') {
            return Some(Stop {
                line: index + 1,
                function,
            });
        }
    }
    None
}

/// The line behind a function's head, which may stand on several.
fn head_end(lines: &[&str], start: usize) -> Option<usize> {
    let mut depth = 0_i32;
    for (index, line) in lines.iter().enumerate().skip(start) {
        let code = line.split('#').next().unwrap_or_default();
        for c in code.chars() {
            match c {
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' => depth -= 1,
                _ => {}
            }
        }
        if depth <= 0 && code.trim_end().ends_with(':') {
            return Some(index + 1);
        }
    }
    None
}

/// Whether a line defines a name: it stands there as a word, with what follows a name that is
/// defined, and is not looked up in something else.
fn defines(line: &str, name: &str) -> bool {
    let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$');
    line.match_indices(name).any(|(at, _)| {
        let before = line[..at].trim_end();
        let after = line[at + name.len()..].trim_start();
        let apart = !line[..at].ends_with(word) && !line[at + name.len()..].starts_with(word);
        let looked_up = before.ends_with('.') && !before.ends_with("prototype.")
            || before.ends_with("->")
            || before.ends_with("return")
            || before.ends_with(['(', '=', ',']);
        apart && !looked_up && after.starts_with(['(', '=', ':', '<'])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(found: Option<Stop>) -> Option<usize> {
        found.map(|stop| stop.line)
    }

    #[test]
    fn a_function_is_found_where_it_is_defined() {
        let cpp = "// twoSum(x)\n/* twoSum(\n twoSum( */\nclass Solution {\npublic:\n  vector<int> \
                   twoSum(vector<int>& nums, int t) {\n    return twoSum(nums, t);\n";
        assert_eq!(line(head(cpp, &["twoSum"])), Some(6));
        let js = "const other = () => solver.twoSum(1);\nvar twoSum = function(nums) {\n  return 1;\n};\n";
        assert_eq!(line(head(js, &["twoSum"])), Some(2));
        assert_eq!(line(within(js, &["twoSum"])), Some(3));
        let old = "LRUCache.prototype.get = function(key) {\n";
        assert_eq!(line(head(old, &["get"])), Some(1));
        assert_eq!(line(head(old, &["put"])), None);
        let rust = "impl Solution {\n    pub fn two_sum(nums: Vec<i32>) {\n";
        let found = head(rust, &["twoSum", "two_sum"]).expect("it is there");
        assert_eq!((found.line, found.function.as_str()), (2, "two_sum"));
    }

    #[test]
    fn a_python_function_is_stopped_at_its_first_statement() {
        let source = "class Solution:\n    def twoSum(\n        self,\n        nums: List[int] = [],  # (\n    \
                      ) -> List[int]:\n        \"\"\"\n        Says twoSum.\n        \"\"\"\n\n        # \
                      first\n        seen = {}\n";
        assert_eq!(line(python_body(source, &["twoSum"])), Some(11));
        let short = "def f(a):\n    '''One line.'''\n    return a\n";
        assert_eq!(line(python_body(short, &["g", "f"])), Some(3));
        assert_eq!(line(python_body(short, &["g"])), None);
        assert_eq!(line(python_body("# a\n\nimport sys\n", &[])), Some(3));
    }
}
