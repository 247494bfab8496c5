//! The layers of isolation as everybody knows them: which may be used, which hold, and why one
//! does not.

use serde::{Deserialize, Serialize};

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
}

impl Layers {
    /// Every layer.
    pub const ALL: Layers = Layers {
        namespaces: true,
        landlock: true,
        seccomp: true,
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

    fn reason(&self, layer: &str) -> Option<String> {
        match self {
            Hold::Enforced => None,
            Hold::BestEffort(why) | Hold::NotEnforced(why) => Some(format!("{layer}: {why}")),
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
}

impl Held {
    /// When nothing could be started.
    pub(super) fn nothing(why: &str) -> Held {
        let hold = || Hold::NotEnforced(why.to_owned());
        Held {
            namespaces: hold(),
            landlock: hold(),
            seccomp: hold(),
        }
    }

    /// In the words of the report; `memory` is how memory is held.
    pub(super) fn isolation(&self, memory: &str) -> Isolation {
        Isolation {
            namespaces: self.namespaces.word(),
            landlock: self.landlock.word(),
            seccomp: self.seccomp.word(),
            memory: memory.to_owned(),
            missing: [
                self.namespaces.reason("namespaces"),
                self.landlock.reason("landlock"),
                self.seccomp.reason("seccomp"),
            ]
            .into_iter()
            .flatten()
            .collect(),
        }
    }
}
