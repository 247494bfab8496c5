//! The solutions of a package: what each declares, and whether it earns that.

use std::path::Path;

use super::{AuthoringError, Workshop};
use crate::catalogue::{self, Declared};
use crate::judging::{JudgingError, Options};
use crate::language::{Language, Toolchain};
use crate::model::{Problem, Report, Verdict};

/// What a solution declares that it earns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Accepted, in under half of the time limit.
    Accepted,
    /// Not accepted, with this verdict.
    Fails(Verdict),
}

/// A solution of a package.
pub(super) struct Solution {
    pub(super) name: String,
    pub(super) source: Vec<u8>,
    pub(super) language: &'static dyn Language,
    pub(super) standing: Standing,
}

/// A solution that was run.
#[derive(Debug, Clone, PartialEq)]
pub struct Ran {
    /// Its file name.
    pub name: String,
    /// What it declares.
    pub standing: Standing,
    /// What it earned.
    pub verdict: Verdict,
    /// Its slowest case, in ms of processor time.
    pub cpu_ms: f64,
    /// The limit for a case, in ms.
    pub cpu_limit_ms: u64,
    /// The case that decided, for one that was not accepted.
    pub case: Option<String>,
    /// What is wrong with it, for the author.
    pub fault: Option<String>,
}

impl Standing {
    fn verdict(self) -> Verdict {
        match self {
            Standing::Accepted => Verdict::Accepted,
            Standing::Fails(verdict) => verdict,
        }
    }
}

/// The solutions of a package in languages that the judge knows, by file name, and the faults of
/// those whose declaration says nothing.
pub(super) fn solutions(slug: &str, workshop: &Workshop<'_>) -> (Vec<Solution>, Vec<String>) {
    let mut solutions = Vec::new();
    let mut faults = Vec::new();
    for (name, source) in workshop.catalogue.solutions(slug) {
        let Some(language) = workshop.languages.for_file(Path::new(&name)) else {
            continue;
        };
        let standing = match catalogue::header(&source).declares {
            None | Some(Declared::Accepted) => Standing::Accepted,
            Some(Declared::Wrong) => Standing::Fails(Verdict::WrongAnswer),
            Some(Declared::Slow) => Standing::Fails(Verdict::TimeLimit),
            Some(Declared::Crash) => Standing::Fails(Verdict::RuntimeError),
            Some(Declared::Memory) => Standing::Fails(Verdict::MemoryLimit),
            Some(Declared::Unknown) => {
                faults.push(format!(
                    "solutions/{name}: `declares:` must be followed by accepted, wrong, slow, \
                     crash or memory"
                ));
                continue;
            }
        };
        solutions.push(Solution {
            name,
            source,
            language,
            standing,
        });
    }
    (solutions, faults)
}

/// The solution that stands for the problem: the first accepted one in Python by file name, where
/// those whose name begins with `alt_` come last.
pub(super) fn reference(slug: &str, workshop: &Workshop<'_>) -> Result<Solution, AuthoringError> {
    solutions(slug, workshop)
        .0
        .into_iter()
        .filter(|solution| {
            solution.standing == Standing::Accepted && solution.language.id() == "python"
        })
        .min_by_key(|solution| solution.name.starts_with("alt_"))
        .ok_or_else(|| AuthoringError::fault("solutions/ holds no accepted Python solution"))
}

/// Runs a solution and holds it to what it declares.
pub(super) fn prove(
    solution: &Solution,
    problem: &Problem,
    toolchain: &Toolchain,
    workshop: &Workshop<'_>,
) -> Result<Ran, JudgingError> {
    let judged = workshop.judge(
        problem,
        solution.language,
        toolchain,
        (&solution.name, &solution.source),
        Options::default(),
    );
    let mut ran = Ran {
        name: solution.name.clone(),
        standing: solution.standing,
        verdict: Verdict::InternalError,
        cpu_ms: 0.0,
        cpu_limit_ms: 0,
        case: None,
        fault: None,
    };
    match judged {
        Ok(report) => {
            ran.verdict = report.verdict;
            ran.cpu_ms = report.cpu_ms;
            ran.cpu_limit_ms = report.cpu_limit_ms;
            ran.case = report.first_failure().map(|case| case.id.clone());
            ran.fault = fault(solution, &report);
        }
        Err(JudgingError::Check(why)) => {
            ran.fault = Some(format!("check.py, on solutions/{}: {why}", solution.name));
        }
        Err(error) => return Err(error),
    }
    Ok(ran)
}

fn fault(solution: &Solution, report: &Report) -> Option<String> {
    let due = solution.standing.verdict();
    let name = &solution.name;
    if report.verdict != due {
        let detail = match report.first_failure() {
            Some(case) => {
                let summary = case.difference.as_ref().map(|d| d.summary.as_str());
                let what = summary.unwrap_or(&case.message);
                format!(" on case {} ({what})", case.id)
            }
            None => report
                .compile
                .message
                .lines()
                .take(3)
                .map(|line| format!(" {line}"))
                .collect(),
        };
        return Some(format!(
            "solutions/{name}: declares {}, earns {}{detail}",
            due.short(),
            report.verdict.short(),
        ));
    }
    #[expect(clippy::cast_precision_loss, reason = "a limit in ms is small")]
    let half = report.cpu_limit_ms as f64 / 2.0;
    (due == Verdict::Accepted && report.cpu_ms > half).then(|| {
        format!(
            "solutions/{name}: takes {:.0} ms of {} ms; an accepted solution must end under half \
             of the limit",
            report.cpu_ms, report.cpu_limit_ms
        )
    })
}
