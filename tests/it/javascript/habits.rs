//! The ways in which people write their solutions.

use super::*;

#[track_caller]
fn accepts(source: impl AsRef<[u8]>) {
    let source = source.as_ref();
    let got = results(source, &PLAIN, &[json!([7]), json!([7])]);
    let shown = String::from_utf8_lossy(source);
    assert_eq!(got, [value(json!(7)), value(json!(7))], "{shown}");
}

#[test]
fn a_function_is_found_in_every_form() {
    if absent() {
        return;
    }
    for source in [
        "/**\n * @param {number} n\n * @return {number}\n */\nvar f = function(n) {\n    return n;\n};",
        "const f = n => n",
        "let f = (n) => { return n };",
        "function f(other) { return other }",
        "async function f(n) { await null; return n; }",
        "f = function(n) { return n; }",
        "class Solution { f(n) { return this.same(n) } same(n) { return n } }",
        "class Solution { static f(n) { return n } }",
        "class Solution { f = (n) => n }",
        "var Solution = function() {};\nSolution.prototype.f = function(n) { return n };",
        "class Base { f(n) { return n } }\nclass Solution extends Base {}",
        "var g = function(n) { return n; };",
        "module.exports = function(n) { return n; };",
        "const f = (n) => n;\nmodule.exports = f;",
        "const f = (n) => n;\nmodule.exports = { f };",
        "exports.f = (n) => n;",
        "module.exports = class Solution { f(n) { return n } };",
        "export function f(n) { return n }",
        "const f = (n) => n;\nexport { f };",
        "const f = (n) => n;\nexport default f;",
        "export default function(n) { return n }",
        "export default class Solution { f(n) { return n } }",
        "import assert from 'assert';\nimport { inspect } from 'node:util';\n\
         const f = (n) => { assert(inspect(n) === '7'); return n; };",
        "var memo = require('util').types;\nvar f = function(n, cache) { cache = cache || {}; return n; };",
        "var f = function() { return arguments[0]; };",
        "var f = function process(n) { return n; };\nfunction process() {}",
        "var helper = function(n) { return n; };\nvar f = helper.bind(null);",
    ] {
        accepts(source);
    }
}

#[test]
fn strict_and_sloppy_files_both_run() {
    if absent() {
        return;
    }
    accepts("var f = function(n) { total = n; for (i = 0; i < 3; i++); return total; };");
    accepts("'use strict';\nvar f = function(n) { try { total = n } catch { return n } };");
    accepts("\"use strict\"\nconst f = (n) => n");
}

#[test]
fn files_from_other_systems_load() {
    if absent() {
        return;
    }
    for source in [
        b"\xef\xbb\xbfvar f = function(n) {\r\n\treturn n;\r\n};\r\n".as_slice(),
        b"\tvar f = function(n) {\n\t\treturn n;\n\t};",
        b"#!/usr/bin/env node\nvar f = n => n",
        "var f = (\u{f1}) => \u{f1}".as_bytes(),
    ] {
        accepts(source);
    }
}

#[test]
fn the_users_own_tests_at_the_end_do_not_disturb() {
    if absent() {
        return;
    }
    accepts("var f = (n) => n;\nconsole.log(f(1));\nsetTimeout(() => process.exit(1), 0);");
    accepts("var f = (n) => n;\nif (require.main === module) throw new Error('run');");
}

#[test]
fn the_users_own_definitions_win() {
    if absent() {
        return;
    }
    let list = Signature::Function(function(&[("head", "ListNode")], "ListNode"));
    for own in [
        "class ListNode {\n    constructor(val, next = null) { this.val = val; this.next = next; }\n    \
         own() { return this; }\n}\nvar f = (head) => head.next.own();",
        "function ListNode(val) { this.val = val; this.next = null; }\n\
         ListNode.prototype.own = function() { return this; };\nvar f = (head) => head.next.own();",
        "// class ListNode {}\nvar f = (head) => new ListNode(head.next.val);",
        "class ListNode { constructor(key, value) { this.key = key.id; } }\nvar f = (head) => head.next;",
        "var f = (head) => ({ val: head.next.val, next: null });",
    ] {
        assert_eq!(results(own, &list, &[json!([[1, 2]])]), [value(json!([2]))]);
    }
    accepts("class Queue { front() { return 7; } }\nvar f = (n) => new Queue().front();");
    accepts("const _ = { last: (n) => n };\nvar f = (n) => _.last(n);");
    accepts("var _ = 3;\nvar f = (n) => n + _ - 3;");
}

#[test]
fn node_and_its_modules_are_there() {
    if absent() {
        return;
    }
    accepts(
        "const { performance } = require('perf_hooks');\nconst fs = require('node:fs');\n\
         var f = (n) => performance.now() > 0 && fs.existsSync('/') && structuredClone(n);",
    );
}

