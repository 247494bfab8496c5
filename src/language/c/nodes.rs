//! LeetCode's own node types for C, as the driver gives them and as stubs show them.

use crate::model::Type;

const LIST: &str = "\
struct ListNode {
    int val;
    struct ListNode *next;
};
";

const TREE: &str = "\
struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};
";

const GRAPH: &str = "\
struct Node {
    int val;
    int numNeighbors;
    struct Node** neighbors;
};
";

const RANDOM: &str = "\
struct Node {
    int val;
    struct Node *next;
    struct Node *random;
};
";

const NARY: &str = "\
struct Node {
    int val;
    int numChildren;
    struct Node** children;
};
";

/// The definition that the driver gives.
pub(super) fn definition(node: &Type) -> &'static str {
    match node {
        Type::ListNode => LIST,
        Type::TreeNode => TREE,
        Type::GraphNode => GRAPH,
        Type::RandomListNode => RANDOM,
        _ => NARY,
    }
}

/// The two members by which the driver goes from node to node.
pub(super) fn members(node: &Type) -> [&'static str; 2] {
    match node {
        Type::ListNode => ["next", "next"],
        Type::TreeNode => ["left", "right"],
        Type::GraphNode => ["numNeighbors", "neighbors"],
        Type::RandomListNode => ["next", "random"],
        _ => ["numChildren", "children"],
    }
}

/// The comment above a stub.
pub(super) fn comment(node: &Type) -> String {
    let title = match node {
        Type::ListNode => "singly-linked list",
        Type::TreeNode => "a binary tree node",
        _ => "a Node",
    };
    let lines: String = definition(node)
        .lines()
        .map(|line| format!(" * {line}\n"))
        .collect();
    format!("/**\n * Definition for {title}.\n{lines} */\n")
}
