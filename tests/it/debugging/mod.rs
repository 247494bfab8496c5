//! `judge debug` and `--debug`: debuggers that stop in the user's file, and what development builds
//! find.

mod flags;
mod kinds;
mod native;
mod scripts;
mod told;

use std::ffi::OsStr;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use crate::process::output_within;

/// Longer than any compiler takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(300);

/// A folder with a user's file.
struct Desk {
    here: TempDir,
}

/// One cache of builds for all tests, as what serves every submission takes long to build.
fn home() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("debugging")
}

impl Desk {
    fn new() -> Desk {
        Desk {
            here: tempfile::tempdir().expect("a folder"),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        // As `judge` sees it: the working directory has no links in it.
        let here = self.here.path().canonicalize().expect("a folder");
        here.join(name)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    }

    fn judge(&self, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_judge"));
        command
            .current_dir(self.path(""))
            .env("JUDGE_HOME", home())
            .env("NO_COLOR", "1")
            .env_remove("COLUMNS")
            .args(args);
        output_within(&mut command, b"", PATIENCE)
    }

    /// What `judge debug --json` says; none where a toolchain is missing.
    fn made(&self, args: &[&str]) -> Option<Value> {
        let output = self.judge(["debug", "--json"].iter().chain(args));
        let stderr = String::from_utf8_lossy(&output.stderr);
        if output.status.code() == Some(4) {
            skip(&stderr);
            return None;
        }
        assert_eq!(output.status.code(), Some(0), "{stderr}");
        Some(serde_json::from_slice(&output.stdout).expect("JSON"))
    }

    /// Runs what `judge debug` wrote without a debugger.
    fn run(&self, made: &Value) -> String {
        let mut command = Command::new(made["run"].as_str().expect("a path"));
        let output = output_within(command.env("NO_COLOR", "1"), b"", PATIENCE);
        both(&output)
    }

    /// Starts the debugger as the user would paste it, with more words behind the first ones.
    fn start(&self, made: &Value, more: &[&str]) -> Talk {
        let mut words = words(made);
        for word in more.iter().rev() {
            words.insert(2, (*word).to_owned());
        }
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).current_dir(self.path(""));
        for (name, value) in made["env"].as_object().expect("an object") {
            command.env(name, value.as_str().expect("a text"));
        }
        Talk::start(command.env("NO_COLOR", "1"))
    }
}

fn words(made: &Value) -> Vec<String> {
    serde_json::from_value(made["command"].clone()).expect("a command")
}

fn both(output: &Output) -> String {
    let texts = [&output.stdout, &output.stderr];
    texts
        .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
        .concat()
}

/// Says aloud that something is not tested; in CI everything is.
fn skip(why: &str) {
    assert!(std::env::var_os("CI").is_none(), "{why}");
    eprintln!("skipped: {why}");
}

/// Whether a debugger is there.
fn has(made: &Value, debugger: &str) -> bool {
    let there = made["debugger"]
        .as_str()
        .is_some_and(|name| name.ends_with(debugger));
    if made["debugger"] == "dlv" {
        eprintln!("skipped: dlv stands before gdb here, and is not driven");
    } else if !there {
        skip(&format!("there is no {debugger}: {}", made["missing"]));
    }
    there
}

/// A port that nobody listens on.
fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}

/// A debugger that is talked with, as its user does.
struct Talk {
    child: Child,
    stdin: ChildStdin,
    heard: Arc<Mutex<String>>,
    /// Up to where it was listened to.
    at: usize,
}

impl Talk {
    fn start(command: &mut Command) -> Talk {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
        let heard = Arc::new(Mutex::new(String::new()));
        let stdout = child.stdout.take().expect("a pipe");
        let stderr = child.stderr.take().expect("a pipe");
        listen(stdout, &heard);
        listen(stderr, &heard);
        Talk {
            stdin: child.stdin.take().expect("a pipe"),
            child,
            heard,
            at: 0,
        }
    }

    fn heard(&self) -> MutexGuard<'_, String> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until it has said this, behind what was waited for before.
    fn hears(&mut self, text: &str) -> &mut Talk {
        let until = Instant::now() + PATIENCE;
        loop {
            let found = self.heard()[self.at..].find(text);
            if let Some(found) = found {
                self.at += found + text.len();
                return self;
            }
            let left = self.child.try_wait().expect("it is asked").is_some();
            assert!(
                Instant::now() < until && (!left || self.settles(text)),
                "`{text}` was waited for in vain:\n{}",
                self.heard()
            );
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// What an ended program said last may still be on its way.
    fn settles(&self, text: &str) -> bool {
        thread::sleep(Duration::from_millis(500));
        self.heard()[self.at..].contains(text)
    }

    fn say(&mut self, line: &str) -> &mut Talk {
        writeln!(self.stdin, "{line}").expect("it listens");
        self
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        // It may have ended by itself.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn listen(mut pipe: impl Read + Send + 'static, heard: &Arc<Mutex<String>>) {
    let heard = Arc::clone(heard);
    thread::spawn(move || {
        let mut chunk = [0; 4096];
        while let Ok(count @ 1..) = pipe.read(&mut chunk) {
            let text = String::from_utf8_lossy(&chunk[..count]);
            heard
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push_str(&text);
        }
    });
}
