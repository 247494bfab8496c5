//! The case loop for problems with a signature.

use super::answers::Measure;
use super::driver::{Driver, Line, Reply, Said, Started};
use super::{Event, JudgingError, Options};
use crate::language::wire::{CallStep, Outcome};
use crate::model::{Case, CaseBody, CaseOutcome, Expected, Note, Signature, Value, Verdict};

/// How often a driver is started again for the cases that are left.
const MAX_RESTARTS: usize = 40;
/// How many failed cases are tried again in a process of their own.
const MAX_RETRIES: usize = 3;

/// What came of the cases.
#[derive(Default)]
pub(super) struct Run {
    /// The message, if the file does not define what it must.
    pub(super) compile_error: Option<String>,
    /// The cases that were run, in order.
    pub(super) cases: Vec<CaseOutcome>,
    /// The largest memory of a process, in bytes.
    pub(super) peak_bytes: u64,
    /// What else is worth saying.
    pub(super) notes: Vec<Note>,
}

/// The drivers of a judging. A codec has two, so that nothing but the string goes from its first
/// call to its second; everything else uses the first seat.
struct Seats<'a> {
    line: &'a Line<'a>,
    /// What came of the first start, until somebody sits down.
    first: Option<Started>,
    drivers: [Option<Driver>; 2],
    restarts: usize,
    peak_bytes: u64,
}

/// What came of one case.
enum Tried {
    /// Its last call's reply, and what the calls before it used: (cpu ns, wall ns).
    Reply(Reply, (u64, u64)),
    /// The user's file does not define what it must.
    Compile(String),
}

/// Runs the cases one after the other, beginning with the driver that was started `first`.
pub(super) fn run(
    cases: &[Case],
    line: &Line<'_>,
    first: Started,
    measure: &Measure<'_>,
    options: &Options,
    on_event: &mut dyn FnMut(Event<'_>),
) -> Result<Run, JudgingError> {
    let mut seats = Seats {
        line,
        first: Some(first),
        drivers: [None, None],
        restarts: 0,
        peak_bytes: 0,
    };
    let mut run = Run::default();
    let mut retries = 0;
    for (index, case) in cases.iter().enumerate() {
        let total = cases.len();
        on_event(Event::CaseStarted {
            index,
            total,
            id: &case.id,
        });
        let (tried, alone) = seats.attempt(index, case)?;
        let mut outcome = match tried {
            Tried::Compile(message) => {
                run.compile_error = Some(message);
                return Ok(run);
            }
            Tried::Reply(reply, before) => measure.outcome(case, &reply, before)?,
        };
        if outcome.verdict == Verdict::MemoryLimit && !alone {
            // What earlier cases left behind in the process is none of this one's.
            seats.vacate()?;
            if let (Tried::Reply(reply, before), _) = seats.attempt(index, case)? {
                outcome = measure.outcome(case, &reply, before)?;
            }
        }
        let suspect = matches!(
            outcome.verdict,
            Verdict::WrongAnswer | Verdict::RuntimeError
        );
        if suspect && !alone && retries < MAX_RETRIES {
            retries += 1;
            seats.vacate()?;
            if let (Tried::Reply(reply, before), _) = seats.attempt(index, case)?
                && measure.outcome(case, &reply, before)?.verdict == Verdict::Accepted
            {
                run.notes = vec![Note::StateLeak];
                outcome.message = with_leak(&outcome.message);
            }
        }
        on_event(Event::CaseFinished {
            index,
            outcome: &outcome,
        });
        let failed = outcome.verdict != Verdict::Accepted;
        run.cases.push(outcome);
        if failed && !options.all || seats.restarts > MAX_RESTARTS {
            break;
        }
        if options.isolate {
            seats.vacate()?;
        }
    }
    seats.vacate()?;
    run.peak_bytes = seats.peak_bytes;
    Ok(run)
}

fn with_leak(message: &str) -> String {
    let leak = "this case passes in a process of its own: the solution keeps state between cases \
                (a class attribute, a global or a static)";
    if message.is_empty() {
        leak.to_owned()
    } else {
        format!("{message}; {leak}")
    }
}

impl Seats<'_> {
    /// Runs one case; tells too whether it was the first of its process.
    fn attempt(&mut self, index: usize, case: &Case) -> Result<(Tried, bool), JudgingError> {
        let CaseBody::Call { args, expect } = &case.body else {
            return Err(
                JudgingError::io(format!("call a solution for {}", case.id))(
                    std::io::ErrorKind::InvalidInput.into(),
                ),
            );
        };
        if !matches!(self.line.signature, Signature::Codec(_)) {
            return self.call(0, index, CallStep::Call, args, expect.as_ref());
        }
        let (encoded, first_alone) = self.call(0, index, CallStep::Encode, args, None)?;
        let Tried::Reply(
            Reply {
                said: Said::Answer(answer),
                ..
            },
            _,
        ) = &encoded
        else {
            return Ok((encoded, first_alone));
        };
        let Outcome::Value(text @ Value::Str(_)) = &answer.result else {
            return Ok((encoded, first_alone));
        };
        let used = (answer.cpu_ns, answer.wall_ns);
        let text = [text.clone()];
        let (decoded, second_alone) =
            self.call(1, index, CallStep::Decode, &text, expect.as_ref())?;
        let alone = first_alone && second_alone;
        Ok(match decoded {
            Tried::Reply(reply, _) => (Tried::Reply(reply, used), alone),
            compile @ Tried::Compile(_) => (compile, alone),
        })
    }

    fn call(
        &mut self,
        seat: usize,
        index: usize,
        step: CallStep,
        args: &[Value],
        due: Option<&Expected>,
    ) -> Result<(Tried, bool), JudgingError> {
        let mut driver = match self.drivers[seat].take() {
            Some(driver) => driver,
            None => match self.first.take().map_or_else(|| self.line.start(), Ok)? {
                Started::Ready(driver) => driver,
                Started::Compile(message) => return Ok((Tried::Compile(message), true)),
                Started::Failed(reply) => {
                    self.restarts += 1;
                    return Ok((Tried::Reply(*reply, (0, 0)), true));
                }
            },
        };
        let alone = driver.served == 0;
        let reply = driver.call(self.line, index, step, args, due)?;
        let lives = reply.lives();
        self.drivers[seat] = Some(driver);
        if !lives {
            self.restarts += 1;
            self.leave(seat)?;
        }
        Ok((Tried::Reply(reply, (0, 0)), alone))
    }

    fn leave(&mut self, seat: usize) -> Result<(), JudgingError> {
        if let Some(driver) = self.drivers[seat].take() {
            self.peak_bytes = self.peak_bytes.max(driver.finish()?);
        }
        Ok(())
    }

    /// Ends every process, so that the next case has one of its own.
    fn vacate(&mut self) -> Result<(), JudgingError> {
        if let Some(Started::Ready(driver)) = self.first.take() {
            driver.finish()?;
        }
        self.leave(0)?;
        self.leave(1)
    }
}
