//! How the names and types of a signature are written in Rust.

use crate::model::{Function, Param, Signature, Type};

/// Words that may stand as a name only as `r#type`.
const KEYWORDS: [&str; 39] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "final", "fn", "for", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct",
    "trait", "type", "use", "where", "while",
];

/// A camel-case name in Rust's style: `is_valid_bst` for `isValidBST`.
pub(super) fn snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (at, &c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| chars[at]);
        let begins_word = match before {
            Some('_') | None => false,
            Some(before) if before.is_ascii_uppercase() => {
                chars.get(at + 1).is_some_and(char::is_ascii_lowercase)
            }
            Some(_) => true,
        };
        if c.is_ascii_uppercase() && begins_word {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    if KEYWORDS.contains(&out.as_str()) {
        out.insert_str(0, "r#");
    }
    out
}

/// The name of a function in LeetCode's stub. Where the solution calls a function of the judge's by
/// its name, LeetCode keeps the names of other languages.
pub(super) fn function_name(function: &Function) -> String {
    match compares(function) {
        true => function.name.clone(),
        false => snake(&function.name),
    }
}

/// Whether the judge gives a function beside the solution, rather than a method of it.
pub(super) fn compares(function: &Function) -> bool {
    let api = function.api.as_ref();
    api.is_some_and(|api| api.rule == crate::model::ApiRule::Compare)
}

/// The type as LeetCode's stubs write it: `Vec<Vec<i32>>`.
pub(super) fn written(ty: &Type) -> String {
    match ty {
        Type::Int => "i32".to_owned(),
        Type::Uint => "u32".to_owned(),
        Type::Long => "i64".to_owned(),
        Type::Double => "f64".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Char => "char".to_owned(),
        Type::String => "String".to_owned(),
        Type::Void => "()".to_owned(),
        Type::Array(inner) | Type::List(inner) => format!("Vec<{}>", written(inner)),
        Type::ListNode => "Option<Box<ListNode>>".to_owned(),
        Type::TreeNode => "Option<Rc<RefCell<TreeNode>>>".to_owned(),
        Type::GraphNode | Type::RandomListNode | Type::NaryNode => {
            "Option<Rc<RefCell<Node>>>".to_owned()
        }
    }
}

/// The type as the driver writes it, from a module below the user's.
pub(super) fn qualified(ty: &Type) -> String {
    written(ty)
        .replace("ListNode", "super::ListNode")
        .replace("TreeNode", "super::TreeNode")
}

/// Whether a parameter is lent to the function rather than given.
pub(super) fn is_lent(function: &Function, param: &Param) -> bool {
    let in_place = !matches!(function.judged, crate::model::Judged::Return);
    in_place && (param.ty.element().is_some() || param.ty.is_node())
}

/// A parameter in a stub.
pub(super) fn declared(param: &Param) -> String {
    format!("{}: {}", snake(&param.name), written(&param.ty))
}

/// The same for a function, some of whose parameters are lent.
pub(super) fn declared_in(function: &Function, param: &Param) -> String {
    let lent = if is_lent(function, param) {
        "&mut "
    } else {
        ""
    };
    format!("{}: {lent}{}", snake(&param.name), written(&param.ty))
}

/// What stands behind the parameters: ` -> i32`, or nothing.
pub(super) fn arrow(returns: &Type) -> String {
    match returns {
        Type::Void => String::new(),
        other => format!(" -> {}", written(other)),
    }
}

/// The node type within a type, if there is one.
pub(super) fn node_within(ty: &Type) -> Option<&Type> {
    match ty.element() {
        Some(inner) => node_within(inner),
        None => ty.is_node().then_some(ty),
    }
}

/// The node types of a signature, each once.
pub(super) fn nodes_of(signature: &Signature) -> Vec<&Type> {
    let all: Vec<&Type> = match signature {
        Signature::Function(function) => {
            let params = function.params.iter().map(|param| &param.ty);
            params.chain([&function.returns]).collect()
        }
        Signature::Class(class) => {
            let methods = class.methods.iter();
            let params = methods.clone().flat_map(|method| &method.params);
            let params = class
                .constructor
                .iter()
                .chain(params)
                .map(|param| &param.ty);
            params
                .chain(methods.map(|method| &method.returns))
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
    fn names_are_written_as_leetcode_does() {
        for (camel, due) in [
            ("twoSum", "two_sum"),
            ("isValidBST", "is_valid_bst"),
            ("evalRPN", "eval_rpn"),
            ("lengthOfLIS", "length_of_lis"),
            ("solveNQueens", "solve_n_queens"),
            ("isNStraightHand", "is_n_straight_hand"),
            ("combinationSum2", "combination_sum2"),
            ("sortedArrayToBST", "sorted_array_to_bst"),
            ("nums1", "nums1"),
            ("move", "r#move"),
            ("s", "s"),
        ] {
            assert_eq!(snake(camel), due);
        }
    }

    #[test]
    fn types_are_written_as_in_stubs_and_in_full() {
        let ty: Type = "list<ListNode[]>".parse().unwrap();
        assert_eq!(written(&ty), "Vec<Vec<Option<Box<ListNode>>>>");
        assert_eq!(qualified(&ty), "Vec<Vec<Option<Box<super::ListNode>>>>");
        assert_eq!(node_within(&ty), Some(&Type::ListNode));
    }
}
