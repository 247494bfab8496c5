//! How people write their files: each habit must work as it does where they wrote it.

use serde_json::{Value, json};

use super::{DESK, class, one_int, two_sum};
use crate::driver::Built;
use crate::signatures::function;
use judge::language::Target;

const BODY: &str = "func twoSum(nums []int, target int) []int {\n    seen := map[int]int{}\n    \
                    for i, x := range nums {\n        if j, ok := seen[target-x]; ok {\n            \
                    return []int{j, i}\n        }\n        seen[x] = i\n    }\n    return nil\n}\n";

fn solves(source: &str) {
    DESK.gives(
        &two_sum(),
        source,
        &[
            (json!([[2, 7, 11], 18]), json!([1, 2])),
            (json!([[1], 5]), json!([])),
        ],
    );
}

#[test]
fn a_file_without_package_and_imports_is_the_usual_one() {
    solves(BODY);
    solves(&format!("\n\n// Two sum.\n/* by hand */\n{BODY}"));
}

#[test]
fn package_lines_of_every_name_are_taken() {
    for clause in [
        "package main\n",
        "package leetcode // problem 1\n",
        "// Package p solves it.\npackage p;\n",
        "/* one */ package two_sum\n\nimport \"fmt\"\n\nvar _ = fmt.Sprint\n",
    ] {
        solves(&format!("{clause}{BODY}"));
    }
}

#[test]
fn imports_stand_with_and_without_a_package_line() {
    for imports in [
        "import \"sort\"\n",
        "import (\n\t\"fmt\"\n\t. \"sort\"\n)\nvar _ = fmt.Sprint(Reverse(IntSlice(nil)))\n",
        "import s \"sort\"\nimport _ \"os\"\nvar _ = s.Ints\n",
        "package main\nimport (\"sort\"; r \"math/rand/v2\")\nvar _ = r.IntN\n",
    ] {
        let used = match imports.contains("import \"sort\"") || imports.contains("(\"sort\"") {
            true => "var _ = sort.Ints\n",
            false => "",
        };
        solves(&format!("{imports}{used}{BODY}"));
    }
}

#[test]
fn standard_packages_are_imported_on_use_beside_those_imported_already() {
    let source = "import \"sort\"\nfunc f(n int) string {\n    a := []int{3, 1, n}\n    sort.Ints(a)\n    \
                  l := list.New()\n    l.PushBack(math.MaxInt32)\n    q := &heapOf{a}\n    heap.Init(q)\n    \
                  b := new(big.Int).SetInt64(7)\n    _ = rand.Intn(3)\n    _ = time.Now()\n    _ = bytes.Buffer{}\n    \
                  ok := utf8.ValidString(\"x\") && unicode.IsDigit('1') && bits.OnesCount(3) == 2\n    \
                  return strings.Join([]string{strconv.Itoa(a[0]), fmt.Sprint(l.Len(), b, ok, heap.Pop(q), slices.Max(a), cmp.Compare(1, 2))}, \" \")\n}\n\
                  type heapOf struct { sort.IntSlice }\n\
                  func (h *heapOf) Push(x any) { h.IntSlice = append(h.IntSlice, x.(int)) }\n\
                  func (h *heapOf) Pop() any {\n    n := len(h.IntSlice) - 1\n    x := h.IntSlice[n]\n    h.IntSlice = h.IntSlice[:n]\n    return x\n}";
    let calls = [(json!([5]), json!("1 1 7 true 1 5 -1"))];
    DESK.gives(&one_int("string"), source, &calls);
}

#[test]
fn names_of_packages_serve_as_names_of_variables_functions_and_types() {
    let source = "type heap struct { list []int }\nvar bits = []int{4}\nfunc max(sort int) int { return sort }\n\
                  func f(n int) int {\n    list := &heap{}\n    list.list = append(list.list, n)\n    \
                  strings := heap{list: bits}\n    for _, math := range strings.list { n += math }\n    \
                  if time := strings; len(time.list) > 0 { n += max(1) }\n    {\n        sort := \"x\"\n        _ = sort\n    }\n    \
                  sort.Ints(list.list)\n    return n + len(strings.list)\n}";
    DESK.gives(&one_int("int"), source, &[(json!([5]), json!(11))]);
}

#[test]
fn rarer_packages_of_the_standard_library_are_compiled_when_they_are_used() {
    let source = "import \"encoding/base32\"\nfunc f(n int) string { return base32.StdEncoding.EncodeToString([]byte{byte(n)}) }";
    DESK.gives(
        &one_int("string"),
        source,
        &[(json!([255]), json!("74======"))],
    );
    let source = "package p\nfunc f(n int) string {\n    var out strings.Builder\n    \
                  w := tabwriter.NewWriter(&out, 0, 8, 1, '.', 0)\n    fmt.Fprintf(w, \"%d\\tb\", n)\n    w.Flush()\n    \
                  return out.String()\n}";
    DESK.gives(&one_int("string"), source, &[(json!([7]), json!("7.b"))]);
}

