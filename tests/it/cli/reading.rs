//! Claims about the commands that show the catalogue.

use std::process::Command;

use insta::assert_snapshot;

use super::Desk;

const LIST: [&str; 3] = ["list", "--list", "zz-list"];

#[test]
fn a_list_is_shown_in_its_own_order_and_whole_when_piped() {
    assert_snapshot!(Desk::new().judge(LIST).screen());
}

#[test]
fn a_narrow_terminal_gets_a_narrow_table() {
    let desk = Desk::new();
    let screen = desk
        .said(desk.command().args(LIST).env("COLUMNS", "60"))
        .screen();
    assert!(
        screen.lines().all(|line| line.chars().count() <= 60),
        "{screen}"
    );
    assert_snapshot!(screen);
}

#[test]
fn a_list_is_coloured_where_colour_is_forced_and_never_where_it_is_refused() {
    let desk = Desk::new();
    let mut forced = desk.command();
    forced.args(LIST).env("CLICOLOR_FORCE", "1");
    assert_snapshot!(desk.said(&mut forced).screen());
    let refused = desk.said(forced.env_remove("CLICOLOR_FORCE").env("NO_COLOR", "1"));
    assert!(!refused.stdout.contains('\x1b'));
}

#[test]
fn a_list_in_json_has_the_promised_keys() {
    assert_snapshot!(
        Desk::new()
            .judge(["list", "--list", "zz-list", "--json"])
            .screen()
    );
}

#[test]
fn conditions_are_combined() {
    let desk = Desk::new();
    let slugs = |args: &[&str]| {
        let said = desk.judge(["list", "--list", "zz-list", "--json"].iter().chain(args));
        let rows: serde_json::Value = serde_json::from_str(&said.stdout).expect("json");
        let rows = rows.as_array().expect("an array").iter();
        rows.map(|row| row["slug"].as_str().expect("a slug").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(slugs(&["--difficulty", "hard"]), ["zz-tree"]);
    assert_eq!(slugs(&["--topic", "Binary Tree"]), ["zz-tree"]);
    assert_eq!(slugs(&["-t", "array", "-t", "tree"]), ["zz-tree", "zz-sum"]);
    assert_eq!(slugs(&["--kind", "stdio"]), ["zz-echo"]);
    assert_eq!(slugs(&["sum", "math"]), ["zz-sum"]);
    assert_eq!(slugs(&["--status", "todo"]).len(), 3);
    assert!(slugs(&["--status", "solved"]).is_empty());
}

#[test]
fn nothing_found_is_said_on_standard_error_and_is_no_failure() {
    let said = Desk::new().judge(["list", "--list", "zz-list", "--status", "solved"]);
    assert_snapshot!(said.screen(), @r"
    --- stderr
    no problem meets these conditions
    --- exit code 0
    ");
}

#[test]
fn asking_what_there_is_leaves_no_trace() {
    let desk = Desk::new();
    desk.judge(LIST);
    assert_eq!(
        std::fs::read_dir(desk.home.path())
            .expect("a folder")
            .count(),
        0
    );
}

#[test]
fn a_statement_is_rendered_under_its_title() {
    assert_snapshot!(Desk::new().judge(["show", "zz-sum"]).screen());
}

#[test]
fn a_statement_is_wrapped_to_the_terminal() {
    let desk = Desk::new();
    let mut command = desk.command();
    command.args(["show", "9001"]).env("COLUMNS", "60");
    assert_snapshot!(desk.said(&mut command).screen());
}

#[test]
fn a_statement_in_colour_has_no_marks_of_markdown() {
    let desk = Desk::new();
    let mut command = desk.command();
    command
        .args(["show", "Sum of Two"])
        .env("CLICOLOR_FORCE", "1");
    assert_snapshot!(desk.said(&mut command).screen());
}

#[test]
fn a_statement_in_json_comes_with_the_facts() {
    assert_snapshot!(Desk::new().judge(["show", "zz-s", "--json"]).screen());
}

#[test]
fn a_package_at_fault_is_told_fault_by_fault_and_harms_no_other() {
    let desk = Desk::new();
    desk.write(
        "mine/zz-bad/problem.toml",
        "format = 1\ntitle = \"Bad\"\ndifficulty = \"tough\"\nlists = { zz-list = 9 }\n",
    );
    assert_snapshot!(
        desk.judge(["show", "zz-bad", "--problems", "mine"])
            .screen()
    );
    let said = desk.judge(["list", "--list", "zz-list", "--problems", "mine"]);
    assert_eq!(said.code, Some(0));
    assert_eq!(said.stdout.lines().count(), 6, "{}", said.stdout);
    assert_snapshot!(said.stderr);
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let desk = Desk::new();
    let program = env!("CARGO_BIN_EXE_judge");
    let mut shell = Command::new("bash");
    shell
        .args([
            "-c",
            &format!("'{program}' list --json | true; echo ${{PIPESTATUS[0]}}"),
        ])
        .env("JUDGE_HOME", desk.home.path());
    let said = desk.said(&mut shell);
    assert_eq!((said.stdout.as_str(), said.stderr.as_str()), ("0\n", ""));
}
