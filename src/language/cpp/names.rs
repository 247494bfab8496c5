//! How the types of a signature are written in C++: in stubs, and for the driver.

use crate::model::Type;

/// The type as LeetCode's stubs write it for a result: `vector<vector<int>>`.
pub(super) fn written(ty: &Type) -> String {
    match ty {
        Type::Int => "int".to_owned(),
        Type::Uint => "uint32_t".to_owned(),
        Type::Long => "long long".to_owned(),
        Type::Double => "double".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Char => "char".to_owned(),
        Type::String => "string".to_owned(),
        Type::Void => "void".to_owned(),
        Type::Array(inner) | Type::List(inner) => format!("vector<{}>", written(inner)),
        Type::ListNode => "ListNode*".to_owned(),
        Type::TreeNode => "TreeNode*".to_owned(),
        Type::GraphNode | Type::RandomListNode | Type::NaryNode => "Node*".to_owned(),
    }
}

/// The type as the driver's templates name it: `judge_rt::List<judge_rt::Int>`.
pub(super) fn tag(ty: &Type) -> String {
    let name = match ty {
        Type::Int => "Int",
        Type::Uint => "Uint",
        Type::Long => "Long",
        Type::Double => "Double",
        Type::Bool => "Bool",
        Type::Char => "Char",
        Type::String => "String",
        Type::Void => "Void",
        Type::Array(inner) | Type::List(inner) => {
            return format!("judge_rt::List<{}>", tag(inner));
        }
        Type::ListNode => "ListOf<ListNode>",
        Type::TreeNode => "TreeOf<TreeNode>",
        Type::GraphNode => "GraphOf<Node>",
        Type::RandomListNode => "RandomOf<Node>",
        Type::NaryNode => "NaryOf<Node>",
    };
    format!("judge_rt::{name}")
}

/// The node type within a type, if there is one.
pub(super) fn node_within(ty: &Type) -> Option<&Type> {
    match ty.element() {
        Some(inner) => node_within(inner),
        None => ty.is_node().then_some(ty),
    }
}

/// The name of a node type's struct.
pub(super) fn node_name(node: &Type) -> &'static str {
    match node {
        Type::ListNode => "ListNode",
        Type::TreeNode => "TreeNode",
        _ => "Node",
    }
}

/// A C++ string literal of this text.
pub(super) fn literal(text: &str) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_written_as_in_stubs_and_as_tags() {
        let ty: Type = "list<ListNode[]>".parse().unwrap();
        assert_eq!(written(&ty), "vector<vector<ListNode*>>");
        assert_eq!(
            tag(&ty),
            "judge_rt::List<judge_rt::List<judge_rt::ListOf<ListNode>>>"
        );
        assert_eq!(node_within(&ty), Some(&Type::ListNode));
        assert_eq!(node_within(&Type::Int), None);
    }

    #[test]
    fn literals_hold_any_text() {
        assert_eq!(literal("a \"b\"\n\u{e9}"), r#""a \"b\"\012\303\251""#);
    }
}
