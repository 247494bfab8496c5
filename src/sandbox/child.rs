//! From the helper's fork to the program: all that is set up for the program is set up here.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt as _;
use std::process::Command;

use rustix::fs::Mode;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde::{Deserialize, Serialize};

use super::contract::MOST_FILES;
use super::control::Order;
use super::held::{Held, Hold};
use super::isolation::{self, Group, Plan};
use super::priority;
use super::sys::{self, Forked};
use super::system;

/// A process that was started, and what is known of it.
pub(super) struct Started {
    /// The program itself, or the first process of its namespaces.
    pub(super) pid: i32,
    /// Where the first process of its namespaces tells how the program ended.
    pub(super) outcome: Option<io::PipeReader>,
    /// Which layers hold.
    pub(super) held: Held,
}

/// What is known of the layers before the child puts on its own.
#[derive(Debug, Clone)]
pub(super) struct Known<'a> {
    /// Why there are no namespaces, where they were tried.
    pub(super) refused: Option<&'a str>,
    /// How far a control group holds its memory.
    pub(super) memory: Hold,
}

/// What the child tells on its way, a line each.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Word {
    /// There are no namespaces to be had, and why.
    NoNamespaces(String),
    /// The layers that hold; the program comes next.
    Held(Held),
    /// The program could not be started, and why.
    Failed(String),
}

impl Word {
    /// Tells it. If even this fails, the helper sees a program that ends with 127.
    pub(super) fn write_to(&self, report: &OwnedFd) {
        let line = serde_json::to_string(self).unwrap_or_default() + "\n";
        let _ = report
            .try_clone()
            .map(|report| File::from(report).write_all(line.as_bytes()));
    }
}

/// Starts the ordered program as a child, with `descriptors` as its 0, 1, 2 and so on, in the
/// best way that this machine allows, and in `group` if there is one.
pub(super) fn start(
    order: &Order,
    descriptors: &[OwnedFd],
    group: &Result<Group, Hold>,
) -> Result<Started, String> {
    let mut refused: Option<String> = None;
    for plan in isolation::plans(order) {
        match attempt(order, descriptors, plan, group, refused.as_deref())? {
            Ok(started) => return Ok(started),
            Err(why) => refused = Some(why),
        }
    }
    Err(refused.unwrap_or_else(|| "there is no way to start it".to_owned()))
}

/// Starts it in one way; the inner error is that there are no namespaces to be had.
fn attempt(
    order: &Order,
    descriptors: &[OwnedFd],
    plan: Plan,
    group: &Result<Group, Hold>,
    refused: Option<&str>,
) -> Result<Result<Started, String>, String> {
    let told = |error: io::Error| format!("cannot start a process: {error}");
    match isolation::hand_over(order, descriptors, plan) {
        Ok(()) => {}
        Err(error) if plan.namespaces => {
            return Ok(Err(format!("its folder cannot be nobody's: {error}")));
        }
        Err(error) => return Err(format!("cannot enter its folder: {error}")),
    }
    // Closed by exec: until then the child tells how far it came.
    let (mut report, report_end) = io::pipe().map_err(told)?;
    let (outcome, outcome_end) = io::pipe().map_err(told)?;
    let ends = [report_end.into(), outcome_end.into()];
    let helper = rustix::process::getpid();
    let (forked, memory) = fork(plan, group);
    let pid = match forked {
        Ok(Forked::Child) => {
            let placed = sys::arrange(descriptors, &ends).map(<[OwnedFd; 2]>::try_from);
            let Ok(Ok(ends)) = placed else {
                std::process::exit(127)
            };
            let known = Known { refused, memory };
            isolation::go_on(order, descriptors, ends, helper, plan, &known)
        }
        Ok(Forked::Parent(pid)) => pid,
        Err(error) if plan.namespaces => return Ok(Err(format!("they cannot be made: {error}"))),
        Err(error) => return Err(told(error)),
    };
    drop(ends);
    let mut said = String::new();
    report.read_to_string(&mut said).map_err(told)?;
    let mut held = None;
    for line in said.lines() {
        match serde_json::from_str(line).map_err(|error| error.to_string())? {
            Word::Held(layers) => held = Some(layers),
            Word::Failed(why) => return Err(why),
            Word::NoNamespaces(why) => {
                // It has nothing left to do but to end.
                while sys::reap(pid).is_none() {
                    std::thread::yield_now();
                }
                return Ok(Err(why));
            }
        }
    }
    let held = held.ok_or("the child says nothing")?;
    Ok(Ok(Started {
        pid,
        outcome: plan.namespaces.then_some(outcome),
        held,
    }))
}

