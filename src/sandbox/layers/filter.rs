//! Layer C: a filter of system calls that no solution needs and that reach beyond the sandbox.

use std::collections::BTreeMap;

use seccompiler::{
    SeccompAction, SeccompCmpArgLen as Length, SeccompCmpOp as Is, SeccompCondition as Condition,
    SeccompFilter, SeccompRule as Rule, apply_filter,
};

use super::super::held::Hold;

/// What is refused as not permitted: other processes, the kernel's own keys and settings, ways
/// around the file system's view, sockets.
const FORBIDDEN: &[i64] = &[
    libc::SYS_acct,
    libc::SYS_add_key,
    libc::SYS_adjtimex,
    libc::SYS_bpf,
    libc::SYS_chroot,
    libc::SYS_clock_adjtime,
    libc::SYS_clock_settime,
    libc::SYS_delete_module,
    libc::SYS_fanotify_init,
    libc::SYS_finit_module,
    libc::SYS_fsconfig,
    libc::SYS_fsmount,
    libc::SYS_fsopen,
    libc::SYS_fspick,
    libc::SYS_init_module,
    libc::SYS_kcmp,
    libc::SYS_kexec_load,
    libc::SYS_keyctl,
    libc::SYS_mount,
    libc::SYS_mount_setattr,
    libc::SYS_move_mount,
    libc::SYS_move_pages,
    libc::SYS_name_to_handle_at,
    libc::SYS_open_by_handle_at,
    libc::SYS_open_tree,
    libc::SYS_perf_event_open,
    libc::SYS_pidfd_getfd,
    libc::SYS_pivot_root,
    libc::SYS_process_madvise,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_ptrace,
    libc::SYS_quotactl,
    libc::SYS_reboot,
    libc::SYS_request_key,
    libc::SYS_setdomainname,
    libc::SYS_sethostname,
    libc::SYS_setns,
    libc::SYS_settimeofday,
    libc::SYS_shmget,
    libc::SYS_socket,
    libc::SYS_swapoff,
    libc::SYS_swapon,
    libc::SYS_syslog,
    libc::SYS_umount2,
    libc::SYS_unshare,
    libc::SYS_userfaultfd,
    libc::SYS_vhangup,
];

/// What is refused as unknown, so that programs take their other way: memory that belongs to no
/// process, queues of system calls that no filter sees, and the `clone` whose flags no filter sees.
const UNKNOWN: &[i64] = &[
    libc::SYS_clone3,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_io_uring_setup,
    libc::SYS_memfd_create,
    libc::SYS_memfd_secret,
];

/// The flags of `clone` that make namespaces.
const NAMESPACES: i32 = libc::CLONE_NEWUSER
    | libc::CLONE_NEWNS
    | libc::CLONE_NEWPID
    | libc::CLONE_NEWNET
    | libc::CLONE_NEWIPC
    | libc::CLONE_NEWUTS
    | libc::CLONE_NEWCGROUP;

/// Puts the filter on this process and all that come of it. `signals_bounded` tells that another
/// layer keeps its signals to itself already; if none does, it may signal its own group and
/// itself only.
pub(super) fn put_on(signals_bounded: bool) -> Hold {
    match try_put_on(signals_bounded) {
        Ok(()) => Hold::Enforced,
        Err(error) => Hold::NotEnforced(format!("the system-call filter was refused: {error}")),
    }
}

fn try_put_on(signals_bounded: bool) -> Result<(), String> {
    let mut forbidden: BTreeMap<i64, Vec<Rule>> =
        FORBIDDEN.iter().map(|call| (*call, Vec::new())).collect();
    forbidden.insert(libc::SYS_clone, any_bit(0, NAMESPACES)?);
    // Typing into the terminal that the judge was started from.
    let typing = [libc::TIOCSTI, libc::TIOCLINUX];
    let typing = typing.iter().map(|request| equal(1, *request));
    forbidden.insert(libc::SYS_ioctl, typing.collect::<Result<_, _>>()?);
    if !signals_bounded {
        let own = u64::try_from(rustix::process::getpid().as_raw_nonzero().get()).unwrap_or(0);
        let strangers = vec![rule(vec![
            condition(0, Is::Ne, own)?,
            condition(0, Is::Ne, 0)?,
        ])?];
        for call in [libc::SYS_kill, libc::SYS_tgkill, libc::SYS_tkill] {
            forbidden.insert(call, strangers.clone());
        }
    }
    let unknown = UNKNOWN.iter().map(|call| (*call, Vec::new())).collect();
    for (calls, error) in [(forbidden, libc::EPERM), (unknown, libc::ENOSYS)] {
        let error = u32::try_from(error).unwrap_or_default();
        let arch = std::env::consts::ARCH.try_into().map_err(told)?;
        let filter = SeccompFilter::new(
            calls,
            SeccompAction::Allow,
            SeccompAction::Errno(error),
            arch,
        );
        let program: seccompiler::BpfProgram = filter.and_then(TryInto::try_into).map_err(told)?;
        apply_filter(&program).map_err(told)?;
    }
    Ok(())
}

/// Rules that match when the argument has any of these bits.
fn any_bit(argument: u8, bits: i32) -> Result<Vec<Rule>, String> {
    (0..i32::BITS)
        .map(|place| 1_u64 << place)
        .filter(|bit| u64::from(bits.cast_unsigned()) & bit != 0)
        .map(|bit| rule(vec![condition(argument, Is::MaskedEq(bit), bit)?]))
        .collect()
}

fn equal(argument: u8, value: u64) -> Result<Rule, String> {
    rule(vec![condition(argument, Is::Eq, value)?])
}

fn condition(argument: u8, is: Is, value: u64) -> Result<Condition, String> {
    Condition::new(argument, Length::Dword, is, value).map_err(told)
}

fn rule(conditions: Vec<Condition>) -> Result<Rule, String> {
    Rule::new(conditions).map_err(told)
}

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}
