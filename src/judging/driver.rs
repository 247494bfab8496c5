//! A driver process: started when it is needed, asked case by case, and replaced when it died.

use std::path::PathBuf;

use super::workspace::{Workspace, launch};
use super::{Bench, JudgingError};
use crate::language::wire::{Answer, CallStep, Failure, Hello, Outcome, Question, Ready};
use crate::language::{Plan, SourceFile};
use crate::model::{Expected, Factor, Limits, Signature, Value};
use crate::sandbox::{Allowance, Conversation, Exchange, ProcessLimits};

/// What loading the user's file may use, beside which an endless loop at the top of a file ends.
const LOAD: Allowance = Allowance {
    cpu_ms: 10_000,
    wall_ms: 30_000,
    // A driver may mark how it runs the file.
    aside_ms: 10_000,
    answer_cap_bytes: 1 << 20,
};
/// Bytes of an answer whose size nothing foretells.
const LONGEST_ANSWER_BYTES: usize = 16 << 20;
/// Bytes of an answer beside several times what is due and what was asked.
const ANSWER_BYTES: usize = 1 << 20;
/// How many times as long as what is due and what was asked an answer may be.
const ANSWER_TIMES: usize = 4;
/// How much of what is printed is kept, for each case and stream.
const KEEP_BYTES: usize = 64 << 10;
/// What reading a small question and what writing an answer may take, in ms for a compiled
/// language.
const MARGIN_MS: u64 = 1000;
/// The same for each MiB of the question.
const MARGIN_MS_PER_MIB: u64 = 300;

/// What every driver process of a judging is started with.
pub(super) struct Line<'a> {
    pub(super) bench: &'a Bench<'a>,
    pub(super) plan: &'a Plan,
    pub(super) folders: Vec<PathBuf>,
    pub(super) source: SourceFile<'a>,
    pub(super) signature: &'a Signature,
    pub(super) limits: Limits,
    pub(super) factor: Factor,
}

/// A driver process that has loaded the user's file.
pub(super) struct Driver {
    conversation: Box<dyn Conversation>,
    /// How many cases it has been asked.
    pub(super) served: usize,
    _scratch: Workspace,
}

/// What came of starting a driver.
pub(super) enum Started {
    /// It waits for the first case.
    Ready(Driver),
    /// The user's file does not define what it must.
    Compile(String),
    /// Loading it failed, and so will every case.
    Failed(Box<Reply>),
}

/// What came of one call.
#[derive(Debug)]
pub(super) struct Reply {
    /// The answer, or why there is none.
    pub(super) said: Said,
    /// What was seen from outside.
    pub(super) exchange: Exchange,
}

/// What a driver said.
#[derive(Debug)]
pub(super) enum Said {
    /// An answer to the question.
    Answer(Answer),
    /// Nothing: the program ended or was killed.
    Nothing,
    /// Something that is not an answer, or the descriptors are closed; why.
    Broken(String),
}

