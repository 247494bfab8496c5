//! Every fault that a case can have, with its line.

use std::fmt::Write;

use super::{CASES, Shelf, TWO_SUM};

/// The faults of a package whose only case is `line`.
fn faults(toml: &str, line: &str) -> Vec<String> {
    let found = Shelf::with(toml, line).faults();
    found
        .iter()
        .map(|fault| fault.replace("cases.jsonl:1: ", ""))
        .collect()
}

fn signature(text: &str) -> String {
    format!(
        "{}[signature]\n{text}\n",
        TWO_SUM.split("[signature]").next().unwrap()
    )
}

#[test]
fn the_keys_of_a_case_are_checked() {
    for (line, due) in [
        (
            r#"{"id": "a", "why": "b", "args": [[1],2], "expect": [0,}"#,
            "it is not a case in JSON: expected value at column 55",
        ),
        (
            r#"[1]"#,
            "it is not a case in JSON: invalid type: sequence, expected an object like {\"id\": ..., \"why\": ..., \"args\": [...]} at column 0",
        ),
        (
            r#"{"id": "a", "why": "b", "args": [[1],2], "expects": [0], "expect": [0]}"#,
            "unknown key `expects`; a case has id, why, tags, sample, args, and expect or any_of",
        ),
        (
            r#"{"why": "b", "args": [[1],2], "expect": [0]}"#,
            "the case lacks the key `id`",
        ),
        (
            r#"{"id": "a", "args": [[1],2], "expect": [0]}"#,
            "the case lacks the key `why`",
        ),
        (
            r#"{"id": "a", "why": "b", "expect": [0]}"#,
            "the case lacks the key `args`",
        ),
        (
            r#"{"id": "A b", "why": "b", "args": [[1],2], "expect": [0]}"#,
            "the id `A b` must be small letters, digits and hyphens, like `duplicates-2`",
        ),
        (
            r#"{"id": "a", "id": "b", "why": "b", "args": [[1],2], "expect": [0]}"#,
            "the key `id` stands twice",
        ),
        (
            r#"{"id": "a", "why": " ", "args": [[1],2], "expect": [0]}"#,
            "`why` is empty; say in a line why the case exists",
        ),
        (
            r#"{"id": "a", "why": "b", "args": [[1],2]}"#,
            "the case says no answer: it lacks `expect` or `any_of`",
        ),
        (
            r#"{"id": "a", "why": "b", "args": [[1],2], "expect": [0], "any_of": [[0]]}"#,
            "a case has `expect` or `any_of`, not both",
        ),
        (
            r#"{"id": "a", "why": "b", "args": [[1],2], "any_of": []}"#,
            "`any_of` is empty, so no answer would be right",
        ),
        (
            r#"{"id": "a", "why": "b", "args": [[1]], "expect": [0]}"#,
            "`args` holds 1 value where 2 are due: nums, target",
        ),
        (
            r#"{"id": "a", "why": "b", "args": [[1],2147483648], "expect": [0]}"#,
            "`args[1]` (target): 2147483648 does not fit in a 32-bit int",
        ),
        (
            r#"{"id": "a", "why": "b", "args": [[1],2], "expect": [0.5]}"#,
            "`expect[0]`: expected an int, found 0.5",
        ),
        (
            r#"{"id": "a", "why": "b", "args": [[1],2], "any_of": [[0],[true]]}"#,
            "`any_of[1][0]`: expected an int, found true",
        ),
        (
            r#"{"id": "a", "why": "b", "args": [[1],2], "expect": [0], "sample": 1}"#,
            "`sample` must be true or false: invalid type: integer `1`, expected a boolean at column 1",
        ),
    ] {
        assert_eq!(faults(TWO_SUM, line), [due], "{line}");
    }
    assert_eq!(faults(TWO_SUM, "\n"), ["cases.jsonl: it holds no case"]);
}

#[test]
fn lists_nested_too_deep_are_a_fault_and_no_crash() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let line = format!(r#"{{"id": "a", "why": "b", "args": [{deep},2], "expect": [0]}}"#);
    assert_eq!(
        faults(TWO_SUM, &line),
        ["`args` nests deeper than 127 lists"]
    );
}

