//! A line that tells what is going on while something takes long, and goes away after it.

use std::io::{self, IsTerminal, Write};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use anyhow::Result;

use super::output;
use super::paint::escape;
use crate::judging::Event;

/// Nothing is shown before this has passed.
const PATIENCE: Duration = Duration::from_millis(300);
/// The line is drawn again at most so often.
const PACE: Duration = Duration::from_millis(100);
/// The longest line, in characters, so that it never wraps.
const LINE_CAP: usize = 72;

/// Without a terminal this much time passes before the one line about what is built once.
const LONG: Duration = Duration::from_secs(2);

/// The line. Dropping it takes it away. Without a terminal on standard error there is none; only
/// when something is built that is built once and takes long, a line says so and stays.
#[derive(Debug)]
pub(super) struct Progress {
    /// Who is told, once there is something to tell.
    telling: OnceLock<(Sender<Doing>, JoinHandle<()>)>,
    is_drawn: bool,
    began: Instant,
    /// What stands on the line now; held while anything is written.
    shown: Arc<Mutex<String>>,
}

/// What is going on.
#[derive(Debug, Default)]
struct Doing {
    text: String,
    /// Whether it is done once, and is worth a line that stays.
    once: bool,
}

impl Progress {
    /// A line that is not shown yet.
    pub(super) fn new() -> Progress {
        Progress {
            telling: OnceLock::new(),
            is_drawn: io::stderr().is_terminal(),
            began: Instant::now(),
            shown: Arc::default(),
        }
    }

    /// Writes to standard output above the line.
    pub(super) fn say(&self, text: &str) -> Result<()> {
        let mut shown = held(&self.shown);
        if !shown.is_empty() {
            draw("");
            shown.clear();
        }
        output::say(text)
    }

    /// What is going on now.
    pub(super) fn tell(&self, text: impl FnOnce() -> String) {
        if self.is_drawn {
            self.send(text(), false);
        }
    }

    /// What a judging does now.
    pub(super) fn tell_of(&self, event: &Event<'_>) {
        match event {
            Event::Building { label, once } => self.send(building(label, *once), *once),
            Event::CaseStarted { index, total, id } => {
                self.tell(|| format!("case {} of {total}: {id}", index + 1));
            }
            Event::Built { .. } => self.send(String::new(), false),
            Event::CaseFinished { .. } => {}
        }
    }

    fn send(&self, text: String, once: bool) {
        let is_worth_it = self.is_drawn || once || self.telling.get().is_some();
        if is_worth_it {
            let (sender, _) = self.telling.get_or_init(|| self.listen());
            // The thread ends only when this sender is dropped.
            sender.send(Doing { text, once }).ok();
        }
    }

    fn listen(&self) -> (Sender<Doing>, JoinHandle<()>) {
        let (sender, told) = mpsc::channel();
        let (line, began) = (Arc::clone(&self.shown), self.began);
        let thread = match self.is_drawn {
            true => thread::spawn(move || keep_drawn(&line, began, &told)),
            false => thread::spawn(move || say_what_is_long(&told, LONG, output::note)),
        };
        (sender, thread)
    }
}

/// What is built, in words.
pub(super) fn building(label: &str, once: bool) -> String {
    match once {
        true => format!("building {label}, once for this toolchain"),
        false => format!("building {label}"),
    }
}

/// Draws the line until nobody tells any more.
fn keep_drawn(line: &Mutex<String>, began: Instant, told: &Receiver<Doing>) {
    let mut doing = Doing::default();
    loop {
        match told.recv_timeout(PACE) {
            // Only the latest counts; a fast run sends thousands.
            Ok(new) => doing = told.try_iter().last().unwrap_or(new),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        let mut shown = held(line);
        if began.elapsed() >= PATIENCE && doing.text != *shown {
            draw(&doing.text);
            shown.clone_from(&doing.text);
            drop(shown);
            thread::sleep(PACE / 4);
        }
    }
    if !held(line).is_empty() {
        draw("");
    }
}

/// Says what is built once where it takes longer than `long`, until nobody tells any more.
fn say_what_is_long(told: &Receiver<Doing>, long: Duration, mut say: impl FnMut(&str)) {
    let mut doing = Doing::default();
    loop {
        let next = match doing.once {
            true => told.recv_timeout(long),
            false => told.recv().map_err(RecvTimeoutError::from),
        };
        match next {
            Ok(new) => doing = new,
            Err(RecvTimeoutError::Timeout) => {
                say(&doing.text);
                doing.once = false;
            }
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((sender, thread)) = self.telling.take() {
            drop(sender);
            thread.join().ok();
        }
    }
}

fn held(line: &Mutex<String>) -> MutexGuard<'_, String> {
    line.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

fn draw(text: &str) {
    let line: String = escape(text).chars().take(LINE_CAP).collect();
    let mut stderr = io::stderr().lock();
    // A terminal that has gone away needs no line.
    write!(stderr, "\r\x1b[2K{line}")
        .and_then(|()| stderr.flush())
        .ok();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_built_once_and_takes_long_is_said() {
        let (sender, told) = mpsc::channel();
        let long = Duration::from_millis(300);
        let listening = thread::spawn(move || {
            let mut said = Vec::new();
            say_what_is_long(&told, long, |text| said.push(text.to_owned()));
            said
        });
        let tell = |text: String, once| {
            sender.send(Doing { text, once }).expect("somebody listens");
        };
        tell(building("the quick part", true), true);
        tell(building("the slow part", true), true);
        thread::sleep(long * 3);
        tell(building("sol.cpp", false), false);
        thread::sleep(long * 3);
        drop(sender);
        let said = listening.join().expect("it ends");
        assert_eq!(said, ["building the slow part, once for this toolchain"]);
    }
}
