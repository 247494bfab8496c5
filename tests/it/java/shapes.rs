//! Every shape of a signature, through the driver and back.

use serde_json::{Value, json};

use super::{bench, function};

/// Signature, source, and the arguments with their results.
pub(super) struct Shape {
    pub(super) params: &'static [(&'static str, &'static str)],
    pub(super) returns: &'static str,
    pub(super) more: Value,
    pub(super) source: &'static str,
    pub(super) cases: Vec<(Value, Value)>,
}

pub(super) fn check(shape: &Shape) {
    let Some(bench) = bench() else { return };
    let signature = function("f", shape.params, shape.returns, shape.more.clone());
    let questions: Vec<(&str, Value)> = shape
        .cases
        .iter()
        .map(|(args, _)| ("call", args.clone()))
        .collect();
    let run = bench.ask("sol.java", shape.source, &signature, &questions);
    for (index, (args, expected)) in shape.cases.iter().enumerate() {
        assert_eq!(run.result(index), expected, "{} of {args}", shape.source);
        assert_eq!(run.answers[index + 1]["case"], json!(index));
    }
    assert_eq!(run.code, Some(0), "{}", run.stderr);
}

pub(super) fn value(value: Value) -> Value {
    json!({ "value": value })
}

fn echo(ty: &'static str, java: &str, values: &[Value]) {
    let source = format!("class Solution {{ public {java} f({java} x) {{ return x; }} }}");
    check(&Shape {
        params: Box::leak(Box::new([("x", ty)])),
        returns: ty,
        more: Value::Null,
        source: Box::leak(source.into_boxed_str()),
        cases: values
            .iter()
            .map(|v| (json!([v]), value(v.clone())))
            .collect(),
    });
}

#[test]
fn plain_values_come_back_as_they_went() {
    echo("int", "int", &[json!(0), json!(i32::MIN), json!(i32::MAX)]);
    echo("long", "long", &[json!(i64::MIN), json!(i64::MAX)]);
    echo(
        "double",
        "double",
        &[
            json!(0.1),
            json!(1e300),
            json!(-5e-324),
            json!("NaN"),
            json!("-Infinity"),
        ],
    );
    echo("bool", "boolean", &[json!(true), json!(false)]);
    echo("char", "char", &[json!("a"), json!("\""), json!("\\")]);
    echo(
        "string",
        "String",
        &[
            json!(""),
            json!("a\"\\\n\t\u{1}"),
            json!("é漢😀"),
            json!("\u{7f}"),
        ],
    );
    echo(
        "uint",
        "int",
        &[json!(0), json!(4_294_967_295u32), json!(2_147_483_648u32)],
    );
}

#[test]
fn lists_and_arrays_come_back_as_they_went() {
    echo("int[]", "int[]", &[json!([]), json!([1, -2, 3])]);
    echo("int[][]", "int[][]", &[json!([[], [1, 2]]), json!([])]);
    echo(
        "list<list<int>>",
        "List<List<Integer>>",
        &[json!([[1], [], [2, 3]])],
    );
    echo(
        "list<list<string>>",
        "List<List<String>>",
        &[json!([["a", "b"], []])],
    );
    echo("string[]", "String[]", &[json!(["a", ""])]);
    echo("char[][]", "char[][]", &[json!([["a", "b"], ["c"]])]);
    echo("bool[]", "boolean[]", &[json!([true, false])]);
    echo("double[]", "double[]", &[json!([0.5, 2.0])]);
    echo("long[]", "long[]", &[json!([i64::MAX])]);
    echo("list<double>", "List<Double>", &[json!([0.25])]);
    echo("list<bool>", "List<Boolean>", &[json!([true])]);
    echo("ListNode[]", "ListNode[]", &[json!([[1, 2], [], [3]])]);
    echo(
        "list<TreeNode>",
        "List<TreeNode>",
        &[json!([[1, null, 2], []])],
    );
}

