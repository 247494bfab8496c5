//! Claims about the figures.

use jiff::civil::date;

use super::made::{Past, problem, today};
use crate::model::Difficulty::{Easy, Hard, Medium};
use crate::model::{Summary, Verdict};
use crate::practice::*;
use crate::store::End;

/// Berlin is an hour ahead of UTC in winter and two in summer.
const ZONE: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

fn catalogue() -> Vec<Summary> {
    vec![
        problem(1, "a", Easy, &["array"]),
        problem(2, "b", Easy, &["array", "string"]),
        problem(3, "c", Medium, &["graph"]),
        problem(4, "d", Hard, &["graph", "heap"]),
    ]
}

fn figures(past: &Past, now: &str) -> Stats {
    stats(&past.history, &catalogue(), &today(now, ZONE))
}

#[test]
fn without_a_history_every_figure_is_nought_or_none() {
    let stats = figures(&Past::default(), "03-01T10:00");
    assert_eq!((stats.solved, stats.total, stats.due), (0, 4, 0));
    assert_eq!(stats.streak, Streak::default());
    assert_eq!(stats.without_hint, Share { count: 0, of: 0 });
    assert!(stats.days.is_empty() && stats.weakest.is_empty());
    for level in &stats.difficulties {
        assert_eq!(level.solved, 0);
        assert_eq!((level.median_minutes, level.budget_minutes), (None, None));
    }
}

#[test]
fn one_attempt_makes_one_day() {
    let past = Past::default().attempt("a", Verdict::WrongAnswer, "03-01T10:00");
    let stats = figures(&past, "03-01T20:00");
    assert_eq!(stats.solved, 0);
    let day = Day {
        date: date(2026, 3, 1),
        problems: 1,
    };
    assert_eq!(stats.days, [day]);
    let once = Streak {
        current: 1,
        longest: 1,
    };
    assert_eq!(stats.streak, once);
}

#[test]
fn solved_is_told_by_difficulty_and_by_topic() {
    let past = Past::default()
        .solved("a", "03-01T10:00")
        .solved("d", "03-01T11:00")
        .solved("gone-from-the-catalogue", "03-01T12:00");
    let stats = figures(&past, "03-01T20:00");
    assert_eq!((stats.solved, stats.total), (2, 4));
    let levels = stats.difficulties.iter();
    let levels: Vec<_> = levels
        .map(|level| (level.difficulty, level.solved, level.total))
        .collect();
    assert_eq!(levels, [(Easy, 1, 2), (Medium, 0, 1), (Hard, 1, 1)]);
    let topics = stats.topics.iter();
    let topics: Vec<_> = topics
        .map(|topic| (topic.topic.as_str(), topic.solved, topic.total))
        .collect();
    let due = [
        ("array", 1, 2),
        ("graph", 1, 2),
        ("heap", 1, 1),
        ("string", 0, 1),
    ];
    assert_eq!(topics, due);
    assert_eq!(stats.days[0].problems, 3);
}

#[test]
fn a_day_is_one_of_the_user_s_own() {
    // Half past eleven in the evening of the first, and half past midnight of the third, as they
    // are in Berlin; in UTC two days in a row.
    let past = Past::default()
        .attempt("a", Verdict::Accepted, "03-01T22:30")
        .attempt("b", Verdict::Accepted, "03-02T23:30");
    let stats = figures(&past, "03-03T10:00");
    let days: Vec<_> = stats.days.iter().map(|day| day.date).collect();
    assert_eq!(days, [date(2026, 3, 1), date(2026, 3, 3)]);
    assert_eq!(stats.streak.longest, 1);
    let in_utc = super::made::today("03-03T10:00", "UTC0");
    let stats = crate::practice::stats(&past.history, &catalogue(), &in_utc);
    assert_eq!(stats.streak.longest, 2);
}

#[test]
fn a_streak_outlives_the_days_on_which_the_clocks_change() {
    // The nights to 29 March and to 25 October 2026 have 23 and 25 hours.
    let past = Past::default()
        .attempt("a", Verdict::WrongAnswer, "10-24T21:30")
        .attempt("a", Verdict::WrongAnswer, "10-25T22:30")
        .attempt("a", Verdict::WrongAnswer, "10-26T22:30");
    assert_eq!(figures(&past, "10-26T22:45").streak.current, 3);
    let past = Past::default()
        .attempt("a", Verdict::WrongAnswer, "03-27T22:30")
        .attempt("a", Verdict::WrongAnswer, "03-28T22:30")
        .attempt("a", Verdict::WrongAnswer, "03-29T21:30")
        .attempt("a", Verdict::WrongAnswer, "03-30T21:30");
    assert_eq!(figures(&past, "03-30T21:45").streak.current, 4);
}

