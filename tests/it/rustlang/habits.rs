//! Habits of people who write for LeetCode, each of which must work.

use serde_json::json;

use super::{function, gives, two_sum};

fn sum_of_two(source: &str) {
    gives(
        &two_sum(),
        source,
        &[
            (json!([[3, 2, 4], 6]), json!([3, 6])),
            (json!([[9], 1]), json!([9, 1])),
        ],
    );
}

const IMPL: &str = "impl Solution { pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> { vec![nums[0], target] } }";

#[test]
fn every_way_to_have_a_solution_works() {
    for own in [
        "",
        "struct Solution;",
        "pub struct Solution {}",
        "#[derive(Debug, Default, Clone)]\nstruct Solution {}",
        "struct Solution();",
        "enum Solution {}",
        "#![allow(dead_code, unused_variables)]\n//! Two sum.\n\nstruct Solution;",
        "/*! About /* this */ file. */\n#![warn(clippy::all)]\n",
        "\u{feff}",
    ] {
        eprintln!("habit: {own}");
        sum_of_two(&format!("{own}\n{IMPL}"));
        if !own.starts_with("/*!") {
            sum_of_two(&format!(
                "{own}\r\n{}\r\n",
                IMPL.replace("{ vec", "{\r\n\tvec")
            ));
        }
    }
}

#[test]
fn every_habit_of_a_plain_function_works() {
    let habits = [
        (
            "own main, tests and printing",
            format!("use std::collections::*;\nstruct Solution;\n{IMPL}\nfn main() {{ println!(\"{{:?}}\", Solution::two_sum(vec![1], 2)); }}\n\
             #[cfg(test)]\nmod tests {{ use super::*; #[test] fn works() {{ assert!(crate::Solution::two_sum(vec![], 1).is_empty()) }} }}"),
        ),
        (
            "use inside and outside",
            "use std::collections::HashMap;\nuse std::{cmp::Reverse, iter::FromIterator};\nimpl Solution { pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> { \
             use std::collections::{BTreeMap, HashSet}; let m: HashMap<i32, i32> = HashMap::from_iter(vec![(0, target)]); let _: BTreeMap<i32, i32> = BTreeMap::new(); \
             let s: HashSet<i32> = nums.iter().copied().collect(); let r = Reverse(nums[0]); assert!(s.contains(&r.0)); vec![r.0, m[&0]] } }".to_owned(),
        ),
        (
            "full paths",
            "impl Solution { pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> { let mut h = std::collections::BinaryHeap::new(); h.push(target); vec![nums[0], h.pop().unwrap()] } }".to_owned(),
        ),
        (
            "helpers, traits, consts, generics and macros",
            "const BASE: usize = 0;\nstatic ZERO: i32 = 0;\nmacro_rules! pair { ($a:expr, $b:expr) => { vec![$a, $b] } }\n\
             trait First<T> { fn first_one(&self) -> T; }\nimpl<T: Copy> First<T> for Vec<T> { fn first_one(&self) -> T { self[BASE] } }\n\
             #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\nstruct State { cost: i32 }\n\
             fn same<T>(x: T) -> T where T: Clone { x.clone() }\nmod inner { pub fn id(x: i32) -> i32 { x + super::ZERO } }\n\
             impl Solution { fn helper(&self) -> i32 { 0 }\n pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> { pair!(same(nums.first_one()), Self::last(inner::id(State { cost: target }.cost))) }\n\
             fn last(x: i32) -> i32 { x } }\nimpl Solution { pub fn more() {} }".to_owned(),
        ),
        (
            "own names of the library",
            "type Result<T> = std::result::Result<T, String>;\nstruct Vec2(i32, i32);\nenum Option2 { Some, None }\nfn drop(_: i32) {}\nstruct Question; struct Fault;\n\
             impl Solution { pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> { fn inner(x: i32) -> Result<i32> { Ok(x) } drop(1); vec![nums[0], inner(target).unwrap()] } }".to_owned(),
        ),
        (
            "own types that hide the prelude's",
            "#[derive(Clone)] struct Option(i32);\n#[derive(Clone)] struct Box(i32);\nfn Some(x: i32) -> Option { Option(x) }\n".to_owned() + IMPL,
        ),
        (
            "mutable parameters and patterns",
            "impl Solution { pub fn two_sum(mut nums: Vec<i32>, mut target: i32) -> Vec<i32> { target += 0; nums.truncate(1); nums.push(target); nums } }".to_owned(),
        ),
        (
            "other names, no pub, and a trailing comma",
            "impl Solution {\n    fn two_sum(\n        a: Vec<i32>,\n        b: i32,\n    ) -> Vec<i32> {\n        [a[0], b].to_vec()\n    }\n}".to_owned(),
        ),
        (
            "a self that the stub has not",
            "impl Solution { pub fn two_sum(&self, nums: Vec<i32>, target: i32) -> Vec<i32> { vec![nums[0], target] } }".to_owned(),
        ),
        (
            "a bare function",
            "pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> { vec![nums[0], target] }".to_owned(),
        ),
        (
            "another site's name",
            IMPL.replace("two_sum", "pair_sum"),
        ),
        (
            "a trait's function",
            "trait Solve { fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32>; } impl Solve for Solution { fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> { vec![nums[0], target] } }".to_owned(),
        ),
        (
            "a function made by a macro",
            "macro_rules! solve { ($name:ident) => { impl Solution { pub fn $name(nums: Vec<i32>, target: i32) -> Vec<i32> { vec![nums[0], target] } } } } solve!(two_sum);".to_owned(),
        ),
        (
            "warnings of all sorts",
            "#[warn(unused)]\n#[deny(warnings)]\nimpl Solution { #[inline] #[allow(non_snake_case)] pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> { let UNUSED = 1; let mut x = 2; return vec![nums[0], target]; } }".to_owned(),
        ),
        (
            "old ways of 2018 and before",
            "extern crate std as mystd;\nuse std::mem;\nimpl Solution { pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> { let n = try_it(&nums).unwrap_or(0); vec![n, target] } }\n\
             fn try_it(x: &[i32]) -> Result<i32, Box<dyn std::error::Error>> { let v = r#try(x)?; Ok(mem::replace(&mut v.clone(), 0)) }\nfn r#try(x: &[i32]) -> Result<i32, std::fmt::Error> { Ok(x[0]) }".to_owned(),
        ),
        (
            "gen as a name and newer calls of the library",
            "impl Solution { pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> { let gen = nums.first().copied(); let Some(x) = gen else { return vec![] }; vec![x, target] } }".to_owned(),
        ),
        (
            "unsafe code and statics",
            "static mut COUNT: i32 = 0;\nimpl Solution { pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> { unsafe { COUNT += 1; vec![*nums.get_unchecked(0), target] } } }".to_owned(),
        ),
        (
            "comments and strings that look like code",
            "// impl Solution { pub fn two_sum() {} }\n/* fn two_sum( { */\nconst S: &str = \"fn two_sum( \\\" {\"; const R: &str = r#\"impl \" {\"#; const C: char = '{'; const Q: u8 = b'\\'';\n".to_owned() + IMPL,
        ),
        (
            "a hook of its own",
            "impl Solution { pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> { std::panic::set_hook(Box::new(|_| {})); let _ = std::panic::catch_unwind(|| panic!(\"mine\")); vec![nums[0], target] } }".to_owned(),
        ),
    ];
    for (habit, source) in habits {
        eprintln!("habit: {habit}");
        sum_of_two(&source);
    }
}

