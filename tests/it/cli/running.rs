//! Claims about `judge run` from end to end, on the fixture problems in Python.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use insta::assert_snapshot;
use serde_json::Value;

use super::Desk;

const RIGHT: &str = "class Solution:\n    def sumOfTwo(self, a, b):\n        return a + b\n";
const WRONG: &str = "class Solution:\n    def sumOfTwo(self, a, b):\n        \
                     print('adding', a, b)\n        return a + abs(b)\n";
const RAISES: &str = "class Solution:\n    def sumOfTwo(self, a, b):\n        \
                      return self.add(a, b)\n\n    def add(self, a, b):\n        \
                      return [a][b]\n";
const SLEEPS: &str = "import time\n\n\nclass Solution:\n    def sumOfTwo(self, a, b):\n        \
                      time.sleep(60)\n";

/// Compares what these arguments say with the snapshot; times and sizes are left out, on paper so
/// wide that none of them makes a line break.
macro_rules! assert_screen {
    ($desk:expr, $args:expr) => {
        let filters = [
            (r"\d+(\.\d+)? (ms|s)\b", "[TIME]"),
            (r"\d+(\.\d+)? [KM]iB", "[SIZE]"),
            (r"cached|built in \[TIME\]", "[BUILD]"),
        ];
        let screen = $desk
            .said($desk.command().args($args).env("COLUMNS", "200"))
            .screen();
        insta::with_settings!({filters => filters}, { assert_snapshot!(screen) });
    };
}

#[test]
fn an_accepted_submission_is_told_in_a_line() {
    let desk = Desk::new();
    desk.write("sol.py", RIGHT);
    assert_screen!(desk, ["run", "zz-sum", "sol.py"]);
}

#[test]
fn a_wrong_answer_is_shown_with_what_it_printed() {
    let desk = Desk::new();
    desk.write("zz-sum.py", WRONG);
    assert_screen!(desk, ["run", "zz-sum.py"]);
}

#[test]
fn an_exception_is_shown_with_the_user_s_frames() {
    let desk = Desk::new();
    desk.write("sol.py", RAISES);
    assert_screen!(desk, ["run", "sol.py", "zz-sum"]);
}

#[test]
fn a_misspelt_method_is_a_compile_error_that_names_it() {
    let desk = Desk::new();
    desk.write("sol.py", RIGHT.replace("sumOfTwo", "sumoftwo"));
    assert_screen!(desk, ["run", "zz-sum", "sol.py"]);
}

#[test]
fn input_of_one_s_own_is_run_and_its_result_shown() {
    let desk = Desk::new();
    desk.write("sol.py", WRONG);
    assert_screen!(desk, ["run", "zz-sum", "sol.py", "--input", "3", "-4"]);
}

#[test]
fn a_problem_of_text_is_compared_line_by_line() {
    let desk = Desk::new();
    desk.write("sol.py", "print(input().upper())\n");
    assert_screen!(desk, ["run", "zz-echo", "sol.py"]);
}

#[test]
fn cases_are_picked_by_id_by_number_and_as_samples() {
    let desk = Desk::new();
    desk.write("sol.py", WRONG);
    let ran = |args: &[&str]| {
        let said = desk.judge(["run", "zz-sum", "sol.py", "--json"].iter().chain(args));
        let report: Value = serde_json::from_str(&said.stdout).expect("json");
        let cases = report["cases"].as_array().expect("cases").iter();
        cases
            .map(|case| format!("{} {}", case["id"], case["verdict"]).replace('"', ""))
            .collect::<Vec<_>>()
    };
    assert_eq!(ran(&[]), ["small AC", "negative WA"]);
    assert_eq!(ran(&["--all"]), ["small AC", "negative WA", "zero AC"]);
    assert_eq!(ran(&["--case", "zero"]), ["zero AC"]);
    assert_eq!(ran(&["-c", "2"]), ["negative WA"]);
    assert_eq!(ran(&["--samples"]), ["small AC"]);
    assert_eq!(
        ran(&["--isolate", "-c", "1", "-c", "3"]),
        ["small AC", "zero AC"]
    );
}

#[test]
fn a_submission_from_standard_input_is_judged() {
    let desk = Desk::new();
    let mut command = desk.command();
    let said = desk.said_on(command.args(["run", "zz-sum", "-", "--lang", "py"]), RIGHT);
    assert_eq!(said.code, Some(0), "{}{}", said.stdout, said.stderr);
    assert!(
        said.stdout.starts_with("Accepted  3/3 cases"),
        "{}",
        said.stdout
    );
}

