//! One session as a state machine: readings of a clock and events go in, what they change comes
//! out.

use std::time::Duration;

use super::Refusal;
use super::hints::{Hints, opened, opens_at};
use crate::model::Verdict;
use crate::store::End;

/// The longest time between two readings that counts. Readings come several times a second; after
/// a longer gap the machine was asleep or the session stopped.
pub const AWAY: Duration = Duration::from_secs(10);

/// What a session goes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// The active time after which the first hint opens.
    pub hint_after: Duration,
    /// The active time in which the problem should be solved.
    pub budget: Duration,
    /// Whether hints may be taken at all.
    pub hints: bool,
}

/// A session: one person, one problem, one clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    rules: Rules,
    ladder: usize,
    /// The latest reading there was.
    read: Duration,
    active: Duration,
    taken: usize,
    state: State,
}

/// Where a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Its clock runs.
    Running,
    /// Its clock stands still until it is resumed.
    Paused,
    /// It has ended so, for good.
    Over(End),
}

/// What may happen in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The clock is stopped.
    Pause,
    /// The clock goes on.
    Resume,
    /// The next hint is asked for.
    TakeHint,
    /// A submission was judged.
    Judged {
        /// Whether on all cases, and not on the samples alone.
        whole: bool,
        /// How it came out.
        verdict: Verdict,
    },
    /// The problem is given up.
    GiveUp,
}

/// What an event changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Nothing.
    None,
    /// The clock stands still.
    Paused,
    /// The clock runs again.
    Resumed,
    /// This hint of the ladder, counted from 0, was taken.
    Hint(usize),
    /// The session ended with the problem solved.
    Solved,
    /// The session ended with the problem given up.
    GaveUp,
}

impl Session {
    /// A session that starts now. `ladder` is how many hints the problem has; `at` is a reading of
    /// a monotonic clock, here and below.
    pub fn new(rules: Rules, ladder: usize, at: Duration) -> Session {
        Session::restored(rules, ladder, Duration::ZERO, 0, at)
    }

    /// A session that goes on from what was saved of it, after a crash or a closed terminal.
    pub fn restored(
        rules: Rules,
        ladder: usize,
        active: Duration,
        hints_taken: usize,
        at: Duration,
    ) -> Session {
        Session {
            rules,
            ladder,
            read: at,
            active,
            taken: hints_taken.min(ladder),
            state: State::Running,
        }
    }

    /// Counts the time since the latest reading, where the session runs. A reading that is earlier
    /// counts nothing, and neither does a gap longer than [`AWAY`].
    pub fn tick(&mut self, at: Duration) {
        let gap = at.saturating_sub(self.read);
        // A clock that ran backwards must not count the same span twice.
        self.read = self.read.max(at);
        if self.state == State::Running && gap <= AWAY {
            self.active = self.active.saturating_add(gap);
        }
    }

    /// Reads the clock and does what an event asks.
    ///
    /// # Errors
    /// The event is not allowed now. A judged submission is never refused: after the end it
    /// changes nothing, and before it an acceptance counts, in a pause too.
    pub fn apply(&mut self, at: Duration, event: Event) -> Result<Change, Refusal> {
        self.tick(at);
        if let Event::Judged { whole, verdict } = event {
            return Ok(self.judged(whole && verdict == Verdict::Accepted));
        }
        match (event, self.state) {
            (_, State::Over(_)) => Err(Refusal::AlreadyOver),
            (Event::Pause, State::Running) => {
                self.state = State::Paused;
                Ok(Change::Paused)
            }
            (Event::Resume, State::Paused) => {
                self.state = State::Running;
                Ok(Change::Resumed)
            }
            (Event::GiveUp, _) => {
                self.state = State::Over(End::GaveUp);
                Ok(Change::GaveUp)
            }
            (Event::TakeHint, _) => self.take_hint().map(Change::Hint),
            (Event::Pause | Event::Resume | Event::Judged { .. }, _) => Ok(Change::None),
        }
    }

    /// The time that counts: without pauses, sleep and what came after the end.
    pub fn active(&self) -> Duration {
        self.active
    }

    /// What the session goes by.
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// Where it stands.
    pub fn state(&self) -> State {
        self.state
    }

    /// How far it is up the hint ladder.
    pub fn hints(&self) -> Hints {
        let by_clock = if self.rules.hints {
            opened(self.active, self.rules.hint_after, self.ladder)
        } else {
            0
        };
        // What was taken stays open, should the session be resumed under a stricter rule.
        let open = by_clock.max(self.taken);
        let more = self.rules.hints && open < self.ladder && !self.is_over();
        Hints {
            taken: self.taken,
            open,
            ladder: self.ladder,
            next_in: more.then(|| self.until(open)),
        }
    }

    /// Whether the editorial may be read: the problem is solved or given up.
    pub fn editorial_open(&self) -> bool {
        matches!(self.state, State::Over(End::Solved | End::GaveUp))
    }

    /// Whether the budget has passed.
    pub fn over_budget(&self) -> bool {
        self.active > self.rules.budget
    }

    fn judged(&mut self, accepted: bool) -> Change {
        if !accepted || self.is_over() {
            return Change::None;
        }
        self.state = State::Over(End::Solved);
        Change::Solved
    }

    fn take_hint(&mut self) -> Result<usize, Refusal> {
        if !self.rules.hints {
            return Err(Refusal::HintsOff);
        }
        let hint = self.taken;
        if hint >= self.ladder {
            return Err(Refusal::NoMoreHints);
        }
        let wait = self.until(hint);
        if wait > Duration::ZERO {
            return Err(Refusal::HintNotOpen { wait });
        }
        self.taken += 1;
        Ok(hint)
    }

    /// The active time until a hint opens.
    fn until(&self, hint: usize) -> Duration {
        opens_at(hint, self.rules.hint_after).saturating_sub(self.active)
    }

    fn is_over(&self) -> bool {
        matches!(self.state, State::Over(_))
    }
}
