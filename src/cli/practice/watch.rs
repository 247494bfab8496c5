//! Watching the file of a session: a save however the editor makes it, a burst of them as one.

use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::burst::Burst;

/// How often the file is looked at where nothing tells of changes: network folders, a system out
/// of watches, a folder that was made anew.
const POLL: Duration = Duration::from_secs(1);
/// A file must be away for so long to be gone: editors move files about when they save.
const AWAY: Duration = Duration::from_millis(700);
/// The largest file that is read, in bytes; no compiler here takes more.
const FILE_CAP: u64 = 8 << 20;

/// What became of the file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Sight {
    /// It was saved, and holds these bytes now; they may be the same as before.
    Saved(Vec<u8>),
    /// It is not there any more.
    Gone,
    /// It cannot be read: why.
    Unreadable(String),
}

/// A watch over one file. The folder is watched rather than the file, since most editors put a
/// new file in the old one's place.
pub(super) struct Watch {
    file: PathBuf,
    seen: Option<Stamp>,
    burst: Burst,
    next_poll: Instant,
    missing_since: Option<Instant>,
    _watcher: Option<RecommendedWatcher>,
}

/// What changes with every save.
#[derive(Debug, PartialEq, Eq)]
struct Stamp([i64; 7]);

impl Watch {
    /// Starts to watch a file at an absolute path. What it holds now is no save. `wake` is called
    /// from another thread when it is worth looking.
    pub(super) fn new(file: &Path, now: Instant, wake: impl Fn() + Send + 'static) -> Watch {
        Watch {
            file: file.to_owned(),
            seen: fs::metadata(file).ok().map(|meta| Stamp::of(&meta)),
            burst: Burst::default(),
            next_poll: now + POLL,
            missing_since: None,
            // Without it the polls still see every save.
            _watcher: watcher(file, wake).ok(),
        }
    }

    /// Something was done to the file, or may have been.
    pub(super) fn touched(&mut self, now: Instant) {
        self.burst.touched(now);
    }

    /// When to look again at the latest.
    pub(super) fn due(&self) -> Instant {
        self.burst
            .over_at()
            .map_or(self.next_poll, |at| at.min(self.next_poll))
    }

    /// What became of the file since the last look, once a burst of changes is over.
    pub(super) fn look(&mut self, now: Instant) -> Option<Sight> {
        if now >= self.next_poll {
            self.next_poll = now + POLL;
            let stamp = fs::metadata(&self.file).ok().map(|meta| Stamp::of(&meta));
            if stamp != self.seen && self.burst.over_at().is_none() {
                self.burst.touched(now);
            }
        }
        if !self.burst.take(now) {
            return None;
        }
        // The stamp comes first: a save in between is seen the next time.
        let stamp = fs::metadata(&self.file).ok().map(|meta| Stamp::of(&meta));
        if stamp.is_some() {
            self.missing_since = None;
            if self.seen == stamp {
                return None;
            }
        }
        match read(&self.file) {
            Err(error) if error.kind() == ErrorKind::NotFound => self.missing(now),
            read => {
                self.seen = stamp;
                Some(match read {
                    Ok(bytes) => Sight::Saved(bytes),
                    Err(error) => Sight::Unreadable(error.to_string()),
                })
            }
        }
    }

    fn missing(&mut self, now: Instant) -> Option<Sight> {
        self.seen.as_ref()?;
        let since = *self.missing_since.get_or_insert(now);
        if now.saturating_duration_since(since) < AWAY {
            self.burst.touched(now);
            return None;
        }
        self.seen = None;
        Some(Sight::Gone)
    }
}

impl Stamp {
    #[expect(
        clippy::cast_possible_wrap,
        reason = "only whether two stamps are the same matters"
    )]
    fn of(meta: &Metadata) -> Stamp {
        Stamp([
            meta.dev() as i64,
            meta.ino() as i64,
            meta.size() as i64,
            meta.mtime(),
            meta.mtime_nsec(),
            meta.ctime(),
            meta.ctime_nsec(),
        ])
    }
}

/// What the file holds.
///
/// # Errors
/// It cannot be read, is no regular file, or is larger than any compiler takes.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    // Opening a pipe would wait for ever.
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is not a regular file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?
        .take(FILE_CAP + 1)
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > FILE_CAP {
        let why = format!("it is larger than {} MiB", FILE_CAP >> 20);
        return Err(io::Error::other(why));
    }
    Ok(bytes)
}

