//! How strong a problem's cases are: small changes to its reference solution, and how many of them
//! the cases reject.

mod list;
mod written;

pub use list::Mutant;
pub use written::MUTANTS;

use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use self::list::Changed;
use super::solutions::{Solution, reference};
use super::{AuthoringError, Workshop};
use crate::catalogue::Catalogue;
use crate::judging::{BuildCache, JudgingError, Options};
use crate::language::Toolchain;
use crate::model::{Problem, Report, Verdict};

/// Of the mutants that are not equivalent at least so many in a hundred must be rejected.
pub const DUE_PERCENT: usize = 95;

/// A mutant is first given so many times the time that the solution takes on its slowest case ...
const TIMES: f64 = 5.0;
/// ... but so much at least, in ms.
const LEAST_MS: u64 = 250;
/// One that is stopped after so many times what the solution takes on the same case loops; any
/// other is judged again under the problem's own limit.
const LOOPS: f64 = 50.0;

/// How strong a problem's cases are.
#[derive(Debug, Default)]
pub struct Strength {
    /// The problem's slug.
    pub slug: String,
    /// The file name of the solution that was changed.
    pub solution: String,
    /// How many mutants it has that compile, no two of them the same.
    pub mutants: usize,
    /// How many the cases reject.
    pub rejected: usize,
    /// How many are written down as equivalent.
    pub equivalent: usize,
    /// Those that are accepted, and not written down as equivalent.
    pub survivors: Vec<Mutant>,
    /// What is wrong with `mutants.jsonl`, or with the package.
    pub faults: Vec<String>,
}

impl Strength {
    /// How many in a hundred are rejected of those that are not equivalent.
    #[expect(clippy::cast_precision_loss, reason = "mutants are few")]
    pub fn percent(&self) -> f64 {
        match self.mutants - self.equivalent {
            0 => 100.0,
            all => self.rejected as f64 * 100.0 / all as f64,
        }
    }

    /// Whether enough are rejected.
    pub fn is_enough(&self) -> bool {
        self.rejected * 100 >= DUE_PERCENT * (self.mutants - self.equivalent)
    }
}

/// Measures the cases of a problem. `on_judged` hears how many mutants are judged, and of how many.
///
/// # Errors
/// Only the judge's own failure, or that there is no Python; what is wrong with the package is
/// among the faults.
pub fn mutate(
    slug: &str,
    workshop: &Workshop<'_>,
    on_judged: &(dyn Fn(usize, usize) + Sync),
) -> Result<Strength, AuthoringError> {
    let mut strength = Strength {
        slug: slug.to_owned(),
        ..Strength::default()
    };
    match measure(&mut strength, workshop, on_judged) {
        Err(AuthoringError::Package(faults)) => strength.faults.extend(faults),
        Err(AuthoringError::Judging(JudgingError::Check(why))) => {
            strength
                .faults
                .push(format!("check.py, on a mutant: {why}"));
        }
        Err(error) => return Err(error),
        Ok(()) => {}
    }
    Ok(strength)
}

fn measure(
    strength: &mut Strength,
    workshop: &Workshop<'_>,
    on_judged: &(dyn Fn(usize, usize) + Sync),
) -> Result<(), AuthoringError> {
    let slug = strength.slug.clone();
    let problem = workshop.catalogue.load(&slug).map_err(|faults| {
        AuthoringError::Package(faults.iter().map(ToString::to_string).collect())
    })?;
    let solution = reference(&slug, workshop)?;
    strength.solution.clone_from(&solution.name);
    let python = workshop.python()?;
    let folder = tempfile::tempdir().map_err(AuthoringError::io("make a folder"))?;
    // Nobody will ask for the build of a mutant again.
    let cache = BuildCache::new(folder.path().to_owned(), 1 << 30);
    let workshop = &Workshop {
        cache: &cache,
        ..*workshop
    };
    let trial = Trial::new(&problem, &solution, &python, workshop)?;
    let mutants = list::list(&solution, workshop)?;
    let judged = AtomicUsize::new(0);
    let verdicts: Vec<Verdict> = mutants
        .par_iter()
        .with_max_len(1)
        .map(|changed| {
            let verdict = trial.judge(changed);
            on_judged(1 + judged.fetch_add(1, Ordering::Relaxed), mutants.len());
            verdict
        })
        .collect::<Result<_, JudgingError>>()?;
    count(strength, &mutants, &verdicts, workshop);
    Ok(())
}

