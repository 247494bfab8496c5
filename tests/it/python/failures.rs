//! Submissions that fail, misbehave or stop the interpreter.

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
    raises(
        "def g(n):\n    return [][n]\nreturn max(map(g, [1]))",
        "IndexError: list index out of range",
        &["sol.py:5 in f", "sol.py:4 in g"],
    );
}

#[test]
fn what_is_no_ordinary_exception_is_told_too() {
    let frame = ["sol.py:3 in f"];
    raises(
        "sys.exit(3)",
        "SystemExit: the solution called exit",
        &frame,
    );
    raises("exit()", "SystemExit: the solution called exit", &frame);
    raises("raise KeyboardInterrupt", "KeyboardInterrupt", &frame);
    raises("raise GeneratorExit", "GeneratorExit", &frame);
    raises("raise ValueError('\\ud800')", "ValueError: \\ud800", &frame);
    raises(
        "return int(input())",
        "EOFError: EOF when reading a line",
        &frame,
    );
    raises(
        "raise type('Odd', (BaseException,), {'__str__': lambda self: 1 / 0})",
        "Odd, whose text cannot be had: its __str__ raised ZeroDivisionError",
        &frame,
    );
}

#[test]
fn a_generator_that_raises_while_it_is_drained_is_told() {
    let got = result(
        "yield 1\nraise ValueError('late')",
        &takes_int("int[]"),
        json!([1]),
    );
    assert_eq!(got["exception"]["message"], "ValueError: late");
}

#[test]
fn prints_come_out_before_the_answer_and_before_a_sudden_end() {
    let source = "class Solution:\n    def f(self, n):\n        print('case', n, end='')\n        \
                  return n if n < 2 else os._exit(3)\n";
    let ran = ask(
        source,
        &PLAIN,
        &[("call", json!([1])), ("call", json!([2]))],
    );
    assert_eq!(ran.answers.len(), 2);
    assert_eq!(ran.code, Some(3));
    assert_eq!(ran.stdout, "case 1");
    let source = source.replace(", end=''", "");
    let ran = ask(source, &PLAIN, &[("call", json!([2]))]);
    assert_eq!(ran.stdout, "case 2\n");
}

#[test]
fn many_prints_all_come_out() {
    let body =
        "write = sys.stdout.write\nfor i in range(2000):\n    print(i)\n    write('x')\nreturn 1";
    let ran = ask(in_solution(body), &PLAIN, &[("call", json!([1]))]);
    assert_eq!(ran.answers[1]["result"], value(json!(1)));
    assert_eq!(
        ran.stdout.bytes().filter(|byte| *byte == b'x').count(),
        2000
    );
}

#[test]
fn the_streams_may_be_closed_or_replaced() {
    for body in [
        "sys.stdout.close()",
        "sys.stdout = io.StringIO()",
        "sys.stdout = None",
        "os.close(1)",
        "del sys.stdout",
    ] {
        let got = result(&format!("{body}\nreturn 1"), &PLAIN, json!([1]));
        assert_eq!(got, value(json!(1)), "{body}");
    }
}

#[test]
fn threads_and_forks_left_behind_do_not_disturb() {
    for body in [
        "import threading, time\nthreading.Thread(target=time.sleep, args=(99,)).start()\nreturn 1",
        "os.fork()\nreturn 1",
        "import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nreturn 1",
    ] {
        let got = results(in_solution(body), &PLAIN, &[json!([1]), json!([2])]);
        assert_eq!(got, [value(json!(1)), value(json!(1))], "{body}");
    }
}

#[test]
fn the_protocols_descriptors_are_not_handed_on() {
    let body = "import subprocess\nreturn subprocess.call(\
                ['sh', '-c', 'test -e /dev/fd/3 || test -e /dev/fd/4'], close_fds=False)";
    assert_eq!(result(body, &PLAIN, json!([1])), value(json!(1)));
}

#[test]
fn recursion_goes_as_deep_as_leetcode_allows() {
    let plain = "def g(k):\n    return 0 if k == 0 else 1 + g(k - 1)\nreturn g(100_000)";
    let cached = plain.replace("def g", "@lru_cache(None)\ndef g");
    let raised = format!("sys.setrecursionlimit(10**6)\n{plain}");
    for body in [plain, &cached, &raised] {
        assert_eq!(
            result(body, &PLAIN, json!([1])),
            value(json!(100_000)),
            "{body}"
        );
    }
}

#[test]
fn an_endless_recursion_is_told_and_the_next_case_runs() {
    let source = "class Solution:\n    def f(self, n):\n        return self.f(n + 1) if n else 5\n";
    let got = results(source, &PLAIN, &[json!([1]), json!([0])]);
    let failure = &got[0]["exception"];
    let message = failure["message"].as_str().expect("a message");
    assert!(
        message.starts_with("RecursionError: maximum recursion depth"),
        "{message}"
    );
    let frames = failure["frames"].as_array().expect("frames");
    assert_eq!(frames.len(), 25);
    assert!(
        frames[12]
            .as_str()
            .is_some_and(|frame| frame.ends_with("more calls …"))
    );
    assert_eq!(got[1], value(json!(5)));
}

#[test]
fn each_case_has_a_new_solution_in_one_process() {
    let source = "count = 0\nclass Solution:\n    def __init__(self): self.n = 0\n    \
                  def f(self, n):\n        global count\n        count += 1; self.n += 1\n        \
                  return count * 10 + self.n\n";
    let got = results(source, &PLAIN, &[json!([1]), json!([1])]);
    assert_eq!(got, [value(json!(11)), value(json!(21))]);
}

#[test]
fn times_are_of_the_call_alone() {
    let body = "import time\ntime.sleep(0.05)\nreturn (x for x in range(200_000))";
    let ran = ask(
        in_solution(body),
        &takes_int("int[]"),
        &[("call", json!([1]))],
    );
    let wall = ran.answers[1]["wall_ns"].as_u64().expect("a time");
    let cpu = ran.answers[1]["cpu_ns"].as_u64().expect("a time");
    assert!(wall > 50_000_000, "sleeping counts by the clock: {wall}");
    assert!(
        cpu > 100_000,
        "a generator is drained in the measured time: {cpu}"
    );
}

#[test]
fn a_program_runs_as_the_main_module_and_names_its_own_lines() {
    let source = "import sys\nif __name__ == '__main__':\n    print(sys.argv[0], input())\n    \
                  def g(k): return k and g(k - 1)\n    g(50_000)\n    exit(3) if len(sys.argv) > 9 else 1 / 0\n";
    let source = source.as_bytes();
    let Built::Program(program) =
        DESK.build(toolchain(), DESK.file, source, Target::Program, false)
    else {
        panic!("a script is not built");
    };
    let ran = program.run("hello\n");
    assert_eq!(ran.stdout, "sol.py hello\n");
    let message = ran.stderr;
    assert!(
        message.contains("File \"sol.py\", line 6, in <module>"),
        "{message}"
    );
    assert!(
        message
            .trim_end()
            .ends_with("ZeroDivisionError: division by zero"),
        "{message}"
    );
    assert!(!message.contains("judge"), "{message}");
    assert_eq!(ran.code, Some(1));
}
