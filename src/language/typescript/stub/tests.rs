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
