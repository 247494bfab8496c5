//! Where each problem stands.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use serde::Serialize;

use super::History;
use super::effort::{Course, Went, courses};
use super::review::due;

/// Where a problem stands. Of several that fit, the last in this order holds, but that a problem
/// once solved is no longer given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Nothing was done at it.
    Todo,
    /// It was begun, and is not solved.
    Tried,
    /// It was given up last, and never solved.
    GivenUp,
    /// It was solved.
    Solved,
    /// It is time to come back to it.
    Due,
}

impl Status {
    /// Every status.
    pub const ALL: [Status; 5] = [
        Status::Todo,
        Status::Tried,
        Status::Solved,
        Status::GivenUp,
        Status::Due,
    ];

    /// `todo`, `tried`, `solved`, `given-up` or `due`.
    pub fn name(self) -> &'static str {
        match self {
            Status::Todo => "todo",
            Status::Tried => "tried",
            Status::GivenUp => "given-up",
            Status::Solved => "solved",
            Status::Due => "due",
        }
    }
}

/// Where each problem stands, by slug; a problem that is missing is [`Status::Todo`].
pub fn statuses(history: &History, now: Timestamp) -> HashMap<String, Status> {
    courses(history, now)
        .into_iter()
        .map(|(problem, course)| (problem.to_owned(), status(&course, now)))
        .collect()
}

/// The slugs of the problems that were ever solved, be they due again or not.
pub fn solved(history: &History, now: Timestamp) -> HashSet<String> {
    let courses = courses(history, now).into_iter();
    let solved = courses.filter(|(_, course)| course.solved);
    solved.map(|(problem, _)| problem.to_owned()).collect()
}

/// Where a problem with this course stands.
pub(super) fn status(course: &Course, now: Timestamp) -> Status {
    let last = course.efforts.last().map(|effort| effort.went);
    if due(&course.efforts).is_some_and(|due| due <= now) {
        Status::Due
    } else if course.solved {
        Status::Solved
    } else if last == Some(Went::Failed) {
        Status::GivenUp
    } else {
        Status::Tried
    }
}
