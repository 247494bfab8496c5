//! LeetCode's own node types for C++, as the driver gives them and as stubs show them.

use crate::model::Type;

const LIST: &str = "\
struct ListNode {
    int val;
    ListNode *next;
    ListNode() : val(0), next(nullptr) {}
    ListNode(int x) : val(x), next(nullptr) {}
    ListNode(int x, ListNode *next) : val(x), next(next) {}
};
";

const OLD_LIST: &str = "\
struct ListNode {
    int val;
    ListNode *next;
    ListNode(int x) : val(x), next(NULL) {}
};
";

const TREE: &str = "\
struct TreeNode {
    int val;
    TreeNode *left;
    TreeNode *right;
    TreeNode() : val(0), left(nullptr), right(nullptr) {}
    TreeNode(int x) : val(x), left(nullptr), right(nullptr) {}
    TreeNode(int x, TreeNode *left, TreeNode *right) : val(x), left(left), right(right) {}
};
";

const OLD_TREE: &str = "\
struct TreeNode {
    int val;
    TreeNode *left;
    TreeNode *right;
    TreeNode(int x) : val(x), left(NULL), right(NULL) {}
};
";

const GRAPH: &str = "\
class Node {
public:
    int val;
    vector<Node*> neighbors;
    Node() {
        val = 0;
        neighbors = vector<Node*>();
    }
    Node(int _val) {
        val = _val;
        neighbors = vector<Node*>();
    }
    Node(int _val, vector<Node*> _neighbors) {
        val = _val;
        neighbors = _neighbors;
    }
};
";

// The line of four blanks is in LeetCode's stub.
const RANDOM: &str = concat!(
    "class Node {\npublic:\n    int val;\n    Node* next;\n    Node* random;\n",
    "    \n",
    "    Node(int _val) {\n        val = _val;\n        next = NULL;\n        random = NULL;\n    }\n};\n",
);

const NARY: &str = "\
class Node {
public:
    int val;
    vector<Node*> children;

    Node() {}

    Node(int _val) {
        val = _val;
    }

    Node(int _val, vector<Node*> _children) {
        val = _val;
        children = _children;
    }
};
";

/// The definition that the driver gives, with every constructor.
pub(super) fn definition(node: &Type) -> &'static str {
    match node {
        Type::ListNode => LIST,
        Type::TreeNode => TREE,
        Type::GraphNode => GRAPH,
        Type::RandomListNode => RANDOM,
        _ => NARY,
    }
}

/// The comment above a stub. `old` asks for the form of LeetCode's early problems, where nodes have
/// one constructor.
pub(super) fn comment(node: &Type, old: bool) -> String {
    let (title, definition) = match node {
        Type::ListNode => ("singly-linked list", if old { OLD_LIST } else { LIST }),
        Type::TreeNode => ("a binary tree node", if old { OLD_TREE } else { TREE }),
        other => {
            let definition = definition(other);
            return format!("/*\n// Definition for a Node.\n{definition}*/\n\n");
        }
    };
    let lines: String = definition
        .lines()
        .map(|line| format!(" * {line}\n"))
        .collect();
    format!("/**\n * Definition for {title}.\n{lines} */\n")
}