#[test]
fn json_is_one_object_and_nothing_else_with_the_promised_keys() {
    let desk = Desk::new();
    desk.write("sol.py", WRONG);
    let said = desk.judge(["run", "zz-sum", "sol.py", "--json"]);
    assert_eq!((said.code, said.stderr.as_str()), (Some(1), ""));
    let report: Value = serde_json::from_str(&said.stdout).expect("one object");
    for key in [
        "problem",
        "submission",
        "language",
        "verdict",
        "passed",
        "total",
        "cpu_ms",
        "wall_ms",
        "memory_kib",
        "compile",
        "isolation",
        "notes",
        "cases",
    ] {
        assert!(!report[key].is_null(), "{key}");
    }
    let failed = &report["cases"][1];
    assert_eq!(failed["expected"], -1);
    assert_eq!(failed["actual"], 5);
    assert_eq!(failed["stdout"], "adding 2 -3\n");
    assert!(report["cases"][0]["args"].is_null());
    let said = desk.judge(["run", "zz-sum", "sol.py", "--json", "--full"]);
    let report: Value = serde_json::from_str(&said.stdout).expect("one object");
    assert_eq!(report["cases"][0]["args"], serde_json::json!([2, 3]));
    let said = desk.judge(["run", "zz-sum", "sol.py", "--json", "--input", "2", "3"]);
    let report: Value = serde_json::from_str(&said.stdout).expect("one object");
    assert_eq!(report["cases"][0]["actual"], 5, "nothing was due");
}

#[test]
fn junit_has_a_test_case_for_each_case() {
    let desk = Desk::new();
    desk.write("sol.py", WRONG);
    let said = desk.judge(["run", "zz-sum", "sol.py", "--all", "--junit", "report.xml"]);
    assert_eq!(said.code, Some(1));
    let xml = fs::read_to_string(desk.here.path().join("report.xml")).expect("the report");
    assert_eq!(xml.matches("<testcase ").count(), 3, "{xml}");
    assert_eq!(xml.matches("<failure ").count(), 1, "{xml}");
    assert!(xml.contains("adding 2 -3"), "{xml}");
    let said = desk.judge(["run", "zz-sum", "sol.py", "--junit", "no/such/report.xml"]);
    assert_eq!(said.code, Some(2), "{}", said.stderr);
}

#[test]
fn attempts_give_problems_their_status() {
    let desk = Desk::new();
    let status = || {
        let said = desk.judge(["list", "zz-sum", "--json"]);
        let rows: Value = serde_json::from_str(&said.stdout).expect("json");
        rows[0]["status"].as_str().expect("a status").to_owned()
    };
    assert_eq!(status(), "todo");
    desk.write("sol.py", RIGHT);
    desk.judge(["run", "zz-sum", "sol.py", "--samples"]);
    assert_eq!(status(), "todo", "a part of the cases is no attempt");
    desk.write("bad.py", WRONG);
    desk.judge(["run", "zz-sum", "bad.py"]);
    assert_eq!(status(), "tried");
    desk.judge(["run", "zz-sum", "sol.py"]);
    assert_eq!(status(), "solved");
    assert_eq!(
        desk.judge(["start", "zz-tree"]).stdout,
        "zz-tree.py\n",
        "the language used last"
    );
}

#[test]
fn a_database_that_cannot_be_used_costs_a_warning_and_no_verdict() {
    let desk = Desk::new();
    desk.write("sol.py", RIGHT);
    fs::write(
        desk.home.path().join("state"),
        "a file where a folder is due",
    )
    .expect("a file");
    let said = desk.judge(["run", "zz-sum", "sol.py"]);
    assert_eq!(said.code, Some(0));
    assert!(said.stdout.starts_with("Accepted"), "{}", said.stdout);
    assert_eq!(said.stderr.lines().count(), 1, "{}", said.stderr);
    assert!(
        said.stderr
            .starts_with("warning: attempts are not remembered: "),
        "{}",
        said.stderr
    );
}

#[test]
fn a_cache_that_cannot_be_written_costs_a_warning_and_no_verdict() {
    let desk = Desk::new();
    desk.write("sol.py", RIGHT);
    fs::write(
        desk.home.path().join("cache"),
        "a file where a folder is due",
    )
    .expect("a file");
    let said = desk.judge(["run", "zz-sum", "sol.py"]);
    assert_eq!(said.code, Some(0), "{}", said.stderr);
    assert_eq!(said.stderr.lines().count(), 1, "{}", said.stderr);
    assert!(
        said.stderr.starts_with("warning: builds are not kept: "),
        "{}",
        said.stderr
    );
}