#[test]
fn chains_of_let_work_where_the_compiler_takes_them() {
    let Some(toolchain) = super::toolchain() else {
        return;
    };
    let minor: u32 = toolchain
        .version
        .split('.')
        .nth(1)
        .unwrap()
        .parse()
        .unwrap();
    if minor < 88 {
        eprintln!("skipped: rustc {} has no chains of let", toolchain.version);
        return;
    }
    sum_of_two(
        "impl Solution { pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> { if let Some(&x) = nums.first() && let y = target && y > 0 { vec![x, y] } else { vec![] } } }",
    );
}

#[test]
fn own_list_nodes_work() {
    let echo = function("f", &[("head", "ListNode")], "ListNode", json!({}));
    let solution = "impl Solution { pub fn f(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> { let node = head?; \
                    let mut new = Box::new(ListNode::new(node.val)); new.next = node.next; new.next } }";
    let fields = "pub val: i32,\n  pub next: Option<Box<ListNode>>\n";
    let new = "impl ListNode {\n  #[inline]\n  fn new(val: i32) -> Self {\n    ListNode { next: None, val }\n  }\n}\n";
    for node in [
        String::new(),
        "// Definition for singly-linked list.\n// #[derive(PartialEq, Eq, Clone, Debug)]\n// pub struct ListNode {\n//   pub val: i32,\n// }\n".to_owned(),
        format!("#[derive(PartialEq, Eq, Clone, Debug)]\npub struct ListNode {{\n  {fields}}}\n\n{new}"),
        format!("struct ListNode {{ val: i32, next: Option<Box<ListNode>> }}\n{new}"),
        "use std::cmp::Ordering;\nimpl Ord for ListNode { fn cmp(&self, o: &Self) -> Ordering { o.val.cmp(&self.val) } }\n\
                 impl PartialOrd for ListNode { fn partial_cmp(&self, o: &Self) -> Option<Ordering> { Some(self.cmp(o)) } }\n".to_owned(),
        "type Link = Option<Box<ListNode>>;\n".to_owned(),
    ] {
        eprintln!("habit: {node}");
        let calls = [(json!([[1, 2, 3]]), json!([2, 3])), (json!([[]]), json!([]))];
        gives(&echo, &format!("{node}{solution}"), &calls);
    }
}

#[test]
fn own_tree_nodes_work_and_the_uses_of_the_stub_may_be_left_out() {
    let left = function("f", &[("root", "TreeNode")], "TreeNode", json!({}));
    let solution = "impl Solution { pub fn f(root: Option<Rc<RefCell<TreeNode>>>) -> Option<Rc<RefCell<TreeNode>>> { root?.borrow_mut().left.take() } }";
    let own = "#[derive(Debug, PartialEq, Eq)]\npub struct TreeNode {\n  pub val: i32,\n  pub left: Option<Rc<RefCell<TreeNode>>>,\n  \
               pub right: Option<Rc<RefCell<TreeNode>>>,\n}\nimpl TreeNode { #[inline] pub fn new(val: i32) -> Self { TreeNode { val, left: None, right: None } } }\n";
    let uses = "use std::rc::Rc;\nuse std::cell::RefCell;\n";
    for head in [
        String::new(),
        uses.to_owned(),
        format!("{uses}{own}"),
        "use std::{cell::RefCell, rc::*};\n".to_owned(),
    ] {
        let calls = [(json!([[1, 2, 3]]), json!([2])), (json!([[]]), json!([]))];
        gives(&left, &format!("{head}{solution}"), &calls);
    }
}
