//! The judge's part in a run in a debugger: started by the program itself, it asks the question of
//! the case over two pipes, and tells what came of it.

use std::env;
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use anyhow::{Context as _, Result};
use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::question::{self, Question};
use crate::cli::output::{Terminal, say, warn};
use crate::cli::{Exit, escape, paint};
use crate::judging::{self, Attendance, Attended};
use crate::language::{ATTEND, Languages};
use crate::model::{Case, CaseBody, CaseOutcome, Kind, Verdict};

/// How often it is looked whether the program is still there.
const LOOK: Duration = Duration::from_millis(200);

/// The folder of the run, where this process was started by a program in a debugger.
pub(in crate::cli) fn attended() -> Option<PathBuf> {
    let mut words = env::args_os().skip(1);
    (words.next()? == ATTEND).then_some(())?;
    words.next().map(PathBuf::from)
}

/// Asks the question of the run and tells what came of it.
pub(in crate::cli) fn attend(folder: &Path) -> Result<Exit> {
    // Ctrl-C is for the debugger, which stops the program at it.
    signal_hook::flag::register(
        signal_hook::consts::SIGINT,
        Arc::new(AtomicBool::new(false)),
    )?;
    let mut pipes = Pipes::open(folder)?;
    let text = std::fs::read_to_string(folder.join(question::FILE));
    let question = text.ok().and_then(|text| Question::read(&text));
    let Some(question) = question else {
        pipes.meet()?;
        warn(
            "the case is not there any more, or was written by another judge: run `judge debug` again",
        );
        return Ok(Exit::Usage);
    };
    let languages = Languages::default();
    let Some(language) = languages.find(&question.language) else {
        pipes.meet()?;
        warn("the case is in a language that this judge does not know: run `judge debug` again");
        return Ok(Exit::Usage);
    };
    let look = Terminal::of_stdout().look();
    let (signature, check) = question.rule();
    let kind = Kind::Call {
        signature: signature.clone(),
        check: check.clone(),
    };
    let case = question.case();
    say(&paint::asked(&shown(&case), &kind, &look))?;
    if question.is_stale() {
        let name = question.file.display();
        warn(&format!(
            "{name} has changed: `judge debug` builds it again"
        ));
    }
    let file = question.file.display().to_string();
    let whom = Attended {
        language,
        file: &file,
        signature,
        check,
    };
    match judging::attend(&case, &whom, &mut |line| pipes.ask(line))? {
        Attendance::Answered(outcome) => {
            say(&format!("\n{}", paint::answered(&outcome, &kind, &look)))?;
            Ok(Exit::of(outcome.verdict))
        }
        Attendance::Refused(message) => {
            say(&format!("\n{}\n", escape(&message)))?;
            Ok(Exit::NotAccepted)
        }
        Attendance::Left => Ok(Exit::NotAccepted),
    }
}

/// A case that has not run yet.
fn shown(case: &Case) -> CaseOutcome {
    let args = match &case.body {
        CaseBody::Call { args, .. } => args.clone(),
        CaseBody::Stdio { .. } => Vec::new(),
    };
    CaseOutcome {
        id: case.id.clone(),
        verdict: Verdict::Accepted,
        cpu_ms: 0.0,
        wall_ms: 0.0,
        why: case.why.clone(),
        args,
        expected: None,
        actual: None,
        difference: None,
        stdout: String::new(),
        stderr: String::new(),
        message: String::new(),
        frames: Vec::new(),
    }
}

/// The two pipes to the program.
struct Pipes {
    questions: File,
    answers: File,
    /// What was read behind the last line.
    unread: Vec<u8>,
    /// Whether the program has opened its end.
    met: bool,
    program: Option<rustix::process::Pid>,
}

impl Pipes {
    fn open(folder: &Path) -> Result<Pipes> {
        let pipe = |name: &str, write| {
            let path = folder.join(name);
            // Neither end waits for the other: the program may be ended before it opens its own.
            let opened = OpenOptions::new()
                .read(true)
                .write(write)
                .custom_flags(libc::O_NONBLOCK | libc::O_CLOEXEC)
                .open(&path);
            opened.with_context(|| format!("cannot open {}", path.display()))
        };
        Ok(Pipes {
            answers: pipe("answers", false)?,
            questions: pipe("questions", true)?,
            unread: Vec::new(),
            met: false,
            program: rustix::process::getppid(),
        })
    }

    /// Waits until the program has opened its ends: whoever opens a pipe that nobody is at any more
    /// waits for ever.
    fn meet(&mut self) -> io::Result<()> {
        while !self.met && !self.is_left() {
            match self.answers.read(&mut [0]) {
                Ok(0) => std::thread::sleep(Duration::from_millis(2)),
                Ok(_) => self.met = true,
                Err(error) if is_later(&error) => self.met = true,
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Writes a line and reads one; none where the program is gone.
    fn ask(&mut self, line: &[u8]) -> io::Result<Option<Vec<u8>>> {
        let mut rest = [line, b"\n"].concat();
        while !rest.is_empty() {
            match self.questions.write(&rest) {
                Ok(count) => drop(rest.drain(..count)),
                Err(error) if is_later(&error) => {
                    if self.waits(PollFlags::OUT)? {
                        return Ok(None);
                    }
                }
                Err(error) => return Err(error),
            }
        }
        loop {
            if let Some(end) = self.unread.iter().position(|&byte| byte == b'\n') {
                let mut line: Vec<u8> = self.unread.drain(..=end).collect();
                line.pop();
                // An empty line is a mark, by which the judge measures a call.
                if !line.is_empty() {
                    return Ok(Some(line));
                }
                continue;
            }
            let mut chunk = [0; 1 << 16];
            match self.answers.read(&mut chunk) {
                Ok(0) if self.met || self.is_left() => return Ok(None),
                // Nobody has opened the other end yet.
                Ok(0) => std::thread::sleep(Duration::from_millis(2)),
                Ok(count) => {
                    self.met = true;
                    self.unread.extend_from_slice(&chunk[..count]);
                }
                Err(error) if is_later(&error) => {
                    self.met = true;
                    if self.waits(PollFlags::IN)? {
                        return Ok(None);
                    }
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Waits a while for a pipe; whether the program is gone meanwhile.
    fn waits(&self, what: PollFlags) -> io::Result<bool> {
        let pipe = match what {
            PollFlags::OUT => &self.questions,
            _ => &self.answers,
        };
        let mut polled = [PollFd::new(pipe, what)];
        let limit = Timespec::try_from(LOOK).map_err(io::Error::other)?;
        match poll(&mut polled, Some(&limit)) {
            Ok(_) | Err(rustix::io::Errno::INTR) => Ok(self.is_left()),
            Err(error) => Err(error.into()),
        }
    }

    /// Whether the program that started this process is gone.
    fn is_left(&self) -> bool {
        rustix::process::getppid() != self.program
    }
}

fn is_later(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted)
}
