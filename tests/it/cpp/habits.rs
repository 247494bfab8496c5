//! Habits of people who write for LeetCode, each of which must work.

use serde_json::json;

use super::{Built, ask, build, function, gives, toolchain};
use judge::language::Target;
use judge::model::Signature;

fn two_sum() -> Signature {
    function(
        "twoSum",
        &[("nums", "int[]"), ("target", "int")],
        "int[]",
        json!({"aliases": ["pairSum"]}),
    )
}

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

#[test]
fn every_habit_of_a_plain_function_works() {
    let habits = [
        (
            "no include",
            "class Solution {\npublic:\n    vector<int> twoSum(vector<int>& nums, int target) {\n        return {nums[0], target};\n    }\n};",
        ),
        (
            "own includes and main",
            "#include <vector>\n#include <bits/stdc++.h>\nusing namespace std;\nclass Solution { public: vector<int> twoSum(vector<int>& n, int t) { return {n[0], t}; } };\nint main() { Solution s; vector<int> v{1}; s.twoSum(v, 2); cout << \"mine\"; }",
        ),
        (
            "main with arguments and a return",
            "class Solution { public: vector<int> twoSum(vector<int>& n, int t) { return {n[0], t}; } };\nsigned main(int argc, char** argv) { return 0; }",
        ),
        (
            "a fast-io static",
            "static int fast = []() { ios::sync_with_stdio(false); cin.tie(nullptr); cout.tie(nullptr); return 0; }();\nclass Solution { public: vector<int> twoSum(vector<int>& n, int t) { cout << \"x\"; return {n[0], t}; } };",
        ),
        (
            "helpers, defines, usings and templates",
            "#define pb push_back\n#define f first\n#define all(x) x.begin(), x.end()\nusing vi = vector<int>;\ntemplate <class T> T same(T x) { return x; }\nstatic int help(int a) { return a; }\nclass Solution { public: vi twoSum(vi& n, int t) { vi r; r.pb(same(n[0])); r.pb(help(t)); return r; } };",
        ),
        (
            "int defined as long long",
            "#define int long long\n#define endl '\\n'\nclass Solution { public: vector<int> twoSum(vector<int>& n, int t) { return {n[0], t}; } };",
        ),
        (
            "an auto return",
            "class Solution { public: auto twoSum(vector<int>& n, int t) { return vector<int>{n[0], t}; } };",
        ),
        (
            "long long in and out",
            "class Solution { public: vector<long long> twoSum(vector<long long>& n, long long t) { return {n[0], t}; } };",
        ),
        (
            "const references",
            "class Solution { public: vector<int> twoSum(const vector<int>& n, const int& t) const { return {n[0], t}; } };",
        ),
        (
            "by value",
            "class Solution { public: vector<int> twoSum(vector<int> n, int t) noexcept { return {n[0], t}; } };",
        ),
        (
            "rvalue references",
            "class Solution { public: vector<int> twoSum(vector<int>&& n, int t) { return {n[0], t}; } };",
        ),
        (
            "a static method",
            "struct Solution { static vector<int> twoSum(vector<int>& n, int t) { return {n[0], t}; } };",
        ),
        (
            "a default argument",
            "class Solution { public: vector<int> twoSum(vector<int>& n, int t, int d = 0) { return {n[0], t + d}; } };",
        ),
        (
            "a default argument behind other types",
            "class Solution { public: vector<int> twoSum(vector<long long>& n, int t, int d = 0) { return {(int)n[0], t + d}; } };",
        ),
        (
            "overloads",
            "class Solution { public: vector<int> twoSum(vector<int>& n, int t) { return {n[0], t}; } int twoSum(int a) { return a; } };",
        ),
        (
            "a template method",
            "class Solution { public: template <class T> vector<T> twoSum(vector<T>& n, T t) { return {n[0], t}; } };",
        ),
        (
            "a reference to a member",
            "class Solution { vector<int> r; public: vector<int>& twoSum(vector<int>& n, int t) { r = {n[0], t}; return r; } };",
        ),
        (
            "another container",
            "class Solution { public: deque<int> twoSum(vector<int>& n, int t) { return {n[0], t}; } };",
        ),
        (
            "a pointer",
            "class Solution { public: vector<int>* twoSum(vector<int>& n, int t) { return new vector<int>{n[0], t}; } };",
        ),
        (
            "a bare function",
            "vector<int> twoSum(vector<int>& n, int t) { return {n[0], t}; }",
        ),
        (
            "a bare function with other types",
            "vector<long long> twoSum(const vector<long long>& n, long t) { return {n[0], t}; }",
        ),
        (
            "another site's name",
            "class Solution { public: vector<int> pairSum(vector<int>& n, int t) { return {n[0], t}; } };",
        ),
        (
            "a base class",
            "struct Base { vector<int> twoSum(vector<int>& n, int t) { return {n[0], t}; } };\nclass Solution final : public Base {};",
        ),
        (
            "Windows line ends, tabs and a byte-order mark",
            "\u{feff}class Solution {\r\npublic:\r\n\tvector<int> twoSum(vector<int>& n, int t) {\r\n\t\treturn {n[0], t};\r\n\t}\r\n};\r\n",
        ),
        (
            "a definition below the class",
            "class Solution { public: vector<int> twoSum(vector<int>& n, int t); };\nvector<int> Solution::twoSum(vector<int>& n, int t) { return {n[0], t}; }",
        ),
        (
            "own new and delete",
            "void* operator new(size_t n) { return malloc(n); }\nvoid operator delete(void*) noexcept {}\nvoid operator delete(void*, size_t) noexcept {}\nclass Solution { public: vector<int> twoSum(vector<int>& n, int t) { return {n[0], t}; } };",
        ),
        (
            "names of the library",
            "int count = 0, left = 1;\nclass Solution { public: vector<int> twoSum(vector<int>& n, int t) { ::count++; return {n[0], t}; } };",
        ),
    ];
    for (habit, source) in habits {
        eprintln!("habit: {habit}");
        sum_of_two(source);
    }
}

