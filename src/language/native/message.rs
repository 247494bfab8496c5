//! What a compiler's message means for the user's file.

use std::collections::HashSet;

/// The message without the driver's own files and lines and without warnings; the whole of it where
/// nothing that says what is wrong would be left. `file` is the user's file and `lines` how many lines
/// it has.
pub(in crate::language) fn tidy(file: &str, lines: usize, raw: &str) -> String {
    let mut kept: Vec<String> = Vec::new();
    let (mut hidden, mut warned) = (false, false);
    for line in raw.lines() {
        if is_noise(line) {
            continue;
        }
        match place(line) {
            Some(place) => {
                // A note belongs to what it follows.
                warned = line.contains(": warning: ") || warned && line.contains(": note: ");
                hidden = is_own(place) || warned;
                // What a file leaves open swallows the driver's part.
                if hidden && line.ends_with("at end of input") {
                    kept.push(format!(
                        "{file}:{lines}: error: the file ends inside a class or function: a closing \
                         brace is missing"
                    ));
                }
            }
            None if line.starts_with([' ', '\t']) => {}
            None => hidden = false,
        }
        if !hidden {
            kept.push(linker(line));
        }
    }
    let mut seen = HashSet::new();
    kept.retain(|line| !line.contains(": error: ") || seen.insert(line.clone()));
    let text = kept.join("\n").trim_end().to_owned();
    if text.contains("error: ") || text.contains("never defined") {
        return text;
    }
    // A build that only warned has nothing to tell.
    let failed = raw.contains("error: ") || raw.contains("undefined reference");
    if raw.contains(": warning: ") && !failed {
        return String::new();
    }
    raw.trim_end().to_owned()
}

fn is_own(file: &str) -> bool {
    let name = file.rsplit('/').next().unwrap_or(file);
    let ours = [".h", ".c", ".cpp"];
    name.starts_with("judge_") && ours.iter().any(|ending| name.ends_with(ending))
}

/// Lines that only tell how the driver came to the user's file.
fn is_noise(line: &str) -> bool {
    let included = line.trim_start();
    let from = included
        .strip_prefix("In file included from ")
        .or_else(|| included.strip_prefix("from "));
    from.is_some_and(|rest| is_own(rest.split(':').next().unwrap_or(rest)))
        || line.starts_with("compilation terminated")
        || line.starts_with("collect2: error")
        || line.starts_with("cc1plus: some warnings being treated as errors")
        || line.starts_with("cc1: some warnings being treated as errors")
        || line.ends_with("warning generated.")
        || line.ends_with("warnings generated.")
        || line.contains(": in function `judge_")
        || (line.contains("in function `") && line.contains(".o:"))
}

/// The file that a diagnostic or its context line is about.
fn place(line: &str) -> Option<&str> {
    if line.starts_with(char::is_whitespace) {
        return None;
    }
    let (file, rest) = line.split_once(':')?;
    let known = rest.starts_with(|c: char| c.is_ascii_digit())
        || rest.starts_with(" In ")
        || rest.starts_with(" At ");
    (known && !file.contains(' ')).then_some(file)
}

/// A linker's line without object files and offsets.
fn linker(line: &str) -> String {
    let Some(at) = line.find("undefined reference to ") else {
        return line.to_owned();
    };
    let what = line[at + "undefined reference to ".len()..].trim_matches(['`', '\'', '"']);
    format!("{what} is declared and never defined")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_to_the_users_file_is_left_out() {
        let raw = "In file included from judge_driver.cpp:3:\n\
                   sol.cpp: In member function 'int Solution::f()':\n\
                   sol.cpp:4:16: error: 'x' was not declared in this scope\n    4 |         return x;\n";
        assert_eq!(
            tidy("sol.cpp", 9, raw),
            "sol.cpp: In member function 'int Solution::f()':\n\
             sol.cpp:4:16: error: 'x' was not declared in this scope\n    4 |         return x;"
        );
    }

    #[test]
    fn the_drivers_own_lines_are_left_out() {
        let raw = "judge_driver.cpp: In instantiation of 'void judge_run()':\n\
                   judge_driver.cpp:40:3:   required from here\n\
                   sol.cpp:7:9: error: no match for 'operator<'\n    7 | a < b\n\
                   /cache/x/judge_call.h:12:3: note: in expansion\n   12 | call\n";
        assert_eq!(
            tidy("sol.cpp", 9, raw),
            "sol.cpp:7:9: error: no match for 'operator<'\n    7 | a < b"
        );
    }

    #[test]
    fn a_missing_brace_is_the_files_own_fault() {
        let raw = "judge_driver.cpp:9:3: error: expected \u{2018}}\u{2019} at end of input\n    9 | x\n\
                   In file included from judge_driver.cpp:3:\n\
                   sol.cpp:1:16: note: to match this \u{2018}{\u{2019}\n\
                   judge_driver.cpp:9:3: error: expected unqualified-id at end of input\n    9 | x\n";
        assert_eq!(
            tidy("sol.cpp", 9, raw),
            "sol.cpp:9: error: the file ends inside a class or function: a closing brace is missing\n\
             sol.cpp:1:16: note: to match this \u{2018}{\u{2019}"
        );
    }

    #[test]
    fn warnings_are_left_out() {
        let raw = "sol.cpp: In member function 'int Solution::f()':\n\
                   sol.cpp:4:16: warning: overflow in conversion [-Woverflow]\n    4 |   char c = 300;\n\
                   sol.cpp:1:9: note: declared here\n    1 | char c;\n\
                   sol.cpp:5:1: error: no return statement in function returning non-void\n    5 | }\n\
                   cc1plus: some warnings being treated as errors\n";
        assert_eq!(
            tidy("sol.cpp", 9, raw),
            "sol.cpp: In member function 'int Solution::f()':\n\
             sol.cpp:5:1: error: no return statement in function returning non-void\n    5 | }"
        );
        let raw =
            "sol.cpp:4:16: warning: overflow in conversion [-Woverflow]\n    4 | char c = 300;\n";
        assert_eq!(tidy("sol.cpp", 9, raw), "");
    }

    #[test]
    fn a_missing_definition_is_a_sentence() {
        let raw = "/usr/bin/ld: /tmp/ccx.o: in function `judge_answer(judge_rt::Question&)':\n\
                   judge_driver.cpp:(.text+0x1f): undefined reference to `Solution::f(int)'\n\
                   collect2: error: ld returned 1 exit status\n";
        assert_eq!(
            tidy("sol.cpp", 9, raw),
            "Solution::f(int) is declared and never defined"
        );
    }
}