#[test]
fn linked_structures_come_back_as_they_went() {
    echo("ListNode", "ListNode", &[json!([]), json!([1, 2, 3])]);
    echo(
        "TreeNode",
        "TreeNode",
        &[
            json!([]),
            json!([1]),
            json!([1, null, 2, 3]),
            json!([5, 4, 7, 3, null, 2, null, -1, null, 9]),
        ],
    );
    echo(
        "GraphNode",
        "Node",
        &[
            json!([]),
            json!([[]]),
            json!([[2, 4], [1, 3], [2, 4], [1, 3]]),
        ],
    );
    echo(
        "RandomListNode",
        "Node",
        &[json!([]), json!([[7, null], [13, 0], [11, 2]])],
    );
    echo(
        "NaryNode",
        "Node",
        &[
            json!([]),
            json!([1]),
            json!([1, null, 3, 2, 4, null, 5, 6]),
            json!([1, null, 2, 3, null, null, 4]),
        ],
    );
}

#[test]
fn a_node_returned_must_be_one_of_the_tree() {
    let more = json!({
        "params": [
            {"name": "root", "type": "TreeNode", "hidden": false, "cycle": null, "within": null},
            {"name": "p", "type": "TreeNode", "hidden": false, "cycle": null, "within": "root"},
        ],
        "returns-node-of": "root",
    });
    check(&Shape {
        params: &[],
        returns: "TreeNode",
        more,
        source: "class Solution { public TreeNode f(TreeNode root, TreeNode p) {
            if (p.val == 1) return null; if (p.val == 2) return new TreeNode(2); return root.left == p ? root.left : root; } }",
        cases: vec![
            (json!([[4, 3, 2, 1], 3]), value(json!(3))),
            (json!([[4, 3, 2, 1], 4]), value(json!(4))),
            (json!([[4, 3, 2, 1], 1]), json!({"wrong": "returned no node"})),
            (json!([[4, 3, 2, 1], 2]), json!({"wrong": "the node returned is not a node of root"})),
        ],
    });
}

#[test]
fn what_is_judged_in_place_is_the_parameter() {
    check(&Shape {
        params: &[("m", "int[][]")],
        returns: "void",
        more: json!({"judged": {"in-place": "m"}}),
        source: "class Solution { public void f(int[][] m) { m[0][0] = 9; } }",
        cases: vec![(json!([[[1, 2]]]), value(json!([[9, 2]])))],
    });
    check(&Shape {
        params: &[("nums", "int[]")],
        returns: "int",
        more: json!({"judged": {"prefix": "nums"}}),
        source: "class Solution { public int f(int[] nums) { return nums[0]; } }",
        cases: vec![
            (json!([[2, 5, 6]]), value(json!([2, 5]))),
            (json!([[0, 5]]), value(json!([]))),
            (
                json!([[7, 5]]),
                json!({"wrong": "returned 7, but nums holds 2 values"}),
            ),
        ],
    });
}

#[test]
fn an_argument_that_must_stay_is_watched() {
    check(&Shape {
        params: &[("nums", "int[]")],
        returns: "int",
        more: json!({"unchanged": ["nums"]}),
        source: "class Solution { public int f(int[] nums) { if (nums[0] > 1) nums[1]++; return 1; } }",
        cases: vec![
            (json!([[1, 2]]), value(json!(1))),
            (
                json!([[2, 2]]),
                json!({"wrong": "nums was changed; the task forbids it"}),
            ),
        ],
    });
}

#[test]
fn a_copy_must_be_fresh() {
    check(&Shape {
        params: &[("node", "GraphNode")],
        returns: "GraphNode",
        more: json!({"fresh": true}),
        source: "class Solution { Map<Node, Node> seen = new HashMap<>();
            public Node f(Node node) { if (node == null || node.neighbors.size() == 1) return node;
            if (node.neighbors.isEmpty()) { node.val = 5; return new Node(1); } return copy(node); }
            Node copy(Node n) { if (seen.containsKey(n)) return seen.get(n); Node c = new Node(n.val); seen.put(n, c);
            for (Node m : n.neighbors) c.neighbors.add(copy(m)); return c; } }",
        cases: vec![
            (json!([[[2, 3], [1, 3], [1, 2]]]), value(json!([[2, 3], [1, 3], [1, 2]]))),
            (json!([[[2], [1]]]), json!({"wrong": "the copy shares node 1 with the input"})),
            (json!([[[]]]), json!({"wrong": "node was changed; the task forbids it"})),
            (json!([[]]), value(json!([]))),
        ],
    });
}
