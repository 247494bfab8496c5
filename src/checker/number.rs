//! Numbers: when two are close enough, and how an int compares with a double.

use std::cmp::Ordering;

use crate::model::{Tolerance, Value};

/// Whether `actual` is as good as `expected`: |a - e| <= max(absolute, relative * |e|). Not a
/// number is as good only as itself, and so are the infinities; the two zeros are the same.
pub(super) fn close(tolerance: Option<Tolerance>, expected: f64, actual: f64) -> bool {
    if expected.is_nan() || actual.is_nan() {
        return expected.is_nan() && actual.is_nan();
    }
    if expected.is_infinite() || actual.is_infinite() {
        return expected.total_cmp(&actual) == Ordering::Equal;
    }
    (actual - expected).abs() <= radius(tolerance, expected)
}

/// How far from a finite `expected` a number may be.
pub(super) fn radius(tolerance: Option<Tolerance>, expected: f64) -> f64 {
    tolerance.map_or(0.0, |tolerance| {
        tolerance.absolute.max(tolerance.relative * expected.abs())
    })
}

/// A number as a double, rounded where need be.
#[expect(
    clippy::cast_precision_loss,
    reason = "an int beside a double means the nearest double"
)]
pub(super) fn as_double(value: &Value) -> Option<f64> {
    match value {
        Value::Int(n) => Some(*n as f64),
        Value::Double(x) => Some(*x),
        _ => None,
    }
}

/// The order of two doubles in which the zeros are the same and not a number comes last.
pub(super) fn order_doubles(a: f64, b: f64) -> Ordering {
    a.partial_cmp(&b)
        .unwrap_or_else(|| a.is_nan().cmp(&b.is_nan()))
}

/// The order of an int and a double by their exact values; not a number comes last.
pub(super) fn order_mixed(int: i64, double: f64) -> Ordering {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    if double.is_nan() || double >= LIMIT {
        return Ordering::Less;
    }
    if double < -LIMIT {
        return Ordering::Greater;
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the limits above keep it within 64 bits, and the fraction is compared next"
    )]
    let whole = double.trunc() as i64;
    int.cmp(&whole)
        .then_with(|| order_doubles(0.0, double.fract()))
}
