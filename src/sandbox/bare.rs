//! How a program is started on a Unix without Linux's layers: in one way, as the user himself.

use std::io;
use std::os::fd::OwnedFd;

use rustix::process::Pid;

use super::child::{Known, become_program, give_up};
use super::control::Order;
use super::held::{Held, Hold};
use super::sys::{self, Forked};
use super::system;

/// A way to start a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Plan {
    /// In namespaces of its own, which no other system has.
    pub(super) namespaces: bool,
}

/// A group of processes whose memory is held, which no other system has.
pub(super) enum Group {}

impl Group {
    /// Whether it ran out of memory.
    pub(super) fn ran_out(&self) -> bool {
        match *self {}
    }
}

/// No other system gives the layers.
pub(super) fn remedy(_layer: &str) -> String {
    "run the judge on Linux, in a virtual machine for example".to_owned()
}

/// There is none.
pub(super) fn memory_group(_order: &Order) -> Result<Group, Hold> {
    Err(Hold::NotEnforced("only Linux has it".to_owned()))
}

/// The one way to start a program.
pub(super) fn plans(_order: &Order) -> Vec<Plan> {
    vec![Plan { namespaces: false }]
}

/// Nothing changes hands, as the program runs as the user himself.
pub(super) fn hand_over(_order: &Order, _descriptors: &[OwnedFd], _plan: Plan) -> io::Result<()> {
    Ok(())
}

/// Forks.
pub(super) fn fork(_plan: Plan, _group: Option<&Group>) -> io::Result<Forked> {
    sys::fork()
}

/// Goes on as the child of the helper.
pub(super) fn go_on(
    order: &Order,
    _descriptors: &[OwnedFd],
    [report, outcome]: [OwnedFd; 2],
    helper: Pid,
    plan: Plan,
    known: &Known<'_>,
) -> ! {
    drop(outcome);
    if let Err(error) = system::die_with_parent(helper) {
        give_up(&report, format!("cannot follow the helper: {error}"));
    }
    become_program(order, &report, plan, known)
}

/// How many processes the program may have; none is no limit of ours.
pub(super) fn take_identity(_plan: Plan) -> Result<Option<u64>, String> {
    Ok(system::task_limit())
}

/// There is nothing to put on.
pub(super) fn put_on(_order: &Order, _plan: Plan, _known: &Known<'_>) -> Held {
    Held::nothing("only Linux has it")
}
