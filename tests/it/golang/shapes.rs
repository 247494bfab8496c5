//! Every shape of a signature, with a solution in LeetCode's own stub.

use serde_json::{Value, json};

use super::{DESK, class};
use crate::driver::Built;
use crate::signatures::{function, param, signature};
use judge::language::Target;
use judge::model::Signature;

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
    let source = r#"
func f(a []int, m [][]int, s string, w []string, b bool, x int64) [][]string {
    return [][]string{w, {s, fmt.Sprint(a, m, b, x)}, nil}
}"#;
    DESK.gives(
        &all,
        source,
        &[(
            json!([
                [1, -2],
                [[], [7, 8]],
                "q\"\\\n\u{e9}\u{1F600}\u{7f}",
                ["", "a,]b"],
                true,
                i64::MIN
            ]),
            json!([
                ["", "a,]b"],
                [
                    "q\"\\\n\u{e9}\u{1F600}\u{7f}",
                    "[1 -2] [[] [7 8]] true -9223372036854775808"
                ],
                []
            ]),
        )],
    );
}

#[test]
fn characters_bools_and_doubles_round_trip() {
    let echo = |ty: &str| function("f", &[("v", ty)], ty, json!({}));
    let source = |ty: &str| format!("func f(v {ty}) {ty} {{\n    return v\n}}");
    DESK.gives(
        &echo("char[][]"),
        &source("[][]byte"),
        &[(json!([[["a", "\""], []]]), json!([["a", "\""], []]))],
    );
    DESK.gives(
        &echo("bool[]"),
        &source("[]bool"),
        &[(json!([[true, false]]), json!([true, false]))],
    );
    for ty in ["byte", "rune"] {
        DESK.gives(&echo("char"), &source(ty), &[(json!(["z"]), json!("z"))]);
    }
    DESK.gives(
        &echo("double"),
        &source("float64"),
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
fn a_32_bit_pattern_is_taken_unsigned_signed_and_wide() {
    let reverse = function("reverseBits", &[("n", "uint")], "uint", json!({}));
    for ty in ["uint32", "int32", "int"] {
        let source = format!(
            "func reverseBits(n {ty}) {ty} {{\n    return {ty}(bits.Reverse32(uint32(n)))\n}}"
        );
        let high: i64 = if ty == "int32" {
            -1_073_741_825
        } else {
            3_221_225_471
        };
        DESK.gives(
            &reverse,
            &source,
            &[
                (json!([4_294_967_293_u32]), json!(high)),
                (json!([2]), json!(1_073_741_824)),
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
    let source = "func rotate(matrix [][]int)  {\n    slices.Reverse(matrix)\n}";
    DESK.gives(&rotate, source, &[(json!([[[1], [2]]]), json!([[2], [1]]))]);
    let unique = function(
        "removeDuplicates",
        &[("nums", "int[]")],
        "int",
        json!({"judged": {"prefix": "nums"}}),
    );
    let source = "func removeDuplicates(nums []int) int {\n    return len(slices.Compact(nums))\n}";
    DESK.gives(
        &unique,
        source,
        &[
            (json!([[1, 1, 2]]), json!([1, 2])),
            (json!([[]]), json!([])),
        ],
    );
    let source = "func removeDuplicates(nums []int) int { return 9 }";
    let Some(talk) = DESK.ask(&unique, source, &[json!([[1, 1, 2]])]) else {
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
    let source =
        "func f(nums []int) int {\n    if nums[0] == 2 { sort.Ints(nums) }\n    return 1\n}";
    let Some(talk) = DESK.ask(&find, source, &[json!([[3, 1]]), json!([[2, 1]])]) else {
        return;
    };
    assert_eq!(talk.value(0), &json!(1));
    assert_eq!(
        talk.result(1),
        &json!({"wrong": "nums was changed; the task forbids it"})
    );
}

fn with_api(name: &str, rule: &str) -> Signature {
    let api = json!({"name": name, "base": "B", "param": "num", "rule": rule, "value": "bad"});
    let params = json!([
        param("n", "int", json!({})),
        param("bad", "int", json!({"hidden": true}))
    ]);
    function("f", &[], "int", json!({"api": api, "params": params}))
}

#[test]
fn an_own_version_of_the_api_is_named() {
    super::refused(
        &with_api("isBadVersion", "at-least"),
        "func isBadVersion(v int) bool { return v > 3 }\nfunc f(n int) int { return n }",
        "sol.go:1:6: isBadVersion is given by the problem: leave your own out",
    );
}

fn cache() -> Signature {
    class(
        "LRUCache",
        &[("capacity", "int")],
        &[
            ("get", &[("key", "int")], "int"),
            ("put", &[("key", "int"), ("value", "int")], "void"),
            ("keys", &[], "list<int>"),
        ],
    )
}

const CACHE: &str = "
type LRUCache struct {
    values map[int]int
    keys []int
}


func Constructor(capacity int) LRUCache {
    return LRUCache{values: map[int]int{}, keys: make([]int, 0, capacity)}
}


func (this *LRUCache) Get(key int) int {
    return this.values[key]
}


func (this *LRUCache) Put(key int, value int)  {
    this.values[key] = value
    this.keys = append(this.keys, key)
    sort.Ints(this.keys)
}


func (this *LRUCache) Keys() []int {
    return this.keys
}


/**
 * Your LRUCache object will be instantiated and called as such:
 * obj := Constructor(capacity);
 * param_1 := obj.Get(key);
 * obj.Put(key,value);
 */
";

#[test]
fn the_operations_of_a_class_run_in_order_on_one_object() {
    let calls = [(
        json!([
            ["LRUCache", "put", "keys", "put", "get", "keys"],
            [[5], [7, 1], [], [3, 9], [3], []]
        ]),
        json!([null, null, [7], null, 9, [3, 7]]),
    )];
    DESK.gives(&cache(), CACHE, &calls);
    let by_pointer = CACHE
        .replace(") LRUCache {", ") *LRUCache {")
        .replace("return LRUCache{", "return &LRUCache{");
    DESK.gives(&cache(), &by_pointer, &calls);
}

#[test]
fn methods_of_an_interface_of_embedded_and_of_other_kinds_of_types_are_called() {
    let counter = class("Counter", &[], &[("add", &[("n", "int")], "int")]);
    let calls = [(
        json!([["Counter", "add", "add"], [[], [2], [3]]]),
        json!([null, 2, 5]),
    )];
    for source in [
        "type Counter interface { Add(n int) int }\ntype count struct{ n int }\n\
         func (c *count) Add(n int) int { c.n += n; return c.n }\nfunc Constructor() Counter { return &count{} }",
        "type base struct{ n int }\nfunc (b *base) Add(n int) int { b.n += n; return b.n }\n\
         type Counter struct{ base }\nfunc Constructor() Counter { return Counter{} }",
        "type Counter int\nfunc (c *Counter) Add(n int) int { *c += Counter(n); return int(*c) }\n\
         func Constructor() Counter { return 0 }",
        "type Counter map[string]int\nfunc (c Counter) Add(n int) int { c[\"n\"] += n; return c[\"n\"] }\n\
         func Constructor() Counter { return Counter{} }",
        "type Sum[T int | int64] struct{ n T }\nfunc (s *Sum[T]) Add(n T) T { s.n += n; return s.n }\n\
         func Constructor() Sum[int] { return Sum[int]{} }",
    ] {
        DESK.gives(&counter, source, &calls);
    }
}

#[test]
fn a_million_operations_are_measured_without_much_ado() {
    let counter = class("Counter", &[], &[("add", &[("n", "int")], "int")]);
    let source = "type Counter struct{ n int }\nfunc Constructor() Counter { return Counter{} }\n\
                  func (this *Counter) Add(n int) int { this.n += n; return this.n }";
    let n = 100_000;
    let mut names = vec!["add"; n];
    names[0] = "Counter";
    let mut args = vec![json!([1]); n];
    args[0] = json!([]);
    let Some(talk) = DESK.ask(&counter, source, &[json!([names, args])]) else {
        return;
    };
    let results = talk.value(0).as_array().expect("results");
    assert_eq!((results.len(), &results[n - 1]), (n, &json!(n - 1)));
}

fn codec(ty: &str, encode: &str, decode: &str) -> Signature {
    signature(&json!({
        "kind": "codec", "name": "Codec", "encode": encode, "decode": decode, "param": "root",
        "text": "data", "type": ty,
    }))
}

fn round_trip(signature: &Signature, source: &str, value: &Value) {
    let Some(toolchain) = DESK.toolchain() else {
        return;
    };
    let target = Target::Call(signature);
    let Built::Program(program) = DESK.build(toolchain, "sol.go", source.as_bytes(), target, false)
    else {
        panic!("does not compile");
    };
    let encode = json!({"case": 0, "step": "encode", "args": [value]});
    let text = program.talk(&[encode]).value(0).clone();
    assert!(text.as_str().expect("a string").is_ascii());
    let decode = json!({"case": 0, "step": "decode", "args": [text]});
    assert_eq!(program.talk(&[decode]).value(0), value);
}

#[test]
fn a_codec_goes_round_in_two_processes_whatever_its_string_holds() {
    let source = r#"type Codec struct {
    
}

func Constructor() Codec {
    return Codec{}
}

func (this *Codec) serialize(root *TreeNode) string {
    if root == nil { return "\xff" }
    return "\x00" + string([]byte{byte(root.Val)}) + this.serialize(root.Left) + this.serialize(root.Right)
}

func (this *Codec) deserialize(data string) *TreeNode {
    var next func() *TreeNode
    next = func() *TreeNode {
        if data[0] == 0xff { data = data[1:]; return nil }
        node := &TreeNode{Val: int(int8(data[1]))}
        data = data[2:]
        node.Left, node.Right = next(), next()
        return node
    }
    return next()
}"#;
    let tree = codec("TreeNode", "serialize", "deserialize");
    round_trip(&tree, source, &json!([1, null, -3, 4]));
    round_trip(&tree, source, &json!([]));
}
