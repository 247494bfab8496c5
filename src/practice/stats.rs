//! Figures over a history.

use std::collections::BTreeMap;

use jiff::Zoned;
use jiff::civil::Date;
use serde::Serialize;

use super::History;
use super::days::{Day, Streak, days, first_day, streak};
use super::effort::{Course, Went, courses};
use super::numbers::{median, minutes};
use super::review::due;
use super::topics::{Topic, Weak, topics, weakest};
use crate::model::{Difficulty, Summary};
use crate::store::{End, Session};

/// Figures over a history. Counts of problems are of those in the catalogue.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Stats {
    /// How many problems are solved.
    pub solved: usize,
    /// How many problems there are.
    pub total: usize,
    /// How many are due to come back.
    pub due: usize,
    /// By difficulty: easy, medium, hard.
    pub difficulties: Vec<Level>,
    /// By topic, those with the most problems first.
    pub topics: Vec<Topic>,
    /// The day for which this holds.
    pub today: Date,
    /// The days of the last [`WEEKS`](super::WEEKS) weeks on which something was done, in order.
    pub days: Vec<Day>,
    /// Days in a row.
    pub streak: Streak,
    /// Of the solved problems, those whose first effort solved them without a hint.
    pub without_hint: Share,
    /// The weakest topics, the weakest first.
    pub weakest: Vec<Weak>,
}

/// A part of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Share {
    /// The part.
    pub count: usize,
    /// The whole.
    pub of: usize,
}

/// The figures of one difficulty.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Level {
    /// The difficulty.
    pub difficulty: Difficulty,
    /// How many problems are solved.
    pub solved: usize,
    /// How many there are.
    pub total: usize,
    /// The median active time of the sessions that solved a problem, in minutes to a tenth; none
    /// where there was no such session.
    pub median_minutes: Option<f64>,
    /// The median budget of the same sessions.
    pub budget_minutes: Option<f64>,
}

/// The figures over a history on a day, which brings its time zone.
pub fn stats(history: &History, problems: &[Summary], today: &Zoned) -> Stats {
    let now = today.timestamp();
    let courses = courses(history, now);
    let known: Vec<&Course> = problems
        .iter()
        .filter_map(|problem| courses.get(problem.slug.as_str()))
        .collect();
    let solved = known.iter().filter(|course| course.solved).count();
    let at_once = known.iter().filter(|course| solved_at_once(course)).count();
    let is_due = |course: &&&Course| due(&course.efforts).is_some_and(|due| due <= now);
    let mut days = days(history, today);
    let streak = streak(&days, today.date());
    let first = first_day(today.date());
    days.retain(|day| day.date >= first);
    Stats {
        solved,
        total: problems.len(),
        due: known.iter().filter(is_due).count(),
        difficulties: levels(history, problems, &courses),
        topics: topics(problems, &courses),
        today: today.date(),
        days,
        streak,
        without_hint: Share {
            count: at_once,
            of: solved,
        },
        weakest: weakest(problems, &courses),
    }
}

fn solved_at_once(course: &Course) -> bool {
    let first = course.efforts.first();
    first.is_some_and(|effort| effort.went != Went::Failed && !effort.hinted)
}

fn levels(history: &History, problems: &[Summary], courses: &BTreeMap<&str, Course>) -> Vec<Level> {
    let of: BTreeMap<&str, Difficulty> = problems
        .iter()
        .map(|problem| (problem.slug.as_str(), problem.difficulty))
        .collect();
    let level = |difficulty| {
        let here = |slug: &str| of.get(slug) == Some(&difficulty);
        let is_solved = |slug: &str| courses.get(slug).is_some_and(|course| course.solved);
        let all: Vec<&Summary> = problems.iter().filter(|one| here(&one.slug)).collect();
        let sessions = history.sessions.iter().map(|(_, session)| session);
        let solving: Vec<&Session> = sessions
            .filter(|session| session.end == Some(End::Solved) && here(&session.problem))
            .collect();
        let middle = |time: fn(&Session) -> u64| {
            median(solving.iter().map(|session| time(session)).collect()).map(minutes)
        };
        Level {
            difficulty,
            solved: all.iter().filter(|one| is_solved(&one.slug)).count(),
            total: all.len(),
            median_minutes: middle(|session| session.active_ms),
            budget_minutes: middle(|session| session.budget_ms),
        }
    };
    [Difficulty::Easy, Difficulty::Medium, Difficulty::Hard]
        .map(level)
        .to_vec()
}
