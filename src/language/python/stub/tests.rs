//! Stubs against what LeetCode shows.

use super::*;
use crate::model::{ApiRule, Method};

fn param(name: &str, ty: &str) -> Param {
    Param::new(name, ty.parse().expect("a type"))
}

fn function(name: &str, params: &[(&str, &str)], returns: &str) -> Function {
    Function {
        name: name.to_owned(),
        aliases: Vec::new(),
        params: params.iter().map(|(name, ty)| param(name, ty)).collect(),
        returns: returns.parse().expect("a type"),
        judged: Judged::Return,
        unchanged: Vec::new(),
        returns_node_of: None,
        fresh: false,
        api: None,
    }
}

fn shown(function: Function) -> String {
    stub(&Signature::Function(function))
}

#[test]
fn a_function_of_plain_values() {
    assert_eq!(
        shown(function(
            "twoSum",
            &[("nums", "int[]"), ("target", "int")],
            "int[]"
        )),
        "class Solution:\n    def twoSum(self, nums: List[int], target: int) -> List[int]:\n        "
    );
}

#[test]
fn every_plain_type_has_leetcodes_annotation() {
    for (ty, annotation) in [
        ("uint", "int"),
        ("long", "int"),
        ("double", "float"),
        ("bool", "bool"),
        ("char[][]", "List[List[str]]"),
        ("list<list<string>>", "List[List[str]]"),
        ("ListNode[]", "List[Optional[ListNode]]"),
    ] {
        let text = shown(function("f", &[("x", ty)], "int"));
        let due = format!("    def f(self, x: {annotation}) -> int:\n");
        assert!(text.contains(&due), "{text}");
    }
}

#[test]
fn linked_lists_and_trees_have_their_definition_above() {
    assert_eq!(
        shown(function("reverse", &[("head", "ListNode")], "ListNode")),
        "# Definition for singly-linked list.\n# class ListNode:\n\
         #     def __init__(self, val=0, next=None):\n#         self.val = val\n\
         #         self.next = next\nclass Solution:\n    \
         def reverse(self, head: Optional[ListNode]) -> Optional[ListNode]:\n        "
    );
    assert_eq!(
        shown(function("invertTree", &[("root", "TreeNode")], "TreeNode")),
        "# Definition for a binary tree node.\n# class TreeNode:\n\
         #     def __init__(self, val=0, left=None, right=None):\n#         self.val = val\n\
         #         self.left = left\n#         self.right = right\nclass Solution:\n    \
         def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:\n        "
    );
}

#[test]
fn a_cyclic_list_and_nodes_of_a_tree_have_the_older_definition() {
    let mut cyclic = function("hasCycle", &[("head", "ListNode"), ("pos", "int")], "bool");
    cyclic.params[0].cycle = Some("pos".to_owned());
    cyclic.params[1].hidden = true;
    assert_eq!(
        shown(cyclic),
        "# Definition for singly-linked list.\n# class ListNode:\n\
         #     def __init__(self, x):\n#         self.val = x\n#         self.next = None\n\n\
         class Solution:\n    def hasCycle(self, head: Optional[ListNode]) -> bool:\n        "
    );
    let params = [("root", "TreeNode"), ("p", "TreeNode")];
    let mut distance = function("far", &params, "int");
    distance.params[1].within = Some("root".to_owned());
    let text = shown(distance);
    let due = "    def far(self, root: TreeNode, p: TreeNode) -> int:\n        ";
    assert!(text.ends_with(due), "{text}");
    let mut ancestor = function("lowest", &params, "TreeNode");
    ancestor.params[1].within = Some("root".to_owned());
    ancestor.returns_node_of = Some("root".to_owned());
    let text = shown(ancestor);
    let due = "    def lowest(self, root: 'TreeNode', p: 'TreeNode') -> 'TreeNode':\n        ";
    assert!(text.ends_with(due), "{text}");
}

