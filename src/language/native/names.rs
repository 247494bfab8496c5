//! Names that the driver shares with a signature: node types, and texts as literals.

use crate::model::{Signature, Type};

/// The node type within a type, if there is one.
pub(in crate::language) fn node_within(ty: &Type) -> Option<&Type> {
    match ty.element() {
        Some(inner) => node_within(inner),
        None => ty.is_node().then_some(ty),
    }
}

/// The name of a node type's struct.
pub(in crate::language) fn node_name(node: &Type) -> &'static str {
    match node {
        Type::ListNode => "ListNode",
        Type::TreeNode => "TreeNode",
        _ => "Node",
    }
}

/// A string literal of C and C++ of this text.
pub(in crate::language) fn literal(text: &str) -> String {
    let mut out = String::from("\"");
    for byte in text.bytes() {
        match byte {
            b'"' | b'\\' => {
                out.push('\\');
                out.push(char::from(byte));
            }
            0x20..=0x7e if byte != b'?' => out.push(char::from(byte)),
            _ => out.push_str(&format!("\\{byte:03o}")),
        }
    }
    out.push('"');
    out
}

/// The node types that stand in a signature, each once.
pub(in crate::language) fn node_types(signature: &Signature) -> Vec<&Type> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_node_within_a_type_is_found() {
        let ty: Type = "list<ListNode[]>".parse().unwrap();
        assert_eq!(node_within(&ty), Some(&Type::ListNode));
        assert_eq!(node_within(&Type::Int), None);
    }

    #[test]
    fn literals_hold_any_text() {
        assert_eq!(literal("a \"b\"\n\u{e9}"), r#""a \"b\"\012\303\251""#);
    }
}
