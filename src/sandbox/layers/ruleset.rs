//! Landlock: which files a program may reach, whom it may signal, and that it may not connect.

use std::path::PathBuf;

use landlock::{
    ABI, Access as _, AccessFs, AccessNet, CompatLevel, Compatible as _, Ruleset, RulesetAttr as _,
    RulesetCreatedAttr as _, RulesetError, RulesetStatus, Scope, path_beneath_rules,
};

use super::super::held::Hold;

/// The newest version of Landlock of which anything is used: signals kept within.
const NEWEST: ABI = ABI::V6;

/// What may be reached.
pub(super) struct Reach {
    /// Read, and executed.
    pub(super) readable: Vec<PathBuf>,
    /// Read and written.
    pub(super) writable: Vec<PathBuf>,
}

/// Restricts this process and all that come of it. Returns also whether its signals stay within.
pub(super) fn put_on(reach: &Reach) -> (Hold, bool) {
    match try_put_on(reach) {
        Ok((RulesetStatus::FullyEnforced, signals)) => (Hold::Enforced, signals),
        Ok((RulesetStatus::PartiallyEnforced, signals)) => {
            let why = "the kernel's Landlock is older than version 6".to_owned();
            (Hold::BestEffort(why), signals)
        }
        Ok((RulesetStatus::NotEnforced, _)) => {
            let why = "the kernel has no Landlock".to_owned();
            (Hold::NotEnforced(why), false)
        }
        Err(error) => (Hold::NotEnforced(error.to_string()), false),
    }
}

fn try_put_on(reach: &Reach) -> Result<(RulesetStatus, bool), RulesetError> {
    let reading = AccessFs::from_read(NEWEST);
    let signals = Ruleset::default()
        .set_compatibility(CompatLevel::HardRequirement)
        .scope(Scope::Signal)
        .is_ok();
    let status = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(NEWEST))?
        .handle_access(AccessNet::from_all(NEWEST))?
        .scope(Scope::from_all(NEWEST))?
        .create()?
        .add_rules(path_beneath_rules(&reach.readable, reading))?
        .add_rules(path_beneath_rules(
            &reach.writable,
            AccessFs::from_all(NEWEST),
        ))?
        .restrict_self()?;
    Ok((status.ruleset, signals))
}
