//! The session itself: the clock and the law, the file, the runs and what is kept, behind two
//! calls. Faces send commands, wait, and show what happened.

use std::collections::VecDeque;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use jiff::Timestamp;
use signal_hook::consts::SIGCONT;

use super::face::{Command, Happening};
use super::keeper::Keeper;
use super::signal::Signal;
use super::watch::Watch;
use super::worker::{Tools, Worker};
use crate::model::{Problem, Submission};
use crate::practice::{self, Change, Event, Refusal, Rules, State};
use crate::store;

/// How often the session is saved, so that a killed judge loses at most that.
const SAVE_EVERY: Duration = Duration::from_secs(1);
/// The longest wait before the interrupt is looked at.
const LONGEST_WAIT: Duration = Duration::from_millis(100);

/// A session that is prepared: its file is written, and so is its row where it could be.
pub(in crate::cli) struct Opening {
    /// What its runs are judged with.
    pub(in crate::cli) tools: Tools,
    /// The absolute path of the file to work in.
    pub(in crate::cli) file: PathBuf,
    /// The untouched stub.
    pub(in crate::cli) stub: Vec<u8>,
    /// The session as it is kept.
    pub(in crate::cli) row: store::Session,
    /// Its id; none where it could not be written.
    pub(in crate::cli) id: Option<i64>,
    /// Whether it goes on where it was left.
    pub(in crate::cli) resumed: bool,
    /// The number of the attempt under which an older file was kept.
    pub(in crate::cli) kept: Option<usize>,
    /// How many attempts the session has already.
    pub(in crate::cli) attempts: usize,
    /// Where the database is.
    pub(in crate::cli) database: PathBuf,
    /// Held while the session is open.
    pub(in crate::cli) lock: Option<File>,
    /// Raised when the user asks to stop.
    pub(in crate::cli) interrupt: Arc<AtomicBool>,
}

/// An open session.
pub(in crate::cli) struct Coach {
    pub(super) problem: Arc<Problem>,
    pub(super) file: PathBuf,
    pub(super) stub: Vec<u8>,
    pub(super) session: practice::Session,
    pub(super) row: store::Session,
    pub(super) queue: VecDeque<Happening>,
    pub(super) worker: Worker,
    pub(super) keeper: Keeper,
    /// What the latest run judges or has judged, unless it could not.
    pub(super) stood_on: Option<Arc<Submission>>,
    /// What was being judged when the process was stopped: its time limits mean nothing.
    pub(super) disturbed: Option<Arc<Submission>>,
    pub(super) attempts: usize,
    /// The solution's processor time, in ms, while the package's own is being judged.
    pub(super) accepted: Option<f64>,
    watch: Watch,
    signals: Receiver<Signal>,
    began: Instant,
    /// The latest reading of the clock.
    read: Duration,
    saved: Duration,
    opened: usize,
    budget_told: bool,
    interrupt: Arc<AtomicBool>,
    /// Raised when the process goes on after it was stopped.
    continued: Arc<AtomicBool>,
    left: bool,
    _lock: Option<File>,
}

