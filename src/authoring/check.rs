//! The proof of a problem: everything that its package claims, tried.

use super::record::{RECORDED, record};
use super::solutions::{Ran, Solution, Standing, prove, solutions};
use super::{AuthoringError, Workshop, samples};
use crate::judging::{JudgingError, Options};
use crate::language::{Language, Toolchain};
use crate::model::{Case, Kind, Problem, Verdict};

/// The built-in languages in which every problem that is offered in them has an accepted solution;
/// in the others a solution is proved where there is one.
pub const SOLVED_IN: [&str; 5] = ["python", "cpp", "java", "javascript", "go"];

/// What came of proving a problem.
#[derive(Debug, Default)]
pub struct Proof {
    /// The problem's slug.
    pub slug: String,
    /// Everything that is wrong, for the author.
    pub faults: Vec<String>,
    /// The solutions that were run.
    pub ran: Vec<Ran>,
    /// What could not be tried for want of a toolchain.
    pub skipped: Vec<String>,
    /// The languages in which there is no stub for it, and why.
    pub not_offered: Vec<String>,
    /// How many cases there are, hand-written and recorded.
    pub cases: usize,
}

/// Proves a problem: the package reads without a fault, its samples stand in the statement, its
/// generated cases are valid and as recorded, the stub of every language compiles, there is an
/// accepted solution in each of [`SOLVED_IN`], accepted solutions pass in under half of the limit,
/// and the others fail as they declare.
///
/// # Errors
/// Only the judge's own failure.
pub fn check(slug: &str, workshop: &Workshop<'_>) -> Result<Proof, JudgingError> {
    let mut proof = Proof {
        slug: slug.to_owned(),
        ..Proof::default()
    };
    let problem = match workshop.catalogue.load(slug) {
        Ok(problem) => problem,
        Err(faults) => {
            proof.faults = faults.iter().map(ToString::to_string).collect();
            return Ok(proof);
        }
    };
    proof.cases = problem.cases.len();
    proof.faults.extend(samples::missing(&problem));
    recorded(&problem, workshop, &mut proof)?;
    let (all, faults) = solutions(slug, workshop);
    proof.faults.extend(faults);
    if all
        .iter()
        .all(|solution| solution.standing != Standing::Fails(Verdict::WrongAnswer))
    {
        proof
            .faults
            .push("solutions/: none declares that it is wrong".to_owned());
    }
    for language in workshop.languages.iter() {
        // A language of the author's settings is proved where the package has solutions in it.
        let used = |solution: &Solution| solution.language.id() == language.id();
        if language.definition().is_some() && !all.iter().any(used) {
            continue;
        }
        let not_offered = match &problem.kind {
            Kind::Call { signature, .. } => language.not_offered(signature),
            Kind::Stdio { .. } => None,
        };
        if let Some(why) = not_offered {
            let said = format!("{}: {why}", language.name());
            proof.not_offered.push(said);
            continue;
        }
        let toolchain = match workshop.toolchain(language) {
            Ok(toolchain) => toolchain,
            Err(missing) => {
                proof
                    .skipped
                    .push(format!("{}: {missing}", language.name()));
                continue;
            }
        };
        in_language(language, &toolchain, &all, &problem, workshop, &mut proof)?;
    }
    Ok(proof)
}

fn in_language(
    language: &'static dyn Language,
    toolchain: &Toolchain,
    all: &[Solution],
    problem: &Problem,
    workshop: &Workshop<'_>,
    proof: &mut Proof,
) -> Result<(), JudgingError> {
    let mut accepted = false;
    for solution in all
        .iter()
        .filter(|solution| solution.language.id() == language.id())
    {
        accepted |= solution.standing == Standing::Accepted;
        let ran = prove(solution, problem, toolchain, workshop)?;
        proof.faults.extend(ran.fault.clone());
        proof.ran.push(ran);
    }
    if !accepted && SOLVED_IN.contains(&language.id()) {
        proof.faults.push(format!(
            "solutions/: none in {} is to be accepted",
            language.name()
        ));
    }
    proof
        .faults
        .extend(stub(language, toolchain, problem, workshop)?);
    Ok(())
}

/// What is wrong with a language's stub: filled with a body that fails, it must compile and be
/// called.
fn stub(
    language: &'static dyn Language,
    toolchain: &Toolchain,
    problem: &Problem,
    workshop: &Workshop<'_>,
) -> Result<Option<String>, JudgingError> {
    let Kind::Call { signature, .. } = &problem.kind else {
        return Ok(None);
    };
    let filled = language.failing_stub(signature);
    let name = format!("stub.{}", language.endings()[0]);
    let first: Vec<Case> = problem.cases.iter().take(1).cloned().collect();
    let report = workshop.judge(
        problem,
        language,
        toolchain,
        (&name, filled.as_bytes()),
        Options {
            cases: Some(first),
            ..Options::default()
        },
    )?;
    Ok((report.verdict != Verdict::RuntimeError).then(|| {
        format!(
            "the stub in {} does not compile or is not called: {} {}",
            language.name(),
            report.verdict,
            report.compile.message
        )
    }))
}

/// Holds the recorded cases to what generate.py gives today.
fn recorded(
    problem: &Problem,
    workshop: &Workshop<'_>,
    proof: &mut Proof,
) -> Result<(), JudgingError> {
    let slug = &problem.summary.slug;
    if workshop.catalogue.read(slug, "generate.py").is_none() {
        // Its cases are files, however they were made.
        if matches!(problem.kind, Kind::Stdio { .. }) {
            return Ok(());
        }
        proof.faults.push("generate.py: is not there".to_owned());
        return Ok(());
    }
    let anew = match record(problem, workshop) {
        Ok(anew) => anew,
        Err(AuthoringError::Package(faults)) => {
            proof.faults.extend(faults);
            return Ok(());
        }
        Err(AuthoringError::Missing(missing)) => {
            proof.skipped.push(format!("generate.py: {missing}"));
            return Ok(());
        }
        Err(AuthoringError::Judging(error)) => return Err(error),
    };
    let there = workshop.catalogue.read(slug, RECORDED);
    if there.as_deref() != Some(anew.as_slice()) {
        proof.faults.push(format!(
            "{RECORDED}: is not what generate.py gives; record it with: judge author record {slug}"
        ));
    }
    Ok(())
}
