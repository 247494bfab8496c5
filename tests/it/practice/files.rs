//! Claims about the file of a session: the stub, what stood there before, and saves of all sorts.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Output;

use serde_json::json;

use super::{Desk, RIGHT, SLEEPS, WRONG};

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn older_code_is_kept_once_before_a_stub_takes_its_place() {
    let desk = Desk::new();
    fs::write(desk.file(), WRONG).expect("a file");
    let mut session = desk.practice(&[]);
    assert_eq!(session.until("started")["kept"], 1);
    session.say("quit");
    session.code();
    let store = desk.store();
    let attempt = &store.attempts(None).expect("attempts")[0].1;
    assert_eq!((attempt.verdict, attempt.session), (None, None));
    let code = store.code(1).expect("the code");
    assert_eq!(code.as_deref(), Some(WRONG.as_bytes()));

    fs::write(desk.file(), WRONG).expect("a file");
    let output = desk.judge(&["reset", "zz-add", "--lang", "py"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(output.stdout, b"zz-add.py\n");
    assert!(stderr(&output).contains("judge history zz-add --show 1"));
    assert_eq!(
        store.attempts(None).expect("attempts").len(),
        1,
        "kept twice"
    );

    let output = desk.judge(&["reset", "zz-add"]);
    assert_eq!(
        (output.status.code(), stderr(&output).as_str()),
        (Some(0), "")
    );
}

#[test]
fn the_permissions_of_a_file_outlast_its_new_stub() {
    let desk = Desk::new();
    fs::write(desk.file(), WRONG).expect("a file");
    let mode = fs::Permissions::from_mode(0o640);
    fs::set_permissions(desk.file(), mode).expect("permissions");
    desk.judge(&["reset", "zz-add", "--lang", "py"]);
    let mode = fs::metadata(desk.file())
        .expect("the file")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o640);
}

#[test]
fn what_is_no_plain_file_is_left_alone() {
    let desk = Desk::new();
    let refused = |what: &str| {
        for command in ["reset", "practice"] {
            let output = desk.judge(&[command, "zz-add", "--lang", "py"]);
            assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
            let text = stderr(&output);
            assert!(
                text.contains(&format!("zz-add.py is {what}\nhint: ")),
                "{text}"
            );
        }
    };
    fs::create_dir(desk.file()).expect("a folder");
    refused("a folder");
    fs::remove_dir(desk.file()).expect("a folder");
    let target = desk.here.path().join("target.py");
    fs::write(&target, WRONG).expect("a file");
    symlink(&target, desk.file()).expect("a link");
    refused("a symbolic link");
    assert_eq!(fs::read_to_string(target).expect("the file"), WRONG);
    assert!(desk.store().sessions(None).expect("sessions").is_empty());
}

#[test]
fn code_that_cannot_be_kept_is_not_written_over() {
    let desk = Desk::new();
    fs::write(desk.file(), WRONG).expect("a file");
    fs::write(desk.home.path().join("state"), "no folder").expect("a file");
    let output = desk.judge(&["practice", "zz-add", "--lang", "py"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("cannot be kept in the history, so it stays as it is"));
    assert_eq!(fs::read_to_string(desk.file()).expect("the file"), WRONG);
}

#[test]
fn a_save_during_a_run_takes_its_place() {
    let desk = Desk::new();
    let mut session = desk.practice(&[]);
    session.until("started");
    desk.save(SLEEPS);
    session.until("run-started");
    desk.save(RIGHT);
    session.until("run-started");
    let judged = session.until("judged");
    assert_eq!(judged["report"]["verdict"], "AC");
    assert_eq!(session.until("solved")["attempts"], 1);
}

#[test]
fn what_nobody_wrote_and_what_was_judged_is_not_run() {
    let desk = Desk::new();
    let mut session = desk.practice(&[]);
    session.until("started");
    let stub = fs::read_to_string(desk.file()).expect("the stub");
    for text in ["", "\n\n", &stub] {
        desk.save(text);
        assert_eq!(session.meanwhile(), [""; 0], "{text:?}");
    }
    desk.save(WRONG);
    session.until("judged");
    session.until("judged");
    desk.save(WRONG);
    assert_eq!(session.meanwhile(), [""; 0]);
    session.say("run");
    session.until("run-started");
    session.until("judged");
}

#[test]
fn a_file_may_go_and_come_back() {
    let desk = Desk::new();
    let mut session = desk.practice(&[]);
    session.until("started");
    fs::remove_file(desk.file()).expect("the file");
    session.until("file-gone");
    assert_eq!(session.meanwhile(), [""; 0], "once is enough");
    session.say("run");
    let refused = session.until("refused");
    let message = refused["message"].as_str().expect("why");
    assert!(message.starts_with("there is no file "), "{message}");
    desk.save(RIGHT);
    session.until("solved");
}

#[test]
fn a_compile_error_is_judged_and_shown() {
    let desk = Desk::new();
    let mut session = desk.practice(&[]);
    session.until("started");
    desk.save("class Solution:\n    def addTwo(self, a, b)\n");
    let judged = session.until("judged");
    assert_eq!(judged["report"]["verdict"], "CE");
    assert_eq!(
        (&judged["whole"], &judged["attempt"]),
        (&json!(false), &json!(null))
    );
    session.say("all");
    let judged = session.until("judged");
    assert_eq!(
        (&judged["whole"], &judged["attempt"]),
        (&json!(true), &json!(1))
    );
}

#[test]
fn an_editor_that_is_asked_for_gets_its_arguments_and_the_file() {
    let desk = Desk::new();
    let script = desk.here.path().join("my editor.sh");
    fs::write(
        &script,
        format!("echo \"$1\" >said\ncat >\"$2\" <<'END'\n{RIGHT}END\n"),
    )
    .expect("a script");
    let args = ["practice", "zz-add", "--lang", "python", "--json", "--edit"];
    let mut command = desk.command(env!("CARGO_BIN_EXE_judge"), &args);
    command.env("VISUAL", format!("sh '{}' --wait", script.display()));
    let mut session = super::Session::start(command);
    session.until("solved");
    let said = fs::read_to_string(desk.here.path().join("said")).expect("what it got");
    assert_eq!(said, "--wait\n");
    let output = desk.judge(&["practice", "zz-add", "--edit"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("neither VISUAL nor EDITOR is set"));
}
