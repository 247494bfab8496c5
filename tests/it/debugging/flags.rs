//! `judge run --debug`: what the development build of each language finds.

use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::process::Command;

use serde_json::Value;

use super::{Desk, skip};
use crate::process::output_within;

/// The first case of the report on a file, judged with `--debug`; none without a toolchain.
fn found(file: &str, source: &str, args: &[&str]) -> Option<Value> {
    let desk = Desk::new();
    desk.write(file, source);
    let words = ["run", "--debug", "--json", "two-sum", file];
    let output = desk.judge(words.iter().chain(args));
    let stderr = String::from_utf8_lossy(&output.stderr);
    if output.status.code() == Some(4) {
        skip(&stderr);
        return None;
    }
    let report: Value = serde_json::from_slice(&output.stdout).expect(&stderr);
    let cases = report["cases"].as_array().expect("cases");
    let case = cases.first().unwrap_or(&report);
    Some(case.clone())
}

/// The verdict is a runtime error that tells this, and the user's line stands in it or its frames.
fn tells(file: &str, source: &str, args: &[&str], what: &str, line: usize) {
    let Some(case) = found(file, source, args) else {
        return;
    };
    assert_eq!(case["verdict"], "RE", "{case:#}");
    let message = case["message"].as_str().expect("a message");
    assert!(message.contains(what), "{case:#}");
    let frames = case["frames"].to_string();
    let place = format!("{file}:{line}");
    assert!(
        frames.contains(&place) || message.contains(&place),
        "{place} in {case:#}"
    );
}

const TWO: [&str; 3] = ["--input", "[1,2]", "3"];

#[test]
fn cpp_tells_of_a_heap_overflow() {
    let source = "class Solution {\npublic:\n    vector<int> twoSum(vector<int>& nums, int target) {\n        \
                  int* more = new int[2];\n        more[nums.size()] = target;\n        return {more[2], 0};\n    \
                  }\n};\n";
    tells("sol.cpp", source, &TWO, "heap-buffer-overflow", 5);
}

#[test]
fn cpp_tells_of_a_signed_overflow() {
    let source = "class Solution {\npublic:\n    vector<int> twoSum(vector<int>& nums, int target) {\n        \
                  int big = 2147483646 + nums[0];\n        big += nums[1];\n        return {big, 0};\n    }\n};\n";
    tells("sol.cpp", source, &TWO, "signed integer overflow", 5);
}

#[test]
fn c_tells_of_a_heap_overflow() {
    let source = "int* twoSum(int* nums, int size, int target, int* k) {\n    int* out = malloc(2 * sizeof(int));\n    \
                  out[size] = target;\n    *k = 2;\n    return out;\n}\n";
    tells("sol.c", source, &TWO, "heap-buffer-overflow", 3);
}

#[test]
fn c_tells_of_a_signed_overflow() {
    let source = "int* twoSum(int* nums, int size, int target, int* k) {\n    int big = 2147483646 + nums[0];\n    \
                  big += nums[1];\n    *k = big;\n    return nums;\n}\n";
    tells("sol.c", source, &TWO, "signed integer overflow", 3);
}

#[test]
fn c_tells_of_a_use_after_free() {
    let source = "int* twoSum(int* nums, int size, int target, int* k) {\n    int* out = malloc(8);\n    \
                  free(out);\n    *k = out[0];\n    return out;\n}\n";
    tells("sol.c", source, &TWO, "heap-use-after-free", 4);
}

#[test]
fn cpp_tells_of_an_index_behind_the_end() {
    let source = "class Solution {\npublic:\n    vector<int> twoSum(vector<int>& nums, int target) {\n        \
                  return {nums[target], 0};\n    }\n};\n";
    tells(
        "sol.cpp",
        source,
        &TWO,
        "Assertion '__n < this->size()' failed",
        4,
    );
}

#[test]
fn cpp_tells_where_a_null_pointer_is_followed() {
    let source = "class Solution {\npublic:\n    vector<int> twoSum(vector<int>& nums, int target) {\n        \
                  ListNode* node = nullptr;\n        return {node->val, target};\n    }\n};\n";
    let source = format!("struct ListNode {{ int val; }};\n{source}");
    tells("sol.cpp", &source, &TWO, "null pointer", 6);
}

