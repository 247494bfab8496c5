//! What the sandbox costs, and how exact it is.

pub(crate) mod accuracy;
pub(crate) mod lateness;
pub(crate) mod load;
pub(crate) mod overhead;
pub(crate) mod peak;

use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use judge::sandbox::{
    Finished, Launch, Launcher as _, Layers, Output, ProcessLimits, Sandbox, Stdin,
};
use tempfile::TempDir;

/// Time that no measured program needs, in ms.
const AMPLE_MS: u64 = 600_000;

/// A sandbox, a program that uses what it is told to, and a folder for both.
struct Bench {
    sandbox: Sandbox,
    folder: TempDir,
}

impl Bench {
    fn new(layers: Layers) -> Bench {
        let helper = env!("CARGO_BIN_EXE_judge").into();
        let sandbox = Sandbox::new(helper, Arc::<AtomicBool>::default()).with_layers(layers);
        let folder = tempfile::tempdir().expect("a folder");
        let built = Command::new("cc")
            .args(["-O1", "-pthread", "-o"])
            .arg(folder.path().join("spin"))
            .arg(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/tests/bench/sandbox/spin.c"
            ))
            .status();
        assert!(built.expect("cc starts").success(), "cc compiles it");
        Bench { sandbox, folder }
    }

    fn spin(&self) -> PathBuf {
        self.folder.path().join("spin")
    }

    fn launch(&self, program: PathBuf, args: &[&str]) -> Launch {
        let scratch = self.folder.path().join("scratch");
        std::fs::create_dir_all(&scratch).expect("a folder");
        Launch {
            program,
            args: args.iter().map(|arg| (*arg).into()).collect(),
            env: vec![("PATH".into(), "/usr/bin:/bin".into())],
            scratch,
            scratch_bytes: 64 << 20,
            scratch_is_kept: false,
            is_followed: false,
            readable: vec![self.folder.path().to_owned()],
            stdin: Stdin::Null,
            stdout: Output::Keep,
            limits: ProcessLimits {
                cpu_ms: AMPLE_MS,
                wall_ms: AMPLE_MS,
                memory_bytes: Some(256 << 20),
                output_cap_bytes: 1 << 20,
                keep_bytes: 1 << 10,
                file_bytes: 1 << 20,
            },
        }
    }

    fn run(&self, launch: &Launch) -> Finished {
        self.sandbox.run(launch).expect("the sandbox works")
    }
}

/// The layers that a measurement is taken with, by name.
const MACHINES: [(&str, Layers); 3] = [
    ("all layers", Layers::ALL),
    (
        "no namespaces",
        Layers {
            namespaces: false,
            ..Layers::ALL
        },
    ),
    (
        "no layers",
        Layers {
            namespaces: false,
            landlock: false,
            seccomp: false,
            cgroup: false,
        },
    ),
];

/// Memory that this process holds while it is measured, in MiB.
fn hold(mib: usize) -> Vec<u8> {
    vec![1; mib << 20]
}

fn milliseconds(ns: u64) -> f64 {
    ns as f64 / 1e6
}
