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
        "function twoSum(nums: number[], target: number): number[] {\n    \n};"
    );
}

#[test]
fn every_type_has_leetcodes_annotation() {
    for (ty, annotation) in [
        ("uint", "number"),
        ("long", "number"),
        ("double", "number"),
        ("bool", "boolean"),
        ("char[][]", "string[][]"),
        ("list<list<string>>", "string[][]"),
        ("ListNode", "ListNode | null"),
        ("ListNode[]", "Array<ListNode | null>"),
        ("GraphNode", "_Node | null"),
    ] {
        let text = shown(function("f", &[("x", ty)], ty));
        let due = format!("function f(x: {annotation}): {annotation} {{\n    \n}};");
        assert!(text.ends_with(&due), "{text}");
    }
}

#[test]
fn nodes_have_their_definition_above() {
    assert_eq!(
        shown(function("reverse", &[("head", "ListNode")], "ListNode")),
        "/**\n * Definition for singly-linked list.\n * class ListNode {\n *     val: number\n \
         *     next: ListNode | null\n *     constructor(val?: number, next?: ListNode | null) {\n \
         *         this.val = (val===undefined ? 0 : val)\n \
         *         this.next = (next===undefined ? null : next)\n *     }\n * }\n */\n\n\
         function reverse(head: ListNode | null): ListNode | null {\n    \n};"
    );
    assert_eq!(
        shown(function(
            "cloneGraph",
            &[("node", "GraphNode")],
            "GraphNode"
        )),
        "/**\n * Definition for _Node.\n * class _Node {\n *     val: number\n \
         *     neighbors: _Node[]\n * \n *     constructor(val?: number, neighbors?: _Node[]) {\n \
         *         this.val = (val===undefined ? 0 : val)\n \
         *         this.neighbors = (neighbors===undefined ? [] : neighbors)\n \
         *     }\n * }\n * \n */\n\n\n\
         function cloneGraph(node: _Node | null): _Node | null {\n    \n};"
    );
    let text = shown(function(
        "copy",
        &[("head", "RandomListNode")],
        "RandomListNode",
    ));
    let due = " *     random: _Node | null\n * \n *     constructor(val?: number, next?: _Node, \
               random?: _Node) {\n";
    assert!(text.contains(due), "{text}");
}

#[test]
fn a_function_in_place_says_what_it_changes() {
    let mut rotate = function("rotate", &[("matrix", "int[][]")], "void");
    rotate.judged = Judged::InPlace("matrix".to_owned());
    assert_eq!(
        shown(rotate),
        "/**\n Do not return anything, modify matrix in-place instead.\n */\n\
         function rotate(matrix: number[][]): void {\n    \n};"
    );
}

#[test]
fn an_api_is_handed_to_a_function_that_gives_the_solution() {
    let mut bad = function("firstBadVersion", &[("n", "int"), ("bad", "int")], "int");
    bad.params[1].hidden = true;
    bad.api = Some(Api {
        name: "isBadVersion".to_owned(),
        base: "VersionControl".to_owned(),
        param: "version".to_owned(),
        rule: ApiRule::AtLeast,
        value: "bad".to_owned(),
    });
    let text = shown(bad);
    let end = "var solution = function(isBadVersion: any) {\n\n    \
               return function(n: number): number {\n        \n    };\n};";
    assert!(text.ends_with(end), "{text}");
}

#[test]
fn a_class_ends_in_how_it_is_used() {
    let class = Class {
        name: "LRUCache".to_owned(),
        aliases: Vec::new(),
        constructor: vec![param("capacity", "int")],
        methods: vec![Method {
            name: "get".to_owned(),
            params: vec![param("key", "int")],
            returns: "int".parse().expect("a type"),
        }],
    };
    assert_eq!(
        stub(&Signature::Class(class)),
        "class LRUCache {\n    constructor(capacity: number) {\n        \n    }\n\n    \
         get(key: number): number {\n        \n    }\n}\n\n\
         /**\n * Your LRUCache object will be instantiated and called as such:\n \
         * var obj = new LRUCache(capacity)\n * var param_1 = obj.get(key)\n */"
    );
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
    for due in [
        "function serialize(root: TreeNode | null): string {\n    \n};\n\n/*\n",
        "function deserialize(data: string): TreeNode | null {\n    \n};\n\n\n/**\n",
    ] {
        assert!(text.contains(due), "{text}");
    }
}