/// Forks, into the group if there is one that takes the child, and tells whether it did.
fn fork(plan: Plan, group: &Result<Group, Hold>) -> (io::Result<Forked>, Hold) {
    let group = match group {
        Ok(group) => group,
        Err(why) => return (isolation::fork(plan, None), why.clone()),
    };
    match isolation::fork(plan, Some(group)) {
        Ok(forked) => (Ok(forked), Hold::Enforced),
        Err(error) => {
            let why = format!("nothing can be started in a control group: {error}");
            (isolation::fork(plan, None), Hold::NotEnforced(why))
        }
    }
}

/// Everything between fork and exec. Its descriptors are in their places, and `report` behind
/// them.
pub(super) fn become_program(order: &Order, report: &OwnedFd, plan: Plan, known: &Known<'_>) -> ! {
    priority::set(order.nice);
    let why = match prepare(order, plan) {
        Ok(()) => {
            let held = isolation::put_on(order, plan, known);
            Word::Held(held).write_to(report);
            exec(order)
        }
        Err(why) => why,
    };
    give_up(report, why)
}

/// Ends a child that cannot become its program.
pub(super) fn give_up(report: &OwnedFd, why: String) -> ! {
    Word::Failed(why).write_to(report);
    std::process::exit(127)
}

/// Layer A, and who the program runs as.
fn prepare(order: &Order, plan: Plan) -> Result<(), String> {
    let doing = |doing: &'static str| move |error: rustix::io::Errno| format!("{doing}: {error}");
    rustix::process::setsid().map_err(doing("cannot make a session"))?;
    sys::reset_signals();
    rustix::process::umask(Mode::from_raw_mode(0o022));
    rustix::process::chdir(&order.scratch).map_err(doing("cannot enter its folder"))?;
    let tasks = isolation::take_identity(plan)?;
    set_limits(order, tasks).map_err(doing("cannot set limits"))?;
    system::give_up_privileges();
    Ok(())
}

fn set_limits(order: &Order, tasks: Option<u64>) -> rustix::io::Result<()> {
    lower(Resource::Cpu, order.cpu_seconds)?;
    lower(Resource::Fsize, order.file_bytes)?;
    lower(Resource::Core, 0)?;
    lower(Resource::Nofile, MOST_FILES as u64)?;
    for (resource, most) in system::LIMITS {
        lower(resource, most)?;
    }
    if let Some(tasks) = tasks {
        lower(Resource::Nproc, tasks)?;
    }
    let highest = getrlimit(Resource::Stack).maximum;
    setrlimit(
        Resource::Stack,
        Rlimit {
            current: highest,
            maximum: highest,
        },
    )
}

/// Sets a limit for good, or leaves a lower one that holds already.
fn lower(resource: Resource, value: u64) -> rustix::io::Result<()> {
    let value = getrlimit(resource)
        .maximum
        .map_or(value, |maximum| maximum.min(value));
    setrlimit(
        resource,
        Rlimit {
            current: Some(value),
            maximum: Some(value),
        },
    )
}

/// Becomes the program; comes back only with the reason why not.
fn exec(order: &Order) -> String {
    let error = Command::new(&order.program)
        .args(&order.args)
        .env_clear()
        .envs(order.env.iter().map(|(name, value)| (name, value)))
        .exec();
    error.to_string()
}