#[test]
fn an_id_is_taken_once_over_both_files() {
    let shelf = Shelf::with(TWO_SUM, &format!("{CASES}\n{CASES}"));
    assert_eq!(
        shelf.faults()[0],
        "cases.jsonl:4: the id `plain` is taken by cases.jsonl:1"
    );
    let shelf = Shelf::with(TWO_SUM, CASES);
    let packed = |text: &str| zstd::encode_all(text.as_bytes(), 3).unwrap();
    shelf.write("two-sum/generated.jsonl.zst", packed(CASES));
    assert_eq!(
        shelf.faults(),
        [
            "generated.jsonl.zst:1: the id `plain` is taken by cases.jsonl:1",
            "generated.jsonl.zst:2: the id `twice` is taken by cases.jsonl:2"
        ]
    );
    let mut many = String::new();
    for n in 0..3000 {
        writeln!(
            many,
            r#"{{"id": "r-{n}", "why": "random", "args": [[{n},1],1], "expect": [0,1]}}"#
        )
        .unwrap();
    }
    shelf.write("two-sum/generated.jsonl.zst", packed(&many));
    assert_eq!(shelf.open().load("two-sum").unwrap().cases.len(), 3002);
    let whole = packed(&many);
    shelf.write("two-sum/generated.jsonl.zst", &whole[..whole.len() / 2]);
    assert!(
        shelf.faults()[0].contains("it cannot be read on: "),
        "{:?}",
        shelf.faults()
    );
    shelf.write("two-sum/generated.jsonl.zst", "not packed at all");
    assert!(
        shelf.faults()[0].starts_with("generated.jsonl.zst"),
        "{:?}",
        shelf.faults()
    );
}

#[test]
fn what_unpacks_to_too_much_is_refused() {
    let shelf = Shelf::with(TWO_SUM, CASES);
    let mut packer = zstd::Encoder::new(Vec::new(), 1).unwrap();
    let mut blank = vec![b' '; 1 << 20];
    blank[0] = b'\n';
    for _ in 0..257 {
        std::io::Write::write_all(&mut packer, &blank[..]).unwrap();
    }
    let long: Vec<u8> = packer.finish().unwrap();
    shelf.write("two-sum/generated.jsonl.zst", long);
    assert_eq!(
        shelf.faults(),
        ["generated.jsonl.zst: it holds more than 256 MiB unpacked"]
    );
    let line = zstd::encode_all(&vec![b'['; 33 << 20][..], 1).unwrap();
    shelf.write("two-sum/generated.jsonl.zst", line);
    assert_eq!(
        shelf.faults(),
        ["generated.jsonl.zst:1: the case holds more than 32 MiB"]
    );
}

