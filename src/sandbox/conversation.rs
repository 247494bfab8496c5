//! Questions to a running program and its answers, one line each.

use std::io::{self, PipeReader, PipeWriter, Read as _, Write as _};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags};

use super::contract::{Allowance, Conversation, Ended, Exchange, Finished, Limit, SandboxError};
use super::meter::{Meter, Stretch};
use super::running::{Running, io_error};

/// How long a program may go on after it has closed a descriptor of the conversation: at the end
/// of a process, its descriptors are closed a little before its end is known.
const PARTING: Duration = Duration::from_millis(500);

/// Bytes read at a time.
const CHUNK_BYTES: usize = 64 * 1024;

/// A conversation with a running program.
pub(super) struct Talk {
    running: Running,
    /// None once the program has closed it.
    questions: Option<PipeWriter>,
    /// None once the program has closed it.
    answers: Option<PipeReader>,
    /// What has come of answers and belongs to no question yet.
    unread: Vec<u8>,
    /// What is read into: kept, as clearing it for every read costs more than the reads.
    chunk: Box<[u8]>,
}

/// How far one exchange has come.
enum State {
    Waiting,
    Answered(Vec<u8>),
    Broken(String),
}

/// A question that is being answered.
struct Asked<'a> {
    /// What is still to be written of it.
    unsent: &'a [u8],
    allowance: &'a Allowance,
    /// The marks that the program has sent.
    marks: u8,
    /// What is measured now: the time before the first mark, the call, the time after it.
    stretch: Stretch,
    /// What the call used once it has ended: processor time and time by the clock, in ns.
    call: Option<(u64, u64)>,
}

impl Asked<'_> {
    /// Begins to measure what comes after another mark.
    fn mark(&mut self, meter: &mut Meter) {
        self.marks += 1;
        let Allowance {
            cpu_ms,
            wall_ms,
            aside_ms,
            ..
        } = *self.allowance;
        let next = if self.marks == 1 {
            meter.stretch(cpu_ms, wall_ms)
        } else {
            meter.stretch(aside_ms, wall_ms + aside_ms)
        };
        let done = std::mem::replace(&mut self.stretch, next);
        self.call = (self.marks > 1).then(|| (done.cpu_ns(meter), done.wall_ns()));
    }
}

impl Talk {
    /// Takes over a program that has just started.
    pub(super) fn new(
        running: Running,
        questions: PipeWriter,
        answers: PipeReader,
    ) -> Result<Talk, SandboxError> {
        let failed = io_error("set up the questions and answers");
        rustix::io::ioctl_fionbio(&questions, true).map_err(|error| failed(error.into()))?;
        rustix::io::ioctl_fionbio(&answers, true).map_err(|error| failed(error.into()))?;
        Ok(Talk {
            running,
            questions: Some(questions),
            answers: Some(answers),
            unread: Vec::new(),
            chunk: vec![0; CHUNK_BYTES].into_boxed_slice(),
        })
    }

    /// Writes what the pipe takes of a question.
    fn write(&mut self, unsent: &mut &[u8]) {
        while let Some(questions) = self.questions.as_mut().filter(|_| !unsent.is_empty()) {
            match questions.write(unsent) {
                Ok(count) => *unsent = &unsent[count..],
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => self.questions = None,
            }
        }
    }

