//! What a Unix without Linux's process facts can do: the program and its group are supervised,
//! descendants that leave the group are not found.

use std::io;

use rustix::process::{Pid, Resource};

use super::usage::Usage;

/// How memory is held, in the words of the report.
pub(super) const MEMORY: &str = "not enforced";

/// Limits that only some systems have; none here.
pub(super) const LIMITS: [(Resource, u64); 0] = [];

/// Would have orphaned descendants become children of this process.
pub(super) fn adopt_orphans() -> io::Result<()> {
    Ok(())
}

/// Would have this process killed when its parent dies.
pub(super) fn die_with_parent(_parent: Pid) -> io::Result<()> {
    Ok(())
}

/// Would keep programs that change the user from doing so.
pub(super) fn give_up_privileges() {}

/// How many processes and threads the user may have; none is no limit of ours.
pub(super) fn task_limit() -> Option<u64> {
    None
}

/// Would tell whether a process is a child of this one, in a session that is not its own.
pub(super) fn is_foreign_child(_pid: i32) -> bool {
    false
}

/// Would kill the children of a process.
pub(super) fn kill_children(_parent: i32) {}

/// Would kill the descendants below the children that `chosen` admits.
pub(super) fn kill_descendants(_root: Pid, _chosen: impl Fn(i32) -> bool) -> Vec<i32> {
    Vec::new()
}

/// Would tell what the descendants use.
pub(super) fn usage(_root: i32) -> Usage {
    Usage::default()
}

/// Would tell how many files the processes have open together.
pub(super) fn open_files(_processes: &[i32]) -> usize {
    0
}

/// Would tell the processor time of the processes together, in ns.
pub(super) fn clocks_ns(_processes: &[i32]) -> Option<u64> {
    None
}

/// Would tell how long the threads of a process waited for a processor, in ns.
pub(super) fn waits_ns(_pid: i32) -> impl Iterator<Item = (i32, u64)> {
    std::iter::empty()
}

/// Would tell the memory of the processes without what they share counted twice, in bytes.
pub(super) fn private_bytes(_processes: &[i32]) -> u64 {
    0
}
