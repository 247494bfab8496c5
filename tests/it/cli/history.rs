//! Claims about `judge history`.

use std::fs;

use insta::assert_snapshot;
use rusqlite::Connection;
use serde_json::{Value, json};

use super::Desk;

const FIRST: &str = "class Solution:\n    def sumOfTwo(self, a, b):\n        return a\n";
const SECOND: &str = "class Solution:\n    def sumOfTwo(self, a, b):\n        return a + b\n";

fn attempt(id: i64, problem: &str, minute: u32, verdict: Option<&str>, code: &str) -> Value {
    let total = if verdict.is_some() { 3 } else { 0 };
    json!({
        "id": id, "problem": problem, "language": "python", "submission": format!("{problem}.py"),
        "verdict": verdict, "passed": if verdict == Some("AC") { total } else { 0 },
        "total": total, "cpu_ms": 1.25, "wall_ms": 2.5, "memory_kib": 9000,
        "at": format!("2020-02-03T04:{minute:02}:00Z"), "session": null, "hints": 0,
        "active_ms": null, "code": code,
    })
}

/// Four attempts at zz-sum, the last in a session and in C++ with bytes that are no text; one at a
/// problem that is no more; a session given up; a note.
fn past() -> Value {
    let mut last = attempt(40, "zz-sum", 20, Some("AC"), "");
    for (key, value) in [
        ("language", json!("cpp")),
        ("submission", json!("zz-sum.cpp")),
        ("session", json!(2)),
        ("hints", json!(1)),
        ("active_ms", json!(1_000_000)),
        ("code_base16", json!("2f2f0aff0d0a")),
    ] {
        last[key] = value;
    }
    last.as_object_mut().expect("an object").remove("code");
    let session = |id: i64, problem: &str, minute: u32, end: &str| {
        json!({
            "id": id, "problem": problem, "language": "cpp",
            "started": format!("2020-02-03T04:{minute:02}:00Z"), "active_ms": 1_000_000,
            "budget_ms": 900_000, "hint_after_ms": 900_000, "hints_allowed": true,
            "hints_taken": 1, "end": end, "ended": "2020-02-03T04:40:00Z", "file": "/home/me/x",
        })
    };
    json!({
        "judge_export": 1,
        "attempts": [
            attempt(10, "zz-sum", 1, None, FIRST),
            attempt(20, "zz-sum", 2, Some("WA"), FIRST),
            attempt(25, "zz-gone", 3, Some("AC"), "pass\n"),
            attempt(30, "zz-sum", 4, Some("AC"), SECOND),
            last,
        ],
        "sessions": [session(2, "zz-sum", 10, "solved"), session(3, "zz-tree", 20, "gave-up")],
        "notes": [
            {"problem": "zz-sum", "text": "add them\nboth\n", "at": "2020-02-03T04:26:00Z"},
        ],
    })
}

