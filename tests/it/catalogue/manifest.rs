//! Every fault that `problem.toml` can have, with its line.

use super::{CASES, Shelf, TWO_SUM};

/// The faults when a piece of the sound file is replaced.
fn faults(from: &str, to: &str) -> Vec<String> {
    assert!(TWO_SUM.contains(from), "{from}");
    let shelf = Shelf::with(&TWO_SUM.replacen(from, to, 1), CASES);
    let open = shelf.open();
    shelf.tell(open.faults())
}

fn check(table: &[(&str, &str, &str)]) {
    for (from, to, due) in table {
        let due: Vec<String> = due
            .split(" & ")
            .map(|due| format!("problem.toml:{due}"))
            .collect();
        assert_eq!(faults(from, to), due, "{to}");
    }
}

#[test]
fn what_lists_show_is_checked() {
    check(&[
        (
            "minutes = 15",
            "minute = 15\nminutes = 15",
            "7: unknown key `minute` in problem.toml; did you mean `minutes`?",
        ),
        (
            "title = \"Two Sum\"\n",
            "",
            "1: problem.toml lacks the key `title`",
        ),
        ("\"Two Sum\"", "7", "3: `title` must be a string, not 7"),
        ("\"Two Sum\"", "\" \"", "3: `title` is empty"),
        (
            "[\"array\", \"hash-table\"]",
            "[]",
            "5: `topics` is empty; name at least one",
        ),
        (
            "\"hash-table\"",
            "\"Hash Table\"",
            "5: the topic `Hash Table` is not in kebab case, like `hash-table`",
        ),
        (
            "\"hash-table\"",
            "\"array\"",
            "5: the topic `array` stands twice",
        ),
        (
            "blind-75 = 3",
            "blind-75 = 0",
            "6: `blind-75` must be a place in the list, from 1, not 0",
        ),
        (
            "minutes = 15",
            "minutes = -1",
            "7: `minutes` must be a whole number from 1 to 600, not -1",
        ),
        (
            "minutes = 15\n",
            "",
            "1: problem.toml lacks the key `minutes`; 15 is usual for easy, 25 for medium, 40 for hard",
        ),
        (
            "space = \"O(n)\"",
            "spice = \"O(n)\", space = \"O(n)\"",
            "8: unknown key `spice` in `target`; did you mean `space`?",
        ),
        (
            ", space = \"O(n)\"",
            "",
            "8: `target` lacks the key `space`",
        ),
        (
            "number = 1",
            "number = 0",
            "2: `number` must be a whole number from 1 to 4294967295, not 0",
        ),
        (
            "format = 1\n",
            "",
            "1: problem.toml lacks the key `format`; write `format = 1` first",
        ),
        (
            "format = 1",
            "format = 2",
            "1: this judge reads format 1; it is format 2: a newer judge is needed",
        ),
        (
            "format = 1",
            "format = \"1\"",
            "1: `format` must be a whole number from 0 to 18446744073709551615, not \"1\"",
        ),
    ]);
}

