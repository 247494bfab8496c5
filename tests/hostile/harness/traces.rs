//! What a run must not leave: a process, a change to a stranger's files, memory in the judge.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use judge::model::Isolation;
use judge::sandbox::{Conversation, Finished, Launch, Launcher, Sandbox, SandboxError};

/// The variable by which the processes of a run are found.
pub(crate) const RUN: &str = "HOSTILE_RUN";

/// A launcher whose programs bear a mark, and are told where the canary sits.
pub(crate) struct Marked<'a> {
    pub(crate) sandbox: &'a Sandbox,
    pub(crate) mark: &'a str,
    pub(crate) canary: &'a Path,
}

impl Marked<'_> {
    fn with_mark(&self, launch: &Launch) -> Launch {
        let mut launch = launch.clone();
        launch.env.push((RUN.into(), self.mark.into()));
        let canary: OsString = self.canary.into();
        launch.env.push(("HOSTILE_CANARY".into(), canary));
        launch
    }
}

impl Launcher for Marked<'_> {
    fn run(&self, launch: &Launch) -> Result<Finished, SandboxError> {
        self.sandbox.run(&self.with_mark(launch))
    }

    fn converse(&self, launch: &Launch) -> Result<Box<dyn Conversation>, SandboxError> {
        self.sandbox.converse(&self.with_mark(launch))
    }

    fn isolation(&self) -> Isolation {
        self.sandbox.isolation()
    }
}

/// The live processes that bear a mark.
pub(crate) fn bearers(mark: &str) -> Vec<String> {
    let sought = format!("{RUN}={mark}\0");
    let bears = |folder: &Path| {
        fs::read(folder.join("environ")).is_ok_and(|text| {
            text.windows(sought.len())
                .any(|part| part == sought.as_bytes())
        })
    };
    let processes = fs::read_dir("/proc").expect("/proc can be read").flatten();
    processes
        .map(|process| process.path())
        .filter(|folder| bears(folder))
        .map(|folder| {
            let line = fs::read(folder.join("cmdline")).unwrap_or_default();
            let line = String::from_utf8_lossy(&line).replace('\0', " ");
            format!("{} {line}", folder.display())
        })
        .collect()
}

/// Children of this process that nobody has waited for.
pub(crate) fn children() -> Vec<String> {
    let threads = fs::read_dir("/proc/self/task")
        .expect("its threads")
        .flatten();
    threads
        .filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok())
        .flat_map(|list| {
            list.split_ascii_whitespace()
                .map(|child| format!("/proc/{child}"))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// The largest memory that this process ever held, in MiB.
pub(crate) fn peak_mib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("its status");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.split_ascii_whitespace().next()?.parse::<u64>().ok());
    kib.expect("its peak") / 1024
}

/// A home of somebody's with an expected answer in it, open to everybody, so that nothing but the
/// sandbox keeps a program out.
pub(crate) struct Canary {
    folder: PathBuf,
    /// Held by who looks at it and makes it anew.
    looking: Mutex<()>,
}

const ANSWER: &str = "held\n";

impl Canary {
    /// Makes it in an empty folder.
    pub(crate) fn new(folder: PathBuf) -> Canary {
        let canary = Canary {
            folder,
            looking: Mutex::default(),
        };
        canary.fill();
        canary
    }

    fn fill(&self) {
        fs::create_dir_all(self.folder.join("open")).expect("a folder");
        fs::write(self.folder.join("answer"), ANSWER).expect("a file");
        for (name, mode) in [(".", 0o777), ("open", 0o777), ("answer", 0o666)] {
            open_to_all(&self.folder.join(name), mode);
        }
    }

    /// Where it sits.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether it was touched; then it is made anew, as where no layer guards files a program may
    /// write to it.
    pub(crate) fn was_touched(&self) -> bool {
        let _alone = self.looking.lock().unwrap_or_else(PoisonError::into_inner);
        if self.is_whole() {
            return false;
        }
        fs::remove_dir_all(&self.folder).expect("it can be removed");
        self.fill();
        true
    }

    /// Whether it is as it was made.
    fn is_whole(&self) -> bool {
        let names = |folder: &Path| {
            let entries = fs::read_dir(folder).into_iter().flatten().flatten();
            let mut names: Vec<OsString> = entries.map(|entry| entry.file_name()).collect();
            names.sort();
            names
        };
        names(&self.folder) == ["answer", "open"]
            && names(&self.folder.join("open")).is_empty()
            && fs::read_to_string(self.folder.join("answer")).is_ok_and(|text| text == ANSWER)
    }
}

/// Sets the mode of a file or a folder.
pub(crate) fn open_to_all(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = fs::Permissions::from_mode(mode);
    fs::set_permissions(path, mode).expect("it is our own");
}
