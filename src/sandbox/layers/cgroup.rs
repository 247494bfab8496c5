//! Layer D: a control group (version 2) of the program's own, in which the kernel holds its memory
//! to the limit. It takes a group that the machine has delegated to the user.

use std::fs::{self, File};
use std::io;
use std::os::fd::{AsFd as _, BorrowedFd};
use std::path::{Path, PathBuf};

/// What the folder of a program's group is called, before the helper's process id.
const NAME: &str = "judge-";

/// A group for one program. It goes when this is dropped, unless a process is left in it.
#[derive(Debug)]
pub(in crate::sandbox) struct Group {
    folder: PathBuf,
    handle: File,
}

impl Group {
    /// Makes a group of at most so many bytes beside or above the group of this process.
    ///
    /// # Errors
    /// Why there is none to be had.
    pub(super) fn make(memory_bytes: u64) -> Result<Group, String> {
        let own = own_folder().ok_or("this system has no cgroup v2")?;
        let within = delegated(&own)?;
        tidy(&within);
        let folder = within.join(format!("{NAME}{}", std::process::id()));
        make_folder(&folder).map_err(|error| format!("cannot make a control group: {error}"))?;
        let handle = File::open(&folder).map_err(|error| error.to_string());
        let group = match handle {
            Ok(handle) => Group { folder, handle },
            Err(error) => {
                // It is empty, and nothing is lost if it stays.
                let _ = fs::remove_dir(&folder);
                return Err(format!("cannot open its control group: {error}"));
            }
        };
        group
            .write("memory.max", &memory_bytes.to_string())
            .map_err(|error| format!("cannot limit its control group: {error}"))?;
        // Memory that is swapped out is memory all the same; without swap there is no such file.
        let _ = group.write("memory.swap.max", "0");
        // One that runs out ends as a whole; kernels before 4.19 end its largest process.
        let _ = group.write("memory.oom.group", "1");
        Ok(group)
    }

    /// Where a process is to be born to belong to it.
    pub(super) fn descriptor(&self) -> BorrowedFd<'_> {
        self.handle.as_fd()
    }

    /// Whether the kernel has ended a process of it because the memory ran out.
    pub(in crate::sandbox) fn ran_out(&self) -> bool {
        fs::read_to_string(self.folder.join("memory.events"))
            .is_ok_and(|events| counted(&events, "oom_kill") > 0)
    }

    fn write(&self, file: &str, text: &str) -> io::Result<()> {
        fs::write(self.folder.join(file), text)
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        // A process that is being torn down still counts for a moment; a later run tidies up.
        let _ = fs::remove_dir(&self.folder);
    }
}

/// The folder of this process's own group.
fn own_folder() -> Option<PathBuf> {
    let groups = fs::read_to_string("/proc/self/cgroup").ok()?;
    let mounts = fs::read_to_string("/proc/self/mountinfo").ok()?;
    folder_of(&groups, &mounts)
}

/// The folder of the group that `/proc/self/cgroup` names, by the mounts of `/proc/self/mountinfo`.
fn folder_of(groups: &str, mounts: &str) -> Option<PathBuf> {
    let group = groups.lines().find_map(|line| line.strip_prefix("0::"))?;
    mounts.lines().find_map(|line| {
        let (before, after) = line.split_once(" - ")?;
        if after.split(' ').next() != Some("cgroup2") {
            return None;
        }
        let mut fields = before.split(' ').skip(3);
        let (root, point) = (fields.next()?, fields.next()?);
        let below = Path::new(group).strip_prefix(root).ok()?;
        Some(Path::new(point).join(below))
    })
}

/// The nearest group at or above `own` whose children have memory of their own and in which this
/// process may make one.
fn delegated(own: &Path) -> Result<PathBuf, String> {
    let mut why = "no control group has memory to give".to_owned();
    for folder in own.ancestors() {
        let Ok(given) = fs::read_to_string(folder.join("cgroup.subtree_control")) else {
            break;
        };
        if !given.split_whitespace().any(|name| name == "memory") {
            continue;
        }
        match rustix::fs::access(folder, rustix::fs::Access::WRITE_OK) {
            Ok(()) => return Ok(folder.to_owned()),
            Err(error) => why = format!("no control group is delegated to this user: {error}"),
        }
    }
    Err(why)
}

