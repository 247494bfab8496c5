//! However the screen is left, the terminal is as before, and the session can go on.

use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use super::{PATIENCE, Shell, clock};

#[test]
fn ctrl_c_leaves_a_session_that_can_go_on() {
    let shell = Shell::open(80, 24);
    shell.practises("");
    shell.types("\x03");
    shell.is_back(130);
    shell.shows("judge practice two-sum --resume");
    shell.types("clear; $JUDGE practice two-sum --resume\n");
    shell.shows("you go on at");
    shell.types("q");
    shell.is_back(1);
}

#[test]
fn ctrl_z_gives_the_terminal_to_the_shell_and_the_clock_does_not_count_it() {
    const STOP: Duration = Duration::from_secs(8);
    let shell = Shell::open(80, 24);
    shell.practises("");
    let (before, began) = (shell.clock(), Instant::now());
    shell.types("\x1a");
    shell.until("the screen is still held", |paper| !paper.alternate);
    shell.types("stty -g > after\n");
    shell.shows("Stopped");
    thread::sleep(STOP);
    shell.types("fg\n");
    shell.shows("? help  q leave");
    // The clock shows whole seconds; what a busy machine takes for the rest, it counts.
    let counted = shell.clock() - before;
    assert!(counted + STOP < began.elapsed() + Duration::from_secs(2));
    shell.types("\x1a");
    shell.until("the screen is still held", |paper| !paper.alternate);
    shell.types("fg\n");
    shell.shows("? help  q leave");
    shell.types("q");
    shell.is_back(1);
}

#[test]
fn a_stop_from_outside_is_mended_when_the_session_goes_on() {
    let shell = Shell::open(80, 24);
    shell.practises("");
    let pid: i32 = shell.read("pid").trim().parse().expect("a number");
    let pid = Pid::from_raw(pid).expect("a process");
    kill_process(pid, Signal::STOP).expect("it is ours");
    shell.shows("ready:");
    // What the shell writes meanwhile is not what the screen left.
    shell.resize(80, 24);
    // The shell found the terminal in raw mode, where Enter is no line end.
    shell.sends(b"fg\n");
    shell.shows("Examples");
    shell.shows("? help  q leave");
    shell.types("q");
    shell.is_back(1);
}

#[test]
fn a_signal_to_end_or_to_hang_up_leaves_the_terminal_as_it_was() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        let shell = Shell::open(80, 24);
        shell.practises("");
        let pid: i32 = shell.read("pid").trim().parse().expect("a number");
        kill_process(Pid::from_raw(pid).expect("a process"), signal).expect("it is ours");
        shell.is_back(130);
        shell.types("clear; $JUDGE practice two-sum\n");
        shell.shows("unfinished");
    }
}

#[test]
fn a_window_that_is_closed_saves_the_session_and_ends_it() {
    let mut shell = Shell::open(80, 24);
    shell.practises("");
    shell.until("the clock stands", |paper| {
        clock(paper).is_some_and(|clock| clock >= Duration::from_secs(2))
    });
    // The system hangs up on what a shell leaves behind in its terminal.
    shell.shell.kill().expect("it is ours");
    let deadline = Instant::now() + PATIENCE;
    let said = loop {
        let output = Command::new(env!("CARGO_BIN_EXE_judge"))
            .args(["practice", "two-sum", "--lang", "python"])
            .current_dir(shell.here.path())
            .env("JUDGE_HOME", shell.home.path())
            .output()
            .expect("it runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        if !said.contains("open in another terminal") {
            break said;
        }
        assert!(Instant::now() < deadline, "the session is still open");
        thread::sleep(Duration::from_millis(50));
    };
    assert!(
        said.contains("unfinished") && !said.contains("at 0:00"),
        "{said}"
    );
}
