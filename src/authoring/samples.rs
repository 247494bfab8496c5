//! Whether the sample cases stand in the statement.

use crate::model::{Case, CaseBody, Kind, Problem, Signature, Value};

/// A sentence for each sample case that the statement does not show.
pub(super) fn missing(problem: &Problem) -> Vec<String> {
    let statement = without_spaces(&problem.statement);
    let samples: Vec<&Case> = problem.cases.iter().filter(|case| case.sample).collect();
    if samples.is_empty() {
        return vec![
            "cases.jsonl: no case is a sample: mark two or three with \"sample\": true".to_owned(),
        ];
    }
    samples
        .into_iter()
        .flat_map(|case| {
            texts(&problem.kind, case)
                .into_iter()
                .filter(|text| !statement.contains(&without_spaces(text)))
                .map(|text| {
                    format!(
                        "statement.md: sample {} is not shown: no `{text}` stands in it",
                        case.id
                    )
                })
        })
        .collect()
}

/// What the statement must hold for a sample.
fn texts(kind: &Kind, case: &Case) -> Vec<String> {
    let (Kind::Call { signature, .. }, CaseBody::Call { args, expect }) = (kind, &case.body) else {
        return Vec::new();
    };
    let due = expect.as_ref().map(|expect| expect.shown());
    let mut texts = Vec::new();
    match signature {
        Signature::Function(function) => {
            for (param, arg) in function.params.iter().zip(args) {
                texts.push(format!("{} = {arg}", param.name));
            }
            texts.extend(due.map(|due| format!("-> {due}")));
        }
        Signature::Codec(codec) => {
            texts.extend(args.first().map(|arg| format!("{} = {arg}", codec.param)));
            texts.extend(due.map(|due| format!("-> {due}")));
        }
        Signature::Class(_) => {
            let results = due.and_then(Value::as_list).unwrap_or_default();
            texts.extend(
                results
                    .iter()
                    .filter(|result| **result != Value::Null)
                    .map(|result| format!("-> {result}")),
            );
        }
    }
    texts
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
