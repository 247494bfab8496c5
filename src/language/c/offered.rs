//! Which signatures LeetCode offers in C.

use super::names::depth;
use crate::model::{Signature, Type};

/// Why LeetCode has no C stub for a signature. It passes and takes back lists and lists of lists,
/// and nothing deeper, and nodes in no deeper list than one.
pub(super) fn not_offered(signature: &Signature) -> Option<String> {
    let types: Vec<&Type> = match signature {
        Signature::Function(function) => {
            let params = function.params.iter().map(|param| &param.ty);
            params.chain([&function.returns]).collect()
        }
        Signature::Class(class) => {
            let methods = class.methods.iter();
            let operations = methods.map(|method| (&method.params, Some(&method.returns)));
            std::iter::once((&class.constructor, None))
                .chain(operations)
                .flat_map(|(params, returns)| params.iter().map(|param| &param.ty).chain(returns))
                .collect()
        }
        Signature::Codec(codec) => vec![&codec.ty],
    };
    let deep = types.into_iter().find(|ty| {
        let (lists, base) = depth(ty);
        lists > if base.is_node() { 1 } else { 2 }
    })?;
    Some(format!(
        "LeetCode does not offer this problem in C: it has no convention for {deep}; write it in \
         another language"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Codec;

    #[test]
    fn lists_of_lists_of_lists_are_not_offered() {
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
        for ty in ["int", "string[][]", "list<ListNode>"] {
            assert_eq!(codec(ty), None, "{ty}");
        }
        for ty in ["int[][][]", "list<list<TreeNode>>"] {
            assert!(codec(ty).unwrap().contains(ty), "{ty}");
        }
    }
}