#[test]
fn a_streak_lives_until_a_whole_day_has_passed_without_anything() {
    let past = Past::default()
        .attempt("a", Verdict::Accepted, "03-01T10:00")
        .attempt("b", Verdict::Accepted, "03-02T10:00");
    assert_eq!(figures(&past, "03-02T20:00").streak.current, 2);
    assert_eq!(figures(&past, "03-03T20:00").streak.current, 2);
    let stats = figures(&past, "03-04T20:00");
    assert_eq!((stats.streak.current, stats.streak.longest), (0, 2));
}

#[test]
fn giving_up_is_practice_too_and_what_was_put_aside_is_not() {
    let past = Past::default()
        .given_up("a", "03-01T10:00")
        .put_aside("b", "03-02T10:00");
    let days = figures(&past, "03-02T20:00").days;
    assert_eq!(days.len(), 1);
    assert_eq!(days[0].date, date(2026, 3, 1));
}

#[test]
fn the_days_reach_back_53_weeks_and_the_longest_streak_further() {
    let mut past = Past::default()
        .attempt("a", Verdict::Accepted, "03-01T10:00")
        .attempt("a", Verdict::Accepted, "03-02T10:00");
    for (index, text) in ["2024-12-30T10:00:00Z", "2025-03-03T10:00:00Z"]
        .into_iter()
        .enumerate()
    {
        past.history.attempts[index].1.at = text.parse().unwrap();
    }
    // Sunday, 1 March 2026: the 53 weeks begin on Monday, 24 February 2025.
    let now = today("03-01T10:00", ZONE);
    assert_eq!(first_day(now.date()), date(2025, 2, 24));
    let stats = stats(&past.history, &catalogue(), &now);
    let days: Vec<_> = stats.days.iter().map(|day| day.date).collect();
    assert_eq!(days, [date(2025, 3, 3)]);
}

#[test]
fn medians_are_of_the_sessions_that_solved_and_stand_against_their_budgets() {
    let past = Past::default()
        .session("a", 10, Some(End::Solved), "03-01T10:00")
        .session("b", 13, Some(End::Solved), "03-02T10:00")
        .with_budget(20)
        .session("b", 90, Some(End::GaveUp), "03-03T10:00")
        .session("b", 80, None, "03-03T10:00")
        .session("c", 7, Some(End::Solved), "03-03T10:00");
    let stats = figures(&past, "03-04T10:00");
    let middle = |index: usize| {
        let level = &stats.difficulties[index];
        (level.median_minutes, level.budget_minutes)
    };
    assert_eq!(middle(0), (Some(11.5), Some(17.5)));
    assert_eq!(middle(1), (Some(7.0), Some(15.0)));
    assert_eq!(middle(2), (None, None));
}

#[test]
fn solved_without_a_hint_means_at_the_first_effort() {
    let past = Past::default()
        .solved("a", "03-01T10:00")
        .solved_with_a_hint("b", "03-01T11:00")
        .given_up("c", "03-01T12:00")
        .solved("c", "03-02T12:00");
    let stats = figures(&past, "03-03T10:00");
    assert_eq!(stats.without_hint, Share { count: 1, of: 3 });
}

#[test]
fn what_is_due_is_counted() {
    let past = Past::default()
        .given_up("a", "03-01T10:00")
        .solved("b", "03-01T10:00");
    assert_eq!(figures(&past, "03-01T10:00").due, 0);
    assert_eq!(figures(&past, "03-02T10:00").due, 1);
}

#[test]
fn attempts_dated_in_the_future_break_no_figure() {
    let past = Past::default()
        .solved("a", "03-01T10:00")
        .solved("b", "09-09T10:00")
        .solved("c", "03-02T10:00");
    let stats = figures(&past, "03-02T11:00");
    assert_eq!(stats.solved, 3);
    let days: Vec<_> = stats
        .days
        .iter()
        .map(|day| (day.date, day.problems))
        .collect();
    assert_eq!(days, [(date(2026, 3, 1), 2), (date(2026, 3, 2), 1)]);
    assert_eq!(stats.streak.current, 2);
}
