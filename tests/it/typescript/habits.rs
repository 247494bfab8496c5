//! The ways in which people write TypeScript, every shape, and the ways to fail.

use super::*;

#[track_caller]
fn accepts(source: impl AsRef<[u8]>) {
    let source = source.as_ref();
    let got = results(source, &PLAIN, &[json!([7])]);
    assert_eq!(
        got,
        [value(json!(7))],
        "{}",
        String::from_utf8_lossy(source)
    );
}

#[test]
fn what_is_only_types_goes_away() {
    if absent() {
        return;
    }
    accepts(
        "type Pair<T> = [T, T];\ninterface Store { [key: string]: number | undefined }\n\
         declare const given: number;\n\
         function first<T extends number>(pair: Readonly<Pair<T>>): T { return pair[0]!; }\n\
         const identity = <T,>(x: T): T => x;\n\
         abstract class Shape { protected abstract area(): number; }\n\
         class Square extends Shape {\n    private readonly side: number;\n    \
         constructor(side: number) { super(); this.side = side; }\n    \
         public area(): number { return this.side as unknown as number; }\n}\n\
         function f(n: number, memo?: Map<number, number>): number {\n    \
         const store: Store = {};\n    store['a'] = new Square(n).area()!;\n    \
         const m: Record<string, number[]> = { a: [n] } satisfies object;\n    \
         return first([identity<number>(store['a']!), m.a[0]] as Pair<number>);\n};\n",
    );
}

#[test]
fn what_is_more_than_types_is_transformed() {
    if absent() {
        return;
    }
    let source = "enum Color { Red, Green = 5, Blue }\nconst enum Side { Left = 'L' }\n\
         class Node2 { constructor(public val: number, private next?: Node2) {} }\n\
         function f(n: number): number {\n    \
         return new Node2(n).val + Color.Blue - 6 + Side.Left.length - Color[6].length + 3;\n}\n";
    match ask(source, &PLAIN, &[("call", json!([7]))]) {
        Ok(ran) => assert_eq!(ran.answers[1]["result"], value(json!(7))),
        Err(message) => {
            // Node.js alone may take types away only, and says where to get more.
            assert!(message.ends_with("npm install -g typescript"), "{message}");
            eprintln!("skipped: {message}");
        }
    }
}

#[test]
fn a_function_is_found_in_every_form() {
    if absent() {
        return;
    }
    for source in [
        "function f(n: number): number {\n    return n;\n};",
        "const f = (n: number): number => n;",
        "class Solution { f(n: number): number { return n } }",
        "export function f(n: number): number { return n }",
        "export default function f(n: number): number { return n }",
        "import { ListNode, type TreeNode } from './structures';\nimport type { X } from './x';\n\
         function f(n: number): number { return new ListNode(n).val }\nexport { f };",
        "import assert from 'node:assert';\nfunction f(n: number) { assert.ok(n); return n }",
        "module.exports = { f: (n: number) => n };",
        "const pq = new MinPriorityQueue<number>((x: number) => x);\n\
         function f(n: number) { pq.enqueue(n); return pq.dequeue()! }",
        "\u{feff}function f(n: number): number {\r\n\treturn n;\r\n};\r\n",
        "// @ts-ignore\nfunction f(n: string): number { return n as any }",
        "function f(n: number): string { return n }",
    ] {
        accepts(source);
    }
}

#[test]
fn a_wrong_type_an_exception_and_deep_recursion_are_told_by_the_users_lines() {
    if absent() {
        return;
    }
    let head = "type N = number;\ninterface Unused {\n    x: N\n}\ntype E = string;\n\n";
    let cases = [json!([1])];
    let source =
        format!("{head}function f(n: N): N {{\n    const x: any = null;\n    return x.y;\n}};");
    let got = results(source, &PLAIN, &cases);
    let due = json!([{"exception": {
        "message": "TypeError: Cannot read properties of null (reading 'y')",
        "frames": ["sol.ts:9 in f"],
    }}]);
    assert_eq!(json!(got), due);
    let got = results("function f(n: number) {}", &PLAIN, &cases);
    let due = "returned undefined where int is due; is a return missing?";
    assert_eq!(got, [json!({ "type": due })]);
    let source = "function f(n: number): number { return g(100000) }\n\
                  const g = (k: number): number => k === 0 ? 0 : 1 + g(k - 1);";
    assert_eq!(results(source, &PLAIN, &cases), [value(json!(100_000))]);
    let got = results(
        "function f(n: number): number { return 1 + f(n) }",
        &PLAIN,
        &cases,
    );
    let message = &got[0]["exception"]["message"];
    assert_eq!(message, "RangeError: Maximum call stack size exceeded");
}

#[test]
fn a_missing_function_is_named_with_what_is_there() {
    if absent() {
        return;
    }
    let ran =
        ask("function two(n: number): number { return n }", &PLAIN, &[]).expect("it compiles");
    let due = "sol.ts defines neither class Solution nor a function `f`; it defines two(n). did you \
               mean to rename it?";
    let message = ran.answers[0]["compile"].as_str().expect("a message");
    // Types that were taken away may leave their space behind.
    assert_eq!(message.replace("n        )", "n)"), due);
}

#[test]
fn a_program_runs_whole() {
    if absent() {
        return;
    }
    let source = "type Line = string;\ninterface Unused {}\nimport * as fs from 'fs';\n\
                  const line: Line = fs.readFileSync(0, 'utf8').trim();\nconsole.log(line);\n\
                  throw new Error('end');\n";
    let toolchain = DESK.toolchain().expect("a toolchain");
    let source = source.as_bytes();
    let Built::Program(program) = DESK.build(toolchain, DESK.file, source, Target::Program, false)
    else {
        panic!("it does not compile");
    };
    let ran = program.run(
        "hello
",
    );
    assert_eq!(ran.stdout, "hello\n");
    let message = ran.stderr;
    assert_eq!(message, "Error: end\n    at sol.ts:6\n");
    assert_eq!(ran.code, Some(1));
}
