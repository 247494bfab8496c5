//! Every shape of the model: what the solution is given, and what the judge is told.

use super::*;

#[test]
fn plain_values_go_in_and_come_out_as_they_are() {
    for (ty, sent) in [
        ("int", json!(-2147483648)),
        ("long", json!(i64::MAX)),
        ("double", json!(0.1)),
        ("double", json!("NaN")),
        ("double", json!("-Infinity")),
        ("bool", json!(true)),
        ("char", json!("x")),
        ("string", json!("a\u{e9}\u{1F600}\"\\\n\u{0}")),
        ("int[]", json!([])),
        ("int[]", json!([3, 1, 2])),
        ("double[]", json!([1.5, "Infinity"])),
        ("char[][]", json!([["a"], ["b", "c"]])),
        ("list<list<string>>", json!([["\u{2713}"], []])),
        ("ListNode", json!([1, 2, 3])),
        ("ListNode", json!([])),
        ("ListNode[]", json!([[1, 4], [], [2]])),
        ("TreeNode", json!([1, null, 2, 3])),
        ("TreeNode", json!([])),
        ("GraphNode", json!([[2, 4], [1, 3], [2, 4], [1, 3]])),
        ("GraphNode", json!([[]])),
        ("RandomListNode", json!([[7, null], [13, 0], [11, 2]])),
        ("NaryNode", json!([1, null, 3, 2, 4, null, 5, 6])),
    ] {
        let signature = Signature::Function(function(&[("x", ty)], ty));
        let got = result("return args[0]", &signature, json!([sent]));
        assert_eq!(got, value(sent), "{ty}");
    }
}

#[test]
fn an_integer_is_a_float_where_a_double_is_due() {
    let signature = Signature::Function(function(&[("x", "double")], "string"));
    let got = result("return repr(args[0])", &signature, json!([2]));
    assert_eq!(got, value(json!("2.0")));
}

#[test]
fn a_list_or_tree_that_never_ends_is_wrong_and_no_hang() {
    let list = Signature::Function(function(&[("head", "ListNode")], "ListNode"));
    let body = "head = args[0]\nhead.next.next.next = head\nreturn head";
    assert_eq!(
        result(body, &list, json!([[1, 2, 3]])),
        json!({"wrong": "the list returned runs in a circle: node 3 points back to node 1"})
    );
    let tree = Signature::Function(function(&[("root", "TreeNode")], "TreeNode"));
    let body = "root = args[0]\nroot.right = root.left\nreturn root";
    assert_eq!(
        result(body, &tree, json!([[1, 2]])),
        json!({"wrong": "the tree returned reaches the node with value 2 in two ways"})
    );
}

fn ancestor() -> Signature {
    let params = [("root", "TreeNode"), ("p", "TreeNode"), ("q", "TreeNode")];
    let mut function = function(&params, "TreeNode");
    for node in &mut function.params[1..] {
        node.within = Some("root".to_owned());
    }
    function.returns_node_of = Some("root".to_owned());
    Signature::Function(function)
}

#[test]
fn a_node_that_is_returned_must_be_one_of_the_tree() {
    for (body, message) in [
        ("return None", "returned no node"),
        (
            "return TreeNode(6)",
            "the node returned, with the value 6, is not one of root",
        ),
    ] {
        let got = result(body, &ancestor(), json!([[6, 2, 8], 2, 8]));
        assert_eq!(got, json!({ "wrong": message }));
    }
}

fn copying(kind: &str) -> Signature {
    let mut function = function(&[("node", kind)], kind);
    function.fresh = true;
    Signature::Function(function)
}

#[test]
fn a_copy_shares_no_node_with_the_input() {
    let graph = json!([[[2], [1]]]);
    let deep = "return copy.deepcopy(args[0])";
    assert_eq!(
        result(deep, &copying("GraphNode"), graph.clone()),
        value(json!([[2], [1]]))
    );
    for (body, shared) in [
        ("return args[0]", 1),
        ("return Node(1, args[0].neighbors)", 2),
    ] {
        let got = result(body, &copying("GraphNode"), graph.clone());
        let message = format!("the copy shares node {shared} with the input");
        assert_eq!(got, json!({ "wrong": message }));
    }
}

#[test]
fn a_copy_leaves_the_input_as_it_was() {
    let body = "made = copy.deepcopy(args[0])\nargs[0].random = None\nreturn made";
    let got = result(body, &copying("RandomListNode"), json!([[[7, 0]]]));
    assert_eq!(
        got,
        json!({"wrong": "node was changed; the task forbids it"})
    );
}

#[test]
fn an_argument_that_must_not_change_is_watched() {
    let mut function = function(&[("nums", "int[]")], "int");
    function.unchanged = vec!["nums".to_owned()];
    let signature = Signature::Function(function);
    let body = "args[0].sort()\nreturn 1";
    let wrong = json!({"wrong": "nums was changed; the task forbids it"});
    assert_eq!(result(body, &signature, json!([[3, 1]])), wrong);
    assert_eq!(result(body, &signature, json!([[1, 3]])), value(json!(1)));
}

