//! The conditions by which `judge list` and `judge practice` choose among the problems.

use std::collections::{BTreeSet, HashMap, HashSet};

use anyhow::Result;
use jiff::Timestamp;

use super::context::Context;
use super::failure::{Failure, did_you_mean, nearest};
use super::output;
use crate::catalogue::{Catalogue, Filter, LISTS};
use crate::model::{Difficulty, Summary};
use crate::practice::{self, History, Status};

/// Conditions on problems; several values of one condition are alternatives.
#[derive(Debug, clap::Args)]
pub(super) struct Conditions {
    /// Of this topic
    #[arg(short, long)]
    topic: Vec<String>,
    /// Of this difficulty: easy, medium or hard
    #[arg(short, long)]
    difficulty: Vec<Difficulty>,
    /// In this list, in the list's own order
    #[arg(short, long, value_name = "NAME")]
    list: Vec<String>,
    /// With this status: todo, tried, solved, given-up or due
    #[arg(short, long, value_parser = Status::ALL.map(Status::name), hide_possible_values = true)]
    status: Vec<String>,
}

/// Where each problem stands.
#[derive(Debug)]
pub(super) struct Statuses {
    by_slug: HashMap<String, Status>,
    /// The slugs of those that were ever solved.
    pub(super) solved: HashSet<String>,
}

impl Statuses {
    /// Reads the history; where it cannot be read, nothing is known, after a warning.
    pub(super) fn read(context: &Context) -> Statuses {
        let history = context.history().unwrap_or_else(|error| {
            output::warn(&format!("the status of problems is not known: {error}"));
            History::default()
        });
        let now = Timestamp::now();
        Statuses {
            by_slug: practice::statuses(&history, now),
            solved: practice::solved(&history, now),
        }
    }

    /// Where a problem stands.
    pub(super) fn of(&self, summary: &Summary) -> Status {
        let status = self.by_slug.get(&summary.slug);
        status.copied().unwrap_or(Status::Todo)
    }
}

impl Conditions {
    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.topic.is_empty()
            && self.difficulty.is_empty()
            && self.list.is_empty()
            && self.status.is_empty()
    }

    /// The one list that is named, as the catalogue writes it; none where there is none, or where
    /// there are several.
    pub(super) fn list(&self) -> Option<String> {
        match self.list.as_slice() {
            [name] => Some(written(name)),
            _ => None,
        }
    }

    /// Whether a status is asked for.
    pub(super) fn names_a_status(&self) -> bool {
        !self.status.is_empty()
    }

    /// The problems that meet the conditions, and those of `more`, by number; by their place where
    /// one list is named.
    ///
    /// # Errors
    /// A topic that no problem has, or a list that none stands in and that is no known one.
    pub(super) fn choose<'a>(
        &self,
        more: Filter,
        catalogue: &'a Catalogue,
        statuses: &Statuses,
    ) -> Result<Vec<&'a Summary>> {
        let summaries = catalogue.summaries();
        let topics = summaries.iter().flat_map(|summary| &summary.topics);
        let lists = summaries.iter().flat_map(|summary| &summary.lists);
        let lists = lists.map(|place| place.list.as_str());
        let lists = lists.chain(LISTS.map(|(list, _)| list));
        let filter = Filter {
            topics: known("topic", &self.topic, topics.map(String::as_str).collect())?,
            difficulties: self.difficulty.clone(),
            lists: known("list", &self.list, lists.collect())?,
            ..more
        };
        let mut found: Vec<&Summary> = summaries
            .iter()
            .filter(|summary| filter.admits(summary))
            .filter(|summary| {
                let status = statuses.of(summary).name();
                self.status.is_empty() || self.status.iter().any(|wanted| wanted == status)
            })
            .collect();
        if let [name] = filter.lists.as_slice() {
            found.sort_by_key(|summary| place(summary, name));
        }
        Ok(found)
    }
}

/// The names as the catalogue writes them.
pub(super) fn known(what: &str, typed: &[String], all: BTreeSet<&str>) -> Result<Vec<String>> {
    let one = |name: &String| {
        let written = written(name);
        if all.contains(written.as_str()) {
            return Ok(written);
        }
        let near = nearest(&written, all.iter().copied());
        let failure = Failure::usage(format!("unknown {what} `{name}`"));
        Err(failure.hint(did_you_mean(&near)).into())
    };
    typed.iter().map(one).collect()
}

/// A name in kebab case.
fn written(name: &str) -> String {
    name.trim().to_lowercase().replace([' ', '_'], "-")
}

/// The place of a problem in a list.
pub(super) fn place(summary: &Summary, list: &str) -> Option<u32> {
    let mut places = summary.lists.iter();
    places
        .find(|place| place.list == list)
        .map(|place| place.position)
}
