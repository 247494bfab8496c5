//! LeetCode's own JavaScript stub for a signature.

use std::fmt::Write;

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
    if let Some(api) = function
        .api
        .as_ref()
        .filter(|api| api.rule == ApiRule::AtLeast)
    {
        return of_wrapped(function, api);
    }
    let types = function.passed().map(|param| &param.ty);
    let older = function.passed().any(is_older);
    let mut text = definitions(types.chain([&function.returns]), older);
    if let Some(api) = &function.api {
        text += &forward_declaration(api);
    }
    text += "/**\n";
    for param in function.passed() {
        let _ = writeln!(
            text,
            " * @param {{{}}} {}",
            documented(&param.ty),
            param.name
        );
    }
    let _ = writeln!(
        text,
        " * @return {{{}}}{}",
        documented(&function.returns),
        in_place(function)
    );
    let _ = write!(
        text,
        " */\nvar {} = function({}) {BODY}",
        function.name,
        joined(function.passed(), ", "),
    );
    text
}

/// What a function that returns nothing is told.
fn in_place(function: &Function) -> String {
    match &function.judged {
        Judged::InPlace(name) if function.returns == Type::Void => {
            format!(" Do not return anything, modify {name} in-place instead.")
        }
        _ => String::new(),
    }
}

/// The form in which the API is handed to a function that gives the solution.
fn of_wrapped(function: &Function, api: &Api) -> String {
    let Api { name, param, .. } = api;
    let mut inner = String::new();
    for each in function.passed() {
        let _ = writeln!(inner, "     * @param {{integer}} {}", each.name);
    }
    format!(
        "/**\n * Definition for {name}()\n * \n * @param {{integer}} {param}\n * @return {{boolean}}\n \
         * {name} = function({param}) {{\n *     ...\n * }};\n */\n\n/**\n * @param {{function}} \
         {name}()\n * @return {{function}}\n */\nvar solution = function({name}) {{\n    /**\n{inner}     \
         * @return {{integer}}\n     */\n    return function({}) {{\n        \n    }};\n}};",
        joined(function.passed(), ", "),
    )
}

fn forward_declaration(api: &Api) -> String {
    format!(
        "/** \n * Forward declaration of {name} API.\n * @param {{number}} {param}\n * @return {{number}}\n \
         * var {name} = function({param}) {{}}\n */\n\n",
        name = api.name,
        param = api.param,
    )
}

fn of_class(class: &Class) -> String {
    let Class { name, .. } = class;
    let mut text = String::new();
    if !class.constructor.is_empty() {
        text += "/**\n";
        text += &described(&class.constructor);
        text += " */";
    }
    let _ = write!(
        text,
        "\nvar {name} = function({}) {BODY}\n",
        joined(class.constructor.iter(), ", ")
    );
    for method in &class.methods {
        let _ = write!(
            text,
            "\n/** \n{} * @return {{{}}}\n */\n{name}.prototype.{} = function({}) {BODY}\n",
            described(&method.params),
            documented(&method.returns),
            method.name,
            joined(method.params.iter(), ", "),
        );
    }
    text + "\n" + &usage(class)
}

/// The parameters of a class's function, with the space that LeetCode leaves behind all but the
/// last.
fn described(params: &[Param]) -> String {
    let lines: Vec<String> = params
        .iter()
        .map(|param| format!(" * @param {{{}}} {}", documented(&param.ty), param.name))
        .collect();
    if lines.is_empty() {
        String::new()
    } else {
        lines.join(" \n") + "\n"
    }
}

/// The comment below a class that shows how it is used, the same in TypeScript.
pub(in crate::language) fn usage(class: &Class) -> String {
    let mut text = format!(
        "/** \n * Your {name} object will be instantiated and called as such:\n * var obj = new \
         {name}({})\n",
        joined(class.constructor.iter(), ", "),
        name = class.name,
    );
    for (at, method) in class.methods.iter().enumerate() {
        let call = format!("obj.{}({})", method.name, joined(method.params.iter(), ","));
        if method.returns == Type::Void {
            let _ = writeln!(text, " * {call}");
        } else {
            let _ = writeln!(text, " * var param_{} = {call}", at + 1);
        }
    }
    text + " */"
}