    /// Reads what has come of answers, until a line is there or there is more than `cap` allows.
    fn read(&mut self, cap: usize) {
        while let Some(answers) = self.answers.as_mut() {
            let chunk = &mut self.chunk;
            match answers.read(chunk) {
                Ok(0) => self.answers = None,
                Ok(count) => {
                    self.unread.extend_from_slice(&chunk[..count]);
                    if chunk[..count].contains(&b'\n') || self.unread.len() > cap {
                        return;
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => self.answers = None,
            }
        }
    }

    /// Sees what has come of the answer to a question.
    fn progress(&mut self, asked: &mut Asked<'_>) -> State {
        self.write(&mut asked.unsent);
        let cap = asked.allowance.answer_cap_bytes;
        self.read(cap);
        let early = || State::Broken("it answered before it had read the question".to_owned());
        while asked.marks < 2 && self.unread.first() == Some(&b'\n') {
            if !asked.unsent.is_empty() {
                return early();
            }
            self.unread.remove(0);
            asked.mark(&mut self.running.meter);
        }
        let end = self.unread.iter().position(|byte| *byte == b'\n');
        if end.unwrap_or(self.unread.len()) > cap {
            return State::Broken(format!("its answer is longer than {cap} bytes"));
        }
        let Some(end) = end else {
            return State::Waiting;
        };
        if end + 1 < self.unread.len() {
            return State::Broken("it answered twice".to_owned());
        }
        if !asked.unsent.is_empty() {
            return early();
        }
        let mut answer = std::mem::take(&mut self.unread);
        answer.pop();
        State::Answered(answer)
    }

    /// Which descriptor the program has closed, in words.
    fn closed(&self) -> Option<&'static str> {
        match (&self.answers, &self.questions) {
            (None, _) => Some("it closed the answer descriptor"),
            (_, None) => Some("it closed the question descriptor"),
            _ => None,
        }
    }

    fn turn(
        &mut self,
        asked: Option<&mut Asked<'_>>,
        until: Option<Instant>,
    ) -> Result<Option<Limit>, SandboxError> {
        let mut talk = Vec::new();
        if let Some(answers) = &self.answers {
            talk.push(PollFd::new(answers, PollFlags::IN));
        }
        let writing = asked.as_ref().is_some_and(|asked| !asked.unsent.is_empty());
        if let Some(questions) = self.questions.as_ref().filter(|_| writing) {
            talk.push(PollFd::new(questions, PollFlags::OUT));
        }
        let stretch = asked.map(|asked| &mut asked.stretch);
        self.running.turn(&talk, stretch, until)
    }

    /// Writes the question and waits for the answer or the end.
    fn exchange(&mut self, asked: &mut Asked<'_>) -> Result<State, SandboxError> {
        let mut parting = None;
        let mut passed = None;
        loop {
            let marks = asked.marks;
            match self.progress(asked) {
                State::Waiting => {}
                settled => return Ok(settled),
            }
            if self.running.ended().is_some() {
                return Ok(State::Waiting);
            }
            // A call that had ended by then has passed nothing.
            if let Some(limit) = passed.filter(|_| marks == asked.marks) {
                self.running.enforce(limit)?;
                continue;
            }
            if let Some(what) = self.closed() {
                let until = *parting.get_or_insert_with(|| Instant::now() + PARTING);
                if Instant::now() > until {
                    return Ok(State::Broken(what.to_owned()));
                }
            }
            passed = self.turn(Some(asked), parting)?;
        }
    }

    /// Whether the program said something while nothing was asked.
    fn spoke_unasked(&mut self) -> bool {
        self.read(0);
        !self.unread.is_empty()
    }
}

impl Conversation for Talk {
    fn ask(&mut self, question: &[u8], allowance: &Allowance) -> Result<Exchange, SandboxError> {
        let line = [question, b"\n"].concat();
        let meter = &mut self.running.meter;
        let mut asked = Asked {
            unsent: &line,
            allowance,
            marks: 0,
            stretch: meter.stretch(
                allowance.cpu_ms + allowance.aside_ms,
                allowance.wall_ms + allowance.aside_ms,
            ),
            call: None,
        };
        let mut state = if self.spoke_unasked() {
            State::Broken("it answered without a question".to_owned())
        } else {
            self.exchange(&mut asked)?
        };
        let wall_ns = asked.stretch.wall_ns();
        if self.running.ended().is_none() {
            self.running.meter.glance();
        }
        if matches!(state, State::Answered(_)) && self.spoke_unasked() {
            state = State::Broken("it answered twice".to_owned());
        }
        let (answer, broken) = match state {
            State::Waiting => (None, None),
            State::Answered(answer) => (Some(answer), None),
            State::Broken(why) => {
                self.running.dismiss()?;
                // One that had already ended by itself broke nothing that matters more.
                let dismissed = self.running.ended() == Some(&Ended::Dismissed);
                (None, dismissed.then_some(why))
            }
        };
        // All that is there belongs to this question. The program may pass its cap by it.
        self.running.drain()?;
        let used = (asked.stretch.cpu_ns(&self.running.meter), wall_ns);
        let (cpu_ns, wall_ns) = asked.call.unwrap_or(used);
        Ok(Exchange {
            answer,
            stdout: self.running.stdout.take_captured(),
            stderr: self.running.stderr.take_captured(),
            cpu_ns,
            wall_ns,
            ended: self.running.ended().cloned(),
            broken,
        })
    }

    fn finish(mut self: Box<Self>) -> Result<Finished, SandboxError> {
        // All is said, and a runtime that tidies up before it leaves takes as long as many cases.
        self.running.dismiss()?;
        self.running
            .finished()
            .ok_or_else(|| SandboxError::Helper("it does not know the end".to_owned()))
    }
}
