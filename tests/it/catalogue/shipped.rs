//! The shipped catalogue, read as text: what every package of it holds.

use std::path::Path;

use judge::catalogue::{Catalogue, Declared, header, shipped};
use judge::language::{Language, Languages};
use judge::model::Kind;

/// Problems that are solved in every built-in language which they are offered in.
const SOLVED_IN_ALL: [&str; 20] = [
    "3sum",
    "clone-graph",
    "copy-list-with-random-pointer",
    "course-schedule-ii",
    "find-median-from-data-stream",
    "find-the-duplicate-number",
    "first-bad-version",
    "group-anagrams",
    "invert-binary-tree",
    "linked-list-cycle",
    "lowest-common-ancestor-of-a-binary-search-tree",
    "lru-cache",
    "merge-two-sorted-lists",
    "powx-n",
    "remove-duplicates-from-sorted-array",
    "reverse-bits",
    "rotate-image",
    "serialize-and-deserialize-binary-tree",
    "two-sum",
    "valid-parentheses",
];

/// The stems of a problem's accepted solutions in a language, by name.
fn accepted(catalogue: &Catalogue, slug: &str, language: &dyn Language) -> Vec<String> {
    let languages = Languages::default();
    let mut stems = Vec::new();
    for (name, source) in catalogue.solutions(slug) {
        let path = Path::new(&name);
        let is_in = languages
            .for_file(path)
            .is_some_and(|found| found.id() == language.id());
        let declares = header(&source).declares.unwrap_or(Declared::Accepted);
        if is_in && declares == Declared::Accepted {
            let stem = path.file_stem().expect("a name");
            stems.push(stem.to_string_lossy().into_owned());
        }
    }
    stems
}

/// Whether a problem can be solved in a language.
fn is_offered(catalogue: &Catalogue, slug: &str, language: &dyn Language) -> bool {
    let problem = catalogue.load(slug).expect("a sound package");
    match &problem.kind {
        Kind::Call { signature, .. } => language.not_offered(signature).is_none(),
        Kind::Stdio { .. } => true,
    }
}

#[test]
fn the_first_twenty_are_solved_in_every_language() {
    let catalogue = Catalogue::open(&[shipped()]);
    let languages = Languages::default();
    let mut lacking = Vec::new();
    for slug in SOLVED_IN_ALL {
        for language in languages.iter() {
            if is_offered(&catalogue, slug, language)
                && accepted(&catalogue, slug, language).is_empty()
            {
                lacking.push(format!("{slug}: none in {}", language.name()));
            }
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
}
