//! The proof of a problem: everything that its package claims, tried.

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::record::{RECORDED, record};
use super::solutions::{Ran, Solution, Standing, prove, solutions};
use super::{AuthoringError, Workshop, mutants, samples, unfinished};
use crate::catalogue::meant_topic;
use crate::judging::{JudgingError, Options};
use crate::language::{Language, Toolchain};
use crate::model::{Case, Kind, Problem, Verdict};

/// The built-in languages in which every problem that is offered in them has an accepted solution;
/// in the others a solution is proved where there is one.
pub const SOLVED_IN: [&str; 5] = ["python", "cpp", "java", "javascript", "go"];

/// What came of proving a problem.
#[derive(Debug, Default, Serialize, Deserialize)]
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

/// One thing to try.
enum Step<'a> {
    /// The recorded cases against what generate.py gives.
    Recorded,
    /// A solution.
    Solution(&'a Solution, &'a Toolchain),
    /// The stub of a language.
    Stub(&'static dyn Language, &'a Toolchain),
}

/// What came of it.
#[derive(Default)]
struct Tried {
    faults: Vec<String>,
    ran: Option<Ran>,
    skipped: Option<String>,
}

/// Proves a problem: the package reads without a fault and without a place to be filled in, its
/// samples stand in the statement, its generated cases are valid and as recorded, the stub of every
/// language compiles, there is an accepted solution in each of [`SOLVED_IN`], accepted solutions
/// pass in under half of the limit, and the others fail as they declare. `on_step` hears what is
/// tried next.
///
/// # Errors
/// Only the judge's own failure.
pub fn check(
    slug: &str,
    workshop: &Workshop<'_>,
    on_step: &(dyn Fn(&str) + Sync),
) -> Result<Proof, JudgingError> {
    let mut proof = Proof {
        slug: slug.to_owned(),
        faults: unfinished::places(slug, workshop.catalogue),
        ..Proof::default()
    };
    let problem = match workshop.catalogue.load(slug) {
        Ok(problem) => problem,
        Err(faults) => {
            let faults = faults.iter().map(ToString::to_string);
            proof.faults.splice(..0, faults);
            return Ok(proof);
        }
    };
    proof.cases = problem.cases.len();
    proof.faults.extend(slips(&problem));
    proof.faults.extend(samples::missing(&problem));
    proof
        .faults
        .extend(mutants::faults(slug, workshop.catalogue));
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
    let tools = tools(&problem, &all, workshop, &mut proof);
    let mut steps = vec![Step::Recorded];
    for (language, toolchain) in &tools {
        let own = all.iter().filter(|solution| is_in(solution, *language));
        steps.extend(own.map(|solution| Step::Solution(solution, toolchain)));
        steps.push(Step::Stub(*language, toolchain));
    }
    let tried: Vec<Tried> = steps
        .par_iter()
        .with_max_len(1)
        .map(|step| step.take(&problem, &all, workshop, on_step))
        .collect::<Result<_, JudgingError>>()?;
    for tried in tried {
        proof.faults.extend(tried.faults);
        proof.ran.extend(tried.ran);
        proof.skipped.extend(tried.skipped);
    }
    Ok(proof)
}

fn is_in(solution: &Solution, language: &dyn Language) -> bool {
    solution.language.id() == language.id()
}

/// The languages in which there is something to try, each with its toolchain.
fn tools(
    problem: &Problem,
    all: &[Solution],
    workshop: &Workshop<'_>,
    proof: &mut Proof,
) -> Vec<(&'static dyn Language, Toolchain)> {
    let mut tools = Vec::new();
    for language in workshop.languages.iter() {
        // A language of the author's settings is proved where the package has solutions in it.
        let used = all.iter().any(|solution| is_in(solution, language));
        if language.definition().is_some() && !used {
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
        match workshop.toolchain(language) {
            Ok(toolchain) => tools.push((language, toolchain)),
            Err(missing) => {
                let said = format!("{}: {missing}", language.name());
                proof.skipped.push(said);
            }
        }
    }
    tools
}

impl Step<'_> {
    fn take(
        &self,
        problem: &Problem,
        all: &[Solution],
        workshop: &Workshop<'_>,
        on_step: &(dyn Fn(&str) + Sync),
    ) -> Result<Tried, JudgingError> {
        match self {
            Step::Recorded => {
                on_step("generate.py");
                recorded(problem, workshop)
            }
            Step::Solution(solution, toolchain) => {
                on_step(&solution.name);
                let ran = prove(solution, problem, toolchain, workshop)?;
                Ok(Tried {
                    faults: ran.fault.clone().into_iter().collect(),
                    ran: Some(ran),
                    skipped: None,
                })
            }
            Step::Stub(language, toolchain) => {
                on_step(&format!("the stub in {}", language.name()));
                let accepted = |solution: &Solution| {
                    is_in(solution, *language) && solution.standing == Standing::Accepted
                };
                let lacking = SOLVED_IN.contains(&language.id()) && !all.iter().any(accepted);
                let lacking = lacking
                    .then(|| format!("solutions/: none in {} is to be accepted", language.name()));
                let stub = stub(*language, toolchain, problem, workshop)?;
                Ok(Tried {
                    faults: lacking.into_iter().chain(stub).collect(),
                    ..Tried::default()
                })
            }
        }
    }
}

/// Topics that are no known ones, and seem to be slips of such.
fn slips(problem: &Problem) -> Vec<String> {
    let topics = problem.summary.topics.iter();
    topics
        .filter_map(|topic| {
            let meant = meant_topic(topic)?;
            Some(format!(
                "problem.toml: the topic `{topic}` is no known one; did you mean `{meant}`?"
            ))
        })
        .collect()
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
fn recorded(problem: &Problem, workshop: &Workshop<'_>) -> Result<Tried, JudgingError> {
    let slug = &problem.summary.slug;
    let mut tried = Tried::default();
    if workshop.catalogue.read(slug, "generate.py").is_none() {
        // The cases of a problem over standard streams are files, however they were made.
        if matches!(problem.kind, Kind::Call { .. }) {
            tried.faults.push("generate.py: is not there".to_owned());
        }
        return Ok(tried);
    }
    match record(slug, workshop) {
        Ok(anew) => {
            let there = workshop.catalogue.read(slug, RECORDED);
            if there.as_deref() != Some(anew.as_slice()) {
                tried.faults.push(format!(
                    "{RECORDED}: is not what generate.py gives; record it with: judge author \
                     record {slug}"
                ));
            }
        }
        Err(AuthoringError::Package(faults)) => tried.faults = faults,
        Err(AuthoringError::Missing(missing)) => {
            tried.skipped = Some(format!("generate.py: {missing}"));
        }
        Err(AuthoringError::Judging(error)) => return Err(error),
    }
    Ok(tried)
}