impl Coach {
    /// Starts the clock, the watch and the keeping.
    ///
    /// # Errors
    /// Signals cannot be listened for.
    pub(in crate::cli) fn open(opening: Opening) -> Result<Coach> {
        let Opening { row, tools, .. } = opening;
        let (sender, signals) = mpsc::channel();
        let continued = Arc::new(AtomicBool::new(false));
        signal_hook::flag::register(SIGCONT, Arc::clone(&continued))
            .context("cannot listen for signals")?;
        let problem = Arc::clone(&tools.problem);
        let rules = Rules {
            hint_after: Duration::from_millis(row.hint_after_ms),
            budget: Duration::from_millis(row.budget_ms),
            hints: row.hints_allowed,
        };
        let taken = row.hints_taken as usize;
        let active = Duration::from_millis(row.active_ms);
        let ladder = problem.hints.len();
        let session = practice::Session::restored(rules, ladder, active, taken, Duration::ZERO);
        let began = Instant::now();
        let touched = sender.clone();
        let watch = Watch::new(&opening.file, began, move || {
            // A session that is over need not hear.
            touched.send(Signal::Touched).ok();
        });
        let started = Happening::Started {
            resumed: opening.resumed,
            file: opening.file.clone(),
            kept: opening.kept,
        };
        let mut queue = VecDeque::from([started]);
        if !opening.file.exists() {
            queue.push_back(Happening::FileGone);
        }
        Ok(Coach {
            problem,
            stub: opening.stub,
            opened: session.hints().taken,
            budget_told: session.over_budget(),
            session,
            queue,
            worker: Worker::new(tools, sender.clone()),
            keeper: Keeper::new(&opening.database, opening.id, row.clone(), sender),
            row,
            stood_on: None,
            disturbed: None,
            attempts: opening.attempts,
            accepted: None,
            watch,
            signals,
            file: opening.file,
            began,
            read: Duration::ZERO,
            saved: Duration::ZERO,
            interrupt: opening.interrupt,
            continued,
            left: false,
            _lock: opening.lock,
        })
    }

    /// The problem.
    pub(in crate::cli) fn problem(&self) -> &Problem {
        &self.problem
    }

    /// The file to work in.
    pub(in crate::cli) fn file(&self) -> &Path {
        &self.file
    }

    /// The clock and the hints.
    pub(in crate::cli) fn session(&self) -> &practice::Session {
        &self.session
    }

    /// Whether a run is under way, or the comparison after the last.
    pub(in crate::cli) fn busy(&self) -> bool {
        self.worker.busy() || self.accepted.is_some()
    }

    /// Whether the user asked to stop by a signal.
    pub(in crate::cli) fn interrupted(&self) -> bool {
        self.interrupt.load(Ordering::Relaxed)
    }

    /// Whether the session is solved or given up.
    pub(in crate::cli) fn is_over(&self) -> bool {
        matches!(self.session.state(), State::Over(_))
    }

    /// Does what a person asks, and tells what came of it and what else happened meanwhile.
    pub(in crate::cli) fn send(&mut self, command: Command) -> Vec<Happening> {
        self.turn();
        match command {
            Command::Hint => self.event(Event::TakeHint),
            Command::Pause => self.event(Event::Pause),
            Command::Resume => self.event(Event::Resume),
            Command::GiveUp => self.event(Event::GiveUp),
            Command::Editorial => self.editorial(),
            Command::Run { whole } => self.run_now(whole),
            Command::KeyIdea(idea) => self.key_idea(&idea),
            Command::Leave => self.leave(),
        }
        self.queue.drain(..).collect()
    }

    /// Waits until something happens, at most so long.
    pub(in crate::cli) fn wait(&mut self, timeout: Duration) -> Vec<Happening> {
        let deadline = Instant::now() + timeout;
        if self.left {
            // Whoever still waits, for an editor, must not be kept busy.
            thread::sleep(timeout);
        }
        loop {
            self.turn();
            let now = Instant::now();
            if !self.queue.is_empty() || now >= deadline {
                return self.queue.drain(..).collect();
            }
            let until = deadline.min(self.watch.due()).min(now + LONGEST_WAIT);
            match self
                .signals
                .recv_timeout(until.saturating_duration_since(now))
            {
                Ok(signal) => self.hear(signal),
                // The session holds a sender by its worker.
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {}
            }
        }
    }

    /// Takes note of everything that has happened by now.
    fn turn(&mut self) {
        if self.left {
            return;
        }
        self.tick();
        while let Ok(signal) = self.signals.try_recv() {
            self.hear(signal);
        }
        if let Some(sight) = self.watch.look(Instant::now()) {
            self.saw(sight);
        }
        if self.interrupted() {
            self.leave();
        }
    }

