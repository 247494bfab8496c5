//! The practice law: a session's clock and hints, and what a history of sessions adds up to.
//!
//! All of it is pure: a reading of a clock, the history and `now` come in as arguments.

mod clock;
mod days;
mod effort;
mod hints;
mod history;
mod lists;
mod next;
mod numbers;
mod refusal;
mod review;
mod session;
mod stats;
mod status;
mod topics;

pub use clock::clock;
pub use days::{Day, Streak, WEEKS, first_day};
pub use hints::{HINT_AFTER, HINT_EVERY, Hints};
pub use history::History;
pub use lists::{Progress, lists};
pub use next::{Next, next};
pub use refusal::Refusal;
pub use session::{AWAY, Change, Event, Rules, Session, State};
pub use stats::{Level, Share, Stats, stats};
pub use status::{Status, solved, statuses};
pub use topics::{Topic, Weak};

#[cfg(test)]
mod tests;