#[test]
fn an_argument_can_be_judged_in_place() {
    let mut function = function(&[("m", "int[][]")], "void");
    function.judged = Judged::InPlace("m".to_owned());
    let signature = Signature::Function(function);
    let body = "args[0].reverse()\nreturn 'ignored'";
    let got = result(body, &signature, json!([[[1], [2]]]));
    assert_eq!(got, value(json!([[2], [1]])));
    let got = result("args[0][0][0] = None", &signature, json!([[[1]]]));
    let message = "left m as a list with None at [0][0] where int is due";
    assert_eq!(got, json!({ "type": message }));
}

#[test]
fn a_prefix_is_judged_up_to_the_count_returned() {
    let mut function = function(&[("nums", "int[]")], "int");
    function.judged = Judged::Prefix("nums".to_owned());
    let signature = Signature::Function(function);
    let got = result("return 2", &signature, json!([[1, 2, 2]]));
    assert_eq!(got, value(json!([1, 2])));
    for count in ["4", "-1"] {
        let got = result(&format!("return {count}"), &signature, json!([[1, 2, 2]]));
        let message = format!("returned {count}, but nums holds 3 elements");
        assert_eq!(got, json!({ "wrong": message }));
    }
}

#[test]
fn an_api_answers_from_the_hidden_value() {
    for (rule, due) in [
        (ApiRule::AtLeast, json!([false, true, true])),
        (ApiRule::Compare, json!([1, 0, -1])),
    ] {
        let element = if rule == ApiRule::AtLeast {
            "bool[]"
        } else {
            "int[]"
        };
        let mut function = function(&[("n", "int"), ("hidden", "int")], element);
        function.params[1].hidden = true;
        function.api = Some(Api {
            name: "probe".to_owned(),
            base: "Control".to_owned(),
            param: "x".to_owned(),
            rule,
            value: "hidden".to_owned(),
        });
        let signature = Signature::Function(function);
        let free = "class Solution:\n    def f(self, n):\n        return map(probe, [4, 5, 6])\n";
        let base = "class Solution(Control):\n    def f(self, n):\n        \
                    return [self.probe(x) for x in (4, 5, 6)]\n";
        for source in [free, base] {
            let got = results(source, &signature, &[json!([9, 5])]);
            assert_eq!(got, [value(due.clone())], "{source}");
        }
    }
}

#[test]
fn a_32_bit_pattern_is_taken_signed_and_unsigned() {
    let signature = Signature::Function(function(&[("n", "uint")], "uint"));
    let highest = json!([4294967295u32]);
    for body in ["return args[0]", "return args[0] - 2**32"] {
        let got = result(body, &signature, highest.clone());
        assert_eq!(got, value(json!(4294967295u32)));
    }
}

fn cache() -> Signature {
    let method = |name: &str, params: &[(&str, &str)], returns: &str| Method {
        name: name.to_owned(),
        params: params.iter().map(|(name, ty)| param(name, ty)).collect(),
        returns: returns.parse().expect("a type"),
    };
    Signature::Class(Class {
        name: "Store".to_owned(),
        aliases: Vec::new(),
        constructor: vec![param("capacity", "int")],
        methods: vec![
            method("get", &[("key", "int")], "int"),
            method("put", &[("key", "int"), ("value", "int")], "void"),
            method("keys", &[], "int[]"),
        ],
    })
}

const STORE: &str = "class Store:\n    def __init__(self, n): self.d = {}; self.k = []\n    \
                     def get(self, key): return self.d[key]\n    \
                     def put(self, key, value): self.d[key] = value; self.k.append(key)\n    \
                     def keys(self): return self.k\n";

#[test]
fn a_failing_operation_is_named() {
    let case = json!([["Store", "put", "get"], [[2], [1, 5], [7]]]);
    let got = results(STORE, &cache(), std::slice::from_ref(&case));
    let message = "KeyError: 7, in operation 2, get(7)";
    let due = json!({"exception": {"message": message, "frames": ["sol.py:3 in get"]}});
    assert_eq!(got, [due]);
    let lax = STORE.replace("return self.d[key]", "pass");
    let got = results(lax, &cache(), &[case]);
    assert_eq!(
        got,
        [json!({"type": "get(7) returned None where int is due"})]
    );
}

#[test]
fn a_codec_hands_any_text_from_one_process_to_another() {
    let signature = Signature::Codec(Codec {
        name: "Codec".to_owned(),
        encode: "serialize".to_owned(),
        decode: "deserialize".to_owned(),
        param: "root".to_owned(),
        text: "data".to_owned(),
        ty: "string[]".parse().expect("a type"),
    });
    let source = "class Codec:\n    def serialize(self, strs):\n        \
                  return '\\n\\ud800\\\\x\\0'.join(strs)\n    def deserialize(self, data):\n        \
                  return data.split('\\n\\ud800\\\\x\\0')\n";
    let sent = json!(["a\n", "\u{1F600}", ""]);
    let ran = ask(source, &signature, &[("encode", json!([sent]))]);
    let opaque = ran.answers[1]["result"]["value"].clone();
    assert!(opaque.as_str().is_some_and(str::is_ascii), "{opaque}");
    let ran = ask(source, &signature, &[("decode", json!([opaque]))]);
    assert_eq!(ran.answers[1]["result"], value(sent));
}
