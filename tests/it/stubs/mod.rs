//! The stubs of every language against the signatures of LeetCode's problems.

mod compiled;
mod facts;
mod headings;
mod rust;

use judge::catalogue::{Catalogue, shipped};
use judge::language::Languages;
use judge::model::{Kind, Signature};

use self::facts::{Fact, facts};

/// The problems whose shape the model cannot express, and why.
const BEYOND: &[(&str, &str)] = &[(
    "employee-free-time",
    "a list of lists of Interval, a structure of its own",
)];

/// Shipped problems that are on none of the lists whose facts we hold.
const UNLISTED: &[&str] = &["remove-duplicates-from-sorted-array"];

/// The facts that can be expressed, each with its signature.
fn expressed() -> Vec<(Fact, Signature)> {
    facts()
        .into_iter()
        .filter_map(|fact| {
            let signature = fact.signature()?;
            Some((fact, signature))
        })
        .collect()
}

#[test]
fn the_model_expresses_every_problem_but_the_ones_named_here() {
    let facts = facts();
    assert_eq!(facts.len(), 213);
    let beyond: Vec<&str> = facts
        .iter()
        .filter(|fact| fact.signature().is_none())
        .map(|fact| fact.slug.as_str())
        .collect();
    let named: Vec<&str> = BEYOND.iter().map(|(slug, _)| *slug).collect();
    assert_eq!(beyond, named);
}

#[test]
fn every_stub_has_the_names_and_types_that_people_write() {
    let mut faults = Vec::new();
    for (fact, signature) in expressed() {
        for language in Languages::default().iter() {
            let stub = language.stub(&signature);
            for fault in headings::missing(language.id(), &fact, &stub) {
                faults.push(format!(
                    "{} in {}: {fault}\n{stub}",
                    fact.slug,
                    language.id()
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_shipped_problems_are_declared_as_the_facts_have_them() {
    let catalogue = Catalogue::open(&[shipped()]);
    let facts = expressed();
    let mut faults = Vec::new();
    for summary in catalogue.summaries() {
        let slug = summary.slug.as_str();
        let problem = catalogue.load(slug).expect("a sound package");
        let Kind::Call { signature, .. } = &problem.kind else {
            continue;
        };
        let Some((fact, due)) = facts.iter().find(|(fact, _)| fact.slug == slug) else {
            let known = UNLISTED.contains(&slug) || BEYOND.iter().any(|(of, _)| *of == slug);
            assert!(known, "there is no fact of {slug}");
            continue;
        };
        if declared(signature) != declared(due) {
            faults.push(format!("{slug}: {signature:#?}\nby the facts: {due:#?}"));
        }
        for language in Languages::default().iter() {
            for fault in headings::missing(language.id(), fact, &language.stub(signature)) {
                faults.push(format!("{slug} in {}: {fault}", language.id()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A signature without what no heading tells: other names, and what beside the value is judged.
fn declared(signature: &Signature) -> Signature {
    let mut signature = signature.clone();
    match &mut signature {
        Signature::Function(function) => {
            function.aliases.clear();
            function.unchanged.clear();
            function.fresh = false;
        }
        Signature::Class(class) => class.aliases.clear(),
        Signature::Codec(_) => {}
    }
    signature
}
