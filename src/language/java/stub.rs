//! LeetCode's own stub in Java, to the letter.

use std::fmt::Write as _;

use super::nodes::definitions;
use crate::model::{Api, ApiRule, Class, Codec, Function, Param, Signature, Type};

pub(super) fn stub(signature: &Signature) -> String {
    match signature {
        Signature::Function(function) => of_function(function),
        Signature::Class(class) => of_class(class),
        Signature::Codec(codec) => of_codec(codec),
    }
}

fn of_function(function: &Function) -> String {
    let cycle = function.params.iter().any(|param| param.cycle.is_some());
    let within = function.params.iter().any(|param| param.within.is_some());
    let mut types: Vec<&Type> = function.passed().map(|param| &param.ty).collect();
    types.push(&function.returns);
    let mut out = definitions(&types, cycle, within);
    if within {
        out.push('\n');
    }
    let mut heading = "class Solution".to_owned();
    if let Some(api) = &function.api {
        out.push_str(&announce(api));
        heading = format!("public class Solution extends {}", api.base);
    } else if cycle {
        heading = "public class Solution".to_owned();
    }
    let _ = write!(
        out,
        "{heading} {{\n    public {} {}({}) {{\n        \n    }}\n}}",
        java(&function.returns),
        function.name,
        declared(function.passed())
    );
    out
}

fn announce(api: &Api) -> String {
    let returns = match api.rule {
        ApiRule::AtLeast => "boolean",
        ApiRule::Compare => "int",
    };
    format!(
        "/* The {name} API is defined in the parent class {}.\n      {returns} {name}(int {}); */\n\n",
        api.base,
        api.param,
        name = api.name,
    )
}

fn of_class(class: &Class) -> String {
    let mut types: Vec<&Type> = class.constructor.iter().map(|param| &param.ty).collect();
    for method in &class.methods {
        types.extend(method.params.iter().map(|param| &param.ty));
        types.push(&method.returns);
    }
    let mut out = definitions(&types, false, false);
    let name = &class.name;
    let _ = write!(
        out,
        "class {name} {{\n\n    public {name}({}) {{\n        \n    }}\n",
        declared(&class.constructor)
    );
    for method in &class.methods {
        let _ = write!(
            out,
            "    \n    public {} {}({}) {{\n        \n    }}\n",
            java(&method.returns),
            method.name,
            declared(&method.params)
        );
    }
    let _ = write!(
        out,
        "}}\n\n/**\n * Your {name} object will be instantiated and called as such:\n \
         * {name} obj = new {name}({});\n",
        names(&class.constructor)
    );
    for (index, method) in class.methods.iter().enumerate() {
        let result = match &method.returns {
            Type::Void => String::new(),
            returns => format!("{} param_{} = ", java(returns), index + 1),
        };
        let _ = writeln!(
            out,
            " * {result}obj.{}({});",
            method.name,
            names(&method.params)
        );
    }
    out.push_str(" */");
    out
}

fn of_codec(codec: &Codec) -> String {
    let Codec {
        name,
        encode,
        decode,
        param,
        text,
        ty,
    } = codec;
    let tree = *ty == Type::TreeNode;
    let value = java(ty);
    let (encodes, decodes) = if tree {
        (
            "Encodes a tree to a single string.",
            "Decodes your encoded data to tree.",
        )
    } else {
        (
            "Encodes a list of strings to a single string.",
            "Decodes a single string to a list of strings.",
        )
    };
    let usage = if tree {
        format!(
            "// {name} ser = new {name}();\n// {name} deser = new {name}();\n\
             // {value} ans = deser.{decode}(ser.{encode}({param}));"
        )
    } else {
        format!("// {name} codec = new {name}();\n// codec.{decode}(codec.{encode}({param}));")
    };
    format!(
        "{}public class {name} {{\n\n    // {encodes}\n    public String {encode}({value} {param}) \
         {{\n        \n    }}\n\n    // {decodes}\n    public {value} {decode}(String {text}) {{\n        \
         \n    }}\n}}\n\n// Your {name} object will be instantiated and called as such:\n{usage}",
        definitions(&[ty], false, true)
    )
}

fn declared<'a>(params: impl IntoIterator<Item = &'a Param>) -> String {
    let params: Vec<String> = params
        .into_iter()
        .map(|param| format!("{} {}", java(&param.ty), param.name))
        .collect();
    params.join(", ")
}

fn names(params: &[Param]) -> String {
    let names: Vec<&str> = params.iter().map(|param| param.name.as_str()).collect();
    names.join(",")
}

/// A type's name in Java.
fn java(ty: &Type) -> String {
    match ty {
        Type::Int | Type::Uint => "int".to_owned(),
        Type::Long => "long".to_owned(),
        Type::Double => "double".to_owned(),
        Type::Bool => "boolean".to_owned(),
        Type::Char => "char".to_owned(),
        Type::String => "String".to_owned(),
        Type::Void => "void".to_owned(),
        Type::Array(inner) => format!("{}[]", java(inner)),
        Type::List(inner) => format!("List<{}>", boxed(inner)),
        Type::ListNode => "ListNode".to_owned(),
        Type::TreeNode => "TreeNode".to_owned(),
        Type::GraphNode | Type::RandomListNode | Type::NaryNode => "Node".to_owned(),
    }
}

