//! The headers that the precompiled prelude leaves out: what they leave to be instantiated would be
//! made anew in every file, and takes a third of the time of a compile. Files that may use them get
//! them.

use crate::language::native::scan::without_comments;

/// A header: the macro by which the prelude has the library leave it out, its name, and words of
/// which one stands in every file that uses it.
const HEADERS: [(&str, &str, &[&str]); 2] = [
    (
        "_GLIBCXX_FUTURE",
        "future",
        &["future", "async", "promise", "packaged_task", "launch"],
    ),
    ("_GLIBCXX_FILESYSTEM", "filesystem", &["filesystem"]),
];

/// The lines that bring a file what the prelude left out and it may use.
pub(super) fn headers(source: &[u8]) -> String {
    let text = without_comments(source);
    let text = String::from_utf8_lossy(&text);
    let all = text.lines().any(brings_unknown);
    let used = |words: &[&str]| words.iter().any(|word| text.contains(word));
    HEADERS
        .iter()
        .filter(|(_, _, words)| all || used(words))
        .map(|(guard, header, _)| format!("#undef {guard}\n#include <{header}>\n"))
        .collect()
}

/// Whether a line includes a header that is none of the library's, and may include any of them.
fn brings_unknown(line: &str) -> bool {
    let directive = line.trim_start().strip_prefix('#').map(str::trim_start);
    let Some(name) = directive.and_then(|directive| directive.strip_prefix("include")) else {
        return false;
    };
    let name = name.trim().trim_matches(['<', '>', '"']);
    name.contains(['/', '.']) && !name.starts_with("bits/") && !name.starts_with("ext/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_solution_needs_nothing_of_it() {
        let text =
            b"// no future\n#include <bits/stdc++.h>\n#include <ext/pb_ds/assoc_container.hpp>\n\
                     class Solution { vector<int> f(vector<int>& a) { return a; } };\n";
        assert_eq!(headers(text), "");
    }

    #[test]
    fn what_is_named_is_brought() {
        for text in [
            "#include <future>",
            "auto f = async(g);",
            "std::promise<int> p;",
        ] {
            let due = "#undef _GLIBCXX_FUTURE\n#include <future>\n";
            assert_eq!(headers(text.as_bytes()), due, "{text}");
        }
        let due = "#undef _GLIBCXX_FILESYSTEM\n#include <filesystem>\n";
        assert_eq!(headers(b"namespace fs = std::filesystem;"), due);
    }

    #[test]
    fn a_header_of_another_library_may_need_all() {
        for text in ["#include <boost/asio.hpp>", "# include \"own.h\""] {
            assert_eq!(headers(text.as_bytes()).lines().count(), 4, "{text}");
        }
    }
}
