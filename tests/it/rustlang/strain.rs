//! Large inputs, deep recursion, endless recursion and whatever else strains the driver.

use serde_json::{Value, json};

use super::{Built, ask, build, function, gives, one, solution, toolchain};
use judge::language::Target;

#[test]
fn recursion_of_a_million_frames_works() {
    let body = "fn deep(n: i32) -> i32 { if n == 0 { 0 } else { std::hint::black_box(deep(std::hint::black_box(n - 1))) + 1 } } deep(n)";
    let calls = [
        (json!([100_000]), json!(100_000)),
        (json!([1_000_000]), json!(1_000_000)),
    ];
    gives(&one(), &solution(body), &calls);
}

#[test]
fn endless_recursion_says_so() {
    let body = "fn deep(n: i32) -> i32 { std::hint::black_box(deep(std::hint::black_box(n + 1))) + 1 } deep(n)";
    let Some(talk) = ask(&one(), &solution(body), &[json!([1])]) else {
        return;
    };
    assert_eq!(talk.answers, [json!("ready")]);
    assert!(talk.stderr.contains("stack overflow"), "{}", talk.stderr);
}

#[test]
fn a_hundred_thousand_and_a_million_nodes_go_through() {
    let nodes = function("f", &[("head", "ListNode")], "ListNode", json!({}));
    for count in [100_000_i64, 1_000_000] {
        let numbers: Vec<i64> = (0..count).map(|i| i * 2_147 - 1_000_000_000).collect();
        gives(
            &nodes,
            "impl Solution { pub fn f(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> { head } }",
            &[
                (json!([numbers]), json!(numbers)),
                (json!([numbers]), json!(numbers)),
            ],
        );
    }
}

#[test]
fn a_long_list_and_a_deep_tree_may_be_dropped() {
    let numbers: Vec<i64> = (0..500_000).collect();
    let count = function("f", &[("head", "ListNode")], "int", json!({}));
    gives(
        &count,
        "impl Solution { pub fn f(head: Option<Box<ListNode>>) -> i32 { let (mut n, mut at) = (0, &head); while let Some(node) = at { n += 1; at = &node.next; } n } }",
        &[(json!([numbers]), json!(500_000))],
    );
    let mut chain: Vec<Value> = vec![json!(0)];
    for val in 1..200_000 {
        chain.extend([Value::Null, json!(val)]);
    }
    let tree = function("f", &[("root", "TreeNode")], "TreeNode", json!({}));
    gives(
        &tree,
        "use std::rc::Rc;\nuse std::cell::RefCell;\nimpl Solution { pub fn f(root: Option<Rc<RefCell<TreeNode>>>) -> Option<Rc<RefCell<TreeNode>>> { root } }",
        &[(json!([chain]), json!(chain))],
    );
}

#[test]
fn prints_are_out_before_the_answer() {
    let source = solution("print!(\"p{};\", n); println!(\"q\"); eprint!(\"e\"); print!(\"r\"); n");
    let Some(talk) = ask(&one(), &source, &[json!([1]), json!([2])]) else {
        return;
    };
    assert_eq!(
        (talk.stdout.as_str(), talk.stderr.as_str()),
        ("p1;q\nrp2;q\nr", "ee")
    );
    let closes = "extern \"C\" { fn close(fd: i32) -> i32; }\nimpl Solution { pub fn f(n: i32) -> i32 { unsafe { close(1); close(2); } println!(\"x\"); n } }";
    gives(
        &one(),
        closes,
        &[(json!([1]), json!(1)), (json!([2]), json!(2))],
    );
}

#[test]
fn statics_persist_and_times_are_of_the_call_alone() {
    let source = "use std::sync::atomic::{AtomicI32, Ordering};\nstatic CALLS: AtomicI32 = AtomicI32::new(0);\n\
        impl Solution { pub fn f(n: i32) -> i32 { std::thread::sleep(std::time::Duration::from_millis(n as u64)); CALLS.fetch_add(1, Ordering::SeqCst) + 1 } }";
    let Some(talk) = ask(&one(), source, &[json!([0]), json!([30])]) else {
        return;
    };
    assert_eq!((talk.value(0), talk.value(1)), (&json!(1), &json!(2)));
    let slept = &talk.answers[2];
    assert!(slept["wall_ns"].as_u64().unwrap() >= 30_000_000, "{slept}");
    assert!(slept["cpu_ns"].as_u64().unwrap() < 25_000_000, "{slept}");
}

#[test]
fn threads_that_are_left_running_do_not_keep_the_driver() {
    let source = solution(
        "std::thread::spawn(|| loop { std::thread::sleep(std::time::Duration::from_secs(1)) }); n",
    );
    gives(&one(), &source, &[(json!([1]), json!(1))]);
}

#[test]
fn programs_that_the_solution_starts_do_not_hold_the_pipes() {
    let source = solution(
        "let test = \"test -e /proc/self/fd/3 || test -e /proc/self/fd/4\"; \
         std::process::Command::new(\"sh\").args([\"-c\", test]).status().unwrap().success() as i32 + n",
    );
    gives(&one(), &source, &[(json!([0]), json!(0))]);
}

#[test]
fn a_whole_program_is_compiled_as_it_stands() {
    let Some(toolchain) = toolchain() else { return };
    let source = b"use std::io::Read;\nfn main() { let mut s = String::new(); std::io::stdin().read_to_string(&mut s).unwrap(); \
        println!(\"{}\", s.split_whitespace().map(|w| w.parse::<i32>().unwrap()).sum::<i32>()); }";
    let Built::Program(program) = build(toolchain, "my prog.rs", source, Target::Program, false)
    else {
        panic!("does not compile");
    };
    assert_eq!(program.run("3 4\n").stdout, "7\n");
}
