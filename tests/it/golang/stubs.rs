//! LeetCode's own Go stubs, whole.

use judge::language::Languages;
use judge::model::Signature;
use serde_json::json;

use super::{class, two_sum};
use crate::signatures::{function, param, signature};

fn stub(signature: &Signature) -> String {
    Languages::default()
        .find("go")
        .expect("Go is registered")
        .stub(signature)
}

#[test]
fn a_function() {
    let due = "func twoSum(nums []int, target int) []int {\n    \n}\n";
    assert_eq!(stub(&two_sum()), due);
    let board = function("solve", &[("board", "char[][]")], "void", json!({}));
    let due = "func solve(board [][]byte)  {\n    \n}\n";
    assert_eq!(stub(&board), due);
}

#[test]
fn a_list() {
    let merge = function(
        "mergeKLists",
        &[("lists", "ListNode[]")],
        "ListNode",
        json!({}),
    );
    let due = "/**\n * Definition for singly-linked list.\n * type ListNode struct {\n *     Val int\n \
               *     Next *ListNode\n * }\n */\nfunc mergeKLists(lists []*ListNode) *ListNode {\n    \n}\n";
    assert_eq!(stub(&merge), due);
}

#[test]
fn nodes_of_a_tree() {
    let within = || json!({"within": "root"});
    let params = json!([
        param("root", "TreeNode", json!({})),
        param("p", "TreeNode", within()),
        param("q", "TreeNode", within())
    ]);
    let more = json!({"params": params, "returns-node-of": "root"});
    let ancestor = function("lowestCommonAncestor", &[], "TreeNode", more);
    let due = "/**\n * Definition for a binary tree node.\n * type TreeNode struct {\n *     Val int\n \
               *     Left *TreeNode\n *     Right *TreeNode\n * }\n */\n \
               func lowestCommonAncestor(root, p, q *TreeNode) *TreeNode {\n    \n}\n";
    assert_eq!(stub(&ancestor), due);
}

#[test]
fn a_graph() {
    let clone = function(
        "cloneGraph",
        &[("node", "GraphNode")],
        "GraphNode",
        json!({}),
    );
    let due = "/**\n * Definition for a Node.\n * type Node struct {\n *     Val int\n *     Neighbors []*Node\n \
               * }\n */\n\nfunc cloneGraph(node *Node) *Node {\n    \n}\n";
    assert_eq!(stub(&clone), due);
}

#[test]
fn a_class() {
    let cache = class(
        "LRUCache",
        &[("capacity", "int")],
        &[
            ("get", &[("key", "int")], "int"),
            ("put", &[("key", "int"), ("value", "int")], "void"),
        ],
    );
    let due = "type LRUCache struct {\n    \n}\n\n\nfunc Constructor(capacity int) LRUCache {\n    \n}\n\n\n\
               func (this *LRUCache) Get(key int) int {\n    \n}\n\n\n\
               func (this *LRUCache) Put(key int, value int)  {\n    \n}\n\n\n\
               /**\n * Your LRUCache object will be instantiated and called as such:\n \
               * obj := Constructor(capacity);\n * param_1 := obj.Get(key);\n * obj.Put(key,value);\n */\n";
    assert_eq!(stub(&cache), due);
}

#[test]
fn a_codec() {
    let codec = signature(&json!({
        "kind": "codec", "name": "Codec", "encode": "serialize", "decode": "deserialize",
        "param": "root", "text": "data", "type": "TreeNode",
    }));
    let due = "/**\n * Definition for a binary tree node.\n * type TreeNode struct {\n *     Val int\n \
               *     Left *TreeNode\n *     Right *TreeNode\n * }\n */\n\n\
               type Codec struct {\n    \n}\n\nfunc Constructor() Codec {\n    \n}\n\n\
               // Serializes a tree to a single string.\nfunc (this *Codec) serialize(root *TreeNode) string {\n    \n}\n\n\
               // Deserializes your encoded data to tree.\nfunc (this *Codec) deserialize(data string) *TreeNode {    \n    \n}\n\n\n\
               /**\n * Your Codec object will be instantiated and called as such:\n \
               * ser := Constructor();\n * deser := Constructor();\n * data := ser.serialize(root);\n \
               * ans := deser.deserialize(data);\n */\n";
    assert_eq!(stub(&codec), due);
}

#[test]
fn a_hidden_api() {
    let api = json!({"name": "isBadVersion", "base": "VersionControl", "param": "version", "rule": "at-least", "value": "bad"});
    let params = json!([
        param("n", "int", json!({})),
        param("bad", "int", json!({"hidden": true}))
    ]);
    let more = json!({"api": api, "params": params});
    let first = function("firstBadVersion", &[], "int", more);
    let due = "/** \n * Forward declaration of isBadVersion API.\n \
               * @param   version   your guess about first bad version\n \
               * @return \t \t      true if current version is bad \n \
               *\t\t\t          false if current version is good\n \
               * func isBadVersion(version int) bool;\n */\n\nfunc firstBadVersion(n int) int {\n    \n}\n";
    assert_eq!(stub(&first), due);
}
