//! The layers of isolation as everybody knows them: which may be used, which hold, and why one
//! does not.

use serde::{Deserialize, Serialize};

use super::isolation::remedy;
use crate::model::Isolation;

/// Which layers may be used. All of them may, unless a test plays a machine that lacks some.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layers {
    /// User, process, mount, network and ipc namespaces.
    pub namespaces: bool,
    /// Landlock.
    pub landlock: bool,
    /// The system-call filter.
    pub seccomp: bool,
    /// A control group that holds the memory.
    pub cgroup: bool,
}

impl Layers {
    /// Every layer.
    pub const ALL: Layers = Layers {
        namespaces: true,
        landlock: true,
        seccomp: true,
        cgroup: true,
    };
}

/// How far a layer holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Hold {
    /// Wholly.
    Enforced,
    /// In part, and what is missing.
    BestEffort(String),
    /// Not at all, and why.
    NotEnforced(String),
}

impl Hold {
    /// For a layer that may not be used.
    pub(super) fn masked() -> Hold {
        Hold::NotEnforced("it is turned off".to_owned())
    }

    fn word(&self) -> String {
        match self {
            Hold::Enforced => "enforced",
            Hold::BestEffort(_) => "best effort",
            Hold::NotEnforced(_) => "not enforced",
        }
        .to_owned()
    }

    /// Whether it holds wholly.
    pub(super) fn is_whole(&self) -> bool {
        *self == Hold::Enforced
    }

    /// Why it does not hold wholly; none where it does.
    fn reason(&self) -> Option<&str> {
        match self {
            Hold::Enforced => None,
            Hold::BestEffort(why) | Hold::NotEnforced(why) => Some(why),
        }
    }
}

/// Which layers hold for a program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Held {
    /// User, process, mount, network and ipc namespaces.
    pub(super) namespaces: Hold,
    /// Landlock.
    pub(super) landlock: Hold,
    /// The system-call filter.
    pub(super) seccomp: Hold,
    /// Memory, by a control group; where that does not hold it is sampled.
    pub(super) memory: Hold,
}

impl Held {
    /// When nothing could be started.
    pub(super) fn nothing(why: &str) -> Held {
        let hold = || Hold::NotEnforced(why.to_owned());
        Held {
            namespaces: hold(),
            landlock: hold(),
            seccomp: hold(),
            memory: hold(),
        }
    }

    /// In the words of the report; `sampled` is how memory is held without a control group.
    pub(super) fn isolation(&self, sampled: &str) -> Isolation {
        let layers = [
            ("namespaces", &self.namespaces),
            ("landlock", &self.landlock),
            ("seccomp", &self.seccomp),
            ("memory", &self.memory),
        ];
        let lacking = || {
            layers
                .iter()
                .filter_map(|(name, hold)| Some((name, hold.reason()?)))
        };
        Isolation {
            namespaces: self.namespaces.word(),
            landlock: self.landlock.word(),
            seccomp: self.seccomp.word(),
            memory: match self.memory {
                Hold::Enforced => "cgroup",
                Hold::BestEffort(_) | Hold::NotEnforced(_) => sampled,
            }
            .to_owned(),
            missing: lacking()
                .map(|(name, why)| format!("{name}: {why}"))
                .collect(),
            remedies: lacking()
                .map(|(name, _)| format!("{name}: {}", remedy(name)))
                .collect(),
        }
    }
}
