//! A package without a fault.

use super::Desk;

#[test]
fn a_sound_package_is_proved_and_what_was_not_tried_is_said() {
    let desk = Desk::new();
    let said = desk.author("check");
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    let mut lines = said.stdout.lines();
    let first = lines.next().expect("a line");
    let counts = "ok    zz-add-up: 4 cases, 3 solutions, slowest accepted total.py at ";
    assert!(first.starts_with(counts), "{first}");
    let skipped: Vec<&str> = lines.collect();
    assert!(
        skipped.contains(
            &"      skipped: C++: no program `/nowhere/cpp`, which your settings name for C++"
        ),
        "{skipped:#?}"
    );
    assert!(
        skipped
            .iter()
            .all(|line| line.starts_with("      skipped: ")),
        "{skipped:#?}"
    );
    assert_eq!(desk.faults(), [""; 0]);
}

#[test]
fn where_every_toolchain_must_be_there_a_missing_one_is_a_failure() {
    let desk = Desk::new();
    let said = desk.said(desk.command("check").env("CI", "true"));
    assert_eq!(said.code, Some(4), "{}{}", said.stdout, said.stderr);
}
