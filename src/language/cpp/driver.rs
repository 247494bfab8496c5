//! The generated part of the driver: it includes the user's file and calls what the signature asks
//! for through the templates of the runtime.

use super::class::{of_class, of_codec};
use super::found::{Form, form};
use super::function::{api_head, of_function};
use super::{later, nodes};
use crate::language::native::names::{literal, node_name, node_types};
use crate::language::native::outline::Outline;
use crate::language::native::plan::Generated;
use crate::model::{Function, Signature};

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

/// The driver for a file.
pub(super) fn generate(signature: &Signature, source: &[u8], given: &Generated<'_>) -> String {
    if let Some(message) = &given.fault {
        return refuse(message);
    }
    let outline = Outline::of(source);
    let mut out = String::from("#include \"judge_prelude.h\"\n");
    out.push_str(&later::headers(source));
    for node in node_types(signature) {
        if !outline.defines_type(node_name(node)) {
            out.push_str(nodes::definition(node));
        }
    }
    if let Signature::Function(Function { api: Some(api), .. }) = signature {
        out.push_str(&format!("{};\n", api_head(api)));
    }
    out.push_str(&outline.included(given.file));
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
    out.push_str(&stack(given.stack_mib));
    out
}

/// A driver that only says why the file cannot be taken.
fn refuse(message: &str) -> String {
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
