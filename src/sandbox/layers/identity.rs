//! Who a program runs as: an ordinary user as himself, root as nobody.

use std::fs;

use rustix::process::{DumpableBehavior, Gid, Uid, getegid, geteuid, set_dumpable_behavior};
use rustix::thread::{
    CapabilitySet, CapabilitySets, UnshareFlags, set_capabilities, set_thread_groups,
    set_thread_res_gid, set_thread_res_uid,
};

use super::super::sys;

/// Whether the judge was started by root.
pub(super) fn is_root() -> bool {
    geteuid().is_root()
}

/// A user and a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sandbox) struct Ids {
    pub(super) user: u32,
    pub(super) group: u32,
}

/// Nobody, who owns nothing.
pub(super) const NOBODY: Ids = Ids {
    user: 65_534,
    group: 65_534,
};

/// Names this process's ids in the user namespace that it was born into. `outside` are those that
/// it had before: from within they cannot be seen any more.
pub(super) fn map(inside: Ids, outside: Ids) -> Result<(), String> {
    let write = |file: &str, text: String| {
        fs::write(format!("/proc/self/{file}"), text)
            .map_err(|error| format!("cannot write its {file}: {error}"))
    };
    write("setgroups", "deny".to_owned())?;
    write("uid_map", format!("{} {} 1", inside.user, outside.user))?;
    write("gid_map", format!("{} {} 1", inside.group, outside.group))
}

/// The ids of this process.
pub(super) fn own() -> Ids {
    Ids {
        user: geteuid().as_raw(),
        group: getegid().as_raw(),
    }
}

/// Becomes nobody, in a user namespace where there may be one, so that the limit on processes
/// counts this program's alone. Returns whether it does.
pub(super) fn become_nobody() -> Result<bool, String> {
    let told = |error: rustix::io::Errno| format!("cannot become an ordinary user: {error}");
    let (user, group) = (Uid::from_raw(NOBODY.user), Gid::from_raw(NOBODY.group));
    set_thread_groups(&[]).map_err(told)?;
    set_thread_res_gid(group, group, group).map_err(told)?;
    set_thread_res_uid(user, user, user).map_err(told)?;
    // A change of the user has closed this process's own entries of /proc to itself.
    set_dumpable_behavior(DumpableBehavior::Dumpable).map_err(told)?;
    if sys::unshare(UnshareFlags::NEWUSER).is_err() {
        return Ok(false);
    }
    map(NOBODY, NOBODY)?;
    Ok(true)
}

/// Gives up what root may do beyond owning files, for good. It stays root, as the files of a
/// program that root starts are often root's alone.
pub(super) fn give_up_powers() -> Result<(), String> {
    let told = |error: rustix::io::Errno| format!("cannot give up root's powers: {error}");
    for capability in CapabilitySet::all().iter() {
        // One that this kernel does not know, or that was given up before.
        let _ = rustix::thread::remove_capability_from_bounding_set(capability);
    }
    let none = CapabilitySets {
        effective: CapabilitySet::empty(),
        permitted: CapabilitySet::empty(),
        inheritable: CapabilitySet::empty(),
    };
    set_capabilities(None, none).map_err(told)
}
