//! Claims about the practice room.

mod properties;
mod session;
