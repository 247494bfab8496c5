//! What people paste, in every habit, runs as it stands.

use serde_json::{Value, json};

use super::{Talk, Target, bench, function, questions};

fn accepted(source: &str) {
    accepted_as("sol.java", source);
}

/// Each of these sums a list.
fn accepted_as(name: &str, source: &str) {
    let Some(bench) = bench() else { return };
    let signature = function(
        "sum",
        &[("nums", "int[]")],
        "int",
        json!({"aliases": ["total"]}),
    );
    let run = bench.ask(name, source, &signature, &[("call", json!([[1, 2, 3]]))]);
    assert_eq!(run.result(0), &json!({"value": 6}), "{source}");
}

#[test]
fn package_lines_imports_and_comments_before_them_are_kept() {
    accepted(
        "package com.me.leetcode;\nclass Solution { int sum(int[] a) { List<Integer> l = new ArrayList<>(); for (int x : a) l.add(x); return l.stream().mapToInt(i -> i).sum(); } }",
    );
    accepted(
        "/* package no.such; */ // package neither;\npackage a.b ;import java.util.List;\nimport java.awt.*;\nclass Solution { public int sum(int[] a) { List<Integer> l = new ArrayList<>(); return Arrays.stream(a).sum() + l.size(); } }",
    );
    accepted(
        "import java.awt.*;\nimport java.util.*;\nclass Solution { java.util.List<Integer> l; public int sum(int[] a) { Map<Integer, Integer> m = new HashMap<>(); return IntStream.of(a).sum(); } }",
    );
    accepted(
        "import java.awt.List;\nclass Solution { List l; public int sum(int[] a) { return Arrays.stream(a).sum(); } }",
    );
}

#[test]
fn a_public_class_may_stand_in_a_file_of_any_name() {
    let source =
        "public class Solution { public int sum(int[] a) { return Arrays.stream(a).sum(); } }";
    accepted_as("1. two sum.java", source);
    accepted_as("-x.java", source);
    accepted_as("é.java", source);
}

#[test]
fn several_classes_own_nodes_and_main_are_fine() {
    accepted(
        "class Helper { static int add(int a, int b) { return a + b; } }\npublic class Solution { public int sum(int[] a) { int s = 0; for (int x : a) s = Helper.add(s, x); return s; } public static void main(String[] args) { System.out.println(new Solution().sum(new int[]{1})); } }\ninterface Thing {}\nenum Colour { RED }",
    );
    accepted(
        "class ListNode { int v; ListNode(int v) { this.v = v; } }\nclass Solution { public int sum(int[] a) { int s = 0; for (int x : a) s += new ListNode(x).v; return s; } }",
    );
    accepted(
        "class Solution { static class Pair { int key; Pair(int k) { key = k; } } public int sum(int[] a) { int s = 0; for (int x : a) s += new Pair(x).key; return s; } }",
    );
}

#[test]
fn records_are_fine_where_java_has_them() {
    // They came with release 16.
    if bench().is_none_or(|bench| bench.release() < 16) {
        return;
    }
    accepted(
        "class Solution { record Point(int x, int y) { } int sum(int[] a) { return Arrays.stream(a).mapToObj(v -> new Point(v, 0)).mapToInt(Point::x).sum(); } }",
    );
}

#[test]
fn own_node_classes_are_built_and_read() {
    let Some(bench) = bench() else { return };
    let signature = function("f", &[("head", "ListNode")], "ListNode", Value::Null);
    let bodies = [
        "class ListNode { int val; ListNode next; ListNode(int x) { val = x; } }\nclass Solution { public ListNode f(ListNode h) { return h.next; } }",
        "package p;\nclass Solution { class ListNode { int val; ListNode next; ListNode(int x) { val = x; } } public ListNode f(ListNode h) { return h.next; } }",
        "class Solution { static class ListNode { private long val; ListNode next; } public ListNode f(ListNode h) { return h.next; } }",
        "package judge.given;\npublic class Solution { public ListNode f(ListNode h) { h.next.val++; h.next.val--; return h.next; } }",
    ];
    for source in bodies {
        let run = bench.ask(
            "sol.java",
            source,
            &signature,
            &[("call", json!([[1, 2, 3]]))],
        );
        assert_eq!(run.result(0), &json!({"value": [2, 3]}), "{source}");
    }
}