#[test]
fn lodash_is_given_where_it_is_installed_and_told_of_where_it_is_not() {
    if absent() {
        return;
    }
    let got = result("return _.sum([3, 4])", &PLAIN, json!([7]));
    let message = &got["exception"]["message"];
    let lacks =
        "ReferenceError: _ is not defined; the package lodash, which has it, is not installed";
    assert!(got == value(json!(7)) || message == lacks, "{got}");
    let packages = tempfile::tempdir().expect("a folder");
    let lodash = packages.path().join("lodash");
    std::fs::create_dir(&lodash).expect("a folder");
    let code = "exports.sum = (numbers) => numbers.reduce((a, b) => a + b);";
    std::fs::write(lodash.join("index.js"), code).expect("written");
    let mut toolchain = DESK.toolchain().expect("a toolchain").clone();
    toolchain.roots.insert(1, packages.path().to_owned());
    let source = in_function("return _.sum([3, 4])");
    let asked = [("call", json!([7]))];
    let talk = DESK.asked(&toolchain, &PLAIN, source.as_bytes(), &asked);
    let results = talk.expect("a script is not built").results(1);
    assert_eq!(results, [value(json!(7))]);
    accepts("var f = (n) => typeof _ === 'undefined' ? n : _.identity(n);");
    accepts("var f = (n) => [0].map((_, i) => n + i)[0];");
}

#[test]
fn what_can_stand_for_an_array_is_taken() {
    if absent() {
        return;
    }
    for expression in [
        "new Set([1, 2])",
        "new Int32Array([1, 2])",
        "new Float64Array([1, 2])",
        "new Map([[1, 0], [2, 0]]).keys()",
        "new Map([[0, 1], [3, 2]]).values()",
        "(function* () { yield 1; yield 2; })()",
        "[1n, 2n]",
        "[true, 2]",
        "[1.0, 2]",
    ] {
        let body = format!("return {expression}");
        let got = result(&body, &takes_int("int[]"), json!([1]));
        assert_eq!(got, value(json!([1, 2])), "{expression}");
    }
    let nested = "return new Set(['1', '23'].map((word) => new Set(word))).values()";
    let got = result(nested, &takes_int("list<list<string>>"), json!([1]));
    assert_eq!(got, value(json!([["1"], ["2", "3"]])));
}

#[test]
fn numbers_and_booleans_stand_for_each_other() {
    if absent() {
        return;
    }
    for (ty, expression, due) in [
        ("int", "true", json!(1)),
        ("int", "-0", json!(0)),
        ("int", "7n", json!(7)),
        ("bool", "0", json!(false)),
        ("double", "3", json!(3)),
        ("double", "-0", json!(-0.0)),
    ] {
        let got = result(&format!("return {expression}"), &takes_int(ty), json!([1]));
        assert_eq!(got, value(due), "{expression}");
    }
}

#[test]
fn a_result_of_another_type_is_told_by_its_place() {
    if absent() {
        return;
    }
    for (ty, expression, due) in [
        (
            "int[]",
            "undefined",
            "returned undefined where int[] is due; is a return missing?",
        ),
        ("int[]", "null", "returned null where int[] is due"),
        ("int", "NaN", "returned NaN where int is due"),
        ("int", "Infinity", "returned Infinity where int is due"),
        ("int", "2.5", "returned 2.5 where int is due"),
        ("int", "'2'", "returned \"2\" where int is due"),
        (
            "int",
            "2 ** 31",
            "returned 2147483648 where int is due, and it does not fit in a 32-bit int",
        ),
        (
            "long",
            "2n ** 200n",
            "returned a BigInt of 204 bits where long is due, and it does not fit in a 64-bit int",
        ),
        ("bool", "2", "returned 2 where bool is due"),
        ("char", "'ab'", "returned \"ab\" where char is due"),
        ("char[]", "'ab'", "returned \"ab\" where char[] is due"),
        ("string", "7", "returned 7 where string is due"),
        (
            "string",
            "'\\ud800'",
            "returned \"\\ud800\" where string is due, and it holds half of a character",
        ),
        ("int[]", "new Map()", "returned a Map where int[] is due"),
        ("int[]", "{ 0: 1 }", "returned an object where int[] is due"),
        ("int[]", "() => 1", "returned a function where int[] is due"),
        (
            "int[]",
            "new Array(1)",
            "returned an array with undefined at [0] where int is due",
        ),
        (
            "list<list<int>>",
            "[[1], ['a']]",
            "returned an array with \"a\" at [1][0] where int is due",
        ),
        ("TreeNode", "[1]", "returned [1] where TreeNode is due"),
        (
            "ListNode",
            "new ListNode('x')",
            "returned a node whose value is \"x\" where int is due",
        ),
    ] {
        let got = result(&format!("return {expression}"), &takes_int(ty), json!([1]));
        assert_eq!(got, json!({ "type": due }), "{ty}");
    }
}

#[test]
fn promises_are_waited_for() {
    if absent() {
        return;
    }
    accepts("var f = async (n) => { await new Promise((go) => setTimeout(go, 5)); return n; };");
    accepts("var f = (n) => Promise.resolve(n);");
    let source =
        "class Store {\n    async get(n) { await null; return this.n += n; }\n    n = 0;\n}\n";
    let class = Signature::Class(Class {
        name: "Store".to_owned(),
        aliases: Vec::new(),
        constructor: Vec::new(),
        methods: vec![Method {
            name: "get".to_owned(),
            params: vec![param("n", "int")],
            returns: "int".parse().expect("a type"),
        }],
    });
    let case = json!([["Store", "get", "get"], [[], [1], [2]]]);
    assert_eq!(
        results(source, &class, &[case]),
        [value(json!([null, 1, 3]))]
    );
}
