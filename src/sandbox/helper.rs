//! The helper: the judge's own binary, executed anew, which starts one program and supervises it.
//!
//! It has one thread, so that forking is safe, and next to no memory, so that the program's peak,
//! which is inherited through fork, is the program's own.

use std::io;
use std::os::fd::AsFd as _;
use std::os::unix::net::UnixStream;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use rustix::event::{PollFd, PollFlags, poll};
use signal_hook::consts::{SIGCHLD, SIGHUP, SIGINT, SIGQUIT, SIGTERM};

use super::control::{self, Ending, Reply};
use super::kill::{Ledger, Left, drain};
use super::priority::GoFirst;
use super::{child, isolation, system};

/// The argument with which the binary is executed as the helper.
pub const HELPER_COMMAND: &str = "__launch";

/// Runs the helper: takes its order from standard input, a socket, and ends when the program and
/// all its descendants are gone. The end of the connection means to kill them.
pub fn helper_main() -> ExitCode {
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        // Nobody is there to be told: the judge is gone, or this was no judge.
        Err(_) => ExitCode::from(70),
    }
}

fn serve() -> io::Result<()> {
    let control = UnixStream::from(io::stdin().as_fd().try_clone_to_owned()?);
    system::adopt_orphans()?;
    let wakeups = listen()?;
    let (order, descriptors) = control::receive_order(&control)?;
    control::send_reply(&control, &Reply::Ready)?;
    let group = isolation::memory_group(&order);
    // Before the program does anything; it gets its own nice value on its way to its start.
    let _go_first = GoFirst::new(order.nice);
    let started = match child::start(&order, &descriptors, &group) {
        Ok(started) => started,
        Err(why) => return control::send_reply(&control, &Reply::Failed(why)),
    };
    let began = Instant::now();
    drop(descriptors);
    let root = match started.outcome {
        Some(_) => started.pid,
        None => rustix::process::getpid().as_raw_nonzero().get(),
    };
    let mut ledger = Ledger::new(started.pid, started.outcome);
    let held = started.held;
    // A judge that is gone already is noticed below.
    let _ = control::send_reply(&control, &Reply::Started { root, held });
    let came = supervise(&control, &wakeups, &mut ledger)?;
    let wall_ns = u64::try_from(began.elapsed().as_nanos()).unwrap_or(u64::MAX);
    let nothing_left = came == Came::Outcome || ledger.end_program() || ledger.kill_all(&wakeups);
    let told = control::send_reply(
        &control,
        &Reply::Ended(Ending {
            code: ledger.program.and_then(|program| program.code),
            signal: ledger.program.and_then(|program| program.signal),
            by_itself: came != Came::Request,
            cpu_ns: ledger.cpu_ns,
            wall_ns,
            peak_bytes: ledger.peak_bytes,
            ran_out: group.as_ref().is_ok_and(isolation::Group::ran_out),
            nothing_left,
        }),
    );
    // A first process that has told the outcome is still on its way out.
    ledger.kill_all(&wakeups);
    told
}

/// What ends the wait for a program.
#[derive(PartialEq, Eq)]
enum Came {
    /// The judge asks for its end.
    Request,
    /// It has ended.
    End,
    /// It has ended, and nothing of it is left in its namespaces.
    Outcome,
}

/// Has the end of a child written to a socket, and ignores what asks politely to end: the helper
/// leaves only when nothing of the program is left.
fn listen() -> io::Result<UnixStream> {
    let (wakeups, handler) = UnixStream::pair()?;
    wakeups.set_nonblocking(true)?;
    signal_hook::low_level::pipe::register(SIGCHLD, handler)?;
    for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] {
        signal_hook::flag::register(signal, Arc::default())?;
    }
    Ok(wakeups)
}

/// Waits for the program's end, or for the judge to ask for it.
fn supervise(control: &UnixStream, wakeups: &UnixStream, ledger: &mut Ledger) -> io::Result<Came> {
    loop {
        let mut ready = vec![
            PollFd::new(control, PollFlags::IN),
            PollFd::new(wakeups, PollFlags::IN),
        ];
        ready.extend((ledger.outcome.as_ref()).map(|pipe| PollFd::new(pipe, PollFlags::IN)));
        match poll(&mut ready, None) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        let asked = !ready[0].revents().is_empty();
        let told = ready.get(2).is_some_and(|pipe| !pipe.revents().is_empty());
        if told && ledger.hear() {
            return Ok(Came::Outcome);
        }
        drain(wakeups);
        let left = ledger.reap_strays();
        if left == Left::EndedProgram {
            return Ok(Came::End);
        }
        if left != Left::Some || asked {
            return Ok(Came::Request);
        }
    }
}