fn desk() -> Desk {
    let desk = Desk::new();
    desk.write("past.json", past().to_string());
    assert_eq!(desk.judge(["import", "past.json"]).code, Some(0));
    desk
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
fn the_latest_come_first_and_a_problem_s_attempts_by_number() {
    let desk = desk();
    assert_snapshot!(transcript(
        &desk,
        &[
            &["history"],
            &["history", "--limit", "2"],
            &["history", "zz-sum"],
            &["history", "zz-sum", "--limit", "1"],
            &["history", "zz-tree"],
            &["history", "zz-gone"],
            &["history", "zz-echo"],
        ]
    ));
}

#[test]
fn only_the_latest_twenty_are_shown_unless_all_are_wanted() {
    let desk = Desk::new();
    let many: Vec<Value> = (1..=30)
        .map(|id| {
            attempt(
                id,
                "zz-sum",
                u32::try_from(id).expect("small"),
                Some("WA"),
                "",
            )
        })
        .collect();
    let many = json!({"judge_export": 1, "attempts": many, "sessions": [], "notes": []});
    desk.write("many.json", many.to_string());
    desk.judge(["import", "many.json"]);
    let said = desk.judge(["history"]);
    assert_eq!(said.stdout.lines().count(), 21);
    assert_eq!(
        said.stderr,
        "the latest 20 of 30; --all shows the others, too\n"
    );
    let all = desk.judge(["history", "--all"]);
    assert_eq!((all.stdout.lines().count(), all.stderr.as_str()), (31, ""));
    let of_one = desk.judge(["history", "zz-sum"]);
    assert!(of_one.stdout.contains("\n30  "), "{}", of_one.stdout);
}

#[test]
fn code_is_printed_byte_for_byte_and_differences_go_from_old_to_new() {
    let desk = desk();
    assert_eq!(
        desk.judge(["history", "zz-sum", "--show", "3"]).stdout,
        SECOND
    );
    let output = desk
        .command()
        .args(["history", "zz-sum", "--show", "4"])
        .output()
        .expect("it runs");
    assert_eq!(output.stdout, b"//\n\xff\r\n");
    assert_eq!(output.stderr, b"");
    assert_snapshot!(transcript(
        &desk,
        &[
            &["history", "zz-sum", "--diff", "3"],
            &["history", "zz-sum", "--diff", "3", "1"],
            &["history", "zz-sum", "--diff", "1", "2"],
            &["history", "zz-sum", "--diff", "3", "4"],
        ]
    ));
}

#[test]
fn a_number_or_a_problem_that_is_not_there_is_told_with_what_is() {
    let desk = desk();
    assert_snapshot!(transcript(
        &desk,
        &[
            &["history", "zz-sum", "--show", "5"],
            &["history", "zz-gone", "--show", "2"],
            &["history", "zz-echo", "--show", "1"],
            &["history", "zz-sum", "--show", "0"],
            &["history", "zz-sum", "--diff", "1", "9"],
            &["history", "zz-sum", "--diff", "4"],
            &["history", "--diff", "2", "zz-sum"],
            &["history", "--show", "2"],
            &["history", "zz-summ"],
        ]
    ));
}

#[test]
fn an_empty_history_says_how_to_begin_and_leaves_no_trace() {
    let desk = Desk::new();
    assert_snapshot!(transcript(
        &desk,
        &[
            &["history"],
            &["history", "--json"],
            &["history", "zz-sum"],
            &["history", "zz-sum", "--json"],
            &["history", "zz-sum", "--show", "1"],
        ]
    ));
    let left = fs::read_dir(desk.home.path()).expect("a folder").count();
    assert_eq!(left, 0);
}

#[test]
fn json_has_the_entries_of_an_export_and_the_numbers() {
    let desk = desk();
    let read = |args: &[&str]| -> Value {
        let said = desk.judge(args.iter().chain(&["--json"]));
        assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
        serde_json::from_str(&said.stdout).expect("json")
    };
    let all = read(&["history", "--limit", "2"]);
    let named = |one: &Value| {
        (
            one["problem"].clone(),
            one["number"].clone(),
            one["id"].clone(),
        )
    };
    let attempts = all["attempts"].as_array().expect("an array").iter();
    assert_eq!(
        attempts.map(named).collect::<Vec<_>>(),
        [
            (json!("zz-sum"), json!(4), json!(40)),
            (json!("zz-sum"), json!(3), json!(30)),
        ]
    );
    assert_eq!(all["sessions"].as_array().map(Vec::len), Some(2));
    let course = read(&["history", "zz-sum"]);
    assert_eq!(course["attempts"].as_array().map(Vec::len), Some(4));
    assert_eq!(course["sessions"][0], past()["sessions"][0]);
    assert_eq!(course["note"]["text"], "add them\nboth\n");
    let mut shown = read(&["history", "zz-sum", "--show", "4"]);
    assert_eq!(shown["number"], 4);
    shown
        .as_object_mut()
        .expect("an object")
        .shift_remove("number");
    assert_eq!(shown, past()["attempts"][4]);
    let diff = read(&["history", "zz-sum", "--diff", "3"]);
    assert_eq!(
        (&diff["older"]["number"], &diff["newer"]["number"]),
        (&json!(2), &json!(3))
    );
    let text = diff["diff"].as_str().expect("a text");
    assert!(
        text.contains("\n-        return a\n+        return a + b\n"),
        "{text}"
    );
}

#[test]
fn what_was_just_judged_is_the_last_of_its_problem() {
    let desk = desk();
    desk.write("sol.py", SECOND);
    assert_eq!(desk.judge(["run", "zz-sum", "sol.py"]).code, Some(0));
    let said = desk.judge(["history", "zz-sum", "--show", "5"]);
    assert_eq!(said.stdout, SECOND);
    let page = desk.judge(["history", "--limit", "1"]).stdout;
    assert!(page.contains("today "), "{page}");
}

#[test]
fn code_put_aside_by_a_reset_is_found_under_the_number_that_was_told() {
    let desk = desk();
    desk.write("zz-sum.py", "mine = 1\n");
    let said = desk.judge(["reset", "zz-sum", "--lang", "python"]);
    assert_eq!(
        said.stderr,
        "the older code is kept: judge history zz-sum --show 5\n"
    );
    assert_eq!(
        desk.judge(["history", "zz-sum", "--show", "5"]).stdout,
        "mine = 1\n"
    );
    desk.write("zz-sum.py", SECOND);
    let said = desk.judge(["reset", "zz-sum", "--lang", "python"]);
    assert_eq!(
        said.stderr,
        "the older code is kept: judge history zz-sum --show 3\n"
    );
}

#[test]
fn a_database_that_cannot_be_read_is_one_clear_line() {
    let desk = desk();
    let path = desk.home.path().join("state/judge.db");
    let database = Connection::open(&path).expect("it opens");
    // Who writes keeps nobody from reading.
    database
        .execute_batch("BEGIN IMMEDIATE")
        .expect("it is held");
    assert_eq!(desk.judge(["history"]).code, Some(0));
    database
        .execute_batch("ROLLBACK; PRAGMA user_version = 99")
        .expect("it is written");
    drop(database);
    for args in [&["history"][..], &["history", "zz-sum", "--show", "1"]] {
        let said = desk.judge(args);
        assert_eq!((said.code, said.stdout.as_str()), (Some(70), ""));
        assert_eq!(said.stderr.lines().count(), 1, "{}", said.stderr);
        assert!(
            said.stderr.contains("was written by a newer judge"),
            "{}",
            said.stderr
        );
    }
}
