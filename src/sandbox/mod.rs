//! Running a program that is not trusted: a launch goes in, what became of it comes out.

mod contract;

pub use contract::{
    Allowance, Captured, Conversation, Ended, Exchange, Finished, Launch, Launcher, Limit, Output,
    ProcessLimits, SandboxError, Stdin,
};
