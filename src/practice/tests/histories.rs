//! Claims about every history, however odd its rows and times are.

use jiff::Timestamp;
use proptest::prelude::*;

use super::made::{at, listed, problem, today};
use crate::model::Difficulty::{Easy, Hard, Medium};
use crate::model::{Summary, Verdict};
use crate::practice::*;
use crate::store::{self, Attempt, End};

const PROBLEMS: [&str; 4] = ["a", "b", "c", "gone"];
const NOW: &str = "06-01T10:00";

fn catalogue() -> Vec<Summary> {
    vec![
        problem(1, "a", Easy, &["array", "graph"]),
        listed(problem(2, "b", Medium, &["graph"]), "grind-75", 1),
        listed(problem(3, "c", Hard, &["graph"]), "grind-75", 2),
    ]
}

/// Mostly in the months before and after now, and at times at the ends of all time.
fn times() -> impl Strategy<Value = Timestamp> {
    let around = (-200 * 86_400..60 * 86_400_i64)
        .prop_map(|seconds| at(NOW) + jiff::SignedDuration::from_secs(seconds));
    prop_oneof![
        12 => around,
        1 => Just(Timestamp::MIN),
        1 => Just(Timestamp::MAX),
        1 => Just(Timestamp::UNIX_EPOCH),
    ]
}

fn attempts() -> impl Strategy<Value = Attempt> {
    let verdict = prop::option::of(prop::sample::select(&Verdict::ALL[..]));
    let session = prop::option::of(1..12_i64);
    let facts = (0..3_u32, prop::option::of(0..u64::MAX));
    (
        prop::sample::select(&PROBLEMS[..]),
        verdict,
        times(),
        session,
        facts,
    )
        .prop_map(
            |(problem, verdict, at, session, (hints, active_ms))| Attempt {
                problem: problem.to_owned(),
                language: "python".to_owned(),
                submission: "sol.py".to_owned(),
                verdict,
                passed: 0,
                total: 0,
                cpu_ms: 0.0,
                wall_ms: 0.0,
                memory_kib: 0,
                at,
                session,
                hints,
                active_ms,
            },
        )
}

fn sessions() -> impl Strategy<Value = store::Session> {
    let end = prop::option::of(prop::sample::select(&End::ALL[..]));
    let spans = (0..40 * 60_000_u64, 0..3_u32);
    let when = (times(), prop::option::weighted(0.9, times()));
    (prop::sample::select(&PROBLEMS[..]), end, when, spans).prop_map(
        |(problem, end, (started, ended), (active_ms, hints_taken))| store::Session {
            problem: problem.to_owned(),
            language: "python".to_owned(),
            file: "/home/me/sol.py".into(),
            started,
            active_ms,
            budget_ms: 900_000,
            hint_after_ms: 900_000,
            hints_allowed: true,
            hints_taken,
            end,
            ended: ended.filter(|_| end.is_some()),
        },
    )
}

fn histories() -> impl Strategy<Value = History> {
    let attempts = prop::collection::vec(attempts(), 0..24);
    let sessions = prop::collection::vec(sessions(), 0..12);
    (attempts, sessions).prop_map(|(attempts, sessions)| History {
        attempts: (1..).zip(attempts).collect(),
        sessions: (1..).zip(sessions).collect(),
    })
}

proptest! {
    #[test]
    fn an_acceptance_makes_a_problem_solved_or_due_in_every_history(history in histories()) {
        let statuses = statuses(&history, at(NOW));
        for problem in PROBLEMS {
            let accepted = |(_, attempt): &(i64, Attempt)| {
                attempt.problem == problem && attempt.verdict == Some(Verdict::Accepted)
            };
            let status = statuses.get(problem).copied().unwrap_or(Status::Todo);
            if history.attempts.iter().any(accepted) {
                prop_assert!(matches!(status, Status::Solved | Status::Due), "{status:?}");
            }
        }
    }

    #[test]
    fn the_order_in_which_rows_are_read_does_not_matter(history in histories()) {
        let mut other = history.clone();
        other.attempts.reverse();
        other.sessions.reverse();
        let (zone, problems) = (today(NOW, "EST5"), catalogue());
        prop_assert_eq!(statuses(&history, at(NOW)), statuses(&other, at(NOW)));
        prop_assert_eq!(stats(&history, &problems, &zone), stats(&other, &problems, &zone));
        let choose = |history| next(history, &problems, None, at(NOW));
        prop_assert_eq!(choose(&history), choose(&other));
    }

    #[test]
    fn every_figure_is_within_its_bounds(history in histories()) {
        let stats = stats(&history, &catalogue(), &today(NOW, "EST5"));
        prop_assert!(stats.solved <= stats.total && stats.due <= stats.total);
        prop_assert!(stats.without_hint.count <= stats.without_hint.of);
        prop_assert_eq!(stats.without_hint.of, stats.solved);
        prop_assert!(stats.streak.current <= stats.streak.longest);
        let by_level: usize = stats.difficulties.iter().map(|level| level.solved).sum();
        prop_assert_eq!(by_level, stats.solved);
        prop_assert!(stats.days.is_sorted_by_key(|day| day.date));
        for day in &stats.days {
            prop_assert!(first_day(stats.today) <= day.date && day.date <= stats.today);
            prop_assert!((1..=PROBLEMS.len()).contains(&day.problems));
        }
    }

    #[test]
    fn what_is_named_next_is_in_the_catalogue_and_is_never_solved_and_at_rest(
        history in histories(),
    ) {
        let problems = catalogue();
        let statuses = statuses(&history, at(NOW));
        let Some(next) = next(&history, &problems, None, at(NOW)) else { return Ok(()) };
        prop_assert!(problems.iter().any(|problem| problem.slug == next.slug));
        let status = statuses.get(&next.slug).copied().unwrap_or(Status::Todo);
        let unfinished = history
            .sessions
            .iter()
            .any(|(_, session)| session.problem == next.slug && session.end.is_none());
        prop_assert!(status != Status::Solved || unfinished, "{next:?}");
    }

    #[test]
    fn giving_up_now_brings_a_problem_back_by_tomorrow_whatever_was_before(
        mut history in histories(), mut session in sessions(),
    ) {
        session.problem = "a".to_owned();
        session.end = Some(End::GaveUp);
        session.ended = Some(at(NOW));
        let id = history.sessions.len() as i64 + 1;
        history.sessions.push((id, session));
        let standing = |history: &History, now| statuses(history, at(now))["a"];
        prop_assert_ne!(standing(&history, NOW), Status::Due);
        // What is dated in the future is not known to lie before, so it is left out tomorrow.
        history.attempts.retain(|(_, attempt)| attempt.at <= at(NOW));
        history.sessions.retain(|(_, session)| session.ended <= Some(at(NOW)));
        prop_assert_eq!(standing(&history, "06-02T10:00"), Status::Due);
    }
}
