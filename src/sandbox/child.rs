//! From the helper's fork to the program: all that is set up for the program is set up here.

use std::io::{self, Read as _, Write as _};
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt as _;
use std::process::Command;

use rustix::fs::Mode;
use rustix::process::{Pid, Resource, Rlimit, getrlimit, setrlimit};

use super::control::Order;
use super::sys::{self, Forked};
use super::system;

/// Starts the ordered program as a child, with `descriptors` as its 0, 1, 2 and so on. Returns its
/// process id once the program itself runs.
pub(super) fn start(order: &Order, descriptors: Vec<OwnedFd>) -> Result<i32, String> {
    let told = |error: io::Error| format!("cannot start a process: {error}");
    // Closed by exec: what the child writes here is why there was none.
    let (mut failure, failed) = io::pipe().map_err(told)?;
    let helper = rustix::process::getpid();
    match sys::fork().map_err(told)? {
        Forked::Child => {
            drop(failure);
            become_program(order, descriptors, failed.into(), helper)
        }
        Forked::Parent(pid) => {
            drop((failed, descriptors));
            let mut why = String::new();
            failure.read_to_string(&mut why).map_err(told)?;
            if why.is_empty() { Ok(pid) } else { Err(why) }
        }
    }
}

fn become_program(order: &Order, descriptors: Vec<OwnedFd>, failed: OwnedFd, helper: Pid) -> ! {
    if let Ok(failed) = sys::arrange(descriptors, failed) {
        let why = prepare(order, helper).map_or_else(|why| why, |()| exec(order));
        // If even this fails, the helper sees a program that ends with 127.
        let _ = std::fs::File::from(failed).write_all(why.as_bytes());
    }
    std::process::exit(127)
}

/// Everything between fork and exec. Namespaces, Landlock and the system-call filter belong here,
/// after the limits and in this order, as each takes away what the one before needs.
fn prepare(order: &Order, helper: Pid) -> Result<(), String> {
    let doing = |doing: &'static str| move |error: rustix::io::Errno| format!("{doing}: {error}");
    rustix::process::setsid().map_err(doing("cannot make a session"))?;
    system::die_with_parent(helper)
        .map_err(|error| format!("cannot follow the helper: {error}"))?;
    sys::reset_signals();
    set_limits(order).map_err(doing("cannot set limits"))?;
    rustix::process::umask(Mode::from_raw_mode(0o022));
    rustix::process::chdir(&order.scratch).map_err(doing("cannot enter its folder"))?;
    system::give_up_privileges();
    Ok(())
}

fn set_limits(order: &Order) -> rustix::io::Result<()> {
    lower(Resource::Cpu, order.cpu_seconds)?;
    lower(Resource::Fsize, order.file_bytes)?;
    lower(Resource::Core, 0)?;
    if let Some(tasks) = system::task_limit() {
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
