//! The rule `same`: the same value, up to the order and tolerance that the check allows.

mod explain;
mod matching;
mod order;
mod pairing;

use std::cmp::Ordering;

use self::order::{canonical, order};
use crate::checker::number::{self, close};
use crate::model::{Check, Difference, Tolerance, Value};

/// The same value, up to order and tolerance.
pub(super) fn judge(
    check: &Check,
    _: &[Value],
    expected: &Value,
    actual: &Value,
) -> Result<(), Difference> {
    let same = Same {
        unordered: &check.unordered,
        tolerance: check.tolerance,
    };
    if same.equal(expected, actual, 0) {
        Ok(())
    } else {
        Err(explain::explain(&same, expected, actual))
    }
}

/// What makes two values the same.
struct Same<'a> {
    unordered: &'a [usize],
    tolerance: Option<Tolerance>,
}

impl Same<'_> {
    /// Whether order does not count in lists of this depth.
    fn is_unordered(&self, depth: usize) -> bool {
        self.unordered.contains(&depth)
    }

    /// Whether order does not count somewhere from this depth on.
    fn is_unordered_from(&self, depth: usize) -> bool {
        self.unordered.iter().any(|&unordered| unordered >= depth)
    }

    /// Whether two values, found at `depth`, are the same.
    fn equal(&self, expected: &Value, actual: &Value, depth: usize) -> bool {
        if self.equal_in_order(expected, actual) {
            return true;
        }
        if !self.is_unordered_from(depth) {
            return false;
        }
        if self.tolerance.is_none() {
            let expected = canonical(expected, self.unordered, depth);
            let actual = canonical(actual, self.unordered, depth);
            return order(&expected, &actual) == Ordering::Equal;
        }
        match (expected, actual) {
            (Value::List(expected), Value::List(actual)) if expected.len() == actual.len() => {
                if self.is_unordered(depth) {
                    pairing::pair(self, expected, actual, depth).is_whole()
                } else {
                    let mut pairs = expected.iter().zip(actual);
                    pairs.all(|(expected, actual)| self.equal(expected, actual, depth + 1))
                }
            }
            _ => false,
        }
    }

    /// Whether two values are the same with every list in its order.
    fn equal_in_order(&self, expected: &Value, actual: &Value) -> bool {
        match (expected, actual) {
            (Value::List(expected), Value::List(actual)) => {
                expected.len() == actual.len()
                    && expected
                        .iter()
                        .zip(actual)
                        .all(|(expected, actual)| self.equal_in_order(expected, actual))
            }
            (Value::Double(expected), Value::Double(actual)) => {
                close(self.tolerance, *expected, *actual)
            }
            (Value::Double(_), Value::Int(_)) | (Value::Int(_), Value::Double(_)) => {
                self.equal_mixed(expected, actual)
            }
            _ => expected == actual,
        }
    }

    /// An int against a double: exactly, or within the tolerance if there is one.
    fn equal_mixed(&self, expected: &Value, actual: &Value) -> bool {
        order(expected, actual) == Ordering::Equal
            || number::as_double(expected)
                .zip(number::as_double(actual))
                .filter(|_| self.tolerance.is_some())
                .is_some_and(|(expected, actual)| close(self.tolerance, expected, actual))
    }
}

#[cfg(test)]
mod tests;
