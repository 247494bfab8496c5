//! Every shape of a signature, with a solution in LeetCode's own stub.

use serde_json::{Value, json};

use super::DESK;
use crate::driver::Built;
use crate::signatures::{function, param, signature};
use judge::language::Target;

#[test]
fn plain_values_nested_lists_and_strings_go_through() {
    let all = function(
        "f",
        &[
            ("a", "int[]"),
            ("m", "int[][]"),
            ("s", "string"),
            ("w", "list<string>"),
            ("b", "bool"),
            ("x", "long"),
            ("c", "char"),
            ("d", "double"),
        ],
        "list<list<string>>",
        json!({}),
    );
    let source = r#"
char*** f(int* a, int aSize, int** m, int mSize, int* mColSize, char* s, char** w, int wSize, bool b, long long x,
          char c, double d, int* returnSize, int** returnColumnSizes) {
    char*** rows = malloc(3 * sizeof(char**));
    int* sizes = malloc(3 * sizeof(int));
    rows[0] = w; sizes[0] = wSize;
    rows[1] = malloc(2 * sizeof(char*)); sizes[1] = 2;
    rows[1][0] = s;
    rows[1][1] = malloc(200);
    sprintf(rows[1][1], "%d %d %d %d %d %d %s %lld %c %g", aSize, a[1], mSize, mColSize[0], mColSize[1], m[1][1],
            b ? "yes" : "no", x, c, d);
    rows[2] = NULL; sizes[2] = 0;
    *returnSize = 3;
    *returnColumnSizes = sizes;
    return rows;
}"#;
    DESK.gives(
        &all,
        source,
        &[(
            json!([
                [1, -2],
                [[1], [7, 8]],
                "q\"\\\n\u{e9}\u{1F600}",
                ["", "a,]b"],
                true,
                i64::MIN,
                "z",
                0.5
            ]),
            json!([
                ["", "a,]b"],
                [
                    "q\"\\\n\u{e9}\u{1F600}",
                    "2 -2 2 1 2 8 yes -9223372036854775808 z 0.5"
                ],
                []
            ]),
        )],
    );
}

#[test]
fn every_kind_of_list_comes_back() {
    for (ty, c, value) in [
        ("int[]", "int", json!([1, -2, i32::MAX, i32::MIN, 0])),
        ("long[]", "long long", json!([i64::MAX, i64::MIN, 0])),
        ("uint[]", "uint32_t", json!([4_294_967_295_u32, 0])),
        ("double[]", "double", json!([0.1, -1.5e300, "NaN", 2.0])),
        ("bool[]", "bool", json!([true, false])),
        ("char[]", "char", json!(["a", "\"", "\\"])),
        ("string[]", "char*", json!(["", "\u{e9}"])),
        ("int[]", "int", json!([])),
    ] {
        let echo = function("f", &[("v", ty)], ty, json!({}));
        let source = format!(
            "{c}* f({c}* v, int vSize, int* returnSize) {{ *returnSize = vSize; return v; }}"
        );
        DESK.gives(&echo, &source, &[(json!([value]), value)]);
    }
    for (ty, c, value) in [
        ("int[][]", "int", json!([[1, 2], [], [3]])),
        ("char[][]", "char", json!([["a", "."], ["#"]])),
        ("list<list<string>>", "char*", json!([["x"], []])),
        ("int[][]", "int", json!([])),
    ] {
        let echo = function("f", &[("v", ty)], ty, json!({}));
        let source = format!(
            "{c}** f({c}** v, int vSize, int* vColSize, int* returnSize, int** returnColumnSizes) {{ *returnSize = \
             vSize; *returnColumnSizes = vColSize; return v; }}"
        );
        DESK.gives(&echo, &source, &[(json!([value]), value)]);
    }
}

#[test]
fn single_values_round_trip() {
    let echo = |ty: &str, c: &str, calls: &[(Value, Value)]| {
        let echo = function("f", &[("v", ty)], ty, json!({}));
        DESK.gives(&echo, &format!("{c} f({c} v) {{ return v; }}"), calls);
    };
    echo("char", "char", &[(json!(["z"]), json!("z"))]);
    echo("string", "char*", &[(json!(["a\u{0}b"]), json!("a"))]);
    echo("bool", "bool", &[(json!([true]), json!(true))]);
    echo(
        "double",
        "double",
        &[
            (json!([0.1]), json!(0.1)),
            (
                json!([-1.797_693_134_862_315_7e308]),
                json!(-1.797_693_134_862_315_7e308),
            ),
            (json!([5e-324]), json!(5e-324)),
            (json!(["-Infinity"]), json!("-Infinity")),
            (json!([3]), json!(3.0)),
        ],
    );
}

