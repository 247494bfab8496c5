//! Recording generated cases: from generate.py and the reference solution to one packed file.

use std::io;

use serde::Serialize;

use super::Workshop;
use super::generate::{Draft, NotRun, generate};
use super::solutions::{Standing, solutions};
use crate::judging::{JudgingError, Options};
use crate::language::Missing;
use crate::model::{Case, CaseBody, Kind, Problem, Signature, Value, Verdict};

/// The file of a package that holds its recorded cases.
pub const RECORDED: &str = "generated.jsonl.zst";
/// The level at which it is packed; part of what makes it the same everywhere.
const PACKING: i32 = 19;

/// Why cases could not be recorded.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// The package is at fault, in these ways.
    #[error("{}", .0.join("\n"))]
    Package(Vec<String>),
    /// There is no Python to run generate.py with.
    #[error("{0}")]
    Missing(Missing),
    /// The judge failed.
    #[error(transparent)]
    Judging(#[from] JudgingError),
}

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
/// answers of its first accepted Python solution. The same bytes on every machine.
///
/// # Errors
/// What is wrong with the package, or that there is no Python.
pub fn record(problem: &Problem, workshop: &Workshop<'_>) -> Result<Vec<u8>, RecordError> {
    let generated = generate(problem, workshop).map_err(|why| match why {
        NotRun::Absent => RecordError::Package(vec!["there is no generate.py".to_owned()]),
        NotRun::NoPython(missing) => RecordError::Missing(missing),
        NotRun::Sandbox(error) => RecordError::Judging(error.into()),
    })?;
    if !generated.faults.is_empty() {
        return Err(RecordError::Package(generated.faults));
    }
    let answers = match &problem.kind {
        Kind::Call {
            signature: Signature::Codec(_),
            ..
        } => vec![None; generated.drafts.len()],
        _ => answer(problem, &generated.drafts, workshop)?,
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
            .map_err(|error| failed("write the cases", error.into()))?;
        text.push(b'\n');
    }
    zstd::encode_all(text.as_slice(), PACKING).map_err(|error| failed("pack the cases", error))
}

fn failed(doing: &str, source: io::Error) -> RecordError {
    RecordError::Judging(JudgingError::Workspace {
        doing: doing.to_owned(),
        source,
    })
}

/// The reference's answer for each draft.
fn answer(
    problem: &Problem,
    drafts: &[Draft],
    workshop: &Workshop<'_>,
) -> Result<Vec<Option<Value>>, RecordError> {
    let package = |fault: String| RecordError::Package(vec![fault]);
    let reference = solutions(&problem.summary.slug, workshop)
        .0
        .into_iter()
        .find(|solution| {
            solution.standing == Standing::Accepted && solution.language.id() == "python"
        })
        .ok_or_else(|| package("solutions/ holds no accepted Python solution".to_owned()))?;
    let toolchain = workshop
        .toolchain(reference.language)
        .map_err(RecordError::Missing)?;
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
        return Err(package(format!(
            "solutions/{}: {} on generated case {id}: {message}",
            reference.name, report.verdict
        )));
    }
    Ok(report.cases.into_iter().map(|case| case.actual).collect())
}
