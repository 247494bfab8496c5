//! Which cases to run.

use clap::Args;

use super::failure::{Failure, did_you_mean, nearest};
use crate::catalogue::custom_case;
use crate::model::{Case, Problem};

/// Which cases to run; all of them, unless something is said.
#[derive(Debug, Args)]
#[group(multiple = false)]
pub(super) struct Pick {
    /// Run one case, by its id or its number (may be given several times)
    #[arg(short, long, value_name = "ID")]
    case: Vec<String>,
    /// Run the cases that stand in the statement
    #[arg(short, long)]
    samples: bool,
    /// Run a case of your own: a value for each parameter, in LeetCode's notation
    #[arg(short, long, value_name = "VALUE", num_args = 1.., allow_negative_numbers = true)]
    input: Vec<String>,
}

impl Pick {
    /// Whether nothing is said, and all cases are run.
    pub(super) fn is_nothing(&self) -> bool {
        self.case.is_empty() && !self.samples && self.input.is_empty()
    }

    /// Whether it is a case of the user's own.
    pub(super) fn is_own(&self) -> bool {
        !self.input.is_empty()
    }

    /// The cases that were picked; none for the problem's own.
    pub(super) fn cases(&self, problem: &Problem) -> Result<Option<Vec<Case>>, Failure> {
        if !self.input.is_empty() {
            let case = custom_case(&problem.kind, &self.input).map_err(|message| {
                let failure = Failure::usage(format!("--input: {message}"));
                failure.hint(format!(
                    "see the samples: judge show {}",
                    problem.summary.slug
                ))
            })?;
            return Ok(Some(vec![case]));
        }
        if self.samples {
            let samples = problem.cases.iter().filter(|case| case.sample);
            return Ok(Some(samples.cloned().collect()));
        }
        if self.case.is_empty() {
            return Ok(None);
        }
        let picked = self.case.iter().map(|name| named(problem, name).cloned());
        picked.collect::<Result<_, _>>().map(Some)
    }
}

/// The case of this id, or of this number counted from 1.
fn named<'a>(problem: &'a Problem, name: &str) -> Result<&'a Case, Failure> {
    if let Some(case) = problem.cases.iter().find(|case| case.id == name) {
        return Ok(case);
    }
    let count = problem.cases.len();
    if let Ok(number) = name.parse::<usize>() {
        let case = number
            .checked_sub(1)
            .and_then(|index| problem.cases.get(index));
        return case.ok_or_else(|| {
            Failure::usage(format!(
                "there is no case {number}: the cases are 1 to {count}"
            ))
        });
    }
    let near = nearest(name, problem.cases.iter().map(|case| case.id.as_str()));
    let message = format!(
        "there is no case `{name}` among the {count} of {}",
        problem.summary.slug
    );
    Err(Failure::usage(message).hint(did_you_mean(&near)))
}
