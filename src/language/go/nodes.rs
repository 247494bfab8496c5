//! Node types in Go: their names and the comments in which stubs show their definitions.

use crate::model::Type;

/// The type as LeetCode's stubs write it.
pub(super) fn written(ty: &Type) -> String {
    match ty {
        Type::Int => "int".to_owned(),
        Type::Uint => "uint32".to_owned(),
        Type::Long => "int64".to_owned(),
        Type::Double => "float64".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Char => "byte".to_owned(),
        Type::String => "string".to_owned(),
        Type::Void => String::new(),
        Type::Array(inner) | Type::List(inner) => format!("[]{}", written(inner)),
        Type::ListNode => "*ListNode".to_owned(),
        Type::TreeNode => "*TreeNode".to_owned(),
        Type::GraphNode | Type::RandomListNode | Type::NaryNode => "*Node".to_owned(),
    }
}

/// The node type within a type, if there is one.
pub(super) fn node_within(ty: &Type) -> Option<&Type> {
    match ty.element() {
        Some(element) => node_within(element),
        None => ty.is_node().then_some(ty),
    }
}

/// The comment that tells a node's definition.
pub(super) fn comment(node: &Type) -> String {
    let (title, name, fields): (_, _, &[&str]) = match node {
        Type::ListNode => (
            "singly-linked list",
            "ListNode",
            &["Val int", "Next *ListNode"],
        ),
        Type::TreeNode => (
            "a binary tree node",
            "TreeNode",
            &["Val int", "Left *TreeNode", "Right *TreeNode"],
        ),
        Type::GraphNode => ("a Node", "Node", &["Val int", "Neighbors []*Node"]),
        Type::RandomListNode => ("a Node", "Node", &["Val int", "Next *Node", "Random *Node"]),
        _ => ("a Node", "Node", &["Val int", "Children []*Node"]),
    };
    let fields: String = fields
        .iter()
        .map(|field| format!(" *     {field}\n"))
        .collect();
    // The stubs of problems with a Node of their own leave a line free.
    let space = if name == "Node" { "\n" } else { "" };
    format!(
        "/**\n * Definition for {title}.\n * type {name} struct {{\n{fields} * }}\n */\n{space}"
    )
}
