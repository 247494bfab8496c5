//! Figures from samples, and lines of a table.

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
