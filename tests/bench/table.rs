//! Figures from samples, and lines of a table.

use std::process::{Command, Stdio};
use std::time::Instant;

/// The value below which this share of the samples lies; the samples are sorted by it.
pub(crate) fn percentile(samples: &mut [f64], share: f64) -> f64 {
    samples.sort_by(f64::total_cmp);
    let last = samples.len().saturating_sub(1);
    let place = (last as f64 * share).round() as usize;
    samples.get(place).copied().unwrap_or(f64::NAN)
}

/// The middle of the samples.
pub(crate) fn median(samples: &mut [f64]) -> f64 {
    percentile(samples, 0.5)
}

/// Prints a line: a name and figures, each with its label.
pub(crate) fn line(name: &str, figures: &[(&str, f64)]) {
    let figures: Vec<String> = figures
        .iter()
        .map(|(label, figure)| format!("{label} {figure:8.2}"))
        .collect();
    println!("  {name:32} {}", figures.join("   "));
}

/// What one side of a comparison took, over its rounds, in ms.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Took {
    pub(crate) median: f64,
    pub(crate) least: f64,
}

impl Took {
    fn of(samples: &mut [f64]) -> Took {
        Took {
            median: median(samples),
            least: percentile(samples, 0.0),
        }
    }

    /// What this took beyond another.
    pub(crate) fn beyond(self, other: Took) -> Took {
        Took {
            median: self.median - other.median,
            least: self.least - other.least,
        }
    }
}

/// Takes samples of several things in turn, so that whatever else the machine does meets all of
/// them. Each is tried once before.
pub(crate) fn in_turn<const N: usize>(
    rounds: usize,
    mut sides: [&mut dyn FnMut() -> f64; N],
) -> [Took; N] {
    let mut samples: [Vec<f64>; N] = std::array::from_fn(|_| Vec::new());
    for round in 0..=rounds {
        for (side, samples) in sides.iter_mut().zip(&mut samples) {
            let took = side();
            if round > 0 {
                samples.push(took);
            }
        }
    }
    samples.map(|mut samples| Took::of(&mut samples))
}

/// How long a command runs, in ms, with what it says thrown away.
///
/// # Panics
/// When it cannot be started, or does not succeed.
pub(crate) fn timed(command: &mut Command) -> f64 {
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let began = Instant::now();
    let status = command.status();
    let took = began.elapsed().as_secs_f64() * 1e3;
    let status = status.unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(status.success(), "{command:?} ends with {status}");
    took
}

/// Prints a row of the table: what was measured against what, the ratio of the medians and of the
/// least times, the medians in ms, and the budget where there is one.
pub(crate) fn ratio(what: &str, against: &str, took: Took, other: Took, budget: Option<f64>) {
    let due = budget.map_or(String::new(), |budget| format!("at most {budget}"));
    println!(
        "  | {what:44} | {against:44} | {:7.3} | {:7.3} | {:8.1} | {:8.1} | {due:12} |",
        took.median / other.median,
        took.least / other.least,
        took.median,
        other.median,
    );
}

/// Prints the heading over such rows.
pub(crate) fn heading() {
    println!(
        "  | {:44} | {:44} | medians | least   | ms       | ms       | budget       |",
        "what", "against"
    );
}
