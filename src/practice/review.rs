//! The review rule: the hard ones come back later.
//!
//! A finished effort at a problem is *failed* if it was given up; *hard* if hints were taken, the
//! budget was passed, or it took more than three judged attempts; else *clean*.
//!
//! - A clean first solve never comes back.
//! - After a failed effort the problem is due in 1 day, after a hard one in 3.
//! - Each clean return lengthens the wait: 7, 21, 60 days; the one after that lets it rest for
//!   good, until it fails or is hard again.
//! - A return counts once half the wait is over. Before that a clean one shows nothing, and a hard
//!   one can only bring the day nearer.
//!
//! A day is counted less a night (8 hours), so that what failed late in the evening is due in the
//! afternoon of the next day, whatever the hour.

use jiff::{SignedDuration, Timestamp};

use super::effort::{Effort, NIGHT, Went};

const FAILED_DAYS: i64 = 1;
const HARD_DAYS: i64 = 3;
const RETURN_DAYS: [i64; 3] = [7, 21, 60];

/// A problem that waits to come back.
#[derive(Debug, Clone, Copy)]
struct Waiting {
    since: Timestamp,
    wait: SignedDuration,
    /// How many clean returns there were.
    returns: usize,
}

/// When a problem with these efforts, in the order of time, is due; none where it rests.
pub(super) fn due(efforts: &[Effort]) -> Option<Timestamp> {
    let mut waiting: Option<Waiting> = None;
    for effort in efforts {
        let early = waiting.filter(|waiting| waiting.is_early(effort.at));
        waiting = match (effort.went, early) {
            (Went::Failed, _) => Some(Waiting::new(effort.at, FAILED_DAYS, 0)),
            (Went::Hard, early) => {
                let hard = Waiting::new(effort.at, HARD_DAYS, 0);
                Some(
                    early
                        .filter(|early| early.due() < hard.due())
                        .unwrap_or(hard),
                )
            }
            (Went::Clean, Some(early)) => Some(early),
            (Went::Clean, None) => waiting.and_then(|Waiting { returns, .. }| {
                let days = RETURN_DAYS.get(returns)?;
                Some(Waiting::new(effort.at, *days, returns + 1))
            }),
        };
    }
    waiting.map(|waiting| waiting.due())
}

impl Waiting {
    fn new(since: Timestamp, days: i64, returns: usize) -> Waiting {
        Waiting {
            since,
            wait: SignedDuration::from_hours(24 * days) - NIGHT,
            returns,
        }
    }

    fn due(&self) -> Timestamp {
        self.since.checked_add(self.wait).unwrap_or(Timestamp::MAX)
    }

    fn is_early(&self, at: Timestamp) -> bool {
        at.duration_since(self.since) < self.wait / 2
    }
}
