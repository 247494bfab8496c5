//! How the types and parameters of a signature are written in C: in stubs, and for the driver.

use crate::language::native::names::node_name;
use crate::model::{Param, Type};

/// The type as LeetCode's stubs write it: `int**`.
pub(super) fn written(ty: &Type) -> String {
    match ty {
        Type::Int => "int".to_owned(),
        Type::Uint => "uint32_t".to_owned(),
        Type::Long => "long long".to_owned(),
        Type::Double => "double".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Char => "char".to_owned(),
        Type::String => "char*".to_owned(),
        Type::Void => "void".to_owned(),
        Type::Array(inner) | Type::List(inner) => format!("{}*", written(inner)),
        node => format!("struct {}*", node_name(node)),
    }
}

/// How many lists stand around what, and what that is.
pub(super) fn depth(ty: &Type) -> (usize, &Type) {
    match ty.element() {
        Some(inner) => {
            let (depth, base) = depth(inner);
            (depth + 1, base)
        }
        None => (0, ty),
    }
}

/// The letter by which the driver knows what stands in the lists of a type.
pub(super) fn kind(base: &Type) -> char {
    match base {
        Type::Int => 'i',
        Type::Uint => 'u',
        Type::Long => 'l',
        Type::Double => 'd',
        Type::Bool => 'b',
        Type::Char => 'c',
        Type::String => 's',
        Type::ListNode => 'L',
        Type::TreeNode => 'T',
        Type::GraphNode => 'G',
        Type::RandomListNode => 'R',
        Type::NaryNode => 'N',
        Type::Void | Type::Array(_) | Type::List(_) => 'v',
    }
}

/// What a parameter of a C function holds; the number is that of the signature's parameter among
/// those that are passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// The value, or the pointer to its first element.
    Value(usize),
    /// How many elements a list has.
    Size(usize),
    /// How many elements each inner list has.
    Columns(usize),
    /// A class's object.
    Object,
    /// Where the solution says how many elements its result has.
    ReturnSize,
    /// Where it says how many elements each inner list of its result has.
    ReturnColumns,
}

/// A parameter of a C function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) holds: Holds,
    pub(super) ty: String,
    pub(super) name: String,
}

impl Slot {
    pub(super) fn new(holds: Holds, ty: &str, name: &str) -> Slot {
        Slot {
            holds,
            ty: ty.to_owned(),
            name: name.to_owned(),
        }
    }
}

/// LeetCode's names for where a result's sizes go: in functions, and in the operations of a class.
pub(super) const OF_FUNCTION: [&str; 2] = ["returnSize", "returnColumnSizes"];
pub(super) const OF_CLASS: [&str; 2] = ["retSize", "retColSize"];

/// The parameters of the C function for these parameters and this result.
pub(super) fn slots<'a>(
    params: impl IntoIterator<Item = &'a Param>,
    returns: &Type,
    names: [&str; 2],
) -> Vec<Slot> {
    let mut slots = Vec::new();
    for (index, param) in params.into_iter().enumerate() {
        let name = &param.name;
        slots.push(Slot::new(Holds::Value(index), &written(&param.ty), name));
        let lists = depth(&param.ty).0;
        if lists > 0 {
            slots.push(Slot::new(Holds::Size(index), "int", &format!("{name}Size")));
        }
        if lists > 1 {
            let name = format!("{name}ColSize");
            slots.push(Slot::new(Holds::Columns(index), "int*", &name));
        }
    }
    let lists = depth(returns).0;
    if lists > 0 {
        slots.push(Slot::new(Holds::ReturnSize, "int*", names[0]));
    }
    if lists > 1 {
        slots.push(Slot::new(Holds::ReturnColumns, "int**", names[1]));
    }
    slots
}

/// The functions of a class: `lRUCacheGet` for `get` of `LRUCache`.
pub(super) fn operation(class: &str, method: &str) -> String {
    let recased = |word: &str, up: bool| {
        let mut chars = word.chars();
        let first = chars.next().map(|c| match up {
            true => c.to_ascii_uppercase(),
            false => c.to_ascii_lowercase(),
        });
        first.into_iter().chain(chars).collect::<String>()
    };
    recased(class, false) + &recased(method, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_bring_their_sizes() {
        let params = [
            Param::new("grid", "char[][]".parse().unwrap()),
            Param::new("words", "list<string>".parse().unwrap()),
        ];
        let slots = slots(&params, &"list<list<string>>".parse().unwrap(), OF_FUNCTION);
        let shown: Vec<_> = slots
            .iter()
            .map(|slot| format!("{} {}", slot.ty, slot.name))
            .collect();
        assert_eq!(
            shown,
            [
                "char** grid",
                "int gridSize",
                "int* gridColSize",
                "char** words",
                "int wordsSize",
                "int* returnSize",
                "int** returnColumnSizes"
            ]
        );
    }

    #[test]
    fn operations_carry_the_name_of_their_class() {
        assert_eq!(operation("LRUCache", "get"), "lRUCacheGet");
        assert_eq!(operation("Trie", "startsWith"), "trieStartsWith");
    }
}
