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
    let mut faults = Vec::new();
    let prose = prose::read(&entry.package, &mut faults);
    let cases = match &manifest.kind {
        Some(kind) => cases::read(&entry.package, kind, recorded, &mut faults),
        None => Vec::new(),
    };
    let framed = frame(entry);
    if let (Ok(problem), true) = (&framed, faults.is_empty()) {
        return Ok(Problem {
            statement: prose.statement,
            hints: prose.hints,
            editorial: prose.editorial,
            cases,
            ..problem.clone()
        });
    }
    let mut all = framed.err().unwrap_or_default();
    all.extend(faults);
    Err(all)
}

/// What `problem.toml` says; or everything that is wrong with that.
pub(super) fn frame(entry: &Entry) -> Result<Problem, Vec<Fault>> {
    let manifest = &entry.manifest;
    match (&manifest.summary, &manifest.kind) {
        (Some(summary), Some(kind)) if manifest.faults.is_empty() => Ok(Problem {
            summary: summary.clone(),
            kind: kind.clone(),
            limits: manifest.limits,
            statement: String::new(),
            hints: Vec::new(),
            editorial: String::new(),
            cases: Vec::new(),
        }),
        _ => Err(manifest.faults.clone()),
    }
}
