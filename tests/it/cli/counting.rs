//! Claims about the commands that tell what was done and what to do: stats, next, list --status.

use insta::assert_snapshot;
use jiff::{SignedDuration, Timestamp};
use judge::store::{End, Session, Store};

use super::Desk;

const ACCEPTED: &str = "class Solution:\n    def sumOfTwo(self, a, b):\n        return a + b\n";

/// A session of 432 active seconds on a problem, so many days ago.
fn session(desk: &Desk, problem: &str, end: Option<End>, days: i64) {
    let at = Timestamp::now() - SignedDuration::from_hours(24 * days);
    let store = Store::open(&desk.home.path().join("state/judge.db")).expect("a database");
    let session = Session {
        problem: problem.to_owned(),
        language: "python".to_owned(),
        file: desk.here.path().join("sol.py"),
        started: at,
        active_ms: 432_000,
        budget_ms: 900_000,
        hint_after_ms: 900_000,
        hints_allowed: true,
        hints_taken: 0,
        end,
        ended: end.map(|_| at),
    };
    store.begin(&session).expect("it is kept");
}

fn json(desk: &Desk, args: &[&str]) -> serde_json::Value {
    let said = desk.judge(args.iter().chain(&["--json"]));
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    serde_json::from_str(&said.stdout).expect("json")
}

/// The slugs of the fixture problems with this status.
fn listed(desk: &Desk, status: &str) -> Vec<String> {
    let rows = json(desk, &["list", "--list", "zz-list", "--status", status]);
    let rows = rows.as_array().expect("an array").iter();
    rows.map(|row| row["slug"].as_str().expect("a slug").to_owned())
        .collect()
}