/// Makes a folder; one of the same name was left by a helper that was killed.
fn make_folder(folder: &Path) -> io::Result<()> {
    match fs::create_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            fs::remove_dir(folder)?;
            fs::create_dir(folder)
        }
        made => made,
    }
}

/// Removes what helpers left that were killed.
fn tidy(within: &Path) {
    let entries = fs::read_dir(within).into_iter().flatten().flatten();
    for entry in entries {
        let name = entry.file_name();
        let helper = name.to_str().and_then(|name| name.strip_prefix(NAME));
        let gone = |helper: &str| {
            helper.parse::<u32>().is_ok() && !Path::new("/proc").join(helper).exists()
        };
        if helper.is_some_and(gone) {
            // One that is still in use stays.
            let _ = fs::remove_dir(entry.path());
        }
    }
}

/// The number behind a name in a file of `name number` lines.
fn counted(lines: &str, name: &str) -> u64 {
    let mut lines = lines.lines().filter_map(|line| line.split_once(' '));
    let found = lines.find(|(given, _)| *given == name);
    found
        .and_then(|(_, number)| number.trim().parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
        25 30 0:23 / /sys rw,nosuid - sysfs sysfs rw\n\
        31 25 0:27 / /sys/fs/cgroup rw,nosuid shared:9 - cgroup2 cgroup2 rw,nsdelegate\n";

    #[test]
    fn the_group_of_a_process_is_found_below_the_mount() {
        let groups = "1:name=systemd:/\n0::/user.slice/user-1000.slice/session-2.scope\n";
        let found = folder_of(groups, MOUNTS);
        let due = "/sys/fs/cgroup/user.slice/user-1000.slice/session-2.scope";
        assert_eq!(found.as_deref(), Some(Path::new(due)));
    }

    #[test]
    fn a_mount_of_a_part_shows_only_that_part() {
        let mounts = "31 25 0:27 /box/inner /cg rw - cgroup2 cgroup2 rw\n";
        let found = folder_of("0::/box/inner/here\n", mounts);
        assert_eq!(found.as_deref(), Some(Path::new("/cg/here")));
        assert_eq!(folder_of("0::/elsewhere\n", mounts), None);
    }

    #[test]
    fn a_machine_without_version_2_has_none() {
        assert_eq!(folder_of("4:memory:/a\n", MOUNTS), None);
        assert_eq!(
            folder_of("0::/\n", "25 30 0:23 / /sys rw - sysfs s rw\n"),
            None
        );
    }

    /// A tree of groups: `top` gives `given` to its children, among them this process's own group.
    fn tree(given: &str) -> (tempfile::TempDir, PathBuf) {
        let root = tempfile::tempdir().expect("a folder");
        let own = root.path().join("top/own");
        fs::create_dir_all(&own).expect("folders");
        let control = |folder: &Path, text: &str| {
            fs::write(folder.join("cgroup.subtree_control"), text).expect("a file");
        };
        control(&own, "\n");
        control(&root.path().join("top"), given);
        (root, own)
    }

    #[test]
    fn the_nearest_group_that_gives_memory_is_taken() {
        let (root, own) = tree("cpu memory pids\n");
        assert_eq!(delegated(&own), Ok(root.path().join("top")));
    }

    #[test]
    fn a_group_that_gives_no_memory_is_none() {
        let (_root, own) = tree("cpu pids\n");
        let why = delegated(&own).expect_err("no memory");
        assert_eq!(why, "no control group has memory to give");
    }

    #[test]
    fn what_a_killed_helper_left_is_removed_and_what_a_live_one_uses_is_not() {
        let root = tempfile::tempdir().expect("a folder");
        let live = format!("{NAME}{}", std::process::id());
        for name in [live.as_str(), "judge-4000000000", "judge-x", "other"] {
            fs::create_dir(root.path().join(name)).expect("a folder");
        }
        tidy(root.path());
        let there = |name: &str| root.path().join(name).exists();
        assert!(there(&live) && there("judge-x") && there("other"));
        assert!(!there("judge-4000000000"));
    }

    #[test]
    fn an_event_is_counted_by_its_whole_name() {
        let events = "low 0\noom 3\noom_kill 2\noom_group_kill 1\n";
        assert_eq!(counted(events, "oom_kill"), 2);
        assert_eq!(counted(events, "oom_group"), 0);
        assert_eq!(counted("", "oom_kill"), 0);
    }
}
