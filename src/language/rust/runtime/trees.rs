//! Binary trees of shared nodes, in level order.
//!
//! What knows the submission's own type of nodes is kept small, as it is compiled with every
//! submission; the walks know only [`Node`].

use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::{Rc, Weak};

use crate::faults::{Done, Fault};
use crate::json::{put_integer, Read, Text, Write};

type Tree<T> = Option<Rc<RefCell<T>>>;
type Children = [Option<Rc<dyn Node>>; 2];

/// The `TreeNode` of the submission, its own or LeetCode's.
pub trait TreeLink: Sized + 'static {
    fn leaf(val: i32) -> Self;
    fn val(&self) -> i32;
    fn left(&mut self) -> &mut Tree<Self>;
    fn right(&mut self) -> &mut Tree<Self>;
}

/// A node of any such type.
pub trait Node {
    /// The value and the children; nothing while the node is borrowed.
    fn look(&self) -> Option<(i32, Children)>;
    /// Takes the children away.
    fn cut(&self) -> Children;
}

fn erased<T: TreeLink>(tree: Tree<T>) -> Option<Rc<dyn Node>> {
    match tree {
        Some(node) => Some(node),
        None => None,
    }
}

impl<T: TreeLink> Node for RefCell<T> {
    fn look(&self) -> Option<(i32, Children)> {
        let mut node = self.try_borrow_mut().ok()?;
        let children = [node.left().clone(), node.right().clone()];
        let [left, right] = children;
        Some((node.val(), [erased(left), erased(right)]))
    }

    fn cut(&self) -> Children {
        match self.try_borrow_mut() {
            Ok(mut node) => [erased(node.left().take()), erased(node.right().take())],
            Err(_) => [None, None],
        }
    }
}

impl<T: TreeLink> Read for Tree<T> {
    fn take(text: &mut Text<'_>) -> Self {
        let values = level_order(text);
        let mut nodes: Vec<Rc<RefCell<T>>> = Vec::with_capacity(values.len());
        for (at, value) in values.into_iter().enumerate() {
            let node = value.map(|val| Rc::new(RefCell::new(T::leaf(val))));
            if at > 0 {
                let mut parent = nodes[(at - 1) / 2].borrow_mut();
                let place = if at % 2 == 1 {
                    parent.left()
                } else {
                    parent.right()
                };
                *place = node.clone();
            }
            nodes.extend(node);
        }
        nodes.into_iter().next()
    }
}

/// The values, null for a child that is not there.
fn level_order(text: &mut Text<'_>) -> Vec<Option<i32>> {
    let mut values = Vec::new();
    text.items(|text| {
        let value = if text.null() {
            None
        } else {
            Some(i32::take(text))
        };
        values.push(value);
    });
    values
}

impl<T: TreeLink> Write for Tree<T> {
    fn put(self, out: &mut String) -> Done {
        put_tree(erased(self), out)
    }
}

fn put_tree(root: Option<Rc<dyn Node>>, out: &mut String) -> Done {
    picture(&root, out)?;
    dismantle(root);
    Ok(())
}

fn address(node: &Rc<dyn Node>) -> *const () {
    Rc::as_ptr(node).cast()
}

fn look(node: &Rc<dyn Node>) -> Result<(i32, Children), Fault> {
    let why = "returned a tree with a node that is still borrowed";
    node.look().ok_or_else(|| Fault::Type(why.to_owned()))
}

/// Writes the tree in level order without the nulls at its end.
fn picture(root: &Option<Rc<dyn Node>>, out: &mut String) -> Done {
    let mut level = vec![root.clone()];
    let mut values: Vec<Option<i32>> = Vec::new();
    let mut seen = HashSet::new();
    let mut at = 0;
    while at < level.len() {
        let node = level[at].take();
        at += 1;
        let node = match node {
            Some(node) => node,
            None => {
                values.push(None);
                continue;
            }
        };
        let (val, children) = look(&node)?;
        if !seen.insert(address(&node)) {
            let why = format!(
                "the tree returned reaches its node of value {} by two ways",
                val
            );
            return Err(Fault::Wrong(why));
        }
        values.push(Some(val));
        let [left, right] = children;
        level.push(left);
        level.push(right);
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
fn nodes(root: Option<Rc<dyn Node>>) -> Result<Vec<Rc<dyn Node>>, Fault> {
    let mut seen = HashSet::new();
    let mut found: Vec<Rc<dyn Node>> = root.into_iter().collect();
    seen.extend(found.iter().map(address));
    let mut at = 0;
    while at < found.len() {
        let (_, children) = look(&found[at])?;
        let [left, right] = children;
        for child in left.into_iter().chain(right) {
            if seen.insert(address(&child)) {
                found.push(child);
            }
        }
        at += 1;
    }
    Ok(found)
}

/// Drops a tree node by node, so that a deep one does not recurse.
fn dismantle(root: Option<Rc<dyn Node>>) {
    let mut left: Vec<Rc<dyn Node>> = root.into_iter().collect();
    while let Some(node) = left.pop() {
        if Rc::strong_count(&node) == 1 {
            let [one, other] = node.cut();
            left.extend(one);
            left.extend(other);
        }
    }
}

/// The node of this value.
pub fn node_with<T: TreeLink>(root: &Tree<T>, val: i32) -> Tree<T> {
    let mut waiting: Vec<Rc<RefCell<T>>> = root.iter().cloned().collect();
    while let Some(node) = waiting.pop() {
        if node.borrow().val() == val {
            return Some(node);
        }
        let mut inside = node.borrow_mut();
        waiting.extend(inside.left().clone());
        waiting.extend(inside.right().clone());
    }
    None
}

/// Every node of a parameter, known again after the call. Held weakly, so that the solution can
/// still unwrap them; their addresses are not used again meanwhile.
pub struct Own(Vec<Weak<dyn Node>>);

impl Own {
    fn holds(&self, node: &Rc<dyn Node>) -> bool {
        self.0
            .iter()
            .any(|own| own.as_ptr().cast() == address(node))
    }
}

/// The nodes of a parameter before the call.
pub fn own<T: TreeLink>(root: &Tree<T>) -> Result<Own, Fault> {
    Ok(Own(nodes(erased(root.clone()))?
        .iter()
        .map(Rc::downgrade)
        .collect()))
}

/// The value of the node returned, which must be one of the parameter's own.
pub fn own_node<T: TreeLink>(node: &Tree<T>, own: &Own, name: &str) -> Result<i32, Fault> {
    let node = erased(node.clone()).ok_or_else(|| Fault::Wrong("returned no node".to_owned()))?;
    if !own.holds(&node) {
        let why = format!("returned a node that is not one of {}", name);
        return Err(Fault::Wrong(why));
    }
    look(&node).map(|(val, _)| val)
}

/// A copy must share no node with the tree that it is a copy of.
pub fn apart<T: TreeLink>(copy: &Tree<T>, own: &Own) -> Done {
    let own: HashSet<*const ()> = own.0.iter().map(|own| own.as_ptr().cast()).collect();
    for node in nodes(erased(copy.clone()))? {
        if own.contains(&address(&node)) {
            let (val, _) = look(&node)?;
            return Err(Fault::Wrong(format!(
                "the copy shares node {} with the input",
                val
            )));
        }
    }
    Ok(())
}
