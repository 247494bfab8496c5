//! Measuring how strong the cases of a package are.

use serde_json::Value;

use super::{Desk, SLUG, Said};

/// A solution with a bound, a condition and a break, in a package whose cases look at all of it.
const CLAMPED: &str = "\
class Solution:
    def addUp(self, nums):
        total = 0
        for n in nums:
            if n > 100:
                break
            total += n
        return total
";

fn desk() -> Desk {
    let desk = Desk::new();
    desk.write("solutions/total.py", CLAMPED);
    desk
}

fn measured(desk: &Desk) -> (Value, Option<i32>) {
    let said = desk.said(desk.command("mutate").arg("--json"));
    let all: Value = serde_json::from_str(&said.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}{}", said.stdout, said.stderr));
    (all[0].clone(), said.code)
}

fn survivors(found: &Value) -> Vec<String> {
    let survivors = found["survivors"].as_array().expect("a list");
    let text = |mutant: &Value| {
        format!(
            "{}: {} -> {}",
            mutant["line"],
            mutant["was"].as_str().expect("a line"),
            mutant["becomes"].as_str().expect("a line"),
        )
    };
    survivors.iter().map(text).collect()
}

fn faults(found: &Value) -> Vec<&str> {
    let faults = found["faults"].as_array().expect("a list");
    faults.iter().filter_map(Value::as_str).collect()
}

#[test]
fn every_change_is_rejected_where_the_cases_are_strong() {
    let desk = Desk::new();
    desk.write(
        "solutions/total.py",
        "class Solution:\n    def addUp(self, nums):\n        total = 0\n        for n in nums:\n            \
         total += n\n        return total\n",
    );
    let said = desk.author("mutate");
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    assert_eq!(
        said.stdout,
        "ok    zz-add-up: 6 of 6 changes of total.py rejected, 100%\n"
    );
}

#[test]
fn a_bound_that_no_case_meets_survives_and_is_printed_for_mutants_jsonl() {
    let desk = desk();
    let (found, code) = measured(&desk);
    assert_eq!(code, Some(3));
    assert_eq!(
        survivors(&found),
        [
            "5: if n > 100: -> if n >= 100:",
            "5: if n > 100: -> if n > 101:",
            "5: if n > 100: -> if n > 99:",
            "6: break -> continue",
            "6: break -> pass",
        ]
    );
    let said = desk.author("mutate");
    let line = r#"{"line": 5, "was": "if n > 100:", "becomes": "if n >= 100:", "why": ""}"#;
    let mut lines = said.stdout.lines();
    assert!(lines.any(|found| found == line), "{}", said.stdout);
}

/// The survivors as they are printed, each with a reason.
fn excused(said: &Said) -> String {
    let lines = said.stdout.lines().filter(|line| line.starts_with('{'));
    lines
        .map(|line| line.replace("\"why\": \"\"", "\"why\": \"a number is at most 9\"") + "\n")
        .collect()
}

#[test]
fn those_that_are_written_down_as_equivalent_do_not_count() {
    let desk = desk();
    desk.write("mutants.jsonl", &excused(&desk.author("mutate")));
    let (found, code) = measured(&desk);
    assert_eq!((code, faults(&found)), (Some(0), vec![]));
    assert_eq!(
        (&found["equivalent"], &found["percent"]),
        (&5.into(), &100.0.into())
    );
    assert_eq!(survivors(&found), [""; 0]);
}

#[test]
fn what_is_written_down_and_is_rejected_unknown_or_without_a_reason_is_a_fault() {
    let desk = desk();
    let rejected =
        r#"{"line": 7, "was": "total += n", "becomes": "total -= n", "why": "it seems so"}"#;
    let unknown =
        r#"{"line": 7, "was": "total += n", "becomes": "total /= n", "why": "it seems so"}"#;
    let bare = r#"{"line": 6, "was": "break", "becomes": "pass", "why": " "}"#;
    let all = [&excused(&desk.author("mutate")), rejected, unknown, bare];
    desk.write("mutants.jsonl", &all.map(|text| text.trim_end()).join("\n"));
    let (found, code) = measured(&desk);
    assert_eq!(code, Some(3));
    assert_eq!(
        faults(&found),
        [
            "mutants.jsonl:8: `why` is empty: say why no case can tell this change from the \
             solution",
            "mutants.jsonl:6: the cases do reject this change: take the line away",
            "mutants.jsonl:7: no change of solutions/total.py is this one: line, `was` and \
             `becomes` must be as judge author mutate prints them",
        ]
    );
}

#[test]
fn a_change_that_is_slower_and_within_the_limit_is_not_rejected_for_its_time() {
    let desk = Desk::new();
    desk.replace("problem.toml", "cpu_ms = 60", "cpu_ms = 250");
    // The solution takes 20 ms, and the changed one 400 of the 1000 ms that it may take.
    desk.write(
        "solutions/total.py",
        "import time\nclass Solution:\n    def addUp(self, nums):\n        fast = True\n        \
         end = time.process_time() + (0.02 if fast else 0.4)\n        \
         while time.process_time() < end: pass\n        return sum(nums)\n",
    );
    let survivors = survivors(&measured(&desk).0);
    let slower = "4: fast = True -> fast = False".to_owned();
    assert!(survivors.contains(&slower), "{survivors:#?}");
}

#[test]
fn a_solution_that_fails_is_not_changed() {
    let desk = Desk::new();
    desk.replace("solutions/total.py", "sum(nums)", "max(nums)");
    let said = desk.author("mutate");
    assert_eq!(said.code, Some(3));
    assert_eq!(
        said.stdout,
        format!(
            "FAULT {SLUG}: nothing was changed\n      solutions/total.py: Wrong Answer on case \
             three: judge author check {SLUG} tells more\n"
        )
    );
}

#[test]
fn an_alternative_is_changed_only_where_there_is_nothing_else() {
    let desk = Desk::new();
    let text = "class Solution:\n    def addUp(self, nums):\n        return sum(nums)\n";
    desk.write("solutions/alt_total.py", text);
    assert_eq!(measured(&desk).0["solution"], "total.py");
    desk.remove("solutions/total.py");
    assert_eq!(measured(&desk).0["solution"], "alt_total.py");
}
