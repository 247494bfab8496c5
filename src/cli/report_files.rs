//! A report for other programs: JSON and JUnit XML.

use std::io::Write;
use std::path::Path;
use std::time::Duration;

use quick_junit::{NonSuccessKind, TestCase, TestCaseStatus, TestSuite};
use serde_json::Value;

use super::failure::Failure;
use crate::model::{CaseOutcome, Report, Verdict};

/// A value whose JSON is longer is given by its head alone, in bytes.
const VALUE_CAP: usize = 1 << 20;
/// How much of such a value is given, in characters.
const HEAD: usize = 1000;

/// The report as JSON, values over 1 MiB elided.
pub(super) fn json(report: &Report, full: bool) -> Value {
    let mut json = report.to_json(full);
    let cases = json.get_mut("cases").and_then(Value::as_array_mut);
    for case in cases.into_iter().flatten() {
        if let Some(args) = case.get_mut("args").and_then(Value::as_array_mut) {
            args.iter_mut().for_each(elide);
        }
        for key in ["expected", "actual", "stdout", "stderr", "message"] {
            if let Some(value) = case.get_mut(key) {
                elide(value);
            }
        }
    }
    json
}

fn elide(value: &mut Value) {
    let text = match value {
        Value::String(text) if text.len() > VALUE_CAP => std::mem::take(text),
        Value::Array(_) => value.to_string(),
        _ => return,
    };
    if text.len() > VALUE_CAP {
        let head: String = text.chars().take(HEAD).collect();
        *value = format!("{head}… ({} bytes in all, elided)", text.len()).into();
    }
}

/// Writes the report as JUnit XML.
pub(super) fn write_junit(report: &Report, path: &Path) -> Result<(), Failure> {
    let xml = junit(report);
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let written = tempfile::NamedTempFile::new_in(folder).and_then(|mut file| {
        file.write_all(xml.as_bytes())?;
        file.persist(path).map_err(|error| error.error)
    });
    written
        .map(drop)
        .map_err(|error| Failure::usage(format!("cannot write {}: {error}", path.display())))
}

/// One test suite, one test case for each case; a compile error is a case of its own.
fn junit(report: &Report) -> String {
    let name = format!("{} {}", report.problem, report.submission);
    let mut suite = TestSuite::new(name);
    for case in &report.cases {
        suite.add_test_case(test_case(case, report));
    }
    if report.verdict == Verdict::CompileError {
        let status = failed(
            report.verdict,
            &report.compile.message,
            NonSuccessKind::Error,
        );
        let mut test = TestCase::new("compile", status);
        test.set_classname(&*report.problem);
        suite.add_test_case(test);
    }
    let mut xml = quick_junit::Report::new("judge");
    xml.add_test_suite(suite);
    // Writing to memory does not fail.
    xml.to_string().unwrap_or_default()
}

fn test_case(case: &CaseOutcome, report: &Report) -> TestCase {
    let status = match case.verdict {
        Verdict::Accepted => TestCaseStatus::success(),
        Verdict::WrongAnswer => failed(case.verdict, &said(case), NonSuccessKind::Failure),
        verdict => failed(verdict, &said(case), NonSuccessKind::Error),
    };
    let mut test = TestCase::new(&*case.id, status);
    test.set_classname(&*report.problem);
    test.set_time(Duration::from_secs_f64((case.wall_ms / 1000.0).max(0.0)));
    if !case.stdout.is_empty() {
        test.set_system_out(&*case.stdout);
    }
    if !case.stderr.is_empty() {
        test.set_system_err(&*case.stderr);
    }
    test
}

fn failed(verdict: Verdict, text: &str, kind: NonSuccessKind) -> TestCaseStatus {
    let mut status = TestCaseStatus::non_success(kind);
    status.set_type(verdict.short());
    status.set_message(verdict.long());
    status.set_description(text);
    status
}

/// The case in words: why, what was due, what came.
fn said(case: &CaseOutcome) -> String {
    const BRIEF: usize = 400;
    let mut lines = vec![case.why.clone()];
    let values = [("expected", &case.expected), ("actual", &case.actual)];
    for (label, value) in values {
        if let Some(value) = value {
            lines.push(format!("{label}: {}", value.brief(BRIEF)));
        }
    }
    if let Some(difference) = &case.difference {
        lines.push(difference.summary.clone());
    }
    lines.push(case.message.clone());
    lines.extend(case.frames.iter().map(|frame| format!("  at {frame}")));
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_over_one_mib_is_given_by_its_head_and_its_size() {
        let numbers: Vec<u32> = (0..400_000).collect();
        let mut long = serde_json::to_value(&numbers).unwrap();
        let bytes = long.to_string().len();
        elide(&mut long);
        let text = long.as_str().unwrap();
        assert!(text.starts_with("[0,1,2,3,"), "{text}");
        assert!(text.ends_with(&format!("… ({bytes} bytes in all, elided)")));
        assert!(text.len() < 2 * HEAD);
    }

    #[test]
    fn a_value_of_less_is_whole() {
        let short = serde_json::json!([[1, 2], "x".repeat(1000)]);
        let mut same = short.clone();
        elide(&mut same);
        assert_eq!(same, short);
    }
}
