//! Calls that do something to the process that an argument names: refused where that is another.

use std::collections::BTreeMap;

use super::{Is, Rule, condition, equal, rule};

/// Requests of `ioctl` that name whom a descriptor signals.
pub(super) const OWNING: [u64; 2] = [0x8901, 0x8902];

/// Calls that set how another process is scheduled, by the place of its id among the arguments;
/// zero is the caller.
const SCHEDULING: &[(i64, u8)] = &[
    (libc::SYS_ioprio_set, 1),
    (libc::SYS_migrate_pages, 0),
    (libc::SYS_prlimit64, 0),
    (libc::SYS_sched_setaffinity, 0),
    (libc::SYS_sched_setattr, 0),
    (libc::SYS_sched_setparam, 0),
    (libc::SYS_sched_setscheduler, 0),
    (libc::SYS_setpriority, 1),
];

/// Calls whose first argument says what kind of id the second is, with the kind for a process.
const KINDS: &[(i64, u64)] = &[(libc::SYS_ioprio_set, 1), (libc::SYS_setpriority, 0)];

type Rules = BTreeMap<i64, Vec<Rule>>;

/// Has this process, and all that come of it, signal its own group and this process only, by
/// whatever sends a signal.
pub(super) fn keep_signals(forbidden: &mut Rules) -> Result<(), String> {
    let own = u64::try_from(rustix::process::getpid().as_raw_nonzero().get()).unwrap_or(0);
    let stranger = condition(0, Is::Ne, own)?;
    let rules = vec![rule(vec![stranger.clone(), condition(0, Is::Ne, 0)?])?];
    for call in [libc::SYS_kill, libc::SYS_tgkill, libc::SYS_tkill] {
        forbidden.insert(call, rules.clone());
    }
    for call in [libc::SYS_rt_sigqueueinfo, libc::SYS_rt_tgsigqueueinfo] {
        forbidden.insert(call, vec![rule(vec![stranger.clone()])?]);
    }
    forbidden.insert(libc::SYS_pidfd_send_signal, Vec::new());
    // A descriptor signals whoever is named its owner, by any signal that is asked for.
    let owning = [libc::F_SETOWN, F_SETOWN_EX].map(|command| equal(1, command as u64));
    let owning = owning.into_iter().collect::<Result<_, _>>()?;
    forbidden.insert(libc::SYS_fcntl, owning);
    Ok(())
}

/// `F_SETOWN_EX` of `fcntl`, the same on every machine.
const F_SETOWN_EX: i32 = 15;

/// Has this process, and all that come of it, set limits and scheduling of none but the caller.
pub(super) fn keep_off(forbidden: &mut Rules) -> Result<(), String> {
    for (call, place) in SCHEDULING {
        let stranger = rule(vec![condition(*place, Is::Ne, 0)?])?;
        forbidden.entry(*call).or_default().push(stranger);
    }
    for (call, kind) in KINDS {
        let many = rule(vec![condition(0, Is::Ne, *kind)?])?;
        forbidden.entry(*call).or_default().push(many);
    }
    Ok(())
}
