//! The shipped catalogue, read as text: what every package of it holds.

use std::path::Path;

use judge::catalogue::{Catalogue, Declared, TOPICS, header, shipped};
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

/// The stems of a problem's solutions in a language that declare this, by name.
fn declared(
    catalogue: &Catalogue,
    slug: &str,
    language: &dyn Language,
    due: Declared,
) -> Vec<String> {
    let languages = Languages::default();
    let mut stems = Vec::new();
    for (name, source) in catalogue.solutions(slug) {
        let path = Path::new(&name);
        let is_in = languages
            .for_file(path)
            .is_some_and(|found| found.id() == language.id());
        let declares = header(&source).declares.unwrap_or(Declared::Accepted);
        if is_in && declares == due {
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
                && declared(&catalogue, slug, language, Declared::Accepted).is_empty()
            {
                lacking.push(format!("{slug}: none in {}", language.name()));
            }
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
}

/// What a package lacks of what is asked of every shipped one.
fn lacks(catalogue: &Catalogue, slug: &str) -> Vec<String> {
    let languages = Languages::default();
    let named = |id: &str| languages.find(id).expect("a language");
    let declared = |id: &str, due| declared(catalogue, slug, named(id), due);
    let mut lacks = Vec::new();
    let approaches = declared("python", Declared::Accepted);
    let approaches = approaches.iter().filter(|stem| !stem.starts_with("alt_"));
    for approach in approaches {
        for id in ["cpp", "java", "javascript", "go"] {
            let offered = is_offered(catalogue, slug, named(id));
            if offered && !declared(id, Declared::Accepted).contains(approach) {
                lacks.push(format!("{approach} in {}", named(id).name()));
            }
        }
    }
    let is_slow = |id| !declared(id, Declared::Slow).is_empty();
    if is_slow("python") && !is_slow("cpp") {
        lacks.push("a slow one in C++".to_owned());
    }
    let solutions = catalogue.solutions(slug);
    let wrong = solutions
        .iter()
        .filter(|(_, source)| header(source).declares == Some(Declared::Wrong))
        .count();
    if wrong < 2 {
        lacks.push(format!("wrong ones: {wrong} of two"));
    }
    let problem = catalogue.load(slug).expect("a sound package");
    if !(3..=5).contains(&problem.hints.len()) {
        lacks.push(format!("three to five hints: {}", problem.hints.len()));
    }
    for heading in ["## Examples", "## Constraints"] {
        if !problem.statement.lines().any(|line| line == heading) {
            lacks.push(format!("{heading} in the statement"));
        }
    }
    if catalogue.read(slug, "generate.py").is_none() {
        lacks.push("generate.py".to_owned());
    }
    lacks
}

#[test]
fn every_problem_has_its_approaches_in_five_languages_and_what_is_to_be_rejected() {
    let catalogue = Catalogue::open(&[shipped()]);
    let mut lacking = Vec::new();
    for summary in catalogue.summaries() {
        let slug = summary.slug.as_str();
        let lacks = lacks(&catalogue, slug);
        if !lacks.is_empty() {
            lacking.push(format!("{slug} lacks {}", lacks.join(", ")));
        }
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

#[test]
fn every_topic_is_a_known_one() {
    let catalogue = Catalogue::open(&[shipped()]);
    for summary in catalogue.summaries() {
        for topic in &summary.topics {
            assert!(
                TOPICS.contains(&topic.as_str()),
                "{}: {topic}",
                summary.slug
            );
        }
    }
}