#[test]
fn signatures_are_checked() {
    let with = "returns = \"int[]\"";
    check(&[
        (
            "\"int\" }",
            "\"integer\" }",
            "14: unknown type `integer`; the types are int, uint, long, double, bool, char, string, void, ListNode, TreeNode, GraphNode, RandomListNode, NaryNode, T[] and list<T>",
        ),
        (
            "\"int\" }",
            "\"void\" }",
            "14: `type` is void; only a result can be void",
        ),
        (
            "name = \"target\"",
            "name = \"nums\"",
            "14: two parameters are called `nums`",
        ),
        (
            "name = \"target\"",
            "name = \"the target\"",
            "14: `the target` is no name: use letters, digits and underscores, like `twoSum`",
        ),
        (
            "\"int\" }",
            "\"int\", hiden = true }",
            "14: unknown key `hiden` in entry 2 of `params`; did you mean `hidden`?",
        ),
        (
            "\"int\" }",
            "\"int\", cycle = \"pos\" }",
            "14: `target` has a `cycle` but is an int, not a ListNode & 14: `cycle` of `target` names `pos`, which is no parameter",
        ),
        (
            with,
            "returns = \"int[]\"\nunchanged = [\"numbers\"]",
            "17: `unchanged` names `numbers`, which is no parameter; they are nums, target",
        ),
        (
            with,
            "returns = \"int[]\"\nunchanged = [\"target\"]",
            "17: `target` is an int, which no call can change",
        ),
        (
            with,
            "returns = \"int[]\"\njudged = { in-place = \"target\" }",
            "17: `target` is an int, which cannot change in place",
        ),
        (
            with,
            "returns = \"int[]\"\njudged = { in-plaice = \"nums\", in-place = \"nums\" }",
            "17: unknown key `in-plaice` in `judged`; did you mean `in-place`?",
        ),
        (
            with,
            "returns = \"int[]\"\njudged = { prefix = \"nums\" }",
            "17: `prefix` needs a function that returns an int: how many elements count",
        ),
        (
            with,
            "returns = \"int[]\"\nreturns-node-of = \"nums\"",
            "17: `returns-node-of` names `nums`, which holds no nodes",
        ),
        (
            with,
            "returns = \"int[]\"\nfresh = true",
            "17: `fresh` is for a result made of nodes",
        ),
        (
            with,
            "returns = \"int[]\"\napi = { name = \"f\", base = \"B\", param = \"x\", rule = \"at-least\", value = \"bad\" }",
            "17: `value` of the api names `bad`, which is no parameter",
        ),
        (
            with,
            "returns = \"int[]\"\napi = { name = \"f\", base = \"B\", param = \"x\", rule = \"at-least\", value = \"target\" }",
            "17: `value` of the api names `target`, which is no hidden int",
        ),
        (
            "function = \"twoSum\"",
            "function = \"twoSum\"\nclass = \"X\"",
            "10: [signature] names function and class at once; it is one of them",
        ),
        (
            "function = \"twoSum\"\n",
            "",
            "10: [signature] names none of `function`, `class` and `codec`",
        ),
        (
            "function = \"twoSum\"",
            "function = \"twoSum\"\naliases = [\"twoSum\"]",
            "12: the alias `twoSum` says nothing new",
        ),
    ]);
}

#[test]
fn references_between_parameters_are_checked() {
    let params = "  { name = \"nums\", type = \"int[]\" },";
    check(&[
        (
            params,
            "  { name = \"nums\", type = \"ListNode\", cycle = \"pos\" },",
            "13: `cycle` of `nums` names `pos`, which is no parameter",
        ),
        (
            params,
            "  { name = \"nums\", type = \"ListNode\", cycle = \"target\" },",
            "13: `cycle` of `nums` names `target`, which is no hidden int",
        ),
        (
            params,
            "  { name = \"nums\", type = \"TreeNode\", within = \"root\" },",
            "13: `within` of `nums` names `root`, which is no parameter",
        ),
        (
            params,
            "  { name = \"nums\", type = \"TreeNode\", within = \"target\" },",
            "13: `nums` is a TreeNode within `target`, which is an int",
        ),
    ]);
}

#[test]
fn a_void_function_must_say_what_is_judged() {
    let found = faults(
        "returns = \"int[]\"\n\n[check]\nunordered = [0]\n",
        "returns = \"void\"\n",
    );
    assert_eq!(
        found,
        [
            "problem.toml:16: nothing is judged: the function is void; name the parameter that it \
          changes with `judged = { in-place = \"...\" }`"
        ]
    );
}

