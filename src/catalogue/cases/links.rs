//! Values that refer to other values: a cycle's position, a node within a structure.

use crate::model::{Function, Judged, Type, Value};

/// Checks the values of a case's `args` against each other.
pub(super) fn check(function: &Function, args: &[Value], faults: &mut Vec<String>) {
    for (index, param) in function.params.iter().enumerate() {
        let name = &param.name;
        if let Some(cycle) = &param.cycle
            && let Some((place, position)) = named(function, args, cycle)
            && let Some(position) = position.as_int()
        {
            let length = args[index].as_list().map_or(0, <[Value]>::len);
            let there = usize::try_from(position).is_ok_and(|position| position < length);
            if !there && position != -1 {
                faults.push(format!(
                    "`args[{place}]` ({cycle}): {position} is no place in `{name}`, which holds \
                     {length}; -1 is for no cycle"
                ));
            }
        }
        if let Some(within) = &param.within
            && let Some((place, structure)) = named(function, args, within)
        {
            match occurrences(&function.params[place].ty, structure, &args[index]) {
                1 => {}
                0 => faults.push(format!(
                    "`args[{index}]` ({name}): `{within}` holds no node {}",
                    args[index]
                )),
                several => faults.push(format!(
                    "`args[{index}]` ({name}): `{within}` holds {several} nodes {}, so it is not \
                     clear which is meant",
                    args[index]
                )),
            }
        }
    }
}

/// Checks an answer against the values of `args`.
pub(super) fn check_answer(
    function: &Function,
    args: &[Value],
    answer: &Value,
    key: &str,
    faults: &mut Vec<String>,
) {
    if let Some(name) = &function.returns_node_of
        && let Some((place, structure)) = named(function, args, name)
        && occurrences(&function.params[place].ty, structure, answer) == 0
    {
        faults.push(format!("`{key}`: `{name}` holds no node {answer}"));
    }
    if let Judged::Prefix(name) = &function.judged
        && let Some((_, value)) = named(function, args, name)
    {
        let length = |value: &Value| value.as_list().map_or(0, <[Value]>::len);
        if length(answer) > length(value) {
            faults.push(format!(
                "`{key}` holds {} elements, more than `{name}` itself",
                length(answer)
            ));
        }
    }
}

fn named<'a>(function: &Function, args: &'a [Value], name: &str) -> Option<(usize, &'a Value)> {
    let place = function
        .params
        .iter()
        .position(|param| param.name == name)?;
    Some((place, args.get(place)?))
}

/// How many nodes of a structure hold a value.
fn occurrences(ty: &Type, structure: &Value, wanted: &Value) -> usize {
    let items = structure.as_list().unwrap_or_default();
    match ty {
        Type::GraphNode => {
            let number = wanted.as_int().and_then(|n| usize::try_from(n).ok());
            usize::from(number.is_some_and(|n| (1..=items.len()).contains(&n)))
        }
        Type::RandomListNode => {
            let value = |item: &&Value| item.as_list().and_then(<[Value]>::first) == Some(wanted);
            items.iter().filter(value).count()
        }
        _ => items.iter().filter(|item| *item == wanted).count(),
    }
}
