//! LeetCode's C++ stubs, to the letter.

use super::names::written;
use super::nodes;
use crate::language::native::names::node_within;
use crate::model::{ApiRule, Class, Codec, Function, Param, Signature, Type};

/// The stub for a signature.
pub(super) fn stub(signature: &Signature) -> String {
    match signature {
        Signature::Function(function) => of_function(function),
        Signature::Class(class) => of_class(class),
        Signature::Codec(codec) => of_codec(codec),
    }
}

/// Lists go by reference, the rest by value.
fn by_reference(param: &Param) -> String {
    match param.ty.element() {
        Some(_) => format!("{}& {}", written(&param.ty), param.name),
        None => by_value(param),
    }
}

fn by_value(param: &Param) -> String {
    format!("{} {}", written(&param.ty), param.name)
}

fn joined<'a>(params: impl IntoIterator<Item = &'a Param>, one: fn(&Param) -> String) -> String {
    params.into_iter().map(one).collect::<Vec<_>>().join(", ")
}

fn body(head: &str) -> String {
    format!("    {head} {{\n        \n    }}\n")
}

fn of_function(function: &Function) -> String {
    let old = function
        .params
        .iter()
        .any(|param| param.cycle.is_some() || param.within.is_some());
    let types = function
        .params
        .iter()
        .map(|param| &param.ty)
        .chain([&function.returns]);
    let mut above = String::new();
    let mut seen: Vec<&Type> = Vec::new();
    for node in types.filter_map(node_within) {
        if !seen.contains(&node) {
            seen.push(node);
            above.push_str(&nodes::comment(node, old));
        }
    }
    if function.returns_node_of.is_some() {
        above.push('\n');
    }
    if let Some(api) = &function.api {
        let param = &api.param;
        let name = &api.name;
        above.push_str(&match api.rule {
            ApiRule::AtLeast => {
                format!("// The API {name} is defined for you.\n// bool {name}(int {param});\n\n")
            }
            ApiRule::Compare => format!(
                "/** \n * Forward declaration of {name} API.\n * @param  {param}   your guess\n * \
                 @return \t     -1 if {param} is higher than the picked number\n *\t\t\t      1 if \
                 {param} is lower than the picked number\n *               otherwise return 0\n * \
                 int {name}(int {param});\n */\n\n"
            ),
        });
    }
    let head = format!(
        "{} {}({})",
        written(&function.returns),
        function.name,
        joined(function.passed(), by_reference)
    );
    format!("{above}class Solution {{\npublic:\n{}}};\n", body(&head))
}

fn of_class(class: &Class) -> String {
    let name = &class.name;
    let constructor = format!("{name}({})", joined(&class.constructor, by_reference));
    let mut bodies = vec![body(&constructor)];
    let names = |params: &[Param]| {
        params
            .iter()
            .map(|param| param.name.as_str())
            .collect::<Vec<_>>()
            .join(",")
    };
    let arguments = match class.constructor.as_slice() {
        [] => String::new(),
        params => format!("({})", names(params).replace(',', ", ")),
    };
    let mut calls = format!(
        " * {name}* obj = new {name}{}",
        if arguments.is_empty() {
            "()"
        } else {
            &arguments
        }
    );
    calls.push_str(";\n");
    for (index, method) in class.methods.iter().enumerate() {
        let returns = written(&method.returns);
        bodies.push(body(&format!(
            "{returns} {}({})",
            method.name,
            joined(&method.params, by_value)
        )));
        let result = match method.returns {
            Type::Void => String::new(),
            _ => format!("{returns} param_{} = ", index + 1),
        };
        calls.push_str(&format!(
            " * {result}obj->{}({});\n",
            method.name,
            names(&method.params)
        ));
    }
    let above: String = class
        .methods
        .iter()
        .flat_map(|method| {
            method
                .params
                .iter()
                .map(|param| &param.ty)
                .chain([&method.returns])
        })
        .chain(class.constructor.iter().map(|param| &param.ty))
        .find_map(node_within)
        .map(|node| nodes::comment(node, false))
        .unwrap_or_default();
    format!(
        "{above}class {name} {{\npublic:\n{}}};\n\n/**\n * Your {name} object will be instantiated \
         and called as such:\n{calls} */\n",
        bodies.join("    \n")
    )
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
    let value = Param::new(param, ty.clone());
    let (above, what) = match node_within(ty) {
        Some(node) => (nodes::comment(node, true), "a tree"),
        None => (String::new(), "a list of strings"),
    };
    let (decodes, trailer) = match node_within(ty) {
        Some(_) => (
            "Decodes your encoded data to tree.",
            format!(
                "// {name} ser, deser;\n// {} ans = deser.{decode}(ser.{encode}({param}));\n",
                written(ty)
            ),
        ),
        None => (
            "Decodes a single string to a list of strings.",
            format!("// {name} codec;\n// codec.{decode}(codec.{encode}({param}));\n"),
        ),
    };
    format!(
        "{above}class {name} {{\npublic:\n\n    // Encodes {what} to a single string.\n{}\n    // \
         {decodes}\n{}}};\n\n// Your {name} object will be instantiated and called as such:\n{trailer}",
        body(&format!("string {encode}({})", by_reference(&value))),
        body(&format!("{} {decode}(string {text})", written(ty)))
    )
}
