//! Every shape of the model: what the solution is given, and what the judge is told.

use super::*;

#[test]
fn plain_values_go_in_and_come_out_as_they_are() {
    if absent() {
        return;
    }
    for (ty, sent) in [
        ("int", json!([-2147483648, 0, 2147483647])),
        ("uint", json!([4294967295u32, 0])),
        ("long", json!([9007199254740991i64, -1])),
        (
            "double",
            json!([0.1, 1e300, -2.5, "NaN", "Infinity", "-Infinity"]),
        ),
        ("bool", json!([true, false])),
        ("char", json!(["x", " "])),
        ("string", json!(["a\u{e9}\u{1F600}\"\\\n\u{0}", ""])),
        ("int[]", json!([[], [3, 1, 2]])),
        ("double[]", json!([[1.5, "Infinity"]])),
        ("char[][]", json!([[["a"], ["b", "c"]]])),
        ("list<list<string>>", json!([[["\u{2713}"], []]])),
        ("ListNode", json!([[1, 2, 3], []])),
        ("ListNode[]", json!([[[1, 4], [], [2]]])),
        ("TreeNode", json!([[1, null, 2, 3], []])),
        (
            "GraphNode",
            json!([[[2, 4], [1, 3], [2, 4], [1, 3]], [[]], []]),
        ),
        ("RandomListNode", json!([[[7, null], [13, 0], [11, 2]], []])),
        ("NaryNode", json!([[1, null, 3, 2, 4, null, 5, 6], []])),
    ] {
        let sent = sent.as_array().expect("values");
        let signature = Signature::Function(function(&[("x", ty)], ty));
        let cases: Vec<Json> = sent.iter().map(|each| json!([each])).collect();
        let due: Vec<Json> = sent.iter().cloned().map(value).collect();
        let source = "const f = x => x;";
        assert_eq!(results(source, &signature, &cases), due, "{ty}");
    }
}

#[test]
fn integers_beyond_2_to_the_53_are_rounded_on_the_way_in_and_exact_on_the_way_out() {
    if absent() {
        return;
    }
    let signature = Signature::Function(function(&[("x", "long")], "long"));
    for (body, due) in [
        ("return args[0]", json!(9007199254740992i64)),
        ("return 2 ** 60", json!(1152921504606846976i64)),
        ("return 9007199254740993n", json!(9007199254740993i64)),
        ("return -(2n ** 63n)", json!(i64::MIN)),
    ] {
        let got = result(body, &signature, json!([9007199254740993i64]));
        assert_eq!(got, value(due), "{body}");
    }
    let got = result("return 2 ** 63", &signature, json!([1]));
    let due = "returned 9223372036854776000 where long is due, and it does not fit in a 64-bit int";
    assert_eq!(got, json!({ "type": due }));
}