#[test]
fn newer_standards_work_where_the_compiler_takes_them() {
    for (feature, body) in [
        (
            "__cpp_lib_ranges",
            "auto v = n | views::take(1); return {v[0], t};",
        ),
        (
            "__cpp_concepts",
            "auto same = []<integral T>(T x) { return x; }; return {same(n[0]), same(t)};",
        ),
        (
            "__cpp_impl_three_way_comparison",
            "if (n[0] <=> t == strong_ordering::equal) t++; return {n[0], t};",
        ),
        (
            "__cpp_if_consteval",
            "if consteval { return {}; } else { return {n[0], t}; }",
        ),
        (
            "__cpp_size_t_suffix",
            "for (auto i = 0uz; i < n.size(); i++) return {n[i], t}; return {};",
        ),
        (
            "__cpp_multidimensional_subscript",
            "struct At { int operator[](int a, int b) { return a + b; } }; return {At()[n[0], 0], t};",
        ),
        (
            "__cpp_lib_ranges_zip",
            "for (auto [a, b] : views::zip(n, n)) return {a, t}; return {};",
        ),
        (
            "__cpp_lib_expected",
            "expected<int, string> e = t; return {n[0], *e};",
        ),
    ] {
        eprintln!("feature: {feature}");
        sum_of_two(&format!(
            "class Solution {{ public: vector<int> twoSum(vector<int>& n, int t) {{\n#ifdef {feature}\n{body}\n\
             #else\nreturn {{n[0], t}};\n#endif\n}} }};"
        ));
    }
}

#[test]
fn own_list_nodes_work_with_any_constructors() {
    let echo = function("f", &[("head", "ListNode")], "ListNode", json!({}));
    let solution = "class Solution { public: ListNode* f(ListNode* head) { return head ? head->next : head; } };";
    for node in [
        "",
        "// struct ListNode { int val; ListNode* next; };\n",
        "/**\n * struct ListNode {\n *     int val;\n * };\n */\n",
        "#ifdef LOCAL\nstruct ListNode { int val; };\n#endif\n",
        "struct ListNode;\n",
        "typedef struct ListNode ListNode;\n",
        "struct ListNode { int val; ListNode* next; };\n",
        "struct ListNode { int val; ListNode* next; ListNode(int x) : val(x), next(NULL) {} };\n",
        "struct ListNode { int val; ListNode* next; ListNode(int x, ListNode* n) : val(x), next(n) {} };\n",
        "typedef struct ListNode { long val; struct ListNode* next; } ListNode;\n",
    ] {
        gives(
            &echo,
            &format!("{node}{solution}"),
            &[
                (json!([[1, 2, 3]]), json!([2, 3])),
                (json!([[]]), json!([])),
            ],
        );
    }
}

