//! What a package holds, in figures.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{AuthoringError, Workshop};
use crate::model::{Blob, Case, CaseBody, Problem};

/// The level at which a package is packed to tell its size.
const PACKING: i32 = 19;

/// What a package holds, in figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// How many cases there are.
    pub cases: usize,
    /// How many of them were written by hand; the others are recorded.
    pub by_hand: usize,
    /// How many are samples.
    pub samples: usize,
    /// How many cases have a tag, by tag; a case may have several.
    pub tags: BTreeMap<String, usize>,
    /// The id of the case that takes most bytes.
    pub largest: String,
    /// How many bytes it takes, as JSON or as files.
    pub largest_bytes: u64,
    /// How many bytes the files of the package take.
    pub package_bytes: u64,
    /// How many they take when they are packed together.
    pub packed_bytes: u64,
}

/// Counts what a package holds.
///
/// # Errors
/// What is wrong with the package.
pub fn figures(slug: &str, workshop: &Workshop<'_>) -> Result<Figures, AuthoringError> {
    let problem = workshop.catalogue.load(slug).map_err(|faults| {
        AuthoringError::Package(faults.iter().map(ToString::to_string).collect())
    })?;
    let mut tags = BTreeMap::new();
    for tag in problem.cases.iter().flat_map(|case| &case.tags) {
        *tags.entry(tag.clone()).or_default() += 1;
    }
    let largest = problem
        .cases
        .iter()
        .map(|case| (size(case), case.id.as_str()))
        .max_by_key(|(bytes, _)| *bytes);
    let (largest_bytes, largest) = largest.unwrap_or_default();
    let mut together = Vec::new();
    for (path, bytes) in workshop.catalogue.files(slug) {
        together.extend_from_slice(path.as_bytes());
        together.extend_from_slice(&bytes);
    }
    let packed = zstd::encode_all(together.as_slice(), PACKING)
        .map_err(AuthoringError::io("pack the package"))?;
    Ok(Figures {
        cases: problem.cases.len(),
        by_hand: by_hand(&problem, workshop),
        samples: problem.cases.iter().filter(|case| case.sample).count(),
        tags,
        largest: largest.to_owned(),
        largest_bytes,
        package_bytes: together.len() as u64,
        packed_bytes: packed.len() as u64,
    })
}

/// How many cases were written by hand: all that do not come out of the recorded file.
fn by_hand(problem: &Problem, workshop: &Workshop<'_>) -> usize {
    match workshop
        .catalogue
        .read(&problem.summary.slug, "cases.jsonl")
    {
        Some(bytes) => {
            let text = String::from_utf8_lossy(&bytes);
            text.lines().filter(|line| !line.trim().is_empty()).count()
        }
        None => problem.cases.len(),
    }
}

fn size(case: &Case) -> u64 {
    match &case.body {
        CaseBody::Call { args, expect } => {
            let json = |value| serde_json::to_vec(value).map_or(0, |bytes| bytes.len());
            let due = expect.as_ref().map_or(0, |due| json(due.shown()));
            (args.iter().map(json).sum::<usize>() + due) as u64
        }
        CaseBody::Stdio { input, answer } => blob(input) + answer.as_ref().map_or(0, blob),
    }
}

fn blob(blob: &Blob) -> u64 {
    match blob {
        Blob::File(path) => std::fs::metadata(path).map_or(0, |meta| meta.len()),
        Blob::Bytes(bytes) => bytes.len() as u64,
    }
}
