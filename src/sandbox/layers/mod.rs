//! The layers of isolation on Linux, tried in this order and put on by the child on its way from
//! fork to exec: namespaces with a view of the file system, Landlock, the system-call filter; and
//! the control group that it is born into.

mod cgroup;
mod filter;
mod identity;
mod init;
mod remedy;
mod ruleset;
mod view;

use std::fs;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::fs::lchown;
use std::path::{Path, PathBuf};

use rustix::fs::{FileType, Gid, Uid, fchown, fstat};
use rustix::process::Pid;
use rustix::thread::UnshareFlags;

pub(super) use self::cgroup::Group;
pub(super) use self::remedy::remedy;

use self::filter::Left;
use self::identity::{Ids, NOBODY};
use self::ruleset::Reach;
use super::child::{Known, become_program, give_up};
use super::control::Order;
use super::held::{Held, Hold};
use super::sys::{self, Forked};
use super::system;

/// The namespaces that a program gets of its own, beside that of users.
const NAMESPACES: UnshareFlags = UnshareFlags::NEWNS
    .union(UnshareFlags::NEWPID)
    .union(UnshareFlags::NEWNET)
    .union(UnshareFlags::NEWIPC);

/// Processes and threads that a program may have where its own are counted alone.
const TASKS: u64 = 512;

/// A way to start a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Plan {
    /// In namespaces of its own, below a first process of ours.
    pub(super) namespaces: bool,
    /// Started by root, whose powers change the user: to nobody in namespaces.
    pub(super) root: bool,
    /// Who starts it.
    pub(super) starter: Ids,
    /// Who the program is in namespaces of its own.
    pub(super) inside: Ids,
}

/// The ways to start a program, the best first.
pub(super) fn plans(order: &Order) -> Vec<Plan> {
    let root = identity::is_root();
    let starter = identity::own();
    let bare = Plan {
        namespaces: false,
        root,
        starter,
        inside: if root { NOBODY } else { starter },
    };
    let whole = Plan {
        namespaces: true,
        ..bare
    };
    // A root of a container has less power, or there is no nobody to become: it can do what an
    // ordinary user can.
    let modest = Plan {
        root: false,
        ..whole
    };
    let mut plans = Vec::new();
    if order.layers.namespaces {
        plans.push(whole);
        plans.extend(root.then_some(modest));
    }
    plans.push(bare);
    plans
}

/// What the helper does before it forks: a program that root starts becomes nobody where it has a
/// view of its own, and must be able to use its folder and its descriptors nevertheless. Where it
/// stays root without root's powers, they must be root's.
pub(super) fn hand_over(order: &Order, descriptors: &[OwnedFd], plan: Plan) -> io::Result<()> {
    if !identity::is_root() {
        return Ok(());
    }
    let owner = if plan.root && plan.namespaces {
        NOBODY
    } else {
        plan.starter
    };
    let (user, group) = (Uid::from_raw(owner.user), Gid::from_raw(owner.group));
    for descriptor in descriptors {
        let kind = FileType::from_raw_mode(fstat(descriptor)?.st_mode);
        if kind == FileType::Fifo {
            fchown(descriptor, Some(user), Some(group))?;
        }
    }
    give_to(owner, Path::new(&order.scratch))
}

fn give_to(owner: Ids, path: &Path) -> io::Result<()> {
    lchown(path, Some(owner.user), Some(owner.group))?;
    if fs::symlink_metadata(path)?.is_dir() {
        for entry in fs::read_dir(path)? {
            give_to(owner, &entry?.path())?;
        }
    }
    Ok(())
}

/// The control group that holds the program's memory, or why there is none.
pub(super) fn memory_group(order: &Order) -> Result<Group, Hold> {
    if !order.layers.cgroup {
        return Err(Hold::masked());
    }
    match order.memory_bytes {
        Some(bytes) => Group::make(bytes).map_err(Hold::NotEnforced),
        None => Err(Hold::NotEnforced("there is no limit to hold".to_owned())),
    }
}

/// Forks, into namespaces if that is the plan, and into a group.
pub(super) fn fork(plan: Plan, group: Option<&Group>) -> io::Result<Forked> {
    let namespaces = match plan {
        Plan {
            namespaces: false, ..
        } => UnshareFlags::empty(),
        Plan { root: true, .. } => NAMESPACES,
        Plan { root: false, .. } => NAMESPACES.union(UnshareFlags::NEWUSER),
    };
    sys::fork_into(namespaces, group.map(Group::descriptor))
}

/// Goes on as the child of the helper.
pub(super) fn go_on(
    order: &Order,
    descriptors: &[OwnedFd],
    [report, outcome]: [OwnedFd; 2],
    helper: Pid,
    plan: Plan,
    known: &Known<'_>,
) -> ! {
    if plan.namespaces {
        init::run(order, descriptors, report, outcome, plan, known);
    }
    drop(outcome);
    if let Err(error) = system::die_with_parent(helper) {
        give_up(&report, format!("cannot follow the helper: {error}"));
    }
    become_program(order, &report, plan, known)
}

/// Becomes who the program is to run as, and gives how many processes it may have.
pub(super) fn take_identity(plan: Plan) -> Result<Option<u64>, String> {
    match plan {
        Plan {
            root: false,
            namespaces: true,
            ..
        } => Ok(Some(TASKS)),
        Plan {
            root: true,
            namespaces: true,
            ..
        } => {
            let counted_alone = identity::become_nobody()?;
            Ok(if counted_alone {
                Some(TASKS)
            } else {
                system::task_limit()
            })
        }
        Plan {
            root: true,
            namespaces: false,
            ..
        } => {
            identity::give_up_powers()?;
            Ok(system::task_limit())
        }
        Plan {
            root: false,
            namespaces: false,
            ..
        } => Ok(system::task_limit()),
    }
}

/// Puts on what a process can put on itself, for good.
pub(super) fn put_on(order: &Order, plan: Plan, known: &Known<'_>) -> Held {
    let (landlock, signals) = if order.layers.landlock {
        ruleset::put_on(&reach(order, plan))
    } else {
        (Hold::masked(), false)
    };
    let seccomp = if order.layers.seccomp {
        filter::put_on(Left {
            signals: !signals && !plan.namespaces,
            // What it makes in a folder that is kept, a compiler must be able to make executable.
            modes: !plan.namespaces && order.scratch_bytes.is_some(),
        })
    } else {
        Hold::masked()
    };
    Held {
        namespaces: match known.refused {
            _ if plan.namespaces => Hold::Enforced,
            None => Hold::masked(),
            Some(why) => Hold::NotEnforced(why.to_owned()),
        },
        landlock,
        seccomp,
        memory: known.memory.clone(),
    }
}

/// What the program may reach. In a view of its own all that it sees, else what it would see.
fn reach(order: &Order, plan: Plan) -> Reach {
    let scratch = PathBuf::from(&order.scratch);
    if plan.namespaces {
        let writable = ["/tmp", "/dev", "/proc"].map(PathBuf::from);
        return Reach {
            readable: vec!["/".into()],
            writable: [writable.to_vec(), vec![scratch]].concat(),
        };
    }
    let system = view::SYSTEM.iter().map(|name| Path::new("/").join(name));
    let devices = view::DEVICES
        .iter()
        .map(|name| Path::new("/dev").join(name));
    let rest = ["/proc", "/sys/devices/system/cpu"].map(PathBuf::from);
    Reach {
        readable: system.chain(rest).chain(order.readable()).collect(),
        writable: devices.chain([scratch]).collect(),
    }
}