/// What is wrong with the form of a package's `mutants.jsonl`.
pub(super) fn faults(slug: &str, catalogue: &Catalogue) -> Vec<String> {
    written::read(&written_down(slug, catalogue)).1
}

/// The text of a package's `mutants.jsonl`, which need not be there.
fn written_down(slug: &str, catalogue: &Catalogue) -> String {
    let bytes = catalogue.read(slug, MUTANTS).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Judges mutants of one solution.
struct Trial<'a> {
    problem: &'a Problem,
    /// The problem with a limit at which a mutant that loops is stopped soon.
    hasty: Problem,
    /// The solution's own report.
    report: Report,
    python: &'a Toolchain,
    workshop: &'a Workshop<'a>,
    solution: &'a Solution,
}

impl<'a> Trial<'a> {
    fn new(
        problem: &'a Problem,
        solution: &'a Solution,
        python: &'a Toolchain,
        workshop: &'a Workshop<'a>,
    ) -> Result<Trial<'a>, AuthoringError> {
        let mut trial = Trial {
            problem,
            hasty: problem.clone(),
            report: workshop.judge(
                problem,
                solution.language,
                python,
                (&solution.name, &solution.source),
                Options::default(),
            )?,
            python,
            workshop,
            solution,
        };
        let report = &trial.report;
        if report.verdict != Verdict::Accepted {
            let id = report.first_failure().map(|case| case.id.as_str());
            return Err(AuthoringError::fault(format!(
                "solutions/{}: {} on case {}: judge author check {} tells more",
                solution.name,
                report.verdict,
                id.unwrap_or_default(),
                problem.summary.slug,
            )));
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a time in ms is small and positive"
        )]
        let soon = LEAST_MS.max((report.cpu_ms * TIMES) as u64);
        let soon = soon.div_ceil(solution.language.factor().time);
        let limits = &mut trial.hasty.limits;
        limits.cpu_ms = limits.cpu_ms.min(soon);
        Ok(trial)
    }

    fn judge(&self, changed: &Changed) -> Result<Verdict, JudgingError> {
        let under = |problem| {
            self.workshop.judge(
                problem,
                self.solution.language,
                self.python,
                (&self.solution.name, &changed.source),
                Options::default(),
            )
        };
        let report = under(&self.hasty)?;
        let stopped = report
            .first_failure()
            .filter(|case| case.verdict == Verdict::TimeLimit);
        let Some(case) = stopped else {
            return Ok(report.verdict);
        };
        let whole = self.hasty.limits == self.problem.limits;
        let mut cases = self.report.cases.iter();
        let usual = cases.find(|usual| usual.id == case.id);
        #[expect(clippy::cast_precision_loss, reason = "a time in ms is small")]
        let loops = usual.is_some_and(|usual| report.cpu_limit_ms as f64 >= usual.cpu_ms * LOOPS);
        if whole || loops {
            return Ok(report.verdict);
        }
        Ok(under(self.problem)?.verdict)
    }
}

/// Sorts the mutants into rejected, equivalent and surviving ones.
fn count(
    strength: &mut Strength,
    mutants: &[Changed],
    verdicts: &[Verdict],
    workshop: &Workshop<'_>,
) {
    let (entries, faults) = written::read(&written_down(&strength.slug, workshop.catalogue));
    strength.faults.extend(faults);
    let places = list::by_text(mutants);
    let accepted = |index: &usize| verdicts[*index] == Verdict::Accepted;
    let mut equivalent = vec![false; mutants.len()];
    for entry in entries {
        let found = places.get(&entry.mutant).map(Vec::as_slice);
        let found = found.unwrap_or_default();
        let at = entry.at;
        if found.is_empty() {
            strength.faults.push(format!(
                "{MUTANTS}:{at}: no change of solutions/{} is this one: line, `was` and \
                 `becomes` must be as judge author mutate prints them",
                strength.solution
            ));
        } else if !found.iter().any(accepted) {
            strength.faults.push(format!(
                "{MUTANTS}:{at}: the cases do reject this change: take the line away"
            ));
        }
        for &index in found {
            equivalent[index] = accepted(&index);
        }
    }
    for (index, changed) in mutants.iter().enumerate() {
        match verdicts[index] {
            Verdict::CompileError => continue,
            Verdict::Accepted if equivalent[index] => strength.equivalent += 1,
            Verdict::Accepted => strength.survivors.push(changed.mutant.clone()),
            _ => strength.rejected += 1,
        }
        strength.mutants += 1;
    }
}
