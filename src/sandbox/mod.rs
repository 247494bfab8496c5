//! Running a program that is not trusted: a launch goes in, what became of it comes out.
//!
//! The judge executes a helper, its own binary anew, which starts the program, supervises it and
//! kills all that is left of it (`helper`, `child`, `kill`). The judge keeps the other end of a
//! socket (`supervisor`, `control`), drains the output (`capture`), measures (`meter`) and decides
//! which limit has been passed (`running`). The one is done when the other is gone: the end of
//! the connection makes the helper kill everything, whatever became of the judge.
//!
//! Between fork and exec the child puts on the layers of isolation (`layers`; elsewhere than on
//! Linux there are none, `bare`): namespaces with a first process and a view of the file system
//! of their own, Landlock, and a filter of system calls; it is born into a control group where one
//! can be had. Each start tries them anew, and `held` tells which hold. What a program writes where
//! no layer bounds it is looked at now and then (`disk`).

mod capture;
mod child;
mod contract;
mod control;
mod conversation;
mod disk;
mod held;
mod helper;
mod kill;
mod launcher;
mod meter;
mod priority;
mod running;
mod supervisor;
mod sys;
mod usage;
mod waits;

#[cfg(not(target_os = "linux"))]
mod bare;
#[cfg(target_os = "linux")]
mod layers;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod portable;
#[cfg(target_os = "linux")]
mod procfs;

#[cfg(not(target_os = "linux"))]
use bare as isolation;
#[cfg(target_os = "linux")]
use layers as isolation;
#[cfg(target_os = "linux")]
use linux as system;
#[cfg(not(target_os = "linux"))]
use portable as system;

pub use contract::{
    Allowance, Captured, Conversation, Ended, Exchange, Finished, Launch, Launcher, Limit,
    MOST_FILES, MOST_PROCESSES, MOST_THREADS, Output, ProcessLimits, SandboxError, Stdin,
};
pub use held::Layers;
pub use helper::{HELPER_COMMAND, helper_main};
pub use launcher::Sandbox;
