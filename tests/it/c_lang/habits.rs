//! Habits of people who write C for LeetCode, each of which must work.

use serde_json::json;

use super::DESK;
use crate::driver::Built;
use crate::signatures::function;
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

const PLAIN: &str = "int* twoSum(int* nums, int numsSize, int target, int* returnSize) { int* r = malloc(8); r[0] = nums[0]; \
    r[1] = target; *returnSize = 2; return r; }\n";

#[test]
fn every_habit_of_a_plain_function_works() {
    let own_headers = format!(
        "#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n#include <time.h>\n#include <math.h>\n{PLAIN}int \
         main(void) {{ int n = 0, a[] = {{1}}; twoSum(a, 1, 2, &n); printf(\"mine\"); return 0; }}"
    );
    let windows = format!("\u{feff}{}", PLAIN.replace("; ", ";\r\n\t"));
    let habits = [
        ("no include", PLAIN),
        ("own headers and main", &own_headers),
        ("Windows line ends, tabs and a byte-order mark", &windows),
        (
            "other names and stars at the names",
            "int *twoSum(int *a, int n, int t, int *k) { int *r = calloc(2, sizeof(int)); r[0] = a[0]; r[1] = t; *k = 2; return r; }",
        ),
        (
            "arrays and const in the parameters",
            "int* twoSum(const int nums[], const int numsSize, int target, int returnSize[]) { int* r = malloc(2 * sizeof *r); r[0] = nums[0]; r[1] = target; returnSize[0] = 2; return r; }",
        ),
        (
            "a static result",
            "int* twoSum(int* nums, int n, int t, int* k) { static int r[2]; r[0] = nums[0]; r[1] = t; *k = 2; return r; }",
        ),
        (
            "a global result that is allocated once",
            "int* r;\nint* twoSum(int* nums, int n, int t, int* k) { if (!r) r = malloc(8); r[0] = nums[0]; r[1] = t; *k = 2; return r; }",
        ),
        (
            "the input as the result",
            "int* twoSum(int* nums, int n, int t, int* k) { nums = realloc(nums, 8); nums[1] = t; *k = 2; return nums; }",
        ),
        (
            "the middle of a block",
            "int* twoSum(int* nums, int n, int t, int* k) { int* r = malloc(40); r[3] = nums[0]; r[4] = t; *k = 2; return r + 3; }",
        ),
        (
            "the input freed",
            "int* twoSum(int* nums, int n, int t, int* k) { int* r = malloc(8); r[0] = nums[0]; r[1] = t; *k = 2; free(nums); free(NULL); return r; }",
        ),
        (
            "the size counted up",
            "int* twoSum(int* nums, int n, int t, int* k) { int* r = malloc(8); *k = 0; r[(*k)++] = nums[0]; r[(*k)++] = t; return r; }",
        ),
        (
            "the size counted up from nothing",
            "int* twoSum(int* nums, int n, int t, int* k) { int* r = malloc(8); r[0] = nums[0]; ++*k; r[1] = t; ++*k; return r; }",
        ),
        (
            "a helper that is defined below",
            "int* twoSum(int* nums, int n, int t, int* k) { int* r = malloc(8); r[0] = first(nums); r[1] = t; *k = 2; return r; }\nint first(int* a) { return a[0]; }",
        ),
        (
            "prototypes, with and without parameters",
            "int first();\nint* twoSum(int*, int, int, int*);\nint* twoSum(int* nums, int n, int t, int* k) { int* r = malloc(8); r[0] = first(nums, 1); r[1] = t; *k = 2; return r; }\nint first(int* a, int b) { return a[0]; }",
        ),
        (
            "macros, also of the driver's words",
            "#define MAX(a, b) ((a) > (b) ? (a) : (b))\n#define size 2\n#define in 1\n#define at 0\n#define long int\n#define for while\nint* twoSum(int* nums, int n, int t, int* k) { int* r = malloc(8); r[at] = nums[0]; r[in] = MAX(t, 0); *k = size; return r; }",
        ),
        (
            "own names for the library's words",
            "int time, next, left, count;\nint max(int a, int b) { return a > b ? a : b; }\nint* twoSum(int* nums, int n, int t, int* k) { int* r = malloc(8); r[0] = nums[0]; r[1] = max(t, time); *k = 2; return r; }",
        ),
        (
            "a static inline function",
            "static inline int* twoSum(int* nums, int n, int t, int* k) { int* r = malloc(8); r[0] = nums[0]; r[1] = t; *k = 2; return r; }",
        ),
        (
            "a nested function",
            "int* twoSum(int* nums, int n, int t, int* k) { int first(void) { return nums[0]; } int* r = malloc(8); r[0] = first(); r[1] = t; *k = 2; return r; }",
        ),
        (
            "another site's name",
            "int* pairSum(int* nums, int n, int t, int* k) { int* r = malloc(8); r[0] = nums[0]; r[1] = t; *k = 2; return r; }",
        ),
        (
            "a longer element",
            "long long* twoSum(int* nums, int n, int t, int* k) { long long* r = malloc(16); r[0] = nums[0]; r[1] = t; *k = 2; return r; }",
        ),
        (
            "pointers of other types",
            "void* twoSum(int* nums, int n, int t, unsigned* k) { unsigned* r = malloc(8); r[0] = nums[0]; int *s = r; s[1] = t; *k = 2; return r; }",
        ),
    ];
    for (habit, source) in habits {
        eprintln!("habit: {habit}");
        DESK.gives(
            &two_sum(),
            source,
            &[
                (json!([[3, 2, 4], 6]), json!([3, 6])),
                (json!([[9], 1]), json!([9, 1])),
                (json!([[3, 2, 4], 6]), json!([3, 6])),
            ],
        );
    }
}

