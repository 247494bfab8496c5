//! The stubs, to the letter.

use serde_json::json;

use super::DESK;
use crate::signatures::{function, param, signature};

fn stub(signature: &judge::model::Signature) -> String {
    DESK.language().stub(signature)
}

#[test]
fn a_list_brings_its_size_and_a_result_says_its_own() {
    let two_sum = function(
        "twoSum",
        &[("nums", "int[]"), ("target", "int")],
        "int[]",
        json!({}),
    );
    assert_eq!(
        stub(&two_sum),
        "/**\n * Note: The returned array must be malloced, assume caller calls free().\n */\n\
         int* twoSum(int* nums, int numsSize, int target, int* returnSize) {\n    \n}\n"
    );
    let merge = function(
        "merge",
        &[("intervals", "int[][]")],
        "list<list<int>>",
        json!({}),
    );
    assert_eq!(
        stub(&merge),
        "/**\n * Return an array of arrays of size *returnSize.\n * The sizes of the arrays are returned as \
         *returnColumnSizes array.\n * Note: Both returned array and *columnSizes array must be malloced, assume \
         caller calls free().\n */\nint** merge(int** intervals, int intervalsSize, int* intervalsColSize, int* \
         returnSize, int** returnColumnSizes) {\n    \n}\n"
    );
}

#[test]
fn plain_types_are_written_as_leetcode_does() {
    for (params, returns, head) in [
        (
            &[("n", "uint")][..],
            "uint",
            "uint32_t f(uint32_t n) {\n    \n}\n",
        ),
        (
            &[("s", "string"), ("c", "char"), ("k", "long")],
            "string",
            "char* f(char* s, char c, long long k) {\n    \n}\n",
        ),
        (
            &[("board", "char[][]"), ("words", "string[]")],
            "bool",
            "bool f(char** board, int boardSize, int* boardColSize, char** words, int wordsSize) {\n    \n}\n",
        ),
        (&[], "void", "void f() {\n    \n}\n"),
        (
            &[("tickets", "list<list<string>>"), ("x", "double[]")],
            "double",
            "double f(char*** tickets, int ticketsSize, int* ticketsColSize, double* x, int xSize) {\n    \n}\n",
        ),
    ] {
        assert_eq!(stub(&function("f", params, returns, json!({}))), head);
    }
    let words = function("f", &[], "list<list<string>>", json!({}));
    assert!(
        stub(&words).ends_with("char*** f(int* returnSize, int** returnColumnSizes) {\n    \n}\n")
    );
}

#[test]
fn node_definitions_stand_above_as_comments() {
    let merge = function(
        "mergeKLists",
        &[("lists", "ListNode[]")],
        "ListNode",
        json!({}),
    );
    assert_eq!(
        stub(&merge),
        "/**\n * Definition for singly-linked list.\n * struct ListNode {\n *     int val;\n *     struct ListNode \
         *next;\n * };\n */\nstruct ListNode* mergeKLists(struct ListNode** lists, int listsSize) {\n    \n}\n"
    );
    let view = function(
        "rightSideView",
        &[("root", "TreeNode")],
        "list<int>",
        json!({}),
    );
    assert_eq!(
        stub(&view),
        "/**\n * Definition for a binary tree node.\n * struct TreeNode {\n *     int val;\n *     struct TreeNode \
         *left;\n *     struct TreeNode *right;\n * };\n */\n/**\n * Note: The returned array must be malloced, assume \
         caller calls free().\n */\nint* rightSideView(struct TreeNode* root, int* returnSize) {\n    \n}\n"
    );
    let clone = function(
        "cloneGraph",
        &[("node", "GraphNode")],
        "GraphNode",
        json!({}),
    );
    assert_eq!(
        stub(&clone),
        "/**\n * Definition for a Node.\n * struct Node {\n *     int val;\n *     int numNeighbors;\n *     struct \
         Node** neighbors;\n * };\n */\n\nstruct Node *cloneGraph(struct Node *s) {\n\t\n}\n"
    );
    let copy = function(
        "copyRandomList",
        &[("head", "RandomListNode")],
        "RandomListNode",
        json!({}),
    );
    assert!(
        stub(&copy).ends_with(" */\n\nstruct Node* copyRandomList(struct Node* head) {\n\t\n}\n")
    );
    let mut cycle = function("detectCycle", &[], "ListNode", json!({}));
    if let judge::model::Signature::Function(function) = &mut cycle {
        function.params =
            serde_json::from_value(json!([param("head", "ListNode", json!({"cycle": "pos"}))]))
                .unwrap();
    }
    assert!(
        stub(&cycle)
            .ends_with(" */\nstruct ListNode *detectCycle(struct ListNode *head) {\n    \n}\n")
    );
}