fn of_codec(codec: &Codec) -> String {
    let ty = documented(&codec.ty);
    let half = |what: &str, name: &str, param: &str, from: &str, to: &str| {
        format!(
            "/**\n * {what}\n *\n * @param {{{from}}} {param}\n * @return {{{to}}}\n */\nvar {name} = \
             function({param}) {BODY}\n\n"
        )
    };
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
    definitions([&codec.ty].into_iter(), true)
        + &half(first, &codec.encode, &codec.param, &ty, "string")
        + &half(second, &codec.decode, &codec.text, "string", &ty)
        + &codec_usage(codec)
}

/// The comment below a codec that shows how it is used, the same in TypeScript.
pub(in crate::language) fn codec_usage(codec: &Codec) -> String {
    format!(
        "/**\n * Your functions will be called as such:\n * {}({}({}));\n */",
        codec.decode, codec.encode, codec.param
    )
}

fn is_older(param: &Param) -> bool {
    param.cycle.is_some() || param.within.is_some()
}

/// The names of parameters, joined.
fn joined<'a>(params: impl Iterator<Item = &'a Param>, between: &str) -> String {
    let names: Vec<&str> = params.map(|param| param.name.as_str()).collect();
    names.join(between)
}

/// A type as the comment above a function writes it.
fn documented(ty: &Type) -> String {
    match ty {
        Type::Int | Type::Uint | Type::Long | Type::Double => "number".to_owned(),
        Type::Bool => "boolean".to_owned(),
        Type::Char => "character".to_owned(),
        Type::String => "string".to_owned(),
        Type::Void => "void".to_owned(),
        Type::Array(inner) | Type::List(inner) => documented(inner) + "[]",
        Type::ListNode => "ListNode".to_owned(),
        Type::TreeNode => "TreeNode".to_owned(),
        Type::GraphNode | Type::RandomListNode => "_Node".to_owned(),
        Type::NaryNode => "_Node|null".to_owned(),
    }
}

/// The definitions above a function, of every kind of node that the types name. `older` has
/// LeetCode's first form of them, which some problems keep.
fn definitions<'a>(types: impl Iterator<Item = &'a Type>, older: bool) -> String {
    kinds(types)
        .into_iter()
        .map(|kind| definition(kind, older))
        .collect()
}

/// The kinds of nodes that the types name, each once.
pub(in crate::language) fn kinds<'a>(types: impl Iterator<Item = &'a Type>) -> Vec<&'a Type> {
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
}

fn definition(kind: &Type, older: bool) -> String {
    let lines: &[&str] = match (kind, older) {
        (Type::ListNode, false) => &[
            "Definition for singly-linked list.",
            "function ListNode(val, next) {",
            "    this.val = (val===undefined ? 0 : val)",
            "    this.next = (next===undefined ? null : next)",
            "}",
        ],
        (Type::ListNode, true) => &[
            "Definition for singly-linked list.",
            "function ListNode(val) {",
            "    this.val = val;",
            "    this.next = null;",
            "}",
        ],
        (Type::TreeNode, false) => &[
            "Definition for a binary tree node.",
            "function TreeNode(val, left, right) {",
            "    this.val = (val===undefined ? 0 : val)",
            "    this.left = (left===undefined ? null : left)",
            "    this.right = (right===undefined ? null : right)",
            "}",
        ],
        (Type::TreeNode, true) => &[
            "Definition for a binary tree node.",
            "function TreeNode(val) {",
            "    this.val = val;",
            "    this.left = this.right = null;",
            "}",
        ],
        (Type::GraphNode, _) => &[
            "// Definition for a _Node.",
            "function _Node(val, neighbors) {",
            "   this.val = val === undefined ? 0 : val;",
            "   this.neighbors = neighbors === undefined ? [] : neighbors;",
            "};",
        ],
        (Type::RandomListNode, _) => &[
            "// Definition for a _Node.",
            "function _Node(val, next, random) {",
            "   this.val = val;",
            "   this.next = next;",
            "   this.random = random;",
            "};",
        ],
        _ => &[
            "// Definition for a _Node.",
            "function _Node(val,children) {",
            "   this.val = val;",
            "   this.children = children;",
            "};",
        ],
    };
    let text: String = lines.iter().map(|line| format!(" * {line}\n")).collect();
    // The newer definitions stand close above the function, the others apart.
    let apart = older || !matches!(kind, Type::ListNode | Type::TreeNode);
    format!("/**\n{text} */\n{}", if apart { "\n" } else { "" })
}

#[cfg(test)]
mod tests;
