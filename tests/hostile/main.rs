//! Hostile programs, judged for real: each must earn the verdict that it declares, leave nothing
//! behind, and cost the judge next to nothing.
//!
//! What a program can declare is told in `harness/declaration.rs`; `cargo test --test soak -- --help`
//! tells how to run them thousands of times.

mod harness;
mod user;

use std::sync::{Mutex, PoisonError};

use harness::{MACHINES, Machine, Program, Ran, Room, programs, share_out};

/// Tests that run programs do so one after the other, for the sake of what they look at afterwards.
static ONE: Mutex<()> = Mutex::new(());

#[test]
fn every_program_earns_the_verdict_that_it_declares() {
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut programs = programs(&user::wanted());
    // What a compiler does until it is stopped is the same for every user.
    programs.retain(|program| !(program.bomb && user::is_another()));
    let room = Room::new(&programs, jobs());
    let faults = Mutex::new(Vec::new());
    for (name, _) in MACHINES {
        let machine = Machine::named(name).expect("it is one of them");
        // Whoever takes nobody's rights takes them on every machine; the rest differs by it.
        let due = |program: &&Program| name == "all" || program.everywhere;
        let (alone, others): (Vec<&Program>, Vec<&Program>) = programs
            .iter()
            .filter(due)
            .partition(|program| program.alone);
        let run = |program: &Program| {
            let Some(ran) = room.run(program, &machine) else {
                return;
            };
            let line = format!("{name} {} {:.2?}", program.name, ran.wall);
            let mut faults = faults.lock().unwrap_or_else(PoisonError::into_inner);
            let told = amiss(ran).map(|what| format!("{} ({name}): {what}", program.name));
            faults.extend(told);
            eprintln!("{line}");
        };
        share_out(others, jobs(), run);
        share_out(alone, 1, run);
        let left = room.leavings();
        assert!(left.is_empty(), "left on the machine `{name}`: {left:#?}");
    }
    let faults = faults.into_inner().unwrap_or_else(PoisonError::into_inner);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// How many programs run at once: more than there are processors, as many of them sleep.
fn jobs() -> usize {
    std::thread::available_parallelism().map_or(2, usize::from) + 2
}

/// All that is amiss with a run.
fn amiss(ran: Ran) -> impl Iterator<Item = String> {
    let left = ran
        .leftovers
        .into_iter()
        .map(|what| format!("left: {what}"));
    ran.fault.into_iter().chain(ran.hang).chain(left)
}
