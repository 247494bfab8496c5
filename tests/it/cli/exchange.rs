//! Claims about `judge export` and `judge import`.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Output};

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::{Desk, Said};

/// An export with one of each kind, as `judge export` writes it.
fn sample() -> Value {
    json!({
        "judge_export": 1,
        "attempts": [{
            "id": 4, "problem": "zz-sum", "language": "python", "submission": "sol.py",
            "verdict": "AC", "passed": 3, "total": 3, "cpu_ms": 1.25, "wall_ms": 2.5,
            "memory_kib": 9000, "at": "2026-02-03T04:25:06.5Z", "session": 2, "hints": 1,
            "active_ms": 1_200_000, "code": "class Solution: pass\n",
        }, {
            "id": 5, "problem": "zz-tree", "language": "cpp", "submission": "zz-tree.cpp",
            "verdict": null, "passed": 0, "total": 0, "cpu_ms": 0.0, "wall_ms": 0.0,
            "memory_kib": 0, "at": "2026-02-03T05:00:00Z", "session": null, "hints": 0,
            "active_ms": null, "code_base16": "2f2fff",
        }],
        "sessions": [{
            "id": 2, "problem": "zz-sum", "language": "python", "started": "2026-02-03T04:05:06Z",
            "active_ms": 1_200_000, "budget_ms": 900_000, "hint_after_ms": 900_000,
            "hints_allowed": true, "hints_taken": 1, "end": "solved",
            "ended": "2026-02-03T04:25:06.5Z", "file": "/home/me/zz-sum.py",
        }],
        "notes": [
            {"problem": "zz-sum", "text": "add them\n", "at": "2026-02-03T04:26:00Z"},
        ],
    })
}

fn exported(desk: &Desk) -> Value {
    let said = desk.judge(["export"]);
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    serde_json::from_str(&said.stdout).expect("json")
}

/// What each of these commands says, one after the other.
fn transcript(desk: &Desk, commands: &[&[&str]]) -> String {
    let mut out = String::new();
    for args in commands {
        let screen = desk.judge(*args).screen();
        out.push_str(&format!("$ judge {}\n{screen}\n\n", args.join(" ")));
    }
    out
}

#[test]
fn what_is_exported_can_be_imported_elsewhere_and_is_the_same_there() {
    let desk = Desk::new();
    desk.write("sample.json", sample().to_string());
    let commands: &[&[&str]] = &[
        &["import", "sample.json"],
        &["import", "sample.json"],
        &["export", "backup.json"],
        &["import", "backup.json", "--json"],
    ];
    assert_snapshot!(transcript(&desk, commands));
    assert_eq!(exported(&desk), sample());
    let other = Desk::new();
    let backup = fs::read_to_string(desk.here.path().join("backup.json")).expect("the backup");
    let said = other.said_on(other.command().args(["import", "-"]), &backup);
    assert_eq!(
        said.stdout,
        "added 2 attempts, 1 session and 1 note version\n"
    );
    assert_eq!(exported(&other), sample());
}

#[test]
fn a_judged_submission_comes_through_a_pipe_with_its_code() {
    let desk = Desk::new();
    let code = "class Solution:\n    def sumOfTwo(self, a, b):\n        return a + b\n";
    desk.write("sol.py", code);
    assert_eq!(desk.judge(["run", "zz-sum", "sol.py"]).code, Some(0));
    let export = exported(&desk);
    assert_eq!(export["attempts"][0]["code"], code);
    assert_eq!(export["attempts"][0]["verdict"], "AC");
    let other = Desk::new();
    other.write("sample.json", sample().to_string());
    other.judge(["import", "sample.json"]);
    let text = export.to_string();
    let said = other.said_on(other.command().args(["import", "-"]), &text);
    assert_eq!(said.stdout, "added 1 attempt\n");
    assert_eq!(
        exported(&other)["attempts"].as_array().map(Vec::len),
        Some(3)
    );
}

#[test]
fn a_session_that_went_on_elsewhere_goes_on_here() {
    let desk = Desk::new();
    let mut early = sample();
    early["attempts"] = json!([]);
    early["notes"] = json!([]);
    early["sessions"][0]["end"] = Value::Null;
    early["sessions"][0]["ended"] = Value::Null;
    early["sessions"][0]["active_ms"] = 60_000.into();
    let mut late = early.clone();
    late["sessions"][0]["active_ms"] = 120_000.into();
    desk.write("early.json", early.to_string());
    desk.write("late.json", late.to_string());
    desk.write("sample.json", sample().to_string());
    let commands: &[&[&str]] = &[
        &["import", "early.json"],
        &["import", "late.json"],
        &["import", "early.json"],
        &["import", "sample.json"],
        &["import", "late.json"],
    ];
    assert_snapshot!(transcript(&desk, commands));
    assert_eq!(exported(&desk), sample());
}

