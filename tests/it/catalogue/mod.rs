//! The catalogue: packages on disk, their faults, finding and reading them.

mod cases;
mod custom;
mod finding;
mod manifest;
mod shipped;
mod sources;

use std::fs;
use std::path::Path;

use judge::catalogue::{Catalogue, Fault, Source};
use tempfile::TempDir;

/// A sound `problem.toml`; tests change a line of it.
const TWO_SUM: &str = r#"format = 1
number = 1
title = "Two Sum"
difficulty = "easy"
topics = ["array", "hash-table"]
lists = { blind-75 = 3 }
minutes = 15
target = { time = "O(n)", space = "O(n)" }

[signature]
function = "twoSum"
params = [
  { name = "nums", type = "int[]" },
  { name = "target", type = "int" },
]
returns = "int[]"

[check]
unordered = [0]
"#;

const CASES: &str = r#"{"id": "plain", "why": "a pair", "sample": true, "args": [[2,7],9], "expect": [0,1]}
{"id": "twice", "why": "the same value twice", "tags": ["duplicates"], "args": [[3,3],6], "any_of": [[0,1]]}
"#;

/// A folder of packages.
struct Shelf(TempDir);

impl Shelf {
    fn new() -> Shelf {
        Shelf(tempfile::tempdir().unwrap())
    }

    /// A shelf with one package `two-sum`.
    fn with(toml: &str, cases: &str) -> Shelf {
        let shelf = Shelf::new();
        shelf.add("two-sum", toml, cases);
        shelf
    }

    fn add(&self, slug: &str, toml: &str, cases: &str) {
        self.write(&format!("{slug}/problem.toml"), toml);
        self.write(&format!("{slug}/statement.md"), "Find two numbers.\n");
        self.write(&format!("{slug}/hints.md"), "## A nudge\n\nLook again.\n");
        self.write(&format!("{slug}/editorial.md"), "Keep what you saw.\n");
        self.write(&format!("{slug}/cases.jsonl"), cases);
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn open(&self) -> Catalogue {
        Catalogue::open(&[Source::Folder(self.path().to_owned())])
    }

    /// The faults of the whole package `two-sum`, as `file:line: message`, without the folder.
    fn faults(&self) -> Vec<String> {
        match self.open().load("two-sum") {
            Ok(_) => Vec::new(),
            Err(faults) => self.tell(&faults),
        }
    }

    fn tell(&self, faults: &[Fault]) -> Vec<String> {
        let folder = format!("{}/", self.path().display());
        let tell = |fault: &Fault| {
            fault
                .to_string()
                .replace(&folder, "")
                .replace("two-sum/", "")
        };
        faults.iter().map(tell).collect()
    }
}

#[test]
fn a_sound_package_is_read_whole() {
    let shelf = Shelf::with(TWO_SUM, CASES);
    let catalogue = shelf.open();
    assert_eq!(catalogue.faults(), []);
    let problem = catalogue.load("two-sum").unwrap();
    assert_eq!(problem.summary, catalogue.summaries()[0]);
    assert_eq!(problem.summary.kind, "function");
    assert_eq!(problem.summary.lists[0].position, 3);
    assert_eq!(problem.limits.cpu_ms, 1000);
    assert_eq!(problem.hints[0].title, "A nudge");
    let ids: Vec<&str> = problem.cases.iter().map(|case| case.id.as_str()).collect();
    assert_eq!(ids, ["plain", "twice"]);
    assert!(problem.cases[0].sample && !problem.cases[1].sample);
}

#[test]
fn byte_order_marks_and_carriage_returns_do_no_harm() {
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let shelf = Shelf::with(&windows(TWO_SUM), &windows(CASES));
    shelf.write("two-sum/hints.md", windows("## One\n\nText.\n"));
    let problem = shelf.open().load("two-sum").unwrap();
    assert_eq!(problem.cases.len(), 2);
    assert_eq!(problem.hints[0].title, "One");
}

#[test]
fn every_fault_of_every_file_is_named() {
    let shelf = Shelf::with(
        &TWO_SUM
            .replace("\"easy\"", "\"soft\"")
            .replace("minutes = 15", "minutes = 0"),
        &CASES.replace("[3,3]", "[3,\"x\"]"),
    );
    shelf.write("two-sum/hints.md", "## One\n");
    fs::remove_file(shelf.path().join("two-sum/editorial.md")).unwrap();
    shelf.write("two-sum/statement.md", " \n");
    assert_eq!(
        shelf.faults(),
        [
            "problem.toml:4: unknown difficulty `soft`; it is easy, medium or hard",
            "problem.toml:7: `minutes` must be a whole number from 1 to 600, not 0",
            "statement.md: it is empty",
            "hints.md:1: the hint `One` has no text",
            "editorial.md: it is missing; every package has one",
            "cases.jsonl:2: `args[0][1]` (nums): expected an int, found \"x\"",
        ]
    );
}
