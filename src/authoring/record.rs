//! Recording generated cases: from generate.py and the reference solution to one packed file.

use serde::Serialize;

use super::generate::{Draft, generate};
use super::solutions::reference;
use super::{AuthoringError, Workshop};
use crate::judging::Options;
use crate::model::{Case, CaseBody, Kind, Problem, Signature, Value, Verdict};

/// The file of a package that holds its recorded cases.
pub const RECORDED: &str = "generated.jsonl.zst";
/// The level at which it is packed; part of what makes it the same everywhere.
const PACKING: i32 = 19;

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    why: &'a str,
    tags: &'a [String],
    args: &'a [Value],
    #[serde(skip_serializing_if = "Option::is_none")]
    expect: Option<&'a Value>,
}

/// The packed recorded cases of a problem, made anew: the drafts of its generate.py with the
/// answers of its first accepted Python solution. The same bytes on every machine. What was
/// recorded before is not looked at, so that it need not be right.
///
/// # Errors
/// What is wrong with the package, or that there is no Python.
pub fn record(slug: &str, workshop: &Workshop<'_>) -> Result<Vec<u8>, AuthoringError> {
    let outline = workshop.catalogue.outline(slug);
    let problem = outline.map_err(|faults| {
        AuthoringError::Package(faults.iter().map(ToString::to_string).collect())
    })?;
    let generated = generate(&problem, workshop)?;
    if !generated.faults.is_empty() {
        return Err(AuthoringError::Package(generated.faults));
    }
    let answers = match &problem.kind {
        Kind::Call {
            signature: Signature::Codec(_),
            ..
        } => vec![None; generated.drafts.len()],
        _ => answer(&problem, &generated.drafts, workshop)?,
    };
    let mut text = Vec::new();
    for (draft, expect) in generated.drafts.iter().zip(&answers) {
        let line = Line {
            id: &draft.id,
            why: &draft.why,
            tags: &draft.tags,
            args: &draft.args,
            expect: expect.as_ref(),
        };
        serde_json::to_writer(&mut text, &line)
            .map_err(|error| AuthoringError::io("write the cases")(error.into()))?;
        text.push(b'\n');
    }
    zstd::encode_all(text.as_slice(), PACKING).map_err(AuthoringError::io("pack the cases"))
}

/// The reference's answer for each draft.
fn answer(
    problem: &Problem,
    drafts: &[Draft],
    workshop: &Workshop<'_>,
) -> Result<Vec<Option<Value>>, AuthoringError> {
    let reference = reference(&problem.summary.slug, workshop)?;
    let toolchain = workshop.python()?;
    let cases = drafts
        .iter()
        .map(|draft| Case {
            id: draft.id.clone(),
            why: draft.why.clone(),
            tags: draft.tags.clone(),
            sample: false,
            body: CaseBody::Call {
                args: draft.args.clone(),
                expect: None,
            },
        })
        .collect();
    let report = workshop.judge(
        problem,
        reference.language,
        &toolchain,
        (&reference.name, &reference.source),
        Options {
            cases: Some(cases),
            ..Options::default()
        },
    )?;
    if report.verdict != Verdict::Accepted {
        let (id, message) = report
            .first_failure()
            .map_or(("", &report.compile.message), |case| {
                (&case.id, &case.message)
            });
        return Err(AuthoringError::fault(format!(
            "solutions/{}: {} on generated case {id}: {message}",
            reference.name, report.verdict
        )));
    }
    Ok(report.cases.into_iter().map(|case| case.actual).collect())
}
