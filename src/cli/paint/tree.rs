//! A binary tree, drawn with its branches.

use std::collections::VecDeque;

use anstyle::Style;
use unicode_width::UnicodeWidthStr;

use super::look::Look;
use crate::model::{Step, Value};

/// The most nodes that are drawn; a larger tree is written on a line.
const NODES_CAP: usize = 63;

struct Node {
    text: String,
    marked: bool,
    children: [Option<usize>; 2],
}

/// A drawn part of a tree: lines of equal width, and the column of its root.
struct Block {
    lines: Vec<String>,
    width: usize,
    root: usize,
}

/// The tree, given in level order, as lines of at most `room` columns, or nothing where it has
/// fewer than two nodes or does not fit.
pub(super) fn tree(
    value: &Value,
    marks: &[Vec<Step>],
    style: Style,
    look: &Look,
    room: usize,
) -> Option<Vec<String>> {
    let items = value.as_list()?;
    if items.len() > 2 * NODES_CAP {
        return None;
    }
    let nodes = nodes(items, marks)?;
    if !(2..=NODES_CAP).contains(&nodes.len()) {
        return None;
    }
    let block = draw(&nodes, 0, style, look);
    let fits = block.width <= room;
    fits.then(|| {
        block
            .lines
            .iter()
            .map(|line| line.trim_end().to_owned())
            .collect()
    })
}

/// The nodes of a level-order list; a null is one only where it is marked.
fn nodes(items: &[Value], marks: &[Vec<Step>]) -> Option<Vec<Node>> {
    let mut nodes: Vec<Node> = Vec::new();
    let mut open: VecDeque<(usize, usize)> = VecDeque::new();
    for (index, item) in items.iter().enumerate() {
        let place = open.pop_front();
        if index > 0 && place.is_none() {
            return None;
        }
        let marked = marks.iter().any(|path| path.is_empty() || *path == [index]);
        if *item == Value::Null && !marked {
            continue;
        }
        let this = nodes.len();
        nodes.push(Node {
            text: item.to_string(),
            marked,
            children: [None, None],
        });
        if let Some((parent, side)) = place {
            nodes[parent].children[side] = Some(this);
        }
        if *item != Value::Null {
            open.extend([(this, 0), (this, 1)]);
        }
    }
    Some(nodes)
}

fn draw(nodes: &[Node], at: usize, style: Style, look: &Look) -> Block {
    let node = &nodes[at];
    let plain = if node.marked && !look.colour {
        format!("[{}]", node.text)
    } else {
        node.text.clone()
    };
    let label_width = plain.width();
    let label = if node.marked {
        look.paint(style, plain)
    } else {
        plain
    };
    let [left, right] = node
        .children
        .map(|child| child.map(|at| draw(nodes, at, style, look)));
    let (left, right) = match (left, right) {
        (None, None) => {
            return Block {
                lines: vec![label],
                width: label_width,
                root: label_width / 2,
            };
        }
        (left, right) => (left.unwrap_or(EMPTY), right.unwrap_or(EMPTY)),
    };
    join(&label, label_width, &left, &right)
}

const EMPTY: Block = Block {
    lines: Vec::new(),
    width: 0,
    root: 0,
};

/// Puts a node's label above its two subtrees.
fn join(label: &str, label_width: usize, left: &Block, right: &Block) -> Block {
    let gap = 1.max(label_width.saturating_sub(left.width + right.width));
    let right_at = left.width + gap;
    // The root stands between the roots of its children, and beside an only child.
    let root = match (left.lines.is_empty(), right.lines.is_empty()) {
        (false, false) => usize::midpoint(left.root, right_at + right.root),
        (false, true) => (left.root + 2).max(label_width / 2),
        _ => (right_at + right.root).saturating_sub(2),
    };
    let shift = (label_width / 2).saturating_sub(root);
    let label_at = (root + shift) - label_width / 2;
    let width = (right_at + right.width + shift)
        .max(label_at + label_width)
        .max(root + shift + 1);
    let pad = |text: &str, at: usize, used: usize| {
        format!("{}{text}{}", " ".repeat(at), " ".repeat(width - at - used))
    };
    let mut lines = vec![pad(label, label_at, label_width)];
    lines.push(branch(left, right, root, right_at, shift, width));
    for row in 0..left.lines.len().max(right.lines.len()) {
        let blank = |width: usize| " ".repeat(width);
        let part = |block: &Block| {
            let line = block.lines.get(row).cloned();
            line.unwrap_or_else(|| blank(block.width))
        };
        let rest = width - shift - right_at - right.width;
        lines.push(format!(
            "{}{}{}{}{}",
            blank(shift),
            part(left),
            blank(gap),
            part(right),
            blank(rest)
        ));
    }
    Block {
        lines,
        width,
        root: root + shift,
    }
}

/// The line of branches between a root and its children.
fn branch(
    left: &Block,
    right: &Block,
    root: usize,
    right_at: usize,
    shift: usize,
    width: usize,
) -> String {
    let from = if left.lines.is_empty() {
        root
    } else {
        left.root
    };
    let to = if right.lines.is_empty() {
        root
    } else {
        right_at + right.root
    };
    let line = (0..width).map(|column| {
        let Some(column) = column.checked_sub(shift) else {
            return ' ';
        };
        match (column == from, column == to, column == root) {
            _ if column < from || column > to => ' ',
            (true, true, true) => '│',
            (true, false, false) => '┌',
            (false, true, false) => '┐',
            (true, false, true) => '└',
            (false, true, true) => '┘',
            (false, false, true) => '┴',
            _ => '─',
        }
    });
    line.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(json: &str, marks: &[Vec<Step>]) -> String {
        let look = Look {
            colour: false,
            width: 80,
        };
        let value: Value = serde_json::from_str(json).unwrap();
        let lines = tree(&value, marks, Style::new(), &look, 60);
        format!("\n{}\n", lines.unwrap_or_default().join("\n"))
    }

    #[test]
    fn a_full_tree_is_drawn_with_its_branches() {
        insta::assert_snapshot!(drawn("[4,2,7,1,3,6,9]", &[]), @r"
       4
     ┌─┴─┐
     2   7
    ┌┴┐ ┌┴┐
    1 3 6 9
    ");
    }

    #[test]
    fn wide_labels_and_only_children_keep_their_sides() {
        insta::assert_snapshot!(drawn("[-1000,null,200,15,null,null,7]", &[]), @r"
    -1000
      └─┐
       200
      ┌─┘
     15
      └┐
       7
    ");
    }

    #[test]
    fn marked_nodes_stand_in_brackets_even_where_nothing_is() {
        insta::assert_snapshot!(drawn("[1,2,3,null,5]", &[vec![2], vec![3]]), @r"
           1
         ┌─┴──┐
         2   [3]
       ┌─┴─┐
    [null] 5
    ");
    }

    #[test]
    fn a_tree_that_is_too_large_or_too_small_is_not_drawn() {
        assert_eq!(drawn("[1]", &[]), "\n\n");
        assert_eq!(drawn("[]", &[]), "\n\n");
        let many: Vec<Value> = (0..100).map(Value::Int).collect();
        assert_eq!(drawn(&Value::List(many).to_string(), &[]), "\n\n");
    }
}
