//! Proofs that are kept, and what makes them count no more.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use judge::authoring::{Proof, Proofs, Workshop, check};
use judge::catalogue::{Catalogue, Source};
use judge::judging::BuildCache;
use judge::language::{Language, Languages, Overrides, Toolchains};
use judge::sandbox::Sandbox;

use super::{Desk, SLUG};

/// Looks for the kept proof of the desk's package, and proves it where there is none; tells whether
/// there was one. `others` are settings of further languages, of which none is found.
fn proved(desk: &Desk, others: &[(&'static str, &str)]) -> (Proof, bool) {
    let catalogue = Catalogue::open(&[Source::Folder(desk.home.path().join("data/problems"))]);
    let cache = BuildCache::new(desk.home.path().join("cache/builds"), 1 << 30);
    let languages = Languages::default();
    let absent = |command: &str| Overrides {
        command: Some(command.to_owned()),
        ..Overrides::default()
    };
    let mut overrides: HashMap<&'static str, Overrides> = languages
        .iter()
        .filter(|language| Language::id(*language) != "python")
        .map(|language| (language.id(), absent("/nowhere")))
        .collect();
    overrides.extend(others.iter().map(|(id, command)| (*id, absent(command))));
    let helper = Path::new(env!("CARGO_BIN_EXE_judge")).to_owned();
    let workshop = Workshop {
        catalogue: &catalogue,
        launcher: &Sandbox::new(helper, Arc::default()),
        cache: &cache,
        languages: &languages,
        toolchains: &Toolchains::new(None),
        overrides: &overrides,
    };
    let proofs = Proofs::new(desk.home.path().join("cache/proofs"), &workshop);
    let key = proofs.key(SLUG, &workshop);
    if let Some(proof) = proofs.find(SLUG, &key, &workshop) {
        return (proof, true);
    }
    let proof = check(SLUG, &workshop, &|_| {}).expect("a proof");
    proofs.keep(&proof, &key).expect("kept");
    (proof, false)
}

#[test]
fn what_has_not_changed_since_its_last_proof_is_not_proved_again() {
    let desk = Desk::new();
    let (first, kept) = proved(&desk, &[]);
    assert!(!kept && first.faults.is_empty(), "{:?}", first.faults);
    let (second, kept) = proved(&desk, &[]);
    assert!(kept);
    assert_eq!(second.ran, first.ran);
    assert_eq!((second.cases, second.skipped), (first.cases, first.skipped));
}

#[test]
fn a_byte_of_any_file_and_another_compiler_make_a_proof_count_no_more() {
    let desk = Desk::new();
    proved(&desk, &[]);
    desk.replace("editorial.md", "Add", "Sum");
    assert!(!proved(&desk, &[]).1);
    assert!(proved(&desk, &[]).1);
    desk.write("solutions/notes.txt", "");
    assert!(!proved(&desk, &[]).1);
    assert!(!proved(&desk, &[("java", "/elsewhere")]).1);
}

#[test]
fn a_proof_with_a_fault_is_not_kept() {
    let desk = Desk::new();
    desk.replace("statement.md", "-> 6", "-> 7");
    proved(&desk, &[]);
    assert!(!proved(&desk, &[]).1);
}

#[test]
fn a_kept_proof_that_cannot_be_read_is_made_again() {
    let desk = Desk::new();
    proved(&desk, &[]);
    let path = desk
        .home
        .path()
        .join("cache/proofs")
        .join(format!("{SLUG}.json"));
    std::fs::write(&path, "{\"key\": ").expect("written");
    assert!(!proved(&desk, &[]).1);
    assert!(proved(&desk, &[]).1);
}
