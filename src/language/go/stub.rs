//! LeetCode's Go stubs, to the letter.

use super::nodes::{comment, node_within, written};
use crate::model::{Api, ApiRule, Class, Codec, Function, Param, Signature, Type};

/// The stub for a signature.
pub(super) fn stub(signature: &Signature) -> String {
    match signature {
        Signature::Function(function) => of_function(function),
        Signature::Class(class) => of_class(class),
        Signature::Codec(codec) => of_codec(codec),
    }
}

fn params<'a>(all: impl IntoIterator<Item = &'a Param>) -> String {
    let each = |param: &Param| format!("{} {}", param.name, written(&param.ty));
    all.into_iter().map(each).collect::<Vec<_>>().join(", ")
}

/// A function that is still empty; LeetCode leaves two spaces where there is no result.
fn empty(head: &str, returns: &Type) -> String {
    format!("func {head} {} {{\n    \n}}\n", written(returns))
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_ascii_uppercase().to_string() + letters.as_str())
        .unwrap_or_default()
}

/// The definitions of the nodes among these types, each once.
fn definitions<'a>(types: impl Iterator<Item = &'a Type>) -> String {
    let mut seen: Vec<&Type> = Vec::new();
    for node in types.filter_map(node_within) {
        if !seen.contains(&node) {
            seen.push(node);
        }
    }
    seen.into_iter().map(comment).collect()
}

fn of_function(function: &Function) -> String {
    let types = function.params.iter().map(|param| &param.ty);
    let above = definitions(types.chain([&function.returns]));
    let api = function.api.as_ref().map(declaration).unwrap_or_default();
    let passed: Vec<&Param> = function.passed().collect();
    let (indent, list) = match function.returns_node_of {
        // The stubs of the lowest common ancestor are of another hand.
        Some(_) if passed.iter().all(|param| param.ty == passed[0].ty) => {
            let names: Vec<&str> = passed.iter().map(|param| param.name.as_str()).collect();
            let list = format!("{} {}", names.join(", "), written(&passed[0].ty));
            (" ", list)
        }
        _ => ("", params(passed)),
    };
    let body = empty(&format!("{}({list})", function.name), &function.returns);
    format!("{above}{api}{indent}{body}")
}

/// How a stub tells of the function that the solution calls.
fn declaration(api: &Api) -> String {
    let Api { name, param, .. } = api;
    match api.rule {
        ApiRule::AtLeast => format!(
            "/** \n * Forward declaration of {name} API.\n * @param   {param}   your guess about first \
             bad version\n * @return \t \t      true if current version is bad \n *\t\t\t          false \
             if current version is good\n * func {name}({param} int) bool;\n */\n\n"
        ),
        ApiRule::Compare => format!(
            "/** \n * Forward declaration of {name} API.\n * @param  {param}   your guess\n * @return \
             \t     -1 if {param} is higher than the picked number\n *\t\t\t      1 if {param} is lower \
             than the picked number\n *               otherwise return 0\n * func {name}({param} int) \
             int;\n */\n\n"
        ),
    }
}

fn of_class(class: &Class) -> String {
    let name = &class.name;
    let types = class.methods.iter().flat_map(|method| {
        let params = method.params.iter().map(|param| &param.ty);
        params.chain([&method.returns])
    });
    let own = class.constructor.iter().map(|param| &param.ty);
    let above = definitions(own.chain(types));
    let names = |all: &[Param], between: &str| {
        let names: Vec<&str> = all.iter().map(|param| param.name.as_str()).collect();
        names.join(between)
    };
    let mut bodies = vec![format!(
        "func Constructor({}) {name} {{\n    \n}}\n",
        params(&class.constructor)
    )];
    let mut calls = format!(
        " * obj := Constructor({});\n",
        names(&class.constructor, ", ")
    );
    for (index, method) in class.methods.iter().enumerate() {
        let called = capital(&method.name);
        let head = format!("(this *{name}) {called}({})", params(&method.params));
        bodies.push(empty(&head, &method.returns));
        let result = match method.returns {
            Type::Void => String::new(),
            _ => format!("param_{} := ", index + 1),
        };
        let given = names(&method.params, ",");
        calls.push_str(&format!(" * {result}obj.{called}({given});\n"));
    }
    format!(
        "{above}type {name} struct {{\n    \n}}\n\n\n{}\n\n/**\n * Your {name} object will be \
         instantiated and called as such:\n{calls} */\n",
        bodies.join("\n\n")
    )
}

fn of_codec(codec: &Codec) -> String {
    if node_within(&codec.ty).is_some() {
        of_tree_codec(codec)
    } else {
        of_list_codec(codec)
    }
}

fn of_tree_codec(codec: &Codec) -> String {
    let Codec {
        name,
        encode,
        decode,
        param,
        text,
        ty,
    } = codec;
    let ty_written = written(ty);
    format!(
        "{}\ntype {name} struct {{\n    \n}}\n\nfunc Constructor() {name} {{\n    \n}}\n\n\
         // Serializes a tree to a single string.\n\
         func (this *{name}) {encode}({param} {ty_written}) string {{\n    \n}}\n\n\
         // Deserializes your encoded data to tree.\n\
         func (this *{name}) {decode}({text} string) {ty_written} {{    \n    \n}}\n\n\n\
         /**\n * Your {name} object will be instantiated and called as such:\n\
         \x20* ser := Constructor();\n * deser := Constructor();\n\
         \x20* data := ser.{encode}({param});\n * ans := deser.{decode}(data);\n */\n",
        definitions([ty].into_iter())
    )
}

fn of_list_codec(codec: &Codec) -> String {
    let Codec {
        name, param, ty, ..
    } = codec;
    let (encode, decode) = (capital(&codec.encode), capital(&codec.decode));
    let ty = written(ty);
    // The text's name is that of the list in LeetCode's stub.
    format!(
        "type {name} struct {{\n    \n}}\n\n// Encodes a list of strings to a single string.\n\
         func (codec *{name}) {encode}({param} {ty}) string {{\n    \n}}\n\n\
         // Decodes a single string to a list of strings.\n\
         func (codec *{name}) {decode}({param} string) {ty} {{\n    \n}}\n\n\
         // Your {name} object will be instantiated and called as such:\n// var codec {name}\n\
         // codec.{decode}(codec.{encode}({param}));\n"
    )
}