#[test]
fn an_api_is_announced() {
    let api = json!({"name": "isBadVersion", "base": "VersionControl", "param": "version", "rule": "at-least", "value": "bad"});
    let bad = function(
        "firstBadVersion",
        &[("n", "int")],
        "int",
        json!({ "api": api }),
    );
    assert_eq!(
        stub(&bad),
        "// The API isBadVersion is defined for you.\n// bool isBadVersion(int version);\n\nint firstBadVersion(int n) \
         {\n    \n}\n"
    );
}

#[test]
fn a_class_is_a_struct_and_its_functions() {
    let int = |name: &str| param(name, "int", json!({}));
    let cache = signature(&json!({
        "kind": "class", "name": "LRUCache", "aliases": [], "constructor": [int("capacity")],
        "methods": [
            {"name": "get", "params": [int("key")], "returns": "int"},
            {"name": "put", "params": [int("key"), int("value")], "returns": "void"},
            {"name": "all", "params": [param("of", "int[]", json!({}))], "returns": "list<int>"},
        ],
    }));
    assert_eq!(
        stub(&cache),
        "\n\n\ntypedef struct {\n    \n} LRUCache;\n\n\nLRUCache* lRUCacheCreate(int capacity) {\n    \n}\n\n\
         int lRUCacheGet(LRUCache* obj, int key) {\n    \n}\n\n\
         void lRUCachePut(LRUCache* obj, int key, int value) {\n    \n}\n\n\
         int* lRUCacheAll(LRUCache* obj, int* of, int ofSize, int* retSize) {\n    \n}\n\n\
         void lRUCacheFree(LRUCache* obj) {\n    \n}\n\n/**\n * Your LRUCache struct will be instantiated and called as \
         such:\n * LRUCache* obj = lRUCacheCreate(capacity);\n * int param_1 = lRUCacheGet(obj, key);\n \n \
         * lRUCachePut(obj, key, value);\n \n * int* param_3 = lRUCacheAll(obj, of, ofSize, retSize);\n \n \
         * lRUCacheFree(obj);\n*/\n"
    );
    let filled = DESK.language().failing_stub(&cache);
    assert!(filled.contains("typedef struct {\n    \n} LRUCache;"));
    assert_eq!(filled.matches("{\n    abort();\n}").count(), 5);
}

#[test]
fn a_codec_is_two_functions() {
    let codec = |ty: &str, names: [&str; 4]| {
        stub(&signature(
            &json!({"kind": "codec", "name": "Codec", "encode": names[0], "decode": names[1],
            "param": names[2], "text": names[3], "type": ty}),
        ))
    };
    let tree = codec("TreeNode", ["serialize", "deserialize", "root", "data"]);
    assert!(tree.ends_with(
        " */\n/** Encodes a tree to a single string. */\nchar* serialize(struct TreeNode* root) {\n    \n}\n\n\
         /** Decodes your encoded data to tree. */\nstruct TreeNode* deserialize(char* data) {\n    \n}\n\n\
         // Your functions will be called as such:\n// char* data = serialize(root);\n// deserialize(data);\n"
    ));
    let strings = codec("list<string>", ["encode", "decode", "strs", "s"]);
    assert!(strings.contains("char* encode(char** strs, int strsSize) {\n"));
    assert!(strings.contains("char** decode(char* s, int* returnSize) {\n"));
    assert!(
        strings.ends_with("// char* s = encode(strs, strsSize);\n// decode(s, &returnSize);\n")
    );
}

#[test]
fn what_leetcode_does_not_offer_in_c_is_told() {
    let deep = function("f", &[("a", "int[][][]")], "int", json!({}));
    let why = DESK.language().not_offered(&deep).unwrap();
    assert!(
        why.contains("does not offer") && why.contains("int[][][]"),
        "{why}"
    );
    let Some(talk) = DESK.ask(&deep, "int f(int*** a) { return 1; }", &[]) else {
        return;
    };
    assert_eq!(talk.answers, [json!({ "compile": why })]);
}