#[test]
fn a_32_bit_pattern_is_taken_signed_and_unsigned() {
    let reverse = function("reverseBits", &[("n", "uint")], "uint", json!({}));
    for ty in ["uint32_t", "int", "unsigned"] {
        let source = format!(
            "{ty} reverseBits({ty} n) {{ uint32_t r = 0, m = n; for (int i = 0; i < 32; i++) r = r << 1 | (m >> i & 1); \
             return r; }}"
        );
        let calls = [
            (json!([4_294_967_293_u32]), json!(3_221_225_471_u32)),
            (json!([1]), json!(2_147_483_648_u32)),
        ];
        DESK.gives(&reverse, &source, &calls);
    }
}

#[test]
fn in_place_and_prefix_results_are_read_from_the_argument() {
    let rotate = function(
        "rotate",
        &[("matrix", "int[][]")],
        "void",
        json!({"judged": {"in-place": "matrix"}}),
    );
    let source = "void rotate(int** matrix, int matrixSize, int* matrixColSize) { int* r = matrix[0]; matrix[0] = \
        matrix[matrixSize - 1]; matrix[matrixSize - 1] = r; r[0]++; }";
    DESK.gives(&rotate, source, &[(json!([[[1], [2]]]), json!([[2], [2]]))]);
    let reorder = function(
        "reorderList",
        &[("head", "ListNode")],
        "void",
        json!({"judged": {"in-place": "head"}}),
    );
    let source = "void reorderList(struct ListNode* h) { h->next = h->next->next; }";
    DESK.gives(&reorder, source, &[(json!([[1, 2, 3]]), json!([1, 3]))]);
    let unique = function(
        "removeDuplicates",
        &[("nums", "int[]")],
        "int",
        json!({"judged": {"prefix": "nums"}}),
    );
    let source = "int removeDuplicates(int* nums, int n) { int k = 0; for (int i = 0; i < n; i++) if (!k || nums[i] != \
        nums[k - 1]) nums[k++] = nums[i]; return k; }";
    let calls = [
        (json!([[1, 1, 2]]), json!([1, 2])),
        (json!([[]]), json!([])),
    ];
    DESK.gives(&unique, source, &calls);
    let source = "int removeDuplicates(int* nums, int n) { return 9; }";
    let Some(talk) = DESK.ask(&unique, source, &[json!([[1, 1, 2]])]) else {
        return;
    };
    assert_eq!(
        talk.result(0),
        &json!({"wrong": "returned 9 where 0 to 3 elements can be kept"})
    );
}

#[test]
fn an_argument_that_must_stay_is_watched() {
    let find = function(
        "f",
        &[("nums", "int[]")],
        "int",
        json!({"unchanged": ["nums"]}),
    );
    let source = "int f(int* n, int size) { if (n[0] == 2) n[1] = 0; return 1; }";
    let Some(talk) = DESK.ask(&find, source, &[json!([[3, 1]]), json!([[2, 1]])]) else {
        return;
    };
    assert_eq!(talk.value(0), &json!(1));
    assert_eq!(
        talk.result(1),
        &json!({"wrong": "nums was changed; the task forbids it"})
    );
}

#[test]
fn the_solution_calls_a_hidden_api() {
    let with_api = |rule: &str, name: &str| {
        let api =
            json!({"name": name, "base": "B", "param": "version", "rule": rule, "value": "bad"});
        let mut bad = function("f", &[], "int", json!({ "api": api }));
        if let judge::model::Signature::Function(function) = &mut bad {
            function.params = serde_json::from_value(json!([
                param("n", "int", json!({})),
                param("bad", "int", json!({"hidden": true}))
            ]))
            .unwrap();
        }
        bad
    };
    DESK.gives(
        &with_api("at-least", "isBadVersion"),
        "bool isBadVersion(int version);\nint f(int n) { int low = 1; while (low < n) { int m = low + (n - low) / 2; if \
         (isBadVersion(m)) n = m; else low = m + 1; } return low; }",
        &[(json!([2_147_483_647, 1_702_766_719]), json!(1_702_766_719))],
    );
    DESK.gives(
        &with_api("compare", "guess"),
        "int f(int n) { int low = 1, high = n; while (1) { int m = low + (high - low) / 2; switch (guess(m)) { case 0: \
         return m; case 1: low = m + 1; break; default: high = m - 1; } } }",
        &[(json!([10, 6]), json!(6)), (json!([1, 1]), json!(1))],
    );
}

fn recent() -> judge::model::Signature {
    let of = |name: &str, ty: &str| param(name, ty, json!({}));
    signature(&json!({
        "kind": "class", "name": "Recent", "aliases": ["Latest"],
        "constructor": [of("names", "string[]"), of("grid", "int[][]")],
        "methods": [
            {"name": "add", "params": [of("x", "int")], "returns": "void"},
            {"name": "all", "params": [of("from", "int")], "returns": "int[]"},
            {"name": "rows", "params": [], "returns": "list<list<int>>"},
            {"name": "name", "params": [], "returns": "string"},
            {"name": "sum", "params": [of("head", "ListNode")], "returns": "double"},
        ],
    }))
}

