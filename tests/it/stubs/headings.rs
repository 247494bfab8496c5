//! What a stub must hold of a method's facts, language by language.

use super::facts::{Fact, Heading};

/// What stands before and behind a fact where a stub holds it to the letter, by language. What a
/// language that is not listed, or has no fact, must hold is what [`named`] asks.
const FRAMES: &[(&str, &str, &str)] = &[
    ("python", "    ", "\n"),
    ("cpp", "    ", " {\n"),
    ("java", "    ", " {\n"),
    ("go", "", " {"),
];

/// Facts that a stub does not follow: problem, language, what the stub has, and why.
const OTHERWISE: &[(&str, &str, &str, &str)] = &[
    (
        "maximum-depth-of-binary-tree",
        "python",
        "def maxDepth(self, root: Optional[TreeNode]) -> int:",
        "people have the stub from before Optional",
    ),
    (
        "reverse-linked-list",
        "python",
        "def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:",
        "people have the stub from before Optional",
    ),
    (
        "middle-of-the-linked-list",
        "python",
        "def middleNode(self, head: Optional[ListNode]) -> Optional[ListNode]:",
        "people have the stub from before Optional",
    ),
    (
        "count-good-nodes-in-binary-tree",
        "python",
        "def goodNodes(self, root: Optional[TreeNode]) -> int:",
        "no signature says that a tree is never empty",
    ),
    (
        "decode-string",
        "cpp",
        "string decodeString(string s)",
        "people add a const reference that no other stub has",
    ),
    (
        "decode-string",
        "go",
        "func decodeString(s string) string",
        "it was written as a method of a helper's",
    ),
    (
        "number-of-1-bits",
        "go",
        "func hammingWeight(n uint32) int",
        "people have the stub from before the parameter was renamed",
    ),
];

/// Problems whose stub has another form in some languages, in which neither class nor method is
/// named.
const OTHER_FORMS: &[(&str, &[&str], &str)] = &[(
    "first-bad-version",
    &["javascript", "typescript"],
    "a function that takes the API and gives the solution",
)];

/// What is missing in a language's stub.
pub(super) fn missing(language: &str, fact: &Fact, stub: &str) -> Vec<String> {
    let frame = FRAMES.iter().find(|(id, ..)| *id == language);
    let methods = fact
        .methods
        .iter()
        .filter_map(|method| match (frame, method.get(language)) {
            (Some((_, before, behind)), Some(line)) => {
                let line = otherwise(language, &fact.slug).unwrap_or(line);
                let line = match language {
                    "go" => unnamed_result(line),
                    _ => line.to_owned(),
                };
                let there = stub.contains(&format!("{before}{line}{behind}"));
                (!there).then(|| format!("no line `{line}`"))
            }
            _ => named(method, stub, !has_other_form(language, &fact.slug)),
        });
    let class = match language {
        "python" => format!("class {}:\n", fact.class),
        "cpp" => format!("class {} {{\n", fact.class),
        "java" => format!("class {} ", fact.class),
        // Languages without classes have two functions for a codec.
        _ if matches!(fact.class.as_str(), "Solution" | "Codec") => String::new(),
        _ => fact.class.clone(),
    };
    let class = (!stub.contains(&class)).then(|| format!("no `{}`", class.trim()));
    class.into_iter().chain(methods).collect()
}

/// A heading in Go as the stub has it: people name its result, and gofmt takes away the second space
/// where there is none.
fn unnamed_result(line: &str) -> String {
    if let Some((head, result)) = line.split_once(") (")
        && let Some((_, ty)) = result.trim_end_matches(')').split_once(' ')
        && line.starts_with("func")
        && !head.ends_with("Solution")
    {
        return format!("{head}) {ty}");
    }
    match line.ends_with(')') {
        true => format!("{line} "),
        false => line.to_owned(),
    }
}

fn otherwise(language: &str, slug: &str) -> Option<&'static str> {
    let found = OTHERWISE
        .iter()
        .find(|(of, id, ..)| *of == slug && *id == language);
    found.map(|(_, _, line, _)| *line)
}

fn has_other_form(language: &str, slug: &str) -> bool {
    OTHER_FORMS
        .iter()
        .any(|(of, ids, _)| *of == slug && ids.contains(&language))
}

/// The method, if `by_name`, and then its parameters must be named in their order, in whatever
/// case the language writes names.
fn named(method: &Heading, stub: &str, by_name: bool) -> Option<String> {
    let plain = |text: &str| text.replace('_', "").to_ascii_lowercase();
    let stub = plain(stub);
    let java = method.line("java");
    let (head, params) = java.split_once('(').expect("a method");
    let params = params.trim_end_matches(')').split(", ");
    let mut at = 0;
    for declared in by_name.then_some(head).into_iter().chain(params) {
        let name = plain(declared.rsplit(' ').next().unwrap_or_default());
        match stub[at..].find(&name) {
            Some(found) => at += found + name.len(),
            None => return Some(format!("no `{name}` where `{java}` is due")),
        }
    }
    None
}

#[test]
fn a_fact_that_is_not_followed_is_one_that_the_stub_differs_from() {
    let facts = super::facts::facts();
    for (slug, language, line, why) in OTHERWISE {
        let fact = facts.iter().find(|fact| fact.slug == *slug);
        let fact = fact.expect("a problem of the facts");
        assert_ne!(fact.methods[0].line(language), *line, "{slug}: {why}");
    }
}

#[test]
fn a_parameter_out_of_order_or_misspelt_is_noticed() {
    let facts = super::facts::facts();
    let method = &facts[0].methods[0];
    assert_eq!(named(method, "fn two_sum(nums, target)", true), None);
    for wrong in [
        "fn two_sum(target, nums)",
        "fn twosums(num, target)",
        "fn add(nums, target)",
    ] {
        assert!(named(method, wrong, true).is_some(), "{wrong}");
    }
}
