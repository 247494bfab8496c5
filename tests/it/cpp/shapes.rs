//! Every shape of a signature, with a solution in LeetCode's own stub.

use serde_json::{Value, json};

use super::{Built, ask, build, function, gives, param, signature, toolchain};
use judge::language::Target;

#[test]
fn plain_values_nested_lists_and_strings_go_through() {
    let all = function(
        "f",
        &[
            ("a", "int[]"),
            ("m", "int[][]"),
            ("s", "string"),
            ("w", "list<string>"),
            ("b", "bool"),
            ("x", "long"),
        ],
        "list<list<string>>",
        json!({}),
    );
    let source = "class Solution {\npublic:\n    vector<vector<string>> f(vector<int>& a, \
        vector<vector<int>>& m, string s, vector<string>& w, bool b, long long x) {\n        \
        return {w, {s, to_string(a.size()), to_string(m[1][0]), b ? \"yes\" : \"no\", to_string(x)}, {}};\n    }\n};";
    gives(
        &all,
        source,
        &[(
            json!([
                [1, -2],
                [[1], [7, 8]],
                "q\"\\\n\u{e9}\u{1F600}",
                ["", "a,]b"],
                true,
                9_223_372_036_854_775_807_i64
            ]),
            json!([
                ["", "a,]b"],
                [
                    "q\"\\\n\u{e9}\u{1F600}",
                    "2",
                    "7",
                    "yes",
                    "9223372036854775807"
                ],
                []
            ]),
        )],
    );
}

#[test]
fn characters_bools_and_doubles_round_trip() {
    let echo = |ty: &str| function("f", &[("v", ty)], ty, json!({}));
    let source = |ty: &str| format!("class Solution {{ public: {ty} f({ty} v) {{ return v; }} }};");
    gives(
        &echo("char[][]"),
        &source("vector<vector<char>>"),
        &[(json!([[["a", "\""], []]]), json!([["a", "\""], []]))],
    );
    gives(
        &echo("bool[]"),
        &source("vector<bool>"),
        &[(json!([[true, false]]), json!([true, false]))],
    );
    gives(
        &echo("char"),
        &source("char"),
        &[(json!(["z"]), json!("z"))],
    );
    gives(
        &echo("double"),
        &source("double"),
        &[
            (json!([0.1]), json!(0.1)),
            (
                json!([-1.797_693_134_862_315_7e308]),
                json!(-1.797_693_134_862_315_7e308),
            ),
            (json!([5e-324]), json!(5e-324)),
            (json!(["NaN"]), json!("NaN")),
            (json!(["-Infinity"]), json!("-Infinity")),
            (json!([3]), json!(3.0)),
        ],
    );
}

#[test]
fn a_32_bit_pattern_is_taken_signed_and_unsigned() {
    let reverse = function("reverseBits", &[("n", "uint")], "uint", json!({}));
    for ty in ["uint32_t", "int"] {
        let source = format!(
            "class Solution {{ public: {ty} reverseBits({ty} n) {{ uint32_t r = 0, m = n; \
             for (int i = 0; i < 32; i++) r = r << 1 | (m >> i & 1); return r; }} }};"
        );
        gives(
            &reverse,
            &source,
            &[
                (json!([4_294_967_293_u32]), json!(3_221_225_471_u32)),
                (json!([1]), json!(2_147_483_648_u32)),
            ],
        );
    }
}

#[test]
fn in_place_and_prefix_results_are_read_from_the_argument() {
    let rotate = function(
        "rotate",
        &[("matrix", "int[][]")],
        "void",
        json!({"judged": {"in-place": "matrix"}}),
    );
    let source = "class Solution { public: void rotate(vector<vector<int>>& m) { reverse(m.begin(), m.end()); } };";
    gives(&rotate, source, &[(json!([[[1], [2]]]), json!([[2], [1]]))]);
    let reorder = function(
        "reorderList",
        &[("head", "ListNode")],
        "void",
        json!({"judged": {"in-place": "head"}}),
    );
    let source =
        "class Solution { public: void reorderList(ListNode* h) { h->next = h->next->next; } };";
    gives(&reorder, source, &[(json!([[1, 2, 3]]), json!([1, 3]))]);
    let unique = function(
        "removeDuplicates",
        &[("nums", "int[]")],
        "int",
        json!({"judged": {"prefix": "nums"}}),
    );
    let source = "class Solution { public: int removeDuplicates(vector<int>& n) { return unique(n.begin(), n.end()) - n.begin(); } };";
    gives(
        &unique,
        source,
        &[
            (json!([[1, 1, 2]]), json!([1, 2])),
            (json!([[]]), json!([])),
        ],
    );
    let source = "class Solution { public: int removeDuplicates(vector<int>& n) { return 9; } };";
    let Some(talk) = ask(&unique, source, &[json!([[1, 1, 2]])]) else {
        return;
    };
    assert_eq!(
        talk.result(0),
        &json!({"wrong": "returned 9 where 0 to 3 elements can be kept"})
    );
}

#[test]
fn an_argument_that_must_stay_is_watched() {
    let find = function(
        "f",
        &[("nums", "int[]")],
        "int",
        json!({"unchanged": ["nums"]}),
    );
    let source = "class Solution { public: int f(vector<int>& n) { if (n[0] == 2) sort(n.begin(), n.end()); return 1; } };";
    let Some(talk) = ask(&find, source, &[json!([[3, 1]]), json!([[2, 1]])]) else {
        return;
    };
    assert_eq!(talk.value(0), &json!(1));
    assert_eq!(
        talk.result(1),
        &json!({"wrong": "nums was changed; the task forbids it"})
    );
}

