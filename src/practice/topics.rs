//! Topics: how far each is solved, and which are the weakest.

use std::collections::BTreeMap;

use serde::Serialize;

use super::effort::{Course, Went};
use crate::model::Summary;

/// At how many problems of a topic something must have been done before it may be called weak.
const ENOUGH_PROBLEMS: usize = 3;

/// How many problems as good as one's others are added to each topic, so that three bad evenings
/// do not weigh as much as ten.
const ADDED_PROBLEMS: f64 = 3.0;

/// How many topics are named as the weakest, at most.
const NAMED: usize = 3;

/// How far a topic is solved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Topic {
    /// Its name.
    pub topic: String,
    /// How many of its problems are solved.
    pub solved: usize,
    /// How many problems it has.
    pub total: usize,
}

/// A topic that goes worse than the others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Weak {
    /// Its name.
    pub topic: String,
    /// At how many of its problems the latest effort was clean.
    pub clean: usize,
    /// At how many of its problems something was done.
    pub tried: usize,
}

/// How far each topic is solved; those with the most problems first.
pub(super) fn topics(problems: &[Summary], courses: &BTreeMap<&str, Course>) -> Vec<Topic> {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for problem in problems {
        let course = courses.get(problem.slug.as_str());
        let solved = usize::from(course.is_some_and(|course| course.solved));
        for topic in &problem.topics {
            let count = counts.entry(topic).or_default();
            *count = (count.0 + solved, count.1 + 1);
        }
    }
    let mut topics: Vec<Topic> = counts
        .into_iter()
        .map(|(topic, (solved, total))| Topic {
            topic: topic.to_owned(),
            solved,
            total,
        })
        .collect();
    topics.sort_by_key(|topic| std::cmp::Reverse(topic.total));
    topics
}

/// The weakest topics, the weakest first. A problem went well if the latest effort at it was
/// clean; one that was begun and not finished did not. A topic is weak if, [`ADDED_PROBLEMS`]
/// average problems added, less of it went well than of all; with fewer than [`ENOUGH_PROBLEMS`]
/// tried nothing is said of it.
pub(super) fn weakest(problems: &[Summary], courses: &BTreeMap<&str, Course>) -> Vec<Weak> {
    let mut all = (0, 0);
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for problem in problems {
        let Some(course) = courses.get(problem.slug.as_str()) else {
            continue;
        };
        let last = course.efforts.last();
        let clean = usize::from(last.is_some_and(|effort| effort.went == Went::Clean));
        all = (all.0 + clean, all.1 + 1);
        for topic in &problem.topics {
            let count = counts.entry(topic).or_default();
            *count = (count.0 + clean, count.1 + 1);
        }
    }
    let average = share(all.0 as f64, all.1 as f64);
    let mut weak: Vec<(f64, Weak)> = counts
        .into_iter()
        .filter(|(_, (_, tried))| *tried >= ENOUGH_PROBLEMS)
        .map(|(topic, (clean, tried))| {
            let added = clean as f64 + ADDED_PROBLEMS * average;
            let score = share(added, tried as f64 + ADDED_PROBLEMS);
            let topic = topic.to_owned();
            (
                score,
                Weak {
                    topic,
                    clean,
                    tried,
                },
            )
        })
        // The last digits of the quotients must not make an average topic a weak one.
        .filter(|(score, _)| score + 1e-9 < average)
        .collect();
    weak.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    weak.into_iter().map(|(_, weak)| weak).take(NAMED).collect()
}

fn share(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}
