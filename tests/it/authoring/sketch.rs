//! Beginning a package.

use std::fs;
use std::path::Path;

use super::{Desk, Said};

fn new(desk: &Desk, args: &[&str]) -> Said {
    let mut command = desk.judge(&["author", "new"]);
    desk.said(command.args(args))
}

fn own(desk: &Desk, slug: &str) -> std::path::PathBuf {
    desk.home.path().join("data/problems").join(slug)
}

#[test]
fn a_new_package_can_be_judged_as_it_is_and_tells_all_that_is_left_to_do() {
    let desk = Desk::new();
    let said = new(
        &desk,
        &["zz-new", "--title", "A \"New\" One", "--difficulty", "hard"],
    );
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    let folder = own(&desk, "zz-new");
    let due = format!("{}: 8 files\n", folder.display());
    assert!(said.stdout.starts_with(&due), "{}", said.stdout);

    let solution = folder.join("solutions/one_pass.py");
    let said = desk.said(&mut desk.judge(&["run", "zz-new", &solution.to_string_lossy()]));
    assert_eq!(said.code, Some(0), "{}{}", said.stdout, said.stderr);
    let said = desk.said(&mut desk.judge(&["show", "zz-new", "--json"]));
    assert!(
        said.stdout.contains(r#""title": "A \"New\" One""#),
        "{}",
        said.stdout
    );

    let said = desk.said(&mut desk.judge(&["author", "check", "zz-new", "--json"]));
    assert_eq!(said.code, Some(3));
    let proofs: serde_json::Value = serde_json::from_str(&said.stdout).expect("json");
    let faults = proofs[0]["faults"].as_array().expect("the faults");
    let faults: Vec<&str> = faults.iter().filter_map(|fault| fault.as_str()).collect();
    let marks = faults
        .iter()
        .filter(|fault| fault.contains(": still to be filled in: "))
        .count();
    assert_eq!(marks, 17, "{faults:#?}");
    assert_eq!(
        faults[marks..],
        [
            "generated.jsonl.zst: is not what generate.py gives; record it with: judge author record \
          zz-new"
        ]
    );
    let file = |name: &str| faults.iter().any(|fault| fault.starts_with(name));
    for name in fs::read_dir(&folder).expect("a folder") {
        let name = name.expect("an entry").file_name();
        assert!(
            file(&name.to_string_lossy()),
            "{name:?} says nothing: {faults:#?}"
        );
    }
}

#[test]
fn nothing_is_written_over() {
    let desk = Desk::new();
    assert_eq!(new(&desk, &["zz-new"]).code, Some(0));
    let said = new(&desk, &["zz-new"]);
    assert_eq!(said.code, Some(2));
    assert_eq!(said.stderr, "error: there is a problem `zz-new` already\n");
    // A folder that holds no sound package is somebody's work, too.
    let folder = own(&desk, "zz-begun");
    fs::create_dir_all(&folder).expect("a folder");
    let said = new(&desk, &["zz-begun"]);
    let due = format!(
        "error: {} is there already, and is left as it is\n",
        folder.display()
    );
    assert_eq!((said.code, said.stderr), (Some(2), due));
    assert_eq!(fs::read_dir(&folder).expect("a folder").count(), 0);
}

#[test]
fn it_goes_to_the_folder_that_was_named_last() {
    let desk = Desk::new();
    let named = |name: &str| {
        let folder = desk.home.path().join(name);
        fs::create_dir(&folder).expect("a folder");
        folder
    };
    let (variable, option) = (named("variable"), named("option"));
    let made = |folder: &Path, slug: &str| folder.join(slug).join("problem.toml").exists();
    let mut command = desk.judge(&["author", "new", "zz-one"]);
    desk.said(command.env("JUDGE_PROBLEMS", &variable));
    assert!(made(&variable, "zz-one"));
    let mut command = desk.judge(&["author", "new", "zz-two", "--problems"]);
    desk.said(command.arg(&option).env("JUDGE_PROBLEMS", &variable));
    assert!(made(&option, "zz-two") && !made(&variable, "zz-two"));
}

#[test]
fn a_name_that_is_no_slug_and_a_number_that_is_taken_are_refused() {
    let desk = Desk::new();
    let said = new(&desk, &["My Problem"]);
    assert_eq!(
        (said.code, said.stderr.as_str()),
        (
            Some(2),
            "error: `My Problem` is no slug\nhint: use small letters, digits and single hyphens, \
             like two-sum\n"
        )
    );
    let said = new(&desk, &["zz-new", "--number", "1"]);
    assert_eq!(
        (said.code, said.stderr.as_str()),
        (Some(2), "error: number 1 is `two-sum`'s already\n")
    );
    assert!(!own(&desk, "zz-new").exists());
}
