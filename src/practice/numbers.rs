//! The few reckonings that the figures need.

/// The middle of the values, or the mean of the two in the middle; none where there are none.
pub(super) fn median(mut values: Vec<u64>) -> Option<f64> {
    values.sort_unstable();
    let upper = *values.get(values.len() / 2)?;
    let lower = values[(values.len() - 1) / 2];
    #[expect(clippy::cast_precision_loss, reason = "a time in ms is far below 2^53")]
    Some((lower as f64 + upper as f64) / 2.0)
}

/// A time in ms as minutes, to a tenth.
pub(super) fn minutes(ms: f64) -> f64 {
    (ms / 6_000.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_an_even_count_is_the_mean_of_the_two_in_the_middle() {
        assert_eq!(median(vec![9, 1, 4, 2]), Some(3.0));
        assert_eq!(median(vec![7, 2]), Some(4.5));
    }

    #[test]
    fn the_median_of_an_odd_count_is_the_middle_and_of_nothing_there_is_none() {
        assert_eq!(median(vec![9, 1, 4]), Some(4.0));
        assert_eq!(median(vec![5]), Some(5.0));
        assert_eq!(median(vec![]), None);
    }

    #[test]
    fn minutes_are_told_to_a_tenth() {
        assert_eq!(minutes(432_000.0), 7.2);
        assert_eq!(minutes(899_999.0), 15.0);
        assert_eq!(minutes(0.0), 0.0);
    }
}
