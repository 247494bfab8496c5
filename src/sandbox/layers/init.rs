//! The first process of a program's own namespaces: it makes their view, starts the program,
//! reaps what is left to it, and tells how the program ended. When it ends, so does all else.

use std::fs::File;
use std::io::Write as _;
use std::os::fd::OwnedFd;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{
    DumpableBehavior, Signal, set_dumpable_behavior, set_parent_process_death_signal,
};

use super::Plan;
use super::identity;
use super::view::{self, View};
use crate::sandbox::child::{Known, Word, become_program};
use crate::sandbox::control::Order;
use crate::sandbox::kill::Outcome;
use crate::sandbox::sys::{self, Forked};

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
    if !plan.root {
        identity::map(plan.inside, plan.starter)?;
    }
    rustix::process::setsid().map_err(told("make a session"))?;
    // The program may not look into this process, which may do more than it.
    set_dumpable_behavior(DumpableBehavior::NotDumpable).map_err(told("close itself"))?;
    view::enter(&View {
        scratch: order.scratch.as_ref(),
        scratch_bytes: order.scratch_bytes,
        owner: plan.inside,
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

/// Reaps until the program itself has ended, ends what it leaves, and tells the outcome. Only then
/// it ends itself, which takes a while, as the view is taken down with it.
fn attend(program: i32, outcome: OwnedFd) -> ! {
    let mut ended = None;
    let (mut cpu_ns, mut peak_bytes) = (0, 0);
    while let Some((pid, reaped)) = sys::wait_for_any() {
        cpu_ns += reaped.cpu_ns;
        peak_bytes = reaped.peak_bytes.max(peak_bytes);
        if pid == program {
            ended = Some(reaped);
            // All others in the namespace; they are this process's own then. An error means that
            // there are none.
            let _ = sys::kill_all_others();
        }
    }
    if let Some(program) = ended {
        let told = Outcome {
            program,
            cpu_ns,
            peak_bytes,
        };
        let text = serde_json::to_vec(&told).unwrap_or_default();
        // A helper that is gone needs to know nothing.
        let _ = File::from(outcome).write_all(&text);
    }
    std::process::exit(0)
}