impl Line<'_> {
    /// Starts a driver and has it load the user's file.
    pub(super) fn start(&self) -> Result<Started, JudgingError> {
        let scratch = Workspace::new()?;
        let launch = launch(
            &self.plan.run,
            &self.folders,
            scratch.path(),
            self.bench.toolchain,
            self.lifetime(),
        );
        let mut conversation = self.bench.launcher.converse(&launch)?;
        let hello = encode(&Hello {
            judge: 1,
            file: self.source.name,
            signature: self.signature,
        })?;
        let exchange = conversation.ask(&hello, &LOAD)?;
        let ready = exchange.answer.as_deref().map(serde_json::from_slice);
        let said = match ready {
            Some(Ok(Ready::Ready)) => {
                return Ok(Started::Ready(Driver {
                    conversation,
                    served: 0,
                    _scratch: scratch,
                }));
            }
            Some(Ok(Ready::Compile(message))) => return Ok(Started::Compile(message)),
            Some(Ok(Ready::Exception(failure))) => Said::Answer(raised(failure)),
            Some(Err(_)) => Said::Broken("it wrote on the judge's own descriptor".to_owned()),
            None => unanswered(&exchange),
        };
        Ok(Started::Failed(Box::new(Reply { said, exchange })))
    }

    /// The limits of the process as a whole: a backstop, wide enough for every case to use its own.
    fn lifetime(&self) -> ProcessLimits {
        ProcessLimits {
            cpu_ms: 24 * 3_600_000,
            wall_ms: 24 * 3_600_000,
            memory_bytes: Some(self.limits.memory_mib << 20),
            output_cap_bytes: self.limits.output_kib << 10,
            keep_bytes: KEEP_BYTES,
            file_bytes: 256 << 20,
        }
    }

    fn allowance(&self, question_bytes: usize, due: Option<&Expected>) -> Allowance {
        let reading = (MARGIN_MS_PER_MIB * question_bytes as u64 * self.factor.time) >> 20;
        // The operations of a class are read and called in turn.
        let within = match self.signature {
            Signature::Class(_) => reading,
            Signature::Function(_) | Signature::Codec(_) => 0,
        };
        Allowance {
            cpu_ms: self.limits.cpu_ms + within,
            wall_ms: self.limits.wall_ms() + within,
            aside_ms: MARGIN_MS * self.factor.time + reading,
            answer_cap_bytes: due.and_then(length).map_or(LONGEST_ANSWER_BYTES, |due| {
                ANSWER_BYTES + ANSWER_TIMES * (due + question_bytes)
            }),
        }
    }
}

impl Driver {
    /// Makes one call.
    pub(super) fn call(
        &mut self,
        line: &Line<'_>,
        case: usize,
        step: CallStep,
        args: &[Value],
        due: Option<&Expected>,
    ) -> Result<Reply, JudgingError> {
        self.served += 1;
        let question = encode(&Question { case, step, args })?;
        let exchange = self
            .conversation
            .ask(&question, &line.allowance(question.len(), due))?;
        let said = match exchange.answer.as_deref().map(serde_json::from_slice) {
            Some(Ok(Answer { case: echoed, .. })) if echoed != case => {
                Said::Broken("it answered on the judge's own descriptor".to_owned())
            }
            Some(Ok(answer)) => Said::Answer(answer),
            Some(Err(_)) => Said::Broken("it wrote on the judge's own descriptor".to_owned()),
            None => unanswered(&exchange),
        };
        Ok(Reply { said, exchange })
    }

    /// Ends the process; gives its largest memory in bytes.
    pub(super) fn finish(self) -> Result<u64, JudgingError> {
        Ok(self.conversation.finish()?.peak_bytes)
    }
}

impl Reply {
    /// Whether the process can be asked again.
    pub(super) fn lives(&self) -> bool {
        self.exchange.ended.is_none() && matches!(self.said, Said::Answer(_))
    }
}

fn unanswered(exchange: &Exchange) -> Said {
    match &exchange.broken {
        Some(why) => Said::Broken(why.clone()),
        None => Said::Nothing,
    }
}

/// An exception while loading, in the form of an answer.
fn raised(failure: Failure) -> Answer {
    Answer {
        case: 0,
        cpu_ns: 0,
        wall_ns: 0,
        result: Outcome::Exception(failure),
    }
}

/// How many bytes the longest of what is due takes as JSON.
fn length(due: &Expected) -> Option<usize> {
    let length = |value| Some(serde_json::to_vec(value).ok()?.len());
    match due {
        Expected::One(value) => length(value),
        Expected::AnyOf(values) => values.iter().filter_map(length).max(),
    }
}

fn encode(line: &impl serde::Serialize) -> Result<Vec<u8>, JudgingError> {
    serde_json::to_vec(line)
        .map_err(std::io::Error::from)
        .map_err(JudgingError::io("write a question to the driver"))
}
