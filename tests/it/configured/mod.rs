//! Languages that the settings add, on problems over standard streams: what they may say, what they
//! judge, and what every command makes of them.

mod commands;
mod compiled;
mod interpreted;
mod mistakes;
mod places;

use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

use crate::process::{at_any_speed, output_within};

/// A home of the judge's own with settings and a problem, `sum-up`: the sum of the numbers of the
/// input. Its limits are 500 ms, 32 MiB and 1000 KiB.
struct Desk {
    folder: TempDir,
}

/// What a command said, the desk's folder shown as `[DESK]`.
struct Said {
    stdout: String,
    stderr: String,
    code: Option<i32>,
}

impl Desk {
    fn new(settings: &str) -> Desk {
        let desk = Desk {
            folder: tempfile::tempdir().expect("a folder"),
        };
        desk.settings(settings);
        for (name, text) in [
            (
                "problem.toml",
                "format = 1\ntitle = \"Sum Up\"\ndifficulty = \"easy\"\ntopics = [\"math\"]\n\
                 minutes = 5\ntarget = { time = \"O(n)\", space = \"O(1)\" }\nkind = \"stdio\"\n\n\
                 [limits]\ncpu_ms = 500\nmemory_mib = 32\noutput_kib = 1000\n",
            ),
            ("statement.md", "Print the sum of the numbers.\n"),
            ("hints.md", "## Add\n\nAdd them up.\n"),
            ("editorial.md", "Add them up.\n"),
            ("data/sample/1.in", "1 2\n"),
            ("data/sample/1.ans", "3\n"),
            ("data/2.in", "40 2\n"),
            ("data/2.ans", "42\n"),
        ] {
            desk.write(&format!("home/data/problems/sum-up/{name}"), text);
        }
        desk.write("work/.keep", "");
        desk
    }

    fn settings(&self, text: &str) {
        self.write("home/config/config.toml", text);
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file below the desk's folder; submissions stand in `work`.
    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    }

    /// A script that may be run, in `folder`.
    fn script(&self, name: &str, text: &str) -> String {
        self.write(name, text);
        let mode = fs::Permissions::from_mode(0o755);
        fs::set_permissions(self.path(name), mode).expect("it may be run");
        self.path(name).display().to_string()
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_judge"));
        command
            .current_dir(self.path("work"))
            .env("JUDGE_HOME", self.path("home"))
            .env("HOME", self.path("user"))
            .env_remove("JUDGE_PROBLEMS")
            .env_remove("COLUMNS")
            .env_remove("NO_COLOR")
            .env_remove("CLICOLOR_FORCE")
            // There, a language that is missing is a failure of `author check`.
            .env_remove("CI");
        command
    }

    fn judge(&self, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Said {
        self.said(self.command().args(args), "")
    }

    fn said(&self, command: &mut Command, stdin: &str) -> Said {
        let output = output_within(command, stdin.as_bytes(), Duration::from_secs(60));
        let text = |bytes: &[u8]| {
            at_any_speed(bytes).replace(&self.folder.path().display().to_string(), "[DESK]")
        };
        Said {
            stdout: text(&output.stdout),
            stderr: text(&output.stderr),
            code: output.status.code(),
        }
    }

    /// Judges a program that stands in a file of this name, and gives the report.
    fn report(&self, name: &str, program: &str) -> Value {
        self.write(&format!("work/{name}"), program);
        let said = self.judge(["run", "sum-up", name, "--json"]);
        serde_json::from_str(&said.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}{}", said.stdout, said.stderr))
    }

    fn verdict(&self, name: &str, program: &str) -> String {
        let report = self.report(name, program);
        report["verdict"].as_str().expect("a verdict").to_owned()
    }
}

/// The program of this name; nothing, said aloud, where there is none, which is a failure in CI.
fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").expect("a PATH");
    let found = std::env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file());
    if found.is_none() {
        let ci = std::env::var_os("CI").is_some_and(|value| value == "true");
        assert!(!ci, "CI needs {name}");
        eprintln!("skipped: there is no {name} on this machine");
    }
    found
}

/// A program's own file, links followed.
fn real(path: &Path) -> PathBuf {
    path.canonicalize().expect("it is there")
}
