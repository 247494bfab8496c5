//! Packages whose answers are judged by their own check.py.

use super::{Desk, SLUG, Said};

const CHECK: &str = "import os\n\
    def check(args, expected, actual):\n\
    \x20   if actual == 99:\n\
    \x20       os.listdir(HOME)\n\
    \x20   if actual == -5:\n\
    \x20       while True: pass\n\
    \x20   if actual == -7:\n\
    \x20       os._exit(3)\n\
    \x20   if abs(actual - sum(args[0])) <= 1:\n\
    \x20       return True\n\
    \x20   return f'{actual} is not near {expected}' if actual > 0 else False\n";

/// A package that takes any sum that is off by one at most.
fn desk() -> Desk {
    let desk = Desk::unrecorded(&[]);
    desk.replace(
        "problem.toml",
        "[limits]",
        "[check]\nprogram = \"check.py\"\n\n[limits]",
    );
    desk.write(
        "check.py",
        &CHECK.replace(
            "HOME",
            &format!("{:?}", desk.path("").display().to_string()),
        ),
    );
    desk
}

fn run(desk: &Desk, body: &str) -> Said {
    let file = desk.home.path().join("sol.py");
    std::fs::write(
        &file,
        format!("class Solution:\n    def addUp(self, nums):\n        {body}\n"),
    )
    .expect("written");
    desk.said(&mut desk.judge(&["run", SLUG, &file.to_string_lossy()]))
}

#[test]
fn any_answer_that_check_py_takes_is_right() {
    let said = run(&desk(), "return sum(nums) + 1");
    assert_eq!(said.code, Some(0), "{}{}", said.stdout, said.stderr);
}

#[test]
fn the_reason_that_check_py_gives_is_shown() {
    let said = run(&desk(), "return 40");
    assert_eq!(said.code, Some(1));
    assert!(said.stdout.contains("40 is not near 6"), "{}", said.stdout);
    let said = run(&desk(), "return -40");
    assert!(
        said.stdout.contains("the answer is not right"),
        "{}",
        said.stdout
    );
}

#[test]
fn a_check_py_that_fails_is_the_package_s_fault_and_runs_in_the_sandbox() {
    for (body, due) in [
        ("return 99", "No such file or directory"),
        ("return -5", "stopped at the time limit"),
        ("return -7", "exit code 3"),
    ] {
        let said = run(&desk(), body);
        assert_eq!(said.code, Some(3), "{}{}", said.stdout, said.stderr);
        let told = "the problem's check.py is at fault: ";
        assert!(said.stderr.contains(told), "{}", said.stderr);
        assert!(said.stderr.contains(due), "{}", said.stderr);
    }
}

#[test]
fn a_check_py_that_cannot_be_used_is_told_by_its_line() {
    for (text, due) in [
        ("def check(a, b):\n    return True\n", "TypeError"),
        (
            "def check(a, b, c):\n    return 3\n",
            "check returned 3: True or a reason is due",
        ),
        (
            "def check(a, b, c):\n    return nothing\n",
            "check.py:2: NameError",
        ),
        ("def check(a, b, c:\n", "check.py:1: SyntaxError"),
        ("x = 1\n", "it defines no check(args, expected, actual)"),
    ] {
        let desk = desk();
        desk.write("check.py", text);
        let said = run(&desk, "return sum(nums)");
        assert_eq!(said.code, Some(3));
        assert!(said.stderr.contains(due), "{}", said.stderr);
        let faults = desk.faults();
        assert!(faults.iter().any(|fault| fault.contains(due)), "{faults:?}");
    }
}

#[test]
fn a_check_py_that_is_not_there_or_not_alone_is_a_fault_of_problem_toml() {
    let absent = desk();
    absent.remove("check.py");
    let said = run(&absent, "return 6");
    assert_eq!(said.code, Some(3));
    assert!(
        said.stderr
            .contains("problem.toml:14: check.py is not in the package"),
        "{}",
        said.stderr
    );
    for (more, due) in [
        ("tolerance = { absolute = 1.0 }", "a `program` judges alone"),
        ("unordered = [0]", "a `program` judges alone"),
    ] {
        let desk = desk();
        desk.replace("problem.toml", "program =", &format!("{more}\nprogram ="));
        let said = run(&desk, "return 6");
        assert!(said.stderr.contains(due), "{}", said.stderr);
    }
    let named = desk();
    named.replace("problem.toml", "\"check.py\"", "\"judge.py\"");
    let said = run(&named, "return 6");
    assert!(
        said.stderr
            .contains("the program of a check is called check.py"),
        "{}",
        said.stderr
    );
}
