//! LeetCode's own Python stub for a signature.

use std::fmt::Write;

use crate::model::{Api, Class, Codec, Function, Judged, Param, Signature, Type};

/// The line on which the user begins to write: eight spaces, as LeetCode leaves them.
const BODY: &str = "        ";

/// How a tree is written as a parameter and as a result.
const TREES: [&str; 2] = [TREE, TREE];
const TREE: &str = "Optional[TreeNode]";

/// The stub, without a line end behind its last line.
pub(super) fn stub(signature: &Signature) -> String {
    match signature {
        Signature::Function(function) => of_function(function),
        Signature::Class(class) => of_class(class),
        Signature::Codec(codec) => of_codec(codec),
    }
}

fn of_function(function: &Function) -> String {
    let mut text = String::new();
    if let Some(api) = &function.api {
        text += &api_comment(api);
    }
    let types = function.passed().map(|param| &param.ty);
    text += &definitions(
        types.chain([&function.returns]),
        function.passed().any(is_older),
    );
    text += "class Solution:\n";
    // Where arguments are nodes of the tree, LeetCode promises that they are there.
    let pointed = function.passed().any(|param| param.within.is_some());
    let trees = match (pointed, &function.returns_node_of) {
        (true, Some(_)) => ["'TreeNode'"; 2],
        (true, None) => ["TreeNode", TREE],
        (false, _) => TREES,
    };
    text += &method(
        &function.name,
        function.passed(),
        Some(&function.returns),
        trees,
    );
    if function.returns == Type::Void {
        let name = match &function.judged {
            Judged::InPlace(name) | Judged::Prefix(name) => name.as_str(),
            Judged::Return => function.passed().next().map_or("it", |param| &param.name),
        };
        let _ = write!(
            text,
            "{BODY}\"\"\"\n{BODY}Do not return anything, modify {name} in-place instead.\n{BODY}\"\"\"\n"
        );
    }
    text + BODY
}

fn is_older(param: &Param) -> bool {
    param.cycle.is_some() || param.within.is_some()
}

fn api_comment(api: &Api) -> String {
    format!(
        "# The {name} API is already defined for you.\n# def {name}({}: int) -> {}:\n\n",
        api.param,
        annotation(&api.rule.returns()),
        name = api.name,
    )
}

fn of_class(class: &Class) -> String {
    let types = class
        .constructor
        .iter()
        .chain(class.methods.iter().flat_map(|method| &method.params));
    let types = types.map(|param| &param.ty);
    let mut text = definitions(
        types.chain(class.methods.iter().map(|method| &method.returns)),
        false,
    );
    let _ = write!(text, "class {}:\n\n", class.name);
    text += &method("__init__", class.constructor.iter(), None, TREES);
    text += BODY;
    for each in &class.methods {
        text += "\n\n";
        text += &method(&each.name, each.params.iter(), Some(&each.returns), TREES);
        text += BODY;
    }
    text += "\n\n\n";
    let _ = write!(
        text,
        "# Your {name} object will be instantiated and called as such:\n# obj = {name}({})",
        names(&class.constructor, ", "),
        name = class.name,
    );
    for (at, each) in class.methods.iter().enumerate() {
        let call = format!("obj.{}({})", each.name, names(&each.params, ","));
        if each.returns == Type::Void {
            let _ = write!(text, "\n# {call}");
        } else {
            let _ = write!(text, "\n# param_{} = {call}", at + 1);
        }
    }
    text
}

fn names(params: &[Param], between: &str) -> String {
    let names: Vec<&str> = params.iter().map(|param| param.name.as_str()).collect();
    names.join(between)
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
    let mut stub = definitions([ty].into_iter(), true);
    if !ty.is_node() {
        let annotated = annotation(ty);
        let _ = write!(
            stub,
            "class {name}:\n    def {encode}(self, {param}: {annotated}) -> str:\n{BODY}\n\n    \
             def {decode}(self, {text}: str) -> {annotated}:\n{BODY}\n\n\n\
             # Your {name} object will be instantiated and called as such:\n\
             # codec = {name}()\n# codec.{decode}(codec.{encode}({param}))"
        );
        return stub;
    }
    let _ = write!(
        stub,
        "class {name}:\n\n    def {encode}(self, {param}):\n{BODY}\"\"\"\n{BODY}:type {param}: {ty}\n\
         {BODY}:rtype: str\n{BODY}\"\"\"\n{BODY}\n\n    def {decode}(self, {text}):\n{BODY}\"\"\"\n\
         {BODY}:type {text}: str\n{BODY}:rtype: {ty}\n{BODY}\"\"\"\n{BODY}\n\n\
         # Your {name} object will be instantiated and called as such:\n\
         # ser = {name}()\n# deser = {name}()\n# ans = deser.{decode}(ser.{encode}({param}))"
    );
    stub
}

