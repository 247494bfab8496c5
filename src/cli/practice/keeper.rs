//! The thread that keeps a session in the database: a database in use or a full disk never stops
//! the clock or the screen, and what could not be kept is kept as soon as it can be.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::signal::Signal;
use crate::store::{Attempt, Session, Store, StoreError};

/// How long to wait after a failure before it is tried again.
const RETRY: Duration = Duration::from_secs(2);
/// How long the session waits to hear that something is kept.
const PATIENCE: Duration = Duration::from_secs(1);
/// The same where it ends: longer than the database waits for another judge.
const LAST_PATIENCE: Duration = Duration::from_secs(8);

/// The thread that keeps the session.
pub(super) struct Keeper {
    orders: Sender<Order>,
    _thread: JoinHandle<()>,
}

enum Order {
    Save(Session),
    Record(Box<Attempt>, Vec<u8>, Sender<i64>),
    Note(String, Timestamp, Sender<i64>),
    Close(Sender<Option<String>>),
}

impl Keeper {
    /// Starts to keep a session, which has this id in the database; none where it could not be
    /// written yet.
    pub(super) fn new(
        database: &Path,
        id: Option<i64>,
        session: Session,
        signals: Sender<Signal>,
    ) -> Keeper {
        let (orders, inbox) = mpsc::channel();
        let desk = Desk {
            database: database.to_owned(),
            store: None,
            id,
            kept: None,
            session,
            attempts: VecDeque::new(),
            notes: VecDeque::new(),
            trouble: None,
            signals,
        };
        Keeper {
            orders,
            _thread: thread::spawn(move || desk.work(&inbox)),
        }
    }

    /// Keeps how far the session has come.
    pub(super) fn save(&self, session: &Session) {
        self.orders.send(Order::Save(session.clone())).ok();
    }

    /// Keeps an attempt of the session; its id, unless that takes too long. It is kept in any case
    /// as soon as it can be.
    pub(super) fn record(&self, attempt: Attempt, code: Vec<u8>) -> Option<i64> {
        let (reply, id) = mpsc::channel();
        self.orders
            .send(Order::Record(Box::new(attempt), code, reply))
            .ok();
        id.recv_timeout(PATIENCE).ok()
    }

    /// Adds a line to the problem's note; whether that is done already.
    pub(super) fn note(&self, line: String, at: Timestamp) -> bool {
        let (reply, done) = mpsc::channel();
        self.orders.send(Order::Note(line, at, reply)).ok();
        done.recv_timeout(PATIENCE).is_ok()
    }

    /// Keeps what is left to be kept, and says why where it cannot be.
    pub(super) fn close(&self) -> Option<String> {
        let (reply, done) = mpsc::channel();
        self.orders.send(Order::Close(reply)).ok();
        done.recv_timeout(LAST_PATIENCE)
            .unwrap_or_else(|_| Some("the database does not answer".to_owned()))
    }
}

/// What the thread works on.
struct Desk {
    database: PathBuf,
    store: Option<Store>,
    id: Option<i64>,
    /// The session as it was last written.
    kept: Option<Session>,
    session: Session,
    attempts: VecDeque<(Box<Attempt>, Vec<u8>, Sender<i64>)>,
    notes: VecDeque<(String, Timestamp, Sender<i64>)>,
    /// Why nothing can be kept, and when to try again.
    trouble: Option<(String, Instant)>,
    signals: Sender<Signal>,
}

impl Desk {
    fn work(mut self, inbox: &Receiver<Order>) {
        loop {
            let mut closing = Vec::new();
            let first = match inbox.recv_timeout(RETRY) {
                Ok(order) => Some(order),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => return,
            };
            for order in first.into_iter().chain(inbox.try_iter()) {
                match order {
                    Order::Save(session) => self.session = session,
                    Order::Record(attempt, code, reply) => {
                        self.attempts.push_back((attempt, code, reply));
                    }
                    Order::Note(line, at, reply) => self.notes.push_back((line, at, reply)),
                    Order::Close(reply) => closing.push(reply),
                }
            }
            let wait = self
                .trouble
                .as_ref()
                .is_some_and(|(_, again)| Instant::now() < *again);
            if !wait || !closing.is_empty() {
                let done = self.keep();
                self.tell(done);
            }
            for reply in closing {
                let trouble = self.trouble.as_ref().map(|(why, _)| why.clone());
                reply.send(trouble).ok();
            }
        }
    }

    /// Tells when trouble begins and ends; in between nobody needs to hear of it again.
    fn tell(&mut self, done: Result<(), StoreError>) {
        match done {
            Ok(()) => {
                if self.trouble.take().is_some() {
                    self.signals.send(Signal::StoreWell).ok();
                }
            }
            Err(error) => {
                let why = error.to_string();
                if self.trouble.is_none() {
                    self.signals.send(Signal::StoreTrouble(why.clone())).ok();
                }
                self.trouble = Some((why, Instant::now() + RETRY));
            }
        }
    }

    /// Writes everything that is not written yet.
    fn keep(&mut self) -> Result<(), StoreError> {
        let store = match self.store.take() {
            Some(store) => store,
            None => Store::open(&self.database)?,
        };
        let done = self.keep_in(&store);
        self.store = Some(store);
        done
    }

    fn keep_in(&mut self, store: &Store) -> Result<(), StoreError> {
        let id = match self.id {
            Some(id) => id,
            None => store.begin(&self.session)?,
        };
        self.id = Some(id);
        while let Some((attempt, code, _)) = self.attempts.front_mut() {
            attempt.session = Some(id);
            let attempt_id = store.record(attempt, code)?;
            if let Some((_, _, reply)) = self.attempts.pop_front() {
                reply.send(attempt_id).ok();
            }
        }
        while let Some((line, at, _)) = self.notes.front() {
            store.add_to_note(&self.session.problem, line, *at)?;
            if let Some((_, _, reply)) = self.notes.pop_front() {
                reply.send(0).ok();
            }
        }
        if self.kept.as_ref() != Some(&self.session) {
            store.save(id, &self.session)?;
            self.kept = Some(self.session.clone());
        }
        self.look_for_hints(store, id)
    }

    /// `judge hint` takes hints for a session that is open elsewhere.
    fn look_for_hints(&self, store: &Store, id: i64) -> Result<(), StoreError> {
        let sessions = store.sessions(Some(&self.session.problem))?;
        let row = sessions.iter().find(|(row, _)| *row == id);
        if let Some((_, row)) = row.filter(|(_, row)| row.hints_taken > self.session.hints_taken) {
            self.signals.send(Signal::HintsTaken(row.hints_taken)).ok();
        }
        Ok(())
    }
}