#[test]
fn type_helpers_generics_closures_and_goroutines_are_taken() {
    let source = "type pair[K comparable, V any] struct { key K; value V }\ntype number interface { ~int | ~int64 }\n\
                  func sum[T number](all ...T) (total T) { for _, x := range all { total += x }; return }\n\
                  const (\n    one = iota + 1\n    two\n)\n\
                  func f(n int) int {\n    ch := make(chan pair[string, int])\n    var wg sync.WaitGroup\n    \
                  for i := 0; i < n; i++ {\n        wg.Add(1)\n        go func() { defer wg.Done(); ch <- pair[string, int]{\"x\", i} }()\n    }\n    \
                  go func() { wg.Wait(); close(ch) }()\n    total := 0\n    for p := range ch { total = sum(total, p.value) }\n    return total + two\n}";
    DESK.gives(&one_int("int"), source, &[(json!([5]), json!(12))]);
}

#[test]
fn an_own_main_with_its_own_tests_is_left_aside() {
    solves(&format!(
        "package main\n\nimport \"fmt\"\n\n{BODY}\nfunc main() {{\n    fmt.Println(twoSum([]int{{1, 2}}, 3))\n}}\n"
    ));
    solves(&format!(
        "{BODY}\nfunc main() {{ fmt.Println(twoSum(nil, 3)); again = main }}\nvar again func()\nvar m000 = 1\nfunc init() {{ m000++ }}\n"
    ));
}

#[test]
fn parameters_and_results_may_be_named_and_written_otherwise() {
    for head in [
        "func twoSum(a []int, t int) (ans []int) {",
        "func twoSum(a []int, t int) (_ []int) {",
        "type ints []int\nfunc twoSum(a ints, t int64) ints {",
        "var twoSum = func(a []int, t int) []int {",
    ] {
        let source =
            format!("{head}\n    if len(a) < 2 {{ return nil }}\n    return []int{{1, 2}}\n}}");
        solves(&source);
    }
}

#[test]
fn windows_line_ends_byte_order_marks_and_tabs_are_taken() {
    solves(&BODY.replace('\n', "\r\n"));
    solves(&format!("\u{feff}{BODY}"));
    solves(&format!(
        "\u{feff}package main\r\n\r\n{}",
        BODY.replace("    ", "\t")
    ));
}

#[test]
fn unreadable_bytes_are_told_by_line_and_column() {
    let Some(toolchain) = DESK.toolchain() else {
        return;
    };
    let source = b"func f(n int) int {\n    return 1 // \xff\n}";
    let signature = one_int("int");
    let target = Target::Call(&signature);
    let Built::Error(message) = DESK.build(toolchain, "sol.go", source, target, false) else {
        panic!("compiles");
    };
    assert_eq!(message, "sol.go:2:17: invalid UTF-8 encoding");
}

#[test]
fn files_of_odd_names_keep_them() {
    let Some(toolchain) = DESK.toolchain() else {
        return;
    };
    let signature = one_int("int");
    for name in ["two sum_test.go", "l\u{f6}sung_windows.go", "1.go"] {
        let target = Target::Call(&signature);
        let source = b"func f(n int) int { return x }";
        let Built::Error(message) = DESK.build(toolchain, name, source, target, false) else {
            panic!("compiles");
        };
        assert_eq!(message, format!("{name}:1:28: undefined: x"));
    }
}

#[test]
fn lists_and_trees_that_the_signature_does_not_name_are_there_too() {
    let source = "func f(n int) int {\n    list := &ListNode{Val: n}\n    tree := TreeNode{Val: 2, Left: &TreeNode{}}\n    \
                  return list.Val + tree.Val\n}";
    DESK.gives(&one_int("int"), source, &[(json!([5]), json!(7))]);
}

#[test]
fn aliases_of_other_sites_are_found() {
    let more = json!({"aliases": ["hasDuplicate"]});
    let duplicate = function("containsDuplicate", &[("nums", "int[]")], "bool", more);
    let source = "func hasDuplicate(nums []int) bool { return len(nums) > 1 }";
    DESK.gives(&duplicate, source, &[(json!([[1, 1]]), json!(true))]);
}

#[test]
fn methods_in_lower_case_and_receivers_by_value_are_found() {
    let stack = class("MinStack", &[], &[("getMin", &[], "int")]);
    let calls: [(Value, Value); 1] =
        [(json!([["MinStack", "getMin"], [[], []]]), json!([null, 3]))];
    for method in [
        "(s *MinStack) getMin",
        "(s MinStack) GetMin",
        "(MinStack) getMin",
    ] {
        let source = format!(
            "type MinStack struct{{}}\nfunc Constructor() MinStack {{ return MinStack{{}} }}\nfunc {method}() int {{ return 3 }}"
        );
        DESK.gives(&stack, &source, &calls);
    }
}

#[test]
fn a_whole_program_is_compiled_with_its_imports_too() {
    let Some(toolchain) = DESK.toolchain() else {
        return;
    };
    let source = b"func main() {\n    fmt.Println(6 * 7)\n}\n";
    let Built::Program(program) = DESK.build(toolchain, "sol.go", source, Target::Program, false)
    else {
        panic!("does not compile");
    };
    assert_eq!(program.run("").stdout, "42\n");
    let source = b"func helper() {}\n";
    let Built::Error(message) = DESK.build(toolchain, "sol.go", source, Target::Program, false)
    else {
        panic!("compiles");
    };
    assert_eq!(message, "function main is undeclared in the main package");
}
