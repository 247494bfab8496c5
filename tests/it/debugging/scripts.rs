//! pdb, jdb and node inspect, talked with as their users do.

use super::{Desk, free_port, has};

const PYTHON: &str = "class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        \"\"\"Every number once.\"\"\"
        seen = {}
        for i, x in enumerate(nums):
            want = target - x
            if want in seen:
                return [seen[want], i]
            seen[x] = i
";
const JAVA: &str = "class Solution {
    public int[] twoSum(int[] nums, int target) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int i = 0; i < nums.length; i++) {
            int want = target - nums[i];
            if (seen.containsKey(want)) return new int[] {seen.get(want), i};
            seen.put(nums[i], i);
        }
        return new int[0];
    }
}
";
const JAVASCRIPT: &str = "var twoSum = function(nums, target) {
  const seen = new Map();
  for (let i = 0; i < nums.length; i++) {
    const want = target - nums[i];
    if (seen.has(want)) return [seen.get(want), i];
    seen.set(nums[i], i);
  }
};
";
/// With more than types to take away: what a compiler makes of it has other lines.
const TYPESCRIPT: &str = "interface Seen {
  [value: number]: number;
}
enum Step {
  Up = 1,
  Down,
}

function twoSum(nums: number[], target: number): number[] {
  const seen: Seen = {};
  const text = `two
lines`;
  for (let i = 0; i < nums.length; i += Step.Up) {
    const want: number = target - nums[i];

    // A remark.
    if (want in seen) return [seen[want], i];
    seen[nums[i]] = i;
  }
  return [text.length];
}
";
const INPUT: [&str; 3] = ["--input", "[8,3,6,4,15]", "10"];

#[test]
fn pdb_stops_in_the_users_own_file() {
    let desk = Desk::new();
    desk.write("sol.py", PYTHON);
    let args = ["two-sum", "sol.py", INPUT[0], INPUT[1], INPUT[2]];
    let Some(made) = desk.made(&args) else { return };
    let own = desk.path("sol.py").display().to_string();
    let mut pdb = desk.start(&made, &[]);
    pdb.hears(&format!("> {own}(4)twoSum()"));
    pdb.say("p target").hears("10");
    pdb.say(&format!("b {own}:7")).hears(":7");
    pdb.say("c").hears(&format!("> {own}(7)twoSum()"));
    pdb.say("p want").hears("2");
    pdb.say("cl 2").say("c");
    pdb.hears("result").hears("[2,3]");
}

#[test]
fn a_breakpoint_in_the_source_opens_pdb() {
    let desk = Desk::new();
    let source = PYTHON.replace("seen = {}\n", "seen = {}; breakpoint()\n");
    desk.write("sol.py", &source);
    let args = ["two-sum", "sol.py", INPUT[0], INPUT[1], INPUT[2]];
    let Some(mut made) = desk.made(&args) else {
        return;
    };
    made["command"] = serde_json::json!([made["run"]]);
    let own = desk.path("sol.py").display().to_string();
    let mut pdb = desk.start(&made, &[]);
    pdb.hears(&format!("> {own}(5)twoSum()"));
    pdb.say("p nums[0]").hears("8");
    pdb.say("c").hears("result").hears("[2,3]");
}

#[test]
fn leaving_pdb_is_no_error_of_the_solution() {
    let desk = Desk::new();
    desk.write("sol.py", PYTHON);
    let Some(made) = desk.made(&["two-sum", "sol.py", "--case", "1"]) else {
        return;
    };
    let mut pdb = desk.start(&made, &[]);
    pdb.hears("(4)twoSum()").say("q");
    assert!(pdb.child.wait().expect("it ends").success());
    assert!(!pdb.heard().contains("Error"), "{}", pdb.heard());
}

#[test]
fn jdb_stops_in_the_users_own_file() {
    let desk = Desk::new();
    desk.write("sol.java", JAVA);
    let args = ["two-sum", "sol.java", INPUT[0], INPUT[1], INPUT[2]];
    let Some(made) = desk.made(&args) else { return };
    if !has(&made, "jdb") {
        return;
    }
    let mut jdb = desk.start(&made, &[]);
    jdb.hears("Solution.twoSum(), line=3");
    jdb.hears("Map<Integer, Integer> seen").hears("main[1]");
    jdb.say("print target").hears("target = 10");
    jdb.say("stop at Solution:6")
        .hears("Set breakpoint Solution:6");
    jdb.say("cont")
        .hears("Solution.twoSum(), line=6")
        .hears("main[1]");
    jdb.say("print want").hears("want = 2");
    jdb.say("clear Solution:6").hears("Removed").say("cont");
    jdb.hears("result").hears("[2,3]");
}

/// Node.js's debugger stops at the function and at a line that is set in it.
fn node_stops(file: &str, source: &str, first: usize, line: usize) {
    let desk = Desk::new();
    desk.write(file, source);
    let args = ["two-sum", file, INPUT[0], INPUT[1], INPUT[2]];
    let Some(made) = desk.made(&args) else { return };
    let port = format!("--port={}", free_port());
    let mut node = desk.start(&made, &[&port]);
    node.hears(&format!("break in {file}:{first}"))
        .hears("debug>");
    node.say("exec('target')").hears("10");
    node.say(&format!("sb('{file}', {line})"))
        .hears(&format!(">{line} "));
    node.say("cont")
        .hears(&format!("break in {file}:{line}"))
        .hears("debug>");
    node.say("exec('want')").hears("2").hears("debug>");
    node.say(&format!("clearBreakpoint('{file}', {line})"))
        .say("cont");
    node.hears("result").hears("[2,3]");
}

#[test]
fn node_inspect_stops_in_the_users_own_javascript_file() {
    let line = JAVASCRIPT.replace("const want", "\n\n\n\n\n\n  const want");
    node_stops("sol.js", &line, 2, 11);
}

#[test]
fn node_inspect_stops_at_the_users_own_lines_of_typescript() {
    node_stops("sol.ts", TYPESCRIPT, 10, 17);
}
