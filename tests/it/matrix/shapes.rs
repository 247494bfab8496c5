//! Every shape in every language: a solution in LeetCode's own stub is accepted, or LeetCode has no
//! stub and the language says so. No compiler has anything to say on what is accepted.

use judge::language::{Language, Languages};
use judge::model::{Type, Verdict};

use super::bench::{Package, area, file, told};
use super::languages;

const QUOTES: &str = "\"\"\"";

mod every_shape_is_accepted_in {
    super::super::in_every_language!(super::check);
}

fn check(id: &str) {
    let language = Languages::default().find(id).expect("a language");
    let shapes = area("shapes");
    let faults: Vec<String> = shapes
        .packages
        .iter()
        .filter_map(|shape| {
            Some(format!(
                "{} in {id}: {}",
                shape.name,
                fault(shape, language)?
            ))
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

/// What is wrong with a pair.
fn fault(shape: &Package, language: &'static dyn Language) -> Option<String> {
    let source = match (shape.not_offered(language), shape.solution(language)) {
        (Some(_), None) => return None,
        (Some(why), Some(_)) => return Some(format!("there is a solution, but {why}")),
        (None, None) => return Some(format!("there is no {}", file(language))),
        (None, Some(source)) => source,
    };
    let signature = shape.signature();
    let stub = signature.map_or(String::new(), |signature| language.stub(signature));
    if let Some(line) = missing_line(&stub, &source) {
        return Some(format!(
            "it is not written into the stub, which has `{line}`"
        ));
    }
    let opens = if language.id() == "python" { "#" } else { "//" };
    let plain: String = source
        .lines()
        .map(|line| format!("{}\n", line.trim_end()))
        .collect();
    if let Some(line) = foreign_comment(&stub, &source, opens) {
        return Some(format!("the stub does not have the comment `{line}`"));
    }
    if !plain.contains(&head(&stub, opens)) {
        return Some(format!("it does not begin as the stub does:\n{stub}"));
    }
    let report = shape.judge(language, &source)?;
    let quiet = report.compile.message.is_empty();
    let sound = report.verdict == Verdict::Accepted && report.total > 0 && quiet;
    (!sound).then(|| told(&report))
}

/// The first line of the stub that does not stand in the solution, in its place.
fn missing_line<'a>(stub: &'a str, source: &str) -> Option<&'a str> {
    let mut lines = source.lines();
    let mut due = stub.lines().filter(|line| !line.trim().is_empty());
    due.find(|due| !lines.any(|line| line.trim_end() == due.trim_end()))
}

/// The first line of a comment of the solution that does not stand in the stub. The solutions have
/// no comments of their own, so that nothing of the stub can get lost.
fn foreign_comment<'a>(stub: &str, source: &'a str, opens: &str) -> Option<&'a str> {
    let mut comments = comments(source, opens).into_iter();
    comments.find(|line| !stub.lines().any(|due| due.trim_end() == line.trim_end()))
}

/// The lines of comments; in Python a text in three quotes is one.
fn comments<'a>(source: &'a str, opens: &str) -> Vec<&'a str> {
    let mut until = None;
    let comment = |line: &&str| {
        let start = line.trim_start();
        let block = [("/*", "*/"), (QUOTES, QUOTES)];
        let block = block.into_iter().find(|(open, _)| start.starts_with(open));
        match (until, block) {
            (Some(close), _) => until = Some(close).filter(|close| !line.contains(close)),
            (None, Some((open, close))) => {
                until = Some(close).filter(|close| !start[open.len()..].contains(close));
            }
            (None, None) => return start.starts_with(opens),
        }
        true
    };
    source.lines().filter(comment).collect()
}

/// The stub up to its first line of code: a definition and the space below it.
fn head(stub: &str, opens: &str) -> String {
    let comments = comments(stub, opens);
    let mut lines = stub.lines();
    let code = lines.position(|line| !line.trim().is_empty() && !comments.contains(&line));
    let head = stub.lines().take(code.map_or(0, |code| code + 1));
    head.map(|line| format!("{}\n", line.trim_end())).collect()
}

#[test]
fn a_comment_that_the_stub_has_not_is_seen() {
    let source = "/**\n * Definition.\n */\nint f(); // here\n  // there\n";
    assert_eq!(foreign_comment(source, source, "//"), None);
    let stub = source.replace("Definition", "Structure");
    assert_eq!(foreign_comment(&stub, source, "//"), Some(" * Definition."));
    let stub = source.replace("there", "nowhere");
    assert_eq!(foreign_comment(&stub, source, "//"), Some("  // there"));
    let quoted = "\"\"\"\n# Definition.\nclass Node: pass\n\"\"\"\n\ndef f():\n";
    let stub = quoted.replace("class Node: pass\n", "");
    let lost = foreign_comment(&stub, quoted, "#");
    assert_eq!(lost, Some("class Node: pass"));
    assert_eq!(head(quoted, "#"), quoted);
}

#[test]
fn a_solution_beside_the_stub_is_told_from_one_within_it() {
    let stub = "class Solution {\n    int f() {\n        \n    }\n}";
    let within = "class Solution {\n    int f() {\n        return 1;\n    }\n}\n";
    assert_eq!(missing_line(stub, within), None);
    let other = within.replace("int f()", "long f()");
    assert_eq!(missing_line(stub, &other), Some("    int f() {"));
    let short = within.trim_end().trim_end_matches('}');
    assert_eq!(missing_line(stub, short), Some("}"));
}

#[test]
fn no_solution_is_of_an_unknown_language() {
    for shape in &area("shapes").packages {
        for name in shape.files() {
            let known = languages().any(|language| file(language) == name);
            assert!(
                known,
                "{}/{name} is in no language that we know",
                shape.name
            );
        }
    }
}

#[test]
fn every_type_and_term_of_the_model_has_a_shape() {
    let shapes = area("shapes").packages;
    let signatures = shapes.iter().filter_map(Package::signature);
    let all: Vec<String> = signatures
        .map(|signature| serde_json::to_string(signature).expect("a signature"))
        .collect();
    let all = all.join("\n");
    let error = "?".parse::<Type>().expect_err("no type").to_string();
    let (_, types) = error.split_once("the types are ").expect("the types");
    let types = types
        .replace(" and ", ", ")
        .replace("T[]", "int[]")
        .replace("<T>", "<int>");
    for ty in types.split(", ") {
        assert!(all.contains(&format!("\"{ty}\"")), "no shape has a {ty}");
    }
    for term in [
        r#""kind":"class""#,
        r#""kind":"codec""#,
        r#""hidden":true"#,
        r#""cycle":"#,
        r#""within":"root""#,
        r#"{"in-place":"#,
        r#"{"prefix":"#,
        r#""unchanged":["nums"]"#,
        r#""returns-node-of":"root""#,
        r#""fresh":true"#,
        r#""rule":"at-least""#,
        r#""rule":"compare""#,
    ] {
        assert!(all.contains(term), "no shape has {term}");
    }
    assert!(shapes.iter().any(|shape| shape.signature().is_none()));
}