    fn hear(&mut self, signal: Signal) {
        match signal {
            Signal::Touched => self.watch.touched(Instant::now()),
            Signal::HintsTaken(taken) => {
                let behind = |coach: &Coach| coach.session.hints().taken < taken as usize;
                while behind(self) && self.apply(Event::TakeHint).is_ok() {}
            }
            Signal::StoreTrouble(why) => {
                let text =
                    format!("nothing can be kept at the moment, which is tried again: {why}");
                self.queue.push_back(Happening::Warned(text));
            }
            Signal::StoreWell => {
                let text = "everything is kept again".to_owned();
                self.queue.push_back(Happening::Warned(text));
            }
            signal => self.hear_of_a_run(signal),
        }
    }

    /// Reads the clock, tells what it brings, and saves.
    fn tick(&mut self) {
        let now = self.began.elapsed();
        if self.continued.swap(false, Ordering::Relaxed) {
            if self.session.state() == State::Running {
                // However short the stop was, it is no active time.
                self.session.apply(self.read, Event::Pause).ok();
                self.session.apply(now, Event::Resume).ok();
            }
            self.run_again();
        }
        self.session.tick(now);
        self.read = now;
        if self.is_over() {
            return;
        }
        let open = self.session.hints().open;
        for number in self.opened + 1..=open {
            self.queue.push_back(Happening::HintOpened { number });
        }
        self.opened = self.opened.max(open);
        if self.session.over_budget() && !self.budget_told {
            self.budget_told = true;
            self.queue.push_back(Happening::BudgetOver);
        }
        if now.saturating_sub(self.saved) >= SAVE_EVERY {
            self.saved = now;
            self.save();
        }
    }

    /// Applies an event, and tells what it changes.
    pub(super) fn apply(&mut self, event: Event) -> Result<Change, Refusal> {
        self.tick();
        let change = self.session.apply(self.read, event)?;
        match change {
            Change::None => {}
            Change::Paused => self.queue.push_back(Happening::Paused),
            Change::Resumed => self.queue.push_back(Happening::Resumed),
            Change::Hint(index) => {
                self.opened = self.opened.max(index + 1);
                self.queue.push_back(Happening::Hint {
                    number: index + 1,
                    text: hint(&self.problem, index),
                });
            }
            Change::Solved => self.end(store::End::Solved),
            Change::GaveUp => {
                self.worker.stop();
                self.end(store::End::GaveUp);
                let editorial = self.problem.editorial.clone();
                self.queue.push_back(Happening::GaveUp { editorial });
            }
        }
        if change != Change::None {
            self.save();
        }
        Ok(change)
    }

    fn event(&mut self, event: Event) {
        if let Err(refusal) = self.apply(event) {
            self.refuse(refusal.to_string());
        }
    }

    pub(super) fn refuse(&mut self, why: impl Into<String>) {
        self.queue.push_back(Happening::Refused(why.into()));
    }

    fn end(&mut self, end: store::End) {
        self.row.end = Some(end);
        self.row.ended = Some(Timestamp::now());
    }

    fn save(&mut self) {
        self.row.active_ms = ms(self.session.active());
        self.row.hints_taken = u32::try_from(self.session.hints().taken).unwrap_or(u32::MAX);
        self.keeper.save(&self.row);
    }

    fn leave(&mut self) {
        if self.left {
            return;
        }
        self.worker.stop();
        // What the run came to before it was stopped must not be lost.
        while let Ok(signal) = self.signals.try_recv() {
            self.hear(signal);
        }
        self.worker.stop();
        self.solved(None);
        self.save();
        if let Some(why) = self.keeper.close() {
            let text = format!("not everything of this session could be kept: {why}");
            self.queue.push_back(Happening::Warned(text));
        }
        self.left = true;
        self.queue.push_back(Happening::Left);
    }
}

/// A hint of the ladder, by its index.
pub(in crate::cli) fn hint(problem: &Problem, index: usize) -> String {
    problem.hints.get(index).map_or(String::new(), |hint| {
        format!("## {}\n\n{}", hint.title, hint.text)
    })
}

/// A span in whole ms.
pub(in crate::cli) fn ms(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
}