#[test]
fn the_solution_calls_a_hidden_api() {
    let with_api = |rule: &str, name: &str| {
        let api =
            json!({"name": name, "base": "B", "param": "version", "rule": rule, "value": "bad"});
        let mut bad = function("f", &[], "int", json!({ "api": api }));
        if let judge::model::Signature::Function(function) = &mut bad {
            function.params = serde_json::from_value(json!([
                param("n", "int", json!({})),
                param("bad", "int", json!({"hidden": true}))
            ]))
            .unwrap();
        }
        bad
    };
    let source = "class Solution { public: int f(int n) { for (int i = 1; i <= n; i++) if (isBadVersion(i)) return i; return 0; } };";
    gives(
        &with_api("at-least", "isBadVersion"),
        source,
        &[(json!([5, 4]), json!(4)), (json!([1, 1]), json!(1))],
    );
    let source = "int guess(int num);\nclass Solution { public: int f(int n) { int l = 1, h = n; while (true) { int m = l + (h - l) / 2, g = guess(m); \
        if (!g) return m; g < 0 ? h = m - 1 : l = m + 1; } } };";
    gives(
        &with_api("compare", "guess"),
        source,
        &[
            (json!([10, 6]), json!(6)),
            (json!([2_147_483_647, 1_702_766_719]), json!(1_702_766_719)),
        ],
    );
}

fn cache() -> judge::model::Signature {
    let method = |name: &str, params: Value, returns: &str| json!({"name": name, "params": params, "returns": returns});
    signature(&json!({
        "kind": "class", "name": "Store", "aliases": ["KeyStore"],
        "constructor": [param("start", "int[]", json!({}))],
        "methods": [
            method("add", json!([param("value", "int[]", json!({}))]), "void"),
            method("sum", json!([]), "int"),
            method("mean", json!([]), "double"),
        ],
    }))
}

#[test]
fn a_class_is_built_once_and_its_operations_are_called_in_order() {
    let ops = json!([
        ["Store", "sum", "add", "sum", "mean"],
        [[[1, 2]], [], [[3]], [], []]
    ]);
    let due = json!([null, 3, null, 6, 2.0]);
    for parts in [
        ("vector<int>& start", "vector<int> value", "Store"),
        (
            "const vector<int>& start",
            "const vector<int>& value",
            "Store",
        ),
        ("vector<int>&& start", "vector<int>& value", "KeyStore"),
        (
            "vector<long long>& start",
            "vector<long long>& value",
            "Store",
        ),
    ] {
        let (start, value, name) = parts;
        let source = format!(
            "class {name} {{ vector<int> all; public: {name}({start}) : all(start.begin(), start.end()) {{}} \
             void add({value}) {{ for (auto v : value) all.push_back(v); }} \
             int sum() {{ return accumulate(all.begin(), all.end(), 0); }} double mean() {{ return sum() * 1.0 / all.size(); }} }};"
        );
        gives(
            &cache(),
            &source,
            &[(ops.clone(), due.clone()), (ops.clone(), due.clone())],
        );
    }
}

#[test]
fn a_class_that_lacks_an_operation_is_a_compile_message() {
    let source = "class Store { public: Store(vector<int>& s) {} void add(vector<int> v) {} int total() { return 0; } double mean() { return 0; } };";
    let Some(talk) = ask(&cache(), source, &[]) else {
        return;
    };
    assert_eq!(
        talk.answers[0],
        json!({"compile": "no method `sum` in class Store; it defines add(vector<int> v), total(), mean()"})
    );
    let Some(talk) = ask(&cache(), "class Stor { };", &[]) else {
        return;
    };
    assert_eq!(
        talk.answers[0],
        json!({"compile": "no class Store; the file defines class Stor"})
    );
}

#[test]
fn a_codec_comes_back_in_another_process() {
    let Some(toolchain) = toolchain() else { return };
    let round = |ty: &str, source: &str, value: Value| {
        let codec = signature(
            &json!({"kind": "codec", "name": "Codec", "encode": "enc", "decode": "dec",
            "param": "v", "text": "s", "type": ty}),
        );
        let Built::Program(program) = build(
            toolchain,
            "sol.cpp",
            source.as_bytes(),
            Target::Call(&codec),
            false,
        ) else {
            panic!("does not compile");
        };
        let encoded = program.talk(&[json!({"case": 0, "step": "encode", "args": [value]})]);
        let text = encoded.value(0).clone();
        assert!(text.as_str().unwrap().is_ascii());
        let decoded = program.talk(&[json!({"case": 0, "step": "decode", "args": [text]})]);
        assert_eq!(decoded.value(0), &value);
    };
    round(
        "string[]",
        "class Codec { public: string enc(vector<string>& v) { string s; for (auto& w : v) s += char(w.size()) + w + '\\xff'; return s; } \
         vector<string> dec(string s) { vector<string> v; for (size_t i = 0; i < s.size(); i += s[i] + 2) v.push_back(s.substr(i + 1, s[i])); return v; } };",
        json!(["", "a%b\"\\", "\u{e9}\n"]),
    );
    round(
        "TreeNode",
        "class Codec { public: string enc(TreeNode* r) { return r ? to_string(r->val) + \" \" + enc(r->left) + enc(r->right) : \"# \"; } \
         TreeNode* read(istream& in) { string w; in >> w; if (w == \"#\") return nullptr; auto* n = new TreeNode(stoi(w)); n->left = read(in); n->right = read(in); return n; } \
         TreeNode* dec(string s) { istringstream in(s); return read(in); } };",
        json!([1, 2, 3, null, null, -4]),
    );
}
