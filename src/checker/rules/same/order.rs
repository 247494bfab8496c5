//! A total order of values in which equal is the same, and the canonical form built on it.

use std::cmp::Ordering;

use crate::checker::number::{order_doubles, order_mixed};
use crate::model::Value;

/// Orders any two values; equal means the same value, where an int and a double of the same
/// number are the same.
pub(super) fn order(a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        (Value::Int(a), Value::Int(b)) => a.cmp(b),
        (Value::Double(a), Value::Double(b)) => order_doubles(*a, *b),
        (Value::Int(a), Value::Double(b)) => order_mixed(*a, *b),
        (Value::Double(a), Value::Int(b)) => order_mixed(*b, *a).reverse(),
        (Value::Str(a), Value::Str(b)) => a.cmp(b),
        (Value::List(a), Value::List(b)) => a.len().cmp(&b.len()).then_with(|| {
            let pairs = a.iter().zip(b).map(|(a, b)| order(a, b));
            pairs
                .into_iter()
                .find(|order| order.is_ne())
                .unwrap_or(Ordering::Equal)
        }),
        _ => rank(a).cmp(&rank(b)),
    }
}

fn rank(value: &Value) -> u8 {
    match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Int(_) | Value::Double(_) => 2,
        Value::Str(_) => 3,
        Value::List(_) => 4,
    }
}

/// A value with the lists of the unordered depths sorted, innermost first, so that two values are
/// the same up to those orders exactly if their canonical forms are the same.
pub(super) fn canonical(value: &Value, unordered: &[usize], depth: usize) -> Value {
    let Value::List(items) = value else {
        return value.clone();
    };
    let inner = |item| canonical(item, unordered, depth + 1);
    let mut items: Vec<Value> = items.iter().map(inner).collect();
    if unordered.contains(&depth) {
        items.sort_unstable_by(order);
    }
    Value::List(items)
}
