//! Pairing the elements of two lists whose order does not count.

use std::cmp::Ordering;

use super::Same;
use super::matching;
use super::order::{canonical, order};
use crate::checker::number::{as_double, close, order_doubles, radius};
use crate::model::Value;

/// What a best pairing leaves over, as indices in order.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Pairing {
    pub(super) missing: Vec<usize>,
    pub(super) extra: Vec<usize>,
}

impl Pairing {
    /// Whether every element has its partner.
    pub(super) fn is_whole(&self) -> bool {
        self.missing.is_empty() && self.extra.is_empty()
    }
}

/// An element, ready to be paired.
struct Placed {
    /// In canonical form.
    value: Value,
    /// With every number left out, where numbers need not be the same to a hair: elements of
    /// different outlines are never the same.
    outline: Value,
    index: usize,
}

/// Pairs as many elements of two lists at `depth` as can be. Without a tolerance both sides are
/// sorted in canonical form and merged. With one, "the same" is not transitive, so elements are
/// split by outline first, and within an outline a largest matching decides.
pub(super) fn pair(same: &Same<'_>, expected: &[Value], actual: &[Value], depth: usize) -> Pairing {
    let placed = |items: &[Value]| {
        let place = |(index, item)| Placed {
            value: canonical(item, same.unordered, depth + 1),
            outline: match same.tolerance {
                Some(_) => canonical(&outline(item), same.unordered, depth + 1),
                None => Value::Null,
            },
            index,
        };
        let mut placed: Vec<Placed> = items.iter().enumerate().map(place).collect();
        placed
            .sort_by(|a, b| order(&a.outline, &b.outline).then_with(|| order(&a.value, &b.value)));
        placed
    };
    let (expected, actual) = (placed(expected), placed(actual));
    let mut pairing = match same.tolerance {
        None => merge(&expected, &actual, |a, b| order(&a.value, &b.value)),
        Some(_) => by_outline(same, &expected, &actual, depth),
    };
    pairing.missing.sort_unstable();
    pairing.extra.sort_unstable();
    pairing
}

fn outline(value: &Value) -> Value {
    match value {
        Value::Int(_) | Value::Double(_) => Value::Int(0),
        Value::List(items) => Value::List(items.iter().map(outline).collect()),
        other => other.clone(),
    }
}

/// Pairs two sorted sides where `compare` tells which of two elements stands first, or that they
/// are a pair.
fn merge(
    expected: &[Placed],
    actual: &[Placed],
    compare: impl Fn(&Placed, &Placed) -> Ordering,
) -> Pairing {
    let mut pairing = Pairing::default();
    let (mut e, mut a) = (0, 0);
    while e < expected.len() && a < actual.len() {
        match compare(&expected[e], &actual[a]) {
            Ordering::Equal => (e, a) = (e + 1, a + 1),
            Ordering::Less => {
                pairing.missing.push(expected[e].index);
                e += 1;
            }
            Ordering::Greater => {
                pairing.extra.push(actual[a].index);
                a += 1;
            }
        }
    }
    pairing
        .missing
        .extend(expected[e..].iter().map(|placed| placed.index));
    pairing
        .extra
        .extend(actual[a..].iter().map(|placed| placed.index));
    pairing
}

/// Pairs within each outline.
fn by_outline(same: &Same<'_>, expected: &[Placed], actual: &[Placed], depth: usize) -> Pairing {
    let mut pairing = Pairing::default();
    let mut rest = actual;
    for group in expected.chunk_by(|a, b| order(&a.outline, &b.outline).is_eq()) {
        let against = |placed: &Placed| order(&placed.outline, &group[0].outline);
        let (stray, from) = rest.split_at(rest.partition_point(|placed| against(placed).is_lt()));
        let (alike, after) = from.split_at(from.partition_point(|placed| against(placed).is_eq()));
        let found = within_outline(same, group, alike, depth);
        pairing
            .extra
            .extend(stray.iter().map(|placed| placed.index));
        pairing.missing.extend(found.missing);
        pairing.extra.extend(found.extra);
        rest = after;
    }
    pairing.extra.extend(rest.iter().map(|placed| placed.index));
    pairing
}

