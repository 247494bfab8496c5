//! A package's generate.py, run in the sandbox.

use serde::{Deserialize, Serialize};

use super::script::{self, Script};
use super::{AuthoringError, Workshop};
use crate::model::{CaseBody, Problem, Value};

/// The program's name in a package.
pub(super) const FILE: &str = "generate.py";
const HARNESS: &str = include_str!("generate.py");
/// A case as generate.py gives it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Draft {
    pub(super) id: String,
    pub(super) why: String,
    #[serde(default, deserialize_with = "or_none")]
    pub(super) tags: Vec<String>,
    pub(super) args: Vec<Value>,
}

/// What came of running a generate.py.
#[derive(Debug, Default)]
pub(super) struct Generated {
    /// The generated cases, in order.
    pub(super) drafts: Vec<Draft>,
    /// What is wrong, for the author.
    pub(super) faults: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Line {
    Case(Draft),
    Fault(String),
}

#[derive(Serialize)]
struct Given<'a> {
    id: &'a str,
    args: &'a [Value],
}

fn or_none<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// Runs the generate.py of a problem: its cases, and every fault that it finds in them and in the
/// hand-written ones.
pub(super) fn generate(
    problem: &Problem,
    workshop: &Workshop<'_>,
) -> Result<Generated, AuthoringError> {
    let slug = &problem.summary.slug;
    let source = workshop
        .catalogue
        .read(slug, FILE)
        .ok_or_else(|| AuthoringError::fault("there is no generate.py"))?;
    let script = Script {
        what: format!("generate.py of {slug}"),
        text: HARNESS,
        words: &[slug],
        files: &[(FILE, &source)],
        stdin: &given(problem),
    };
    let printed = script::run(&script, &workshop.python()?, workshop.launcher)?;
    let mut generated = Generated::default();
    for line in printed.text.lines() {
        match serde_json::from_str(line) {
            Ok(Line::Case(draft)) => generated.drafts.push(draft),
            Ok(Line::Fault(fault)) => generated.faults.push(fault),
            Err(error) => generated.faults.push(format!(
                "generate.py: a case is not as it should be: {error}"
            )),
        }
    }
    if let Some(broken) = printed.broken {
        generated.faults.push(format!("generate.py {broken}"));
    }
    Ok(generated)
}

/// The hand-written cases as the harness reads them.
fn given(problem: &Problem) -> Vec<u8> {
    let mut text = Vec::new();
    for case in &problem.cases {
        if let CaseBody::Call { args, .. } = &case.body {
            let line = Given { id: &case.id, args };
            text.extend(serde_json::to_vec(&line).unwrap_or_default());
            text.push(b'\n');
        }
    }
    text
}
