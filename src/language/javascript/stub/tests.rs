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
    let params = [("nums", "int[]"), ("target", "int")];
    assert_eq!(
        shown(function("twoSum", &params, "int[]")),
        "/**\n * @param {number[]} nums\n * @param {number} target\n * @return {number[]}\n */\n\
         var twoSum = function(nums, target) {\n    \n};"
    );
}

#[test]
fn every_plain_type_has_leetcodes_word() {
    for (ty, word) in [
        ("uint", "number"),
        ("long", "number"),
        ("double", "number"),
        ("bool", "boolean"),
        ("char[][]", "character[][]"),
        ("list<list<string>>", "string[][]"),
        ("ListNode[]", "ListNode[]"),
        ("GraphNode", "_Node"),
    ] {
        let text = shown(function("f", &[("x", ty)], "int"));
        assert!(
            text.contains(&format!(" * @param {{{word}}} x\n")),
            "{text}"
        );
    }
}

#[test]
fn linked_lists_and_trees_have_their_definition_close_above() {
    assert_eq!(
        shown(function("reverse", &[("head", "ListNode")], "ListNode")),
        "/**\n * Definition for singly-linked list.\n * function ListNode(val, next) {\n \
         *     this.val = (val===undefined ? 0 : val)\n \
         *     this.next = (next===undefined ? null : next)\n * }\n */\n\
         /**\n * @param {ListNode} head\n * @return {ListNode}\n */\n\
         var reverse = function(head) {\n    \n};"
    );
}

#[test]
fn a_cyclic_list_and_nodes_of_a_tree_have_the_older_definition() {
    let mut cyclic = function("hasCycle", &[("head", "ListNode"), ("pos", "int")], "bool");
    cyclic.params[0].cycle = Some("pos".to_owned());
    cyclic.params[1].hidden = true;
    assert_eq!(
        shown(cyclic),
        "/**\n * Definition for singly-linked list.\n * function ListNode(val) {\n \
         *     this.val = val;\n *     this.next = null;\n * }\n */\n\n\
         /**\n * @param {ListNode} head\n * @return {boolean}\n */\n\
         var hasCycle = function(head) {\n    \n};"
    );
    let params = [("root", "TreeNode"), ("p", "TreeNode")];
    let mut ancestor = function("lowest", &params, "TreeNode");
    ancestor.params[1].within = Some("root".to_owned());
    let text = shown(ancestor);
    assert!(text.contains(" *     this.left = this.right = null;\n * }\n */\n\n/**\n"));
}

#[test]
fn the_three_nodes_are_called_by_leetcodes_name() {
    for (ty, line) in [
        ("GraphNode", "function _Node(val, neighbors) {"),
        ("RandomListNode", "function _Node(val, next, random) {"),
        ("NaryNode", "function _Node(val,children) {"),
    ] {
        let text = shown(function("f", &[("node", ty)], ty));
        let start = format!("/**\n * // Definition for a _Node.\n * {line}\n *    this.val = val");
        assert!(text.starts_with(&start), "{text}");
        assert!(
            text.contains(" * };\n */\n\n/**\n * @param {_Node"),
            "{text}"
        );
    }
}

#[test]
fn a_function_in_place_says_what_it_changes() {
    let mut rotate = function("rotate", &[("matrix", "int[][]")], "void");
    rotate.judged = Judged::InPlace("matrix".to_owned());
    assert_eq!(
        shown(rotate),
        "/**\n * @param {number[][]} matrix\n * @return {void} Do not return anything, modify \
         matrix in-place instead.\n */\nvar rotate = function(matrix) {\n    \n};"
    );
}

fn with_api(rule: ApiRule) -> Function {
    let mut bad = function("firstBadVersion", &[("n", "int"), ("bad", "int")], "int");
    bad.params[1].hidden = true;
    bad.api = Some(Api {
        name: "isBadVersion".to_owned(),
        base: "VersionControl".to_owned(),
        param: "version".to_owned(),
        rule,
        value: "bad".to_owned(),
    });
    bad
}

#[test]
fn an_api_is_handed_to_a_function_that_gives_the_solution() {
    let text = shown(with_api(ApiRule::AtLeast));
    assert!(
        text.starts_with("/**\n * Definition for isBadVersion()\n * \n"),
        "{text}"
    );
    let end = "var solution = function(isBadVersion) {\n    /**\n     * @param {integer} n\n     \
               * @return {integer}\n     */\n    return function(n) {\n        \n    };\n};";
    assert!(text.ends_with(end), "{text}");
}

#[test]
fn an_api_that_compares_is_declared_above() {
    let text = shown(with_api(ApiRule::Compare));
    assert!(
        text.starts_with("/** \n * Forward declaration of isBadVersion API.\n"),
        "{text}"
    );
    assert!(text.ends_with("var firstBadVersion = function(n) {\n    \n};"));
}

#[test]
fn a_class_is_a_constructor_function_and_ends_in_how_it_is_used() {
    let method = |name: &str, params: &[(&str, &str)], returns: &str| Method {
        name: name.to_owned(),
        params: params.iter().map(|(name, ty)| param(name, ty)).collect(),
        returns: returns.parse().expect("a type"),
    };
    let mut class = Class {
        name: "LRUCache".to_owned(),
        aliases: Vec::new(),
        constructor: vec![param("capacity", "int")],
        methods: vec![method("put", &[("key", "int"), ("value", "int")], "void")],
    };
    class.methods.push(method("get", &[("key", "int")], "int"));
    assert_eq!(
        stub(&Signature::Class(class.clone())),
        "/**\n * @param {number} capacity\n */\nvar LRUCache = function(capacity) {\n    \n};\n\n\
         /** \n * @param {number} key \n * @param {number} value\n * @return {void}\n */\n\
         LRUCache.prototype.put = function(key, value) {\n    \n};\n\n\
         /** \n * @param {number} key\n * @return {number}\n */\n\
         LRUCache.prototype.get = function(key) {\n    \n};\n\n\
         /** \n * Your LRUCache object will be instantiated and called as such:\n \
         * var obj = new LRUCache(capacity)\n * obj.put(key,value)\n \
         * var param_2 = obj.get(key)\n */"
    );
    class.constructor.clear();
    let text = stub(&Signature::Class(class));
    assert!(text.starts_with("\nvar LRUCache = function() {\n    \n};\n"));
}

#[test]
fn a_codec_is_two_functions() {
    let text = stub(&Signature::Codec(Codec {
        name: "Codec".to_owned(),
        encode: "serialize".to_owned(),
        decode: "deserialize".to_owned(),
        param: "root".to_owned(),
        text: "data".to_owned(),
        ty: Type::TreeNode,
    }));
    let middle = " *\n * @param {TreeNode} root\n * @return {string}\n */\n\
                  var serialize = function(root) {\n    \n};\n\n/**\n";
    assert!(text.contains(middle), "{text}");
    assert!(text.ends_with(
        "/**\n * Your functions will be called as such:\n * deserialize(serialize(root));\n */"
    ));
}
