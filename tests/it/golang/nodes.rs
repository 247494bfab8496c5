//! Structures built from nodes, given and returned.

use serde_json::{Value, json};

use super::DESK;
use crate::native::{function, param};
use judge::model::Signature;

fn echo(ty: &str) -> Signature {
    function("f", &[("v", ty)], ty, json!({}))
}

fn wrong(signature: &Signature, source: &str, args: Value, why: &str) {
    if let Some(talk) = DESK.ask(signature, source, &[args]) {
        assert_eq!(talk.result(0), &json!({ "wrong": why }), "for {source}");
    }
}

#[test]
fn every_structure_goes_through_and_nil_is_empty() {
    let table: [(&str, &str, &[Value]); 7] = [
        ("ListNode", "*ListNode", &[json!([1, -2, 3]), json!([])]),
        (
            "TreeNode",
            "*TreeNode",
            &[json!([1, null, 2, 3, null, null, 4]), json!([])],
        ),
        (
            "GraphNode",
            "*Node",
            &[
                json!([[2, 4], [1, 3], [2, 4], [1, 3]]),
                json!([[]]),
                json!([]),
            ],
        ),
        (
            "RandomListNode",
            "*Node",
            &[json!([[7, null], [13, 0], [11, 2]]), json!([])],
        ),
        (
            "NaryNode",
            "*Node",
            &[json!([1, null, 3, 2, 4, null, 5, 6]), json!([7]), json!([])],
        ),
        (
            "ListNode[]",
            "[]*ListNode",
            &[json!([[1, 4], [], [2]]), json!([])],
        ),
        (
            "list<TreeNode>",
            "[]*TreeNode",
            &[json!([[1, null, 2], [], [3]])],
        ),
    ];
    for (ty, written, values) in table {
        let source = format!("func f(v {written}) {written} {{\n    return v\n}}");
        let calls: Vec<(Value, Value)> = values
            .iter()
            .map(|value| (json!([value]), value.clone()))
            .collect();
        DESK.gives(&echo(ty), &source, &calls);
    }
}

#[test]
fn a_list_and_a_tree_are_changed_in_place() {
    let reorder = function(
        "f",
        &[("head", "ListNode")],
        "void",
        json!({"judged": {"in-place": "head"}}),
    );
    let source = "func f(head *ListNode)  {\n    head.Next = head.Next.Next\n}";
    DESK.gives(&reorder, source, &[(json!([[1, 2, 3]]), json!([1, 3]))]);
    let flatten = function(
        "f",
        &[("root", "TreeNode")],
        "void",
        json!({"judged": {"in-place": "root"}}),
    );
    let source = "func f(root *TreeNode)  {\n    root.Left, root.Right = nil, root.Left\n}";
    DESK.gives(&flatten, source, &[(json!([[1, 2]]), json!([1, null, 2]))]);
}

#[test]
fn a_list_with_a_cycle_is_given_by_its_hidden_place() {
    let params = json!([
        param("head", "ListNode", json!({"cycle": "pos"})),
        param("pos", "int", json!({"hidden": true}))
    ]);
    let cycle = function("hasCycle", &[], "bool", json!({ "params": params }));
    let source = "func hasCycle(head *ListNode) bool {\n    for i := 0; i < 10; i++ {\n        \
                  if head == nil { return false }\n        head = head.Next\n    }\n    return true\n}";
    DESK.gives(
        &cycle,
        source,
        &[
            (json!([[3, 2, 0], 1]), json!(true)),
            (json!([[1], -1]), json!(false)),
            (json!([[], -1]), json!(false)),
        ],
    );
}

fn ancestor() -> Signature {
    let within = || json!({"within": "root"});
    let params = json!([
        param("root", "TreeNode", json!({})),
        param("p", "TreeNode", within()),
        param("q", "TreeNode", within())
    ]);
    let more = json!({"params": params, "returns-node-of": "root"});
    function("f", &[], "TreeNode", more)
}

