//! The types of the Rust stubs against what people write, who give the parameters other names.

use judge::language::Languages;

use super::expressed;

/// Facts that a stub does not follow: the problem, and why.
const OTHERWISE: &[(&str, &str)] = &[
    (
        "number-of-1-bits",
        "the pattern was unsigned before; both are taken",
    ),
    (
        "top-k-frequent-words",
        "the fact is of the problem with numbers",
    ),
];

/// The name, the types of the parameters and the result: `f(Vec<i32>, i32) -> i32`.
fn shape(head: &str) -> Option<String> {
    let head = head.trim().trim_end_matches('{').trim();
    let (name, rest) = head.split_once("fn ")?.1.split_once('(')?;
    let (params, returns) = rest.rsplit_once(')')?;
    let types = params.split(", ").filter_map(|param| {
        let (_, ty) = param.split_once(": ")?;
        Some(ty.trim().trim_end_matches(','))
    });
    let types: Vec<&str> = types.collect();
    Some(format!(
        "{name}({}){}",
        types.join(", "),
        returns.trim_end()
    ))
}

#[test]
fn every_stub_in_rust_has_the_types_that_people_write() {
    let rust = Languages::default().find("rust").expect("a language");
    let (mut faults, mut held) = (Vec::new(), 0);
    for (fact, signature) in expressed() {
        if rust.not_offered(&signature).is_some() {
            continue;
        }
        let stub = rust.stub(&signature);
        let shapes: Vec<String> = stub.lines().filter_map(shape).collect();
        let otherwise = OTHERWISE.iter().any(|(slug, _)| *slug == fact.slug);
        for line in fact.methods.iter().filter_map(|method| method.get("rust")) {
            let due = shape(line).expect("a heading");
            let there = shapes.contains(&due);
            if there == otherwise {
                faults.push(format!("{}: {due} in {shapes:?}", fact.slug));
            }
            held += usize::from(there);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(held > 180, "only {held} are held");
}

#[test]
fn what_leetcode_does_not_offer_in_rust_are_these_problems() {
    let rust = Languages::default().find("rust").expect("a language");
    let facts = expressed();
    let not_offered = facts
        .iter()
        .filter(|(_, signature)| rust.not_offered(signature).is_some());
    let slugs: Vec<&str> = not_offered.map(|(fact, _)| fact.slug.as_str()).collect();
    let due = [
        "clone-graph",
        "copy-list-with-random-pointer",
        "linked-list-cycle",
    ];
    assert_eq!(slugs, due);
}
