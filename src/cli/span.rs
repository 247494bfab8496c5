//! Spans of time as people type them.

use std::time::Duration;

/// The longest span, in hours.
const HOURS: u64 = 24;

/// Reads `15m`, `90s`, `1h30m`; a bare number is in seconds.
///
/// # Errors
/// What is wrong, as a fragment.
pub(super) fn parse(text: &str) -> Result<Duration, String> {
    let wrong = || "a time is like 15m, 90s or 1h30m".to_owned();
    let text = text.trim().to_lowercase();
    let mut seconds: u64 = 0;
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit());
        let (digits, after) = rest.split_at(end.unwrap_or(rest.len()));
        let number: u64 = digits.parse().map_err(|_| wrong())?;
        let mut after = after.chars();
        let unit = match after.next() {
            Some('h') => 3600,
            Some('m') => 60,
            Some('s') => 1,
            None if digits.len() == text.len() => 1,
            _ => return Err(wrong()),
        };
        seconds = number
            .checked_mul(unit)
            .and_then(|more| seconds.checked_add(more))
            .filter(|&sum| sum <= HOURS * 3600)
            .ok_or_else(|| format!("the longest time is {HOURS}h"))?;
        rest = after.as_str();
    }
    if text.is_empty() {
        return Err(wrong());
    }
    Ok(Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_has_units_or_is_in_seconds() {
        let seconds = |text| parse(text).map(|span| span.as_secs());
        assert_eq!(seconds("15m"), Ok(900));
        assert_eq!(seconds("2s"), Ok(2));
        assert_eq!(seconds("90"), Ok(90));
        assert_eq!(seconds("1h30M"), Ok(5400));
        assert_eq!(seconds("0"), Ok(0));
    }

    #[test]
    fn what_is_no_span_is_refused() {
        for text in [
            "",
            "m",
            "5x",
            "-5",
            "1.5m",
            "3m4",
            "99999999999999999999s",
            "25h",
            " ",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
