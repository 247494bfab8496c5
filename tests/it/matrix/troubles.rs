//! What goes wrong, in every language: each trouble has the verdict that its solution claims, and
//! the message that it names.

use judge::language::{Language, Languages};
use judge::model::{Case, CaseBody, Expected, Value};

use super::bench::{Package, area, file, told};
use crate::submissions::Claim;

mod every_trouble_earns_its_verdict_in {
    super::super::in_every_language!(super::check);
}

/// How many numbers a trouble's further cases hold, which are too large to keep.
fn sizes(trouble: &str) -> &'static [i64] {
    match trouble {
        "deep-recursion" => &[100_000],
        "large-input" => &[100_000, 1_000_000],
        _ => &[],
    }
}

/// A case of that many numbers, which come back in the other order.
fn large_case(size: i64) -> Case {
    Case {
        id: format!("up-to-{size}"),
        why: "as many as LeetCode gives, or ten times as many".to_owned(),
        tags: Vec::new(),
        sample: false,
        body: CaseBody::Call {
            args: vec![Value::List((0..size).map(Value::Int).collect())],
            expect: Some(Expected::One(Value::List(
                (0..size).rev().map(Value::Int).collect(),
            ))),
        },
    }
}

fn check(id: &str) {
    let language = Languages::default().find(id).expect("a language");
    let mut troubles = area("troubles").packages;
    for trouble in &mut troubles {
        let large = sizes(&trouble.name).iter().copied().map(large_case);
        trouble.problem.cases.extend(large);
    }
    let faults: Vec<String> = troubles
        .iter()
        .filter_map(|trouble| {
            Some(format!(
                "{} in {id}: {}",
                trouble.name,
                fault(trouble, language)?
            ))
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

/// What a language's solution for a trouble claims.
pub(super) fn claim(trouble: &Package, language: &dyn Language) -> Claim {
    let file = file(language);
    let missing = || panic!("{}: there is no {file}", trouble.name);
    Claim::of(&trouble.solution(language).unwrap_or_else(missing))
}

/// What is wrong with a pair.
fn fault(trouble: &Package, language: &'static dyn Language) -> Option<String> {
    let claim = claim(trouble, language);
    let source = trouble.solution(language).expect("a solution");
    let report = trouble.judge(language, &source)?;
    let text = report.to_json(true).to_string();
    if report.verdict.short() != claim.verdict {
        return Some(told(&report));
    }
    let missing = claim.says.into_iter().find(|says| !text.contains(says))?;
    Some(format!("it does not say `{missing}`: {}", told(&report)))
}
