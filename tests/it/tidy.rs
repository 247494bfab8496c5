//! The rules of the house, held by reading the sources as text.

use std::fs;
use std::path::{Path, PathBuf};

/// A room and the rooms that it may import, bottom-up.
const ROOMS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("catalogue", &["model"]),
    ("language", &["model"]),
    ("sandbox", &["model"]),
    ("checker", &["model"]),
    ("judging", &["model", "language", "sandbox", "checker"]),
    ("store", &["model"]),
    ("practice", &["model", "catalogue", "store"]),
    (
        "authoring",
        &[
            "model",
            "catalogue",
            "language",
            "sandbox",
            "checker",
            "judging",
        ],
    ),
    (
        "cli",
        &[
            "model",
            "catalogue",
            "language",
            "sandbox",
            "checker",
            "judging",
            "store",
            "practice",
            "authoring",
        ],
    ),
];
const TOP_LEVEL: &[&str] = &[
    ".ci",
    ".gitignore",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "problems",
    "src",
    "tests",
];
const MAX_LINES: usize = 400;
/// What others might hand in: data of the tests.
const SUBMISSIONS: [&str; 4] = [
    "tests/hostile/programs/",
    "tests/it/submissions/",
    "tests/it/matrix/shapes/",
    "tests/it/matrix/troubles/",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files_below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(files_below(&path, ending));
        } else if path.extension().is_some_and(|found| found == ending) {
            files.push(path);
        }
    }
    files
}

fn relative(path: &Path) -> String {
    let path = path.strip_prefix(root()).expect("below the root");
    path.display().to_string()
}

/// The rooms that exist, in the order in which `lib.rs` declares them.
fn declared() -> Vec<String> {
    let lib = fs::read_to_string(root().join("src/lib.rs")).expect("lib.rs");
    lib.lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_rooms_are_declared_bottom_up() {
    let mut order = ROOMS.iter().map(|(room, _)| *room);
    for room in declared() {
        assert!(
            order.any(|next| next == room),
            "lib.rs declares `{room}` out of order, or it is no room"
        );
    }
}

#[test]
fn every_folder_of_src_is_a_room_that_is_declared() {
    let declared = declared();
    for entry in fs::read_dir(root().join("src")).expect("src") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        if path.is_dir() {
            assert!(
                declared.contains(&name),
                "src/{name} is not declared in lib.rs"
            );
        } else {
            assert!(
                ["lib.rs", "main.rs"].contains(&name.as_str()),
                "src/{name} stands in no room"
            );
        }
    }
}

#[test]
fn no_room_imports_a_room_that_it_may_not_know() {
    let mut faults = Vec::new();
    for (room, allowed) in ROOMS {
        let folder = root().join("src").join(room);
        if !folder.is_dir() {
            continue;
        }
        for file in files_below(&folder, "rs") {
            let text = fs::read_to_string(&file).expect("a source");
            for (number, line) in text.lines().enumerate() {
                for (other, _) in ROOMS {
                    let named = line.contains(&format!("crate::{other}::"))
                        || line.contains(&format!("crate::{other};"));
                    if named && other != room && !allowed.contains(other) {
                        faults.push(format!("{}:{}: {line}", relative(&file), number + 1));
                    }
                }
                if line.contains("crate::{") {
                    faults.push(format!(
                        "{}:{}: one use names one room",
                        relative(&file),
                        number + 1
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_source_is_longer_than_four_hundred_lines() {
    for folder in ["src", "tests"] {
        for ending in ["rs", "py", "h", "java", "js", "ts"] {
            for file in files_below(&root().join(folder), ending) {
                let lines = fs::read_to_string(&file).expect("a source").lines().count();
                assert!(lines <= MAX_LINES, "{} has {lines} lines", relative(&file));
            }
        }
    }
}

#[test]
fn every_source_opens_with_what_it_owns() {
    for folder in ["src", "tests"] {
        for file in files_below(&root().join(folder), "rs") {
            let text = fs::read_to_string(&file).expect("a source");
            let name = relative(&file);
            let submitted = SUBMISSIONS.iter().any(|folder| name.starts_with(folder));
            assert!(
                text.starts_with("//! ") || submitted,
                "{name} has no `//!` line"
            );
        }
    }
}

#[test]
fn unsafe_code_stands_in_the_sandbox_alone() {
    for file in files_below(&root().join("src"), "rs") {
        let text = fs::read_to_string(&file).expect("a source");
        let name = relative(&file);
        assert!(
            name.starts_with("src/sandbox/") || !text.contains("unsafe_code"),
            "{name} takes leave to be unsafe"
        );
    }
}

#[test]
fn nothing_stands_at_the_top_level_that_the_design_does_not_name() {
    let listing = std::process::Command::new("git")
        .args(["ls-files"])
        .current_dir(root())
        .output();
    let Ok(listing) = listing else {
        eprintln!("skipped: there is no git");
        return;
    };
    let text = String::from_utf8_lossy(&listing.stdout);
    for path in text.lines() {
        let top = path.split('/').next().unwrap_or_default();
        assert!(
            TOP_LEVEL.contains(&top),
            "{path} is not named by the design"
        );
    }
}
