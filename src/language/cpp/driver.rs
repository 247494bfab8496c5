//! The generated part of the driver: it includes the user's file and calls what the signature asks
//! for through the templates of the runtime.

use super::class::{of_class, of_codec};
use super::found::{Form, form};
use super::function::{api_head, of_function};
use super::names::{literal, node_name, node_within};
use super::nodes;
use super::outline::Outline;
use crate::model::{Function, Signature, Type};

/// Words that a user's macros may have taken; the generated part needs them back.
const KEYWORDS: [&str; 22] = [
    "auto",
    "bool",
    "case",
    "char",
    "class",
    "const",
    "constexpr",
    "decltype",
    "double",
    "else",
    "extern",
    "for",
    "if",
    "int",
    "long",
    "new",
    "nullptr",
    "return",
    "static",
    "struct",
    "template",
    "typename",
];

/// The driver for a file that is included under `file`.
pub(super) fn generate(signature: &Signature, source: &[u8], file: &str, stack_mib: u64) -> String {
    let outline = Outline::of(source);
    let mut out = String::from("#include \"judge_prelude.h\"\n");
    for node in node_types(signature) {
        if !outline.defines_type(node_name(node)) {
            out.push_str(nodes::definition(node));
        }
    }
    if let Signature::Function(Function { api: Some(api), .. }) = signature {
        out.push_str(&format!("{};\n", api_head(api)));
    }
    out.push_str(&format!(
        "#define main judge_user_main\n#include {}\n",
        literal(file)
    ));
    for word in ["main", "std", "vector", "string"].iter().chain(&KEYWORDS) {
        out.push_str(&format!("#undef {word}\n"));
    }
    out.push_str(&match (form(signature, &outline), signature) {
        (Form::Missing(message), _) => refusal(&message),
        (form, Signature::Function(function)) => of_function(function, &form, &outline),
        (Form::Class(name), Signature::Class(class)) => of_class(class, &name, &outline),
        (Form::Class(name), Signature::Codec(codec)) => of_codec(codec, &name, &outline),
        (Form::Bare { .. }, _) => refusal("a class is due"),
    });
    out.push_str(&stack(stack_mib));
    out
}

/// A driver that only says why the file cannot be taken.
pub(super) fn refuse(message: &str) -> String {
    format!(
        "#include \"judge_prelude.h\"\n{}{}",
        refusal(message),
        stack(64)
    )
}

fn stack(mib: u64) -> String {
    format!("const std::size_t judge_stack_bytes = std::size_t{{{mib}}} << 20;\n")
}

fn refusal(message: &str) -> String {
    format!(
        "std::string judge_complaint() {{ return {}; }}\nvoid judge_answer(judge_rt::Question&) {{}}\n",
        literal(message)
    )
}

fn node_types(signature: &Signature) -> Vec<&Type> {
    let all: Vec<&Type> = match signature {
        Signature::Function(function) => {
            let params = function.params.iter().map(|param| &param.ty);
            params.chain([&function.returns]).collect()
        }
        Signature::Class(class) => {
            let methods = class.methods.iter();
            let of_method = methods.flat_map(|method| {
                method
                    .params
                    .iter()
                    .map(|param| &param.ty)
                    .chain([&method.returns])
            });
            class
                .constructor
                .iter()
                .map(|param| &param.ty)
                .chain(of_method)
                .collect()
        }
        Signature::Codec(codec) => vec![&codec.ty],
    };
    let mut nodes: Vec<&Type> = Vec::new();
    for node in all.into_iter().filter_map(node_within) {
        if !nodes.contains(&node) {
            nodes.push(node);
        }
    }
    nodes
}
