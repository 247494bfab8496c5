//! LeetCode's own TypeScript stub for a signature.

use std::fmt::Write;

use crate::language::javascript::{codec_usage, kinds, usage};
use crate::model::{Api, ApiRule, Class, Codec, Function, Judged, Param, Signature, Type};

/// The body that the user fills: four spaces on a line of their own, as LeetCode leaves them.
const BODY: &str = "{\n    \n};";

/// The stub, without a line end behind its last line.
pub(super) fn stub(signature: &Signature) -> String {
    match signature {
        Signature::Function(function) => of_function(function),
        Signature::Class(class) => of_class(class),
        Signature::Codec(codec) => of_codec(codec),
    }
}

fn of_function(function: &Function) -> String {
    if let Some(api) = &function.api
        && api.rule == ApiRule::AtLeast
    {
        return of_wrapped(function, api);
    }
    let types = function.passed().map(|param| &param.ty);
    let mut text = definitions(types.chain([&function.returns]));
    if let Some(Api { name, param, .. }) = &function.api {
        let _ = write!(
            text,
            "/** \n * Forward declaration of {name} API.\n * @param {{number}} {param}\n * @return \
             {{number}}\n * var {name} = function({param}) {{}}\n */\n\n"
        );
    }
    if let (Judged::InPlace(name), Type::Void) = (&function.judged, &function.returns) {
        let _ = write!(
            text,
            "/**\n Do not return anything, modify {name} in-place instead.\n */\n"
        );
    }
    text + &definition_of(&function.name, function.passed(), &function.returns)
}

fn definition_of<'a>(
    name: &str,
    params: impl Iterator<Item = &'a Param>,
    returns: &Type,
) -> String {
    format!(
        "function {name}({}): {} {BODY}",
        typed(params),
        annotation(returns)
    )
}

/// The form in which the API is handed to a function that gives the solution.
fn of_wrapped(function: &Function, api: &Api) -> String {
    let Api {
        name, param, base, ..
    } = api;
    format!(
        "/**\n * The {name} API is defined in the parent class {base}.\n * {name}({param}: number): \
         boolean {{\n *     ...\n * }};\n */\n\nvar solution = function({name}: any) {{\n\n    return \
         function({}): {} {{\n        \n    }};\n}};",
        typed(function.passed()),
        annotation(&function.returns),
    )
}

fn of_class(class: &Class) -> String {
    let types = class
        .constructor
        .iter()
        .chain(class.methods.iter().flat_map(|method| &method.params));
    let types = types.map(|param| &param.ty);
    let mut text = definitions(types.chain(class.methods.iter().map(|method| &method.returns)));
    let _ = write!(
        text,
        "class {} {{\n    constructor({}) {{\n        \n    }}\n",
        class.name,
        typed(class.constructor.iter())
    );
    for method in &class.methods {
        let _ = write!(
            text,
            "\n    {}({}): {} {{\n        \n    }}\n",
            method.name,
            typed(method.params.iter()),
            annotation(&method.returns)
        );
    }
    // Here LeetCode leaves no space behind the comment's first stars.
    text + "}\n\n" + &usage(class).replacen("/** \n", "/**\n", 1)
}

fn of_codec(codec: &Codec) -> String {
    let (text, data) = (Type::String, Param::new(&codec.text, Type::String));
    let value = Param::new(&codec.param, codec.ty.clone());
    let (first, second) = match codec.ty {
        Type::TreeNode => (
            "Encodes a tree to a single string.",
            "Decodes your encoded data to tree.",
        ),
        _ => (
            "Encodes it to a single string.",
            "Decodes a single string to what it was.",
        ),
    };
    format!(
        "{}/*\n * {first}\n */\n{}\n\n/*\n * {second}\n */\n{}\n\n\n{}",
        definitions([&codec.ty].into_iter()),
        definition_of(&codec.encode, [value].iter(), &text),
        definition_of(&codec.decode, [data].iter(), &codec.ty),
        codec_usage(codec),
    )
}

fn typed<'a>(params: impl Iterator<Item = &'a Param>) -> String {
    let each: Vec<String> = params
        .map(|param| format!("{}: {}", param.name, annotation(&param.ty)))
        .collect();
    each.join(", ")
}

fn annotation(ty: &Type) -> String {
    match ty {
        Type::Int | Type::Uint | Type::Long | Type::Double => "number".to_owned(),
        Type::Bool => "boolean".to_owned(),
        Type::Char | Type::String => "string".to_owned(),
        Type::Void => "void".to_owned(),
        Type::Array(inner) | Type::List(inner) if inner.is_node() => {
            format!("Array<{}>", annotation(inner))
        }
        Type::Array(inner) | Type::List(inner) => annotation(inner) + "[]",
        Type::ListNode => "ListNode | null".to_owned(),
        Type::TreeNode => "TreeNode | null".to_owned(),
        Type::GraphNode | Type::RandomListNode | Type::NaryNode => "_Node | null".to_owned(),
    }
}

/// The definitions above a function, of every kind of node that the types name.
fn definitions<'a>(types: impl Iterator<Item = &'a Type>) -> String {
    kinds(types).into_iter().map(definition).collect()
}

fn definition(kind: &Type) -> String {
    let (title, name, fields): (_, _, &[(&str, &str, &str)]) = match kind {
        Type::ListNode => (
            "for singly-linked list.",
            "ListNode",
            &[("next", "ListNode | null", "null")],
        ),
        Type::TreeNode => (
            "for a binary tree node.",
            "TreeNode",
            &[
                ("left", "TreeNode | null", "null"),
                ("right", "TreeNode | null", "null"),
            ],
        ),
        Type::GraphNode => ("for _Node.", "_Node", &[("neighbors", "_Node[]", "[]")]),
        Type::RandomListNode => (
            "for _Node.",
            "_Node",
            &[
                ("next", "_Node | null", "null"),
                ("random", "_Node | null", "null"),
            ],
        ),
        _ => ("for _Node.", "_Node", &[("children", "_Node[]", "[]")]),
    };
    let older = name == "_Node";
    let mut text = format!("/**\n * Definition {title}\n * class {name} {{\n *     val: number\n");
    for (field, ty, _) in fields {
        let _ = writeln!(text, " *     {field}: {ty}");
    }
    if older {
        text += " * \n";
    }
    text += " *     constructor(val?: number";
    for (field, ty, _) in fields {
        let ty = if older {
            ty.trim_end_matches(" | null")
        } else {
            ty
        };
        let _ = write!(text, ", {field}?: {ty}");
    }
    text += ") {\n *         this.val = (val===undefined ? 0 : val)\n";
    for (field, _, none) in fields {
        let _ = writeln!(
            text,
            " *         this.{field} = ({field}===undefined ? {none} : {field})"
        );
    }
    text += " *     }\n * }\n";
    text += match kind {
        Type::GraphNode => " * \n */\n\n\n",
        _ if older => " */\n\n\n",
        _ => " */\n\n",
    };
    text
}

#[cfg(test)]
mod tests;
