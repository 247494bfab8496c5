//! Finding a problem by what people call it.

use judge::catalogue::{Catalogue, FindError, Source};

use super::{CASES, Shelf, TWO_SUM};

fn shelf() -> Shelf {
    let shelf = Shelf::with(TWO_SUM, CASES);
    let named = |number: u32, title: &str| {
        TWO_SUM
            .replace("number = 1", &format!("number = {number}"))
            .replace("Two Sum", title)
    };
    shelf.add("3sum", &named(15, "3Sum"), CASES);
    shelf.add(
        "two-city-scheduling",
        &named(1029, "Two City Scheduling"),
        CASES,
    );
    shelf.add("powx-n", &named(50, "Pow(x, n)"), CASES);
    shelf.add(
        "broken",
        &named(7, "Broken Thing").replace("minutes = 15", "minutes = 0"),
        CASES,
    );
    shelf
}

fn found(catalogue: &Catalogue, name: &str) -> String {
    match catalogue.find(name) {
        Ok(summary) => summary.slug.clone(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn slug_number_title_and_unique_prefix_are_understood() {
    let shelf = shelf();
    let catalogue = shelf.open();
    for (name, slug) in [
        ("two-sum", "two-sum"),
        ("Two-Sum", "two-sum"),
        ("1", "two-sum"),
        ("0015", "3sum"),
        ("#50", "powx-n"),
        ("two sum", "two-sum"),
        ("TWO_SUM", "two-sum"),
        ("1. Two Sum", "two-sum"),
        ("pow(x,n)", "powx-n"),
        ("3 sum", "3sum"),
        ("two-c", "two-city-scheduling"),
        (" two ci", "two-city-scheduling"),
    ] {
        assert_eq!(found(&catalogue, name), slug, "{name}");
    }
}

#[test]
fn an_unknown_or_ambiguous_name_gets_the_near_ones() {
    let shelf = shelf();
    let catalogue = shelf.open();
    assert_eq!(
        found(&catalogue, "two"),
        "`two` may be two-city-scheduling, two-sum"
    );
    let error = catalogue.find("tow-sum").unwrap_err();
    let FindError::Unknown { nearest, .. } = error else {
        panic!("{error}");
    };
    assert_eq!((nearest[0].as_str(), nearest.len()), ("two-sum", 3));
    for name in [
        "3",
        "",
        " ",
        "!?",
        "99999999999999999999",
        &"x".repeat(100_000),
    ] {
        assert!(matches!(
            catalogue.find(name),
            Err(FindError::Unknown { .. })
        ));
    }
}

#[test]
fn a_package_at_fault_is_found_with_its_faults() {
    let shelf = shelf();
    let catalogue = shelf.open();
    for name in ["broken", "7", "Broken Thing", "brok"] {
        let error = catalogue.find(name).unwrap_err();
        let FindError::Faulty { slug, faults } = error else {
            panic!("{error}");
        };
        assert_eq!((slug.as_str(), faults.len()), ("broken", 1));
    }
    let slugs: Vec<&str> = catalogue
        .summaries()
        .iter()
        .map(|s| s.slug.as_str())
        .collect();
    assert_eq!(slugs, ["two-sum", "3sum", "powx-n", "two-city-scheduling"]);
}

#[test]
fn who_names_a_problem_by_its_slug_reads_no_other() {
    let shelf = shelf();
    let open = |names: &[&str]| {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        Catalogue::open_for(&[Source::Folder(shelf.path().to_owned())], &names)
    };
    for names in [
        &["two-sum"][..],
        &["Two-Sum"],
        &["1-two-sum", "two-sum", "1"],
    ] {
        let catalogue = open(names);
        let slugs: Vec<_> = catalogue
            .summaries()
            .iter()
            .map(|s| s.slug.as_str())
            .collect();
        assert_eq!(slugs, ["two-sum"], "{names:?}");
    }
    assert!(found(&open(&["broken"]), "broken").contains("is at fault"));
    // Any other name may be that of any problem.
    assert_eq!(found(&open(&["two-c"]), "two-c"), "two-city-scheduling");
    assert_eq!(open(&["15"]).summaries().len(), 4);
}
