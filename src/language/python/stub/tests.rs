//! Stubs against what LeetCode shows.

use super::*;
use crate::model::Method;

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
