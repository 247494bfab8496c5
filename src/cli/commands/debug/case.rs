//! Which case is debugged, and which functions of the user's it calls.

use crate::cli::Exit;
use crate::cli::failure::Failure;
use crate::judging::{self, Bench, Event, JudgingError, Options};
use crate::model::{Case, Kind, Problem, Signature, Submission, Value, Verdict};

/// The case that is debugged.
#[derive(Debug)]
pub(super) struct Chosen {
    pub(super) case: Case,
    /// What the judge says of it, where it was looked for.
    pub(super) verdict: Option<Verdict>,
}

/// The case that was picked; of several, or of all where none was, the first that fails, or else
/// the first.
pub(super) fn choose(
    problem: &Problem,
    submission: &Submission,
    bench: &mut Bench<'_>,
    picked: Option<Vec<Case>>,
    tell: &mut dyn FnMut(Event<'_>),
) -> Result<Chosen, anyhow::Error> {
    let cases = picked.unwrap_or_else(|| problem.cases.clone());
    if let [case] = cases.as_slice() {
        return Ok(Chosen {
            case: case.clone(),
            verdict: None,
        });
    }
    bench.options = Options {
        cases: Some(cases.clone()),
        ..Options::default()
    };
    let report = judging::judge(problem, submission, bench, tell).map_err(failed)?;
    if report.verdict == Verdict::CompileError {
        return Err(not_compiling(&submission.name, &report.compile.message).into());
    }
    let failing = report.first_failure();
    let id = failing.map(|case| case.id.as_str());
    let case = cases.iter().find(|case| Some(case.id.as_str()) == id);
    let Some(case) = case.or(cases.first()) else {
        return Err(Failure::usage("there is no such case").into());
    };
    Ok(Chosen {
        case: case.clone(),
        verdict: Some(failing.map_or(Verdict::Accepted, |case| case.verdict)),
    })
}

/// The judge's own failure.
pub(super) fn failed(error: JudgingError) -> anyhow::Error {
    match error {
        JudgingError::Interrupted => Failure::new(Exit::Interrupted, "interrupted").into(),
        error => error.into(),
    }
}

/// A file that no debugger can run.
pub(super) fn not_compiling(name: &str, message: &str) -> Failure {
    let message = message.trim_end();
    Failure::new(
        Exit::NotAccepted,
        format!("{name} does not compile\n{message}"),
    )
}

/// The names that the function which is called first may have in the user's file.
pub(super) fn entry_names(problem: &Problem, case: &Case) -> Vec<String> {
    let Kind::Call { signature, .. } = &problem.kind else {
        return vec!["main".to_owned()];
    };
    let names: Vec<String> = match signature {
        Signature::Function(function) => [&function.name]
            .into_iter()
            .chain(&function.aliases)
            .cloned()
            .collect(),
        Signature::Codec(codec) => vec![codec.encode.clone()],
        Signature::Class(class) => {
            let called = first_operation(case).unwrap_or(&class.name);
            // LeetCode's C has functions for methods.
            vec![
                called.to_owned(),
                lowered(&class.name) + &raised(called),
                raised(called),
            ]
        }
    };
    let mut all = Vec::new();
    for name in names {
        let snake = snake(&name);
        all.extend([name, snake]);
    }
    all
}

/// The operation that a class case calls behind the constructor.
fn first_operation(case: &Case) -> Option<&str> {
    match &case.body {
        crate::model::CaseBody::Call { args, .. } => {
            args.first()?.as_list()?.get(1).and_then(Value::as_str)
        }
        crate::model::CaseBody::Stdio { .. } => None,
    }
}

fn lowered(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(|c| c.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}

fn raised(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

/// As Rust writes it: `two_sum`.
fn snake(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}