fn within_outline(
    same: &Same<'_>,
    expected: &[Placed],
    actual: &[Placed],
    depth: usize,
) -> Pairing {
    let plain = |side: &[Placed]| {
        let mut side = side.iter();
        side.all(|placed| matches!(placed.value, Value::Double(_)))
    };
    let narrow = same
        .tolerance
        .is_none_or(|tolerance| tolerance.relative < 1.0);
    if narrow && plain(expected) && plain(actual) {
        return doubles(same, expected, actual);
    }
    matched(same, expected, actual, narrow, depth)
}

/// Pairs plain doubles in ascending order. That is right because, with a relative tolerance below
/// 1, both ends of the range that an expected number admits grow with the number: crossed pairs
/// can be uncrossed, so the smallest of each side are partners or one of them has none.
fn doubles(same: &Same<'_>, expected: &[Placed], actual: &[Placed]) -> Pairing {
    merge(expected, actual, |expected, actual| {
        let (expected, actual) = (&expected.value, &actual.value);
        match (as_double(expected), as_double(actual)) {
            (Some(e), Some(a)) if close(same.tolerance, e, a) => Ordering::Equal,
            (Some(e), Some(a)) => order_doubles(e, a),
            _ => order(expected, actual),
        }
    })
}

/// Equal elements of one side, as one node of the matching.
struct Class<'a> {
    members: &'a [Placed],
    /// The smallest finite number in each, 0 if there is none.
    least: f64,
}

fn classes(side: &[Placed]) -> Vec<Class<'_>> {
    let mut classes: Vec<Class<'_>> = side
        .chunk_by(|a, b| order(&a.value, &b.value).is_eq())
        .map(|members| Class {
            members,
            least: least(&members[0].value).unwrap_or(0.0),
        })
        .collect();
    classes.sort_by(|a, b| a.least.total_cmp(&b.least));
    classes
}

fn least(value: &Value) -> Option<f64> {
    match value {
        Value::List(items) => items.iter().filter_map(least).min_by(f64::total_cmp),
        other => as_double(other).filter(|x| x.is_finite()),
    }
}

/// Pairs by a largest matching between classes of equal elements. Two elements can only be the
/// same if their least numbers are within the tolerance of each other, by the argument at
/// [`doubles`], which leaves few to try.
fn matched(
    same: &Same<'_>,
    expected: &[Placed],
    actual: &[Placed],
    narrow: bool,
    depth: usize,
) -> Pairing {
    let (expected, actual) = (classes(expected), classes(actual));
    let edges: Vec<Vec<usize>> = expected
        .iter()
        .map(|class| {
            let reach = match narrow {
                true => radius(same.tolerance, class.least) * (1.0 + 1e-9),
                false => f64::INFINITY,
            };
            let (low, high) = (class.least - reach, class.least + reach);
            let from = actual.partition_point(|other| other.least < low);
            let near = actual[from..]
                .iter()
                .take_while(|other| other.least <= high);
            let fits = |other: &Class<'_>| {
                same.equal(&class.members[0].value, &other.members[0].value, depth + 1)
            };
            let fitting = near.enumerate().filter(|(_, other)| fits(other));
            fitting.map(|(place, _)| from + place).collect()
        })
        .collect();
    let sizes = |side: &[Class<'_>]| side.iter().map(|class| class.members.len()).collect();
    let left = matching::largest(sizes(&expected), sizes(&actual), &edges);
    let over = |side: &[Class<'_>], counts: &[usize]| {
        let tails = side.iter().zip(counts).flat_map(|(class, &count)| {
            let from = class.members.len() - count;
            class.members[from..].iter().map(|placed| placed.index)
        });
        tails.collect()
    };
    Pairing {
        missing: over(&expected, &left.left),
        extra: over(&actual, &left.right),
    }
}
