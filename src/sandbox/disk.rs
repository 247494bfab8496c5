//! What a program has written, where nothing else bounds it: its folder is looked through now and
//! then, and the files that it has removed and still holds. Those that never had a folder, such as
//! memory that it shares with its children, are memory.

use std::collections::HashSet;
use std::fs::{self, Metadata};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
#[cfg(target_os = "linux")]
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use super::contract::Limit;

/// The shortest time between two looks.
const PAUSE: Duration = Duration::from_millis(50);

/// The share of a processor that looking may take: one part in so many.
const COST_SHARE: u32 = 20;

/// Files and folders that a program may have in its folder, as many as where it lies in memory.
pub(super) const MOST_FILES: usize = 16_384;

/// A folder whose growth is bounded.
pub(super) struct Disk {
    folder: PathBuf,
    limit_bytes: u64,
    next: Instant,
    /// When it was looked at the last time, and the bytes and files that it held then.
    before: (Instant, u64, u64),
}

impl Disk {
    pub(super) fn new(folder: PathBuf, limit_bytes: u64) -> Disk {
        Disk {
            folder,
            limit_bytes,
            next: Instant::now() + PAUSE,
            before: (Instant::now(), 0, 0),
        }
    }

    /// What passes its limit, the folder with the removed files of these processes or their files in
    /// memory, if it is time to look and something does.
    pub(super) fn breach(&mut self, processes: &[i32], memory_bytes: Option<u64>) -> Option<Limit> {
        let began = Instant::now();
        if began < self.next {
            return None;
        }
        let mut held = Held::default();
        held.folder(&self.folder, self.limit_bytes);
        for pid in processes {
            held.removed(*pid);
        }
        let cheap = PAUSE.max(began.elapsed() * COST_SHARE);
        self.next =
            Instant::now() + cheap.min(self.soonest(began, held.bytes, held.seen.len() as u64));
        let memory_is_over = memory_bytes.is_some_and(|limit| held.memory_bytes > limit);
        memory_is_over
            .then_some(Limit::Memory)
            .or_else(|| held.is_over(self.limit_bytes).then_some(Limit::Disk))
    }

    /// How long it may go unseen if it goes on growing as it did since the last time: half of the
    /// time in which it would be full.
    fn soonest(&mut self, now: Instant, bytes: u64, files: u64) -> Duration {
        let (then, bytes_before, files_before) =
            std::mem::replace(&mut self.before, (now, bytes, files));
        let until = |held: u64, before: u64, limit: u64| {
            let grown = held.saturating_sub(before);
            let left = limit.saturating_sub(held);
            #[expect(
                clippy::cast_precision_loss,
                reason = "how long is guessed, not counted"
            )]
            let times = left as f64 / grown.max(1) as f64;
            Duration::try_from_secs_f64((now - then).as_secs_f64() * times / 2.0)
                .unwrap_or(Duration::MAX)
        };
        let full = until(bytes, bytes_before, self.limit_bytes);
        let crowded = until(files, files_before, MOST_FILES as u64);
        PAUSE.max(full.min(crowded))
    }
}

/// What was found so far.
#[derive(Default)]
struct Held {
    bytes: u64,
    /// What is in memory and never had a folder.
    memory_bytes: u64,
    /// Each file by its device and number, so that one of several names counts once.
    seen: HashSet<(u64, u64)>,
}

impl Held {
    fn is_over(&self, limit_bytes: u64) -> bool {
        self.bytes > limit_bytes || self.seen.len() > MOST_FILES
    }

    fn add(&mut self, found: &Metadata) {
        if self.seen.insert((found.dev(), found.ino())) {
            let bytes = found.blocks() * 512;
            if Some(found.dev()) == memory_device() {
                self.memory_bytes += bytes;
            } else {
                self.bytes += bytes;
            }
        }
    }

    /// Adds what stands in a folder, until it is too much.
    fn folder(&mut self, folder: &Path, limit_bytes: u64) {
        let mut ahead = vec![folder.to_owned()];
        while let Some(folder) = ahead.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                // What is gone already, or closed to the judge itself, is passed over.
                let Ok(found) = entry.metadata() else {
                    continue;
                };
                self.add(&found);
                if self.is_over(limit_bytes) {
                    return;
                }
                if found.is_dir() {
                    ahead.push(entry.path());
                }
            }
        }
    }

    /// Adds the files without a name that a process has open or mapped.
    fn removed(&mut self, pid: i32) {
        for held in ["fd", "map_files"] {
            let entries = fs::read_dir(format!("/proc/{pid}/{held}"));
            for entry in entries.into_iter().flatten().flatten() {
                let found = fs::metadata(entry.path());
                if let Ok(found) = found.as_ref()
                    && found.is_file()
                    && found.nlink() == 0
                {
                    self.add(found);
                }
            }
        }
    }
}