#[test]
fn own_tree_and_graph_nodes_work() {
    let tree = function("f", &[("root", "TreeNode")], "TreeNode", json!({}));
    gives(
        &tree,
        "struct TreeNode { int val; TreeNode *left, *right; };\nclass Solution { public: TreeNode* f(TreeNode* r) { return r->left; } };",
        &[(json!([[1, 2, 3]]), json!([2]))],
    );
    let graph = function("f", &[("node", "GraphNode")], "GraphNode", json!({}));
    gives(
        &graph,
        "class Node { public: int val; vector<Node*> neighbors; Node(int v) : val(v) {} };\nclass Solution { public: Node* f(Node* n) { return n; } };",
        &[(json!([[[2], [1]]]), json!([[2], [1]]))],
    );
}

#[test]
fn nodes_of_the_input_may_be_deleted_or_kept() {
    let drop = function("f", &[("head", "ListNode")], "ListNode", json!({}));
    gives(
        &drop,
        "class Solution { public: ListNode* f(ListNode* h) { auto* n = h->next; delete h; return n; } };",
        &[(json!([[1, 2]]), json!([2])), (json!([[3, 4]]), json!([4]))],
    );
}

#[test]
fn prints_are_out_before_the_answer_whatever_the_stream() {
    let one = function("f", &[("n", "int")], "int", json!({}));
    let source = "class Solution { public: int f(int n) { printf(\"p%d;\", n); cout << \"c\" << n << ';'; cerr << 'e'; return n; } };";
    let Some(talk) = ask(&one, source, &[json!([1]), json!([2])]) else {
        return;
    };
    assert_eq!(
        (talk.stdout.as_str(), talk.stderr.as_str()),
        ("p1;c1;p2;c2;", "ee")
    );
    for source in [
        "class Solution { public: int f(int n) { fclose(stdout); return n; } };",
        "#include <unistd.h>\nclass Solution { public: int f(int n) { close(1); close(2); printf(\"x\"); return n; } };",
    ] {
        gives(
            &one,
            source,
            &[(json!([1]), json!(1)), (json!([2]), json!(2))],
        );
    }
}

#[test]
fn statics_persist_and_a_solution_is_new_for_each_case() {
    let one = function("f", &[], "int[]", json!({}));
    gives(
        &one,
        "int calls = 0; class Solution { int mine; public: vector<int> f() { return {++calls, ++mine}; } };",
        &[(json!([]), json!([1, 1])), (json!([]), json!([2, 1]))],
    );
}

#[test]
fn recursion_of_a_million_frames_works() {
    let depth = function("f", &[("n", "int")], "int", json!({}));
    let source = "class Solution { public: int f(int n) { volatile int x = n; if (n == 0) return 0; int r = f(n - 1); return r + (x == n); } };";
    gives(
        &depth,
        source,
        &[
            (json!([100_000]), json!(100_000)),
            (json!([1_000_000]), json!(1_000_000)),
        ],
    );
}

#[test]
fn a_million_nodes_go_through() {
    let numbers: Vec<i64> = (0..1_000_000).map(|i| i * 2_147 - 1_000_000_000).collect();
    let nodes = function("f", &[("head", "ListNode")], "ListNode", json!({}));
    gives(
        &nodes,
        "class Solution { public: ListNode* f(ListNode* n) { return n; } };",
        &[
            (json!([numbers]), json!(numbers)),
            (json!([numbers]), json!(numbers)),
        ],
    );
}

#[test]
fn a_whole_program_is_compiled_as_it_stands() {
    let Some(toolchain) = toolchain() else { return };
    let source = b"#include <iostream>\nint main() { int a, b; std::cin >> a >> b; std::cout << a + b << '\\n'; }";
    let Built::Program(program) = build(toolchain, "my prog.cpp", source, Target::Program, false)
    else {
        panic!("does not compile");
    };
    assert_eq!(program.run("3 4\n").stdout, "7\n");
}

#[test]
fn an_old_standard_without_precompiling_works_too() {
    let Some(toolchain) = toolchain() else { return };
    let mut old = toolchain.clone();
    let start = old.identity.find(';').unwrap();
    old.identity
        .replace_range(..start, "std=gnu++17 pch=no gold=no sanitizers=no");
    let source = b"class Solution { public: vector<long long> twoSum(const vector<long long>& n, int t) { return {n[0], t, __cplusplus}; } };";
    let Built::Program(program) = build(&old, "sol.cpp", source, Target::Call(&two_sum()), false)
    else {
        panic!("does not compile");
    };
    let call = json!({"case": 0, "step": "call", "args": [[3], 4]});
    assert_eq!(program.talk(&[call]).value(0), &json!([3, 4, 201_703]));
}
