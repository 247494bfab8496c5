//! The generated part of the driver: it includes the user's file and calls what the signature asks
//! for through the runtime.

use super::calls;
use super::found;
use super::names::{depth, kind};
use super::nodes;
use super::offered;
use crate::language::native::names::{literal, node_name, node_types};
use crate::language::native::outline::Outline;
use crate::language::native::plan::Generated;
use crate::model::{Api, ApiRule, Function, Signature, Type};

/// Words that a user's macros may have taken; the generated part needs them back.
const TAKEN: [&str; 21] = [
    "main", "_Bool", "char", "const", "double", "else", "extern", "float", "for", "if", "int",
    "long", "return", "short", "signed", "sizeof", "static", "struct", "unsigned", "void",
    "volatile",
];

/// The driver for a file.
pub(super) fn generate(signature: &Signature, source: &[u8], given: &Generated<'_>) -> String {
    let fault = given.fault.clone();
    if let Some(message) = fault.or_else(|| offered::not_offered(signature)) {
        return format!(
            "#include \"judge_prelude.h\"\n{}",
            refusal(&message, given.stack_mib)
        );
    }
    let outline = Outline::of(source);
    let mut out = String::from("#include \"judge_prelude.h\"\n");
    for node in node_types(signature) {
        if outline.class(node_name(node)).is_none() {
            out.push_str(nodes::definition(node));
        }
    }
    if let Signature::Function(Function { api: Some(api), .. }) = signature {
        out.push_str(&format!("{};\n", api_head(api)));
    }
    out.push_str(&outline.included(given.file));
    for word in TAKEN {
        out.push_str(&format!("#undef {word}\n"));
    }
    out.push_str(&match body(signature, &outline) {
        Ok(body) => body + &frame("0", given.stack_mib),
        Err(message) => refusal(&message, given.stack_mib),
    });
    out
}

fn body(signature: &Signature, outline: &Outline) -> Result<String, String> {
    let mut out = String::new();
    match signature {
        Signature::Function(function) => {
            let callee = found::of_function(function, outline)?;
            out.push_str(&described(signature, &[&callee]));
            if let Some(api) = &function.api {
                out.push_str(&api_body(api));
            }
            out.push_str(&calls::of_function(function, &callee));
        }
        Signature::Class(class) => {
            let (name, callees) = found::of_class(class, outline)?;
            out.push_str(&described(signature, &callees.iter().collect::<Vec<_>>()));
            out.push_str(&calls::of_class(class, &name, &callees, outline));
        }
        Signature::Codec(codec) => {
            let callees = found::of_codec(codec, outline)?;
            out.push_str(&described(signature, &callees.iter().collect::<Vec<_>>()));
            out.push_str(&calls::of_codec(codec, &callees));
        }
    }
    Ok(out)
}

fn frame(complaint: &str, stack_mib: u64) -> String {
    format!(
        "const char *const judge_complaint = {complaint};\nconst unsigned judge_stack_mib = \
         {stack_mib};\n"
    )
}

fn refusal(message: &str, stack_mib: u64) -> String {
    frame(&literal(message), stack_mib)
        + "void judge_answer(struct judge_question *judge_q) { (void)judge_q; }\n"
}

/// The type as the runtime knows it.
pub(super) fn described_type(ty: &Type) -> String {
    let (lists, base) = depth(ty);
    let node = match base.is_node() {
        true => format!("&judge_node_{}", kind(base)),
        false => "0".to_owned(),
    };
    format!("(struct judge_type){{'{}', {lists}, {node}}}", kind(base))
}

/// Where the members of each node type stand, by the name under which the user's functions take it.
fn described(signature: &Signature, callees: &[&found::Callee]) -> String {
    let one = |node: &Type| {
        let tag = format!("struct {}", node_name(node));
        let own = callees.iter().find_map(|callee| {
            let stands = callee.slots.iter().position(|slot| {
                slot.ty.starts_with(&tag) && slot.ty[tag.len()..].starts_with('*')
            })?;
            pointee(callee.declaration(stands))
        });
        let [first, second] = nodes::members(node);
        format!(
            "static const struct judge_node judge_node_{} = JUDGE_NODE({}, {first}, {second});\n",
            kind(node),
            own.unwrap_or(tag)
        )
    };
    node_types(signature).into_iter().map(one).collect()
}

/// The type behind a parameter that is declared as a pointer: `struct node` of
/// `const struct node *head`.
fn pointee(declaration: &str) -> Option<String> {
    let (before, starred) = match declaration.find(['*', '[']) {
        Some(at) => (&declaration[..at], declaration[at..].starts_with('*')),
        None => (declaration, false),
    };
    let qualifiers = ["const", "volatile", "register"];
    let mut words: Vec<_> = before
        .split_whitespace()
        .filter(|word| !qualifiers.contains(word))
        .collect();
    if !starred {
        // Without a star the last word is the parameter's name.
        words.pop();
    }
    let name = words.join(" ");
    let plain = name
        .chars()
        .all(|c| c.is_alphanumeric() || "_ ".contains(c));
    match (plain && !name.is_empty(), declaration.contains(['*', '['])) {
        (false, _) => None,
        (true, true) => Some(name),
        (true, false) => Some(format!("__typeof__(*({name})0)")),
    }
}

fn api_head(api: &Api) -> String {
    let returns = match api.rule {
        ApiRule::AtLeast => "_Bool",
        ApiRule::Compare => "int",
    };
    format!("{returns} {}(int judge_x)", api.name)
}

fn api_body(api: &Api) -> String {
    let answer = match api.rule {
        ApiRule::AtLeast => "judge_x >= judge_hidden",
        ApiRule::Compare => "(judge_x < judge_hidden) - (judge_x > judge_hidden)",
    };
    format!(
        "static volatile long long judge_hidden;\n{} {{ return {answer}; }}\n",
        api_head(api)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_type_behind_a_pointer_is_read_from_its_declaration() {
        for (declaration, ty) in [
            ("struct ListNode* head", Some("struct ListNode")),
            ("const struct ListNode *head", Some("struct ListNode")),
            ("Node **lists", Some("Node")),
            ("Node* lists[]", Some("Node")),
            ("struct TreeNode t[2]", Some("struct TreeNode")),
            ("List head", Some("__typeof__(*(List)0)")),
            ("", None),
        ] {
            assert_eq!(pointee(declaration).as_deref(), ty, "{declaration}");
        }
    }
}
