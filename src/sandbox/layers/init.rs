//! The first process of a program's own namespaces: it makes their view, starts the program,
//! reaps what is left to it, and tells how the program ended. When it ends, so does all else.

use std::fs::File;
use std::io::Write as _;
use std::os::fd::OwnedFd;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{
    DumpableBehavior, Signal, set_dumpable_behavior, set_parent_process_death_signal,
};
use rustix::time::{ClockId, clock_gettime};

use super::Plan;
use super::identity::{self, NOBODY};
use super::view::{self, View};
use crate::sandbox::child::{Known, Word, become_program};
use crate::sandbox::control::Order;
use crate::sandbox::kill::Outcome;
use crate::sandbox::sys::{self, Forked, Reaped};

/// Goes on as the first process. It never comes back.
pub(super) fn run(
    order: &Order,
    descriptors: &[OwnedFd],
    report: OwnedFd,
    outcome: OwnedFd,
    plan: Plan,
    known: &Known<'_>,
) -> ! {
    if let Err(why) = prepare(order, &outcome, plan) {
        Word::NoNamespaces(why).write_to(&report);
        std::process::exit(1);
    }
    match sys::fork() {
        Ok(Forked::Child) => {
            drop(outcome);
            become_program(order, &report, plan, known)
        }
        Ok(Forked::Parent(program)) => {
            drop(report);
            // The streams are the program's: who keeps them open keeps the judge reading.
            sys::close_below(descriptors.len());
            attend(program, outcome)
        }
        Err(error) => {
            Word::NoNamespaces(format!("cannot start a process: {error}")).write_to(&report);
            std::process::exit(1)
        }
    }
}

fn prepare(order: &Order, outcome: &OwnedFd, plan: Plan) -> Result<(), String> {
    let told = |doing: &'static str| move |error| format!("cannot {doing}: {error}");
    // A judge that is killed takes the helper with it, the helper this, and this the program.
    set_parent_process_death_signal(Some(Signal::KILL)).map_err(told("follow the helper"))?;
    if is_closed(outcome) {
        return Err("the helper is gone".to_owned());
    }
    let owner = if plan.root {
        (NOBODY, NOBODY)
    } else {
        identity::own()
    };
    if !plan.root {
        identity::map(owner.0, owner.1)?;
    }
    rustix::process::setsid().map_err(told("make a session"))?;
    // The program may not look into this process, which may do more than it.
    set_dumpable_behavior(DumpableBehavior::NotDumpable).map_err(told("close itself"))?;
    view::enter(&View {
        scratch: order.scratch.as_ref(),
        scratch_bytes: order.scratch_bytes,
        owner,
        readable: &order.readable(),
        hidden: &order.hidden(),
    })
}

/// Whether nobody reads from the other end of a pipe any more.
fn is_closed(writer: &OwnedFd) -> bool {
    let mut ready = [PollFd::new(writer, PollFlags::OUT)];
    let at_once = Timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    let _ = poll(&mut ready, Some(&at_once));
    ready[0].revents().contains(PollFlags::ERR)
}

/// Reaps until the program itself has ended, and ends with it.
fn attend(program: i32, outcome: OwnedFd) -> ! {
    let mut peak_bytes = 0;
    while let Some((pid, reaped)) = sys::wait_for_any() {
        peak_bytes = reaped.peak_bytes.max(peak_bytes);
        if pid == program {
            let own = clock_gettime(ClockId::ProcessCPUTime);
            let own_cpu_ns = u64::try_from(own.tv_sec).unwrap_or(0) * 1_000_000_000
                + u64::try_from(own.tv_nsec).unwrap_or(0);
            let program = Reaped {
                peak_bytes,
                ..reaped
            };
            let ended = Outcome {
                program,
                own_cpu_ns,
            };
            let text = serde_json::to_vec(&ended).unwrap_or_default();
            // A helper that is gone needs to know nothing.
            let _ = File::from(outcome).write_all(&text);
            break;
        }
    }
    std::process::exit(0)
}
