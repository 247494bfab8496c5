//! Claims about `judge note` without a terminal.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use insta::assert_snapshot;
use rusqlite::Connection;
use serde_json::{Value, json};

use super::Desk;
use super::exchange::as_ordinary_user;

/// Three notes of long ago, one of them taken away later; one on a problem that is no more.
fn desk() -> Desk {
    let note = |problem: &str, minute: u32, text: &str| json!({"problem": problem, "text": text, "at": format!("2020-02-03T04:{minute:02}:00Z")});
    let notes = json!({"judge_export": 1, "attempts": [], "sessions": [], "notes": [
        note("zz-sum", 1, "\nAdd THEM, both\n\nand no more of them\n"),
        note("zz-tree", 2, "swap the children\n"),
        note("zz-tree", 3, "\n"),
        note("zz-gone", 4, "look up what is\x1b[31m due, and not what was seen: one look tells at \
                            which index the other stands\n"),
    ]});
    let desk = Desk::new();
    desk.write("notes.json", notes.to_string());
    assert_eq!(desk.judge(["import", "notes.json"]).code, Some(0));
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
fn notes_are_printed_listed_and_found() {
    let desk = desk();
    assert_snapshot!(transcript(
        &desk,
        &[
            &["note", "zz-sum"],
            &["note", "9001", "--json"],
            &["note", "zz-tree"],
            &["note", "zz-tree", "--json"],
            &["note", "zz-gone"],
            &["note", "--list"],
            &["note", "--list", "--json"],
            &["note", "--search", "them", "add"],
            &["note", "--search", "INDEX the"],
            &["note", "--search", "them", "--json"],
            &["note", "--search", "swap"],
        ]
    ));
}

#[test]
fn a_narrow_terminal_gets_a_narrow_list_and_what_was_looked_for_is_marked_by_colour() {
    let desk = desk();
    let shown = |args: &[&str], variable: &str, value: &str| {
        let said = desk.said(desk.command().args(args).env(variable, value));
        format!("{variable}={value}\n{}\n", said.screen())
    };
    assert_snapshot!(
        [
            shown(&["note", "--list"], "COLUMNS", "45"),
            shown(&["note", "--list"], "COLUMNS", "30"),
            shown(&["note", "--list"], "CLICOLOR_FORCE", "1"),
            shown(&["note", "--search", "them", "the"], "CLICOLOR_FORCE", "1"),
        ]
        .join("\n")
    );
}

#[test]
fn lines_are_added_one_after_the_other() {
    let desk = Desk::new();
    assert_snapshot!(transcript(
        &desk,
        &[
            &["note", "zz-sum"],
            &["note", "zz-sum", "add", "them"],
            &["note", "zz-sum", "carry -> none", "--", "--list"],
            &["note", "zz-sum"],
            &["note", "zz-sum", " "],
        ]
    ));
    let said = desk.judge(["note", "zz-sum", "more", "--json"]);
    let note: Value = serde_json::from_str(&said.stdout).expect("json");
    assert_eq!(note["text"], "add them\ncarry -> none --list\nmore\n");
}

#[test]
fn mistakes_are_told_and_asking_leaves_no_trace() {
    let desk = Desk::new();
    assert_snapshot!(transcript(
        &desk,
        &[
            &["note"],
            &["note", "zz-summ"],
            &["note", "zz-summ", "text"],
            &["note", "--list"],
            &["note", "--list", "--json"],
            &["note", "--search", "x"],
            &["note", "--search", " "],
            &["note", "zz-sum", "--list"],
        ]
    ));
    let left = fs::read_dir(desk.home.path()).expect("a folder").count();
    assert_eq!(left, 0);
}

#[test]
fn a_database_that_cannot_be_written_is_one_clear_line_and_nothing_is_lost() {
    let desk = desk();
    let path = desk.home.path().join("state/judge.db");
    let database = Connection::open(&path).expect("it opens");
    database
        .execute_batch("BEGIN IMMEDIATE")
        .expect("it is held");
    let said = desk.judge(["note", "zz-sum", "more"]);
    assert_eq!((said.code, said.stdout.as_str()), (Some(70), ""));
    assert_eq!(
        said.stderr,
        "error: another judge is writing to [HOME]/state/judge.db; try again when it is done\n"
    );
    // Who writes keeps nobody from reading.
    assert!(desk.judge(["note", "zz-sum"]).stdout.contains("Add THEM"));
    database
        .execute_batch("ROLLBACK; PRAGMA user_version = 99")
        .expect("it is written");
    drop(database);
    for args in [
        &["note", "zz-sum"][..],
        &["note", "zz-sum", "more"],
        &["note", "--list"],
    ] {
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

#[test]
fn in_a_home_that_is_read_only_notes_and_history_can_be_read_still() {
    let desk = desk();
    let state = desk.home.path().join("state");
    let mode = |path: &std::path::Path, bits| {
        fs::set_permissions(path, fs::Permissions::from_mode(bits)).expect("a mode");
    };
    for folder in [desk.here.path(), desk.home.path()] {
        mode(folder, 0o555);
    }
    for entry in fs::read_dir(&state).expect("a folder") {
        mode(&entry.expect("an entry").path(), 0o444);
    }
    mode(&state, 0o555);
    let read = as_ordinary_user(&desk, "note zz-sum");
    let written = as_ordinary_user(&desk, "note zz-sum more");
    let history = as_ordinary_user(&desk, "history zz-sum");
    mode(&state, 0o755);
    let (Some(read), Some(written), Some(history)) = (read, written, history) else {
        return;
    };
    assert_eq!((read.code, read.stderr.as_str()), (Some(0), ""));
    assert!(read.stdout.contains("Add THEM"), "{}", read.stdout);
    assert_eq!((history.code, history.stderr.as_str()), (Some(0), ""));
    assert_eq!(written.code, Some(70), "{}", written.stdout);
    assert_eq!(
        written.stderr,
        "error: cannot write to [HOME]/state/judge.db: the file or its folder cannot be written\n"
    );
}