const RECENT: &str = r"
typedef struct { char* name; int** grid; int rows; int* cols; int items[10]; int size; } Recent;
Recent* recentCreate(char** names, int namesSize, int** grid, int gridSize, int* gridColSize) {
    Recent* obj = calloc(1, sizeof(Recent));
    obj->name = names[namesSize - 1]; obj->grid = grid; obj->rows = gridSize; obj->cols = gridColSize;
    return obj;
}
void recentAdd(Recent* obj, int x) { obj->items[obj->size++] = x; }
int* recentAll(Recent* obj, int from, int* retSize) { *retSize = obj->size - from; return obj->items + from; }
int** recentRows(Recent* obj, int* retSize, int** retColSize) { *retSize = obj->rows; *retColSize = obj->cols; return obj->grid; }
char* recentName(Recent* obj) { return obj->name; }
double recentSum(Recent* obj, struct ListNode* head) { double s = 0; for (; head; head = head->next) s += head->val; return s / 2; }
";

#[test]
fn the_operations_of_a_class_are_called_in_order() {
    let free = "void recentFree(Recent* obj) { free(obj->grid[0]); free(obj->grid); free(obj); }";
    let call = json!([
        ["Recent", "add", "add", "all", "rows", "name", "sum", "all"],
        [
            [["a", "b"], [[1], []]],
            [4],
            [5],
            [0],
            [],
            [],
            [[1, 2]],
            [1]
        ]
    ]);
    let due = json!([null, null, null, [4, 5], [[1], []], "b", 1.5, [5]]);
    for source in [
        format!("{RECENT}{free}"),
        // Without the function that frees it, and under another site's name.
        RECENT.to_owned(),
        RECENT
            .replace("recent", "latest")
            .replace("Recent", "Latest"),
    ] {
        let calls = [(call.clone(), due.clone()), (call.clone(), due.clone())];
        DESK.gives(&recent(), &source, &calls);
    }
    let forgets = RECENT.replace("*retSize = obj->size - from; ", "");
    let Some(talk) = DESK.ask(&recent(), &forgets, &[call]) else {
        return;
    };
    assert_eq!(
        talk.result(0),
        &json!({"type": "returned an array and did not set *retSize"})
    );
}

#[test]
fn a_codec_goes_through_two_processes() {
    let Some(toolchain) = DESK.toolchain() else {
        return;
    };
    let round = |ty: &str, source: &str, value: Value| {
        let codec = signature(
            &json!({"kind": "codec", "name": "Codec", "encode": "enc", "decode": "dec",
            "param": "v", "text": "s", "type": ty}),
        );
        let target = Target::Call(&codec);
        let Built::Program(program) =
            DESK.build(toolchain, "sol.c", source.as_bytes(), target, false)
        else {
            panic!("does not compile");
        };
        let ask = |step: &str, value: &Value| {
            let question = json!({"case": 0, "step": step, "args": [value]});
            program.talk(&[question]).value(0).clone()
        };
        let text = ask("encode", &value);
        assert!(text.as_str().unwrap().is_ascii());
        assert_eq!(ask("decode", &text), value);
    };
    round(
        "string[]",
        r#"char* enc(char** v, int n) { char* s = calloc(1000, 1); for (int i = 0; i < n; i++) { char size[2] = {(char)(strlen(v[i]) + 200)}; strcat(s, size); strcat(s, v[i]); strcat(s, "\xff"); } return s; }
           char** dec(char* s, int* n) { char** v = malloc(80); *n = 0; while (*s) { int size = (unsigned char)*s - 200; v[*n] = calloc(size + 1, 1); memcpy(v[(*n)++], s + 1, size); s += size + 2; } return v; }"#,
        json!(["", "a%b\"\\", "\u{e9}\n"]),
    );
    round(
        "TreeNode",
        r##"static void put(struct TreeNode* r, char* s) { if (!r) { strcat(s, "# "); return; } sprintf(s + strlen(s), "%d ", r->val); put(r->left, s); put(r->right, s); }
           char* enc(struct TreeNode* r) { static char s[1000]; s[0] = 0; put(r, s); return s; }
           static struct TreeNode* get(char** s) { char* word = *s; *s = strchr(word, ' ') + 1; if (*word == '#') return NULL; struct TreeNode* n = malloc(sizeof *n); n->val = atoi(word); n->left = get(s); n->right = get(s); return n; }
           struct TreeNode* dec(char* s) { return get(&s); }"##,
        json!([1, 2, 3, null, null, -4]),
    );
}
