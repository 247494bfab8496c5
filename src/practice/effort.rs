//! Efforts: what was done at a problem until it was solved or given up, and how that went.

use std::collections::{BTreeMap, HashMap};

use jiff::{SignedDuration, Timestamp};

use super::history::{Deed, History, What};
use crate::model::Verdict;
use crate::store::{Attempt, End};

/// How long after the end of an effort the evening still belongs to it: who solves a problem once
/// more, polishes the solution or types in the editorial shows nothing new.
pub(super) const NIGHT: SignedDuration = SignedDuration::from_hours(8);

/// An effort with more judged attempts than this is hard.
const FEW_ATTEMPTS: usize = 3;

/// A finished effort at a problem. It takes in all that was done since the effort before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Effort {
    /// When it was finished.
    pub(super) at: Timestamp,
    /// How it went.
    pub(super) went: Went,
    /// Whether hints were taken.
    pub(super) hinted: bool,
}

/// How an effort went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Went {
    /// Solved, with none of the signs of a hard one.
    Clean,
    /// Solved with hints, or past the budget, or with many judged attempts.
    Hard,
    /// Given up.
    Failed,
}

/// All that was done at one problem.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Course {
    /// The finished efforts, in the order of time.
    pub(super) efforts: Vec<Effort>,
    /// Whether it was ever solved.
    pub(super) solved: bool,
}

/// What has come together of an effort that is not finished yet.
#[derive(Debug, Default)]
struct Signs {
    attempts: usize,
    hinted: bool,
    over_budget: bool,
}

/// The problems at which anything was done, each with its course.
pub(super) fn courses(history: &History, now: Timestamp) -> BTreeMap<&str, Course> {
    let budgets = history.sessions.iter();
    let budgets = budgets.map(|(id, session)| (*id, session.budget_ms));
    let budgets = budgets.collect();
    let mut courses: BTreeMap<&str, Course> = history
        .deeds(now)
        .into_iter()
        .filter_map(|(problem, deeds)| Some((problem, course(&deeds, &budgets)?)))
        .collect();
    // A session that goes on is a beginning, though nothing was judged yet.
    for (_, session) in &history.sessions {
        courses.entry(&session.problem).or_default();
    }
    courses
}

/// What the deeds at one problem come to, with the budgets of sessions in ms; nothing where none
/// of them counts.
fn course(deeds: &[Deed<'_>], budgets: &HashMap<i64, u64>) -> Option<Course> {
    let mut course = Course::default();
    let mut signs = Signs::default();
    let mut accepted = Vec::new();
    let mut counts = false;
    for &Deed { at, what } in deeds {
        let last = course.efforts.last();
        let same_evening = last.is_some_and(|effort| at.duration_since(effort.at) < NIGHT);
        let finished = match what {
            What::Attempt(attempt) => {
                let Some(verdict) = judged(attempt) else {
                    continue;
                };
                if !same_evening {
                    signs.attempt(attempt, verdict, budgets);
                }
                if verdict == Verdict::Accepted {
                    accepted.extend(attempt.session);
                }
                verdict == Verdict::Accepted
            }
            What::Ended(id, session) => {
                if !same_evening {
                    signs.hinted |= session.hints_taken > 0;
                    signs.over_budget |= session.active_ms > session.budget_ms;
                }
                // The attempt that solved the session has finished the effort already.
                session.end == Some(End::Solved) && !accepted.contains(&id)
            }
        };
        counts = true;
        course.solved |= finished;
        let given_up = matches!(what, What::Ended(_, session) if session.end == Some(End::GaveUp));
        if given_up || (finished && !same_evening) {
            let signs = std::mem::take(&mut signs);
            course.efforts.push(Effort {
                at,
                went: if given_up { Went::Failed } else { signs.went() },
                hinted: signs.hinted,
            });
        }
    }
    counts.then_some(course)
}

impl Signs {
    fn attempt(&mut self, attempt: &Attempt, verdict: Verdict, budgets: &HashMap<i64, u64>) {
        // What does not compile was not tried on any case.
        self.attempts += usize::from(verdict != Verdict::CompileError);
        self.hinted |= attempt.hints > 0;
        let budget_ms = attempt.session.and_then(|id| budgets.get(&id));
        if let (Some(active_ms), Some(&budget_ms)) = (attempt.active_ms, budget_ms) {
            self.over_budget |= active_ms > budget_ms;
        }
    }

    fn went(&self) -> Went {
        if self.hinted || self.over_budget || self.attempts > FEW_ATTEMPTS {
            Went::Hard
        } else {
            Went::Clean
        }
    }
}

/// The verdict of an attempt that counts: it was judged, and the judge did not fail.
pub(super) fn judged(attempt: &Attempt) -> Option<Verdict> {
    attempt
        .verdict
        .filter(|&verdict| verdict != Verdict::InternalError)
}
