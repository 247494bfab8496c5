//! The stubs, to the letter, and what LeetCode does not offer.

use judge::language::Target;
use judge::model::Signature;
use serde_json::json;

use super::{Built, ask, build, function, language, param, signature, toolchain, two_sum};

fn cache() -> Signature {
    let int = |name: &str| param(name, "int", json!({}));
    signature(&json!({
        "kind": "class", "name": "LRUCache", "aliases": [], "constructor": [int("capacity")],
        "methods": [
            {"name": "get", "params": [int("key")], "returns": "int"},
            {"name": "put", "params": [int("key"), int("value")], "returns": "void"},
        ],
    }))
}

fn codec(ty: &str) -> Signature {
    signature(
        &json!({"kind": "codec", "name": "Codec", "encode": "serialize", "decode": "deserialize",
        "param": "root", "text": "data", "type": ty}),
    )
}

fn api(name: &str, rule: &str, param: &str) -> Signature {
    let api = json!({"name": name, "base": "B", "param": param, "rule": rule, "value": "bad"});
    let function_name = if rule == "compare" {
        "guessNumber"
    } else {
        "firstBadVersion"
    };
    function(function_name, &[("n", "int")], "int", json!({ "api": api }))
}

#[test]
fn plain_functions_have_leetcodes_stub() {
    assert_eq!(
        language().stub(&two_sum()),
        "impl Solution {\n    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {\n        \n    }\n}\n"
    );
    let rotate = function(
        "solveSudoku",
        &[("board", "char[][]"), ("maxRows", "int")],
        "void",
        json!({"judged": {"in-place": "board"}}),
    );
    assert_eq!(
        language().stub(&rotate),
        "impl Solution {\n    pub fn solve_sudoku(board: &mut Vec<Vec<char>>, max_rows: i32) {\n        \n    }\n}\n"
    );
    let types = function(
        "f",
        &[
            ("a", "uint"),
            ("b", "long"),
            ("c", "double"),
            ("d", "bool"),
            ("e", "list<string>"),
        ],
        "uint",
        json!({}),
    );
    let line = "    pub fn f(a: u32, b: i64, c: f64, d: bool, e: Vec<String>) -> u32 {\n";
    assert!(language().stub(&types).contains(line));
}

#[test]
fn node_definitions_stand_above_as_comments() {
    let merge = function(
        "mergeTwoLists",
        &[("list1", "ListNode")],
        "ListNode",
        json!({}),
    );
    assert_eq!(
        language().stub(&merge),
        "// Definition for singly-linked list.\n// #[derive(PartialEq, Eq, Clone, Debug)]\n// pub struct ListNode {\n\
         //   pub val: i32,\n//   pub next: Option<Box<ListNode>>\n// }\n// \n// impl ListNode {\n//   #[inline]\n\
         //   fn new(val: i32) -> Self {\n//     ListNode {\n//       next: None,\n//       val\n//     }\n//   }\n// }\n\
         impl Solution {\n    pub fn merge_two_lists(list1: Option<Box<ListNode>>) -> Option<Box<ListNode>> {\n        \n    }\n}\n"
    );
    let invert = function("invertTree", &[("root", "TreeNode")], "TreeNode", json!({}));
    let stub = language().stub(&invert);
    assert!(stub.starts_with(
        "// Definition for a binary tree node.\n// #[derive(Debug, PartialEq, Eq)]\n// pub struct TreeNode {\n//   pub val: i32,\n\
         //   pub left: Option<Rc<RefCell<TreeNode>>>,\n//   pub right: Option<Rc<RefCell<TreeNode>>>,\n// }\n"
    ));
    assert!(stub.ends_with(
        "// }\nuse std::rc::Rc;\nuse std::cell::RefCell;\nimpl Solution {\n    \
         pub fn invert_tree(root: Option<Rc<RefCell<TreeNode>>>) -> Option<Rc<RefCell<TreeNode>>> {\n        \n    }\n}\n"
    ));
}

