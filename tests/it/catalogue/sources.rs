//! Folders of packages: several at once, and whatever else lies in them.

use std::fs;
use std::os::unix::fs::symlink;

use judge::catalogue::{Catalogue, Source, shipped};
use judge::model::{Blob, CaseBody};

use super::{CASES, Shelf, TWO_SUM};

#[test]
fn a_later_source_replaces_a_package_of_the_same_slug() {
    let (one, other) = (Shelf::with(TWO_SUM, CASES), Shelf::new());
    other.add("two-sum", &TWO_SUM.replace("Two Sum", "My Two Sum"), CASES);
    let sources = [&one, &other].map(|shelf| Source::Folder(shelf.path().to_owned()));
    let catalogue = Catalogue::open(&sources);
    assert_eq!(catalogue.summaries().len(), 1);
    assert_eq!(catalogue.summaries()[0].title, "My Two Sum");
    assert_eq!(
        catalogue.folder("two-sum"),
        Some(other.path().join("two-sum"))
    );
}

#[test]
fn a_number_that_is_taken_is_a_fault_of_the_later_package() {
    let shelf = Shelf::with(TWO_SUM, CASES);
    shelf.add("zwei", TWO_SUM, CASES);
    let catalogue = shelf.open();
    assert_eq!(
        shelf.tell(catalogue.faults()),
        ["zwei/problem.toml:2: number 1 is `two-sum`'s already"]
    );
    assert_eq!(catalogue.find("1").unwrap().slug, "two-sum");
}

#[test]
fn one_bad_package_leaves_the_others_unharmed() {
    let shelf = Shelf::with(TWO_SUM, CASES);
    shelf.write("README.md", "not a package");
    shelf.write(".git/config", "");
    fs::create_dir(shelf.path().join("empty")).unwrap();
    fs::create_dir(shelf.path().join("Bad_Name")).unwrap();
    symlink("loop", shelf.path().join("loop")).unwrap();
    fs::create_dir_all(shelf.path().join("folder/problem.toml")).unwrap();
    let catalogue = shelf.open();
    assert_eq!(catalogue.summaries().len(), 1);
    let mut faults = shelf.tell(catalogue.faults());
    faults.sort();
    assert_eq!(faults.len(), 5, "{faults:#?}");
    assert!(
        faults[0].starts_with("Bad_Name/problem.toml: it is missing")
            || faults[0].contains("no slug")
    );
    assert!(faults[2].starts_with("empty/problem.toml: it is missing"));
    assert_eq!(faults[3], "folder/problem.toml: it is not a regular file");
    assert!(faults[4].starts_with("loop: it cannot be read: "));
    let nowhere = Catalogue::open(&[Source::Folder(shelf.path().join("nowhere"))]);
    assert!(
        nowhere.faults()[0]
            .message
            .starts_with("the folder of problems cannot be read")
    );
}

#[test]
fn files_are_read_within_the_package_only() {
    let shelf = Shelf::with(TWO_SUM, CASES);
    shelf.write("secret", "no");
    shelf.write("two-sum/solutions/b.py", "b");
    shelf.write("two-sum/solutions/a.cpp", "a");
    shelf.write("two-sum/solutions/__pycache__/b.pyc", "x");
    symlink("..", shelf.path().join("two-sum/solutions/up")).unwrap();
    let catalogue = shelf.open();
    assert!(catalogue.read("two-sum", "statement.md").is_some());
    for outside in ["../secret", "", ".", "/etc/passwd", "solutions", "nothing"] {
        assert!(catalogue.read("two-sum", outside).is_none(), "{outside}");
    }
    let solutions = catalogue.solutions("two-sum");
    assert_eq!(
        solutions,
        [
            ("a.cpp".to_owned(), b"a".to_vec()),
            ("b.py".to_owned(), b"b".to_vec())
        ]
    );
}

const ECHO: &str = r#"format = 1
title = "Echo"
difficulty = "easy"
topics = ["strings"]
minutes = 5
target = { time = "O(n)", space = "O(1)" }
kind = "stdio"

[check]
compare = "lines"
"#;

#[test]
fn a_standard_stream_problem_pairs_its_files() {
    let shelf = Shelf::with(ECHO, "");
    for name in ["data/b", "data/sample/1", "data/deep/er/c"] {
        shelf.write(&format!("two-sum/{name}.in"), name);
        shelf.write(&format!("two-sum/{name}.ans"), name);
    }
    shelf.write("two-sum/data/b.why", "the second letter\n");
    let problem = shelf.open().load("two-sum").unwrap();
    assert_eq!(problem.summary.kind, "stdio");
    let told: Vec<_> = problem
        .cases
        .iter()
        .map(|c| (c.id.as_str(), c.sample, c.why.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("sample/1", true, ""),
            ("b", false, "the second letter"),
            ("deep/er/c", false, "")
        ]
    );
    let CaseBody::Stdio {
        input: Blob::File(path),
        ..
    } = &problem.cases[1].body
    else {
        panic!("input files stay on disk");
    };
    assert!(path.ends_with("two-sum/data/b.in"));
    shelf.write("two-sum/data/lone.in", "");
    shelf.write("two-sum/data/left.ans", "");
    assert_eq!(
        shelf.faults(),
        [
            "data/left.ans: there is no .in of the same name",
            "data/lone.in: there is no .ans of the same name"
        ]
    );
    assert_eq!(
        Shelf::with(ECHO, "").faults(),
        ["data: it holds no case: no file ends in .in"]
    );
}

#[test]
fn the_shipped_problems_and_the_embedded_ones_are_the_same() {
    let (shipped, embedded) = (
        Catalogue::open(&[shipped()]),
        Catalogue::open(&[Source::Embedded]),
    );
    assert_eq!(shipped.summaries(), embedded.summaries());
    for summary in embedded.summaries() {
        let slug = summary.slug.as_str();
        assert_eq!(shipped.solutions(slug), embedded.solutions(slug));
        assert_eq!(shipped.files(slug), embedded.files(slug));
        assert_eq!(embedded.folder(slug), None);
        match (shipped.load(slug), embedded.load(slug)) {
            (Ok(one), Ok(other)) => assert_eq!(one.cases.len(), other.cases.len()),
            (one, other) => panic!("{:#?} {:#?}", one.err(), other.err()),
        }
    }
}