#[test]
fn checks_and_limits_are_checked() {
    let with = "unordered = [0]";
    check(&[
        (
            with,
            "unordered = [1]",
            "19: `unordered` names depth 1, but the judged value has no list there",
        ),
        (
            with,
            "unordered = [0, 0]",
            "19: `unordered` names depth 0 twice",
        ),
        (
            with,
            "unordered = 0",
            "19: `unordered` must be a list of depths, like [0], not 0",
        ),
        (
            with,
            "tolerance = { absolute = 1e-5 }",
            "18: a tolerance is stated, but no double is judged",
        ),
        (
            with,
            "rule = \"topological\"",
            "19: unknown rule `topological`; the named rules are: topological-order, palindromic-substring, letter-order",
        ),
        (
            with,
            "rule = \"topological-order\"",
            "19: the rule topological-order is for a function of (int, int[][]) whose result is an int[]",
        ),
        (
            with,
            "rule = \"palindromic-substring\"",
            "19: the rule palindromic-substring is for a function of (string) whose result is a string",
        ),
        (
            with,
            "rule = \"letter-order\"",
            "19: the rule letter-order is for a function of (string[]) whose result is a string",
        ),
        (
            with,
            "unsorted = [0]",
            "19: unknown key `unsorted` in [check]; it may hold unordered, tolerance, rule, program",
        ),
        (
            with,
            "unordered = [0]\n[limits]\ncpu_ms = 0",
            "21: `cpu_ms` must be a whole number from 1 to 600000, not 0",
        ),
        (
            with,
            "unordered = [0]\n[limits]\nmemory = 1",
            "21: unknown key `memory` in `limits`; did you mean `memory_mib`?",
        ),
        (
            "returns = \"int[]\"\n\n[check]\nunordered = [0]",
            "returns = \"double[]\"\n\n[check]\nunordered = [0]",
            "18: a double is judged, so [check] must state a tolerance: `tolerance = { absolute = 1e-5 }`",
        ),
        (
            "minutes = 15",
            "minutes = 15\nkind = \"io\"",
            "8: unknown kind `io`; it is \"stdio\", or left out for a problem with a [signature]",
        ),
    ]);
}

#[test]
fn what_is_no_toml_is_named_with_its_line() {
    let found = faults("minutes = 15", "minutes = = 15");
    assert!(
        found[0].starts_with("problem.toml:7: it is not TOML: "),
        "{found:?}"
    );
    let shelf = Shelf::with(TWO_SUM, CASES);
    shelf.write("two-sum/problem.toml", b"format = 1\ntitle = \"\xff\"\n");
    assert_eq!(
        shelf.faults()[0],
        "problem.toml:2: it is not UTF-8; save it as UTF-8"
    );
}

#[test]
fn every_shape_of_a_signature_is_read() {
    let head = TWO_SUM.split("[signature]").next().unwrap();
    for (signature, kind, cases) in [
        (
            "class = \"Box\"\nconstructor = [{ name = \"size\", type = \"int\" }]\nmethods = [{ name = \"get\", params = [], returns = \"int\" }]",
            "class",
            r#"{"id": "a", "why": "b", "args": [["Box","get"],[[3],[]]], "expect": [null,3]}"#,
        ),
        (
            "codec = \"Codec\"\nencode = \"serialize\"\ndecode = \"deserialize\"\nparam = \"root\"\ntext = \"data\"\ntype = \"TreeNode\"",
            "codec",
            r#"{"id": "a", "why": "b", "args": [[1,null,2]]}"#,
        ),
        (
            "function = \"f\"\nparams = [{ name = \"head\", type = \"ListNode\", cycle = \"pos\" }, { name = \"pos\", type = \"int\", hidden = true }]\nreturns = \"bool\"",
            "function",
            r#"{"id": "a", "why": "b", "args": [[1,2],-1], "expect": false}"#,
        ),
        (
            "function = \"f\"\nparams = [{ name = \"root\", type = \"TreeNode\" }, { name = \"p\", type = \"TreeNode\", within = \"root\" }]\nreturns = \"TreeNode\"\nreturns-node-of = \"root\"",
            "function",
            r#"{"id": "a", "why": "b", "args": [[1,2],2], "expect": 1}"#,
        ),
    ] {
        let shelf = Shelf::with(&format!("{head}[signature]\n{signature}\n"), cases);
        assert_eq!(shelf.faults(), Vec::<String>::new());
        assert_eq!(shelf.open().summaries()[0].kind, kind);
    }
}
