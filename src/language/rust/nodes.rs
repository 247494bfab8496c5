//! LeetCode's own node types for Rust, as the driver gives them and as stubs show them.

use crate::model::Type;

const LIST: &str = "\
#[derive(PartialEq, Eq, Clone, Debug)]
pub struct ListNode {
  pub val: i32,
  pub next: Option<Box<ListNode>>
}

impl ListNode {
  #[inline]
  fn new(val: i32) -> Self {
    ListNode {
      next: None,
      val
    }
  }
}
";

const TREE: &str = "\
#[derive(Debug, PartialEq, Eq)]
pub struct TreeNode {
  pub val: i32,
  pub left: Option<Rc<RefCell<TreeNode>>>,
  pub right: Option<Rc<RefCell<TreeNode>>>,
}

impl TreeNode {
  #[inline]
  pub fn new(val: i32) -> Self {
    TreeNode {
      val,
      left: None,
      right: None
    }
  }
}
";

/// The definition that the driver gives, which its user may call from other modules.
pub(super) fn definition(node: &Type) -> String {
    match node {
        Type::ListNode => LIST.replace("  fn new", "  pub fn new"),
        _ => format!("pub use std::cell::RefCell;\npub use std::rc::Rc;\n{TREE}"),
    }
}

/// The comment above a stub, and what a tree needs.
pub(super) fn comment(node: &Type) -> String {
    let (title, definition, uses) = match node {
        Type::ListNode => ("singly-linked list", LIST, ""),
        _ => (
            "a binary tree node",
            TREE,
            "use std::rc::Rc;\nuse std::cell::RefCell;\n",
        ),
    };
    let lines: String = definition
        .lines()
        .map(|line| format!("// {line}\n"))
        .collect();
    format!("// Definition for {title}.\n{lines}{uses}")
}

/// How the driver reaches into a node, the user's own or LeetCode's.
pub(super) fn link(node: &Type) -> &'static str {
    match node {
        Type::ListNode => LIST_LINK,
        _ => TREE_LINK,
    }
}

const LIST_LINK: &str = "\
impl judge_rt::ListLink for super::ListNode {
    fn link(val: i32, next: Option<Box<Self>>) -> Self { super::ListNode { val, next } }
    fn cut(&mut self) -> (i32, Option<Box<Self>>) { (self.val, self.next.take()) }
}
";

const TREE_LINK: &str = "\
impl judge_rt::TreeLink for super::TreeNode {
    fn leaf(val: i32) -> Self { super::TreeNode { val, left: None, right: None } }
    fn val(&self) -> i32 { self.val }
    fn left(&mut self) -> &mut Option<Rc<RefCell<Self>>> { &mut self.left }
    fn right(&mut self) -> &mut Option<Rc<RefCell<Self>>> { &mut self.right }
}
";
