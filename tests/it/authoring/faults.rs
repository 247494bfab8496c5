//! One fault each, and the sentence that tells the author of it.

use std::fs;

use judge::language::{Languages, Overrides};

use super::{Desk, RECORDED, SLUG};

#[test]
fn a_sample_that_the_statement_does_not_show() {
    let desk = Desk::new();
    desk.replace("statement.md", "-> 6", "-> 7");
    assert_eq!(
        desk.faults(),
        ["statement.md: sample three is not shown: no `-> 6` stands in it"]
    );
    let desk = Desk::new();
    desk.replace("statement.md", "[1, 2, 3]", "[3, 2, 1]");
    assert_eq!(
        desk.faults(),
        ["statement.md: sample three is not shown: no `nums = [1,2,3]` stands in it"]
    );
}

#[test]
fn no_case_that_is_a_sample() {
    let desk = Desk::new();
    desk.replace("cases.jsonl", r#" "sample": true,"#, "");
    assert_eq!(
        desk.faults(),
        ["cases.jsonl: no case is a sample: mark two or three with \"sample\": true"]
    );
}

#[test]
fn no_solution_that_is_wrong() {
    let desk = Desk::new();
    desk.remove("solutions/wrong_sign.py");
    assert_eq!(
        desk.faults(),
        ["solutions/: none declares that it is wrong"]
    );
}

#[test]
fn a_declaration_that_says_nothing() {
    let desk = Desk::new();
    desk.write(
        "solutions/sluggish.py",
        "# declares: sluggish\nclass Solution:\n    def addUp(self, nums):\n        return 0\n",
    );
    assert_eq!(
        desk.faults(),
        [
            "solutions/sluggish.py: `declares:` must be followed by accepted, wrong, slow, crash \
             or memory"
        ]
    );
}

#[test]
fn an_accepted_solution_that_fails() {
    let desk = Desk::new();
    desk.write(
        "solutions/without_negative.py",
        "class Solution:\n    def addUp(self, nums):\n        \
         return sum(n for n in nums if n > 0)\n",
    );
    assert_eq!(
        desk.faults(),
        [
            "solutions/without_negative.py: declares AC, earns WA on case negative (expected -1, found 4)"
        ]
    );
}

#[test]
fn an_accepted_solution_that_does_not_compile() {
    let desk = Desk::new();
    desk.write("solutions/without_method.py", "class Solution:\n    pass\n");
    let faults = desk.faults();
    let due = "solutions/without_method.py: declares AC, earns CE ";
    assert!(
        faults.len() == 1 && faults[0].starts_with(due),
        "{faults:#?}"
    );
    assert!(faults[0].contains("addUp"), "{faults:#?}");
}

#[test]
fn a_wrong_solution_that_passes_and_a_slow_one_that_is_not_slow() {
    for (declared, short) in [
        ("wrong", "WA"),
        ("slow", "TLE"),
        ("crash", "RE"),
        ("memory", "MLE"),
    ] {
        let desk = Desk::new();
        let right = fs::read_to_string(desk.path("solutions/total.py")).expect("a solution");
        desk.write(
            "solutions/z.py",
            &format!("# declares: {declared}\n{right}"),
        );
        let due = format!("solutions/z.py: declares {short}, earns AC");
        assert_eq!(desk.faults(), [due]);
    }
}

#[test]
fn an_expected_answer_that_no_solution_gives() {
    let desk = Desk::new();
    desk.replace("cases.jsonl", r#""expect": -1"#, r#""expect": 9"#);
    let faults = desk.faults();
    let due = "solutions/total.py: declares AC, earns WA on case negative (expected 9, found -1)";
    assert!(faults.contains(&due.to_owned()), "{faults:#?}");
}

#[test]
fn prose_that_is_missing() {
    let mended = "it is missing; every package has one";
    for name in ["statement.md", "hints.md", "editorial.md"] {
        let desk = Desk::new();
        desk.remove(name);
        let said = desk.author("check");
        let due = format!("FAULT {SLUG}: 0 cases, 0 solutions\n      [PACKAGE]/{name}: {mended}\n");
        assert_eq!((said.stdout, said.code), (due, Some(3)));
    }
}

#[test]
fn recorded_cases_that_are_not_what_the_generator_gives() {
    let due = format!(
        "{RECORDED}: is not what generate.py gives; record it with: judge author record {SLUG}"
    );
    let desk = Desk::new();
    desk.replace("generate.py", "rng.int(-9, 9)", "rng.int(-8, 9)");
    assert_eq!(desk.faults(), [due.as_str()]);
    desk.author("record");
    assert_eq!(desk.faults(), [""; 0]);
    desk.remove(RECORDED);
    assert_eq!(desk.faults(), [due.as_str()]);
}

#[test]
fn a_generator_that_is_missing_raises_or_lacks_a_function() {
    let desk = Desk::new();
    desk.remove("generate.py");
    assert_eq!(desk.faults(), ["generate.py: is not there"]);
    let desk = Desk::new();
    desk.replace(
        "generate.py",
        "    for n in",
        "    raise KeyError(7)\n    for n in",
    );
    assert_eq!(desk.faults(), ["generate.py:5: KeyError(7)"]);
    let desk = Desk::new();
    desk.replace("generate.py", "def valid(", "def is_valid(");
    assert_eq!(desk.faults(), ["generate.py: defines no function valid"]);
}

#[test]
fn a_hand_written_case_that_breaks_a_constraint() {
    let desk = Desk::new();
    desk.replace("generate.py", "<= 50", "!= 2");
    assert_eq!(
        desk.faults(),
        ["case negative breaks a constraint: nums holds at most 50 numbers"]
    );
}

#[test]
fn no_solution_in_a_language_that_is_to_be_accepted() {
    let desk = Desk::new();
    desk.write(
        "solutions/total.py",
        "# declares: wrong\nclass Solution:\n    def addUp(self, nums):\n        return 0\n",
    );
    assert_eq!(
        desk.faults(),
        [
            "solutions/ holds no accepted Python solution",
            "solutions/: none in Python is to be accepted"
        ]
    );
}

#[test]
fn a_language_whose_toolchain_is_there_wants_a_solution_too() {
    let desk = Desk::with(&["cpp"]);
    let cpp = Languages::default().find("cpp").expect("a language");
    if let Err(missing) = cpp.discover(&Overrides::default()) {
        let ci = std::env::var_os("CI").is_some_and(|value| value == "true");
        assert!(!ci, "{missing}");
        eprintln!("skipped: {missing}");
        return;
    }
    assert_eq!(desk.faults(), ["solutions/: none in C++ is to be accepted"]);
    desk.write(
        "solutions/total.cpp",
        "class Solution {\npublic:\n    int addUp(vector<int>& nums) {\n        \
         return accumulate(nums.begin(), nums.end(), 0);\n    }\n};\n",
    );
    assert_eq!(desk.faults(), [""; 0]);
}

#[test]
fn a_language_in_which_none_is_due_is_proved_where_there_is_a_solution() {
    let desk = Desk::with(&["c"]);
    let c = Languages::default().find("c").expect("a language");
    if c.discover(&Overrides::default()).is_err() {
        eprintln!("skipped: there is no C compiler");
        return;
    }
    assert_eq!(desk.faults(), [""; 0]);
    desk.write(
        "solutions/total.c",
        "int addUp(int* nums, int numsSize) {\n    return numsSize;\n}\n",
    );
    assert_eq!(
        desk.faults(),
        ["solutions/total.c: declares AC, earns WA on case three (expected 6, found 3)"]
    );
}

#[test]
fn a_change_that_is_called_equivalent_without_a_reason() {
    let desk = Desk::new();
    desk.write(
        "mutants.jsonl",
        r#"{"line": 3, "was": "a", "becomes": "b", "why": ""}"#,
    );
    assert_eq!(
        desk.faults(),
        [
            "mutants.jsonl:1: `why` is empty: say why no case can tell this change from the \
             solution"
        ]
    );
}

#[test]
fn a_topic_that_is_nearly_a_known_one() {
    let desk = Desk::new();
    desk.replace("problem.toml", "[\"array\"]", "[\"arrays\", \"chess\"]");
    assert_eq!(
        desk.faults(),
        ["problem.toml: the topic `arrays` is no known one; did you mean `array`?"]
    );
}

#[test]
fn every_fault_is_told_and_not_the_first_alone() {
    let desk = Desk::new();
    desk.replace("statement.md", "-> 6", "-> 7");
    desk.remove("solutions/wrong_sign.py");
    assert_eq!(desk.faults().len(), 2);
}