#[test]
fn nodes_within_a_tree_are_its_own_and_so_must_the_result_be() {
    let source = "func f(root, p, q *TreeNode) *TreeNode {\n    if root.Left == p && root.Right == q { return root }\n    return q\n}";
    DESK.gives(
        &ancestor(),
        source,
        &[
            (json!([[6, 2, 8], 2, 8]), json!(6)),
            (json!([[6, 2, 8], 8, 2]), json!(2)),
        ],
    );
    let args = || json!([[6, 2, 8], 2, 8]);
    let source = "func f(root, p, q *TreeNode) *TreeNode { return &TreeNode{Val: 6} }";
    let why = "returned a node that is not one of root";
    wrong(&ancestor(), source, args(), why);
    let source = "func f(root, p, q *TreeNode) *TreeNode { return nil }";
    wrong(&ancestor(), source, args(), "returned no node");
}

#[test]
fn a_copy_must_share_nothing_and_leave_the_input_alone() {
    let copy = function(
        "f",
        &[("node", "GraphNode")],
        "GraphNode",
        json!({"fresh": true}),
    );
    let args = || json!([[[2], [1]]]);
    let source = "func f(node *Node) *Node { return &Node{1, node.Neighbors} }";
    let why = "the copy shares node 2 with the input";
    wrong(&copy, source, args(), why);
    let source = "func f(node *Node) *Node { node.Neighbors = nil; return &Node{Val: 1} }";
    let why = "node was changed; the task forbids it";
    wrong(&copy, source, args(), why);
    let source = "func f(node *Node) *Node {\n    a, b := &Node{Val: 1}, &Node{Val: 2}\n    \
                  a.Neighbors, b.Neighbors = []*Node{b}, []*Node{a}\n    return a\n}";
    DESK.gives(&copy, source, &[(args(), json!([[2], [1]]))]);
}

#[test]
fn results_that_run_in_circles_are_told_and_never_hang() {
    let source = "func f(v *ListNode) *ListNode { v.Next.Next.Next = v.Next; return v }";
    let why = "the list returned runs in a circle: node 3 points back to node 2";
    wrong(&echo("ListNode"), source, json!([[1, 2, 3]]), why);
    let source = "func f(v *TreeNode) *TreeNode { v.Left.Left = v; return v }";
    let why = "the tree returned reaches its node of value 1 by two ways";
    wrong(&echo("TreeNode"), source, json!([[1, 2]]), why);
    let source = "func f(v *Node) *Node { v.Children = append(v.Children, v); return v }";
    let why = "the tree returned reaches its node of value 5 by two ways";
    wrong(&echo("NaryNode"), source, json!([[5]]), why);
    let source = "func f(v *Node) *Node { v.Random = &Node{Val: 9}; return v }";
    let why = "the random pointer of node 1 points to a node that is not in the list";
    wrong(&echo("RandomListNode"), source, json!([[[1, null]]]), why);
    let source = "func f(v *Node) *Node { v.Neighbors = []*Node{{Val: 7}}; return v }";
    let why = "the graph returned cannot be written as adjacency lists: its 2 nodes include one of value 7";
    wrong(&echo("GraphNode"), source, json!([[[]]]), why);
}

#[test]
fn an_own_node_type_is_used_with_whatever_else_it_holds() {
    for own in [
        "type ListNode struct {\n    Val int\n    Next *ListNode\n}\n",
        "type ListNode struct {\n    seen bool\n    Val int32\n    Prev, Next *ListNode\n}\n",
        "type (\n    number = int\n    ListNode struct { Next *ListNode; Val number; name string }\n)\n",
    ] {
        let source = format!(
            "{own}func (l *ListNode) last() *ListNode {{ for l.Next != nil {{ l = l.Next }}; return l }}\n\
             func f(v *ListNode) *ListNode {{ return v.last() }}"
        );
        let calls = [(json!([[1, 2, -3]]), json!([-3]))];
        DESK.gives(&echo("ListNode"), &source, &calls);
    }
}

#[test]
fn an_own_node_type_of_other_fields_is_told_from_the_stub_s() {
    super::declined(
        &echo("ListNode"),
        "type ListNode struct { value int; next *ListNode }\nfunc f(v *ListNode) *ListNode { return v }",
        "f takes *ListNode, whose fields are not those of the stub (Val int, Next *ListNode), for v; \
         the problem passes *ListNode",
    );
}
