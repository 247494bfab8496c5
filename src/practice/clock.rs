//! A span of time as a clock shows it.

use std::time::Duration;

/// `0:07`, `14:59`, `1:02:03`; what is under a second is left out, so that 14:59.9 is not yet
/// 15:00.
pub fn clock(span: Duration) -> String {
    let seconds = span.as_secs();
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}

/// A time to wait, the last second begun counted as one: nobody is told to wait for 0:00.
pub(super) fn rounded_up(span: Duration) -> String {
    let begun = u64::from(span.subsec_nanos() > 0);
    clock(Duration::from_secs(span.as_secs().saturating_add(begun)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_is_shown_when_it_is_over() {
        let shown = |ms| clock(Duration::from_millis(ms));
        assert_eq!(shown(0), "0:00");
        assert_eq!(shown(7_999), "0:07");
        assert_eq!(shown(899_999), "14:59");
        assert_eq!(shown(900_000), "15:00");
        assert_eq!(shown(3_723_000), "1:02:03");
        assert_eq!(shown(360_000_000), "100:00:00");
    }

    #[test]
    fn a_wait_is_never_told_shorter_than_it_is() {
        let told = |ms| rounded_up(Duration::from_millis(ms));
        assert_eq!(told(1), "0:01");
        assert_eq!(told(1_000), "0:01");
        assert_eq!(told(59_001), "1:00");
    }
}
