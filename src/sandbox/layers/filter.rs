//! Layer C: a filter of system calls that no solution needs and that reach beyond the sandbox.

mod strangers;

use std::collections::BTreeMap;

use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen as Length, SeccompCmpOp as Is,
    SeccompCondition as Condition, SeccompFilter, SeccompRule as Rule, apply_filter,
};

use super::super::held::Hold;

/// What is refused as not permitted: other processes, the kernel's own keys and settings, ways
/// around the file system's view, sockets, memory and locks that stay when their maker is gone.
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
    libc::SYS_msgget,
    libc::SYS_name_to_handle_at,
    libc::SYS_open_by_handle_at,
    libc::SYS_open_tree,
    libc::SYS_perf_event_open,
    libc::SYS_pidfd_getfd,
    libc::SYS_pivot_root,
    libc::SYS_process_madvise,
    libc::SYS_process_mrelease,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_ptrace,
    libc::SYS_quotactl,
    libc::SYS_reboot,
    libc::SYS_request_key,
    libc::SYS_semget,
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

/// What changes a file without opening it, or with no more than the right to read it.
const MODES: &[i64] = &[
    #[cfg(target_arch = "x86_64")]
    libc::SYS_chmod,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_chown,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_lchown,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_utime,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_utimes,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_futimesat,
    libc::SYS_fchmod,
    libc::SYS_fchmodat,
    libc::SYS_fchmodat2,
    libc::SYS_fchown,
    libc::SYS_fchownat,
    libc::SYS_fremovexattr,
    libc::SYS_fsetxattr,
    libc::SYS_lremovexattr,
    libc::SYS_lsetxattr,
    libc::SYS_removexattr,
    libc::SYS_setxattr,
    libc::SYS_utimensat,
];

/// The flags of `clone` that make namespaces.
const NAMESPACES: i32 = libc::CLONE_NEWUSER
    | libc::CLONE_NEWNS
    | libc::CLONE_NEWPID
    | libc::CLONE_NEWNET
    | libc::CLONE_NEWIPC
    | libc::CLONE_NEWUTS
    | libc::CLONE_NEWCGROUP;

/// What the other layers leave to the filter.
#[derive(Debug, Clone, Copy)]
pub(super) struct Left {
    /// Signals: no other layer keeps them within, so it may signal its own group and itself only.
    pub(super) signals: bool,
    /// Modes, owners, times and attributes of files, which Landlock does not know.
    pub(super) modes: bool,
}

/// Puts the filter on this process and all that come of it.
pub(super) fn put_on(left: Left) -> Hold {
    match try_put_on(left) {
        Ok(()) => Hold::Enforced,
        Err(error) => Hold::NotEnforced(format!("the system-call filter was refused: {error}")),
    }
}

fn try_put_on(left: Left) -> Result<(), String> {
    let mut forbidden: BTreeMap<i64, Vec<Rule>> =
        FORBIDDEN.iter().map(|call| (*call, Vec::new())).collect();
    forbidden.insert(libc::SYS_clone, any_bit(0, NAMESPACES)?);
    // Typing into the terminal that the judge was started from.
    let mut requests = vec![libc::TIOCSTI, libc::TIOCLINUX];
    if left.signals {
        requests.extend(strangers::OWNING);
        strangers::keep_signals(&mut forbidden)?;
    }
    strangers::keep_off(&mut forbidden)?;
    if left.modes {
        forbidden.extend(MODES.iter().map(|call| (*call, Vec::new())));
    }
    let requests = requests.iter().map(|request| equal(1, *request));
    forbidden.insert(libc::SYS_ioctl, requests.collect::<Result<_, _>>()?);
    let unknown = UNKNOWN.iter().map(|call| (*call, Vec::new())).collect();
    other_numbers()?;
    for (calls, error) in [(forbidden, libc::EPERM), (unknown, libc::ENOSYS)] {
        let arch = std::env::consts::ARCH.try_into().map_err(told)?;
        let filter = SeccompFilter::new(calls, SeccompAction::Allow, refusal(error), arch);
        let program: BpfProgram = filter.and_then(TryInto::try_into).map_err(told)?;
        apply_filter(&program).map_err(told)?;
    }
    Ok(())
}

fn refusal(error: i32) -> SeccompAction {
    SeccompAction::Errno(u32::try_from(error).unwrap_or_default())
}

/// Refuses as unknown every call by the numbers of x32, which pass for numbers of this very machine
/// and mean the same calls.
#[cfg(target_arch = "x86_64")]
fn other_numbers() -> Result<(), String> {
    const MARK: u32 = 0x4000_0000;
    let step = |code: u32, jt, k| seccompiler::sock_filter {
        code: u16::try_from(code).unwrap_or_default(),
        jt,
        jf: 0,
        k,
    };
    let program = [
        // The number of the call stands first in what the filter is given.
        step(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, 0, 0),
        step(libc::BPF_JMP | libc::BPF_JGE | libc::BPF_K, 1, MARK),
        step(libc::BPF_RET | libc::BPF_K, 0, SeccompAction::Allow.into()),
        step(libc::BPF_RET | libc::BPF_K, 0, refusal(libc::ENOSYS).into()),
    ];
    apply_filter(&program).map_err(told)
}

/// Other machines have one set of numbers.
#[cfg(not(target_arch = "x86_64"))]
fn other_numbers() -> Result<(), String> {
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
