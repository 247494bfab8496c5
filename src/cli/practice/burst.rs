//! When a burst of changes is over: a pure function of when they came.

use std::time::{Duration, Instant};

/// A burst is over when nothing was changed for so long.
const QUIET: Duration = Duration::from_millis(100);
/// A burst that does not end is taken as it stands after so long.
const LONGEST: Duration = Duration::from_secs(2);

/// Changes that follow each other closely, as one save makes them.
#[derive(Debug, Default)]
pub(super) struct Burst {
    first_and_last: Option<(Instant, Instant)>,
}

impl Burst {
    /// A change.
    pub(super) fn touched(&mut self, at: Instant) {
        let (first, last) = self.first_and_last.unwrap_or((at, at));
        self.first_and_last = Some((first, last.max(at)));
    }

    /// When the burst is over, if nothing more comes; none where there is no burst.
    pub(super) fn over_at(&self) -> Option<Instant> {
        let (first, last) = self.first_and_last?;
        Some((last + QUIET).min(first + LONGEST))
    }

    /// Whether a burst is over now; it is told once.
    pub(super) fn take(&mut self, now: Instant) -> bool {
        let over = self.over_at().is_some_and(|at| now >= at);
        if over {
            self.first_and_last = None;
        }
        over
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(n: u64) -> Duration {
        Duration::from_millis(n)
    }

    #[test]
    fn changes_close_to_each_other_are_one_burst() {
        let start = Instant::now();
        let mut burst = Burst::default();
        assert_eq!(burst.over_at(), None);
        for at in [0, 60, 120, 130] {
            burst.touched(start + ms(at));
            assert!(!burst.take(start + ms(at + 50)));
        }
        assert!(!burst.take(start + ms(229)));
        assert!(burst.take(start + ms(230)));
        assert!(!burst.take(start + ms(231)), "it is told once");
    }

    #[test]
    fn a_burst_without_an_end_is_taken_as_it_stands() {
        let start = Instant::now();
        let mut burst = Burst::default();
        let taken = (0..100).find(|n| {
            burst.touched(start + ms(n * 50));
            burst.take(start + ms(n * 50))
        });
        assert_eq!(taken, Some(40));
    }

    #[test]
    fn changes_told_out_of_order_end_with_the_latest() {
        let start = Instant::now();
        let mut burst = Burst::default();
        burst.touched(start + ms(50));
        burst.touched(start);
        assert!(!burst.take(start + ms(149)));
        assert!(burst.take(start + ms(150)));
    }
}
