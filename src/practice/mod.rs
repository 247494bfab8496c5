//! The practice law: a session's clock and hints, and what a history of sessions adds up to.
//!
//! All of it is pure: a reading of a clock, the history and `now` come in as arguments.

mod clock;
mod hints;
mod refusal;
mod session;

pub use clock::clock;
pub use hints::{HINT_AFTER, HINT_EVERY, Hints};
pub use refusal::Refusal;
pub use session::{AWAY, Change, Event, Rules, Session, State};

#[cfg(test)]
mod tests;
