//! When something was, as people say it: the nearer, the finer.

use jiff::{Timestamp, Zoned};

use super::escape;

/// `today 14:03`, `3 Nov 14:03` within this year, `3 Nov 2025` otherwise; in the time zone of `now`.
pub fn when(at: Timestamp, now: &Zoned) -> String {
    let at = at.to_zoned(now.time_zone().clone());
    if at.date() == now.date() {
        at.strftime("today %H:%M").to_string()
    } else if at.year() == now.year() {
        at.strftime("%-d %b %H:%M").to_string()
    } else {
        at.strftime("%-d %b %Y").to_string()
    }
}

/// Text of one line, harmless to a terminal; the line ends in it are written out.
pub(super) fn flat(text: &str) -> String {
    escape(text).replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearer_a_moment_the_finer_it_is_told() {
        let now: Zoned = "2026-11-03T14:30+01:00[+01:00]".parse().unwrap();
        let told = |at: &str| when(at.parse().unwrap(), &now);
        assert_eq!(told("2026-11-03T13:03:59Z"), "today 14:03");
        // An hour before midnight in Greenwich is the next day here.
        assert_eq!(told("2026-11-02T23:00:00Z"), "today 00:00");
        assert_eq!(told("2026-11-02T22:59:59Z"), "2 Nov 23:59");
        assert_eq!(told("2026-07-01T23:30:00Z"), "2 Jul 00:30");
        assert_eq!(told("2025-12-31T22:59:00Z"), "31 Dec 2025");
        assert_eq!(told("2027-02-03T00:00:00Z"), "3 Feb 2027");
    }
}
