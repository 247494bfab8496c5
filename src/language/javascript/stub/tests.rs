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
