//! What is known of the past: every attempt and every session, put in order.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::store::{Attempt, Session};

/// What is known of the past, as the store gives it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct History {
    /// The attempts at all problems, with their ids.
    pub attempts: Vec<(i64, Attempt)>,
    /// The sessions on all problems, with their ids.
    pub sessions: Vec<(i64, Session)>,
}

/// Something that was done at a problem, and when.
#[derive(Debug, Clone, Copy)]
pub(super) struct Deed<'a> {
    pub(super) at: Timestamp,
    pub(super) what: What<'a>,
}

/// What was done.
#[derive(Debug, Clone, Copy)]
pub(super) enum What<'a> {
    /// An attempt was kept.
    Attempt(&'a Attempt),
    /// A session, of this id, ended.
    Ended(i64, &'a Session),
}

impl History {
    /// Whether nothing was done yet.
    pub fn is_empty(&self) -> bool {
        self.attempts.is_empty() && self.sessions.is_empty()
    }

    /// What was done at each problem, in the order of time.
    pub(super) fn deeds(&self, now: Timestamp) -> BTreeMap<&str, Vec<Deed<'_>>> {
        let mut deeds: BTreeMap<&str, Vec<Deed<'_>>> = BTreeMap::new();
        for (at, _, attempt) in dated(&self.attempts, |attempt| Some(attempt.at), now) {
            let what = What::Attempt(attempt);
            deeds
                .entry(&attempt.problem)
                .or_default()
                .push(Deed { at, what });
        }
        for (at, id, session) in dated(&self.sessions, |session| session.ended, now) {
            let what = What::Ended(id, session);
            deeds
                .entry(&session.problem)
                .or_default()
                .push(Deed { at, what });
        }
        for of_one in deeds.values_mut() {
            // The sort keeps what is of one moment in its order: attempts by id, then ends.
            of_one.sort_by_key(|deed| deed.at);
        }
        deeds
    }
}

/// The rows that have a time, by id, each with its time. A time later than now was written while
/// the clock was set wrong: such a row takes the time of the row before it, or, where it is the
/// first, of the first row whose time can be right.
fn dated<T>(
    rows: &[(i64, T)],
    time: impl Fn(&T) -> Option<Timestamp>,
    now: Timestamp,
) -> Vec<(Timestamp, i64, &T)> {
    let mut rows: Vec<(Timestamp, i64, &T)> = rows
        .iter()
        .filter_map(|(id, row)| Some((time(row)?, *id, row)))
        .collect();
    rows.sort_by_key(|(_, id, _)| *id);
    let first = rows.iter().map(|(at, _, _)| *at).find(|&at| at <= now);
    let mut before = first.unwrap_or(now);
    for (at, _, _) in &mut rows {
        if *at > now {
            *at = before;
        }
        before = *at;
    }
    rows
}
