//! Input of one's own, held to the constraints that generate.py tells.

use super::{Desk, SLUG, Said};

fn run(desk: &Desk, input: &str) -> Said {
    let file = desk.path("solutions/total.py");
    desk.said(&mut desk.judge(&["run", SLUG, &file.to_string_lossy(), "--input", input]))
}

fn sixty() -> String {
    format!("[{}]", vec!["1"; 60].join(","))
}

#[test]
fn input_that_breaks_a_constraint_is_told_which() {
    let desk = Desk::new();
    let said = run(&desk, &sixty());
    assert_eq!((said.code, said.stdout.as_str()), (Some(2), ""));
    assert_eq!(
        said.stderr,
        format!(
            "error: your input breaks a constraint: nums holds at most 50 numbers\nhint: judge \
             show {SLUG} tells the constraints\n"
        )
    );
    let file = desk.path("solutions/total.py");
    let mut debug = desk.judge(&["debug", SLUG, &file.to_string_lossy(), "--input", &sixty()]);
    let said = desk.said(&mut debug);
    assert_eq!(said.code, Some(2));
    assert!(
        said.stderr.contains("nums holds at most 50 numbers"),
        "{}",
        said.stderr
    );
}

#[test]
fn input_that_keeps_to_them_is_run() {
    let said = run(&Desk::new(), "[1,2]");
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
}

#[test]
fn where_the_constraints_cannot_be_checked_the_run_goes_on_and_says_so() {
    let desk = Desk::new();
    desk.replace(
        "generate.py",
        "assert len(nums)",
        "assert nums[7] < 3 and len(nums)",
    );
    let said = run(&desk, "[1,2]");
    assert_eq!(said.code, Some(0));
    assert_eq!(
        said.stderr,
        "the constraints were not checked: generate.py:2: valid() failed on case your-input: \
         IndexError('list index out of range')\n"
    );
    desk.replace(
        "generate.py",
        "assert nums[7]",
        "while True: pass\n    assert nums[7]",
    );
    let said = run(&desk, "[1,2]");
    assert_eq!(said.code, Some(0));
    assert!(
        said.stderr
            .starts_with("the constraints were not checked: "),
        "{}",
        said.stderr
    );
}

#[test]
fn without_a_generator_there_is_nothing_to_check() {
    let desk = Desk::new();
    desk.remove("generate.py");
    let said = run(&desk, &sixty());
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
}

#[test]
fn without_python_the_run_goes_on_and_says_so() {
    let desk = Desk::with(&["c"]);
    let config = desk.home.path().join("config/config.toml");
    let text = std::fs::read_to_string(&config).expect("settings");
    std::fs::write(&config, text + "[python]\ncommand = \"/nowhere/python\"\n").expect("written");
    let body = "int addUp(int* nums, int numsSize) { return nums[0]; }\n";
    desk.write("solutions/first.c", body);
    let file = desk.path("solutions/first.c");
    let said =
        desk.said(&mut desk.judge(&["run", SLUG, &file.to_string_lossy(), "--input", "[1]"]));
    assert_eq!(said.code, Some(0), "{}{}", said.stdout, said.stderr);
    assert_eq!(
        said.stderr,
        "the constraints were not checked: there is no program `/nowhere/python`\n"
    );
}