#[test]
fn ctrl_c_ends_a_run_at_once_and_leaves_nothing_behind() {
    let desk = Desk::new();
    desk.write("sol.py", SLEEPS);
    let scratch = tempfile::tempdir().expect("a folder");
    let mut judge = start(&desk, "sol.py", scratch.path());
    wait_until(|| files_below(scratch.path()) > 0);
    // By then the helper and the interpreter are on their way.
    thread::sleep(Duration::from_millis(500));
    let asked = Instant::now();
    let pid = rustix::process::Pid::from_child(&judge);
    rustix::process::kill_process(pid, rustix::process::Signal::INT).expect("a signal");
    wait_until(|| judge.try_wait().expect("a child").is_some());
    assert!(asked.elapsed() < Duration::from_secs(5));
    let output = judge.wait_with_output().expect("its output");
    assert_eq!(output.status.code(), Some(130));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "interrupted\n");
    assert_eq!(files_below(scratch.path()), 0, "temporary files are left");
}

#[test]
fn ctrl_c_ends_a_compile_at_once_and_leaves_no_half_built_entry() {
    let desk = Desk::new();
    // The first file of a fresh cache waits for the prelude: seconds in which to interrupt.
    desk.write("sol.cpp", "class Solution {};");
    let scratch = tempfile::tempdir().expect("a folder");
    let builds = desk.home.path().join("cache/builds");
    let Ok(version) = std::process::Command::new("g++").arg("--version").output() else {
        assert!(std::env::var_os("CI").is_none(), "g++ is missing");
        eprintln!("skipped: there is no g++");
        return;
    };
    assert!(version.status.success());
    let mut judge = start(&desk, "sol.cpp", scratch.path());
    wait_until(|| builds.is_dir() && files_below(&builds) >= 2);
    // By then the helper and the compiler are on their way.
    thread::sleep(Duration::from_millis(300));
    let pid = rustix::process::Pid::from_child(&judge);
    rustix::process::kill_process(pid, rustix::process::Signal::INT).expect("a signal");
    let asked = Instant::now();
    wait_until(|| judge.try_wait().expect("a child").is_some());
    assert!(asked.elapsed() < Duration::from_secs(5));
    let output = judge.wait_with_output().expect("its output");
    assert_eq!(output.status.code(), Some(130));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "interrupted\n");
    let entries = fs::read_dir(&builds).expect("the builds").flatten();
    assert_eq!(entries.filter(|entry| entry.path().is_dir()).count(), 0);
    assert_eq!(files_below(scratch.path()), 0);
}

#[test]
fn a_disk_that_takes_no_more_is_said_with_the_file_and_what_to_do() {
    let desk = Desk::new();
    desk.write("sol.py", RIGHT);
    // Writes beyond a block fail, as on a full disk, without a file system of one's own.
    let output = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 1; exec \"$@\"", "sh"])
        .arg(env!("CARGO_BIN_EXE_judge"))
        .args(["run", "zz-sum", "sol.py"])
        .current_dir(desk.here.path())
        .env("JUDGE_HOME", desk.home.path())
        .env(
            "JUDGE_PROBLEMS",
            Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/cli/problems"),
        )
        .output()
        .expect("it runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(70), "{stderr}");
    assert!(stderr.contains("error: cannot write "), "{stderr}");
    assert!(stderr.contains("hint: is the disk full?"), "{stderr}");
    assert!(output.stdout.is_empty());
    let said = desk.judge(["run", "zz-sum", "sol.py"]);
    assert_eq!(
        said.code,
        Some(0),
        "with room again it runs: {}",
        said.stderr
    );
}

/// Starts a run whose temporary files go to a folder of their own.
fn start(desk: &Desk, file: &str, scratch: &Path) -> Child {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/cli/problems");
    Command::new(env!("CARGO_BIN_EXE_judge"))
        .args(["run", "zz-sum", file])
        .current_dir(desk.here.path())
        .env("JUDGE_HOME", desk.home.path())
        .env("JUDGE_PROBLEMS", fixtures)
        .env("TMPDIR", scratch)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts")
}

fn files_below(folder: &Path) -> usize {
    fs::read_dir(folder).expect("a folder").count()
}

fn wait_until(mut holds: impl FnMut() -> bool) {
    let started = Instant::now();
    while !holds() {
        assert!(
            started.elapsed() < Duration::from_secs(20),
            "waited in vain"
        );
        thread::sleep(Duration::from_millis(10));
    }
}
