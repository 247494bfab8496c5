//! Structures built from nodes, given and returned.

use serde_json::{Value, json};

use super::DESK;
use crate::signatures::{function, param};
use judge::model::Signature;

fn echo(ty: &str) -> Signature {
    function("f", &[("v", ty)], ty, json!({}))
}

fn wrong(signature: &Signature, source: &str, args: Value, why: &str) {
    if let Some(talk) = DESK.ask(signature, source, &[args]) {
        assert_eq!(talk.result(0), &json!({ "wrong": why }), "for {source}");
    }
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
