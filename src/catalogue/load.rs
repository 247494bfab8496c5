//! A package whole.

use super::cases;
use super::fault::Fault;
use super::open::Entry;
use super::prose;
use crate::model::Problem;

/// Reads a package, with its recorded cases where they are asked for; or everything that is wrong
/// with what was read.
pub(super) fn load(entry: &Entry, recorded: bool) -> Result<Problem, Vec<Fault>> {
    let manifest = &entry.manifest;
    let mut faults = manifest.faults.clone();
    let prose = prose::read(&entry.package, &mut faults);
    let cases = match &manifest.kind {
        Some(kind) => cases::read(&entry.package, kind, recorded, &mut faults),
        None => Vec::new(),
    };
    match (&manifest.summary, &manifest.kind) {
        (Some(summary), Some(kind)) if faults.is_empty() => Ok(Problem {
            summary: summary.clone(),
            kind: kind.clone(),
            limits: manifest.limits,
            statement: prose.statement,
            hints: prose.hints,
            editorial: prose.editorial,
            cases,
        }),
        _ => Err(faults),
    }
}
