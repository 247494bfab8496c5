//! Lists, trees and graphs, with a solution in LeetCode's own stub.

use serde_json::json;

use super::DESK;
use crate::native::{function, param};
use judge::model::Signature;

#[test]
fn linked_lists_go_in_and_out_and_within_arrays() {
    let merge = function(
        "mergeKLists",
        &[("lists", "ListNode[]")],
        "ListNode",
        json!({}),
    );
    let source = "struct ListNode* mergeKLists(struct ListNode** lists, int listsSize) {\n    struct ListNode dummy = {0, \
        NULL}, *tail = &dummy;\n    for (int i = 0; i < listsSize; i++) for (; lists[i]; lists[i] = lists[i]->next) tail = \
        tail->next = lists[i];\n    tail->next = NULL;\n    return dummy.next;\n}";
    DESK.gives(
        &merge,
        source,
        &[
            (json!([[[1, 4], [], [2]]]), json!([1, 4, 2])),
            (json!([[]]), json!([])),
        ],
    );
    let split = function("f", &[("head", "ListNode")], "ListNode[]", json!({}));
    let source = "struct ListNode** f(struct ListNode* head, int* returnSize) { struct ListNode** r = malloc(2 * sizeof *r); \
        r[0] = head->next; r[1] = NULL; *returnSize = 2; return r; }";
    DESK.gives(&split, source, &[(json!([[1, 2, 3]]), json!([[2, 3], []]))]);
}

fn with_params(mut signature: Signature, params: serde_json::Value) -> Signature {
    if let Signature::Function(function) = &mut signature {
        function.params = serde_json::from_value(params).unwrap();
    }
    signature
}

#[test]
fn a_list_is_tied_into_a_circle() {
    let cycle = with_params(
        function("hasCycle", &[], "bool", json!({})),
        json!([
            param("head", "ListNode", json!({"cycle": "pos"})),
            param("pos", "int", json!({"hidden": true}))
        ]),
    );
    let source = "bool hasCycle(struct ListNode *head) { struct ListNode *s = head, *f = head; while (f && f->next) { s = \
        s->next; f = f->next->next; if (s == f) return true; } return false; }";
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

#[test]
fn trees_go_in_and_out() {
    let invert = function("invertTree", &[("root", "TreeNode")], "TreeNode", json!({}));
    let source = "struct TreeNode* invertTree(struct TreeNode* root) { if (!root) return NULL; struct TreeNode* n = \
        malloc(sizeof *n); n->val = root->val; n->left = invertTree(root->right); n->right = invertTree(root->left); \
        return n; }";
    DESK.gives(
        &invert,
        source,
        &[
            (json!([[1, 2, 3, null, 4]]), json!([1, 3, 2, null, null, 4])),
            (json!([[]]), json!([])),
            (json!([[1, null, 2, null, 3]]), json!([1, 2, null, 3])),
        ],
    );
    let build = function("f", &[("v", "int[]")], "TreeNode[]", json!({}));
    let source = "struct TreeNode** f(int* v, int vSize, int* returnSize) { struct TreeNode** r = malloc(sizeof *r); r[0] = \
        calloc(1, sizeof **r); r[0]->val = v[0]; *returnSize = 1; return r; }";
    DESK.gives(&build, source, &[(json!([[7]]), json!([[7]]))]);
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

const CLONE: &str = "
static struct Node* seen[101];
static struct Node* copy(struct Node* s) {
    if (seen[s->val]) return seen[s->val];
    struct Node* made = seen[s->val] = malloc(sizeof *made);
    made->val = s->val;
    made->numNeighbors = s->numNeighbors;
    made->neighbors = malloc(s->numNeighbors * sizeof(struct Node*));
    for (int i = 0; i < s->numNeighbors; i++) made->neighbors[i] = copy(s->neighbors[i]);
    return made;
}
struct Node *cloneGraph(struct Node *s) {
    memset(seen, 0, sizeof seen);
    return s ? copy(s) : NULL;
}";

#[test]
fn graphs_are_copied_and_a_shared_node_is_wrong() {
    let clone = function(
        "cloneGraph",
        &[("node", "GraphNode")],
        "GraphNode",
        json!({"fresh": true}),
    );
    DESK.gives(
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
fn lists_with_random_pointers_are_copied() {
    let copy = function(
        "copyRandomList",
        &[("head", "RandomListNode")],
        "RandomListNode",
        json!({"fresh": true}),
    );
    let source = "struct Node* copyRandomList(struct Node* head) { struct Node *old[99], *made[99]; int n = 0; for (; head; head \
        = head->next) { old[n] = head; made[n] = calloc(1, sizeof *head); made[n++]->val = head->val; } for (int i = 0; i < n; \
        i++) { made[i]->next = i + 1 < n ? made[i + 1] : NULL; for (int j = 0; j < n; j++) if (old[j] == old[i]->random) \
        made[i]->random = made[j]; } return n ? made[0] : NULL; }";
    let value = json!([[7, null], [13, 0], [11, 2]]);
    let calls = [(json!([value]), value.clone()), (json!([[]]), json!([]))];
    DESK.gives(&copy, source, &calls);
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
