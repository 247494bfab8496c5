//! Timed sessions, driven as a program drives them: commands go in, events come out, files are
//! saved in between.

mod beside;
mod faults;
mod files;
mod leaving;
mod session;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use judge::store::Store;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use tempfile::TempDir;

/// No machine is so slow that it takes longer.
const OUTER_LIMIT: Duration = Duration::from_secs(60);

const RIGHT: &str = "class Solution:\n    def addTwo(self, a, b):\n        return a + b\n";
/// Right on the sample, wrong on the second case.
const WRONG: &str = "class Solution:\n    def addTwo(self, a, b):\n        return a + abs(b)\n";
const SLEEPS: &str = "import time\n\n\nclass Solution:\n    def addTwo(self, a, b):\n        \
                      time.sleep(60)\n";

/// A home of the judge's own, and a working directory.
struct Desk {
    home: TempDir,
    here: TempDir,
}

impl Desk {
    fn new() -> Desk {
        Desk {
            home: tempfile::tempdir().expect("a folder"),
            here: tempfile::tempdir().expect("a folder"),
        }
    }

    fn file(&self) -> PathBuf {
        self.here.path().join("zz-add.py")
    }

    /// Saves the solution, a new file in the old one's place.
    fn save(&self, text: &str) {
        let beside = self.here.path().join("zz-add.py.new");
        fs::write(&beside, text).expect("a file");
        fs::rename(beside, self.file()).expect("a file");
    }

    fn store(&self) -> Store {
        Store::open(&self.database()).expect("the database")
    }

    fn database(&self) -> PathBuf {
        self.home.path().join("state/judge.db")
    }

    /// The judge in this working directory.
    fn command(&self, program: &str, args: &[&str]) -> Command {
        let problems = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/practice/problems");
        let mut command = Command::new(program);
        command
            .args(args)
            .current_dir(self.here.path())
            .env("JUDGE_HOME", self.home.path())
            .env("JUDGE_PROBLEMS", problems)
            .env_remove("COLUMNS")
            .env_remove("CLICOLOR_FORCE")
            .env_remove("VISUAL")
            .env_remove("EDITOR");
        command
    }

    /// Runs the judge to its end.
    fn judge(&self, args: &[&str]) -> Output {
        let mut command = self.command(env!("CARGO_BIN_EXE_judge"), args);
        command.stdin(Stdio::null()).output().expect("it runs")
    }

    /// Starts a session on the fixture problem, in JSON.
    fn practice(&self, args: &[&str]) -> Session {
        let args = [&["practice", "zz-add", "--lang", "python", "--json"], args].concat();
        Session::start(self.command(env!("CARGO_BIN_EXE_judge"), &args))
    }

    fn resume(&self) -> Session {
        let args = ["practice", "zz-add", "--resume", "--json"];
        Session::start(self.command(env!("CARGO_BIN_EXE_judge"), &args))
    }
}

/// A session that a program drives.
struct Session {
    child: Child,
    events: Receiver<Value>,
}

impl Session {
    fn start(mut command: Command) -> Session {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        let stdout = child.stdout.take().expect("a pipe");
        let (sender, events) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                let event = serde_json::from_str(&line).expect("one object a line");
                if sender.send(event).is_err() {
                    break;
                }
            }
        });
        Session { child, events }
    }

    fn say(&mut self, line: &str) {
        let stdin = self.child.stdin.as_mut().expect("a pipe");
        writeln!(stdin, "{line}").expect("it listens");
    }

    /// The next event of this name; those before it are passed over, but an end is not.
    fn until(&mut self, name: &str) -> Value {
        self.until_and_before(name).0
    }

    /// The next event of this name, and the names of those before it.
    fn until_and_before(&mut self, name: &str) -> (Value, Vec<String>) {
        let started = Instant::now();
        let mut before = Vec::new();
        loop {
            let left = OUTER_LIMIT.saturating_sub(started.elapsed());
            match self.events.recv_timeout(left) {
                Ok(event) if event["event"] == name => return (event, before),
                Ok(event) => before.push(event["event"].as_str().expect("a name").to_owned()),
                Err(RecvTimeoutError::Timeout) => panic!("no {name} came after {before:?}"),
                Err(RecvTimeoutError::Disconnected) => {
                    let code = self.code();
                    let mut text = String::new();
                    let stderr = self.child.stderr.take().expect("a pipe");
                    for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                        text.push_str(&line);
                    }
                    panic!("it ended with {code:?} before {name}, after {before:?}: {text}");
                }
            }
        }
    }

    /// What happens in the next second and until the session answers after it.
    fn meanwhile(&mut self) -> Vec<String> {
        thread::sleep(Duration::from_secs(1));
        self.say("time");
        self.until_and_before("time").1
    }

    fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).expect("a signal");
    }

    /// The exit code, once it has ended; none after a signal.
    fn code(&mut self) -> Option<i32> {
        let started = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("a child") {
                return status.code();
            }
            assert!(started.elapsed() < OUTER_LIMIT, "it does not end");
            thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // An end that a test did not wait for.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