/// The device of the files that the kernel keeps in memory for what never had a name in a folder:
/// shared mappings and the like.
#[cfg(target_os = "linux")]
fn memory_device() -> Option<u64> {
    static DEVICE: OnceLock<Option<u64>> = OnceLock::new();
    *DEVICE.get_or_init(|| {
        let file = rustix::fs::memfd_create("judge", rustix::fs::MemfdFlags::CLOEXEC).ok()?;
        Some(fs::File::from(file).metadata().ok()?.dev())
    })
}

/// No other system shows them as files.
#[cfg(not(target_os = "linux"))]
fn memory_device() -> Option<u64> {
    None
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::Write as _;

    use super::*;

    const MIB: usize = 1 << 20;

    fn held(folder: &Path) -> u64 {
        let mut held = Held::default();
        held.folder(folder, u64::MAX);
        held.bytes
    }

    #[test]
    fn files_count_once_by_what_they_take_and_links_lead_nowhere() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        fs::create_dir(path("below")).expect("a folder");
        fs::write(path("below/a"), vec![1; MIB]).expect("a file");
        fs::hard_link(path("below/a"), path("b")).expect("a link");
        std::os::unix::fs::symlink("/", path("root")).expect("a link");
        let sparse = File::create(path("sparse")).expect("a file");
        sparse.set_len(1 << 30).expect("a length");
        let bytes = held(folder.path());
        assert!((MIB as u64..2 * MIB as u64).contains(&bytes), "{bytes}");
    }

    #[test]
    fn what_grows_fast_is_looked_at_again_before_it_is_full() {
        let mut disk = Disk::new(PathBuf::new(), 1000);
        let start = disk.before.0;
        let after = |ms| start + Duration::from_millis(ms);
        // A tenth of the bytes in a second: nine more seconds to go.
        let soonest = disk.soonest(after(1000), 100, 1);
        assert_eq!(soonest.as_millis(), 4500);
        // Half of the files in the next one.
        let soonest = disk.soonest(after(2000), 100, 1 + MOST_FILES as u64 / 2);
        assert!((480..=500).contains(&soonest.as_millis()), "{soonest:?}");
        // Nothing grows.
        let soonest = disk.soonest(after(3000), 100, 1 + MOST_FILES as u64 / 2);
        assert!(soonest > Duration::from_secs(60), "{soonest:?}");
        assert_eq!(disk.soonest(after(4000), 1000, 1), PAUSE);
    }

    #[test]
    fn too_many_files_are_too_much() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in 0..=MOST_FILES {
            File::create(folder.path().join(name.to_string())).expect("a file");
        }
        let mut held = Held::default();
        held.folder(folder.path(), u64::MAX);
        assert!(held.is_over(u64::MAX));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn what_never_had_a_folder_is_memory() {
        let file = rustix::fs::memfd_create("much", rustix::fs::MemfdFlags::CLOEXEC);
        let mut file = File::from(file.expect("a file in memory"));
        file.write_all(&vec![1; MIB]).expect("it is written");
        let me = [i32::try_from(std::process::id()).expect("a process id")];
        let folder = tempfile::tempdir().expect("a folder");
        let breach = |memory_bytes| {
            let mut disk = Disk::new(folder.path().to_owned(), u64::MAX);
            disk.next = Instant::now();
            disk.breach(&me, memory_bytes)
        };
        assert_eq!(breach(Some(MIB as u64 / 2)), Some(Limit::Memory));
        assert_eq!(breach(None), None);
    }

    #[test]
    fn a_removed_file_counts_as_long_as_it_is_held() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("gone");
        let mut file = File::create(&path).expect("a file");
        file.write_all(&vec![1; MIB]).expect("a file");
        fs::remove_file(path).expect("it goes");
        let found = file.metadata().expect("it is held");
        let mut held = Held::default();
        held.removed(i32::try_from(std::process::id()).expect("a process id"));
        assert!(held.seen.contains(&(found.dev(), found.ino())));
        assert!(held.bytes >= MIB as u64);
    }
}
