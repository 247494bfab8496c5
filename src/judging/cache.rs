//! The build cache: one folder an entry, named by what goes into it.
//!
//! An entry is `KEY/out/…` with `KEY/manifest.json`, which is written last and lists every file:
//! an entry without a manifest, or whose files are not as listed, is built again. `KEY.lock` is
//! held shared while an entry is used and alone while it is built or removed, so that two judges
//! do not disturb each other. When the whole grows over its limit, the entries that were not used
//! for longest go.

use std::fs::{self, File, TryLockError};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use serde::{Deserialize, Serialize};

use super::JudgingError;

/// How long one judge waits for another that builds the same.
const LOCK_WAIT: Duration = Duration::from_secs(150);
const LOCK_POLL: Duration = Duration::from_millis(20);
/// How long a folder is asked for.
const MAKE_WAIT: Duration = Duration::from_secs(10);

/// The build cache.
#[derive(Debug)]
pub struct BuildCache {
    folder: PathBuf,
    limit_bytes: u64,
}

/// An entry in use: it stays as it is until this is dropped.
#[derive(Debug)]
pub(super) struct Entry {
    /// The folder of the files.
    pub(super) out: PathBuf,
    /// What the compiler said when it was built.
    pub(super) message: String,
    _lock: File,
}

/// What came of looking for an entry.
pub(super) enum Lookup {
    /// It is there and whole.
    Found(Entry),
    /// It is to be built.
    Absent(Vacancy),
}

/// The right to build an entry, held alone. Dropping it without `commit` leaves no entry.
pub(super) struct Vacancy {
    folder: PathBuf,
    lock: Option<File>,
}

#[derive(Serialize, Deserialize)]
struct Manifest {
    message: String,
    files: Vec<Listed>,
}

#[derive(Serialize, Deserialize, PartialEq)]
struct Listed {
    path: PathBuf,
    size: u64,
    mtime_s: i64,
    mtime_ns: i64,
    hash: String,
}

impl BuildCache {
    /// A cache in `folder`, which is made when it is first needed, of at most about `limit_bytes`.
    pub fn new(folder: PathBuf, limit_bytes: u64) -> BuildCache {
        BuildCache {
            folder,
            limit_bytes,
        }
    }

    /// The entry of this key, or the right to build it.
    ///
    /// # Errors
    /// When the cache cannot be written, or another judge builds the same entry for too long.
    pub(super) fn look_up(&self, key: &str) -> Result<Lookup, JudgingError> {
        make(&self.folder).map_err(JudgingError::io(format!("make {}", self.folder.display())))?;
        let folder = self.folder.join(key);
        let lock_path = self.folder.join(format!("{key}.lock"));
        let doing = || JudgingError::io(format!("lock {}", lock_path.display()));
        let found = |message, lock| {
            Ok(Lookup::Found(Entry {
                out: folder.join("out"),
                message,
                _lock: lock,
            }))
        };
        let lock = lock(&lock_path, File::try_lock_shared).map_err(doing())?;
        if let Some(message) = whole(&folder) {
            return found(message, lock);
        }
        drop(lock);
        let lock = self::lock(&lock_path, File::try_lock).map_err(doing())?;
        // Another judge may have built it between the two locks.
        if let Some(message) = whole(&folder) {
            share(&lock).map_err(doing())?;
            return found(message, lock);
        }
        remove(&folder).map_err(JudgingError::io(format!("clear {}", folder.display())))?;
        make(&folder.join("out"))
            .map_err(JudgingError::io(format!("make {}", folder.display())))?;
        Ok(Lookup::Absent(Vacancy {
            folder,
            lock: Some(lock),
        }))
    }

    /// Removes the entries that were not used for longest until the cache is within its limit;
    /// those in use stay. What cannot be removed now is removed another time.
    pub(super) fn trim(&self) {
        let Ok(folders) = fs::read_dir(&self.folder) else {
            return;
        };
        let mut entries: Vec<(SystemTime, u64, PathBuf)> = folders
            .flatten()
            .filter(|entry| entry.path().is_dir())
            .map(|entry| {
                let manifest = entry.path().join("manifest.json");
                let used = fs::metadata(&manifest)
                    .and_then(|meta| meta.modified())
                    .unwrap_or(SystemTime::UNIX_EPOCH);
                let size = read_manifest(&manifest)
                    .map_or(0, |manifest| manifest.files.iter().map(|f| f.size).sum());
                (used, size, entry.path())
            })
            .collect();
        let mut total: u64 = entries.iter().map(|(_, size, _)| size).sum();
        entries.sort();
        for (_, size, folder) in entries {
            if total <= self.limit_bytes {
                break;
            }
            let lock_path = folder.with_extension("lock");
            if let Ok(lock) = open_lock(&lock_path)
                && lock.try_lock().is_ok()
                && remove(&folder).is_ok()
            {
                total -= size;
                // An empty file left behind costs nothing and is removed with the next trim.
                let _ = fs::remove_file(&lock_path);
            }
        }
    }
}

impl Vacancy {
    /// The folder to build in.
    pub(super) fn out(&self) -> PathBuf {
        self.folder.join("out")
    }