fn watcher(file: &Path, wake: impl Fn() + Send + 'static) -> notify::Result<RecommendedWatcher> {
    let name = file.file_name().map(ToOwned::to_owned);
    let folder = file.parent().unwrap_or(Path::new("/"));
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        let Ok(event) = event else { return wake() };
        let ours = event.need_rescan()
            || event
                .paths
                .iter()
                .any(|path| path.file_name() == name.as_deref());
        // Reading it is no change; the judge's own reading would wake it for ever.
        let changes = match event.kind {
            EventKind::Access(kind) => kind == AccessKind::Close(AccessMode::Write),
            _ => true,
        };
        if ours && changes {
            wake();
        }
    })?;
    watcher.watch(folder, RecursiveMode::NonRecursive)?;
    Ok(watcher)
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{self, Receiver};

    use super::*;

    struct Desk {
        folder: tempfile::TempDir,
        watch: Watch,
        woken: Receiver<()>,
    }

    fn desk() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("sol.py");
        fs::write(&file, "stub").unwrap();
        let (sender, woken) = mpsc::channel();
        let watch = Watch::new(&file, Instant::now(), move || {
            sender.send(()).ok();
        });
        Desk {
            folder,
            watch,
            woken,
        }
    }

    impl Desk {
        /// What is seen until nothing has been seen for a while longer than any burst.
        fn sights(&mut self) -> Vec<Sight> {
            let mut sights = Vec::new();
            let mut quiet = Instant::now();
            while quiet.elapsed() < Duration::from_millis(2500) {
                if self.woken.recv_timeout(Duration::from_millis(10)).is_ok() {
                    self.watch.touched(Instant::now());
                }
                if let Some(sight) = self.watch.look(Instant::now()) {
                    sights.push(sight);
                    quiet = Instant::now();
                }
            }
            sights
        }

        fn write(&self, name: &str, text: &str) {
            fs::write(self.folder.path().join(name), text).unwrap();
        }

        fn rename(&self, from: &str, to: &str) {
            let folder = self.folder.path();
            fs::rename(folder.join(from), folder.join(to)).unwrap();
        }
    }

    fn saved(text: &str) -> Vec<Sight> {
        vec![Sight::Saved(text.into())]
    }

    #[test]
    fn nothing_done_is_nothing_seen_and_reading_is_nothing_done() {
        let mut desk = desk();
        fs::read(desk.folder.path().join("sol.py")).unwrap();
        desk.write("other.py", "x");
        assert_eq!(desk.sights(), []);
    }

    #[test]
    fn a_burst_of_saves_is_seen_once_with_the_last_bytes() {
        let mut desk = desk();
        for text in ["a", "ab", "", "abc"] {
            desk.write("sol.py", text);
        }
        assert_eq!(desk.sights(), saved("abc"));
    }

    #[test]
    fn a_new_file_moved_into_the_old_one_s_place_is_one_save() {
        let mut desk = desk();
        // As JetBrains' editors do it.
        desk.write("sol.py___jb_tmp___", "new");
        desk.rename("sol.py", "sol.py___jb_old___");
        desk.rename("sol.py___jb_tmp___", "sol.py");
        fs::remove_file(desk.folder.path().join("sol.py___jb_old___")).unwrap();
        assert_eq!(desk.sights(), saved("new"));
        // As vim does it where it keeps a backup.
        desk.rename("sol.py", "sol.py~");
        desk.write("sol.py", "newer");
        fs::remove_file(desk.folder.path().join("sol.py~")).unwrap();
        assert_eq!(desk.sights(), saved("newer"));
    }

    #[test]
    fn the_same_bytes_saved_again_are_a_save() {
        let mut desk = desk();
        desk.write("sol.py", "stub");
        assert_eq!(desk.sights(), saved("stub"));
    }

    #[test]
    fn a_file_that_goes_is_told_once_and_seen_again_when_it_comes_back() {
        let mut desk = desk();
        fs::remove_file(desk.folder.path().join("sol.py")).unwrap();
        assert_eq!(desk.sights(), [Sight::Gone]);
        assert_eq!(desk.sights(), []);
        desk.write("sol.py", "back");
        assert_eq!(desk.sights(), saved("back"));
    }

    #[test]
    fn a_folder_made_anew_is_still_watched() {
        let mut desk = desk();
        let folder = desk.folder.path().to_owned();
        fs::remove_dir_all(&folder).unwrap();
        fs::create_dir(&folder).unwrap();
        desk.write("sol.py", "anew");
        assert_eq!(desk.sights(), saved("anew"));
    }
}