#[test]
fn pairs_streams_static_and_hidden_methods_work() {
    accepted(
        "import javafx.util.Pair;\nclass Solution { int sum(int[] a) { Pair<Integer, String> p = new Pair<>(0, \"\"); int s = p.getKey(); for (int x : a) s += x; return s; } }",
    );
    accepted(
        "class Solution { private static int sum(int... a) { return new Pair<>(Arrays.stream(a).sum(), 1).getKey(); } }",
    );
    accepted(
        "class Solution { int sum(List<Integer> a) { return a.stream().mapToInt(Integer::intValue).sum(); } }",
    );
    accepted("class Solution { long sum(long[] a) { return LongStream.of(a).sum(); } }");
    accepted(
        "class Solution { Integer sum(Integer[] a) { return Stream.of(a).reduce(0, Integer::sum); } }",
    );
    accepted(
        "abstract class Base { public int sum(int[] a) { return Arrays.stream(a).sum(); } }\nclass Solution extends Base { }",
    );
    accepted("class Solution { int total(int[] a) { return Arrays.stream(a).sum(); } }");
    accepted(
        "class Solution { int sum(int[] a) { return sum(a, 0); } int sum(int[] a, int i) { return i == a.length ? 0 : a[i] + sum(a, i + 1); } }",
    );
    accepted(
        "class Solution { int sum(int[] a) { BigInteger b = BigInteger.ZERO; for (int x : a) b = b.add(BigInteger.valueOf(x)); AtomicInteger c = new AtomicInteger(); ReentrantLock l = new ReentrantLock(); return b.intValue() + c.get(); } }",
    );
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_fine() {
    accepted(
        "\u{feff}package x;\r\nclass Solution {\r\n\tint sum(int[] a) {\r\n\t\treturn Arrays.stream(a).sum();\r\n\t}\r\n}\r\n",
    );
}

#[test]
fn prints_go_to_standard_output_even_when_it_is_closed_or_replaced() {
    let Some(bench) = bench() else { return };
    let signature = function("f", &[("n", "int")], "int", Value::Null);
    let source = "class Solution { public int f(int n) { System.out.print(\"é\" + n); if (n == 1) System.out.close(); if (n == 2) System.setOut(new PrintStream(new ByteArrayOutputStream())); return n; } }";
    let questions = [0, 1, 2].map(|n| ("call", json!([n])));
    let run = bench.ask("sol.java", source, &signature, &questions);
    assert_eq!(run.result(2), &json!({"value": 2}));
    assert!(run.stdout.starts_with("é0é1"), "{}", run.stdout);
    assert_eq!(run.code, Some(0));
}

#[test]
fn assertions_are_on_only_for_debugging() {
    let Some(bench) = bench() else { return };
    let signature = function("f", &[("n", "int")], "int", Value::Null);
    let source = "class Solution { public int f(int n) { assert n > 5 : \"small\"; return n; } }";
    let question = [("call", json!([1]))];
    let run = bench.ask("sol.java", source, &signature, &question);
    assert_eq!(run.result(0), &json!({"value": 1}));
    let debug = bench.program("sol.java", source, Target::Call(&signature), true);
    let run = debug.talk(&questions(&question));
    assert_eq!(
        run.result(0)["exception"]["message"],
        "java.lang.AssertionError: small"
    );
}

#[test]
fn a_whole_program_reads_its_input_and_tells_its_crash() {
    let Some(bench) = bench() else { return };
    let program = |source: &str| bench.program("prog.java", source, Target::Program, false);
    let run = program(
        "import java.util.Scanner;\npublic class Main { public static void main(String[] args) { Scanner in = new Scanner(System.in); System.out.println(in.nextInt() + in.nextInt()); } }",
    )
    .run("3 4\n");
    assert_eq!(
        (run.stdout.as_str(), run.stderr.as_str(), run.code),
        ("7\n", "", Some(0))
    );
    let Talk { stderr, code, .. } = program(
        "public class Main {\n  public static void main(String[] args) {\n    int[] a = new int[1]; a[1] = 2;\n  }\n}",
    )
    .run("");
    assert_eq!(code, Some(1));
    assert!(
        stderr.contains("ArrayIndexOutOfBounds") && stderr.contains("prog.java:3"),
        "{stderr}"
    );
    assert!(!stderr.contains("judge."), "{stderr}");
}
