//! Whether the lists written for trees, graphs and lists with random pointers stand for one.

use crate::model::{Mismatch, Type, Value};

/// Checks a value that conforms to its type for being a well-formed structure.
pub(super) fn check(ty: &Type, value: &Value) -> Result<(), Mismatch> {
    check_at(ty, value, &mut Vec::new())
}

fn check_at(ty: &Type, value: &Value, path: &mut Vec<usize>) -> Result<(), Mismatch> {
    let items = value.as_list().unwrap_or_default();
    if let Some(inner) = ty.element() {
        if inner.element().is_none() && !inner.is_node() {
            return Ok(());
        }
        for (index, item) in items.iter().enumerate() {
            path.push(index);
            check_at(inner, item, path)?;
            path.pop();
        }
        return Ok(());
    }
    let found = match ty {
        Type::TreeNode => tree(items),
        Type::NaryNode => nary(items),
        Type::GraphNode => graph(items),
        Type::RandomListNode => random(items),
        _ => Ok(()),
    };
    found.map_err(|(within, message)| {
        let mut path = path.clone();
        path.extend(within);
        Mismatch { path, message }
    })
}

/// Leaves out the nulls at the end of trees, which stand for nothing.
pub(super) fn trim(ty: &Type, value: &mut Value) {
    let Value::List(items) = value else {
        return;
    };
    if let Some(inner) = ty.element() {
        for item in items {
            trim(inner, item);
        }
    } else if matches!(ty, Type::TreeNode | Type::NaryNode) {
        while items.last() == Some(&Value::Null) {
            items.pop();
        }
    }
}

type Found = Result<(), (Vec<usize>, String)>;

fn fail(path: Vec<usize>, message: impl Into<String>) -> Found {
    Err((path, message.into()))
}

fn no_null_at_end(items: &[Value]) -> Found {
    match items.last() {
        Some(Value::Null) => fail(
            vec![items.len() - 1],
            "a null at the end of a tree stands for nothing; leave it out",
        ),
        _ => Ok(()),
    }
}

/// Level order: every node but the root takes the next free place under an earlier node.
fn tree(items: &[Value]) -> Found {
    no_null_at_end(items)?;
    let mut places = 1_usize;
    for (index, item) in items.iter().enumerate() {
        if places == 0 {
            return fail(vec![index], format!("{item} has no parent"));
        }
        places -= 1;
        if *item != Value::Null {
            places += 2;
        }
    }
    Ok(())
}

/// Level order: the root, a null, then the children of each node, a null after each group.
fn nary(items: &[Value]) -> Found {
    no_null_at_end(items)?;
    match items {
        [] | [Value::Int(_)] | [Value::Int(_), Value::Null, ..] => {}
        [Value::Null, ..] => return fail(vec![0], "the root is null; the empty tree is []"),
        _ => return fail(vec![1], "the root must be followed by null"),
    }
    let mut nodes = 1_usize;
    let mut parent = 0_usize;
    for (index, item) in items.iter().enumerate().skip(2) {
        if *item == Value::Null {
            parent += 1;
        } else if parent >= nodes {
            return fail(vec![index], format!("{item} has no parent"));
        } else {
            nodes += 1;
        }
    }
    Ok(())
}

/// An undirected connected graph of nodes 1 to n.
fn graph(items: &[Value]) -> Found {
    let neighbours = |index: usize| {
        let list = items[index].as_list().unwrap_or_default();
        list.iter().filter_map(Value::as_int)
    };
    let mut edges: Vec<(usize, usize)> = Vec::new();
    for node in 0..items.len() {
        for (place, other) in neighbours(node).enumerate() {
            match usize::try_from(other) {
                Ok(other) if (1..=items.len()).contains(&other) => edges.push((node, other - 1)),
                _ => {
                    return fail(
                        vec![node, place],
                        format!("{other} is no node; they are 1 to {}", items.len()),
                    );
                }
            }
        }
    }
    edges.sort_unstable();
    let mut back: Vec<(usize, usize)> = edges.iter().map(|&(a, b)| (b, a)).collect();
    back.sort_unstable();
    let odd = edges.iter().zip(&back).find(|(edge, back)| edge != back);
    if let Some(&(one, other)) = odd.map(|(edge, back)| edge.min(back)) {
        return fail(
            vec![one],
            format!(
                "node {} and node {} do not name each other equally often",
                one + 1,
                other + 1
            ),
        );
    }
    let mut reached = vec![false; items.len()];
    let mut waiting: Vec<usize> = (0..items.len().min(1)).collect();
    while let Some(node) = waiting.pop() {
        if !std::mem::replace(&mut reached[node], true) {
            let next = neighbours(node).filter_map(|other| usize::try_from(other - 1).ok());
            waiting.extend(next.filter(|&other| !reached[other]));
        }
    }
    match reached.iter().position(|reached| !reached) {
        Some(node) => fail(
            vec![node],
            format!("node {} cannot be reached from node 1", node + 1),
        ),
        None => Ok(()),
    }
}

/// Random pointers to nodes that are there.
fn random(items: &[Value]) -> Found {
    for (index, item) in items.iter().enumerate() {
        let pair = item.as_list().unwrap_or_default();
        let int = |place: usize| pair.get(place).and_then(Value::as_int);
        if let Some(value) = int(0).filter(|&value| i32::try_from(value).is_err()) {
            return fail(
                vec![index, 0],
                format!("{value} does not fit in a 32-bit int"),
            );
        }
        let there = |target: i64| usize::try_from(target).is_ok_and(|t| t < items.len());
        if let Some(target) = int(1).filter(|&target| !there(target)) {
            return fail(
                vec![index, 1],
                format!("{target} is no node; they are 0 to {}", items.len() - 1),
            );
        }
    }
    Ok(())
}
