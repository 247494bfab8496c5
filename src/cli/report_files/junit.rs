//! A report as JUnit XML, in the shape that Jenkins and its kin read.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::model::{CaseOutcome, Report, Verdict};

type Xml = Writer<Vec<u8>>;

/// One `<testcase>`.
struct Test<'a> {
    name: &'a str,
    /// Seconds.
    time: Option<f64>,
    verdict: Verdict,
    /// What is said of it if it was not accepted.
    said: String,
    stdout: &'a str,
    stderr: &'a str,
}

/// One test suite with a test for each case; a compile error is a test of its own.
///
/// # Errors
/// None that comes from the report: writing to memory does not fail.
pub(super) fn xml(report: &Report) -> io::Result<Vec<u8>> {
    let mut tests: Vec<Test> = report.cases.iter().map(of_case).collect();
    if report.verdict == Verdict::CompileError {
        tests.push(Test {
            name: "compile",
            time: None,
            verdict: report.verdict,
            said: report.compile.message.clone(),
            stdout: "",
            stderr: "",
        });
    }
    let failures = count(&tests, "failure");
    let errors = count(&tests, "error");
    let totals = [
        ("tests", tests.len().to_string()),
        ("failures", failures),
        ("errors", errors),
    ];
    let totals = || totals.iter().map(|(key, value)| (*key, value.as_str()));
    let name = fit(&format!("{} {}", report.problem, report.submission));

    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 4);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.create_element("testsuites")
        .with_attribute(("name", "judge"))
        .with_attributes(totals())
        .write_inner_content(|xml| {
            xml.create_element("testsuite")
                .with_attribute(("name", name.as_str()))
                .with_attributes(totals())
                .write_inner_content(|xml| {
                    tests
                        .iter()
                        .try_for_each(|test| write_test(xml, test, &report.problem))
                })?;
            Ok(())
        })?;
    xml.write_indent()?;
    Ok(xml.into_inner())
}

fn of_case(case: &CaseOutcome) -> Test<'_> {
    Test {
        name: &case.id,
        time: Some(case.wall_ms.max(0.0) / 1000.0),
        verdict: case.verdict,
        said: said(case),
        stdout: &case.stdout,
        stderr: &case.stderr,
    }
}

/// The element for a test that was not accepted: a wrong answer fails, everything else is an
/// error.
fn outcome(verdict: Verdict) -> Option<&'static str> {
    match verdict {
        Verdict::Accepted => None,
        Verdict::WrongAnswer => Some("failure"),
        _ => Some("error"),
    }
}

fn count(tests: &[Test], element: &str) -> String {
    let found = tests
        .iter()
        .filter(|test| outcome(test.verdict) == Some(element));
    found.count().to_string()
}

fn write_test(xml: &mut Xml, test: &Test, problem: &str) -> io::Result<()> {
    let name = fit(test.name);
    let mut element = xml
        .create_element("testcase")
        .with_attributes([("name", name.as_str()), ("classname", problem)]);
    if let Some(seconds) = test.time {
        element = element.with_attribute(("time", format!("{seconds:.3}").as_str()));
    }
    let streams = [("system-out", test.stdout), ("system-err", test.stderr)]
        .into_iter()
        .filter(|(_, text)| !text.is_empty());
    let outcome = outcome(test.verdict);
    if outcome.is_none() && streams.clone().next().is_none() {
        element.write_empty()?;
        return Ok(());
    }
    element.write_inner_content(|xml| {
        if let Some(outcome) = outcome {
            xml.create_element(outcome)
                .with_attribute(("message", test.verdict.long()))
                .with_attribute(("type", test.verdict.short()))
                .write_text_content(BytesText::new(&fit(&test.said)))?;
        }
        for (name, text) in streams {
            xml.create_element(name)
                .write_text_content(BytesText::new(&fit(text)))?;
        }
        Ok(())
    })?;
    Ok(())
}

/// A text without what XML 1.0 has no way to hold, and without terminal escapes.
fn fit(text: &str) -> String {
    let text = anstream::adapter::strip_str(text).to_string();
    let held = |c: &char| !matches!(c, '\0'..='\x08' | '\x0b' | '\x0c' | '\x0e'..='\x1f' | '\u{fffe}' | '\u{ffff}');
    text.chars().filter(held).collect()
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
    use quick_xml::Reader;

    use super::*;

    fn case(verdict: Verdict, stdout: &str) -> CaseOutcome {
        CaseOutcome {
            id: "a<b".to_owned(),
            verdict,
            cpu_ms: 1.0,
            wall_ms: 1234.5,
            why: "\"why\" & so on".to_owned(),
            args: Vec::new(),
            expected: None,
            actual: None,
            difference: None,
            stdout: stdout.to_owned(),
            stderr: String::new(),
            message: String::new(),
            frames: Vec::new(),
        }
    }

    fn report(verdict: Verdict, cases: Vec<CaseOutcome>) -> Report {
        Report {
            problem: "two-sum".to_owned(),
            submission: "my 'sol'.py".to_owned(),
            language: "python".to_owned(),
            verdict,
            passed: 0,
            total: cases.len(),
            cpu_ms: 0.0,
            wall_ms: 0.0,
            memory_kib: 0,
            cpu_limit_ms: 0,
            memory_limit_mib: 0,
            compile: crate::model::Compile {
                message: "sol.cpp:1: no <vector>".to_owned(),
                ..Default::default()
            },
            isolation: Default::default(),
            notes: Vec::new(),
            cases,
        }
    }

    #[test]
    fn every_verdict_has_its_element_and_the_counts_agree() {
        let cases = vec![
            case(Verdict::Accepted, ""),
            case(Verdict::WrongAnswer, "x < y"),
            case(Verdict::TimeLimit, ""),
        ];
        let xml = String::from_utf8(xml(&report(Verdict::WrongAnswer, cases)).unwrap()).unwrap();
        insta::assert_snapshot!(xml);
    }

    #[test]
    fn a_compile_error_is_a_test_of_its_own() {
        let xml = String::from_utf8(xml(&report(Verdict::CompileError, vec![])).unwrap()).unwrap();
        insta::assert_snapshot!(xml);
    }

    #[test]
    fn whatever_a_solution_prints_comes_back_but_for_what_xml_cannot_hold() {
        let printed = "]]> <a> & \"b\"\tπ\u{1}\u{1b}[31mred\u{1b}[0m\u{c}\u{fffe}\n";
        let report = report(
            Verdict::WrongAnswer,
            vec![case(Verdict::WrongAnswer, printed)],
        );
        let xml = xml(&report).unwrap();
        let mut reader = Reader::from_reader(xml.as_slice());
        let (mut within, mut back) = (false, String::new());
        loop {
            match reader.read_event().unwrap() {
                Event::Start(tag) if tag.name().as_ref() == "system-out" => within = true,
                Event::End(tag) if tag.name().as_ref() == "system-out" => within = false,
                Event::Text(text) if within => back += &text,
                Event::GeneralRef(name) if within => {
                    let name = format!("&{};", &*name);
                    back += &quick_xml::escape::unescape(&name).unwrap();
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(back, "]]> <a> & \"b\"\tπred\n");
    }
}
