//! Depth, size, crashes and exits.

use serde_json::{Value, json};

use super::{bench, function};

#[test]
fn exceptions_carry_the_user_s_own_frames() {
    let Some(bench) = bench() else { return };
    let signature = function("f", &[("n", "int")], "int", Value::Null);
    let source = "class Solution {\n  public int f(int n) {\n    Supplier<Integer> s = () ->\n      g(n);\n    return s.get();\n  }\n  int g(int n) { return 1 / n; }\n}";
    let run = bench.ask(
        "two.java",
        source,
        &signature,
        &[("call", json!([0])), ("call", json!([1]))],
    );
    let failure = &run.result(0)["exception"];
    assert_eq!(
        failure["message"],
        "java.lang.ArithmeticException: / by zero"
    );
    assert_eq!(
        failure["frames"],
        json!([
            "two.java:5 in f",
            "two.java:4 in a lambda of f",
            "two.java:7 in g"
        ])
    );
    assert_eq!(run.result(1), &json!({"value": 1}));
}

#[test]
fn a_recursion_of_a_hundred_thousand_frames_works_and_an_endless_one_is_told() {
    let Some(bench) = bench() else { return };
    let signature = function("f", &[("n", "int")], "int", Value::Null);
    let source = "class Solution { public int f(int n) { return n == 0 ? 0 : 1 + f(n - 1); } }";
    let questions = [100_000, -1, 7].map(|n| ("call", json!([n])));
    let run = bench.ask("sol.java", source, &signature, &questions);
    assert_eq!(run.result(0), &json!({"value": 100_000}));
    assert_eq!(
        run.result(1)["exception"]["message"],
        "java.lang.StackOverflowError"
    );
    assert_eq!(run.result(2), &json!({"value": 7}));
}

#[test]
fn a_tree_and_a_list_of_a_hundred_thousand_nodes_are_no_matter() {
    let Some(bench) = bench() else { return };
    let deep: Vec<Value> = (0..200_000)
        .map(|index| {
            if index % 2 == 0 {
                json!(index)
            } else {
                Value::Null
            }
        })
        .collect();
    let signature = function("f", &[("root", "TreeNode")], "TreeNode", Value::Null);
    let source = "class Solution { public TreeNode f(TreeNode r) { depth(r); return r; } int depth(TreeNode r) { return r == null ? 0 : 1 + Math.max(depth(r.left), depth(r.right)); } }";
    let deep = Value::Array(deep[..199_999].to_vec());
    let run = bench.ask("sol.java", source, &signature, &[("call", json!([deep]))]);
    assert_eq!(run.result(0), &json!({ "value": deep }));
}

#[test]
fn memory_that_runs_out_is_an_exception_of_that_case() {
    let Some(bench) = bench() else { return };
    let signature = function("f", &[("n", "int")], "int", Value::Null);
    let source = "class Solution { public int f(int n) { List<long[]> l = new ArrayList<>(); for (int i = 0; i < n; i++) l.add(new long[1 << 20]); return n; } }";
    let questions = [1000, 2].map(|n| ("call", json!([n])));
    let run = bench.ask("sol.java", source, &signature, &questions);
    let message = &run.result(0)["exception"]["message"];
    assert_eq!(message, "java.lang.OutOfMemoryError: Java heap space");
    assert_eq!(run.result(1), &json!({"value": 2}));
}

#[test]
fn an_exit_ends_the_process_and_keeps_what_was_printed() {
    let Some(bench) = bench() else { return };
    let signature = function("f", &[], "int", Value::Null);
    let source = "class Solution { public int f() { System.out.print(\"so long\"); System.exit(3); return 1; } }";
    let run = bench.ask("sol.java", source, &signature, &[("call", json!([]))]);
    assert_eq!((run.answers.len(), run.code), (1, Some(3)));
    assert_eq!(run.stdout, "so long");
}

#[test]
fn threads_left_running_do_not_keep_the_driver() {
    let Some(bench) = bench() else { return };
    let signature = function("f", &[], "int", Value::Null);
    let source = "class Solution { public int f() { new Thread(() -> { while (true) { try { Thread.sleep(1000); } catch (InterruptedException e) { } } }).start(); Thread.currentThread().interrupt(); return 1; } }";
    let run = bench.ask(
        "sol.java",
        source,
        &signature,
        &[("call", json!([])), ("call", json!([]))],
    );
    assert_eq!(run.result(1), &json!({"value": 1}));
    assert_eq!(run.code, Some(0));
}

#[test]
fn the_work_of_every_thread_is_counted() {
    let Some(bench) = bench() else { return };
    let signature = function("f", &[("apart", "bool")], "int", Value::Null);
    // Each call works until the clock of its own thread shows 200 ms.
    let source = "import java.lang.management.*;\nclass Solution { static void work() { ThreadMXBean b = ManagementFactory.getThreadMXBean(); long s = b.getCurrentThreadCpuTime(); while (b.getCurrentThreadCpuTime() - s < 200_000_000L); }
        public int f(boolean apart) throws Exception { if (apart) { Thread t = new Thread(Solution::work); t.start(); t.join(); } else work(); return 0; } }";
    let questions = [false, true].map(|apart| ("call", json!([apart])));
    let run = bench.ask("sol.java", source, &signature, &questions);
    for index in [0, 1] {
        assert_eq!(run.result(index), &json!({"value": 0}));
        let cpu_ns = run.answers[index + 1]["cpu_ns"].as_u64().expect("a time");
        assert!(cpu_ns >= 170_000_000, "case {index}: {cpu_ns}");
    }
}

#[test]
fn children_do_not_inherit_the_judge_s_descriptors() {
    if !std::path::Path::new("/proc/self/fd").exists() {
        return;
    }
    let Some(bench) = bench() else { return };
    let signature = function("f", &[], "string", Value::Null);
    let source = "class Solution { public String f() throws Exception { Process p = new ProcessBuilder(\"sh\", \"-c\", \"test -e /proc/$$/fd/3 || test -e /proc/$$/fd/4 || echo none\").start(); return new String(p.getInputStream().readAllBytes()).trim(); } }";
    let run = bench.ask("sol.java", source, &signature, &[("call", json!([]))]);
    assert_eq!(run.result(0), &json!({"value": "none"}));
}
