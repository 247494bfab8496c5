//! Real submissions, each with the verdict that it earns written at its head.
//!
//! `verdict: RE` names the verdict, each `says: …` a text that the JSON report must hold.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::process::output_within;

use super::toolchains::found;

/// What a submission says of itself.
pub(crate) struct Claim {
    pub(crate) verdict: String,
    pub(crate) says: Vec<String>,
}

impl Claim {
    pub(crate) fn of(source: &str) -> Claim {
        let after = |key: &str| {
            source
                .lines()
                .filter_map(|line| line.split_once(key))
                .map(|(_, text)| text.trim().to_owned())
                .collect::<Vec<_>>()
        };
        Claim {
            verdict: after("verdict: ").remove(0),
            says: after("says: "),
        }
    }
}

fn submissions(ending: &str) -> Vec<(String, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/submissions");
    let mut found = Vec::new();
    for problem in fs::read_dir(root).expect("the submissions") {
        let problem = problem.expect("a folder");
        for file in fs::read_dir(problem.path()).expect("a folder") {
            let path = file.expect("a file").path();
            if path.extension().is_some_and(|found| found == ending) {
                found.push((problem.file_name().to_string_lossy().into_owned(), path));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty());
    found
}

/// What is wrong with the judge's report on a submission.
fn fault(home: &Path, problem: &str, path: &Path) -> Option<String> {
    let claim = Claim::of(&fs::read_to_string(path).expect("a submission"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_judge"));
    command
        .env("JUDGE_HOME", home)
        .args(["run", problem])
        .arg(path)
        .arg("--json");
    let output = output_within(&mut command, b"", Duration::from_secs(120));
    let text = String::from_utf8_lossy(&output.stdout);
    let report: serde_json::Value = match serde_json::from_str(&text) {
        Ok(report) => report,
        Err(error) => {
            let stderr = String::from_utf8_lossy(&output.stderr);
            return Some(format!("no report: {error}; {stderr}"));
        }
    };
    let verdict = report["verdict"].as_str().unwrap_or_default();
    let code = output.status.code();
    if verdict != claim.verdict || code != Some(i32::from(verdict != "AC")) {
        return Some(format!(
            "earned {verdict}, exit code {code:?}: {}",
            brief(&report)
        ));
    }
    let missing = claim.says.into_iter().find(|says| !text.contains(says))?;
    Some(format!("does not say `{missing}`: {}", brief(&report)))
}

/// What a report says, without its values.
fn brief(report: &serde_json::Value) -> String {
    let last = report["cases"].as_array().and_then(|cases| cases.last());
    format!(
        "{} {} {}",
        report["compile"]["message"],
        last.map_or(&serde_json::Value::Null, |case| &case["message"]),
        report["notes"],
    )
}

fn every_submission_earns_what_it_claims(language: &str, ending: &str) {
    if found(language).is_none() {
        return;
    }
    let home = tempfile::tempdir().expect("a folder");
    let faults: Vec<String> = submissions(ending)
        .iter()
        .filter_map(|(problem, path)| {
            let fault = fault(home.path(), problem, path)?;
            let name = path.file_name().expect("a name").to_string_lossy();
            Some(format!("{problem}/{name}: {fault}"))
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn every_python_submission_earns_what_it_claims() {
    every_submission_earns_what_it_claims("python", "py");
}

#[test]
fn every_c_submission_earns_what_it_claims() {
    every_submission_earns_what_it_claims("c", "c");
}

#[test]
fn every_cpp_submission_earns_what_it_claims() {
    every_submission_earns_what_it_claims("cpp", "cpp");
}

#[test]
fn every_java_submission_earns_what_it_claims() {
    every_submission_earns_what_it_claims("java", "java");
}

#[test]
fn every_javascript_submission_earns_what_it_claims() {
    every_submission_earns_what_it_claims("javascript", "js");
}

#[test]
fn every_typescript_submission_earns_what_it_claims() {
    every_submission_earns_what_it_claims("typescript", "ts");
}

#[test]
fn every_rust_submission_earns_what_it_claims() {
    every_submission_earns_what_it_claims("rust", "rs");
}

#[test]
fn every_go_submission_earns_what_it_claims() {
    every_submission_earns_what_it_claims("go", "go");
}