/// A method's first line; `trees` is how it writes a tree as a parameter and as a result.
fn method<'a>(
    name: &str,
    params: impl Iterator<Item = &'a Param>,
    returns: Option<&Type>,
    [given, returned]: [&str; 2],
) -> String {
    let annotate = |ty: &Type, tree: &str| match ty {
        Type::TreeNode => tree.to_owned(),
        ty => annotation(ty),
    };
    let mut text = format!("    def {name}(self");
    for param in params {
        let _ = write!(text, ", {}: {}", param.name, annotate(&param.ty, given));
    }
    text += ")";
    if let Some(returns) = returns {
        let _ = write!(text, " -> {}", annotate(returns, returned));
    }
    text + ":\n"
}

fn annotation(ty: &Type) -> String {
    match ty {
        Type::Int | Type::Uint | Type::Long => "int".to_owned(),
        Type::Double => "float".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Char | Type::String => "str".to_owned(),
        Type::Void => "None".to_owned(),
        Type::Array(inner) | Type::List(inner) => format!("List[{}]", annotation(inner)),
        Type::ListNode => "Optional[ListNode]".to_owned(),
        Type::TreeNode => TREE.to_owned(),
        Type::GraphNode => "Optional['Node']".to_owned(),
        Type::RandomListNode => "'Optional[Node]'".to_owned(),
        Type::NaryNode => "'Node'".to_owned(),
    }
}

/// The definitions above the class, of every kind of node that the types name. `older` has
/// LeetCode's first form of them, which some problems keep.
fn definitions<'a>(types: impl Iterator<Item = &'a Type>, older: bool) -> String {
    let mut kinds: Vec<&Type> = Vec::new();
    for mut ty in types {
        while let Some(inner) = ty.element() {
            ty = inner;
        }
        if ty.is_node() && !kinds.contains(&ty) {
            kinds.push(ty);
        }
    }
    kinds
        .into_iter()
        .map(|kind| definition(kind, older))
        .collect()
}

fn definition(kind: &Type, older: bool) -> String {
    let (title, class, fields) = match kind {
        Type::ListNode => ("singly-linked list", "ListNode", ["next"].as_slice()),
        Type::TreeNode => (
            "a binary tree node",
            "TreeNode",
            ["left", "right"].as_slice(),
        ),
        other => return node(other),
    };
    let mut text = format!("# Definition for {title}.\n# class {class}:\n");
    if older {
        text += "#     def __init__(self, x):\n#         self.val = x\n";
    } else {
        let defaults: String = fields
            .iter()
            .map(|field| format!(", {field}=None"))
            .collect();
        let _ = writeln!(
            text,
            "#     def __init__(self, val=0{defaults}):\n#         self.val = val"
        );
    }
    for field in fields {
        let value = if older { "None" } else { field };
        let _ = writeln!(text, "#         self.{field} = {value}");
    }
    if older { text + "\n" } else { text }
}

/// The definition of one of the three classes called Node.
fn node(kind: &Type) -> String {
    let (params, fields) = match kind {
        Type::GraphNode => (
            "val = 0, neighbors = None",
            "        self.val = val\n        \
             self.neighbors = neighbors if neighbors is not None else []\n",
        ),
        Type::RandomListNode => (
            "x: int, next: 'Node' = None, random: 'Node' = None",
            "        self.val = int(x)\n        self.next = next\n        self.random = random\n",
        ),
        _ => (
            "val: Optional[int] = None, children: Optional[List['Node']] = None",
            "        self.val = val\n        self.children = children\n",
        ),
    };
    let import = match kind {
        Type::GraphNode => "from typing import Optional\n",
        _ => "",
    };
    format!(
        "\"\"\"\n# Definition for a Node.\nclass Node:\n    def __init__(self, {params}):\n{fields}\
         \"\"\"\n\n{import}"
    )
}

#[cfg(test)]
mod tests;
