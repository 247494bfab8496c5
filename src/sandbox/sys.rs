//! The system calls that neither the standard library nor rustix offers as safe functions: the only
//! `unsafe` of the crate.
#![expect(
    unsafe_code,
    reason = "fork, wait4, signal dispositions, fixed descriptor numbers and the processor clock of another process have no safe wrapper"
)]

use serde::{Deserialize, Serialize};
use std::io;
use std::os::fd::{FromRawFd as _, IntoRawFd as _, OwnedFd, RawFd};

/// Where a fork comes back.
pub(super) enum Forked {
    /// In the child.
    Child,
    /// In the parent, with the child's process id.
    Parent(i32),
}

/// A child that has been reaped.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) struct Reaped {
    /// Its exit code, if it exited.
    pub(super) code: Option<i32>,
    /// The signal that ended it, if one did.
    pub(super) signal: Option<i32>,
    /// Processor time of itself and of all descendants that were waited for, in ns.
    pub(super) cpu_ns: u64,
    /// The largest resident memory of it or of one such descendant, in bytes.
    pub(super) peak_bytes: u64,
}

/// What a look at the children shows.
pub(super) enum Children {
    /// There are none.
    None,
    /// There are some, and none of them has ended.
    Running,
    /// This one has ended and waits to be reaped; until then its id belongs to it.
    Ended(i32),
}

/// Forks the process.
pub(super) fn fork() -> io::Result<Forked> {
    // SAFETY: only the helper calls this, and it has one thread, so that no lock can be held by
    // a thread that the child lacks.
    match unsafe { libc::fork() } {
        -1 => Err(io::Error::last_os_error()),
        0 => Ok(Forked::Child),
        pid => Ok(Forked::Parent(pid)),
    }
}

/// Forks the process; the child is born into new namespaces, of which `namespaces` names the kinds,
/// and into the control group whose folder `group` is.
#[cfg(target_os = "linux")]
pub(super) fn fork_into(
    namespaces: rustix::thread::UnshareFlags,
    group: Option<std::os::fd::BorrowedFd<'_>>,
) -> io::Result<Forked> {
    use std::os::fd::AsRawFd as _;
    let namespaces = u64::from(namespaces.bits());
    let signal = u64::try_from(libc::SIGCHLD).unwrap_or_default();
    // SAFETY: as for `fork`; without a stack of its own the child goes on with a copy of this one.
    // An all-zero clone_args is a valid value, and lives through the call, which only reads it.
    let result = unsafe {
        if let Some(group) = group {
            let mut how: libc::clone_args = std::mem::zeroed();
            how.flags = namespaces | CLONE_INTO_CGROUP;
            how.exit_signal = signal;
            how.cgroup = u64::try_from(group.as_raw_fd()).unwrap_or_default();
            libc::syscall(libc::SYS_clone3, &raw const how, size_of_val(&how))
        } else {
            libc::syscall(libc::SYS_clone, namespaces | signal, 0, 0, 0, 0)
        }
    };
    match result {
        -1 => Err(io::Error::last_os_error()),
        0 => Ok(Forked::Child),
        pid => Ok(Forked::Parent(i32::try_from(pid).unwrap_or(i32::MAX))),
    }
}

/// The flag of `clone3`, which libc gives too narrow a type.
#[cfg(target_os = "linux")]
const CLONE_INTO_CGROUP: u64 = 0x2_0000_0000;

/// Has this process, which has one thread, leave namespaces for new ones.
#[cfg(target_os = "linux")]
pub(super) fn unshare(flags: rustix::thread::UnshareFlags) -> io::Result<()> {
    // SAFETY: the one thread shares no descriptors with another that could be taken aback.
    Ok(unsafe { rustix::thread::unshare_unsafe(flags) }?)
}