#[test]
fn cpp_tells_of_a_recursion_without_end() {
    let source = "class Solution {\npublic:\n    int deep(int n) { return n + deep(n + 1) % 7; }\n    vector<int> \
                  twoSum(vector<int>& nums, int target) {\n        return {deep(0), target};\n    }\n};\n";
    tells("sol.cpp", source, &TWO, "stack", 3);
}

#[test]
fn java_checks_assertions() {
    let source = "class Solution {\n    public int[] twoSum(int[] nums, int target) {\n        assert target == 0 : \
                  \"target is \" + target;\n        return nums;\n    }\n}\n";
    tells("sol.java", source, &TWO, "AssertionError: target is 3", 3);
}

#[test]
fn rust_checks_overflow() {
    let source = "impl Solution {\n    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {\n        let \
                  big = i32::MAX - 3 + target;\n        vec![big + nums[0]]\n    }\n}\n";
    tells("sol.rs", source, &TWO, "attempt to add with overflow", 4);
}

#[test]
fn python_warns_of_what_is_left_open() {
    let source = "class Solution:\n    def twoSum(self, nums, target):\n        open(__import__(\"os\").devnull)\n        \
                  return [0, 0]\n";
    let args = ["--case", "1"];
    let Some(case) = found("sol.py", source, &args) else {
        return;
    };
    let stderr = case["stderr"].as_str().expect("a text");
    assert!(
        stderr.contains("ResourceWarning: unclosed file"),
        "{case:#}"
    );
    assert!(stderr.contains("sol.py:3"), "{case:#}");
}

#[test]
fn javascript_is_strict() {
    let source = "var twoSum = function(nums, target) {\n  total = nums[0] + target;\n  return [total];\n};\n";
    tells(
        "sol.js",
        source,
        &TWO,
        "ReferenceError: total is not defined",
        2,
    );
}

#[test]
fn typescript_is_strict() {
    let source = "declare let total: number;\n\nfunction twoSum(nums: number[], target: number): number[] {\n  total \
                  = nums[0] + target;\n  return [total];\n}\n";
    tells(
        "sol.ts",
        source,
        &TWO,
        "ReferenceError: total is not defined",
        4,
    );
}

#[test]
fn go_checks_unsafe_pointers() {
    // In the heap, and larger than what small objects share with each other.
    let source = "import \"unsafe\"\n\nvar page []byte\n\nfunc twoSum(nums []int, target int) []int {\n\tpage = make([]byte, \
                  32)\n\tvalue := *(*int64)(unsafe.Pointer(&page[32-target]))\n\treturn []int{int(value)}\n}\n";
    tells("sol.go", source, &TWO, "checkptr", 7);
}

/// What a sanitizer reserves is no memory that is held, and what it may not do it need not.
#[test]
fn a_sound_solution_is_accepted_with_sanitizers_by_an_ordinary_user_too() {
    let source = "class Solution {\npublic:\n    vector<int> twoSum(vector<int>& nums, int target) {\n        for (int \
                  i = 0; i < (int)nums.size(); i++)\n            for (int j = 0; j < i; j++)\n                if \
                  (nums[i] + nums[j] == target) return {j, i};\n        return {};\n    }\n};\n";
    let desk = Desk::new();
    desk.write("sol.cpp", source);
    let as_self = desk.judge(["run", "--debug", "two-sum", "sol.cpp", "--samples"]);
    let said = super::both(&as_self);
    if as_self.status.code() == Some(4) {
        return skip(&said);
    }
    assert_eq!(as_self.status.code(), Some(0), "{said}");
    let root = std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0);
    if !root {
        return;
    }
    let home = tempfile::tempdir().expect("a folder");
    let open = std::fs::Permissions::from_mode(0o777);
    std::fs::set_permissions(home.path(), open.clone()).expect("set");
    std::fs::set_permissions(desk.path(""), open).expect("set");
    let mut command = Command::new("setpriv");
    command
        .args(["--reuid=65534", "--regid=65534", "--clear-groups"])
        .arg(env!("CARGO_BIN_EXE_judge"))
        .args(["run", "--debug", "two-sum", "sol.cpp", "--samples"])
        .current_dir(desk.path(""))
        .env("JUDGE_HOME", home.path());
    let output = output_within(&mut command, b"", super::PATIENCE);
    let said = super::both(&output);
    if said.contains("failed to execute") {
        return skip("setpriv cannot reach the judge as an ordinary user");
    }
    assert_eq!(output.status.code(), Some(0), "{said}");
}
