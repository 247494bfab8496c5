//! One case of a program that something else started, such as a debugger: asked without limits, and
//! compared as ever.

use std::io;

use serde_json::json;

use super::JudgingError;
use super::answers::Measure;
use super::check::Comparer;
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
    /// The rule by which answers are compared.
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

/// Writes a line to the program and reads one; none where the program is gone.
pub type Ask<'a> = dyn FnMut(&[u8]) -> io::Result<Option<Vec<u8>>> + 'a;

/// Asks one case.
///
/// # Errors
/// Only the judge's own failure.
pub fn attend(
    case: &Case,
    whom: &Attended<'_>,
    ask: &mut Ask<'_>,
) -> Result<Attendance, JudgingError> {
    let CaseBody::Call { args, .. } = &case.body else {
        return Ok(Attendance::Left);
    };
    let hello = json!(Hello {
        judge: 1,
        file: whom.file,
        signature: whom.signature,
    });
    let Some(line) = say(ask, &hello)? else {
        return Ok(Attendance::Left);
    };
    let said = match serde_json::from_slice(&line) {
        Ok(Ready::Ready) => call(whom.signature, args, ask)?,
        Ok(Ready::Compile(message)) => return Ok(Attendance::Refused(message)),
        Ok(Ready::Exception(failure)) => Some(Said::Answer(Answer {
            case: 0,
            cpu_ns: 0,
            wall_ns: 0,
            result: Outcome::Exception(failure),
        })),
        Err(_) => Some(broken()),
    };
    let Some(said) = said else {
        return Ok(Attendance::Left);
    };
    let measure = Measure {
        language: whom.language,
        file: whom.file,
        signature: whom.signature,
        comparer: Comparer::by_rule(whom.check),
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
    let outcome = measure.outcome(case, &reply, (0, 0))?;
    Ok(Attendance::Answered(Box::new(outcome)))
}

/// Makes the calls of a case; none where the program is gone. Both calls of a codec are made in one
/// process here, so that one debugger sees both.
fn call(
    signature: &Signature,
    args: &[Value],
    ask: &mut Ask<'_>,
) -> Result<Option<Said>, JudgingError> {
    let Signature::Codec(_) = signature else {
        return step(CallStep::Call, args, ask);
    };
    match step(CallStep::Encode, args, ask)? {
        Some(Said::Answer(Answer {
            result: Outcome::Value(text @ Value::Str(_)),
            ..
        })) => step(CallStep::Decode, &[text], ask),
        other => Ok(other),
    }
}

fn step(step: CallStep, args: &[Value], ask: &mut Ask<'_>) -> Result<Option<Said>, JudgingError> {
    let question = json!(Question {
        case: 0,
        step,
        args
    });
    let line = say(ask, &question)?;
    Ok(line.map(|line| serde_json::from_slice(&line).map_or_else(|_| broken(), Said::Answer)))
}

fn broken() -> Said {
    Said::Broken("it wrote on the judge's own descriptor".to_owned())
}

fn say(ask: &mut Ask<'_>, line: &serde_json::Value) -> Result<Option<Vec<u8>>, JudgingError> {
    ask(line.to_string().as_bytes()).map_err(JudgingError::io("talk with the program"))
}
