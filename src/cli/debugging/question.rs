//! The file in a run's folder that holds the question: the case, what the file must define, and by
//! what the answer is compared.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::model::{Case, CaseBody, Check, Expected, Signature, Value};

/// Its name.
pub(super) const FILE: &str = "case.json";
/// The format of the file.
const FORMAT: u32 = 1;

/// The question of a run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(in crate::cli) struct Question {
    format: u32,
    /// The problem's slug.
    pub problem: String,
    /// The language's id.
    pub language: String,
    /// The absolute path of the user's file.
    pub file: PathBuf,
    /// A digest of its bytes as they were built; none where it is read anew at every start.
    pub built_of: Option<String>,
    signature: Signature,
    check: Check,
    id: String,
    why: String,
    args: Vec<Value>,
    /// Every right answer; none for a case of the user's own.
    expect: Option<Vec<Value>>,
}

impl Question {
    /// The question of a case; none for a whole program, which asks nothing.
    pub(in crate::cli) fn new(
        (problem, language, file): (&str, &str, PathBuf),
        built_of: Option<&[u8]>,
        (signature, check): (&Signature, &Check),
        case: &Case,
    ) -> Option<Question> {
        let CaseBody::Call { args, expect } = &case.body else {
            return None;
        };
        Some(Question {
            format: FORMAT,
            problem: problem.to_owned(),
            language: language.to_owned(),
            file,
            built_of: built_of.map(digest),
            signature: signature.clone(),
            check: Check {
                program: None,
                ..check.clone()
            },
            id: case.id.clone(),
            why: case.why.clone(),
            args: args.clone(),
            // The package's own program does not judge in a debugger; the result alone is shown.
            expect: expect.as_ref().filter(|_| check.program.is_none()).map(
                |expect| match expect {
                    Expected::One(value) => vec![value.clone()],
                    Expected::AnyOf(values) => values.clone(),
                },
            ),
        })
    }

    /// Reads one that this judge understands.
    pub(super) fn read(text: &str) -> Option<Question> {
        serde_json::from_str::<Question>(text)
            .ok()
            .filter(|question| question.format == FORMAT)
    }

    /// Whether the file has changed since it was built.
    pub(super) fn is_stale(&self) -> bool {
        let Some(built) = &self.built_of else {
            return false;
        };
        std::fs::read(&self.file).is_ok_and(|bytes| digest(&bytes) != *built)
    }

    /// The case.
    pub(super) fn case(&self) -> Case {
        let expect = self.expect.clone().map(|mut values| match values.len() {
            1 => Expected::One(values.remove(0)),
            _ => Expected::AnyOf(values),
        });
        Case {
            id: self.id.clone(),
            why: self.why.clone(),
            tags: Vec::new(),
            sample: false,
            body: CaseBody::Call {
                args: self.args.clone(),
                expect,
            },
        }
    }

    /// How the case is judged.
    pub(super) fn rule(&self) -> (&Signature, &Check) {
        (&self.signature, &self.check)
    }
}

fn digest(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}