#[test]
fn forms_of_stubs_of_former_years_work() {
    let levels = function("levelOrder", &[("grid", "int[][]")], "int[][]", json!({}));
    let calls = [(json!([[[5, 6], [7, 8]]]), json!([[5, 6]]))];
    for (form, source) in [
        (
            "sizes of rows as one number",
            "int** levelOrder(int** grid, int gridRowSize, int gridColSize, int* returnSize, int** cols) { *returnSize = 1; *cols = malloc(4); **cols = gridColSize; return grid; }",
        ),
        (
            "the sizes of rows before the number of rows",
            "int** levelOrder(int** grid, int gridSize, int* gridColSize, int** columnSizes, int* returnSize) { *returnSize = 1; *columnSizes = gridColSize; return grid; }",
        ),
    ] {
        eprintln!("form: {form}");
        DESK.gives(&levels, source, &calls);
    }
}

#[test]
fn own_list_nodes_work_with_any_names() {
    let echo = function("f", &[("head", "ListNode")], "ListNode", json!({}));
    let plain = "struct ListNode* f(struct ListNode* head) { return head ? head->next : head; }";
    let short = "ListNode* f(ListNode* head) { return head ? head->next : head; }";
    for (node, solution) in [
        ("", plain),
        (
            "// struct ListNode { int val; struct ListNode* next; };\n",
            plain,
        ),
        (
            "/**\n * struct ListNode {\n *     int val;\n * };\n */\n",
            plain,
        ),
        (
            "#ifdef LOCAL\nstruct ListNode { int val; };\n#endif\n",
            plain,
        ),
        ("struct ListNode;\n", plain),
        (
            "struct ListNode { int val; struct ListNode* next; };\n",
            plain,
        ),
        (
            "struct ListNode { struct ListNode* next; long val; int more; };\n",
            plain,
        ),
        ("typedef struct ListNode ListNode;\n", short),
        (
            "typedef struct ListNode { int val; struct ListNode* next; } ListNode;\n",
            short,
        ),
        (
            "typedef struct node { struct node* next; short val; } ListNode;\n",
            short,
        ),
        (
            "typedef struct ListNode* List;\n",
            "List f(List head) { return head ? head->next : head; }",
        ),
        (
            "struct node { char tag; struct node* next; int val; };\n",
            "struct node* f(const struct node *head) { return head ? head->next : NULL; }",
        ),
    ] {
        eprintln!("node: {node}");
        DESK.gives(
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
fn nodes_of_the_input_may_be_freed_or_kept() {
    let drop = function("f", &[("head", "ListNode")], "ListNode", json!({}));
    DESK.gives(
        &drop,
        "struct ListNode* f(struct ListNode* h) { struct ListNode* n = h->next; free(h); return n; }",
        &[(json!([[1, 2]]), json!([2])), (json!([[3, 4]]), json!([4]))],
    );
}

#[test]
fn uthash_style_code_works_where_the_header_is() {
    let Some(toolchain) = DESK.toolchain() else {
        return;
    };
    let source = "struct item { int key, at; UT_hash_handle hh; };\nint* twoSum(int* nums, int n, int t, int* k) { struct item \
        *all = NULL, *one; for (int i = 0; i < n; i++) { one = malloc(sizeof *one); one->key = nums[i]; one->at = i; \
        HASH_ADD_INT(all, key, one); } int want = nums[0]; HASH_FIND_INT(all, &want, one); int* r = malloc(8); r[0] = one->key; \
        r[1] = t; *k = 2; struct item* next; HASH_ITER(hh, all, one, next) { HASH_DEL(all, one); free(one); } return r; }";
    let signature = two_sum();
    let target = Target::Call(&signature);
    match DESK.build(toolchain, "sol.c", source.as_bytes(), target, false) {
        Built::Program(program) => {
            let call = json!({"case": 0, "step": "call", "args": [[7, 8], 4]});
            assert_eq!(program.talk(&[call]).value(0), &json!([7, 4]));
        }
        Built::Error(message) => {
            let there = std::path::Path::new("/usr/include/uthash.h").exists();
            assert!(!there, "{message}");
            eprintln!("skipped: there is no uthash.h");
            assert!(message.contains("sol.c:1:28: error:"), "{message}");
            assert!(message.contains("apt install uthash-dev"), "{message}");
        }
    }
}

#[test]
fn prints_are_out_before_the_answer_whatever_the_stream() {
    let one = function("f", &[("n", "int")], "int", json!({}));
    let source = "int f(int n) { printf(\"p%d;\", n); fprintf(stderr, \"e\"); return n; }";
    let Some(talk) = DESK.ask(&one, source, &[json!([1]), json!([2])]) else {
        return;
    };
    assert_eq!(
        (talk.stdout.as_str(), talk.stderr.as_str()),
        ("p1;p2;", "ee")
    );
    for source in [
        "int f(int n) { fclose(stdout); return n; }",
        "#include <unistd.h>\nint f(int n) { close(1); close(2); printf(\"x\"); return n; }",
    ] {
        let calls = [(json!([1]), json!(1)), (json!([2]), json!(2))];
        DESK.gives(&one, source, &calls);
    }
}

#[test]
fn statics_persist_between_cases() {
    let one = function("f", &[], "int", json!({}));
    let calls = [(json!([]), json!(1)), (json!([]), json!(2))];
    DESK.gives(
        &one,
        "int f() { static int calls; return ++calls; }",
        &calls,
    );
}

#[test]
fn recursion_of_a_million_frames_works() {
    let depth = function("f", &[("n", "int")], "int", json!({}));
    let source = "int f(int n) { volatile int x = n; if (n == 0) return 0; int r = f(n - 1); return r + (x == n); }";
    let calls = [
        (json!([100_000]), json!(100_000)),
        (json!([1_000_000]), json!(1_000_000)),
    ];
    DESK.gives(&depth, source, &calls);
}

#[test]
fn a_million_nodes_and_many_strings_go_through() {
    let numbers: Vec<i64> = (0..1_000_000).map(|i| i * 2_147 - 1_000_000_000).collect();
    let nodes = function("f", &[("head", "ListNode")], "ListNode", json!({}));
    let calls = [
        (json!([numbers]), json!(numbers)),
        (json!([numbers]), json!(numbers)),
    ];
    let source = "struct ListNode* f(struct ListNode* n) { return n; }";
    DESK.gives(&nodes, source, &calls);
    let words: Vec<String> = (0..100_000).map(|n| format!("w\u{e9}{n}")).collect();
    let strings = function("f", &[("w", "string[]")], "string[]", json!({}));
    let source = "char** f(char** w, int n, int* k) { *k = n; return w; }";
    DESK.gives(&strings, source, &[(json!([words]), json!(words))]);
}

#[test]
fn a_whole_program_is_compiled_as_it_stands() {
    let Some(toolchain) = DESK.toolchain() else {
        return;
    };
    let source = b"#include <stdio.h>\n#include <math.h>\nint main() { double a, b; scanf(\"%lf %lf\", &a, &b); printf(\"%g\\n\", hypot(a, b)); }";
    let Built::Program(program) =
        DESK.build(toolchain, "my prog.c", source, Target::Program, false)
    else {
        panic!("does not compile");
    };
    assert_eq!(program.run("3 4\n").stdout, "5\n");
}

#[test]
fn a_compiler_without_precompiling_or_wrapping_works_too() {
    let Some(toolchain) = DESK.toolchain() else {
        return;
    };
    let mut old = toolchain.clone();
    let start = old.identity.find(';').unwrap();
    old.identity
        .replace_range(..start, "std=gnu11 pch=no gold=no sanitizers=no wraps=no");
    let source = "int* twoSum(int* nums, int n, int t, int* k) { int* r = malloc(8); r[0] = nums[0]; r[1] = (int)(__STDC_VERSION__ / 100); *k = 2; free(nums); return r; }";
    let signature = two_sum();
    let target = Target::Call(&signature);
    let Built::Program(program) = DESK.build(&old, "sol.c", source.as_bytes(), target, false)
    else {
        panic!("does not compile");
    };
    let call = json!({"case": 0, "step": "call", "args": [[3], 4]});
    assert_eq!(program.talk(&[call]).value(0), &json!([3, 2011]));
}
