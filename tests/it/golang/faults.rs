//! Submissions that do not compile, are not what is due, or fail.

use serde_json::json;

use super::{DESK, class, declined, exception, message, one_int, refused, two_sum};
use crate::signatures::function;

#[test]
fn a_function_that_is_not_there_or_does_not_fit_is_named() {
    refused(
        &two_sum(),
        "func twosum(nums []int, target int) []int { return nil }",
        "no function `twoSum`; the file defines twosum(nums []int, target int) []int. did you mean to rename it?",
    );
    refused(
        &two_sum(),
        "type Solution struct{}\nfunc (s Solution) twoSum(nums []int,\n    target int) []int { return nil }\nfunc main() {}",
        "no function `twoSum`; the file defines (Solution).twoSum(nums []int, target int) []int. did you mean to rename it?",
    );
    refused(
        &two_sum(),
        "",
        "no function `twoSum`; the file defines none",
    );
    refused(
        &two_sum(),
        "func twoSum[T any](nums []T, target int) []int { return nil }",
        "sol.go:1:6: twoSum has type parameters; the problem calls it without",
    );
    declined(
        &two_sum(),
        "func twoSum(nums []int, target int, k int) []int { return nil }",
        "twoSum takes 3 parameters; the problem passes 2 (nums, target)",
    );
    declined(
        &two_sum(),
        "func twoSum(nums []string, target int) []int { return nil }",
        "twoSum takes []string for nums; the problem passes []int",
    );
    declined(
        &two_sum(),
        "func twoSum(nums []int, target int) [2]int { return [2]int{} }",
        "twoSum returns [2]int where []int is due",
    );
    declined(
        &two_sum(),
        "func twoSum(nums []int, target int) ([]int, error) { return nil, nil }",
        "twoSum returns 2 values where one []int is due",
    );
    declined(
        &two_sum(),
        "func twoSum(nums []int, target int) { }",
        "twoSum returns 0 values where one []int is due",
    );
}

#[test]
fn a_class_without_constructor_or_method_is_told() {
    let stack = class("MinStack", &[], &[("getMin", &[], "int")]);
    refused(
        &stack,
        "type MinStack struct{}\nfunc (s *MinStack) GetMin() int { return 1 }",
        "no function `Constructor` that makes a MinStack; the file defines (*MinStack).GetMin() int. did \
         you mean to rename it?",
    );
    let made = "type MinStack struct{}\nfunc Constructor() MinStack { return MinStack{} }\n";
    refused(
        &stack,
        &format!("{made}func (s *MinStack) Getmin() int {{ return 1 }}"),
        "no method `GetMin` of MinStack; it has Getmin() int. did you mean to rename it?",
    );
    refused(&stack, made, "no method `GetMin` of MinStack; it has none");
    declined(
        &stack,
        &format!("{made}func (s *MinStack) GetMin(n int) int {{ return n }}"),
        "GetMin takes 1 parameter; the problem passes 0",
    );
    declined(
        &stack,
        "type MinStack struct{}\nfunc Constructor(n int) MinStack { return MinStack{} }\n\
         func (s *MinStack) GetMin() int { return 1 }",
        "Constructor takes 1 parameter; the problem passes 0",
    );
}

#[test]
fn compilers_messages_name_the_users_file_and_lines() {
    let body = "func twoSum(nums []int, target int) []int {\n    x := 1\n    return missing\n}";
    let places = [
        "sol.go:2:5: declared and not used",
        "sol.go:3:12: undefined: missing",
    ];
    said(body, &places);
    let later = [
        "sol.go:3:5: declared and not used",
        "sol.go:4:12: undefined: missing",
    ];
    said(&format!("package main\n{body}"), &later);
    let open = "func twoSum(nums []int, target int) []int {\n    return nil\n";
    said(open, &["sol.go:3:1: syntax error: unexpected EOF"]);
    let unused = "import \"sort\"\nfunc twoSum(nums []int, target int) []int {\n    return nil\n}";
    said(unused, &["sol.go:1:8: \"sort\" imported and not used"]);
}

/// Asserts that the compiler's lines begin so.
fn said(source: &str, due: &[&str]) {
    let Some(message) = message(&two_sum(), source) else {
        return;
    };
    let lines: Vec<&str> = message.lines().collect();
    assert_eq!(lines.len(), due.len(), "{message}");
    for (line, due) in lines.iter().zip(due) {
        assert!(line.starts_with(due), "{message}");
    }
}

