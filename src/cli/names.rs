//! Which argument is the file, which problem a file is for, and which problem a name means.

use std::path::Path;

use anyhow::Result;

use super::context;
use super::failure::{Failure, either};
use crate::catalogue::{Catalogue, FindError, header};
use crate::language::Languages;
use crate::model::Summary;

/// The problem and the file among what was typed, in either order.
pub(super) fn sort<'a>(words: &'a [String], languages: &Languages) -> (Option<&'a str>, &'a str) {
    let is_file = |word| is_file(word, languages);
    match words {
        [file] => (None, file),
        [first, second] if is_file(first) && !is_file(second) => (Some(second), first),
        [first, second, ..] => (Some(first), second),
        [] => (None, ""),
    }
}

fn is_file(word: &str, languages: &Languages) -> bool {
    let path = Path::new(word);
    word == "-" || path.is_file() || languages.for_file(path).is_some()
}

/// The slug of the problem of this name. What is remembered of a problem can be read by its whole
/// slug though the catalogue has it no more, or its package is at fault.
pub(super) fn remembered(
    catalogue: &Catalogue,
    name: &str,
    is_remembered: impl FnOnce(&str) -> bool,
) -> Result<String> {
    match catalogue.find(name) {
        Ok(summary) => Ok(summary.slug.clone()),
        Err(FindError::Faulty { slug, .. }) => Ok(slug),
        Err(_) if is_remembered(name) => Ok(name.to_owned()),
        Err(_) => context::find(catalogue, name).map(|summary| summary.slug.clone()),
    }
}

/// What the problem that a file is for may be called, by its leading comment or its name.
pub(super) fn of_problem(file: &str, source: &[u8]) -> Vec<String> {
    let stem = Path::new(file).file_stem().unwrap_or_default();
    match header(source).problem {
        Some(name) => vec![name],
        None => candidates(&stem.to_string_lossy()),
    }
}

/// The problem that a file is for, by its leading comment or its name.
pub(super) fn problem_of<'a>(
    catalogue: &'a Catalogue,
    file: &str,
    source: &[u8],
) -> Result<&'a Summary> {
    if let Some(name) = header(source).problem {
        return context::find(catalogue, &name);
    }
    let stem = Path::new(file).file_stem().unwrap_or_default();
    let tried = candidates(&stem.to_string_lossy());
    for name in &tried {
        match catalogue.find(name) {
            Ok(summary) if is_exactly(summary, name) => return Ok(summary),
            Err(FindError::Faulty { slug, faults }) => {
                return Err(context::faulty(&slug, &faults).into());
            }
            _ => {}
        }
    }
    let message = if file == "-" {
        "which problem is this for? a file from standard input has no name".to_owned()
    } else {
        format!(
            "which problem is {file} for? it has no `problem: ...` comment on top, and no problem \
             is called {}",
            either(&tried)
        )
    };
    let hint = format!("name the problem: judge run PROBLEM {file}");
    Err(Failure::usage(message).hint(hint).into())
}

/// A file's name must be a problem's whole name: the start of a slug would be a guess.
fn is_exactly(summary: &Summary, name: &str) -> bool {
    summary.slug.replace('-', "") == name.replace('-', "")
        || summary
            .number
            .is_some_and(|number| number.to_string() == name)
}

/// The names of problems that a file's stem may stand for: `0001-two-sum` for `two-sum` and `1`,
/// `TwoSum` for `two-sum`.
fn candidates(stem: &str) -> Vec<String> {
    let slug = kebab(stem);
    let digits = slug.len() - slug.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let number = slug[..digits].trim_start_matches('0');
    let rest = slug[digits..].trim_start_matches('-');
    let mut names = vec![slug.clone()];
    if digits > 0 && slug[digits..].starts_with('-') {
        names.push(rest.to_owned());
    }
    if !number.is_empty() && (rest.is_empty() || slug[digits..].starts_with('-')) {
        names.push(number.to_owned());
    }
    names.dedup();
    names
}

/// `TwoSum`, `two_sum` and `1.two-sum` in kebab case.
fn kebab(stem: &str) -> String {
    let mut out = String::new();
    let mut before = '-';
    for c in stem.chars() {
        let starts_word = c.is_uppercase() && (before.is_lowercase() || before.is_ascii_digit());
        if (starts_word || !c.is_alphanumeric()) && !out.ends_with('-') && !out.is_empty() {
            out.push('-');
        }
        if c.is_alphanumeric() {
            out.extend(c.to_lowercase());
        }
        before = c;
    }
    out.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_s_name_stands_for_a_slug_or_a_number() {
        let table: &[(&str, &[&str])] = &[
            ("two-sum", &["two-sum"]),
            ("two_sum", &["two-sum"]),
            ("TwoSum", &["two-sum"]),
            ("1", &["1"]),
            ("0001", &["0001", "1"]),
            ("0001-two-sum", &["0001-two-sum", "two-sum", "1"]),
            ("1.two-sum", &["1-two-sum", "two-sum", "1"]),
            ("3sum", &["3sum"]),
            ("15-3sum", &["15-3sum", "3sum", "15"]),
            ("LRUCache", &["lrucache"]),
            ("Two Sum", &["two-sum"]),
            ("sol", &["sol"]),
        ];
        for (stem, names) in table {
            assert_eq!(candidates(stem), *names, "{stem}");
        }
    }

    fn sorted(words: &[String]) -> (Option<&str>, &str) {
        sort(words, &Languages::default())
    }

    #[test]
    fn the_problem_and_the_file_may_stand_in_either_order() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(sorted(&words("two-sum -")), (Some("two-sum"), "-"));
        assert_eq!(sorted(&words("- two-sum")), (Some("two-sum"), "-"));
        assert_eq!(
            sorted(&words("two-sum missing")),
            (Some("two-sum"), "missing")
        );
        assert_eq!(
            sorted(&words("Cargo.toml two-sum")),
            (Some("two-sum"), "Cargo.toml")
        );
        assert_eq!(sorted(&words("only")), (None, "only"));
    }
}
