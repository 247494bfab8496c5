//! The command line as a user meets it: what is printed on both streams, and the exit codes.

mod arguments;
mod counting;
mod exchange;
mod history;
mod machine;
mod note;
mod painting;
mod reading;
mod running;

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use tempfile::TempDir;

use crate::process::{at_any_speed, output_within};

/// A home of the judge's own, a working directory, and the fixture problems.
struct Desk {
    home: TempDir,
    here: TempDir,
}

/// What a command said.
struct Said {
    stdout: String,
    stderr: String,
    code: Option<i32>,
}

impl Desk {
    fn new() -> Desk {
        Desk {
            home: tempfile::tempdir().expect("a folder"),
            here: tempfile::tempdir().expect("a folder"),
        }
    }

    /// A file in the working directory.
    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.here.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, bytes).expect("a file");
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_judge"));
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/cli/problems");
        command
            .current_dir(self.here.path())
            .env("JUDGE_HOME", self.home.path())
            .env("JUDGE_PROBLEMS", fixtures)
            .env("TZ", "UTC")
            .env_remove("COLUMNS")
            .env_remove("NO_COLOR")
            .env_remove("CLICOLOR_FORCE");
        command
    }

    fn judge(&self, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Said {
        self.said(self.command().args(args))
    }

    /// Runs the command, and leaves out what differs between machines and runs.
    fn said(&self, command: &mut Command) -> Said {
        self.said_on(command, "")
    }

    /// The same with this standard input.
    fn said_on(&self, command: &mut Command, stdin: &str) -> Said {
        let output = output_within(command, stdin.as_bytes(), Duration::from_secs(60));
        let text = |bytes: &[u8]| {
            at_any_speed(bytes)
                .replace(&self.home.path().display().to_string(), "[HOME]")
                .replace(&self.here.path().display().to_string(), "[HERE]")
                .replace(&format!("{}/", env!("CARGO_MANIFEST_DIR")), "")
        };
        Said {
            stdout: text(&output.stdout),
            stderr: text(&output.stderr),
            code: output.status.code(),
        }
    }
}

impl Said {
    /// Both streams and the exit code as one text.
    fn screen(&self) -> String {
        let mut out = self.stdout.clone();
        if !self.stderr.is_empty() {
            out.push_str("--- stderr\n");
            out.push_str(&self.stderr);
        }
        out.push_str(&format!("--- exit code {}", self.code.unwrap_or(-1)));
        escapes_shown(&out)
    }
}

/// Escape sequences made readable.
fn escapes_shown(text: &str) -> String {
    text.replace('\x1b', "␛")
}