#[test]
fn an_empty_store_is_exported_as_one() {
    let desk = Desk::new();
    let empty = json!({"judge_export": 1, "attempts": [], "sessions": [], "notes": []});
    assert_eq!(exported(&desk), empty);
    desk.write("empty.json", empty.to_string());
    let said = desk.judge(["import", "empty.json"]);
    assert_eq!(said.stdout, "nothing to add: all of it is there\n");
}

#[test]
fn an_export_is_written_over_nothing_unless_asked() {
    let desk = Desk::new();
    desk.write("mine.json", "mine");
    desk.write("folder/x", "");
    let commands: &[&[&str]] = &[
        &["export", "mine.json"],
        &["export", "nowhere/mine.json"],
        &["export", "folder", "--force"],
        &["export", "/dev/null", "--force"],
    ];
    assert_snapshot!(transcript(&desk, commands));
    let path = desk.here.path().join("mine.json");
    assert_eq!(fs::read_to_string(&path).expect("a file"), "mine");
    std::os::unix::fs::symlink("mine.json", desk.here.path().join("link.json")).expect("a link");
    let said = desk.judge(["export", "link.json", "--force"]);
    assert_eq!(
        said.stdout,
        "wrote 0 attempts, 0 sessions and 0 note versions to link.json\n"
    );
    assert!(
        fs::read_to_string(&path)
            .expect("a file")
            .starts_with("{\n")
    );
    let link = desk.here.path().join("link.json");
    assert!(fs::symlink_metadata(link).expect("a link").is_symlink());
    let names = fs::read_dir(desk.here.path()).expect("a folder");
    assert_eq!(names.count(), 3, "no temporary file is left");
}

#[test]
fn what_is_no_export_is_refused_with_the_place_of_the_fault() {
    let desk = Desk::new();
    let text = sample().to_string();
    desk.write("cut.json", &text[..text.len() / 2]);
    desk.write("empty.json", "");
    desk.write("letter.json", "dear judge,\n");
    desk.write("other.json", "{\"name\": \"judge\"}");
    desk.write(
        "newer.json",
        text.replace("\"judge_export\":1", "\"judge_export\":2"),
    );
    desk.write("verdict.json", text.replace("\"AC\"", "\"OK\""));
    desk.write(
        "session.json",
        text.replace("\"session\":2", "\"session\":3"),
    );
    desk.write("missing.json", text.replace("\"passed\":0,", ""));
    desk.write("folder/x", "");
    let files = [
        "nowhere", "folder", "cut", "empty", "letter", "other", "newer", "verdict", "session",
        "missing",
    ];
    let names: Vec<String> = files
        .iter()
        .map(|file| match *file {
            "folder" => "folder".to_owned(),
            file => format!("{file}.json"),
        })
        .collect();
    let commands: Vec<Vec<&str>> = names.iter().map(|name| vec!["import", name]).collect();
    let commands: Vec<&[&str]> = commands.iter().map(Vec::as_slice).collect();
    assert_snapshot!(transcript(&desk, &commands));
    assert_eq!(exported(&desk)["attempts"], json!([]));
}

#[test]
fn a_reader_of_an_export_may_go_away() {
    let desk = Desk::new();
    desk.write("sample.json", sample().to_string());
    desk.judge(["import", "sample.json"]);
    let said = shell(&desk, "set -o pipefail; \"$JUDGE\" export | head -c 1");
    assert_eq!(said.code, Some(0), "{}", said.stderr);
    assert_eq!((said.stdout.as_str(), said.stderr.as_str()), ("{", ""));
}

