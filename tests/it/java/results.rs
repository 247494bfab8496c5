//! Wrong results, classes of operations, and codecs.

use serde_json::{Value, json};

use super::shapes::{Shape, check, value};
use super::{bench, signature};
use crate::signatures::param;

#[test]
fn results_of_the_wrong_type_are_named() {
    let cases = [
        ("int[]", "null", "returned null where an int[] is due"),
        (
            "list<list<int>>",
            "Arrays.asList(Arrays.asList(1, null))",
            "returned null at [0][1] where an int is due",
        ),
        (
            "int",
            "3000000000L",
            "returned 3000000000, which does not fit in 32 bits",
        ),
        (
            "string",
            "\"\\uD800\"",
            "returned a string that is not valid text: half a character, \\uD800, at index 0",
        ),
        ("int", "2.5", "returned the Double 2.5 where an int is due"),
    ];
    for (ty, expression, message) in cases {
        let source = format!("class Solution {{ public Object f() {{ return {expression}; }} }}");
        check(&Shape {
            params: &[],
            returns: ty,
            more: Value::Null,
            source: Box::leak(source.into_boxed_str()),
            cases: vec![(json!([]), json!({"type": message}))],
        });
    }
}

#[test]
fn circles_and_shared_nodes_are_wrong_and_never_a_hang() {
    let cases = [
        (
            "ListNode",
            "ListNode a = new ListNode(1), b = new ListNode(2); a.next = b; b.next = a; return a;",
            "the list returned runs in a circle: node 2 points back to node 1",
        ),
        (
            "TreeNode",
            "TreeNode a = new TreeNode(1); a.left = a; return a;",
            "the tree returned holds one node in two places: the node with the value 1",
        ),
    ];
    for (ty, body, message) in cases {
        let source = format!("class Solution {{ public {ty} f() {{ {body} }} }}");
        check(&Shape {
            params: &[],
            returns: ty,
            more: Value::Null,
            source: Box::leak(source.into_boxed_str()),
            cases: vec![(json!([]), json!({"wrong": message}))],
        });
    }
}

#[test]
fn a_class_answers_operation_by_operation() {
    let Some(bench) = bench() else { return };
    let param = |name: &str, ty: &str| param(name, ty, json!({}));
    let signature = signature(&json!({
        "kind": "class", "name": "Box", "aliases": [], "constructor": [param("size", "int")],
        "methods": [
            {"name": "put", "params": [param("x", "int")], "returns": "void"},
            {"name": "all", "params": [], "returns": "list<int>"},
        ],
    }));
    let source = "class Box { private List<Integer> held = new ArrayList<>(); private int size;
        public Box(int size) { this.size = size; }
        public void put(int x) { if (held.size() == size) throw new IllegalStateException(\"full\"); held.add(x); }
        public List<Integer> all() { return held; } }";
    let questions = [
        (
            "call",
            json!([["Box", "put", "all", "put", "all"], [[2], [1], [], [2], []]]),
        ),
        ("call", json!([["Box", "put", "put"], [[1], [1], [2]]])),
    ];
    let run = bench.ask("sol.java", source, &signature, &questions);
    assert_eq!(
        run.result(0),
        &value(json!([null, null, [1], null, [1, 2]]))
    );
    let failure = &run.result(1)["exception"];
    assert_eq!(
        failure["message"],
        "java.lang.IllegalStateException: full (in put, operation 2)"
    );
    assert_eq!(failure["frames"], json!(["sol.java:3 in put"]));
}

#[test]
fn a_codec_s_string_survives_whatever_it_holds() {
    let Some(bench) = bench() else { return };
    let signature = signature(&json!({
        "kind": "codec", "name": "Codec", "encode": "serialize", "decode": "deserialize",
        "param": "root", "text": "data", "type": "TreeNode",
    }));
    let source =
        "public class Codec { String kept; static final String ODD = \"%\\uD800\\n\\u00e9\";
        public String serialize(TreeNode root) { return root == null ? null : ODD + root.val; }
        public TreeNode deserialize(String data) { if (!data.startsWith(ODD)) return null;
            return new TreeNode(Integer.parseInt(data.substring(ODD.length()))); } }";
    let run = bench.ask(
        "sol.java",
        source,
        &signature,
        &[("encode", json!([[42]])), ("encode", json!([[]]))],
    );
    let text = run.result(0)["value"]
        .as_str()
        .expect("a string")
        .to_owned();
    assert!(text.is_ascii());
    assert_eq!(
        run.result(1),
        &json!({"type": "returned null where a String is due"})
    );
    let run = bench.ask("sol.java", source, &signature, &[("decode", json!([text]))]);
    assert_eq!(run.result(0), &value(json!([42])));
}
