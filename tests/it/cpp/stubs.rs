//! The stubs, to the letter, and that they compile once their bodies return something.

use serde_json::json;

use super::{function, language, param, signature};

#[test]
fn a_plain_function_has_leetcodes_stub() {
    let two_sum = function(
        "twoSum",
        &[("nums", "int[]"), ("target", "int")],
        "int[]",
        json!({}),
    );
    assert_eq!(
        language().stub(&two_sum),
        "class Solution {\npublic:\n    vector<int> twoSum(vector<int>& nums, int target) {\n        \n    }\n};\n"
    );
    let bits = function("reverseBits", &[("n", "uint")], "uint", json!({}));
    assert!(
        language()
            .stub(&bits)
            .contains("    uint32_t reverseBits(uint32_t n) {\n")
    );
    let words = function(
        "f",
        &[("board", "char[][]"), ("word", "string"), ("k", "long")],
        "bool",
        json!({}),
    );
    assert!(
        language()
            .stub(&words)
            .contains("    bool f(vector<vector<char>>& board, string word, long long k) {\n")
    );
}

#[test]
fn node_definitions_stand_above_as_comments() {
    let merge = function(
        "mergeTwoLists",
        &[("list1", "ListNode"), ("list2", "ListNode")],
        "ListNode",
        json!({}),
    );
    assert_eq!(
        language().stub(&merge),
        "/**\n * Definition for singly-linked list.\n * struct ListNode {\n *     int val;\n *     ListNode *next;\n \
         *     ListNode() : val(0), next(nullptr) {}\n *     ListNode(int x) : val(x), next(nullptr) {}\n \
         *     ListNode(int x, ListNode *next) : val(x), next(next) {}\n * };\n */\nclass Solution {\npublic:\n    \
         ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {\n        \n    }\n};\n"
    );
    let clone = function(
        "cloneGraph",
        &[("node", "GraphNode")],
        "GraphNode",
        json!({}),
    );
    let stub = language().stub(&clone);
    assert!(stub.starts_with("/*\n// Definition for a Node.\nclass Node {\npublic:\n    int val;\n    vector<Node*> neighbors;\n"));
    assert!(
        stub.contains("};\n*/\n\nclass Solution {\npublic:\n    Node* cloneGraph(Node* node) {\n")
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
        language().stub(&bad),
        "// The API isBadVersion is defined for you.\n// bool isBadVersion(int version);\n\nclass Solution {\npublic:\n    \
         int firstBadVersion(int n) {\n        \n    }\n};\n"
    );
}

#[test]
fn a_class_ends_in_how_it_is_called() {
    let int = |name: &str| param(name, "int", json!({}));
    let cache = signature(&json!({
        "kind": "class", "name": "LRUCache", "aliases": [], "constructor": [int("capacity")],
        "methods": [
            {"name": "get", "params": [int("key")], "returns": "int"},
            {"name": "put", "params": [int("key"), int("value")], "returns": "void"},
        ],
    }));
    assert_eq!(
        language().stub(&cache),
        "class LRUCache {\npublic:\n    LRUCache(int capacity) {\n        \n    }\n    \n    int get(int key) {\n        \n    }\n    \n    \
         void put(int key, int value) {\n        \n    }\n};\n\n/**\n * Your LRUCache object will be instantiated and called as such:\n \
         * LRUCache* obj = new LRUCache(capacity);\n * int param_1 = obj->get(key);\n * obj->put(key,value);\n */\n"
    );
}

#[test]
fn a_codec_ends_in_how_it_is_called() {
    let codec = signature(
        &json!({"kind": "codec", "name": "Codec", "encode": "serialize", "decode": "deserialize",
        "param": "root", "text": "data", "type": "TreeNode"}),
    );
    let stub = language().stub(&codec);
    assert!(stub.contains(" *     TreeNode(int x) : val(x), left(NULL), right(NULL) {}\n * };\n */\nclass Codec {\npublic:\n\n    // Encodes a tree"));
    assert!(stub.ends_with(
        "// Codec ser, deser;\n// TreeNode* ans = deser.deserialize(ser.serialize(root));\n"
    ));
    let strings = signature(
        &json!({"kind": "codec", "name": "Codec", "encode": "encode", "decode": "decode",
        "param": "strs", "text": "s", "type": "list<string>"}),
    );
    let stub = language().stub(&strings);
    assert!(
        stub.contains("    string encode(vector<string>& strs) {\n")
            && stub.contains("    vector<string> decode(string s) {\n")
    );
    assert!(stub.ends_with("// Codec codec;\n// codec.decode(codec.encode(strs));\n"));
}
