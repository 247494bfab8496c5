//! A case of the user's own, from what they typed.

use judge::catalogue::custom_case;
use judge::model::{CaseBody, Kind, Value};

use super::{Shelf, TWO_SUM};

fn kind(signature: &str) -> Kind {
    let head = TWO_SUM.split("[signature]").next().unwrap();
    let shelf = Shelf::with(&format!("{head}[signature]\n{signature}\n"), "");
    let case =
        |args: &str, expect: &str| format!(r#"{{"id": "a", "why": "b", "args": {args}{expect}}}"#);
    let catalogue = [
        ("[[1],2]", ", \"expect\": [1]"),
        ("[\"a\",\"b\"]", ", \"expect\": true"),
        ("[[1]]", ""),
        ("[[1,2],-1]", ", \"expect\": true"),
        ("[[\"Box\"],[[1]]]", ", \"expect\": [null]"),
    ]
    .iter()
    .find_map(|(args, expect)| {
        shelf.write("two-sum/cases.jsonl", case(args, expect));
        shelf.open().load("two-sum").ok()
    });
    catalogue.expect("one of the cases fits").kind
}

const PAIR: &str = "function = \"twoSum\"\nparams = [{ name = \"nums\", type = \"int[]\" }, { name = \"target\", type = \"int\" }]\nreturns = \"int[]\"";
const WORDS: &str = "function = \"f\"\nparams = [{ name = \"s\", type = \"string\" }, { name = \"t\", type = \"string\" }]\nreturns = \"bool\"";
const TREE: &str = "codec = \"Codec\"\nencode = \"serialize\"\ndecode = \"deserialize\"\nparam = \"root\"\ntext = \"data\"\ntype = \"TreeNode\"";
const CYCLE: &str = "function = \"f\"\nparams = [{ name = \"head\", type = \"ListNode\", cycle = \"pos\" }, { name = \"pos\", type = \"int\", hidden = true }]\nreturns = \"bool\"";
const BOX: &str = "class = \"Box\"\nconstructor = [{ name = \"size\", type = \"int\" }]\nmethods = [{ name = \"get\", params = [], returns = \"int\" }]";

fn read(kind: &Kind, texts: &[&str]) -> String {
    let texts: Vec<String> = texts.iter().map(|&text| text.to_owned()).collect();
    match custom_case(kind, &texts) {
        Ok(case) => match case.body {
            CaseBody::Call { args, expect: None } => Value::List(args).to_string(),
            other => panic!("{other:?}"),
        },
        Err(message) => message,
    }
}

#[test]
fn every_way_to_type_the_values_is_understood() {
    let pair = kind(PAIR);
    for texts in [
        &["[3,3]", "6"][..],
        &["[3,3]\n6"][..],
        &["[3,3]\r\n6\r\n"][..],
        &["[3, 3], 6"][..],
        &["nums = [3,3], target = 6"][..],
        &["target = 6", "nums = [3,3]"][..],
        &["nums: [3,3]\ntarget: 6"][..],
    ] {
        assert_eq!(read(&pair, texts), "[[3,3],6]", "{texts:?}");
    }
    let words = kind(WORDS);
    for texts in [
        &["ab", "a=1"][..],
        &["\"ab\"", "\"a=1\""][..],
        &["s = \"ab\", t = \"a=1\""][..],
    ] {
        assert_eq!(read(&words, texts), "[\"ab\",\"a=1\"]", "{texts:?}");
    }
    assert_eq!(read(&words, &["12", ""]), "[\"12\",\"\"]");
    assert_eq!(
        read(&kind(TREE), &["root = [1,null,2,null,null]"]),
        "[[1,null,2]]"
    );
    assert_eq!(read(&kind(CYCLE), &["[1,2]", "1"]), "[[1,2],1]");
    let operations = r#"["Box","get"]"#;
    assert_eq!(
        read(&kind(BOX), &[operations, "[[1],[]]"]),
        r#"[["Box","get"],[[1],[]]]"#
    );
}

#[test]
fn what_cannot_be_read_names_the_parameter_and_an_example() {
    let pair = kind(PAIR);
    let shape = "it takes 2 values (nums, target), such as '[3,3]' '3'";
    for (texts, due) in [
        (&["[3,3]"][..], format!("1 was given; {shape}")),
        (&["1", "2", "3"][..], format!("3 were given; {shape}")),
        (&[][..], format!("0 were given; {shape}")),
        (&["[3,", "6"][..], "nums should be a list of int, such as [3,3]; cannot read `[3,`: EOF while parsing a value".to_owned()),
        (&["[3]", "six"][..], "target should be an int, such as 3; cannot read `six`: expected value".to_owned()),
        (&["6", "[3]"][..], "nums should be a list of int, such as [3,3]; expected a list of int, found 6".to_owned()),
        (&["[3,true]", "6"][..], "nums should be a list of int, such as [3,3]; at [1]: expected an int, found true".to_owned()),
        (&["nums = [3], goal = 6"][..], format!("goal is no parameter; {shape}")),
        (&["nums = [3], nums = [3]"][..], format!("nums was given twice; {shape}")),
    ] {
        assert_eq!(read(&pair, texts), due, "{texts:?}");
    }
    let due = "`args[1]` (pos): 5 is no place in `head`, which holds 2; -1 is for no cycle; it takes 2 values (head, pos), such as '[1,2,3]' '3'";
    assert_eq!(read(&kind(CYCLE), &["[1,2]", "5"]), due);
    let due = "operation 1 is `pop`, which Box lacks; it takes 2 values, the names of the operations and the arguments of each, such as '[\"Box\",\"get\"]' '[[3],[]]'";
    assert_eq!(read(&kind(BOX), &[r#"["Box","pop"]"#, "[[1],[]]"]), due);
    let deep = "[".repeat(100_000);
    assert!(read(&pair, &[&deep, "1"]).starts_with("nums should be"));
}
