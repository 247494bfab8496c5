//! Histories and catalogues made by hand.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, Zoned};

use crate::model::{Complexity, Difficulty, ListPlace, Summary, Verdict};
use crate::practice::*;
use crate::store::{self, Attempt, End};

/// A moment of 2026: `at("03-01T10:00")`, in UTC.
pub(super) fn at(text: &str) -> Timestamp {
    format!("2026-{text}:00Z").parse().unwrap()
}

/// The same moment where the user is; the zone is written out as POSIX does, as a machine need not
/// have a database of zones.
pub(super) fn today(text: &str, zone: &str) -> Zoned {
    at(text).to_zoned(TimeZone::posix(zone).unwrap())
}

/// A history that is told deed by deed.
#[derive(Debug, Default)]
pub(super) struct Past {
    pub(super) history: History,
}

impl Past {
    /// An attempt outside any session.
    pub(super) fn attempt(self, problem: &str, verdict: Verdict, when: &str) -> Past {
        self.keep(problem, Some(verdict), when, None)
    }

    /// An attempt put aside unjudged.
    pub(super) fn put_aside(self, problem: &str, when: &str) -> Past {
        self.keep(problem, None, when, None)
    }

    /// An attempt in the latest session, as the judge records it before the session ends.
    pub(super) fn attempt_in_session(self, verdict: Verdict, when: &str) -> Past {
        let (id, session) = self.history.sessions.last().unwrap().clone();
        self.keep(&session.problem, Some(verdict), when, Some((id, &session)))
    }

    fn keep(
        mut self,
        problem: &str,
        verdict: Option<Verdict>,
        when: &str,
        session: Option<(i64, &store::Session)>,
    ) -> Past {
        let attempt = Attempt {
            problem: problem.to_owned(),
            language: "python".to_owned(),
            submission: "sol.py".to_owned(),
            verdict,
            passed: 1,
            total: 2,
            cpu_ms: 1.0,
            wall_ms: 1.0,
            memory_kib: 1024,
            at: at(when),
            session: session.map(|(id, _)| id),
            hints: session.map_or(0, |(_, session)| session.hints_taken),
            active_ms: session.map(|(_, session)| session.active_ms),
        };
        let id = self.history.attempts.len() as i64 + 1;
        self.history.attempts.push((id, attempt));
        self
    }

    /// A session of so many active minutes, with a budget of 15, that ended so.
    pub(super) fn session(
        mut self,
        problem: &str,
        minutes: u64,
        end: Option<End>,
        when: &str,
    ) -> Past {
        let session = store::Session {
            problem: problem.to_owned(),
            language: "python".to_owned(),
            file: "/home/me/sol.py".into(),
            started: at(when),
            active_ms: minutes * 60_000,
            budget_ms: 15 * 60_000,
            hint_after_ms: 15 * 60_000,
            hints_allowed: true,
            hints_taken: 0,
            end,
            ended: end.map(|_| at(when)),
        };
        let id = self.history.sessions.len() as i64 + 1;
        self.history.sessions.push((id, session));
        self
    }

    /// The latest session had a hint.
    pub(super) fn with_a_hint(mut self) -> Past {
        self.history.sessions.last_mut().unwrap().1.hints_taken = 1;
        self
    }

    /// The latest session had this budget, in minutes.
    pub(super) fn with_budget(mut self, minutes: u64) -> Past {
        self.history.sessions.last_mut().unwrap().1.budget_ms = minutes * 60_000;
        self
    }

    /// Given up after 20 minutes.
    pub(super) fn given_up(self, problem: &str, when: &str) -> Past {
        self.session(problem, 20, Some(End::GaveUp), when)
    }

    /// Solved in a session of ten minutes, at the first attempt.
    pub(super) fn solved(self, problem: &str, when: &str) -> Past {
        let past = self.session(problem, 10, Some(End::Solved), when);
        past.attempt_in_session(Verdict::Accepted, when)
    }

    /// Solved in ten minutes with a hint.
    pub(super) fn solved_with_a_hint(self, problem: &str, when: &str) -> Past {
        let past = self
            .session(problem, 10, Some(End::Solved), when)
            .with_a_hint();
        past.attempt_in_session(Verdict::Accepted, when)
    }

    /// Where a problem stands.
    pub(super) fn status(&self, problem: &str, now: &str) -> Status {
        let statuses = statuses(&self.history, at(now));
        statuses.get(problem).copied().unwrap_or(Status::Todo)
    }

    /// The first moment, hour by hour, at which a problem is due; none where it never is within a
    /// hundred days.
    pub(super) fn due(&self, problem: &str, from: &str) -> Option<Timestamp> {
        let hours = (0..24 * 100).map(SignedDuration::from_hours);
        hours
            .map(|hours| at(from) + hours)
            .find(|&now| statuses(&self.history, now)[problem] == Status::Due)
    }
}

/// A problem of a catalogue, in no list.
pub(super) fn problem(number: u32, slug: &str, difficulty: Difficulty, topics: &[&str]) -> Summary {
    Summary {
        slug: slug.to_owned(),
        number: Some(number),
        title: slug.to_owned(),
        difficulty,
        topics: topics.iter().map(|&topic| topic.to_owned()).collect(),
        lists: Vec::new(),
        minutes: 15,
        target: Complexity {
            time: "O(n)".to_owned(),
            space: "O(1)".to_owned(),
        },
        kind: "function".to_owned(),
    }
}

/// The problem in a list.
pub(super) fn listed(mut problem: Summary, list: &str, position: u32) -> Summary {
    problem.lists.push(ListPlace {
        list: list.to_owned(),
        position,
    });
    problem
}