#[test]
fn packages_that_are_not_there_are_named() {
    refused(
        &one_int("int"),
        "import \"github.com/emirpasic/gods/trees/redblacktree\"\nfunc f(n int) int { redblacktree.New(); return n }",
        "sol.go:1:8: the gods containers are not offered here: the standard container/heap, container/list, \
         sort and slices are",
    );
    refused(
        &one_int("int"),
        "func f(n int) int {\n    t := redblacktree.NewWithIntComparator()\n    return t.Size()\n}",
        "sol.go:2:10: undefined: redblacktree\nthe gods containers are not offered here: the standard \
         container/heap, container/list, sort and slices are",
    );
    refused(
        &one_int("int"),
        "import \"golang.org/x/exp/slices\"\nfunc f(n int) int { return slices.Max([]int{n}) }",
        "sol.go:1:8: golang.org/x/exp/slices is not offered: there is the standard library alone",
    );
    refused(
        &one_int("int"),
        "import \"C\"\nfunc f(n int) int { return n }",
        "sol.go:1:8: C code is not offered in Go",
    );
    let source = "import \"no/such\"\nfunc f(n int) int { return such.F(n) }";
    if let Some(said) = message(&one_int("int"), source) {
        assert!(
            said.starts_with("sol.go:1:8: could not import no/such"),
            "{said}"
        );
    }
}

#[test]
fn a_panic_is_an_exception_with_the_users_frames_and_the_next_case_runs() {
    let source = "func f(n int) int {\n    a := []int{1, 2, 3}\n    return g(a, n)\n}\n\n\
                  func g(a []int, n int) int {\n    return a[n]\n}";
    let calls = [json!([5]), json!([1])];
    let Some(talk) = DESK.ask(&one_int("int"), source, &calls) else {
        return;
    };
    let due = "panic: runtime error: index out of range [5] with length 3";
    assert_eq!(
        exception(&talk, 0),
        (due, vec!["sol.go:3 in f", "sol.go:7 in g"])
    );
    assert_eq!(talk.value(1), &json!(2));
}

#[test]
fn panics_of_every_kind_are_told() {
    let table = [
        (
            "var p *ListNode; return p.Val",
            "panic: runtime error: invalid memory address or nil pointer dereference",
        ),
        (
            "return 1 / n",
            "panic: runtime error: integer divide by zero",
        ),
        (
            "var m map[int]int; m[1] = 2; return 0",
            "panic: assignment to entry in nil map",
        ),
        ("panic(\"no way\")", "panic: no way"),
        ("panic(fmt.Errorf(\"code %d\", 7))", "panic: code 7"),
        ("panic(42)", "panic: 42"),
        ("panic([]int{1})", "panic: a value of type []int"),
        (
            "var x any = \"s\"; return x.(int)",
            "panic: interface conversion: interface {} is string, not int",
        ),
        (
            "runtime.Goexit(); return 0",
            "runtime.Goexit: the solution ended its goroutine",
        ),
        (
            "defer func() { panic(\"second\") }(); panic(\"first\")",
            "panic: second",
        ),
    ];
    let cases: String = table
        .iter()
        .enumerate()
        .map(|(at, (body, _))| format!("func g{at}(n int) int {{ {body} }}\n"))
        .collect();
    let names: Vec<String> = (0..table.len()).map(|at| format!("g{at}")).collect();
    let source = format!(
        "{cases}func f(n int) int {{ return []func(int) int{{{}}}[n](0) }}",
        names.join(", ")
    );
    let calls: Vec<_> = (0..table.len()).map(|at| json!([at])).collect();
    let Some(talk) = DESK.ask(&one_int("int"), &source, &calls) else {
        return;
    };
    for (at, (body, due)) in table.iter().enumerate() {
        assert_eq!(exception(&talk, at).0, *due, "{body}");
    }
}

