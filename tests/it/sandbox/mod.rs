//! What the sandbox does with programs that behave and with programs that do not.

mod conversation;
mod escapes;
mod hostile;
mod limits;
mod run;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

use judge::sandbox::{
    Captured, Ended, Finished, Launch, Launcher, Layers, Output, ProcessLimits, Sandbox,
    SandboxError, Stdin,
};
use tempfile::TempDir;

/// Time by the clock that no program in these tests needs, on however busy a machine.
const AMPLE_MS: u64 = 60_000;

/// A sandbox and a scratch folder.
struct Room {
    sandbox: Sandbox,
    interrupt: Arc<AtomicBool>,
    scratch: TempDir,
    layers: Layers,
}

/// Machines: one that has everything, one without namespaces, one with Landlock alone, one with
/// the system-call filter alone, and one with nothing.
const MACHINES: [Layers; 5] = [
    Layers::ALL,
    machine(false, true, true),
    machine(false, true, false),
    machine(false, false, true),
    machine(false, false, false),
];

const fn machine(namespaces: bool, landlock: bool, seccomp: bool) -> Layers {
    Layers {
        namespaces,
        landlock,
        seccomp,
        ..Layers::ALL
    }
}

impl Room {
    fn new() -> Room {
        Room::on(Layers::ALL)
    }

    /// A room on each of the machines.
    fn every() -> impl Iterator<Item = Room> {
        MACHINES.into_iter().map(Room::on)
    }

    fn on(layers: Layers) -> Room {
        let interrupt = Arc::new(AtomicBool::new(false));
        let helper = env!("CARGO_BIN_EXE_judge").into();
        Room {
            sandbox: Sandbox::new(helper, Arc::clone(&interrupt)).with_layers(layers),
            interrupt,
            layers,
            scratch: tempfile::tempdir().expect("a temporary folder"),
        }
    }

    /// The layers that do hold here: of those that are asked for, those that this machine has.
    fn held(&self) -> Layers {
        let isolation = self.sandbox.isolation();
        machine(
            isolation.namespaces == "enforced",
            isolation.landlock == "enforced",
            isolation.seccomp == "enforced",
        )
    }

    fn launch(&self, program: &str, args: &[&str]) -> Launch {
        Launch {
            program: program.into(),
            args: args.iter().map(OsString::from).collect(),
            env: vec![("PATH".into(), "/usr/local/bin:/usr/bin:/bin".into())],
            scratch: self.scratch.path().into(),
            scratch_bytes: 1 << 30,
            scratch_is_kept: true,
            is_followed: false,
            readable: Vec::new(),
            stdin: Stdin::Null,
            stdout: Output::Keep,
            limits: ProcessLimits {
                cpu_ms: AMPLE_MS,
                wall_ms: AMPLE_MS,
                memory_bytes: None,
                output_cap_bytes: 1 << 30,
                keep_bytes: 4096,
                file_bytes: 1 << 30,
            },
        }
    }

    fn shell(&self, script: &str) -> Launch {
        self.launch("/bin/sh", &["-c", script])
    }

    fn python(&self, script: &str) -> Launch {
        let python = which("python3");
        self.launch(&python.to_string_lossy(), &["-I", "-S", "-c", script])
    }

    /// Compiles a C program.
    fn c(&self, source: &str, args: &[&str]) -> Launch {
        let file = self.scratch.path().join("program.c");
        let program = self.scratch.path().join("program");
        fs::write(&file, source).expect("the source can be written");
        let built = Command::new("cc")
            .args(["-O1", "-w", "-pthread", "-o"])
            .args([&program, &file])
            .status();
        assert!(built.expect("cc starts").success(), "cc compiles it");
        self.launch(&program.to_string_lossy(), args)
    }

    fn run(&self, launch: &Launch) -> Finished {
        self.sandbox.run(launch).expect("the sandbox works")
    }

    fn ended(&self, launch: &Launch) -> Ended {
        self.run(launch).ended
    }
}

/// The real program of this name, not a shim that a version manager put before it.
fn which(name: &str) -> PathBuf {
    ["/usr/bin", "/usr/local/bin", "/bin"]
        .iter()
        .map(|folder| Path::new(folder).join(name))
        .find(|path| path.exists())
        .unwrap_or_else(|| panic!("{name} is needed for this test"))
}

/// An argument for `sleep` by which the process can be found again.
fn marker() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("600.{}{count:04}", std::process::id())
}

/// Whether a live process has this among its arguments.
fn alive(marker: &str) -> bool {
    let processes = fs::read_dir("/proc").expect("/proc can be read");
    processes.flatten().any(|process| {
        fs::read(process.path().join("cmdline")).is_ok_and(|line| {
            line.split(|byte| *byte == 0)
                .any(|word| word == marker.as_bytes())
        })
    })
}

/// Waits for something that comes about by itself.
fn eventually(what: &str, condition: impl Fn() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(30);
    while !condition() {
        assert!(Instant::now() < deadline, "{what} within 30 s");
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn text(captured: &Captured) -> String {
    String::from_utf8_lossy(&captured.head).into_owned()
}
