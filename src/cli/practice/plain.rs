//! The face without a screen: lines or JSON on standard output, commands on standard input.

use std::io::{self, BufRead, Read, Write};
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::thread;
use std::time::Duration;

use super::coach::Coach;
use super::face::{Command, Happening};
use super::words::{self, HELP, Word};
use super::{json, lines};
use crate::cli::paint::Look;

/// How often standard input is looked at.
const POLL: Duration = Duration::from_millis(50);
/// The longest line that is read, in bytes.
const LINE_CAP: u64 = 64 << 10;

/// How happenings are written.
#[derive(Debug, Clone, Copy)]
pub(in crate::cli) enum Voice {
    /// As text.
    Lines(Look),
    /// As JSON, one object a line.
    Json,
}

/// What the next line answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Question {
    GiveUp,
    KeyIdea,
}

struct Plain<'a> {
    coach: &'a mut Coach,
    voice: Voice,
    question: Option<Question>,
    left: bool,
}

/// Shows a session until it is left. It is left by `quit`, after the key idea, by a signal, and at
/// the end of standard input once the last run has come to its end; but where standard input
/// holds nothing at all, nobody ever meant to speak, and the session goes on until it is over.
///
/// # Errors
/// Standard output cannot be written; the session is kept as it stands.
pub(in crate::cli) fn run(
    coach: &mut Coach,
    before: Vec<Happening>,
    voice: Voice,
) -> io::Result<()> {
    let mut plain = Plain {
        coach,
        voice,
        question: None,
        left: false,
    };
    let shown = plain.show(before).and_then(|()| plain.converse());
    if shown.is_err() && !plain.left {
        plain.coach.send(Command::Leave);
    }
    shown
}

impl Plain<'_> {
    fn converse(&mut self) -> io::Result<()> {
        let input = read_input();
        let mut spoken = false;
        let mut ended = false;
        while !self.left {
            // Before what it told is heard, lest the last of it be missed.
            let busy = self.coach.busy();
            let happenings = self.coach.wait(POLL);
            let quiet = happenings.is_empty();
            self.show(happenings)?;
            while !ended && !self.left {
                match input.try_recv() {
                    Ok(line) => {
                        spoken = true;
                        self.hear(&line)?;
                    }
                    Err(TryRecvError::Empty) => break,
                    Err(TryRecvError::Disconnected) => ended = true,
                }
            }
            let over = self.coach.is_over();
            if ended && !self.left && !busy && quiet && !self.coach.busy() && (spoken || over) {
                self.send(Command::Leave)?;
            }
        }
        Ok(())
    }

    /// Does what a line asks.
    fn hear(&mut self, line: &str) -> io::Result<()> {
        match (self.question.take(), words::word(line)) {
            (Some(Question::KeyIdea), Word::Command(Command::Editorial)) => {
                self.send(Command::Editorial)?;
                self.ask(Question::KeyIdea)
            }
            (Some(Question::KeyIdea), _) => {
                self.send(Command::KeyIdea(words::idea(line)))?;
                self.send(Command::Leave)
            }
            (Some(Question::GiveUp), _) if words::agrees(line) => self.send(Command::GiveUp),
            (Some(Question::GiveUp), _) => self.remark("not given up"),
            (None, Word::Command(command)) => self.send(command),
            (None, Word::GiveUp { sure }) if sure || self.coach.is_over() => {
                self.send(Command::GiveUp)
            }
            (None, Word::GiveUp { .. }) => self.ask(Question::GiveUp),
            (None, Word::Time) => match self.voice {
                Voice::Lines(look) => write(&lines::time(self.coach, &look)),
                Voice::Json => write(&format!("{}\n", json::time(self.coach))),
            },
            (None, Word::Help) => self.remark(HELP),
            (None, Word::Empty) => Ok(()),
            (None, Word::Unknown) => {
                let why = format!("unknown command; {HELP}");
                self.show(vec![Happening::Refused(why)])
            }
        }
    }

    fn send(&mut self, command: Command) -> io::Result<()> {
        let happenings = self.coach.send(command);
        self.show(happenings)
    }

    fn show(&mut self, happenings: Vec<Happening>) -> io::Result<()> {
        for happening in happenings {
            let text = match self.voice {
                Voice::Lines(look) => lines::lines(&happening, self.coach, &look),
                Voice::Json => format!("{}\n", json::object(&happening, self.coach)),
            };
            self.left |= matches!(happening, Happening::Left);
            write(&text)?;
            if matches!(happening, Happening::Solved(_) | Happening::GaveUp { .. }) {
                self.ask(Question::KeyIdea)?;
            }
        }
        Ok(())
    }

    fn ask(&mut self, question: Question) -> io::Result<()> {
        self.question = Some(question);
        let (about, words) = match question {
            Question::GiveUp => ("give-up", "give up and read the editorial? (yes or no)"),
            Question::KeyIdea => ("key-idea", "the key idea, in a line? (Enter skips)"),
        };
        match self.voice {
            Voice::Lines(look) => write(&lines::at(self.coach, words, &look)),
            Voice::Json => write(&format!("{}\n", json::question(about, self.coach))),
        }
    }

    /// A word for people; a program has asked for nothing of it.
    fn remark(&mut self, text: &str) -> io::Result<()> {
        match self.voice {
            Voice::Lines(look) => write(&lines::at(self.coach, text, &look)),
            Voice::Json => self.show(vec![Happening::Refused(text.to_owned())]),
        }
    }
}

fn write(text: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    stdout.flush()
}

/// The lines of standard input; it ends with them.
fn read_input() -> Receiver<String> {
    let (sender, lines) = mpsc::channel();
    thread::spawn(move || {
        let mut stdin = io::stdin().lock();
        loop {
            let mut line = Vec::new();
            let read = stdin.by_ref().take(LINE_CAP).read_until(b'\n', &mut line);
            let text = String::from_utf8_lossy(&line).into_owned();
            if !matches!(read, Ok(1..)) || sender.send(text).is_err() {
                break;
            }
        }
    });
    lines
}
