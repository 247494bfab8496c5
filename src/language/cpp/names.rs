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
    }
}
