//! The days on which something was done, and the streaks that they make.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};
use serde::Serialize;

use super::effort::judged;
use super::history::{History, What};

/// How many weeks the figures of days reach back, this week among them.
pub const WEEKS: usize = 53;

/// A day on which something was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Day {
    /// The day, where the user is.
    pub date: Date,
    /// At how many problems something was done: an attempt judged, or a session ended.
    pub problems: usize,
}

/// Days in a row on which something was done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Streak {
    /// Up to today, or up to yesterday while today is not over.
    pub current: usize,
    /// The most there ever were.
    pub longest: usize,
}

/// Every day on which something was done, in order. Days are those of the user's time zone.
pub(super) fn days(history: &History, today: &Zoned) -> Vec<Day> {
    let zone: &TimeZone = today.time_zone();
    let mut found: BTreeMap<Date, BTreeSet<&str>> = BTreeMap::new();
    for (problem, deeds) in history.deeds(today.timestamp()) {
        for deed in deeds {
            if let What::Attempt(attempt) = deed.what
                && judged(attempt).is_none()
            {
                continue;
            }
            let date = deed.at.to_zoned(zone.clone()).date();
            found.entry(date).or_default().insert(problem);
        }
    }
    found
        .into_iter()
        .map(|(date, problems)| Day {
            date,
            problems: problems.len(),
        })
        .collect()
}

/// The streaks that these days, in order, make.
pub(super) fn streak(days: &[Day], today: Date) -> Streak {
    let mut streak = Streak::default();
    let mut run = 0;
    let mut before: Option<Date> = None;
    for &Day { date, .. } in days {
        let goes_on = before.is_some_and(|before| follows(before, date));
        run = if goes_on { run + 1 } else { 1 };
        streak.longest = streak.longest.max(run);
        before = Some(date);
    }
    let lives = before.is_some_and(|last| last == today || follows(last, today));
    streak.current = if lives { run } else { 0 };
    streak
}

fn follows(day: Date, next: Date) -> bool {
    day.tomorrow().is_ok_and(|tomorrow| tomorrow == next)
}

/// The Monday with which the figures of days begin.
pub fn first_day(today: Date) -> Date {
    let monday = today.weekday().since(Weekday::Monday);
    let back = i64::from(monday) + 7 * (WEEKS as i64 - 1);
    today.saturating_sub(back.days())
}
