//! Submissions that fail, misbehave or stop Node.js.

use super::*;

#[track_caller]
fn raises(body: &str, message: &str, frames: &[&str]) {
    let got = result(body, &PLAIN, json!([1]));
    assert_eq!(
        got,
        json!({"exception": {"message": message, "frames": frames}})
    );
}

#[test]
fn an_exception_is_told_with_the_users_own_frames() {
    if absent() {
        return;
    }
    raises(
        "const g = (n) => {\n    return undefined.length;\n};\nreturn [1].map(g)[0];",
        "TypeError: Cannot read properties of undefined (reading 'length')",
        &["sol.js:5 in f", "sol.js:3 in g"],
    );
    raises(
        "throw new RangeError('far')",
        "RangeError: far",
        &["sol.js:2 in f"],
    );
    raises(
        "class Odd extends Error { name = 'Odd' }\nthrow new Odd('\\ud800')",
        "Odd: \u{fffd}",
        &["sol.js:3 in f"],
    );
}

#[test]
fn what_is_no_ordinary_exception_is_told_too() {
    if absent() {
        return;
    }
    let exit = "Exit: the solution called process.exit";
    raises("process.exit(3)", exit, &["sol.js:2 in f"]);
    raises("throw 'text'", "threw \"text\", which is no Error", &[]);
    raises("throw undefined", "threw undefined, which is no Error", &[]);
    raises("throw { a: 1 }", "threw an object, which is no Error", &[]);
    raises(
        "throw { stack: 1, get message() { throw 1 } }",
        "an Error whose text cannot be had",
        &[],
    );
}

#[test]
fn an_error_in_a_callback_or_a_promise_ends_the_call() {
    if absent() {
        return;
    }
    let never = "return new Promise(() => {})";
    raises(
        &format!("setTimeout(() => {{ throw new Error('late') }}, 1);\n{never}"),
        "Error: late",
        &["sol.js:2 in Timeout._onTimeout"],
    );
    raises(
        &format!("Promise.reject(new Error('nobody'));\n{never}"),
        "Error: nobody",
        &["sol.js:2 in f"],
    );
    raises(
        "return (async () => { await null; throw new Error('inside') })()",
        "Error: inside",
        &["sol.js:2"],
    );
    raises(
        never,
        "Error: the promise that was returned is never settled: nothing is left to do",
        &[],
    );
}

#[test]
fn prints_come_out_before_the_answer_and_before_a_sudden_end() {
    if absent() {
        return;
    }
    let source = "var f = (n) => {\n    console.log('case', n);\n    console.error({ n });\n    \
                  process.stdout.write('more\\n');\n    \
                  return n < 2 ? n : process.kill(process.pid, 'SIGKILL');\n};";
    let ran = ask(
        source,
        &PLAIN,
        &[("call", json!([1])), ("call", json!([2]))],
    );
    assert_eq!(ran.answers.len(), 2, "{:?}", ran.stderr);
    let out = ran.stdout;
    assert_eq!(out, "case 1\nmore\ncase 2\nmore\n");
    let error = ran.stderr;
    assert_eq!(error, "{ n: 1 }\n{ n: 2 }\n");
}

#[test]
fn many_prints_all_come_out() {
    if absent() {
        return;
    }
    let body =
        "for (let i = 0; i < 20000; i++) console.log('x', i);\nconsole.table([1]);\nreturn 1";
    let ran = ask(in_function(body), &PLAIN, &[("call", json!([1]))]);
    assert_eq!(ran.answers[1]["result"], value(json!(1)));
    let lines = ran.stdout.lines();
    assert_eq!(lines.filter(|line| line.starts_with("x ")).count(), 20_000);
}

#[test]
fn the_streams_may_be_closed_or_replaced() {
    if absent() {
        return;
    }
    for body in [
        "require('fs').closeSync(1); console.log(1)",
        "console.log = null",
        "console = null",
        "process.stdout = null",
        "process.stdout.end()",
        "process = null",
        "globalThis.process = undefined; delete globalThis.Buffer",
        "JSON = Map = Set = Object = Array = Promise = Error = String = Number = null",
    ] {
        let got = results(
            in_function(&format!("{body}\nreturn 1")),
            &PLAIN,
            &[json!([1])],
        );
        assert_eq!(got, [value(json!(1))], "{body}");
    }
}

#[test]
fn timers_and_children_left_behind_do_not_disturb() {
    if absent() {
        return;
    }
    for body in [
        "setInterval(() => {}, 1); setTimeout(() => process.exit(1), 0)",
        "require('child_process').spawn('sleep', ['9'])",
        "process.on('exit', () => { for (;;); })",
        "process.on('SIGTERM', () => {})",
        "new (require('worker_threads').Worker)('for (;;);', { eval: true })",
    ] {
        let source = in_function(&format!("{body}\nreturn 1"));
        let got = results(source, &PLAIN, &[json!([1]), json!([2])]);
        assert_eq!(got, [value(json!(1)), value(json!(1))], "{body}");
    }
}

