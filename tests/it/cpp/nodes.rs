//! Lists, trees and graphs, with a solution in LeetCode's own stub.

use serde_json::json;

use super::{ask, function, param};

fn ancestor() -> judge::model::Signature {
    let mut lca = function(
        "lowestCommonAncestor",
        &[],
        "TreeNode",
        json!({"returns-node-of": "root"}),
    );
    if let judge::model::Signature::Function(function) = &mut lca {
        function.params = serde_json::from_value(json!([
            param("root", "TreeNode", json!({})),
            param("p", "TreeNode", json!({"within": "root"})),
            param("q", "TreeNode", json!({"within": "root"}))
        ]))
        .unwrap();
    }
    lca
}

#[test]
fn a_foreign_node_or_none_is_wrong() {
    let source = "class Solution { public: TreeNode* lowestCommonAncestor(TreeNode* r, TreeNode* p, TreeNode* q) { \
        return p == q ? nullptr : new TreeNode(r->val); } };";
    let Some(talk) = ask(
        &ancestor(),
        source,
        &[json!([[6, 2, 8], 2, 8]), json!([[6, 2, 8], 2, 2])],
    ) else {
        return;
    };
    assert_eq!(
        talk.result(0),
        &json!({"wrong": "returned a node that is not one of root"})
    );
    assert_eq!(talk.result(1), &json!({"wrong": "returned no node"}));
}

#[test]
fn a_node_of_the_input_in_a_copied_graph_is_wrong() {
    let clone = function(
        "cloneGraph",
        &[("node", "GraphNode")],
        "GraphNode",
        json!({"fresh": true}),
    );
    let same = "class Solution { public: Node* cloneGraph(Node* node) { return node; } };";
    let Some(talk) = ask(&clone, same, &[json!([[[2], [1]]])]) else {
        return;
    };
    assert_eq!(
        talk.result(0),
        &json!({"wrong": "the copy shares node 1 with the input"})
    );
}

#[test]
fn a_node_of_the_input_in_a_copied_list_is_wrong() {
    let copy = function(
        "copyRandomList",
        &[("head", "RandomListNode")],
        "RandomListNode",
        json!({"fresh": true}),
    );
    let shallow = "class Solution { public: Node* copyRandomList(Node* head) { auto* n = new Node(head->val); n->random = head; return n; } };";
    let Some(talk) = ask(&copy, shallow, &[json!([[[7, null]]])]) else {
        return;
    };
    assert_eq!(
        talk.result(0),
        &json!({"wrong": "the copy shares node 7 with the input"})
    );
}

#[test]
fn circles_and_shared_nodes_are_wrong_and_never_hang() {
    let list = function("f", &[("head", "ListNode")], "ListNode", json!({}));
    let source = "class Solution { public: ListNode* f(ListNode* h) { h->next->next->next = h->next; return h; } };";
    let Some(talk) = ask(&list, source, &[json!([[1, 2, 3]])]) else {
        return;
    };
    assert_eq!(
        talk.result(0),
        &json!({"wrong": "the list returned runs in a circle: node 3 points back to node 2"})
    );
    let tree = function("f", &[("root", "TreeNode")], "TreeNode", json!({}));
    let source =
        "class Solution { public: TreeNode* f(TreeNode* r) { r->left->right = r; return r; } };";
    let Some(talk) = ask(&tree, source, &[json!([[1, 2]])]) else {
        return;
    };
    assert_eq!(
        talk.result(0),
        &json!({"wrong": "the tree returned reaches its node of value 1 by two ways"})
    );
}
