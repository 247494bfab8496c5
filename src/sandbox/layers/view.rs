//! What a program sees of the file system: the system and its toolchain read-only, its own folder,
//! and nothing else.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Component, Path, PathBuf};

use rustix::mount::{
    MountFlags, MountPropagationFlags, UnmountFlags, mount, mount_bind, mount_bind_recursive,
    mount_change, mount_remount, unmount,
};
use rustix::process::{chdir, pivot_root};

use super::super::sys;
use super::identity::Ids;

/// The folders of the root that are the system's own.
pub(super) const SYSTEM: &[&str] = &[
    "bin", "etc", "gnu", "lib", "lib32", "lib64", "libx32", "nix", "opt", "sbin", "snap", "usr",
];

/// The devices that a program may use.
pub(super) const DEVICES: &[&str] = &["null", "zero", "full", "random", "urandom"];

/// Where the machine's own files are while the view is made.
const OLD: &str = "/old";

/// Bytes that may be written to each of `/tmp` and `/dev/shm`, in the words of mount.
const SHARED: &str = "size=32m,nr_inodes=4096,mode=1777";

/// What is to be seen.
pub(super) struct View<'a> {
    /// The program's own folder.
    pub(super) scratch: &'a Path,
    /// The size that it may grow to, in bytes, for one that nobody reads afterwards.
    pub(super) scratch_bytes: Option<u64>,
    /// Whose the folder is to be.
    pub(super) owner: Ids,
    /// What is seen beside the system, read-only: absolute paths.
    pub(super) readable: &'a [PathBuf],
    /// Files of the system that are not to be seen.
    pub(super) hidden: &'a [PathBuf],
}

/// Makes the view the root of this process's own mount namespace.
pub(super) fn enter(view: &View<'_>) -> Result<(), String> {
    mount_change(
        "/",
        MountPropagationFlags::PRIVATE | MountPropagationFlags::REC,
    )
    .map_err(told("keep its mounts to itself"))?;
    // On a folder that is there for certain; the folder itself is seen again below `OLD`.
    tmpfs(view.scratch, "size=1m,nr_inodes=8192,mode=0755")?;
    chdir(view.scratch).map_err(told("enter its new root"))?;
    fs::create_dir("old").map_err(failed("make a folder for the old root"))?;
    pivot_root(".", "old").map_err(told("change its root"))?;
    chdir("/").map_err(told("enter its new root"))?;
    for name in SYSTEM {
        system_folder(name)?;
    }
    devices()?;
    make_folders(Path::new("/proc"))?;
    mount("proc", "/proc", "proc", CLOSED | MountFlags::NOEXEC, None)
        .map_err(told("mount /proc"))?;
    make_folders(Path::new("/tmp"))?;
    tmpfs(Path::new("/tmp"), SHARED)?;
    let mut readable: Vec<&PathBuf> = view.readable.iter().collect();
    readable.sort();
    for path in readable {
        show(path)?;
    }
    own_folder(view)?;
    for path in view.hidden {
        if path.exists() {
            mount_bind("/dev/null", path).map_err(told("hide a file"))?;
        }
    }
    unmount(OLD, UnmountFlags::DETACH).map_err(told("leave the old root"))?;
    fs::remove_dir(OLD).map_err(failed("leave the old root"))?;
    mount_remount("/", CLOSED | MountFlags::BIND | MountFlags::RDONLY, c"")
        .map_err(told("close its root"))
}

const CLOSED: MountFlags = MountFlags::NOSUID.union(MountFlags::NODEV);

fn tmpfs(at: &Path, options: &str) -> Result<(), String> {
    let options = std::ffi::CString::new(options).map_err(|error| error.to_string())?;
    mount("tmpfs", at, "tmpfs", CLOSED, Some(options.as_c_str()))
        .map_err(told("mount a folder in memory"))
}

/// A folder of the root, or the link that stands in its place on most systems.
fn system_folder(name: &str) -> Result<(), String> {
    let (old, new) = (Path::new(OLD).join(name), Path::new("/").join(name));
    let Ok(kind) = fs::symlink_metadata(&old) else {
        return Ok(());
    };
    if kind.is_symlink() {
        let target = fs::read_link(&old).map_err(failed("read a link of the root"))?;
        return symlink(target, &new).map_err(failed("make a link in its root"));
    }
    if kind.is_dir() {
        bind(&old, &new)
    } else {
        Ok(())
    }
}

