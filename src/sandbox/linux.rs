//! What Linux offers for a tree of processes: adopting orphans, finding, measuring and killing
//! descendants through `/proc`.

use std::io;

use rustix::process::{
    Pid, PidfdFlags, Resource, Signal, getpid, getppid, kill_process, kill_process_group,
    pidfd_open, pidfd_send_signal, set_child_subreaper, set_parent_process_death_signal,
};

use super::contract::{MOST_PROCESSES, MOST_THREADS};
use super::procfs::{self, MANY_THREADS, Stat, Tree};
use super::sys;
use super::usage::Usage;

/// How memory is held, in the words of the report.
pub(super) const MEMORY: &str = "sampled";

/// Processes and threads that a program may have beyond all that the system has when it starts.
const SPARE_TASKS: u64 = 512;

/// Limits on what the kernel holds for a program: pending signals and timers, which take a signal
/// each, and queues of messages, which no solution needs.
pub(super) const LIMITS: [(Resource, u64); 2] =
    [(Resource::Sigpending, 4096), (Resource::Msgqueue, 0)];

/// Has orphaned descendants become children of this process.
pub(super) fn adopt_orphans() -> io::Result<()> {
    Ok(set_child_subreaper(Some(getpid()))?)
}

/// Has this process killed when `parent` dies, so that even a helper that is killed takes the
/// program with it.
pub(super) fn die_with_parent(parent: Pid) -> io::Result<()> {
    set_parent_process_death_signal(Some(Signal::KILL))?;
    // One that died before that call sends nothing any more.
    if getppid() != Some(parent) {
        return Err(io::Error::other("the helper is gone"));
    }
    Ok(())
}

/// Keeps programs that change the user from doing so: they could not be killed.
pub(super) fn give_up_privileges() {
    // A kernel without it has no other way; the program then runs as it would from a shell.
    let _ = rustix::thread::set_no_new_privs(true);
}

/// How many processes and threads the user may have: room enough beyond all that the system has,
/// whoever they belong to, and an end to a program that forks without end.
pub(super) fn task_limit() -> Option<u64> {
    let load = std::fs::read_to_string("/proc/loadavg").ok()?;
    let tasks: u64 = load
        .split_whitespace()
        .nth(3)?
        .split_once('/')?
        .1
        .parse()
        .ok()?;
    Some(tasks + SPARE_TASKS)
}

/// Whether a process is a child of this one, in a session that is not its own. Both sessions are
/// read from `/proc`: one that was opened outside a container is 0 there, for which the type of
/// an id has no value.
pub(super) fn is_foreign_child(pid: i32) -> bool {
    let own = getpid().as_raw_nonzero().get();
    let session = Stat::read(own).map(|stat| stat.session);
    Stat::read(pid).is_some_and(|stat| stat.parent == own && Some(stat.session) != session)
}

/// Kills the children of a process, as they are now.
pub(super) fn kill_children(parent: i32) {
    for child in Tree::new().children_of_all_threads(parent) {
        kill_held(child, |stat| stat.parent == parent);
    }
}

/// Kills a process whose id may have become another's, if it is still the one that is meant: its id
/// is held by a descriptor while that is looked at.
fn kill_held(pid: i32, is_meant: impl Fn(&Stat) -> bool) {
    if let Some(id) = Pid::from_raw(pid)
        && let Ok(held) = pidfd_open(id, PidfdFlags::empty())
        && Stat::read(pid).is_some_and(|stat| is_meant(&stat))
    {
        // An error means that it is gone already.
        let _ = pidfd_send_signal(held, Signal::KILL);
    }
}

/// Kills the descendants of `root`, this very process, below those of its children that `chosen`
/// admits. Returns those children. A stranger is never hit: a child's id is its own until this
/// process reaps it, and any other descendant is held by a descriptor while its parent is checked.
pub(super) fn kill_descendants(root: Pid, chosen: impl Fn(i32) -> bool) -> Vec<i32> {
    let root = root.as_raw_nonzero().get();
    let mut tree = Tree::new();
    let children: Vec<i32> = tree.children_of_all_threads(root);
    let children: Vec<i32> = children.into_iter().filter(|pid| chosen(*pid)).collect();
    let mut ahead: Vec<(i32, i32)> = children.iter().map(|pid| (*pid, root)).collect();
    while let Some((pid, parent)) = ahead.pop() {
        let below = tree.children_of_all_threads(pid);
        ahead.extend(below.into_iter().map(|child| (child, pid)));
        let Some(id) = Pid::from_raw(pid) else {
            continue;
        };
        // Errors mean that it is gone already.
        if parent == root {
            let _ = kill_process_group(id, Signal::KILL);
            let _ = kill_process(id, Signal::KILL);
        } else {
            kill_held(pid, |stat| stat.parent == parent || stat.parent == root);
        }
    }
    children
}

/// What the descendants of `root` use. What `root` itself uses is left out, what it has reaped
/// is not. Where there are more processes or threads than may be, the rest is left unseen: they are
/// about to be killed.
pub(super) fn usage(root: i32) -> Usage {
    let mut usage = Usage::default();
    let mut tree = Tree::new();
    if let Some(stat) = Stat::read(root) {
        usage.reaped_ns = stat.reaped_ns;
    }
    let mut ahead: Vec<(i32, i32)> = tree.children(root, 1).map(|pid| (pid, root)).collect();
    while let Some((pid, parent)) = ahead.pop() {
        // The clock before the check of the parent, so that it is the clock of what was checked.
        let clock = sys::cpu_clock_ns(pid);
        let Some(stat) = Stat::read(pid) else {
            continue;
        };
        if stat.parent != parent && stat.parent != root {
            continue;
        }
        usage.cpu_ns += clock.unwrap_or(stat.own_ns);
        usage.reaped_ns += stat.reaped_ns;
        usage.processes.push(pid);
        usage.threads += stat.threads;
        if usage.processes.len() > MOST_PROCESSES || usage.threads > MOST_THREADS {
            break;
        }
        usage.resident_bytes += procfs::resident_bytes(pid, stat.threads);
        ahead.extend(tree.children(pid, stat.threads).map(|child| (child, pid)));
        if stat.threads >= MANY_THREADS {
            // Reading so many takes long enough for it to have become a crowd.
            let now = Stat::read(pid).map_or(0, |now| now.threads);
            usage.threads += now.saturating_sub(stat.threads);
        }
    }
    usage.cpu_ns += usage.reaped_ns;
    usage
}

/// How many files the processes have open together.
pub(super) fn open_files(processes: &[i32]) -> usize {
    processes.iter().map(|pid| procfs::open_files(*pid)).sum()
}

/// Processor time of the processes together, in ns; none when one of them is gone.
pub(super) fn clocks_ns(processes: &[i32]) -> Option<u64> {
    processes.iter().map(|pid| sys::cpu_clock_ns(*pid)).sum()
}

/// The threads of a process, and how long each waited for a processor in its life, in ns.
pub(super) fn waits_ns(pid: i32) -> impl Iterator<Item = (i32, u64)> {
    procfs::waits_ns(pid)
}

/// Anonymous and shared memory of the processes, in bytes: what several of them share counts once.
pub(super) fn private_bytes(processes: &[i32]) -> u64 {
    processes
        .iter()
        .map(|pid| procfs::private_bytes(*pid, processes.len() > 1))
        .sum()
}