#[test]
fn the_operations_of_a_class_are_checked() {
    let toml = signature(
        "class = \"Box\"\nconstructor = [{ name = \"size\", type = \"int\" }]\nmethods = [\
         { name = \"put\", params = [{ name = \"x\", type = \"int\" }], returns = \"void\" },\
         { name = \"get\", params = [], returns = \"int\" }]",
    );
    let case = |args: &str, expect: &str| {
        faults(
            &toml,
            &format!(r#"{{"id": "a", "why": "b", "args": {args}, "expect": {expect}}}"#),
        )
    };
    let none: [&str; 0] = [];
    assert_eq!(
        case(r#"[["Box","put","get"],[[1],[2],[]]]"#, "[null,null,2]"),
        none
    );
    for (args, expect, due) in [
        (
            r#"[["Box"]]"#,
            "[null]",
            "`args` of a class must be two lists: the names of the operations and the arguments of each",
        ),
        (
            r#"[["Box","get"],[[1]]]"#,
            "[null]",
            "`args` names 2 operations and gives 1 list of arguments",
        ),
        (
            r#"[["get"],[[]]]"#,
            "[1]",
            "the first operation must be the constructor, `Box`",
        ),
        (
            r#"[["Box","pop"],[[1],[]]]"#,
            "[null,1]",
            "operation 1 is `pop`, which Box lacks",
        ),
        (
            r#"[["Box","put"],[[1],[]]]"#,
            "[null,null]",
            "`args[1][1]` holds 0 values where 1 is due: x",
        ),
        (
            r#"[["Box","put"],[[1],["x"]]]"#,
            "[null,null]",
            "`args[1][1][0]` (x): expected an int, found \"x\"",
        ),
        (
            r#"[["Box","get"],[[1],[]]]"#,
            "[null]",
            "`expect` holds 1 result for 2 operations",
        ),
        (
            r#"[["Box","get"],[[1],[]]]"#,
            "[null,null]",
            "`expect[1]` (\"get\"): expected an int, found null",
        ),
        (
            r#"[["Box"],[[1]]]"#,
            "[1]",
            "`expect[0]` (\"Box\"): expected nothing, found 1",
        ),
    ] {
        assert_eq!(case(args, expect), [due], "{args}");
    }
}

#[test]
fn structures_and_references_are_checked() {
    let one = |ty: &str, value: &str| {
        let toml = signature(&format!(
            "function = \"f\"\nparams = [{{ name = \"x\", type = \"{ty}\" }}]\nreturns = \"int\""
        ));
        faults(
            &toml,
            &format!(r#"{{"id": "a", "why": "b", "args": [{value}], "expect": 1}}"#),
        )
    };
    let none: [&str; 0] = [];
    for (ty, value) in [
        ("TreeNode", "[1,null,2,3]"),
        ("NaryNode", "[1,null,3,2,4,null,5,6]"),
        ("GraphNode", "[[2,4],[1,3],[2,4],[1,3]]"),
        ("GraphNode", "[]"),
        ("RandomListNode", "[[7,null],[13,0]]"),
        ("ListNode[]", "[[1],[]]"),
    ] {
        assert_eq!(one(ty, value), none, "{ty} {value}");
    }
    for (ty, value, due) in [
        (
            "TreeNode",
            "[1,null,null,2]",
            "`args[0][3]` (x): 2 has no parent",
        ),
        (
            "TreeNode",
            "[1,2,null]",
            "`args[0][2]` (x): a null at the end of a tree stands for nothing; leave it out",
        ),
        (
            "TreeNode[]",
            "[[1],[1,\"a\"]]",
            "`args[0][1][1]` (x): expected an int, found \"a\"",
        ),
        (
            "NaryNode",
            "[1,2]",
            "`args[0][1]` (x): the root must be followed by null",
        ),
        (
            "NaryNode",
            "[1,null,null,2]",
            "`args[0][3]` (x): 2 has no parent",
        ),
        (
            "GraphNode",
            "[[2],[1,3]]",
            "`args[0][1][1]` (x): 3 is no node; they are 1 to 2",
        ),
        (
            "GraphNode",
            "[[2],[]]",
            "`args[0][0]` (x): node 1 and node 2 do not name each other equally often",
        ),
        (
            "GraphNode",
            "[[],[]]",
            "`args[0][1]` (x): node 2 cannot be reached from node 1",
        ),
        (
            "RandomListNode",
            "[[7,2],[13,0]]",
            "`args[0][0][1]` (x): 2 is no node; they are 0 to 1",
        ),
        (
            "RandomListNode[]",
            "[[[7,-1]]]",
            "`args[0][0][0][1]` (x): -1 is no node; they are 0 to 0",
        ),
    ] {
        let found = one(ty, value);
        assert_eq!(found, [due], "{ty} {value}");
    }
    let cycle = signature(
        "function = \"f\"\nparams = [{ name = \"head\", type = \"ListNode\", cycle = \"pos\" }, { name = \"pos\", type = \"int\", hidden = true }]\nreturns = \"bool\"",
    );
    let found = faults(
        &cycle,
        r#"{"id": "a", "why": "b", "args": [[1,2],2], "expect": true}"#,
    );
    assert_eq!(
        found,
        ["`args[1]` (pos): 2 is no place in `head`, which holds 2; -1 is for no cycle"]
    );
    let within = signature(
        "function = \"f\"\nparams = [{ name = \"root\", type = \"TreeNode\" }, { name = \"p\", type = \"TreeNode\", within = \"root\" }]\nreturns = \"TreeNode\"\nreturns-node-of = \"root\"",
    );
    let found = faults(
        &within,
        r#"{"id": "a", "why": "b", "args": [[1,2],3], "expect": 4}"#,
    );
    assert_eq!(found, ["`args[1]` (p): `root` holds no node 3"]);
    let found = faults(
        &within,
        r#"{"id": "a", "why": "b", "args": [[2,2],2], "expect": 2}"#,
    );
    assert_eq!(
        found,
        ["`args[1]` (p): `root` holds 2 nodes 2, so it is not clear which is meant"]
    );
    let found = faults(
        &within,
        r#"{"id": "a", "why": "b", "args": [[1,2],2], "expect": 4}"#,
    );
    assert_eq!(found, ["`expect`: `root` holds no node 4"]);
}
