//! When the steps of a problem's hint ladder open.

use std::time::Duration;

/// The active time after which the first hint opens, unless the rules say otherwise.
pub const HINT_AFTER: Duration = Duration::from_secs(15 * 60);

/// The active time between one hint and the next.
pub const HINT_EVERY: Duration = Duration::from_secs(5 * 60);

/// How far a session is up the hint ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hints {
    /// How many were taken.
    pub taken: usize,
    /// How many may be read now, those taken among them.
    pub open: usize,
    /// How many the problem has.
    pub ladder: usize,
    /// The active time until one more opens; none where none will.
    pub next_in: Option<Duration>,
}

/// The active time at which a hint, counted from 0, opens.
pub(super) fn opens_at(hint: usize, after: Duration) -> Duration {
    let steps = u32::try_from(hint).unwrap_or(u32::MAX);
    after.saturating_add(HINT_EVERY.saturating_mul(steps))
}

/// How many of a ladder's hints the clock has opened.
pub(super) fn opened(active: Duration, after: Duration, ladder: usize) -> usize {
    (0..ladder)
        .take_while(|&hint| opens_at(hint, after) <= active)
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_hint_opens_at_fifteen_minutes_and_not_a_moment_before() {
        let open = |ms| opened(Duration::from_millis(ms), HINT_AFTER, 3);
        assert_eq!(open(899_999), 0);
        assert_eq!(open(900_000), 1);
    }

    #[test]
    fn each_further_hint_opens_five_minutes_after_the_one_before() {
        let open = |ms| opened(Duration::from_millis(ms), HINT_AFTER, 3);
        assert_eq!(open(1_199_999), 1);
        assert_eq!(open(1_200_000), 2);
        assert_eq!(open(1_499_999), 2);
        assert_eq!(open(1_500_000), 3);
        assert_eq!(open(90_000_000), 3);
    }

    #[test]
    fn no_wait_is_too_long_to_reckon_with() {
        assert_eq!(opened(Duration::MAX, Duration::MAX, 1), 1);
        assert_eq!(opens_at(usize::MAX, Duration::MAX), Duration::MAX);
    }
}
