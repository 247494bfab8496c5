//! One submission on one problem: the build, the case loop and the verdict.

mod event;

pub use event::Event;
