//! A command run to its end, under an outer limit on its time.

use std::io::{Read, Write};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::Duration;

use wait_timeout::ChildExt;

/// Runs the command on this standard input and gives what it said. Fails the test, with what was
/// run, if it has not ended after `limit`.
pub(crate) fn output_within(command: &mut Command, stdin: &[u8], limit: Duration) -> Output {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
    let (mut input, bytes) = (child.stdin.take().expect("a pipe"), stdin.to_owned());
    // A command need not read what it is given.
    thread::spawn(move || input.write_all(&bytes).ok());
    let stdout = drain(child.stdout.take().expect("a pipe"));
    let stderr = drain(child.stderr.take().expect("a pipe"));
    let Some(status) = child.wait_timeout(limit).expect("it is waited for") else {
        child.kill().expect("it is ended");
        child.wait().expect("it is waited for");
        panic!("{command:?} did not end within {limit:?}");
    };
    Output {
        status,
        stdout: stdout.join().expect("standard output"),
        stderr: stderr.join().expect("standard error"),
    }
}

/// What the judge said on a stream, without the line about what is built once for a toolchain: it
/// comes only where that takes long.
pub(crate) fn at_any_speed(stream: &[u8]) -> String {
    String::from_utf8_lossy(stream)
        .split_inclusive('\n')
        .filter(|line| !line.ends_with(", once for this toolchain\n"))
        .collect()
}

fn drain(mut pipe: impl Read + Send + 'static) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        pipe.read_to_end(&mut bytes).expect("the stream is read");
        bytes
    })
}

#[test]
fn a_command_that_does_not_end_fails_the_test() {
    let ended = std::panic::catch_unwind(|| {
        output_within(
            Command::new("sleep").arg("60"),
            b"",
            Duration::from_millis(50),
        )
    });
    let message = *ended
        .expect_err("it panics")
        .downcast::<String>()
        .expect("a text");
    assert!(message.ends_with("did not end within 50ms"), "{message}");
}

#[test]
fn what_a_command_is_given_and_says_passes_whole() {
    let text = "x".repeat(300_000);
    let output = output_within(
        Command::new("sh").args(["-c", "cat; echo done >&2; exit 7"]),
        text.as_bytes(),
        Duration::from_secs(60),
    );
    assert_eq!(output.status.code(), Some(7));
    assert_eq!(output.stdout, text.as_bytes());
    assert_eq!(output.stderr, b"done\n");
}

#[test]
fn what_comes_on_slow_machines_alone_is_left_out() {
    let said = b"first\nbuilding the driver, once for this toolchain\nlast";
    assert_eq!(at_any_speed(said), "first\nlast");
}
