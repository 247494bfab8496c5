//! Lists of problems: how far each is solved.

use std::collections::{BTreeMap, HashSet};

use serde::Serialize;

use crate::catalogue::{LISTS, list_length};
use crate::model::Summary;

/// How far a list is solved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// The list's name.
    pub list: String,
    /// How many of its problems are solved.
    pub solved: usize,
    /// How many of its problems are in the catalogue.
    pub in_catalogue: usize,
    /// How many problems it has as a whole.
    pub length: usize,
}

/// How far each list is solved: the well-known ones first, whether the catalogue has any of their
/// problems or not, then the others by name. `solved` holds slugs.
pub fn lists(solved: &HashSet<String>, problems: &[Summary]) -> Vec<Progress> {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for problem in problems {
        for place in &problem.lists {
            let count = counts.entry(&place.list).or_default();
            count.0 += usize::from(solved.contains(&problem.slug));
            count.1 += 1;
        }
    }
    let progress = |list: &str, (solved, in_catalogue): (usize, usize)| Progress {
        list: list.to_owned(),
        solved,
        in_catalogue,
        length: list_length(list).map_or(in_catalogue, |length| length.max(in_catalogue)),
    };
    let known = LISTS.map(|(list, _)| progress(list, counts.remove(list).unwrap_or_default()));
    let others = counts.iter().map(|(list, count)| progress(list, *count));
    known.into_iter().chain(others).collect()
}
