//! Lists, trees and graphs, with a solution in LeetCode's own stub.

use serde_json::json;

use super::DESK;
use crate::signatures::{function, param};
use judge::model::Signature;

fn with_params(mut signature: Signature, params: serde_json::Value) -> Signature {
    if let Signature::Function(function) = &mut signature {
        function.params = serde_json::from_value(params).unwrap();
    }
    signature
}

fn ancestor() -> Signature {
    with_params(
        function(
            "lowestCommonAncestor",
            &[],
            "TreeNode",
            json!({"returns-node-of": "root"}),
        ),
        json!([
            param("root", "TreeNode", json!({})),
            param("p", "TreeNode", json!({"within": "root"})),
            param("q", "TreeNode", json!({"within": "root"}))
        ]),
    )
}

#[test]
fn arguments_point_into_the_tree_and_the_node_returned_is_its_own() {
    let source = "struct TreeNode* lowestCommonAncestor(struct TreeNode* r, struct TreeNode* p, struct TreeNode* q) { \
        if (!r || r == p || r == q) return r; struct TreeNode *a = lowestCommonAncestor(r->left, p, q), *b = \
        lowestCommonAncestor(r->right, p, q); return a && b ? r : a ? a : b; }";
    DESK.gives(
        &ancestor(),
        source,
        &[
            (json!([[6, 2, 8, 0, 4], 2, 8]), json!(6)),
            (json!([[6, 2, 8, 0, 4], 2, 4]), json!(2)),
        ],
    );
    let source = "struct TreeNode* lowestCommonAncestor(struct TreeNode* r, struct TreeNode* p, struct TreeNode* q) { \
        struct TreeNode* n = malloc(sizeof *n); *n = *r; return p == q ? NULL : n; }";
    let calls = [json!([[6, 2, 8], 2, 8]), json!([[6, 2, 8], 2, 2])];
    let Some(talk) = DESK.ask(&ancestor(), source, &calls) else {
        return;
    };
    assert_eq!(
        talk.result(0),
        &json!({"wrong": "returned a node that is not one of root"})
    );
    assert_eq!(talk.result(1), &json!({"wrong": "returned no node"}));
}

#[test]
fn a_copied_graph_that_is_none_is_wrong() {
    let clone = function(
        "cloneGraph",
        &[("node", "GraphNode")],
        "GraphNode",
        json!({"fresh": true}),
    );
    let changed = "struct Node *cloneGraph(struct Node *s) { struct Node *c = calloc(1, sizeof *c); c->val = 1; \
        s->numNeighbors = 0; return c; }";
    let odd = "struct Node *cloneGraph(struct Node *s) { struct Node *c = calloc(1, sizeof *c); c->val = 1; \
        c->numNeighbors = 3; return c; }";
    for (source, why) in [
        (
            "struct Node *cloneGraph(struct Node *s) { return s; }",
            "the copy shares node 1 with the input",
        ),
        (changed, "node was changed; the task forbids it"),
        (
            odd,
            "node 1 says that it has 3 neighbours and has no array of them",
        ),
    ] {
        let Some(talk) = DESK.ask(&clone, source, &[json!([[[2], [1]]])]) else {
            return;
        };
        assert_eq!(talk.result(0), &json!({ "wrong": why }));
    }
}

#[test]
fn a_node_of_the_input_in_a_copied_list_is_wrong() {
    let copy = function(
        "copyRandomList",
        &[("head", "RandomListNode")],
        "RandomListNode",
        json!({"fresh": true}),
    );
    let shallow = "struct Node* copyRandomList(struct Node* head) { struct Node* n = malloc(sizeof *n); n->val = 1; n->next = \
        NULL; n->random = head; return n; }";
    let Some(talk) = DESK.ask(&copy, shallow, &[json!([[[7, null]]])]) else {
        return;
    };
    assert_eq!(
        talk.result(0),
        &json!({"wrong": "the copy shares node 7 with the input"})
    );
}

#[test]
fn n_ary_trees_go_in_and_out() {
    let echo = function("f", &[("root", "NaryNode")], "NaryNode", json!({}));
    let source =
        "struct Node* f(struct Node* root) { return root && root->numChildren ? root : root; }";
    let deep = json!([1, null, 2, 3, 4, null, null, 6, 7, null, 8]);
    DESK.gives(
        &echo,
        source,
        &[
            (json!([deep]), deep.clone()),
            (json!([[5]]), json!([5])),
            (json!([[]]), json!([])),
        ],
    );
    let count = function("f", &[("root", "NaryNode")], "int[]", json!({}));
    let source = "static void walk(struct Node* n, int* r, int* k) { r[(*k)++] = n->val * 10 + n->numChildren; for (int i = 0; \
        i < n->numChildren; i++) walk(n->children[i], r, k); }\nint* f(struct Node* root, int* returnSize) { int* r = \
        malloc(400); *returnSize = 0; walk(root, r, returnSize); return r; }";
    DESK.gives(
        &count,
        source,
        &[(json!([deep]), json!([13, 20, 32, 60, 70, 41, 80]))],
    );
}

#[test]
fn circles_and_shared_nodes_are_wrong_and_never_hang() {
    let list = function("f", &[("head", "ListNode")], "ListNode", json!({}));
    let source =
        "struct ListNode* f(struct ListNode* h) { h->next->next->next = h->next; return h; }";
    let Some(talk) = DESK.ask(&list, source, &[json!([[1, 2, 3]])]) else {
        return;
    };
    assert_eq!(
        talk.result(0),
        &json!({"wrong": "the list returned runs in a circle: node 3 points back to node 2"})
    );
    let tree = function("f", &[("root", "TreeNode")], "TreeNode", json!({}));
    let source = "struct TreeNode* f(struct TreeNode* r) { r->left->right = r; return r; }";
    let Some(talk) = DESK.ask(&tree, source, &[json!([[1, 2]])]) else {
        return;
    };
    assert_eq!(
        talk.result(0),
        &json!({"wrong": "the tree returned reaches its node of value 1 by two ways"})
    );
}

#[test]
fn nodes_made_without_care_do_not_crash_the_driver() {
    let list = function("f", &[("head", "ListNode")], "ListNode", json!({}));
    for (body, why) in [
        (
            "struct ListNode* n = malloc(sizeof *n); memset(n, 0x77, sizeof *n); return n;",
            "returned memory that cannot be read: a size is too large, or a pointer was not set",
        ),
        (
            "struct ListNode n = {1, NULL}, *volatile p = &n; return p;",
            "returned a node that stood on the stack, which is gone when the function returns: malloc it, or make it static",
        ),
    ] {
        let source = format!("struct ListNode* f(struct ListNode* head) {{ {body} }}");
        let Some(talk) = DESK.ask(&list, &source, &[json!([[1]]), json!([[2]])]) else {
            return;
        };
        assert_eq!(talk.result(0), &json!({ "type": why }));
        assert_eq!(talk.result(1), &json!({ "type": why }));
    }
}
