//! A line that tells what is going on while something takes long, and goes away after it.

use std::io::{self, IsTerminal, Write};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, MutexGuard};
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

/// The line. Dropping it takes it away. Without a terminal on standard error it does nothing.
#[derive(Debug)]
pub(super) struct Progress {
    drawing: Option<(Sender<String>, JoinHandle<()>)>,
    /// What stands on the line now; held while anything is written.
    shown: Arc<Mutex<String>>,
}

impl Progress {
    /// A line that is not shown yet.
    pub(super) fn new() -> Progress {
        let shown = Arc::new(Mutex::new(String::new()));
        if !io::stderr().is_terminal() {
            return Progress {
                drawing: None,
                shown,
            };
        }
        let line = Arc::clone(&shown);
        let (sender, texts) = mpsc::channel::<String>();
        let started = Instant::now();
        let thread = thread::spawn(move || {
            let mut text = String::new();
            loop {
                match texts.recv_timeout(PACE) {
                    Ok(new) => {
                        text = new;
                        // Only the latest counts; a fast run sends thousands.
                        text = texts.try_iter().last().unwrap_or(text);
                    }
                    Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => break,
                }
                let mut shown = held(&line);
                if started.elapsed() >= PATIENCE && text != *shown {
                    draw(&text);
                    shown.clone_from(&text);
                    drop(shown);
                    thread::sleep(PACE / 4);
                }
            }
            if !held(&line).is_empty() {
                draw("");
            }
        });
        Progress {
            drawing: Some((sender, thread)),
            shown,
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
        if let Some((sender, _)) = &self.drawing {
            // The drawing thread ends only when this sender is dropped.
            sender.send(text()).ok();
        }
    }

    /// What a judging does now.
    pub(super) fn tell_of(&self, event: &Event<'_>) {
        match event {
            Event::Building { label } => self.tell(|| format!("building {label}")),
            Event::CaseStarted { index, total, id } => {
                self.tell(|| format!("case {} of {total}: {id}", index + 1));
            }
            Event::Built { .. } | Event::CaseFinished { .. } => {}
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((sender, thread)) = self.drawing.take() {
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
