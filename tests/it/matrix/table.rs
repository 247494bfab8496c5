//! The matrix as the README shows it, made from the packages and held by a test.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::bench::{Package, area};
use super::troubles;
use super::{Language, languages};

/// Set to anything, it has the test write the README instead of comparing it.
const REFRESH: &str = "JUDGE_REFRESH_README";
const OPENS: &str = "<!-- The tables down to the next such line are written by a test. -->\n";
const CLOSES: &str = "<!-- Here they end. -->\n";

/// A table of a row for each package and a column for each language.
fn table(
    first: &str,
    packages: &[Package],
    mut cell: impl FnMut(&Package, &dyn Language) -> String,
) -> String {
    let names: Vec<&str> = languages().map(|language| language.name()).collect();
    let mut text = format!(
        "| {first} | {} |\n|---{}|\n",
        names.join(" | "),
        "|---".repeat(names.len())
    );
    for package in packages {
        let cells: Vec<String> = languages()
            .map(|language| cell(package, language))
            .collect();
        text.push_str(&format!("| {} | {} |\n", package.title, cells.join(" | ")));
    }
    text
}

/// Both tables, and under the first why LeetCode offers no stub where there is none.
fn tables() -> String {
    let mut reasons: BTreeMap<String, usize> = BTreeMap::new();
    let shapes = table(
        "shape",
        &area("shapes").packages,
        |shape, language| match shape.not_offered(language) {
            None => "yes".to_owned(),
            Some(why) => {
                let next = reasons.len() + 1;
                format!("– <sup>{}</sup>", reasons.entry(why).or_insert(next))
            }
        },
    );
    let mut notes: Vec<(usize, String)> = reasons.into_iter().map(|(why, n)| (n, why)).collect();
    notes.sort();
    let notes: String = notes
        .iter()
        .map(|(number, why)| format!("{number}. {}\n", shortened(why)))
        .collect();
    let troubles = table(
        "what a submission does",
        &area("troubles").packages,
        |trouble, language| troubles::claim(trouble, language).verdict,
    );
    format!("{shapes}\n{notes}\n{troubles}")
}

/// A reason as a note under a table, which says already what its mark means.
fn shortened(why: &str) -> String {
    let opens = "LeetCode does not offer this problem in ";
    let why = why.strip_prefix(opens).expect("a reason begins so");
    let why = why.split_once(';').map_or(why, |(why, _)| why);
    why.replace('<', "\\<")
}

#[test]
fn the_readme_shows_the_matrix_as_it_is() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(&path).expect("the README");
    let (before, rest) = readme.split_once(OPENS).expect("where the tables begin");
    let (_, after) = rest.split_once(CLOSES).expect("where the tables end");
    let due = format!("{before}{OPENS}\n{}\n{CLOSES}{after}", tables());
    if std::env::var_os(REFRESH).is_some() {
        fs::write(&path, &due).expect("the README is written");
    } else {
        assert!(
            readme == due,
            "the README's tables are not what they should be; write them anew with: \
             {REFRESH}=1 cargo test --test it matrix::table"
        );
    }
}
