//! What `judge debug` chooses, writes and says.

use std::fs;

use serde_json::Value;

use super::Desk;

const WRONG: &str = "class Solution:\n    def twoSum(self, nums, target):\n        return [0, 1]\n";
const RIGHT: &str = "class Solution:\n    def twoSum(self, nums, target):\n        seen = {}\n        for \
                     i, x in enumerate(nums):\n            if target - x in seen:\n                return \
                     [seen[target - x], i]\n            seen[x] = i\n";

#[test]
fn without_a_case_it_is_the_first_that_fails() {
    let desk = Desk::new();
    desk.write("two-sum.py", WRONG);
    let Some(made) = desk.made(&["two-sum.py"]) else {
        return;
    };
    let report = desk.judge(["run", "two-sum.py", "--json"]);
    let report: Value = serde_json::from_slice(&report.stdout).expect("JSON");
    let cases = report["cases"].as_array().expect("cases");
    let failing = cases
        .iter()
        .find(|case| case["verdict"] == "WA")
        .expect("one fails");
    assert_eq!(made["case"], failing["id"]);
    assert_eq!(made["verdict"], "WA");
    let said = desk.run(&made);
    assert!(said.contains("Wrong Answer"), "{said}");
    assert!(said.contains("expected"), "{said}");
}

#[test]
fn where_every_case_passes_it_is_the_first() {
    let desk = Desk::new();
    desk.write("sol.py", RIGHT);
    let Some(made) = desk.made(&["two-sum", "sol.py"]) else {
        return;
    };
    assert_eq!(
        (&made["case"], &made["verdict"]),
        (&"sample-1".into(), &"AC".into())
    );
}

#[test]
fn what_is_written_is_told_with_a_command_to_paste() {
    let desk = Desk::new();
    desk.write("sol.py", RIGHT);
    let output = desk.judge(["debug", "two-sum", "sol.py", "--case", "sample-1"]);
    let said = String::from_utf8(output.stdout).expect("text");
    assert_eq!(output.status.code(), Some(0));
    for due in [
        "two-sum · case sample-1: ",
        "start pdb (in twoSum, sol.py:3):\n\n    PYTHONHASHSEED=0 ",
        " -m pdb -c 'break ",
        " -c continue .judge/sol-py/part1/run.py .judge/sol-py/part0/driver.pyc\n",
        "    .judge/sol-py/run\n",
        "start \"judge: sol.py\" under Run and Debug",
        ".vscode/launch.json",
        "outside of the sandbox",
    ] {
        assert!(said.contains(due), "`{due}` in:\n{said}");
    }
    assert_eq!(
        fs::read_to_string(desk.path(".judge/.gitignore")).expect("a file"),
        "*\n"
    );
}

#[test]
fn vs_code_s_own_configurations_stay() {
    let desk = Desk::new();
    desk.write("sub/sol.py", RIGHT);
    let own = "{\n  \"configurations\": [ {\"name\": \"mine\"} ]\n}\n";
    desk.write(".vscode/launch.json", own);
    for _ in 0..2 {
        let Some(made) = desk.made(&["two-sum", "sub/sol.py", "--case", "1"]) else {
            return;
        };
        assert_eq!(made["vscode"]["written"], true);
        assert_eq!(
            made["vscode"]["file"],
            desk.path(".vscode/launch.json").display().to_string()
        );
    }
    let text = fs::read_to_string(desk.path(".vscode/launch.json")).expect("a file");
    assert!(
        text.starts_with("{\n  \"configurations\": [ {\"name\": \"mine\"},"),
        "{text}"
    );
    let launch: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(
        launch["configurations"].as_array().expect("a list").len(),
        2
    );
    assert_eq!(launch["configurations"][1]["name"], "judge: sol.py");
}

#[test]
fn a_configuration_with_comments_is_left_alone_and_ours_is_printed() {
    let desk = Desk::new();
    desk.write("sol.py", RIGHT);
    let own = "{\n  // mine\n  \"configurations\": []\n}\n";
    desk.write(".vscode/launch.json", own);
    let output = desk.judge(["debug", "two-sum", "sol.py", "--case", "1"]);
    let said = String::from_utf8(output.stdout).expect("text");
    assert_eq!(
        fs::read_to_string(desk.path(".vscode/launch.json")).expect("a file"),
        own
    );
    assert!(
        said.contains(".vscode/launch.json is left as it is: it has comments"),
        "{said}"
    );
    assert!(said.contains("\"name\": \"judge: sol.py\""), "{said}");
}

#[test]
fn start_becomes_the_debugger() {
    let desk = Desk::new();
    desk.write("sol.py", RIGHT);
    // Standard input is at its end, at which pdb leaves.
    let output = desk.judge(["debug", "two-sum", "sol.py", "--case", "1", "--start"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let own = desk.path("sol.py").display().to_string();
    assert!(said.contains(&format!("> {own}(3)twoSum()")), "{said}");
}

#[test]
fn what_cannot_be_debugged_is_bad_usage() {
    let desk = Desk::new();
    for (args, due) in [
        (vec!["debug", "two-sum", "-"], "a debugger stops in a file"),
        (
            vec!["debug", "two-sum", "none.py"],
            "there is no file none.py",
        ),
    ] {
        let output = desk.judge(&args);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(due), "{said}");
    }
    desk.write("sol.py", RIGHT);
    let output = desk.judge(["debug", "two-sum", "sol.py", "--case", "no-such"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(!desk.path(".judge").exists(), "nothing is written");
}

#[test]
fn a_changed_file_is_told_where_it_was_compiled() {
    let desk = Desk::new();
    let text =
        "int* twoSum(int* n, int size, int t, int* k) {\n  *k = 0;\n  return malloc(4);\n}\n";
    desk.write("sol.c", text);
    let Some(made) = desk.made(&["two-sum", "sol.c", "--case", "1"]) else {
        return;
    };
    assert!(!desk.run(&made).contains("has changed"));
    desk.write("sol.c", &format!("{text}\n"));
    assert!(
        desk.run(&made)
            .contains("sol.c has changed: `judge debug` builds it again")
    );
}

#[test]
fn a_case_that_is_gone_ends_the_run_with_a_word() {
    let desk = Desk::new();
    desk.write("sol.py", RIGHT);
    let Some(made) = desk.made(&["two-sum", "sol.py", "--case", "1"]) else {
        return;
    };
    fs::remove_file(desk.path(".judge/sol-py/case.json")).expect("removed");
    let said = desk.run(&made);
    assert!(said.contains("run `judge debug` again"), "{said}");
}
