//! Keys, pastes and new sizes, read in a thread of their own.
//!
//! Reading a terminal that has gone away, or one that sends half a sequence, can block for ever in
//! the library that reads it. The loop that draws and keeps the clock must not, so it only waits
//! on a channel.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SyncSender};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use ratatui_crossterm::crossterm::event::{self, Event};

/// How long the thread waits for a key before it looks whether it should rest.
const PACE: Duration = Duration::from_millis(50);
/// How long a rest is waited for; a thread that is stuck in a dead terminal reads nothing either.
const REST_CAP: Duration = Duration::from_millis(300);
/// Events that are held while nobody takes them; a terminal's own buffer holds the others.
const EVENTS_CAP: usize = 256;

/// The reading thread. Dropping this ends it, so that what is typed from then on is the shell's.
pub(super) struct Input {
    events: Receiver<Event>,
    gate: Arc<Gate>,
}

#[derive(Default)]
struct Gate {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default, Clone, Copy)]
struct State {
    /// Whether the thread should leave the terminal alone.
    rest: bool,
    /// Whether it does.
    resting: bool,
    /// Whether nobody listens any more.
    over: bool,
}

impl Input {
    /// Starts reading.
    pub(super) fn start() -> Input {
        let (sender, events) = mpsc::sync_channel(EVENTS_CAP);
        let gate = Arc::new(Gate::default());
        let at_gate = Arc::clone(&gate);
        thread::spawn(move || {
            read(&sender, &at_gate);
            at_gate.state().resting = true;
            at_gate.changed.notify_all();
        });
        Input { events, gate }
    }

    /// The next event; none when the time is over, an error when the terminal gives no more.
    pub(super) fn next(&self, timeout: Duration) -> Result<Option<Event>, Gone> {
        match self.events.recv_timeout(timeout) {
            Ok(event) => Ok(Some(event)),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => Err(Gone),
        }
    }

    /// Leaves the terminal's input to another program while `meanwhile` runs.
    pub(super) fn without<T>(&self, meanwhile: impl FnOnce() -> T) -> T {
        self.gate.state().rest = true;
        self.gate.wait_for_rest();
        let value = meanwhile();
        self.gate.state().rest = false;
        self.gate.changed.notify_all();
        value
    }
}

impl Drop for Input {
    fn drop(&mut self) {
        self.gate.state().over = true;
        self.gate.changed.notify_all();
        self.gate.wait_for_rest();
    }
}

/// The terminal gives no more events.
#[derive(Debug)]
pub(super) struct Gone;

impl Gate {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until the thread leaves the terminal alone, or is stuck in one that is dead.
    fn wait_for_rest(&self) {
        let state = self.state();
        drop(
            self.changed
                .wait_timeout_while(state, REST_CAP, |state| !state.resting),
        );
    }

    /// Waits while the thread should rest; says whether somebody still listens.
    fn pass(&self) -> bool {
        let mut state = self.state();
        while state.rest && !state.over {
            state.resting = true;
            self.changed.notify_all();
            state = self
                .changed
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
        state.resting = state.over;
        !state.over
    }
}

fn read(events: &SyncSender<Event>, gate: &Gate) {
    while gate.pass() {
        let event = match event::poll(PACE) {
            Ok(false) => continue,
            Ok(true) => event::read(),
            Err(error) => Err(error),
        };
        let Ok(event) = event else { return };
        if events.send(event).is_err() {
            return;
        }
    }
}
