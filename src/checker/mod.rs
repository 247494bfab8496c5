//! A value against the expected one under a rule; the difference as data.

mod number;
mod rules;
mod text;

pub use text::{TextDifference, TextPlace, compare_text};

use crate::model::{Check, Difference, Expected, Value};

/// Compares an answer with what is due, under a problem's check. `args` are the case's, hidden
/// ones included, as some rules judge by them.
///
/// # Errors
/// How the answer differs. Places in the expected value are places in [`Expected::shown`].
pub fn compare(
    check: &Check,
    args: &[Value],
    expected: &Expected,
    actual: &Value,
) -> Result<(), Difference> {
    let rule = rules::find(check.rule);
    match expected {
        Expected::One(value) => rule(check, args, value, actual),
        Expected::AnyOf(values) => {
            let Some((shown, others)) = values.split_first() else {
                return Err(Difference {
                    summary: "no answer is right for this case".to_owned(),
                    expected: Vec::new(),
                    actual: vec![Vec::new()],
                });
            };
            let Err(mut difference) = rule(check, args, shown, actual) else {
                return Ok(());
            };
            if others
                .iter()
                .any(|value| rule(check, args, value, actual).is_ok())
            {
                return Ok(());
            }
            if !others.is_empty() {
                difference.summary = format!(
                    "none of the {} right answers; against the one shown: {}",
                    values.len(),
                    difference.summary
                );
            }
            Err(difference)
        }
    }
}
