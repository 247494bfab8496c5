//! gdb on C, C++, Rust and Go.

use std::process::Command;

use super::{Desk, both, has, words};
use crate::process::output_within;

const CPP: &str = "class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> seen;
        for (int i = 0; i < (int)nums.size(); i++) {
            int want = target - nums[i];
            if (seen.count(want)) return {seen[want], i};
            seen[nums[i]] = i;
        }
        return {};
    }
};
";
const C: &str = "int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    int* out = malloc(2 * sizeof(int));
    *returnSize = 2;
    for (int i = 0; i < numsSize; i++)
        for (int j = i + 1; j < numsSize; j++)
            if (nums[i] + nums[j] == target) {
                out[0] = i;
                out[1] = j;
            }
    return out;
}
";
const RUST: &str = "//! Documentation of the file.
use std::collections::HashMap;

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut seen = HashMap::new();
        for (i, x) in nums.iter().enumerate() {
            let want = target - x;
            if let Some(&j) = seen.get(&want) {
                return vec![j, i as i32];
            }
            seen.insert(*x, i as i32);
        }
        vec![]
    }
}
";
const GO: &str = "func twoSum(nums []int, target int) []int {
	seen := map[int]int{}
	for i, x := range nums {
		want := target - x
		if j, ok := seen[want]; ok {
			return []int{j, i}
		}
		seen[x] = i
	}
	return nil
}
";

/// gdb stops at a line of the user's own file, shows a variable there, and the run ends well.
fn stops(file: &str, source: &str, line: usize, variable: (&str, &str)) {
    let desk = Desk::new();
    desk.write(file, source);
    let args = ["two-sum", file, "--input", "[8,3,6,4,15]", "10"];
    let Some(made) = desk.made(&args) else { return };
    if !has(&made, "gdb") {
        return;
    }
    let mut words = words(&made);
    let program = words.pop().expect("the program");
    let (name, value) = variable;
    let more = [
        // A call that must first grow its stack begins anew, and would stop there again.
        "-ex".to_owned(),
        "delete".to_owned(),
        "-ex".to_owned(),
        match file.contains(' ') {
            true => format!("break -source \"{file}\" -line {line}"),
            false => format!("break {file}:{line}"),
        },
        "-ex".to_owned(),
        "continue".to_owned(),
        "-ex".to_owned(),
        format!("print {name}"),
        "-ex".to_owned(),
        "delete".to_owned(),
        "-ex".to_owned(),
        "continue".to_owned(),
    ];
    let mut command = Command::new(&words[0]);
    command
        .arg("-batch")
        .args(&words[1..])
        .args(more)
        .arg(program);
    let said = both(&output_within(
        command.current_dir(desk.path("")).env("NO_COLOR", "1"),
        b"",
        super::PATIENCE,
    ));
    let own = desk.path(file).display().to_string();
    let first = made["line"].as_u64().expect("a line");
    // At the function's head gdb stops behind it.
    assert!(
        (first..first + 3).any(|line| said.contains(&format!("{own}:{line}\n"))),
        "{said}"
    );
    assert!(said.contains(&format!("{own}:{line}\n")), "{said}");
    assert!(said.contains(&format!("$1 = {value}\n")), "{said}");
    let end = said.rfind("result").expect("a result");
    assert!(said[end..].contains("[2,3]"), "{said}");
    assert!(said.contains("exited normally"), "{said}");
}

#[test]
fn gdb_stops_in_the_users_own_cpp_file() {
    stops("sol.cpp", CPP, 6, ("target", "10"));
}

#[test]
fn gdb_stops_in_the_users_own_c_file() {
    stops("sol.c", C, 7, ("j", "3"));
}

#[test]
fn gdb_stops_in_the_users_own_rust_file() {
    stops("sol.rs", RUST, 9, ("want", "2"));
}

#[test]
fn gdb_stops_in_the_users_own_go_file() {
    stops("sol.go", GO, 5, ("want", "2"));
}

#[test]
fn a_file_with_an_odd_name_is_debugged_too() {
    stops("my two-sum.cpp", CPP, 6, ("target", "10"));
}

#[test]
fn a_file_that_does_not_compile_is_told_by_its_own_name_and_line() {
    for (file, source) in [
        ("sol.cpp", CPP),
        ("sol.rs", RUST),
        ("sol.go", GO),
        ("sol.c", C),
    ] {
        let desk = Desk::new();
        desk.write(
            file,
            &source
                .replace("target", "targt")
                .replacen("targt", "target", 1),
        );
        let output = desk.judge(["debug", "two-sum", file, "--case", "1"]);
        let said = both(&output);
        if output.status.code() == Some(4) {
            super::skip(&said);
            continue;
        }
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(&format!("{file} does not compile")), "{said}");
        assert!(said.contains(&format!("{file}:")), "{said}");
        assert!(
            !said.contains(&desk.path(file).display().to_string()),
            "{said}"
        );
    }
}