/// Makes a mount and all below it read-only, without devices and without programs that change
/// the user.
#[cfg(target_os = "linux")]
pub(super) fn close_mount(path: &std::path::Path) -> io::Result<()> {
    use std::os::unix::ffi::OsStrExt as _;
    let path = std::ffi::CString::new(path.as_os_str().as_bytes())?;
    let attributes = libc::mount_attr {
        attr_set: libc::MOUNT_ATTR_RDONLY | libc::MOUNT_ATTR_NOSUID | libc::MOUNT_ATTR_NODEV,
        attr_clr: 0,
        propagation: 0,
        userns_fd: 0,
    };
    // SAFETY: the path and the attributes live through the call, which only reads them, and the
    // size is the attributes' own.
    let result = unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            libc::AT_FDCWD,
            path.as_ptr(),
            libc::AT_RECURSIVE,
            &raw const attributes,
            size_of_val(&attributes),
        )
    };
    if result == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

/// Waits for any child to end and reaps it; none when there is none.
#[cfg(target_os = "linux")]
pub(super) fn wait_for_any() -> Option<(i32, Reaped)> {
    loop {
        if let Some(found) = wait4(-1, ANY_CHILD) {
            return Some(found);
        }
        if io::Error::last_os_error().kind() != io::ErrorKind::Interrupted {
            return None;
        }
    }
}

/// Kills every process that this one may, but itself: in a namespace of processes, by its first
/// one, all others.
pub(super) fn kill_all_others() -> io::Result<()> {
    // SAFETY: the call takes no pointers.
    match unsafe { libc::kill(-1, libc::SIGKILL) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}

/// Looks whether a child has ended, without reaping it.
pub(super) fn peek_children() -> Children {
    // SAFETY: an all-zero siginfo is a valid value, and the call writes only to it.
    let (result, pid) = unsafe {
        let mut info: libc::siginfo_t = std::mem::zeroed();
        let options = libc::WEXITED | libc::WNOHANG | libc::WNOWAIT | ANY_CHILD;
        let result = libc::waitid(libc::P_ALL, 0, &raw mut info, options);
        (result, info.si_pid())
    };
    match (result, pid) {
        (0, 0) => Children::Running,
        (0, pid) => Children::Ended(pid),
        _ if io::Error::last_os_error().raw_os_error() == Some(libc::ECHILD) => Children::None,
        _ => Children::Running,
    }
}

/// Reaps one child that has ended.
pub(super) fn reap(pid: i32) -> Option<Reaped> {
    wait4(pid, libc::WNOHANG | ANY_CHILD).map(|(_, reaped)| reaped)
}

/// Waits for a child; none when none has ended, or there is none.
fn wait4(pid: i32, options: i32) -> Option<(i32, Reaped)> {
    let mut status = 0;
    // SAFETY: an all-zero rusage is a valid value, and the call writes only to it and to `status`.
    let (result, usage) = unsafe {
        let mut usage: libc::rusage = std::mem::zeroed();
        let result = libc::wait4(pid, &raw mut status, options, &raw mut usage);
        (result, usage)
    };
    let reaped = Reaped {
        code: libc::WIFEXITED(status).then(|| libc::WEXITSTATUS(status)),
        signal: libc::WIFSIGNALED(status).then(|| libc::WTERMSIG(status)),
        cpu_ns: nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime),
        peak_bytes: u64::try_from(usage.ru_maxrss).unwrap_or(0) * MAXRSS_UNIT,
    };
    (result > 0).then_some((result, reaped))
}

fn nanoseconds(time: libc::timeval) -> u64 {
    let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
    let micros = u64::try_from(time.tv_usec).unwrap_or(0);
    seconds * 1_000_000_000 + micros * 1_000
}

/// Gives every signal its default disposition; ignored ones would be inherited through exec.
pub(super) fn reset_signals() {
    for signal in 1..=64 {
        // SAFETY: no handler is installed, only the default taken; for a number that is no
        // signal, or cannot be changed, the call fails and nothing happens.
        unsafe { libc::signal(signal, libc::SIG_DFL) };
    }
}