#[test]
fn an_api_is_announced() {
    assert_eq!(
        language().stub(&api("isBadVersion", "at-least", "version")),
        "// The API isBadVersion is defined for you.\n// isBadVersion(version:i32)-> bool;\n// to call it use \
         self.isBadVersion(versions)\n\nimpl Solution {\n    pub fn first_bad_version(&self, n: i32) -> i32 {\n        \n    }\n}\n"
    );
    let guess = language().stub(&api("guess", "compare", "num"));
    assert!(guess.contains(" * unsafe fn guess(num: i32) -> i32 {}\n */\n\nimpl Solution {\n    unsafe fn guessNumber(n: i32) -> i32 {\n"));
}

#[test]
fn a_class_and_a_codec_end_in_how_they_are_called() {
    assert_eq!(
        language().stub(&cache()),
        "struct LRUCache {\n\n}\n\n\n/** \n * `&self` means the method takes an immutable reference.\n * If you need a mutable \
         reference, change it to `&mut self` instead.\n */\nimpl LRUCache {\n\n    fn new(capacity: i32) -> Self {\n        \n    }\n    \n    \
         fn get(&self, key: i32) -> i32 {\n        \n    }\n    \n    fn put(&self, key: i32, value: i32) {\n        \n    }\n}\n\n\
         /**\n * Your LRUCache object will be instantiated and called as such:\n * let obj = LRUCache::new(capacity);\n \
         * let ret_1: i32 = obj.get(key);\n * obj.put(key, value);\n */\n"
    );
    let stub = language().stub(&codec("TreeNode"));
    assert!(stub.contains("impl Codec {\n    fn new() -> Self {\n        \n    }\n\n    fn serialize(&self, root: Option<Rc<RefCell<TreeNode>>>) -> String {\n"));
    assert!(stub.ends_with(
        " * let obj = Codec::new();\n * let data: String = obj.serialize(root);\n \
         * let ans: Option<Rc<RefCell<TreeNode>>> = obj.deserialize(data);\n */\n"
    ));
}

#[test]
fn what_leetcode_does_not_offer_in_rust_is_told() {
    let cycle = function(
        "hasCycle",
        &[],
        "bool",
        json!({"params": [param("head", "ListNode", json!({"cycle": "pos"})), param("pos", "int", json!({"hidden": true}))]}),
    );
    let join = function(
        "getIntersectionNode",
        &[("headA", "ListNode")],
        "ListNode",
        json!({"returns-node-of": "headA"}),
    );
    let offered = |ty: &str| language().not_offered(&function("f", &[("v", ty)], ty, json!({})));
    for (why, what) in [
        (language().not_offered(&cycle), "reached by two ways"),
        (language().not_offered(&join), "reached by two ways"),
        (offered("GraphNode"), "no graphs"),
        (offered("RandomListNode"), "random pointers"),
        (offered("NaryNode"), "n-ary trees"),
    ] {
        let why = why.expect("not offered");
        assert!(
            why.starts_with("LeetCode does not offer this problem in Rust"),
            "{why}"
        );
        assert!(why.contains(what), "{why}");
    }
    if let Some(talk) = ask(&cycle, "impl Solution {}", &[]) {
        let why = talk.answers[0]["compile"].as_str().unwrap_or_default();
        assert!(why.contains("does not offer"), "{why}");
    }
    for ty in ["int[][][]", "ListNode[]", "TreeNode", "list<list<string>>"] {
        assert_eq!(offered(ty), None, "{ty}");
    }
}

#[test]
fn every_form_of_stub_compiles_as_it_is_given_once_its_bodies_are_filled() {
    let Some(toolchain) = toolchain() else { return };
    let tree = function("f", &[("root", "TreeNode")], "ListNode", json!({}));
    for signature in [
        two_sum(),
        tree,
        cache(),
        codec("TreeNode"),
        codec("list<string>"),
        api("isBadVersion", "at-least", "version"),
        api("guess", "compare", "num"),
    ] {
        let stub = language().failing_stub(&signature);
        let target = Target::Call(&signature);
        if let Built::Error(message) = build(toolchain, "stub.rs", stub.as_bytes(), target, false) {
            panic!("{message}\n{stub}");
        }
    }
}
