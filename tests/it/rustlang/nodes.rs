//! Lists and trees: built, returned, shared, copied and dropped.

use serde_json::json;

use super::{ask, function, gives, param};

const USES: &str =
    "use std::rc::Rc;\nuse std::cell::RefCell;\ntype Tree = Option<Rc<RefCell<TreeNode>>>;\n";

#[test]
fn the_nodes_of_a_tree_belong_to_the_solution_alone() {
    let sum = function("f", &[("root", "TreeNode")], "int", json!({}));
    gives(
        &sum,
        &format!(
            "{USES}impl Solution {{ pub fn f(root: Tree) -> i32 {{ match root {{ None => 0, Some(rc) => {{ \
             let node = Rc::try_unwrap(rc).unwrap().into_inner(); node.val + Self::f(node.left) + Self::f(node.right) }} }} }} }}"
        ),
        &[(json!([[1, 2, 3, null, 4]]), json!(10))],
    );
}

#[test]
fn a_tree_that_runs_in_a_circle_or_shares_a_node_is_wrong() {
    let tree = function("f", &[("root", "TreeNode")], "TreeNode", json!({}));
    for body in [
        "let node = root.clone().unwrap(); node.borrow_mut().left = root.clone();",
        "let node = root.clone().unwrap(); let mut node = node.borrow_mut(); node.left = node.right.clone();",
    ] {
        let source =
            format!("{USES}impl Solution {{ pub fn f(root: Tree) -> Tree {{ {body} root }} }}");
        let Some(talk) = ask(&tree, &source, &[json!([[1, 2, 3]]), json!([[]])]) else {
            return;
        };
        let why = talk.result(0)["wrong"].as_str().unwrap_or_default();
        assert!(
            why.starts_with("the tree returned reaches its node of value"),
            "{:?}",
            talk.result(0)
        );
        assert!(talk.result(1)["exception"].is_object());
    }
    let borrowed = format!(
        "{USES}impl Solution {{ pub fn f(root: Tree) -> Tree {{ std::mem::forget(root.as_ref().unwrap().borrow_mut()); root }} }}"
    );
    let Some(talk) = ask(&tree, &borrowed, &[json!([[1]])]) else {
        return;
    };
    let why = "returned a tree with a node that is still borrowed";
    assert_eq!(talk.result(0), &json!({ "type": why }));
}

#[test]
fn a_node_of_the_tree_is_found_by_identity() {
    let within = |name: &str| param(name, "TreeNode", json!({"within": "root"}));
    let ancestor = function(
        "lowestCommonAncestor",
        &[],
        "TreeNode",
        json!({"params": [param("root", "TreeNode", json!({})), within("p"), within("q")], "returns-node-of": "root"}),
    );
    let with = |body: &str| {
        format!(
            "{USES}impl Solution {{ pub fn lowest_common_ancestor(root: Tree, p: Tree, q: Tree) -> Tree {{ {body} }} }}"
        )
    };
    gives(
        &ancestor,
        &with(
            "if p.as_ref().unwrap().borrow().left.as_ref().map_or(false, |l| Rc::ptr_eq(l, q.as_ref().unwrap())) { p } else { root }",
        ),
        &[
            (json!([[3, 5, 1, 6], 5, 6]), json!(5)),
            (json!([[3, 5, 1, 6], 5, 1]), json!(3)),
        ],
    );
    for (body, why) in [
        (
            "Some(Rc::new(RefCell::new(TreeNode::new(p.unwrap().borrow().val))))",
            "returned a node that is not one of root",
        ),
        ("None", "returned no node"),
    ] {
        let Some(talk) = ask(&ancestor, &with(body), &[json!([[3, 5, 1], 5, 1])]) else {
            return;
        };
        assert_eq!(talk.result(0), &json!({ "wrong": why }));
    }
}

#[test]
fn a_copy_must_be_fresh_and_leave_the_tree_alone() {
    let copy = function(
        "f",
        &[("root", "TreeNode")],
        "TreeNode",
        json!({"fresh": true}),
    );
    let deep = "fn copy(t: &Tree) -> Tree { t.as_ref().map(|n| { let n = n.borrow(); Rc::new(RefCell::new(TreeNode { val: n.val, left: copy(&n.left), right: copy(&n.right) })) }) }";
    let with = |body: &str| {
        format!("{USES}{deep}\nimpl Solution {{ pub fn f(root: Tree) -> Tree {{ {body} }} }}")
    };
    gives(
        &copy,
        &with("copy(&root)"),
        &[(json!([[1, 2, null, 3]]), json!([1, 2, null, 3]))],
    );
    for (body, why) in [
        (
            "let new = copy(&root); new.as_ref().unwrap().borrow_mut().right = root.unwrap().borrow().left.clone(); new",
            "the copy shares node 2 with the input",
        ),
        (
            "let new = copy(&root); root.unwrap().borrow_mut().val = 9; new",
            "root was changed; the task forbids it",
        ),
    ] {
        let Some(talk) = ask(&copy, &with(body), &[json!([[1, 2]])]) else {
            return;
        };
        assert_eq!(talk.result(0), &json!({ "wrong": why }));
    }
}

#[test]
fn a_parameter_that_is_lent_must_stay_where_the_task_says_so() {
    let merge = function(
        "f",
        &[("a", "int[]"), ("b", "int[]")],
        "void",
        json!({"judged": {"in-place": "a"}, "unchanged": ["b"]}),
    );
    let source = "impl Solution { pub fn f(a: &mut Vec<i32>, b: &mut Vec<i32>) { if a.is_empty() { b.clear() } a.extend(b.iter()) } }";
    let Some(talk) = ask(&merge, source, &[json!([[1], [2]]), json!([[], [2]])]) else {
        return;
    };
    assert_eq!(talk.value(0), &json!([1, 2]));
    assert_eq!(
        talk.result(1),
        &json!({ "wrong": "b was changed; the task forbids it" })
    );
}
