//! Which signatures LeetCode offers in Rust.

use super::names::nodes_of;
use crate::model::{Signature, Type};

/// Why LeetCode has no Rust stub for a signature. Its list nodes own each other, so that none may be
/// pointed to from two places, and it has no graphs, random pointers or n-ary trees.
pub(super) fn not_offered(signature: &Signature) -> Option<String> {
    let shared = match signature {
        Signature::Function(function) => {
            let mut params = function.params.iter();
            let returned = function.returns_node_of.is_some() || function.fresh;
            params.any(|param| {
                param.cycle.is_some() || (param.ty == Type::ListNode && param.within.is_some())
            }) || (returned && function.returns == Type::ListNode)
        }
        Signature::Class(_) | Signature::Codec(_) => false,
    };
    let nodes = nodes_of(signature);
    let foreign = nodes.iter().find_map(|node| match node {
        Type::GraphNode => Some("graphs"),
        Type::RandomListNode => Some("lists with random pointers"),
        Type::NaryNode => Some("n-ary trees"),
        _ => None,
    });
    let what = foreign.or(shared.then_some("lists whose nodes are reached by two ways"))?;
    Some(format!(
        "LeetCode does not offer this problem in Rust, where it has no {what}; write it in another \
         language"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Codec;

    #[test]
    fn graphs_and_shared_lists_are_not_offered() {
        let codec = |ty: &str| {
            not_offered(&Signature::Codec(Codec {
                name: "Codec".to_owned(),
                encode: "encode".to_owned(),
                decode: "decode".to_owned(),
                param: "v".to_owned(),
                text: "s".to_owned(),
                ty: ty.parse().unwrap(),
            }))
        };
        for ty in ["int[][][]", "TreeNode", "list<ListNode>"] {
            assert_eq!(codec(ty), None, "{ty}");
        }
        for (ty, what) in [
            ("GraphNode", "graphs"),
            ("RandomListNode", "random"),
            ("NaryNode[]", "n-ary"),
        ] {
            assert!(codec(ty).unwrap().contains(what), "{ty}");
        }
    }
}
