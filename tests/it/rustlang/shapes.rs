//! Every shape of a signature that LeetCode offers in Rust, with a solution in its own stub.

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
    let source = "impl Solution {\n    pub fn f(a: Vec<i32>, m: Vec<Vec<i32>>, s: String, w: Vec<String>, b: bool, x: i64) -> Vec<Vec<String>> {\n        \
        vec![w, vec![s, a.len().to_string(), m[1][0].to_string(), if b { \"yes\" } else { \"no\" }.to_string(), x.to_string()], vec![]]\n    }\n}";
    gives(
        &all,
        source,
        &[(
            json!([
                [1, -2],
                [[1], [7, 8]],
                "q\"\\\n\u{e9}\u{1F600}\u{1}/",
                ["", "a,]b"],
                true,
                i64::MAX
            ]),
            json!([
                ["", "a,]b"],
                [
                    "q\"\\\n\u{e9}\u{1F600}\u{1}/",
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
fn every_plain_type_round_trips() {
    let echo = |ty: &str, rust: &str, values: &[Value]| {
        let one = function("f", &[("v", ty)], ty, json!({}));
        let source = format!("impl Solution {{ pub fn f(v: {rust}) -> {rust} {{ v }} }}");
        let calls: Vec<(Value, Value)> = values
            .iter()
            .map(|value| (json!([value]), value.clone()))
            .collect();
        gives(&one, &source, &calls);
    };
    echo("int", "i32", &[json!(i32::MIN), json!(0), json!(i32::MAX)]);
    echo("long", "i64", &[json!(i64::MIN), json!(i64::MAX)]);
    echo(
        "char[][]",
        "Vec<Vec<char>>",
        &[json!([["a", "\""], []]), json!([["\\"]])],
    );
    echo("char", "char", &[json!("z")]);
    echo("bool[]", "Vec<bool>", &[json!([true, false]), json!([])]);
    echo(
        "list<list<int>>",
        "Vec<Vec<i32>>",
        &[json!([[], [1, -2]]), json!([])],
    );
    echo(
        "double",
        "f64",
        &[
            json!(0.1),
            json!(-1.797_693_134_862_315_7e308),
            json!(5e-324),
            json!(1e16),
            json!("NaN"),
            json!("Infinity"),
            json!("-Infinity"),
        ],
    );
    echo("double[]", "Vec<f64>", &[json!([1.5, 2.0])]);
}

#[test]
fn a_32_bit_pattern_is_taken_signed_and_unsigned() {
    let reverse = function("reverseBits", &[("n", "uint")], "uint", json!({}));
    for ty in ["u32", "i32"] {
        let source = format!(
            "impl Solution {{ pub fn reverse_bits(n: {ty}) -> {ty} {{ n.reverse_bits() }} }}"
        );
        gives(
            &reverse,
            &source,
            &[
                (json!([1]), json!(2_147_483_648_u32)),
                (json!([4_294_967_293_u32]), json!(3_221_225_471_u32)),
            ],
        );
    }
}

#[test]
fn a_parameter_is_judged_in_place_and_by_its_prefix() {
    let rotate = function(
        "moveZeroes",
        &[("nums", "int[]"), ("k", "int")],
        "void",
        json!({"judged": {"in-place": "nums"}}),
    );
    gives(
        &rotate,
        "impl Solution { pub fn move_zeroes(nums: &mut Vec<i32>, k: i32) { nums.reverse(); nums.push(k); } }",
        &[(json!([[1, 2], 3]), json!([2, 1, 3]))],
    );
    gives(
        &rotate,
        "impl Solution { pub fn move_zeroes(nums: &mut [i32], _: i32) { nums.sort() } }",
        &[(json!([[2, 1], 3]), json!([1, 2]))],
    );
    let keep = function(
        "removeElement",
        &[("nums", "int[]"), ("val", "int")],
        "int",
        json!({"judged": {"prefix": "nums"}}),
    );
    let source = "impl Solution { pub fn remove_element(nums: &mut Vec<i32>, val: i32) -> i32 { nums[0] = 9; val } }";
    gives(
        &keep,
        source,
        &[
            (json!([[1, 2, 3], 2]), json!([9, 2])),
            (json!([[1], 0]), json!([])),
        ],
    );
    let Some(talk) = ask(&keep, source, &[json!([[1], 2]), json!([[1], -1])]) else {
        return;
    };
    let why = "returned 2 where 0 to 1 elements can be kept";
    assert_eq!(talk.result(0), &json!({ "wrong": why }));
    assert!(talk.result(1)["wrong"].is_string());
}

#[test]
fn the_api_is_a_method_or_a_function_beside_the_solution() {
    let with = |name: &str, rule: &str, api: &str| {
        function(
            name,
            &[],
            "int",
            json!({
                "params": [param("n", "int", json!({})), param("bad", "int", json!({"hidden": true}))],
                "api": {"name": api, "base": "B", "param": "version", "rule": rule, "value": "bad"}
            }),
        )
    };
    let search = "let (mut low, mut high) = (1, n); while low < high { let mid = low + (high - low) / 2; \
                  if self.isBadVersion(mid) { high = mid } else { low = mid + 1 } } low";
    for own in ["", "struct Solution;", "pub struct Solution {}"] {
        gives(
            &with("firstBadVersion", "at-least", "isBadVersion"),
            &format!(
                "{own} impl Solution {{ pub fn first_bad_version(&self, n: i32) -> i32 {{ {search} }} }}"
            ),
            &[
                (json!([5, 4]), json!(4)),
                (json!([i32::MAX, i32::MAX]), json!(i32::MAX)),
            ],
        );
    }
    gives(
        &with("guessNumber", "compare", "guess"),
        "impl Solution { unsafe fn guessNumber(n: i32) -> i32 { (1..=n).find(|&x| guess(x) == 0).unwrap() * 10 + guess(1) } }",
        &[(json!([9, 7]), json!(71)), (json!([9, 1]), json!(10))],
    );
}

#[test]
fn a_class_is_constructed_and_called_in_order() {
    let int = |name: &str| param(name, "int", json!({}));
    let class = signature(&json!({
        "kind": "class", "name": "Box3", "aliases": [], "constructor": [int("start")],
        "methods": [
            {"name": "addAll", "params": [param("xs", "int[]", json!({}))], "returns": "void"},
            {"name": "getSum", "params": [], "returns": "int"},
            {"name": "tail", "params": [int("k")], "returns": "list<int>"},
        ],
    }));
    let source = "struct Box3 {\n    all: Vec<i32>,\n}\n\nimpl Box3 {\n\n    fn new(start: i32) -> Self {\n        Box3 { all: vec![start] }\n    }\n    \n    \
        fn add_all(&mut self, xs: Vec<i32>) { self.all.extend(xs) }\n    fn get_sum(&self) -> i32 { self.all.iter().sum() }\n    \
        fn tail(&self, k: i32) -> Vec<i32> { self.all[self.all.len() - k as usize..].to_vec() }\n}\n";
    let calls = [
        (
            json!([
                ["Box3", "addAll", "getSum", "tail"],
                [[5], [[1, 2]], [], [2]]
            ]),
            json!([null, null, 8, [1, 2]]),
        ),
        (json!([["Box3", "getSum"], [[7], []]]), json!([null, 7])),
    ];
    gives(&class, source, &calls);
    let named = signature(&json!({
        "kind": "class", "name": "Solution", "aliases": [], "constructor": [param("w", "int[]", json!({}))],
        "methods": [{"name": "pickIndex", "params": [], "returns": "int"}],
    }));
    gives(
        &named,
        "struct Solution { w: Vec<i32> } impl Solution { fn new(w: Vec<i32>) -> Self { Self { w } } fn pick_index(&self) -> i32 { self.w[0] } }",
        &[(
            json!([["Solution", "pickIndex"], [[[4]], []]]),
            json!([null, 4]),
        )],
    );
}

#[test]
fn a_codec_decodes_in_another_process_whatever_the_string_holds() {
    let Some(toolchain) = toolchain() else { return };
    let round = |ty: &str, source: &str, value: Value| {
        let codec = signature(
            &json!({"kind": "codec", "name": "Codec", "encode": "enc", "decode": "dec", "param": "v", "text": "s", "type": ty}),
        );
        let Built::Program(program) = build(
            toolchain,
            "sol.rs",
            source.as_bytes(),
            Target::Call(&codec),
            false,
        ) else {
            panic!("does not compile");
        };
        let encoded = program.talk(&[json!({"case": 0, "step": "encode", "args": [value]})]);
        let text = encoded.value(0).clone();
        assert!(text.as_str().expect("a string").is_ascii());
        let decoded = program.talk(&[json!({"case": 0, "step": "decode", "args": [text]})]);
        assert_eq!(decoded.value(0), &value);
    };
    round(
        "list<string>",
        "struct Codec; impl Codec { fn new() -> Self { Codec } fn enc(&self, v: Vec<String>) -> String { v.join(\"\\u{0}\") } \
         fn dec(&self, s: String) -> Vec<String> { s.split('\\u{0}').map(|x| x.to_string()).collect() } }",
        json!(["", "a%b\"\\", "\u{e9}\n\u{1F600}"]),
    );
    round(
        "TreeNode",
        "use std::rc::Rc;\nuse std::cell::RefCell;\ntype Tree = Option<Rc<RefCell<TreeNode>>>;\nstruct Codec {}\nimpl Codec {\n\
         fn new() -> Self { Codec {} }\nfn enc(&self, root: Tree) -> String { match root { None => \"# \".into(), Some(n) => { let n = n.borrow(); \
         format!(\"{} {}{}\", n.val, self.enc(n.left.clone()), self.enc(n.right.clone())) } } }\n\
         fn dec(&self, data: String) -> Tree { fn read(w: &mut std::str::SplitWhitespace) -> Tree { match w.next() { None | Some(\"#\") => None, \
         Some(v) => { let mut n = TreeNode::new(v.parse().unwrap()); n.left = read(w); n.right = read(w); Some(Rc::new(RefCell::new(n))) } } } \
         read(&mut data.split_whitespace()) } }",
        json!([1, 2, 3, null, null, -4]),
    );
}