#[test]
fn a_structure_that_is_none_is_wrong_and_no_hang() {
    if absent() {
        return;
    }
    for (kind, body, sent, message) in [
        (
            "ListNode",
            "x.next.next.next = x; return x;",
            json!([1, 2, 3]),
            "the list returned runs in a circle: node 3 points back to node 1",
        ),
        (
            "TreeNode",
            "x.right = x.left; return x;",
            json!([1, 2]),
            "the tree returned reaches the node with value 2 in two ways",
        ),
        (
            "NaryNode",
            "x.children[0].children.push(x); return x;",
            json!([1, null, 2]),
            "the tree returned reaches the node with value 1 in two ways",
        ),
        (
            "GraphNode",
            "x.neighbors.push(new _Node(2)); return x;",
            json!([[2], [1]]),
            "the graph returned holds two nodes with the value 2",
        ),
        (
            "RandomListNode",
            "x.random = new _Node(7); return x;",
            json!([[7, null]]),
            "the random pointer of node 1 leads to a node outside of the list returned",
        ),
    ] {
        let signature = Signature::Function(function(&[("x", kind)], kind));
        let source = format!("function f(x) {{ {body} }}");
        let got = results(source, &signature, &[json!([sent])]).remove(0);
        assert_eq!(got, json!({ "wrong": message }));
    }
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
fn a_node_that_is_given_or_returned_is_one_of_the_tree() {
    if absent() {
        return;
    }
    let outcome = |message: &str| json!({ "wrong": message });
    for (body, due) in [
        (
            "const [root, p, q] = args; return p === root.left && q === root.right ? root : null",
            value(json!(6)),
        ),
        ("return null", outcome("returned no node")),
        ("", outcome("returned no node")),
        (
            "return new TreeNode(6)",
            outcome("the node returned, with the value 6, is not one of root"),
        ),
        (
            "return 6",
            json!({"type": "returned 6 where TreeNode is due"}),
        ),
    ] {
        assert_eq!(result(body, &ancestor(), json!([[6, 2, 8], 2, 8])), due);
    }
}

fn copying(kind: &str) -> Signature {
    let mut function = function(&[("node", kind)], kind);
    function.fresh = true;
    Signature::Function(function)
}

#[test]
fn a_copy_shares_no_node_with_the_input_and_leaves_it_as_it_was() {
    if absent() {
        return;
    }
    let graph = json!([[[2], [1]]]);
    let copy = "const made = new Map();\nconst copy = (node) => {\n    \
                if (made.has(node)) return made.get(node);\n    const twin = new _Node(node.val);\n    \
                made.set(node, twin);\n    twin.neighbors = node.neighbors.map(copy);\n    \
                return twin;\n};\nreturn copy(args[0]);";
    let got = result(copy, &copying("GraphNode"), graph.clone());
    assert_eq!(got, value(json!([[2], [1]])));
    for (body, shared) in [
        ("return args[0]", 1),
        ("return new Node(1, args[0].neighbors)", 2),
    ] {
        let got = result(body, &copying("GraphNode"), graph.clone());
        let message = format!("the copy shares node {shared} with the input");
        assert_eq!(got, json!({ "wrong": message }));
    }
    let body =
        "const made = new _Node(7);\nmade.random = made;\nargs[0].random = null;\nreturn made";
    let got = result(body, &copying("RandomListNode"), json!([[[7, 0]]]));
    assert_eq!(
        got,
        json!({"wrong": "node was changed; the task forbids it"})
    );
}

#[test]
fn an_argument_that_must_not_change_is_watched() {
    if absent() {
        return;
    }
    let mut function = function(&[("nums", "int[]")], "int");
    function.unchanged = vec!["nums".to_owned()];
    let signature = Signature::Function(function);
    let source = "var f = (nums) => nums.sort()[0];";
    let got = results(source, &signature, &[json!([[3, 1]]), json!([[1, 3]])]);
    let wrong = json!({"wrong": "nums was changed; the task forbids it"});
    assert_eq!(got, [wrong, value(json!(1))]);
}

#[test]
fn an_argument_can_be_judged_in_place_and_by_its_prefix() {
    if absent() {
        return;
    }
    let mut inplace = function(&[("m", "int[][]")], "void");
    inplace.judged = Judged::InPlace("m".to_owned());
    let signature = Signature::Function(inplace);
    let got = result(
        "args[0].reverse(); return 'x'",
        &signature,
        json!([[[1], [2]]]),
    );
    assert_eq!(got, value(json!([[2], [1]])));
    let got = result("args[0][0][0] = null", &signature, json!([[[1]]]));
    let message = "left m as an array with null at [0][0] where int is due";
    assert_eq!(got, json!({ "type": message }));

    let mut prefix = function(&[("nums", "int[]")], "int");
    prefix.judged = Judged::Prefix("nums".to_owned());
    let signature = Signature::Function(prefix);
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
    if absent() {
        return;
    }
    for (rule, due, element) in [
        (ApiRule::AtLeast, json!([false, true, true]), "bool[]"),
        (ApiRule::Compare, json!([1, 0, -1]), "int[]"),
    ] {
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
        let handed = "var solution = function(probe) {\n    return function(n) {\n        \
                      return [4, 5, 6].map((x) => probe(x));\n    };\n};\n";
        let free = "function f(n) { return [4, 5, 6].map((x) => probe(x)); }";
        for source in [handed, free] {
            let got = results(source, &signature, &[json!([9, 5])]);
            assert_eq!(got, [value(due.clone())], "{source}");
        }
    }
}

#[test]
fn a_32_bit_pattern_is_taken_signed_and_unsigned() {
    if absent() {
        return;
    }
    let signature = Signature::Function(function(&[("n", "uint")], "uint"));
    for (body, due) in [
        ("return args[0]", json!(4294967295u32)),
        ("return args[0] | 0", json!(-1)),
    ] {
        let got = result(body, &signature, json!([4294967295u32]));
        assert_eq!(got, value(due));
    }
}

fn store() -> Signature {
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

const PROTOTYPES: &str = "var Store = function(n) { this.d = {}; this.k = []; };\n\
    Store.prototype.get = function(key) { return this.d[key].value; };\n\
    Store.prototype.put = function(key, value) { this.d[key] = {value}; this.k.push(key); };\n\
    Store.prototype.keys = function() { return this.k; };\n";

const CLASS: &str = "class Store {\n    constructor(n) { this.d = new Map(); }\n    \
    get(key) { return this.d.get(key); }\n    put(key, value) { this.d.set(key, value); }\n    \
    keys = () => [...this.d.keys()];\n}\n";

#[test]
fn a_class_is_called_operation_by_operation() {
    if absent() {
        return;
    }
    let case = json!([
        ["Store", "put", "keys", "put", "keys", "get"],
        [[2], [1, 5], [], [2, 6], [], [1]]
    ]);
    for source in [PROTOTYPES, CLASS] {
        let got = results(source, &store(), std::slice::from_ref(&case));
        assert_eq!(got, [value(json!([null, null, [1], null, [1, 2], 5]))]);
    }
}

#[test]
fn a_failing_operation_is_named() {
    if absent() {
        return;
    }
    let case = json!([["Store", "put", "get"], [[2], [1, 5], [7]]]);
    let got = results(PROTOTYPES, &store(), std::slice::from_ref(&case));
    let message = "TypeError: Cannot read properties of undefined (reading 'value'), in operation 2, \
                   get(7)";
    let due = json!({"exception": {"message": message, "frames": ["sol.js:2 in Store.get"]}});
    assert_eq!(got, [due]);
    let got = results(CLASS, &store(), &[case]);
    let due = "get(7) returned undefined where int is due; is a return missing?";
    assert_eq!(got, [json!({ "type": due })]);
}

#[test]
fn a_codec_hands_any_text_from_one_process_to_another() {
    if absent() {
        return;
    }
    let signature = Signature::Codec(Codec {
        name: "Codec".to_owned(),
        encode: "serialize".to_owned(),
        decode: "deserialize".to_owned(),
        param: "root".to_owned(),
        text: "data".to_owned(),
        ty: "string[]".parse().expect("a type"),
    });
    let functions = "var serialize = function(strs) { return strs.join('\\n\\ud800\\\\x\\0'); };\n\
                     var deserialize = (data) => data.split('\\n\\ud800\\\\x\\0');\n";
    let class = "class Codec {\n    serialize(strs) { return JSON.stringify(strs); }\n    \
                 deserialize(data) { return JSON.parse(data); }\n}\n";
    let sent = json!(["a\n", "\u{1F600}", ""]);
    for source in [functions, class] {
        let ran = ask(source, &signature, &[("encode", json!([sent]))]);
        let opaque = ran.answers[1]["result"]["value"].clone();
        assert!(opaque.as_str().is_some_and(str::is_ascii), "{opaque}");
        let ran = ask(source, &signature, &[("decode", json!([opaque]))]);
        assert_eq!(ran.answers[1]["result"], value(sent.clone()));
    }
}
