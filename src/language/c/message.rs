//! What a C compiler's message means for the user's file.

use crate::language::native::message;
use crate::language::native::scan::{bare, is_word};

const WITHOUT_UTHASH: &str = "note: this machine has no uthash.h, which LeetCode gives: sudo apt \
                              install uthash-dev, sudo dnf install uthash-devel, brew install uthash";

const IS_CPP: &str = "note: this is C++: end the file's name in .cpp, or say --lang cpp";

const UNDEFINED: &str = " is declared and never defined";

/// The message with the driver's own lines left out, and with the line at which a function is called
/// that is nowhere defined: C needs no declaration of it, so only the linker finds out.
pub(super) fn tidy(file: &str, source: &[u8], raw: &str) -> String {
    let lines = source.split(|&byte| byte == b'\n').count();
    let tidied = message::tidy(file, lines, raw);
    let mut kept: Vec<String> = Vec::new();
    for line in tidied.lines() {
        let line = match line.strip_suffix(UNDEFINED) {
            Some(name) => match line_of(source, name) {
                Some(at) => format!("{file}:{at}: error: `{name}` is called and never defined"),
                None => line.to_owned(),
            },
            None => line.to_owned(),
        };
        if !kept.contains(&line) || !line.contains(": error: ") {
            kept.push(line);
        }
    }
    if tidied.contains("unknown type name \u{2018}class\u{2019}") {
        kept.push(IS_CPP.to_owned());
    }
    if ["UT_hash_handle", "uthash.h: No such file"]
        .iter()
        .any(|sign| tidied.contains(sign))
    {
        kept.push(WITHOUT_UTHASH.to_owned());
    }
    kept.join("\n")
}

/// The line of the first place that names a function.
fn line_of(source: &[u8], name: &str) -> Option<usize> {
    let text = bare(source);
    let word = name.as_bytes();
    let whole = |at: usize| {
        let before = at.checked_sub(1).is_some_and(|at| is_word(text[at]));
        let after = text.get(at + word.len()).copied().is_some_and(is_word);
        !before && !after
    };
    let mut places = text.windows(word.len().max(1)).enumerate();
    let (at, _) = places.find(|(at, window)| *window == word && whole(*at))?;
    Some(text[..at].iter().filter(|&&byte| byte == b'\n').count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_that_is_nowhere_is_shown_where_it_is_called() {
        let raw = "/usr/bin/ld: /tmp/ccx.o: in function `f':\n\
                   judge_driver.c:(.text+0x5): undefined reference to `helper'\n\
                   judge_driver.c:(.text+0x9): undefined reference to `helper'\n\
                   collect2: error: ld returned 1 exit status\n";
        assert_eq!(
            tidy(
                "sol.c",
                b"// helper\nint f(int n) {\n    return helper(n);\n}\n",
                raw
            ),
            "sol.c:3: error: `helper` is called and never defined"
        );
    }
}
