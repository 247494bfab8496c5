//! One case of a program that something else started, such as a debugger: asked without limits, and
//! compared as ever.

use std::io;

use super::JudgingError;
use super::answers::Measure;
use super::driver::{Reply, Said};
use crate::language::Language;
use crate::language::wire::{Answer, CallStep, Hello, Outcome, Question, Ready};
use crate::model::{Case, CaseBody, CaseOutcome, Check, Limits, Signature, Value};
use crate::sandbox::{Captured, Exchange};

/// Nobody is hurried in a debugger.
const LIMITS: Limits = Limits {
    cpu_ms: u64::MAX / 1_000_000,
    memory_mib: u64::MAX >> 20,
    output_kib: u64::MAX >> 10,
};

/// Whom to ask, and by what to measure the answer.
#[derive(Clone, Copy)]
pub struct Attended<'a> {
    /// The language of the program.
    pub language: &'a dyn Language,
    /// The name of the user's file.
    pub file: &'a str,
    /// What it must define.
    pub signature: &'a Signature,
    /// How answers are compared.
    pub check: &'a Check,
}

/// What came of it.
#[derive(Debug)]
pub enum Attendance {
    /// It answered.
    Answered(Box<CaseOutcome>),
    /// The user's file does not define what it must.
    Refused(String),
    /// It ended without an answer, or its debugger ended it.
    Left,
}

/// Asks one case. `ask` writes a line and reads one; none where the program is gone.
///
/// # Errors
/// Only the judge's own failure.
pub fn attend(
    case: &Case,
    whom: &Attended<'_>,
    ask: &mut dyn FnMut(&[u8]) -> io::Result<Option<Vec<u8>>>,
) -> Result<Attendance, JudgingError> {
    let CaseBody::Call { args, .. } = &case.body else {
        return Ok(Attendance::Left);
    };
    let mut say = |line: &serde_json::Value| -> Result<Option<Vec<u8>>, JudgingError> {
        ask(line.to_string().as_bytes()).map_err(JudgingError::io("talk with the program"))
    };
    let hello = serde_json::json!(Hello {
        judge: 1,
        file: whom.file,
        signature: whom.signature,
    });
    let Some(line) = say(&hello)? else {
        return Ok(Attendance::Left);
    };
    let said = match serde_json::from_slice(&line) {
        Ok(Ready::Compile(message)) => return Ok(Attendance::Refused(message)),
        Ok(Ready::Exception(failure)) => Said::Answer(Answer {
            case: 0,
            cpu_ns: 0,
            wall_ns: 0,
            result: Outcome::Exception(failure),
        }),
        Err(_) => Said::Broken("it wrote on the judge's own descriptor".to_owned()),
        Ok(Ready::Ready) => {
            let mut call = |step, args: &[Value]| -> Result<Option<Said>, JudgingError> {
                let question = serde_json::json!(Question {
                    case: 0,
                    step,
                    args
                });
                Ok(say(&question)?.map(|line| match serde_json::from_slice(&line) {
                    Ok(answer) => Said::Answer(answer),
                    Err(_) => Said::Broken("it wrote on the judge's own descriptor".to_owned()),
                }))
            };
            let said = match whom.signature {
                Signature::Codec(_) => match call(CallStep::Encode, args)? {
                    // In one process here, so that one debugger sees both.
                    Some(Said::Answer(Answer {
                        result: Outcome::Value(text @ Value::Str(_)),
                        ..
                    })) => call(CallStep::Decode, &[text])?,
                    other => other,
                },
                Signature::Function(_) | Signature::Class(_) => call(CallStep::Call, args)?,
            };
            match said {
                Some(said) => said,
                None => return Ok(Attendance::Left),
            }
        }
    };
    let measure = Measure {
        language: whom.language,
        file: whom.file,
        signature: whom.signature,
        check: whom.check,
        limits: LIMITS,
    };
    let reply = Reply {
        said,
        exchange: Exchange {
            answer: None,
            stdout: Captured::default(),
            stderr: Captured::default(),
            cpu_ns: 0,
            wall_ns: 0,
            ended: None,
            broken: None,
        },
    };
    let outcome = measure.outcome(case, &reply, (0, 0));
    Ok(Attendance::Answered(Box::new(outcome)))
}