    /// Declares the entry whole.
    ///
    /// # Errors
    /// When its files cannot be read or the manifest cannot be written.
    pub(super) fn commit(mut self, message: String) -> Result<Entry, JudgingError> {
        let out = self.out();
        let doing = || JudgingError::io(format!("keep {}", self.folder.display()));
        let mut files = Vec::new();
        list(&out, Path::new(""), &mut files).map_err(doing())?;
        let manifest = Manifest { message, files };
        let text = serde_json::to_vec(&manifest)
            .map_err(io::Error::from)
            .map_err(doing())?;
        let draft = self.folder.join("manifest.draft");
        fs::write(&draft, text)
            .and_then(|()| fs::rename(&draft, self.folder.join("manifest.json")))
            .map_err(doing())?;
        let lock = match self.lock.take() {
            Some(lock) => lock,
            None => open_lock(&self.folder.with_extension("lock")).map_err(doing())?,
        };
        share(&lock).map_err(doing())?;
        Ok(Entry {
            out,
            message: manifest.message,
            _lock: lock,
        })
    }
}

impl Drop for Vacancy {
    fn drop(&mut self) {
        if self.lock.is_some() {
            // A leftover is not an entry: without a manifest it is built again.
            let _ = remove(&self.folder);
        }
    }
}

fn open_lock(path: &Path) -> io::Result<File> {
    File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
}

/// Opens and locks a lock file, and makes sure that it was not removed in between.
fn lock(path: &Path, take: fn(&File) -> Result<(), TryLockError>) -> io::Result<File> {
    loop {
        let file = open_lock(path)?;
        wait_for(|| take(&file))?;
        let held = file.metadata()?.ino();
        if fs::metadata(path).is_ok_and(|meta| meta.ino() == held) {
            return Ok(file);
        }
    }
}

/// Lets others use what was built under a lock held alone.
fn share(lock: &File) -> io::Result<()> {
    wait_for(|| lock.try_lock_shared())
}

fn wait_for(mut lock: impl FnMut() -> Result<(), TryLockError>) -> io::Result<()> {
    let deadline = Instant::now() + LOCK_WAIT;
    loop {
        match lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::Error(error)) => return Err(error),
            Err(TryLockError::WouldBlock) if Instant::now() >= deadline => {
                return Err(io::Error::new(
                    io::ErrorKind::TimedOut,
                    "another judge has been building the same for too long",
                ));
            }
            Err(TryLockError::WouldBlock) => std::thread::sleep(LOCK_POLL),
        }
    }
}

/// Makes a folder and those above it. A file system may ask to be asked again (EAGAIN): that was
/// met once, on ext4 while two proofs were compiling.
pub(super) fn make(folder: &Path) -> io::Result<()> {
    let deadline = Instant::now() + MAKE_WAIT;
    loop {
        match fs::create_dir_all(folder) {
            Err(error)
                if error.kind() == io::ErrorKind::WouldBlock && Instant::now() < deadline =>
            {
                std::thread::sleep(LOCK_POLL);
            }
            other => return other,
        }
    }
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

fn read_manifest(path: &Path) -> Option<Manifest> {
    serde_json::from_slice(&fs::read(path).ok()?).ok()
}

/// The compiler's message of an entry whose files are all as its manifest lists them; marks the
/// entry as used.
fn whole(folder: &Path) -> Option<String> {
    let path = folder.join("manifest.json");
    let manifest = read_manifest(&path)?;
    let out = folder.join("out");
    if !manifest.files.iter().all(|listed| unchanged(&out, listed)) {
        return None;
    }
    // Only the order of removal depends on it.
    let _ = File::options()
        .write(true)
        .open(&path)
        .and_then(|file| file.set_modified(SystemTime::now()));
    Some(manifest.message)
}

/// Whether a file is as listed. One that was not touched since is not read again.
fn unchanged(out: &Path, listed: &Listed) -> bool {
    let path = out.join(&listed.path);
    let Ok(meta) = fs::symlink_metadata(&path) else {
        return false;
    };
    if !meta.is_file() || meta.size() != listed.size {
        return false;
    }
    (meta.mtime(), meta.mtime_nsec()) == (listed.mtime_s, listed.mtime_ns)
        || hash(&path).is_ok_and(|hash| hash == listed.hash)
}

fn list(out: &Path, below: &Path, files: &mut Vec<Listed>) -> io::Result<()> {
    for entry in fs::read_dir(out.join(below))? {
        let entry = entry?;
        let path = below.join(entry.file_name());
        let meta = entry.metadata()?;
        if meta.is_dir() {
            list(out, &path, files)?;
        } else if meta.is_file() {
            files.push(Listed {
                size: meta.size(),
                mtime_s: meta.mtime(),
                mtime_ns: meta.mtime_nsec(),
                hash: hash(&out.join(&path))?,
                path,
            });
        }
    }
    Ok(())
}

fn hash(path: &Path) -> io::Result<String> {
    let mut hasher = blake3::Hasher::new();
    io::copy(&mut File::open(path)?, &mut hasher)?;
    Ok(hasher.finalize().to_hex().to_string())
}
