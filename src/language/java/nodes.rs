//! The commented definitions of nodes that LeetCode puts above its Java stubs.

use crate::model::Type;

const LIST: &str = "/**
 * Definition for singly-linked list.
 * public class ListNode {
 *     int val;
 *     ListNode next;
 *     ListNode() {}
 *     ListNode(int val) { this.val = val; }
 *     ListNode(int val, ListNode next) { this.val = val; this.next = next; }
 * }
 */
";

const LIST_WITH_CYCLE: &str = "/**
 * Definition for singly-linked list.
 * class ListNode {
 *     int val;
 *     ListNode next;
 *     ListNode(int x) {
 *         val = x;
 *         next = null;
 *     }
 * }
 */
";

const TREE: &str = "/**
 * Definition for a binary tree node.
 * public class TreeNode {
 *     int val;
 *     TreeNode left;
 *     TreeNode right;
 *     TreeNode() {}
 *     TreeNode(int val) { this.val = val; }
 *     TreeNode(int val, TreeNode left, TreeNode right) {
 *         this.val = val;
 *         this.left = left;
 *         this.right = right;
 *     }
 * }
 */
";

const TREE_BRIEF: &str = "/**
 * Definition for a binary tree node.
 * public class TreeNode {
 *     int val;
 *     TreeNode left;
 *     TreeNode right;
 *     TreeNode(int x) { val = x; }
 * }
 */
";

const GRAPH: &str = "/*
// Definition for a Node.
class Node {
    public int val;
    public List<Node> neighbors;
    public Node() {
        val = 0;
        neighbors = new ArrayList<Node>();
    }
    public Node(int _val) {
        val = _val;
        neighbors = new ArrayList<Node>();
    }
    public Node(int _val, ArrayList<Node> _neighbors) {
        val = _val;
        neighbors = _neighbors;
    }
}
*/

";

const RANDOM: &str = "/*
// Definition for a Node.
class Node {
    int val;
    Node next;
    Node random;

    public Node(int val) {
        this.val = val;
        this.next = null;
        this.random = null;
    }
}
*/

";

const NARY: &str = "/*
// Definition for a Node.
class Node {
    public int val;
    public List<Node> children;

    public Node() {}

    public Node(int _val) {
        val = _val;
    }

    public Node(int _val, List<Node> _children) {
        val = _val;
        children = _children;
    }
}
*/

";

/// The commented definitions of the nodes that occur, each once.
pub(super) fn definitions(types: &[&Type], cycle: bool, brief: bool) -> String {
    let mut found: Vec<&str> = Vec::new();
    for ty in types {
        let mut ty = *ty;
        while let Some(inner) = ty.element() {
            ty = inner;
        }
        let definition = match ty {
            Type::ListNode if cycle => LIST_WITH_CYCLE,
            Type::ListNode => LIST,
            Type::TreeNode if brief => TREE_BRIEF,
            Type::TreeNode => TREE,
            Type::GraphNode => GRAPH,
            Type::RandomListNode => RANDOM,
            Type::NaryNode => NARY,
            _ => continue,
        };
        if !found.contains(&definition) {
            found.push(definition);
        }
    }
    found.concat()
}