#[test]
fn results_that_are_no_values_are_told() {
    let source = "func f(n int) string { return \"a\\xff\" }";
    if let Some(talk) = DESK.ask(&one_int("string"), source, &[json!([1])]) {
        let due = "returned a string that is not valid UTF-8";
        assert_eq!(talk.result(0), &json!({ "type": due }));
    }
    let source = "func f(n int) byte { return byte(n) }";
    if let Some(talk) = DESK.ask(&one_int("char"), source, &[json!([200]), json!([65])]) {
        let due = "returned 200 where the code of an ASCII character is due";
        assert_eq!(talk.result(0), &json!({ "type": due }));
        assert_eq!(talk.value(1), &json!("A"));
    }
    let source = "func f(n int) uint64 { return -uint64(n) }";
    if let Some(talk) = DESK.ask(&one_int("long"), source, &[json!([1])]) {
        let due = "returned 18446744073709551615, which does not fit in 64 bits";
        assert_eq!(talk.result(0), &json!({ "type": due }));
    }
}

#[test]
fn a_panic_while_loading_or_on_another_goroutine_ends_the_program_with_its_message() {
    let at_load = "var table = []int{1}[len(os.Args)+5]\nfunc f(n int) int { return table }";
    let elsewhere = "func f(n int) int {\n    go func() { panic(\"elsewhere\") }()\n    time.Sleep(time.Hour)\n    return 1\n}";
    let raced = "func f(n int) int {\n    m := map[int]int{}\n    for i := 0; i < 4; i++ {\n        \
                 go func() { for { m[i]++ } }()\n    }\n    time.Sleep(20 * time.Second)\n    return 1\n}";
    let locked = "func f(n int) int { return <-make(chan int) }";
    for (source, due) in [
        (at_load, "index out of range"),
        (elsewhere, "panic: elsewhere"),
        (raced, "fatal error: concurrent map"),
        (locked, "all goroutines are asleep - deadlock!"),
    ] {
        let Some(talk) = DESK.ask(&one_int("int"), source, &[json!([1])]) else {
            return;
        };
        assert_eq!(talk.code, Some(2), "{source}");
        assert!(talk.answers.len() < 2, "{:?}", talk.answers);
        assert!(talk.stderr.contains(due), "{}", talk.stderr);
    }
}

#[test]
fn an_exit_within_the_call_ends_the_program_with_its_code() {
    let source = "func f(n int) int { os.Exit(n); return 1 }";
    for code in [0, 3] {
        let Some(talk) = DESK.ask(&one_int("int"), source, &[json!([code])]) else {
            return;
        };
        assert_eq!((talk.code, talk.answers.len()), (Some(code), 1));
    }
}

#[test]
fn prints_stay_apart_from_answers_even_without_a_standard_output() {
    let source = "func f(n int) int {\n    fmt.Print(\"a\", n)\n    println(\"b\")\n    os.Stdout.WriteString(\"c\")\n    return n\n}";
    let Some(talk) = DESK.ask(&one_int("int"), source, &[json!([1]), json!([2])]) else {
        return;
    };
    assert_eq!((talk.value(0), talk.value(1)), (&json!(1), &json!(2)));
    assert_eq!(
        (talk.stdout.as_str(), talk.stderr.as_str()),
        ("a1ca2c", "b\nb\n")
    );
    let source = "func f(n int) int {\n    os.Stdout.Close()\n    os.Stderr.Close()\n    fmt.Println(1)\n    return n\n}";
    DESK.gives(
        &one_int("int"),
        source,
        &[(json!([1]), json!(1)), (json!([2]), json!(2))],
    );
}

#[test]
fn descriptors_of_the_judge_are_not_inherited() {
    let source = "import \"os/exec\"\nfunc f(n int) string {\n    look := \"for at in 3 4; do [ ! -e /proc/self/fd/$at ] || echo $at; done\"\n    \
                  out, _ := exec.Command(\"sh\", \"-c\", look).Output()\n    return string(out)\n}";
    DESK.gives(&one_int("string"), source, &[(json!([1]), json!(""))]);
}

#[test]
fn goroutines_that_are_left_running_do_not_keep_the_program() {
    let source = "func f(n int) int {\n    go func() { for { time.Sleep(time.Millisecond) } }()\n    go func() { select {} }()\n    return n\n}";
    let void = function("f", &[("n", "int")], "int", json!({}));
    DESK.gives(
        &void,
        source,
        &[(json!([1]), json!(1)), (json!([2]), json!(2))],
    );
}