/// Puts `descriptors` at 0, 1, 2 and so on, and `kept` after them to be closed on exec, and closes
/// every other descriptor of the process. Returns `kept` at their new places. The originals stay
/// as they are for their owner and must not be used or dropped here any more.
pub(super) fn arrange(descriptors: &[OwnedFd], kept: &[OwnedFd]) -> io::Result<Vec<OwnedFd>> {
    let all: Vec<&OwnedFd> = descriptors.iter().chain(kept).collect();
    let count = RawFd::try_from(all.len()).unwrap_or(RawFd::MAX);
    let mut lifted = Vec::new();
    for descriptor in all {
        // Out of the way of the low numbers, so that no step overwrites what a later one needs.
        lifted.push(rustix::io::fcntl_dupfd_cloexec(descriptor, count)?.into_raw_fd());
    }
    for (number, descriptor) in (0..).zip(lifted) {
        // SAFETY: both numbers are descriptors; whatever stood at the target is given up, as
        // this process (a fork about to exec) uses nothing of what its parent had open.
        if unsafe { libc::dup2(descriptor, number) } == -1 {
            return Err(io::Error::last_os_error());
        }
    }
    close_from(count);
    let first_kept = RawFd::try_from(descriptors.len()).unwrap_or(RawFd::MAX);
    let mut placed = Vec::new();
    for number in first_kept..count {
        // SAFETY: the number was opened by dup2 above, and nothing else owns it.
        let descriptor = unsafe { OwnedFd::from_raw_fd(number) };
        rustix::io::fcntl_setfd(&descriptor, rustix::io::FdFlags::CLOEXEC)?;
        placed.push(descriptor);
    }
    Ok(placed)
}

/// Closes the descriptors below `count`, which this process uses no more.
#[cfg(target_os = "linux")]
pub(super) fn close_below(count: usize) {
    for number in 0..RawFd::try_from(count).unwrap_or(0) {
        // SAFETY: they were opened by `arrange` for the program, and nothing here owns them.
        unsafe { libc::close(number) };
    }
}

/// Closes every descriptor from `first` on.
fn close_from(first: RawFd) {
    #[cfg(target_os = "linux")]
    {
        // SAFETY: nothing in this process uses these descriptors any more; see `arrange`.
        if unsafe { libc::syscall(libc::SYS_close_range, first, u32::MAX, 0) } == 0 {
            return;
        }
    }
    let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile).current;
    let limit = limit.map_or(65_536, |limit| limit.min(65_536));
    for number in first..RawFd::try_from(limit).unwrap_or(65_536) {
        // SAFETY: as above; closing a number that is not open fails and nothing happens.
        unsafe { libc::close(number) };
    }
}

/// Processor time of a process, all its threads included, in ns; none when it is gone.
///
/// The clock's number is the one that `clock_getcpuclockid` gives, which asks the kernel besides
/// whether the process is there. It is part of Linux's interface to the C libraries:
/// `MAKE_PROCESS_CPUCLOCK` and `CPUCLOCK_SCHED` in include/linux/posix-timers.h.
#[cfg(target_os = "linux")]
pub(super) fn cpu_clock_ns(pid: i32) -> Option<u64> {
    const CPUCLOCK_SCHED: libc::clockid_t = 2;
    let clock = (!pid << 3) | CPUCLOCK_SCHED;
    let mut time = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: it writes only to the local that it is given.
    if unsafe { libc::clock_gettime(clock, &raw mut time) } != 0 {
        return None;
    }
    let seconds = u64::try_from(time.tv_sec).ok()?;
    Some(seconds * 1_000_000_000 + u64::try_from(time.tv_nsec).ok()?)
}

/// Also children that do not tell of their end by SIGCHLD, as `clone` can make them.
#[cfg(target_os = "linux")]
const ANY_CHILD: i32 = libc::__WALL;
#[cfg(not(target_os = "linux"))]
const ANY_CHILD: i32 = 0;

/// Bytes in a unit of `ru_maxrss`.
#[cfg(any(target_os = "macos", target_os = "ios"))]
const MAXRSS_UNIT: u64 = 1;
#[cfg(not(any(target_os = "macos", target_os = "ios")))]
const MAXRSS_UNIT: u64 = 1024;