#[test]
fn the_protocols_descriptors_are_not_handed_on() {
    if absent() {
        return;
    }
    let body = "return require('child_process').spawnSync('sh', ['-c', \
                'test -e /dev/fd/3 || test -e /dev/fd/4']).status";
    assert_eq!(result(body, &PLAIN, json!([1])), value(json!(1)));
}

#[test]
fn recursion_goes_a_hundred_thousand_calls_deep() {
    if absent() {
        return;
    }
    let plain = "const g = (k) => k === 0 ? 0 : 1 + g(k - 1);\nreturn g(100_000)";
    let wide = "const g = (k, a, b, c, d) => {\n    const [x, y, z] = [k + a, k + b, k + c];\n    \
                return k === 0 ? 0 : 1 + Math.min(g(k - 1, x, y, z, d), Infinity) + 0 * (x + y + z);\n\
                };\nreturn g(100_000, 1, 2, 3, 4)";
    for body in [plain, wide] {
        assert_eq!(result(body, &PLAIN, json!([1])), value(json!(100_000)));
    }
}

#[test]
fn an_endless_recursion_is_told_and_the_next_case_runs() {
    if absent() {
        return;
    }
    let source = "var f = (n) => n ? f(n + 1) : 5;";
    let got = results(source, &PLAIN, &[json!([1]), json!([0])]);
    let failure = &got[0]["exception"];
    assert_eq!(
        failure["message"],
        "RangeError: Maximum call stack size exceeded"
    );
    let frames = failure["frames"].as_array().expect("frames");
    assert_eq!(frames.len(), 25);
    assert_eq!(frames[0], "… more calls …");
    assert_eq!(got[1], value(json!(5)));
}

#[test]
fn a_machine_that_gives_a_small_stack_recurses_as_deep() {
    if absent() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let source = "var twoSum = (nums, target) => {\n    \
                  const g = (k) => k === 0 ? 0 : 1 + g(k - 1);\n    \
                  if (g(100_000) !== 100_000 || nums.length > 999) return [];\n    \
                  console.log('deep');\n    return f(nums);\n};\nconst f = (x) => f(x).slice();\n";
    std::fs::write(folder.path().join("sol.js"), source).expect("the submission");
    let output = std::process::Command::new("sh")
        .args(["-c", "ulimit -s 8192 && exec \"$@\"", "sh"])
        .arg(env!("CARGO_BIN_EXE_judge"))
        .args(["run", "two-sum", "sol.js"])
        .env("JUDGE_HOME", folder.path())
        .current_dir(folder.path())
        .output()
        .expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout);
    for due in [
        "Runtime Error",
        "deep",
        "RangeError: Maximum call stack size",
    ] {
        assert!(text.contains(due), "{text}");
    }
}

#[test]
fn times_are_of_the_call_alone() {
    if absent() {
        return;
    }
    let body = "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);\n\
                return (function* () { for (let i = 0; i < 2e5; i++) yield i; })()";
    let ran = ask(
        in_function(body),
        &takes_int("int[]"),
        &[("call", json!([1]))],
    );
    let wall = ran.answers[1]["wall_ns"].as_u64().expect("a time");
    let cpu = ran.answers[1]["cpu_ns"].as_u64().expect("a time");
    assert!(wall > 50_000_000, "sleeping counts by the clock: {wall}");
    assert!(cpu > 100_000, "it is drained in the measured time: {cpu}");
}

#[test]
fn each_case_has_a_new_solution_in_one_process() {
    if absent() {
        return;
    }
    let source = "let count = 0;\nclass Solution {\n    constructor() { this.n = 0; }\n    \
                  f() { count += 1; this.n += 1; return count * 10 + this.n; }\n}";
    let got = results(source, &PLAIN, &[json!([1]), json!([1])]);
    assert_eq!(got, [value(json!(11)), value(json!(21))]);
}

#[test]
fn a_program_reads_its_input_and_names_its_own_lines() {
    if absent() {
        return;
    }
    for reading in [
        "const line = require('fs').readFileSync(0, 'utf8').trim();\nconst go = (f) => f(line);",
        "import { readFileSync } from 'fs';\nconst go = (f) => f(readFileSync('/dev/stdin', 'utf8').trim());",
        "const lines = require('readline').createInterface({ input: process.stdin });\n\
         const go = (f) => lines.on('line', f);",
    ] {
        let source = format!(
            "{reading}\ngo((text) => {{\n    console.log(process.argv[1], text);\n    null.x;\n}});"
        );
        let ran = program(
            source.as_bytes(),
            "hello
",
        );
        assert_eq!(ran.stdout, "sol.js hello\n");
        let message = ran.stderr;
        let start = "TypeError: Cannot read properties of null (reading 'x')\n    at ";
        assert!(message.starts_with(start), "{message}");
        assert!(message.contains("sol.js:5"), "{message}");
        assert!(!message.contains("driver"), "{message}");
        assert_eq!(ran.code, Some(1));
    }
    let source = b"if (require.main === module) process.exitCode = 3;";
    let ran = program(source, "");
    assert_eq!(ran.code, Some(3));
}
