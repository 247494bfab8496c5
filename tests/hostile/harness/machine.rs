//! Machines: this one with all its layers of isolation, and this one as if it lacked some.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use judge::sandbox::{Launcher as _, Layers, Sandbox};

/// The names of the machines with the layers that each may use.
pub(crate) const MACHINES: [(&str, Layers); 6] = [
    ("all", Layers::ALL),
    ("no-landlock", layers(true, false, true)),
    ("no-namespaces", layers(false, true, true)),
    ("landlock", layers(false, true, false)),
    ("filter", layers(false, false, true)),
    ("none", layers(false, false, false)),
];

const fn layers(namespaces: bool, landlock: bool, seccomp: bool) -> Layers {
    Layers {
        namespaces,
        landlock,
        seccomp,
        ..Layers::ALL
    }
}

/// A machine.
pub(crate) struct Machine {
    asked: Layers,
    /// The layers that do hold: of those that may be used, those that the kernel has.
    pub(crate) held: Layers,
}

impl Machine {
    /// The machine of this name, tried out.
    pub(crate) fn named(name: &str) -> Option<Machine> {
        let (_, asked) = MACHINES.into_iter().find(|(known, _)| *known == name)?;
        let sandbox = sandbox(asked, Arc::default());
        let isolation = sandbox.isolation();
        let held = layers(
            isolation.namespaces == "enforced",
            isolation.landlock == "enforced",
            isolation.seccomp == "enforced",
        );
        if held != asked {
            eprintln!("{name}: this machine lacks {:?}", isolation.missing);
        }
        Some(Machine { asked, held })
    }

    /// Its sandbox, which `interrupt` ends.
    pub(crate) fn sandbox(&self, interrupt: Arc<AtomicBool>) -> Sandbox {
        sandbox(self.asked, interrupt)
    }
}

fn sandbox(asked: Layers, interrupt: Arc<AtomicBool>) -> Sandbox {
    // A copy that an ordinary user may execute, where there is one.
    let helper = std::env::var_os("HOSTILE_JUDGE")
        .map_or_else(|| env!("CARGO_BIN_EXE_judge").into(), PathBuf::from);
    Sandbox::new(helper, interrupt).with_layers(asked)
}
