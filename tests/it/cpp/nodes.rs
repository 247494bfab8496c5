//! Lists, trees and graphs, with a solution in LeetCode's own stub.

use serde_json::json;

use super::{ask, function, gives, param};

#[test]
fn linked_lists_go_in_and_out_and_within_arrays() {
    let merge = function(
        "mergeKLists",
        &[("lists", "ListNode[]")],
        "ListNode",
        json!({}),
    );
    let source = "class Solution {\npublic:\n    ListNode* mergeKLists(vector<ListNode*>& lists) {\n        \
        ListNode dummy; ListNode* tail = &dummy;\n        for (auto* l : lists) for (; l; l = l->next) { tail->next = new ListNode(l->val); tail = tail->next; }\n        \
        return dummy.next;\n    }\n};";
    gives(
        &merge,
        source,
        &[
            (json!([[[1, 4], [], [2]]]), json!([1, 4, 2])),
            (json!([[]]), json!([])),
        ],
    );
}

#[test]
fn a_list_is_tied_into_a_circle() {
    let mut cycle = function("hasCycle", &[], "bool", json!({}));
    if let judge::model::Signature::Function(function) = &mut cycle {
        function.params = serde_json::from_value(json!([
            param("head", "ListNode", json!({"cycle": "pos"})),
            param("pos", "int", json!({"hidden": true}))
        ]))
        .unwrap();
    }
    let source = "class Solution { public: bool hasCycle(ListNode *head) { auto s = head, f = head; \
        while (f && f->next) { s = s->next; f = f->next->next; if (s == f) return true; } return false; } };";
    gives(
        &cycle,
        source,
        &[
            (json!([[3, 2, 0], 1]), json!(true)),
            (json!([[1], -1]), json!(false)),
            (json!([[], -1]), json!(false)),
        ],
    );
}

#[test]
fn trees_go_in_and_out() {
    let invert = function("invertTree", &[("root", "TreeNode")], "TreeNode", json!({}));
    let source = "class Solution { public: TreeNode* invertTree(TreeNode* root) { if (!root) return root; \
        return new TreeNode(root->val, invertTree(root->right), invertTree(root->left)); } };";
    gives(
        &invert,
        source,
        &[
            (json!([[1, 2, 3, null, 4]]), json!([1, 3, 2, null, null, 4])),
            (json!([[]]), json!([])),
            (json!([[1, null, 2, null, 3]]), json!([1, 2, null, 3])),
        ],
    );
}

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
fn arguments_point_into_the_tree_and_the_node_returned_is_its_own() {
    let source = "class Solution { public: TreeNode* lowestCommonAncestor(TreeNode* r, TreeNode* p, TreeNode* q) { \
        if (!r || r == p || r == q) return r; auto a = lowestCommonAncestor(r->left, p, q), b = lowestCommonAncestor(r->right, p, q); \
        return a && b ? r : a ? a : b; } };";
    gives(
        &ancestor(),
        source,
        &[
            (json!([[6, 2, 8, 0, 4], 2, 8]), json!(6)),
            (json!([[6, 2, 8, 0, 4], 2, 4]), json!(2)),
        ],
    );
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

const CLONE: &str = "class Solution { map<Node*, Node*> seen; public: Node* cloneGraph(Node* node) { if (!node) return node; \
    auto& copy = seen[node]; if (copy) return copy; copy = new Node(node->val); Node* made = copy; \
    for (auto* n : node->neighbors) made->neighbors.push_back(cloneGraph(n)); return made; } };";

#[test]
fn graphs_are_copied_and_a_shared_node_is_wrong() {
    let clone = function(
        "cloneGraph",
        &[("node", "GraphNode")],
        "GraphNode",
        json!({"fresh": true}),
    );
    gives(
        &clone,
        CLONE,
        &[
            (
                json!([[[2, 4], [1, 3], [2, 4], [1, 3]]]),
                json!([[2, 4], [1, 3], [2, 4], [1, 3]]),
            ),
            (json!([[[]]]), json!([[]])),
            (json!([[]]), json!([])),
        ],
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
fn lists_with_random_pointers_are_copied() {
    let copy = function(
        "copyRandomList",
        &[("head", "RandomListNode")],
        "RandomListNode",
        json!({"fresh": true}),
    );
    let source = "class Solution { public: Node* copyRandomList(Node* head) { map<Node*, Node*> m; \
        for (auto* n = head; n; n = n->next) m[n] = new Node(n->val); \
        for (auto* n = head; n; n = n->next) m[n]->next = m[n->next], m[n]->random = m[n->random]; return m[head]; } };";
    let value = json!([[7, null], [13, 0], [11, 2]]);
    gives(
        &copy,
        source,
        &[(json!([value]), value.clone()), (json!([[]]), json!([]))],
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
fn n_ary_trees_go_in_and_out() {
    let echo = function("f", &[("root", "NaryNode")], "NaryNode", json!({}));
    let source = "class Solution { public: Node* f(Node* root) { return root; } };";
    let deep = json!([1, null, 2, 3, 4, null, null, 6, 7, null, 8]);
    gives(
        &echo,
        source,
        &[
            (json!([deep]), deep.clone()),
            (json!([[5]]), json!([5])),
            (json!([[]]), json!([])),
        ],
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