#[test]
fn before_anything_is_done_the_figures_say_how_to_begin_and_leave_no_trace() {
    let desk = Desk::new();
    assert_snapshot!(desk.judge(["stats"]).screen(), @r"
    --- stderr
    nothing to count yet: `judge next` names a first problem, and `judge practice` starts the clock on it
    --- exit code 0
    ");
    assert_eq!(json(&desk, &["stats"])["solved"], 0);
    desk.judge(["next"]);
    let left = std::fs::read_dir(desk.home.path())
        .expect("a folder")
        .count();
    assert_eq!(left, 0);
}

#[test]
fn a_solved_problem_is_counted_and_the_next_in_the_list_is_named() {
    let desk = Desk::new();
    let first = json(&desk, &["next", "--list", "zz-list"]);
    assert_eq!(first["slug"], "zz-tree");
    assert_eq!(first["why"], "it is number 1 of zz-list");
    session(&desk, "zz-tree", Some(End::Solved), 0);
    desk.write("sol.py", ACCEPTED);
    let said = desk.judge(["run", "zz-sum", "sol.py"]);
    assert_eq!(said.code, Some(0), "{}", said.screen());
    let stats = json(&desk, &["stats"]);
    assert_eq!(stats["solved"], 2);
    assert_eq!(stats["without_hint"]["count"], 2);
    assert!(stats["streak"]["current"].as_u64() >= Some(1));
    let hard = &stats["difficulties"][2];
    assert_eq!(hard["difficulty"], "hard");
    assert_eq!(
        (&hard["median_minutes"], &hard["budget_minutes"]),
        (&7.2.into(), &15.0.into())
    );
    assert_snapshot!(desk.judge(["next", "--list", "ZZ_list"]).screen(), @r"
    Echo  medium
    it is number 3 of zz-list
    judge practice zz-echo
    --- exit code 0
    ");
}

#[test]
fn the_figures_are_painted_for_the_width_that_is_given() {
    let desk = Desk::new();
    session(&desk, "zz-tree", Some(End::Solved), 0);
    for columns in ["40", "80", "120"] {
        let said = desk.said(desk.command().arg("stats").env("COLUMNS", columns));
        assert_eq!(said.code, Some(0));
        let width: usize = columns.parse().expect("a number");
        let widest = said.stdout.lines().map(|line| line.chars().count()).max();
        assert!(widest <= Some(width), "{}", said.stdout);
        assert!(said.stdout.contains("7.2 of 15 min"), "{}", said.stdout);
    }
}

#[test]
fn the_list_is_asked_by_every_status() {
    let desk = Desk::new();
    session(&desk, "zz-tree", Some(End::GaveUp), 0);
    session(&desk, "zz-sum", None, 0);
    assert_eq!(listed(&desk, "given-up"), ["zz-tree"]);
    assert_eq!(listed(&desk, "tried"), ["zz-sum"]);
    assert_eq!(listed(&desk, "todo"), ["zz-echo"]);
    session(&desk, "zz-echo", Some(End::GaveUp), 3);
    assert_eq!(listed(&desk, "due"), ["zz-echo"]);
    session(&desk, "zz-tree", Some(End::Solved), 0);
    assert_eq!(listed(&desk, "solved"), ["zz-tree"]);
    assert!(listed(&desk, "todo").is_empty());
}

#[test]
fn an_unfinished_session_is_next_and_then_what_is_due() {
    let desk = Desk::new();
    session(&desk, "zz-echo", Some(End::GaveUp), 3);
    let due = json(&desk, &["next"]);
    assert_eq!(due["slug"], "zz-echo");
    assert_eq!(
        due["why"],
        "you gave it up 3 days ago, so it is time for another try"
    );
    session(&desk, "zz-sum", None, 1);
    let left = json(&desk, &["next"]);
    assert_eq!(
        (&left["slug"], &left["why"]),
        (&"zz-sum".into(), &"you left it at 7:12".into())
    );
}

#[test]
fn a_list_that_is_done_says_so() {
    let desk = Desk::new();
    for problem in ["zz-tree", "zz-sum", "zz-echo"] {
        session(&desk, problem, Some(End::Solved), 0);
    }
    assert_snapshot!(desk.judge(["next", "--list", "zz-list"]).screen(), @r"
    --- stderr
    nothing to do now: zz-list is solved or waiting to come back
    --- exit code 0
    ");
    assert_eq!(
        json(&desk, &["next", "--list", "zz-list"]),
        serde_json::Value::Null
    );
}

#[test]
fn an_unknown_list_is_met_with_the_nearest_names() {
    let said = Desk::new().judge(["next", "--list", "grimd-75"]);
    assert_eq!(said.code, Some(2));
    assert!(
        said.stderr.contains("unknown list `grimd-75`"),
        "{}",
        said.stderr
    );
    assert!(said.stderr.contains("`grind-75`"), "{}", said.stderr);
}

#[test]
fn a_database_that_cannot_be_read_is_told_and_is_not_taken_for_an_empty_one() {
    let desk = Desk::new();
    let state = desk.home.path().join("state");
    std::fs::create_dir_all(&state).expect("a folder");
    std::fs::write(
        state.join("judge.db"),
        "a letter and no database, ".repeat(99),
    )
    .expect("a file");
    for command in ["stats", "next"] {
        let said = desk.judge([command]);
        assert_eq!(
            (said.code, said.stdout.as_str()),
            (Some(70), ""),
            "{command}"
        );
        assert!(said.stderr.contains("judge.db"), "{}", said.stderr);
    }
}

#[test]
fn a_list_tells_its_places_and_how_much_of_it_is_solved() {
    let desk = Desk::new();
    session(&desk, "zz-sum", Some(End::Solved), 0);
    session(&desk, "zz-tree", Some(End::Solved), 90);
    session(&desk, "zz-echo", Some(End::GaveUp), 3);
    assert_snapshot!(desk.judge(["list", "--list", "zz-list"]).screen(), @r"
    Place     #  Title                                   Difficulty  Status  Topics
        1        Mirror a Tree with a Rather Long Title  hard        solved  tree, binary-tree, breadth-first-search
        2  9001  Sum of Two                              easy        solved  array, math
        3        Echo                                    medium      due     string

    2 of 3 solved
    --- exit code 0
    ");
    let whole = desk.judge(["list", "--list", "zz-list", "--status", "solved"]);
    assert!(
        whole.stdout.ends_with("\n2 of 3 solved\n"),
        "{}",
        whole.stdout
    );
}

#[test]
fn a_well_known_list_counts_with_its_whole_length() {
    let desk = Desk::new();
    let said = desk.judge(["list", "--list", "Blind 75"]);
    let last = said.stdout.lines().last().unwrap_or_default();
    assert!(last.starts_with("0 of 75 solved"), "{}", said.stdout);
    let lists = json(&desk, &["lists"]);
    let lists = lists.as_array().expect("a list").iter();
    let lengths: Vec<(&str, u64)> = lists
        .map(|list| {
            let name = list["list"].as_str().expect("a name");
            (name, list["length"].as_u64().expect("a length"))
        })
        .collect();
    assert_eq!(
        lengths,
        [
            ("blind-75", 75),
            ("neetcode-150", 150),
            ("grind-75", 75),
            ("grind-169", 169),
            ("zz-list", 3),
        ]
    );
}

#[test]
fn all_lists_are_shown_with_how_far_one_is() {
    let desk = Desk::new();
    session(&desk, "zz-sum", Some(End::Solved), 0);
    let mut settings = insta::Settings::clone_current();
    // How many of these the catalogue has is not of this test.
    settings.add_filter(r"(?m)^([a-z]+-\d+ +0 ) +\d+ ", "$1             [HERE] ");
    settings.bind(|| {
        assert_snapshot!(desk.judge(["lists"]).screen(), @r"
    List          Solved  In the catalogue  Problems
    blind-75           0              [HERE]        75
    neetcode-150       0              [HERE]       150
    grind-75           0              [HERE]        75
    grind-169          0              [HERE]       169
    zz-list            1                 3         3
    --- exit code 0
    ")
    });
    let found = json(&desk, &["lists"]);
    let own = serde_json::json!({"list": "zz-list", "solved": 1, "in_catalogue": 3, "length": 3});
    assert_eq!(found[4], own);
}
