//! How an answer is compared: by the check's rule, or by the package's own check.py, which runs in
//! the sandbox like any other program.

use std::cell::RefCell;
use std::fs;

use serde::{Deserialize, Serialize};

use super::workspace::Workspace;
use super::{Bench, JudgingError};
use crate::checker;
use crate::model::{Check, Difference, Expected, Value};
use crate::sandbox::{Allowance, Conversation, Launch, Output, ProcessLimits, Stdin};

const HARNESS: &str = include_str!("check.py");

/// What judging one answer may use.
const ALLOWANCE: Allowance = Allowance {
    cpu_ms: 10_000,
    wall_ms: 30_000,
    aside_ms: 0,
    answer_cap_bytes: 1 << 20,
};

/// Compares answers with what is due.
pub(super) struct Comparer<'a> {
    check: &'a Check,
    /// What a check.py is run with; without it the rule alone compares.
    bench: Option<&'a Bench<'a>>,
    /// The check.py that runs, once there was something to compare.
    program: RefCell<Option<Program>>,
}

/// A running check.py.
struct Program {
    conversation: Box<dyn Conversation>,
    /// Its text, and where it runs.
    _folders: [Workspace; 2],
}

#[derive(Serialize)]
struct Question<'a> {
    args: &'a [Value],
    expected: &'a Value,
    actual: &'a Value,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Said {
    Ready,
    Right(()),
    Wrong(String),
    Fault(String),
}

impl<'a> Comparer<'a> {
    pub(super) fn new(check: &'a Check, bench: &'a Bench<'a>) -> Comparer<'a> {
        Comparer {
            check,
            bench: Some(bench),
            program: RefCell::default(),
        }
    }

    /// One that compares by the check's rule, where nothing can be run.
    pub(super) fn by_rule(check: &'a Check) -> Comparer<'a> {
        Comparer {
            check,
            bench: None,
            program: RefCell::default(),
        }
    }

    /// Compares an answer with what is due; the inner error is how it differs.
    ///
    /// # Errors
    /// When check.py is at fault, or the judge itself.
    pub(super) fn compare(
        &self,
        args: &[Value],
        expected: &Expected,
        actual: &Value,
    ) -> Result<Result<(), Difference>, JudgingError> {
        let (Some(source), Some(bench)) = (&self.check.program, self.bench) else {
            return Ok(checker::compare(self.check, args, expected, actual));
        };
        let mut program = self.program.borrow_mut();
        let program = match &mut *program {
            Some(program) => program,
            none => none.insert(start(source, bench)?),
        };
        let question = Question {
            args,
            expected: expected.shown(),
            actual,
        };
        match program.ask(&question)? {
            Said::Right(()) => Ok(Ok(())),
            Said::Wrong(summary) => Ok(Err(Difference {
                summary,
                ..Difference::default()
            })),
            Said::Fault(why) => Err(JudgingError::Check(why)),
            Said::Ready => Err(JudgingError::Check("it speaks out of turn".to_owned())),
        }
    }
}

/// Starts the check.py of this text.
fn start(source: &str, bench: &Bench<'_>) -> Result<Program, JudgingError> {
    let python = bench
        .python
        .ok_or_else(|| JudgingError::Check("there is no Python to run it with".to_owned()))?;
    let folder = Workspace::new()?;
    let scratch = Workspace::new()?;
    let put = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).map_err(JudgingError::io("write the checking program"))?;
        Ok::<_, JudgingError>(path.into_os_string())
    };
    let args = [
        "-I".into(),
        "-S".into(),
        put("harness.py", HARNESS)?,
        put("check.py", source)?,
    ];
    let launch = Launch {
        program: python.program.clone(),
        args: args.to_vec(),
        env: vec![("PYTHONHASHSEED".into(), "0".into())],
        scratch: scratch.path().to_owned(),
        scratch_bytes: 64 << 20,
        scratch_is_kept: false,
        is_followed: false,
        readable: [&[folder.path().to_owned()], python.roots.as_slice()].concat(),
        stdin: Stdin::Null,
        stdout: Output::Keep,
        limits: ProcessLimits {
            cpu_ms: 3_600_000,
            wall_ms: 3_600_000,
            memory_bytes: Some(1 << 30),
            output_cap_bytes: 64 << 20,
            keep_bytes: 64 << 10,
            file_bytes: 64 << 20,
        },
    };
    let mut program = Program {
        conversation: bench.launcher.converse(&launch)?,
        _folders: [folder, scratch],
    };
    match program.ask(&serde_json::json!({"judge": 1}))? {
        Said::Ready => Ok(program),
        Said::Fault(why) => Err(JudgingError::Check(why)),
        _ => Err(JudgingError::Check("it speaks out of turn".to_owned())),
    }
}

impl Program {
    fn ask(&mut self, question: &impl Serialize) -> Result<Said, JudgingError> {
        let question = serde_json::to_vec(question)
            .map_err(std::io::Error::from)
            .map_err(JudgingError::io("write a question to check.py"))?;
        let exchange = self.conversation.ask(&question, &ALLOWANCE)?;
        let Some(answer) = exchange.answer else {
            let ended = exchange.ended.map(|ended| super::signals::tell(&ended));
            let why = exchange.broken.or(ended).unwrap_or_default();
            let said = String::from_utf8_lossy(&exchange.stderr.head);
            let last = said.lines().last().unwrap_or_default();
            return Err(JudgingError::Check(
                format!("{why} {last}").trim().to_owned(),
            ));
        };
        serde_json::from_slice(&answer)
            .map_err(|_| JudgingError::Check("it wrote on the judge's own descriptor".to_owned()))
    }
}