/// Shows something of the machine's at its own place, unless it is seen already. A path with
/// links in it is shown where it leads, with a link at its own place.
fn show(path: &Path) -> Result<(), String> {
    if path.exists() {
        return Ok(());
    }
    let Some(real) = resolve(path) else {
        // What is not there cannot be shown; the program says so itself if it needs it.
        return Ok(());
    };
    if !real.exists() {
        bind(&below_old(&real), &real)?;
    }
    if real != path && !path.exists() {
        if let Some(parent) = path.parent() {
            make_folders(parent)?;
        }
        symlink(&real, path).map_err(failed("make a link in its view"))?;
    }
    Ok(())
}

/// Where a path of the machine leads, links followed as they were meant before the root changed.
fn resolve(path: &Path) -> Option<PathBuf> {
    let mut real = PathBuf::from("/");
    let mut ahead: Vec<PathBuf> = vec![path.to_owned()];
    let mut followed = 0;
    while let Some(next) = ahead.pop() {
        let mut parts = next.components();
        let Some(part) = parts.next() else { continue };
        if !parts.as_path().as_os_str().is_empty() {
            ahead.push(parts.as_path().to_owned());
        }
        match part {
            Component::RootDir => real = PathBuf::from("/"),
            Component::ParentDir => _ = real.pop(),
            Component::Normal(name) => {
                real.push(name);
                let old = below_old(&real);
                if fs::symlink_metadata(&old).ok()?.is_symlink() {
                    followed += 1;
                    if followed > 40 {
                        return None;
                    }
                    real.pop();
                    ahead.push(fs::read_link(&old).ok()?);
                }
            }
            Component::CurDir | Component::Prefix(_) => {}
        }
    }
    Some(real)
}

fn below_old(path: &Path) -> PathBuf {
    Path::new(OLD).join(path.strip_prefix("/").unwrap_or(path))
}

/// Binds a file or a folder of the machine, read-only with all that is mounted below it.
fn bind(old: &Path, new: &Path) -> Result<(), String> {
    if old.is_dir() {
        make_folders(new)?;
    } else {
        make_file(new)?;
    }
    mount_bind_recursive(old, new).map_err(told("show a folder"))?;
    sys::close_mount(new).map_err(failed("make a folder read-only"))
}

fn devices() -> Result<(), String> {
    for name in DEVICES {
        let new = Path::new("/dev").join(name);
        make_file(&new)?;
        mount_bind(Path::new(OLD).join("dev").join(name), &new).map_err(told("show a device"))?;
    }
    for (name, target) in [
        ("fd", "/proc/self/fd"),
        ("stdin", "/proc/self/fd/0"),
        ("stdout", "/proc/self/fd/1"),
        ("stderr", "/proc/self/fd/2"),
    ] {
        symlink(target, Path::new("/dev").join(name)).map_err(failed("make a link in /dev"))?;
    }
    let shared = Path::new("/dev/shm");
    make_folders(shared)?;
    tmpfs(shared, SHARED)
}

/// The program's own folder: its own memory, or the machine's folder where something is to be
/// left in it.
fn own_folder(view: &View<'_>) -> Result<(), String> {
    make_folders(view.scratch)?;
    let Ids { user, group } = view.owner;
    match view.scratch_bytes {
        Some(bytes) => {
            let options = format!("size={bytes},nr_inodes=16384,mode=0700,uid={user},gid={group}");
            tmpfs(view.scratch, &options)
        }
        None => mount_bind(below_old(view.scratch), view.scratch).map_err(told("show its folder")),
    }
}

fn make_folders(path: &Path) -> Result<(), String> {
    fs::create_dir_all(path).map_err(|error| {
        format!(
            "cannot make the folder {} in its view: {error}",
            path.display()
        )
    })
}

fn make_file(path: &Path) -> Result<(), String> {
    if let Some(parent) = path.parent() {
        make_folders(parent)?;
    }
    fs::write(path, "").map_err(|error| {
        format!(
            "cannot make the file {} in its view: {error}",
            path.display()
        )
    })
}

fn told(doing: &'static str) -> impl Fn(rustix::io::Errno) -> String {
    move |error| format!("cannot {doing}: {error}")
}

fn failed(doing: &'static str) -> impl Fn(std::io::Error) -> String {
    move |error| format!("cannot {doing}: {error}")
}
