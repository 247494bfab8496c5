//! The commands for authors of problems, on small packages with one fault each.

mod checked;
mod faults;
mod figures;
mod kept;
mod mutants;
mod recording;
mod sketch;
mod sound;
mod valid;

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;
use std::time::Duration;

use judge::language::{Language, Languages};
use serde_json::Value;
use tempfile::TempDir;

use crate::process::{at_any_speed, output_within};

const SLUG: &str = "zz-add-up";
const RECORDED: &str = "generated.jsonl.zst";

/// The files of a sound package whose solutions are in Python alone.
const FILES: &[(&str, &str)] = &[
    (
        "problem.toml",
        r#"format = 1
title = "Add Up"
difficulty = "easy"
topics = ["array"]
minutes = 5
target = { time = "O(n)", space = "O(1)" }

[signature]
function = "addUp"
params = [{ name = "nums", type = "int[]" }]
returns = "int"

[limits]
cpu_ms = 60
"#,
    ),
    (
        "statement.md",
        "Add up `nums`.\n\n## Examples\n\n```\nnums = [1, 2, 3]\n-> 6\n```\nOne and two and three.\n",
    ),
    (
        "hints.md",
        "## Look\n\nLook.\n\n## Add\n\nAdd.\n\n## Done\n\nDone.\n",
    ),
    ("editorial.md", "Add them up.\n"),
    (
        "cases.jsonl",
        r#"{"id": "three", "why": "the plain case", "sample": true, "args": [[1,2,3]], "expect": 6}
{"id": "negative", "why": "a number takes away", "args": [[4,-5]], "expect": -1}
"#,
    ),
    (
        "generate.py",
        r#"def valid(nums):
    assert len(nums) <= 50, "nums holds at most 50 numbers"

def cases(rng):
    for n in (4, 40):
        yield {"id": f"random-{n}", "why": "any", "args": [[rng.int(-9, 9) for _ in range(n)]]}
"#,
    ),
    (
        "solutions/total.py",
        "class Solution:\n    def addUp(self, nums):\n        return sum(nums)\n",
    ),
    (
        "solutions/wrong_sign.py",
        "# declares: wrong\nclass Solution:\n    def addUp(self, nums):\n        \
         return sum(map(abs, nums))\n",
    ),
    (
        "solutions/slow_loop.py",
        "# declares: slow\nclass Solution:\n    def addUp(self, nums):\n        while True: pass\n",
    ),
];

/// The sound package's recorded cases, recorded once for all tests.
static CASES: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let desk = Desk::unrecorded(&[]);
    let said = desk.author("record");
    assert_eq!(said.code, Some(0), "{}", said.stderr);
    fs::read(desk.path(RECORDED)).expect("the recorded cases")
});

/// A home of the judge's own with one package in it, and only some languages to be found.
struct Desk {
    home: TempDir,
}

/// What a command said, the package's folder shown as `[PACKAGE]`.
struct Said {
    stdout: String,
    stderr: String,
    code: Option<i32>,
}

impl Desk {
    /// The sound package with its recorded cases, where Python is the only language.
    fn new() -> Desk {
        Desk::with(&[])
    }

    /// The same with more languages to be found.
    fn with(others: &[&str]) -> Desk {
        let desk = Desk::unrecorded(others);
        fs::write(desk.path(RECORDED), &*CASES).expect("written");
        desk
    }

    /// The sound package before anything is recorded; `others` are found beside Python.
    fn unrecorded(others: &[&str]) -> Desk {
        let desk = Desk {
            home: tempfile::tempdir().expect("a folder"),
        };
        fs::create_dir_all(desk.path("solutions")).expect("a folder");
        for (name, text) in FILES {
            desk.write(name, text);
        }
        let languages = Languages::default();
        let absent = languages
            .iter()
            .map(Language::id)
            .filter(|id| *id != "python" && !others.contains(id));
        let config: String = absent
            .map(|id| format!("[{id}]\ncommand = \"/nowhere/{id}\"\n"))
            .collect();
        let folder = desk.home.path().join("config");
        fs::create_dir(&folder).expect("a folder");
        fs::write(folder.join("config.toml"), config).expect("written");
        desk
    }

    /// A file of the package.
    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join("data/problems").join(SLUG).join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).expect("written");
    }

    /// Changes a file of the package, which must hold `old`.
    fn replace(&self, name: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.path(name)).expect("a file");
        assert!(text.contains(old), "{name} does not hold {old}");
        self.write(name, &text.replace(old, new));
    }

    fn remove(&self, name: &str) {
        fs::remove_file(self.path(name)).expect("it was there");
    }

    fn command(&self, what: &str) -> Command {
        self.judge(&["author", what, SLUG])
    }

    /// The judge with these arguments.
    fn judge(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_judge"));
        command
            .args(args)
            .env("JUDGE_HOME", self.home.path())
            // There, a language that is missing is a failure.
            .env_remove("CI")
            .env_remove("JUDGE_PROBLEMS");
        command
    }

    /// `judge author` with this on the package.
    fn author(&self, what: &str) -> Said {
        self.said(&mut self.command(what))
    }

    fn said(&self, command: &mut Command) -> Said {
        let output = output_within(command, b"", Duration::from_secs(120));
        let package = format!("{}/", self.path("").display()).replace("//", "/");
        let text = |bytes: &[u8]| at_any_speed(bytes).replace(&package, "[PACKAGE]/");
        Said {
            stdout: text(&output.stdout),
            stderr: text(&output.stderr),
            code: output.status.code(),
        }
    }

    /// The faults that `judge author check` finds; none go with exit code 0, some with 3.
    fn faults(&self) -> Vec<String> {
        let said = self.said(self.command("check").arg("--json"));
        let proofs: Value = serde_json::from_str(&said.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}{}", said.stdout, said.stderr));
        let faults = proofs[0]["faults"].as_array().expect("the faults");
        assert_eq!(said.code, Some(if faults.is_empty() { 0 } else { 3 }));
        let text = |fault: &Value| fault.as_str().expect("a text").to_owned();
        faults.iter().map(text).collect()
    }
}
