//! Standard-stream problems from end to end, under each comparison.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde_json::Value;

use crate::process::output_within;

/// A package of one problem: the sum of the numbers of the input.
fn package(root: &Path, check: &str) {
    let folder = root.join("problems/sum-up");
    let data = folder.join("data/sample");
    fs::create_dir_all(&data).expect("made");
    let toml = format!(
        "format = 1\ntitle = \"Sum Up\"\ndifficulty = \"easy\"\ntopics = [\"math\"]\n\
         minutes = 5\ntarget = {{ time = \"O(n)\", space = \"O(1)\" }}\nkind = \"stdio\"\n\n\
         [check]\n{check}\n\n[limits]\noutput_kib = 100\n"
    );
    fs::write(folder.join("problem.toml"), toml).expect("written");
    for (name, text) in [
        ("statement.md", "Print the sum of the numbers.\n"),
        ("hints.md", "## Add\n\nAdd them up.\n"),
        ("editorial.md", "Add them up.\n"),
        ("data/sample/1.in", "1 2\n"),
        ("data/sample/1.ans", "sum\n3\n"),
        ("data/2.in", "40 2\n"),
        ("data/2.ans", "sum\n42\n"),
    ] {
        fs::write(folder.join(name), text).expect("written");
    }
}

/// The report on a Python program for the problem under a comparison.
fn judged(check: &str, program: &str, args: &[&str]) -> Value {
    let home = tempfile::tempdir().expect("a folder");
    package(home.path(), check);
    let file = home.path().join("sum.py");
    fs::write(&file, program).expect("written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_judge"));
    command
        .env("JUDGE_HOME", home.path())
        .arg("--problems")
        .arg(home.path().join("problems"))
        .args(["run", "sum-up"])
        .arg(&file)
        .arg("--json")
        .args(args);
    let output = output_within(&mut command, b"", Duration::from_secs(60));
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)))
}

fn verdict(check: &str, print: &str) -> String {
    let program = format!("total = sum(map(int, input().split()))\n{print}\n");
    judged(check, &program, &[])["verdict"]
        .as_str()
        .expect("a verdict")
        .to_owned()
}

#[test]
fn tokens_are_compared_without_their_white_space() {
    let check = "compare = \"tokens\"";
    assert_eq!(verdict(check, "print('sum', total)"), "AC");
    assert_eq!(verdict(check, "print('sum', total, total)"), "WA");
    assert_eq!(verdict(check, "print('sum', f'{total}.0')"), "WA");
}

#[test]
fn lines_are_compared_up_to_their_ends() {
    let check = "compare = \"lines\"";
    assert_eq!(
        verdict(check, "print('sum  ')\nprint(total)\nprint()"),
        "AC"
    );
    assert_eq!(verdict(check, "print('sum', total)"), "WA");
}

#[test]
fn exact_means_every_byte() {
    let check = "compare = \"exact\"";
    assert_eq!(verdict(check, "print('sum')\nprint(total)"), "AC");
    assert_eq!(verdict(check, "print('sum')\nprint(total, end='')"), "WA");
}

#[test]
fn numbers_may_differ_within_a_tolerance() {
    let check = "compare = \"floats\"\ntolerance = { absolute = 0.01 }";
    assert_eq!(verdict(check, "print('sum', total + 0.009)"), "AC");
    assert_eq!(verdict(check, "print('sum', total + 0.02)"), "WA");
    assert_eq!(verdict(check, "print('sums', total)"), "WA");
}

#[test]
fn a_crash_a_flood_and_an_endless_loop_are_told_apart() {
    let check = "compare = \"tokens\"";
    assert_eq!(verdict(check, "raise SystemExit(3)"), "RE");
    assert_eq!(verdict(check, "while True: print(total)"), "OLE");
    assert_eq!(verdict(check, "while True: pass"), "TLE");
}

#[test]
fn the_report_shows_input_answer_and_output() {
    let report = judged("compare = \"tokens\"", "print(input())", &[]);
    let case = report["cases"]
        .as_array()
        .and_then(|cases| cases.last())
        .expect("a case");
    assert_eq!(case["verdict"], "WA");
    assert_eq!(
        case["args"][0].as_str().map(str::trim_end),
        case["actual"].as_str().map(str::trim_end)
    );
    assert!(
        case["expected"]
            .as_str()
            .is_some_and(|text| text.starts_with("sum\n"))
    );
}

#[test]
fn an_input_of_ones_own_needs_no_answer() {
    let report = judged(
        "compare = \"tokens\"",
        "print(input())",
        &["--input", "7 8"],
    );
    assert_eq!(report["verdict"], "AC");
    assert!(report["cases"][0]["id"].is_string());
}
