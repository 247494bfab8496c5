//! The few calls of the system that the library does not give.

use std::os::raw::{c_int, c_long};

#[repr(C)]
struct Timespec {
    seconds: c_long,
    nanoseconds: c_long,
}

extern "C" {
    fn clock_gettime(clock: c_int, time: *mut Timespec) -> c_int;
    fn fcntl(descriptor: c_int, command: c_int, ...) -> c_int;
    fn dup2(from: c_int, to: c_int) -> c_int;
    fn _exit(code: c_int) -> !;
}

#[cfg(target_os = "macos")]
const PROCESS_CLOCK: c_int = 12;
#[cfg(not(target_os = "macos"))]
const PROCESS_CLOCK: c_int = 2;
const SET_FLAGS: c_int = 2;
const CLOSE_ON_EXEC: c_int = 1;

/// Processor time of all threads of the process, in ns.
pub(crate) fn cpu_ns() -> u64 {
    let mut time = Timespec {
        seconds: 0,
        nanoseconds: 0,
    };
    // SAFETY: the structure is the system's, and is written whole.
    unsafe { clock_gettime(PROCESS_CLOCK, &mut time) };
    time.seconds as u64 * 1_000_000_000 + time.nanoseconds as u64
}

/// What reading that clock costs, in ns.
pub(crate) fn clock_cost() -> u64 {
    let costs = (0..4).map(|_| {
        let before = cpu_ns();
        cpu_ns().saturating_sub(before)
    });
    costs.min().unwrap_or(0)
}

/// Closes a descriptor in the programs that this process starts.
pub(crate) fn keep(descriptor: c_int) {
    // SAFETY: it changes a flag and nothing else.
    unsafe { fcntl(descriptor, SET_FLAGS, CLOSE_ON_EXEC) };
}

/// Lets a descriptor be known by another number, too.
pub(crate) fn stand_as(descriptor: c_int, number: c_int) {
    // SAFETY: nothing in this process uses the number yet.
    unsafe { dup2(descriptor, number) };
}

/// Ends the process at once, with whatever threads the solution left.
pub(crate) fn end(code: c_int) -> ! {
    // SAFETY: nothing runs after it.
    unsafe { _exit(code) }
}
