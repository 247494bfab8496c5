//! The terminal is given back as it was, after a panic too. The tests start this very program
//! again in a pseudo-terminal, which Python opens.

use std::env;
use std::panic;
use std::process::Command;

use super::super::terminal::Screen;

/// Runs the rest of its arguments in a pseudo-terminal; then prints what they wrote there, and
/// whether the terminal's modes are as before.
const IN_A_TERMINAL: &str = r#"
import os, pty, subprocess, sys, termios, threading
master, slave = pty.openpty()
before = termios.tcgetattr(slave)
written = []
def read():
    try:
        while chunk := os.read(master, 65536):
            written.append(chunk)
    except OSError:
        pass
reader = threading.Thread(target=read, daemon=True)
reader.start()
subprocess.run(sys.argv[1:], stdin=slave, stdout=slave, stderr=slave, timeout=60)
same = termios.tcgetattr(slave) == before
os.close(slave)
reader.join(5)
sys.stdout.write(b"".join(written).decode(errors="replace"))
print("MODES", "same" if same else "other")
"#;

/// What a test of this program writes in a terminal of its own.
fn in_a_terminal(test: &str) -> String {
    let output = Command::new("python3")
        .args(["-c", IN_A_TERMINAL])
        .arg(env::current_exe().unwrap())
        .args(["--ignored", "--nocapture", "--exact", test])
        .output()
        .expect("python3 is there");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

const ENTER: &str = "\x1b[?1049h";
const LEAVE: &str = "\x1b[?1049l";

#[test]
fn a_panic_is_told_on_a_terminal_that_was_given_back() {
    let written = in_a_terminal("cli::practice::screen::tests::terminal::panics_in_the_screen");
    let (_, held) = written.split_once(ENTER).expect("the screen was taken");
    let (_, after) = held.split_once(LEAVE).expect("the screen was left");
    assert!(after.contains("out of the blue"), "{written}");
    assert!(!after.contains(LEAVE), "it is left once: {written}");
    assert!(after.contains("\x1b[?25h"), "the cursor is back: {written}");
    assert!(written.ends_with("MODES same\n"), "{written}");
}

#[test]
fn a_panic_elsewhere_is_told_at_the_end_and_hooks_are_put_back() {
    let written = in_a_terminal("cli::practice::screen::tests::terminal::panics_beside_the_screen");
    let (_, held) = written.split_once(ENTER).expect("the screen was taken");
    let (held, after) = held.split_once(LEAVE).expect("the screen was left");
    assert!(!held.contains("in a thread"), "{written}");
    assert!(after.contains("in a thread"), "{written}");
    assert!(after.contains("the hook of before"), "{written}");
    assert!(written.ends_with("MODES same\n"), "{written}");
}

#[test]
#[ignore = "is run in a terminal of its own"]
fn panics_in_the_screen() {
    let mut screen = Screen::take().unwrap();
    screen.draw(|_| panic!("out of the blue")).unwrap();
}

#[test]
#[ignore = "is run in a terminal of its own"]
fn panics_beside_the_screen() {
    panic::set_hook(Box::new(|_| eprintln!("the hook of before")));
    let screen = Screen::take().unwrap();
    std::thread::spawn(|| panic!("in a thread"))
        .join()
        .unwrap_err();
    drop(screen);
    panic::catch_unwind(|| panic!("after it")).unwrap_err();
}