/// A type's name where Java wants a class.
fn boxed(ty: &Type) -> String {
    match ty {
        Type::Int | Type::Uint => "Integer".to_owned(),
        Type::Long => "Long".to_owned(),
        Type::Double => "Double".to_owned(),
        Type::Bool => "Boolean".to_owned(),
        Type::Char => "Character".to_owned(),
        other => java(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signature(json: &str) -> Signature {
        serde_json::from_str(json).expect("a signature")
    }

    /// Names and types.
    type Params = &'static [(&'static str, &'static str)];

    fn function(name: &str, params: &[(&str, &str)], returns: &str) -> Function {
        let params = params.iter().map(|(name, ty)| {
            let ty = ty.parse().expect("a type");
            Param::new(name, ty)
        });
        Function {
            name: name.to_owned(),
            aliases: Vec::new(),
            params: params.collect(),
            returns: returns.parse().expect("a type"),
            judged: crate::model::Judged::Return,
            unchanged: Vec::new(),
            returns_node_of: None,
            fresh: false,
            api: None,
        }
    }

    /// The line of the method that a stub declares.
    fn method(function: Function) -> String {
        let stub = stub(&Signature::Function(function));
        let lines: Vec<&str> = stub.lines().collect();
        let line = lines[lines.len() - 4].trim();
        line.trim_end_matches(" {").to_owned()
    }

    #[test]
    fn a_function_s_stub_is_leetcode_s() {
        let two_sum = function("twoSum", &[("nums", "int[]"), ("target", "int")], "int[]");
        assert_eq!(
            stub(&Signature::Function(two_sum)),
            "class Solution {\n    public int[] twoSum(int[] nums, int target) {\n        \n    }\n}"
        );
    }

    #[test]
    fn types_are_declared_as_leetcode_declares_them() {
        let table: &[(&str, Params, &str, &str)] = &[
            (
                "isValid",
                &[("s", "string")],
                "bool",
                "public boolean isValid(String s)",
            ),
            (
                "rotate",
                &[("matrix", "int[][]")],
                "void",
                "public void rotate(int[][] matrix)",
            ),
            (
                "groupAnagrams",
                &[("strs", "string[]")],
                "list<list<string>>",
                "public List<List<String>> groupAnagrams(String[] strs)",
            ),
            (
                "threeSum",
                &[("nums", "int[]")],
                "list<list<int>>",
                "public List<List<Integer>> threeSum(int[] nums)",
            ),
            (
                "myPow",
                &[("x", "double"), ("n", "int")],
                "double",
                "public double myPow(double x, int n)",
            ),
            (
                "reverseBits",
                &[("n", "uint")],
                "uint",
                "public int reverseBits(int n)",
            ),
            (
                "cloneGraph",
                &[("node", "GraphNode")],
                "GraphNode",
                "public Node cloneGraph(Node node)",
            ),
            (
                "exist",
                &[("board", "char[][]"), ("word", "string")],
                "bool",
                "public boolean exist(char[][] board, String word)",
            ),
            (
                "mergeKLists",
                &[("lists", "ListNode[]")],
                "ListNode",
                "public ListNode mergeKLists(ListNode[] lists)",
            ),
        ];
        for (name, params, returns, expected) in table {
            assert_eq!(method(function(name, params, returns)), *expected);
        }
    }

    #[test]
    fn an_interface_is_inherited() {
        let mut first_bad = function("firstBadVersion", &[("n", "int"), ("bad", "int")], "int");
        first_bad.params[1].hidden = true;
        first_bad.api = Some(Api {
            name: "isBadVersion".to_owned(),
            base: "VersionControl".to_owned(),
            param: "version".to_owned(),
            rule: ApiRule::AtLeast,
            value: "bad".to_owned(),
        });
        assert_eq!(
            stub(&Signature::Function(first_bad)),
            "/* The isBadVersion API is defined in the parent class VersionControl.\n      boolean \
             isBadVersion(int version); */\n\npublic class Solution extends VersionControl {\n    public \
             int firstBadVersion(int n) {\n        \n    }\n}"
        );
    }

    #[test]
    fn a_class_s_stub_ends_with_its_use() {
        let stub = stub(&signature(
            r#"{"kind": "class", "name": "LRUCache", "aliases": [],
            "constructor": [{"name": "capacity", "type": "int", "hidden": false, "cycle": null, "within": null}],
            "methods": [
              {"name": "get", "params": [{"name": "key", "type": "int", "hidden": false, "cycle": null, "within": null}], "returns": "int"},
              {"name": "clear", "params": [], "returns": "void"}]}"#,
        ));
        assert_eq!(
            stub,
            "class LRUCache {\n\n    public LRUCache(int capacity) {\n        \n    }\n    \n    public int \
             get(int key) {\n        \n    }\n    \n    public void clear() {\n        \n    }\n}\n\n/**\n * \
             Your LRUCache object will be instantiated and called as such:\n * LRUCache obj = new \
             LRUCache(capacity);\n * int param_1 = obj.get(key);\n * obj.clear();\n */"
        );
    }

    #[test]
    fn a_codec_s_stub_shows_both_ways() {
        let stub = stub(&signature(
            r#"{"kind": "codec", "name": "Codec", "encode": "serialize", "decode": "deserialize",
            "param": "root", "text": "data", "type": "TreeNode"}"#,
        ));
        assert!(stub.contains(" *     TreeNode(int x) { val = x; }\n"));
        assert!(stub.contains("    public String serialize(TreeNode root) {\n        \n    }\n"));
        assert!(stub.ends_with("// TreeNode ans = deser.deserialize(ser.serialize(root));"));
    }
}