#[test]
fn the_three_nodes_have_their_definitions() {
    for (ty, fields, line) in [
        (
            "GraphNode",
            "val = 0, neighbors = None",
            "from typing import Optional\nclass Solution:\n    \
             def f(self, node: Optional['Node']) -> Optional['Node']:\n        ",
        ),
        (
            "RandomListNode",
            "x: int, next: 'Node' = None, random: 'Node' = None",
            "class Solution:\n    def f(self, node: 'Optional[Node]') -> 'Optional[Node]':\n        ",
        ),
        (
            "NaryNode",
            "val: Optional[int] = None, children: Optional[List['Node']] = None",
            "class Solution:\n    def f(self, node: 'Node') -> 'Node':\n        ",
        ),
    ] {
        let text = shown(function("f", &[("node", ty)], ty));
        let start = format!(
            "\"\"\"\n# Definition for a Node.\nclass Node:\n    def __init__(self, {fields}):\n"
        );
        assert!(text.starts_with(&start), "{text}");
        assert!(text.ends_with(&format!("\"\"\"\n\n{line}")), "{text}");
    }
}

#[test]
fn a_function_in_place_says_what_it_changes() {
    let mut rotate = function("rotate", &[("matrix", "int[][]")], "void");
    rotate.judged = Judged::InPlace("matrix".to_owned());
    assert_eq!(
        shown(rotate),
        "class Solution:\n    def rotate(self, matrix: List[List[int]]) -> None:\n        \
         \"\"\"\n        Do not return anything, modify matrix in-place instead.\n        \
         \"\"\"\n        "
    );
}

#[test]
fn an_api_stands_in_a_comment() {
    let mut bad = function("firstBadVersion", &[("n", "int"), ("bad", "int")], "int");
    bad.params[1].hidden = true;
    bad.api = Some(Api {
        name: "isBadVersion".to_owned(),
        base: "VersionControl".to_owned(),
        param: "version".to_owned(),
        rule: ApiRule::AtLeast,
        value: "bad".to_owned(),
    });
    assert_eq!(
        shown(bad),
        "# The isBadVersion API is already defined for you.\n\
         # def isBadVersion(version: int) -> bool:\n\n\
         class Solution:\n    def firstBadVersion(self, n: int) -> int:\n        "
    );
}

#[test]
fn a_class_ends_in_how_it_is_used() {
    let method = |name: &str, params: &[(&str, &str)], returns: &str| Method {
        name: name.to_owned(),
        params: params.iter().map(|(name, ty)| param(name, ty)).collect(),
        returns: returns.parse().expect("a type"),
    };
    let class = Class {
        name: "LRUCache".to_owned(),
        aliases: Vec::new(),
        constructor: vec![param("capacity", "int")],
        methods: vec![
            method("get", &[("key", "int")], "int"),
            method("put", &[("key", "int"), ("value", "int")], "void"),
        ],
    };
    assert_eq!(
        stub(&Signature::Class(class)),
        "class LRUCache:\n\n    def __init__(self, capacity: int):\n        \n\n    \
         def get(self, key: int) -> int:\n        \n\n    \
         def put(self, key: int, value: int) -> None:\n        \n\n\n\
         # Your LRUCache object will be instantiated and called as such:\n\
         # obj = LRUCache(capacity)\n# param_1 = obj.get(key)\n# obj.put(key,value)"
    );
}

#[test]
fn a_codec_shows_both_halves() {
    let codec = Codec {
        name: "Codec".to_owned(),
        encode: "serialize".to_owned(),
        decode: "deserialize".to_owned(),
        param: "root".to_owned(),
        text: "data".to_owned(),
        ty: Type::TreeNode,
    };
    let text = stub(&Signature::Codec(codec));
    let start = "# Definition for a binary tree node.\n# class TreeNode:\n\
                 #     def __init__(self, x):\n";
    assert!(text.starts_with(start), "{text}");
    let first = "class Codec:\n\n    def serialize(self, root):\n        \"\"\"\n        \
                 :type root: TreeNode\n        :rtype: str\n        \"\"\"\n        \n\n    \
                 def deserialize(self, data):\n";
    assert!(text.contains(first), "{text}");
    assert!(
        text.ends_with("# ans = deser.deserialize(ser.serialize(root))"),
        "{text}"
    );
}