#[test]
fn a_disk_that_takes_no_more_loses_neither_the_store_nor_the_export() {
    let desk = Desk::new();
    desk.write("sample.json", sample().to_string());
    desk.judge(["import", "sample.json"]);
    let mut large = sample();
    large["attempts"][0]["at"] = "2026-02-04T00:00:00Z".into();
    large["attempts"][0]["code"] = "pass\n".repeat(200_000).into();
    desk.write("large.json", large.to_string());
    // Writes beyond so many blocks fail, as on a full disk.
    let limited = "trap '' XFSZ; ulimit -f 200; exec \"$JUDGE\"";
    let said = shell(&desk, &format!("{limited} import large.json"));
    assert_eq!(said.code, Some(70), "{}", said.stderr);
    assert_eq!(
        said.stderr,
        "error: cannot write to [HOME]/state/judge.db: the disk takes no more; what was kept \
         before is unharmed, make room and try again\n"
    );
    assert_eq!(exported(&desk), sample());
    let said = desk.judge(["import", "large.json"]);
    assert_eq!(said.stdout, "added 1 attempt\n");
    desk.write("backup.json", "the backup of yesterday");
    let said = shell(&desk, &format!("{limited} export backup.json --force"));
    assert_eq!(said.code, Some(2), "{}", said.stderr);
    assert!(
        said.stderr.starts_with("error: cannot write backup.json: "),
        "{}",
        said.stderr
    );
    let backup = fs::read_to_string(desk.here.path().join("backup.json")).expect("a file");
    assert_eq!(backup, "the backup of yesterday");
}

#[test]
fn a_folder_that_cannot_be_written_is_one_clear_line() {
    let desk = Desk::new();
    desk.write("sample.json", sample().to_string());
    let mode = |path: &std::path::Path, bits| {
        fs::set_permissions(path, fs::Permissions::from_mode(bits)).expect("a mode");
    };
    for folder in [desk.here.path(), desk.home.path()] {
        mode(folder, 0o555);
    }
    let said = as_ordinary_user(&desk, "import sample.json");
    mode(desk.home.path(), 0o755);
    let Some(said) = said else { return };
    assert_eq!(said.code, Some(70));
    assert_eq!(said.stderr.lines().count(), 1, "{}", said.stderr);
    assert!(
        said.stderr
            .starts_with("error: cannot make the folder [HOME]/state: "),
        "{}",
        said.stderr
    );
    // With a database that may be read and not written.
    desk.judge(["import", "sample.json"]);
    let more = sample().to_string().replace("add them", "add both");
    mode(desk.here.path(), 0o755);
    desk.write("more.json", more);
    let state = desk.home.path().join("state");
    for entry in fs::read_dir(&state).expect("a folder") {
        mode(&entry.expect("an entry").path(), 0o444);
    }
    mode(&state, 0o555);
    let said = as_ordinary_user(&desk, "import more.json").expect("as before");
    let read = as_ordinary_user(&desk, "export").expect("as before");
    mode(&state, 0o755);
    assert_eq!(said.code, Some(70), "{}", said.stdout);
    assert_eq!(said.stderr.lines().count(), 1, "{}", said.stderr);
    assert!(
        said.stderr
            .contains("judge.db: the file or its folder cannot be written"),
        "{}",
        said.stderr
    );
    assert_eq!((read.code, read.stderr.as_str()), (Some(0), ""));
    assert!(read.stdout.contains("add them"), "{}", read.stdout);
}

/// Runs a command of a shell in which `$JUDGE` is the judge.
fn shell(desk: &Desk, script: &str) -> Said {
    said(desk, Command::new("bash").args(["-c", script]))
}

/// Runs the judge as a user to whom the modes of files mean something; nothing where that cannot be.
pub(super) fn as_ordinary_user(desk: &Desk, args: &str) -> Option<Said> {
    let script = format!("exec \"$JUDGE\" {args}");
    if !rustix::process::geteuid().is_root() {
        return Some(shell(desk, &script));
    }
    let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups"];
    let reaches = Command::new("setpriv")
        .args(nobody)
        .args([env!("CARGO_BIN_EXE_judge"), "--version"])
        .output()
        .is_ok_and(|output| output.status.success());
    if !reaches {
        assert!(std::env::var_os("CI").is_none(), "setpriv is missing");
        eprintln!("skipped: an ordinary user cannot run this binary");
        return None;
    }
    let mut command = Command::new("setpriv");
    command.args(nobody).args(["bash", "-c", &script]);
    Some(said(desk, &mut command))
}

fn said(desk: &Desk, command: &mut Command) -> Said {
    let Output {
        status,
        stdout,
        stderr,
    } = command
        .current_dir(desk.here.path())
        .env("JUDGE", env!("CARGO_BIN_EXE_judge"))
        .env("JUDGE_HOME", desk.home.path())
        .output()
        .expect("it runs");
    let text = |bytes: &[u8]| {
        let home = desk.home.path().display().to_string();
        String::from_utf8_lossy(bytes).replace(&home, "[HOME]")
    };
    Said {
        stdout: text(&stdout),
        stderr: text(&stderr),
        code: status.code(),
    }
}
