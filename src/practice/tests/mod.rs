//! Claims about the practice room.

mod histories;
mod made;
mod next;
mod properties;
mod review;
mod session;
mod stats;
mod status;
mod weakest;
