//! Places of a package that its author has still to fill in.

use crate::catalogue::Catalogue;

/// What stands where something is to be filled in.
pub(super) const MARK: &str = "FILL IN";
/// How much of the line after the mark is told, in characters.
const TOLD: usize = 60;

/// A sentence for each place of a package that is still to be filled in.
pub(super) fn places(slug: &str, catalogue: &Catalogue) -> Vec<String> {
    let mut places = Vec::new();
    for (path, bytes) in catalogue.files(slug) {
        let text = String::from_utf8_lossy(&bytes);
        for (index, line) in text.lines().enumerate() {
            if let Some((_, what)) = line.split_once(MARK) {
                let what = what.trim_start_matches([':', ' ']);
                let what = match path.ends_with(".jsonl") {
                    true => what.split('"').next().unwrap_or_default(),
                    false => what,
                };
                let mut told: String = what.chars().take(TOLD).collect();
                if told.len() < what.len() {
                    told.push('…');
                }
                places.push(format!(
                    "{path}:{}: still to be filled in: {told}",
                    index + 1
                ));
            }
        }
    }
    places
}
