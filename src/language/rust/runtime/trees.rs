//! Binary trees of shared nodes, in level order.

use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::{Rc, Weak};

use crate::faults::{Done, Fault};
use crate::json::{put_integer, Read, Text, Write};

type Tree<T> = Option<Rc<RefCell<T>>>;

/// The `TreeNode` of the submission, its own or LeetCode's.
pub trait TreeLink: Sized {
    fn leaf(val: i32) -> Self;
    fn val(&self) -> i32;
    fn left(&mut self) -> &mut Tree<Self>;
    fn right(&mut self) -> &mut Tree<Self>;
}

impl<T: TreeLink> Read for Tree<T> {
    fn take(text: &mut Text<'_>) -> Self {
        let mut nodes: Vec<Rc<RefCell<T>>> = Vec::new();
        // The next child is the left one of the node `at / 2`, or the right one.
        let mut at = 0;
        text.items(|text| {
            let node = match text.null() {
                true => None,
                false => Some(Rc::new(RefCell::new(T::leaf(i32::take(text))))),
            };
            if !nodes.is_empty() {
                let mut parent = nodes[at / 2].borrow_mut();
                *if at % 2 == 0 {
                    parent.left()
                } else {
                    parent.right()
                } = node.clone();
                at += 1;
            }
            nodes.extend(node);
        });
        nodes.into_iter().next()
    }
}

impl<T: TreeLink> Write for Tree<T> {
    fn put(self, out: &mut String) -> Done {
        picture(&self, out)?;
        dismantle(self);
        Ok(())
    }
}

/// Both children of a node.
fn children<T: TreeLink>(node: &Rc<RefCell<T>>) -> Result<[Tree<T>; 2], Fault> {
    match node.try_borrow_mut() {
        Ok(mut node) => Ok([node.left().clone(), node.right().clone()]),
        Err(_) => {
            let why = "returned a tree with a node that is still borrowed";
            Err(Fault::Type(why.to_owned()))
        }
    }
}

/// Writes the tree in level order without the nulls at its end.
pub(crate) fn picture<T: TreeLink>(root: &Tree<T>, out: &mut String) -> Done {
    let mut level: Vec<Tree<T>> = vec![root.clone()];
    let mut values: Vec<Option<i32>> = Vec::new();
    let mut seen = HashSet::new();
    let mut at = 0;
    while at < level.len() {
        if let Some(node) = level[at].take() {
            let [left, right] = children(&node)?;
            let val = node.borrow().val();
            if !seen.insert(Rc::as_ptr(&node)) {
                let why = format!(
                    "the tree returned reaches its node of value {} by two ways",
                    val
                );
                return Err(Fault::Wrong(why));
            }
            values.push(Some(val));
            level.push(left);
            level.push(right);
        } else {
            values.push(None);
        }
        at += 1;
    }
    while let Some(None) = values.last() {
        values.pop();
    }
    out.push('[');
    for (index, value) in values.into_iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        match value {
            Some(value) => put_integer(out, value.into()),
            None => out.push_str("null"),
        }
    }
    out.push(']');
    Ok(())
}

/// Every node that can be reached, each once.
fn nodes<T: TreeLink>(root: &Tree<T>) -> Result<Vec<Rc<RefCell<T>>>, Fault> {
    let mut seen = HashSet::new();
    let mut found: Vec<Rc<RefCell<T>>> = root.iter().cloned().collect();
    seen.extend(found.iter().map(Rc::as_ptr));
    let mut at = 0;
    while at < found.len() {
        for child in children(&found[at])?.iter().flatten() {
            if seen.insert(Rc::as_ptr(child)) {
                found.push(child.clone());
            }
        }
        at += 1;
    }
    Ok(found)
}

/// Drops a tree node by node, so that a deep one does not recurse.
fn dismantle<T: TreeLink>(root: Tree<T>) {
    let mut left: Vec<Rc<RefCell<T>>> = root.into_iter().collect();
    while let Some(node) = left.pop() {
        if Rc::strong_count(&node) > 1 {
            continue;
        }
        if let Ok(mut node) = node.try_borrow_mut() {
            left.extend(node.left().take());
            left.extend(node.right().take());
        };
    }
}

/// The node of this value.
pub fn node_with<T: TreeLink>(root: &Tree<T>, val: i32) -> Tree<T> {
    let nodes = nodes(root).ok()?;
    nodes.into_iter().find(|node| node.borrow().val() == val)
}

/// Every node of a parameter, known again after the call. Held weakly, so that the solution can
/// still unwrap them; their addresses are not used again meanwhile.
#[derive(Debug)]
pub struct Own<T>(Vec<Weak<RefCell<T>>>);

/// The nodes of a parameter before the call.
pub fn own<T: TreeLink>(root: &Tree<T>) -> Result<Own<T>, Fault> {
    Ok(Own(nodes(root)?.iter().map(Rc::downgrade).collect()))
}

/// The value of the node returned, which must be one of the parameter's own.
pub fn own_node<T: TreeLink>(node: &Tree<T>, own: &Own<T>, name: &str) -> Result<i32, Fault> {
    let node = node
        .as_ref()
        .ok_or_else(|| Fault::Wrong("returned no node".to_owned()))?;
    if !own.0.iter().any(|own| own.as_ptr() == Rc::as_ptr(node)) {
        let why = format!("returned a node that is not one of {}", name);
        return Err(Fault::Wrong(why));
    }
    let val = node.try_borrow().map(|node| node.val());
    val.map_err(|_| Fault::Type("returned a node that is still borrowed".to_owned()))
}

/// A copy must share no node with the tree that it is a copy of.
pub fn apart<T: TreeLink>(copy: &Tree<T>, own: &Own<T>) -> Done {
    let own: HashSet<*const RefCell<T>> = own.0.iter().map(Weak::as_ptr).collect();
    match nodes(copy)?
        .iter()
        .find(|node| own.contains(&Rc::as_ptr(node)))
    {
        None => Ok(()),
        Some(node) => {
            let val = node.borrow().val();
            Err(Fault::Wrong(format!(
                "the copy shares node {} with the input",
                val
            )))
        }
    }
}
