//! What judging needs from this machine: a toolchain, a sandbox, a cache.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use anyhow::{Context as _, Result};
use rustix::fs::{Access, access, statvfs};
use tempfile::TempDir;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::languages;
use super::output::warn;
use crate::judging::BuildCache;
use crate::language::{Language, Overrides, Toolchain, Toolchains};
use crate::model::Problem;
use crate::sandbox::Sandbox;

/// The sandbox, whose helper is this very program.
pub(super) fn sandbox(interrupt: Arc<AtomicBool>) -> Result<Sandbox> {
    let helper = std::env::current_exe().context("cannot find the judge's own program")?;
    Ok(Sandbox::new(helper, interrupt))
}

/// The folder for what may be lost: the user's cache, or a temporary one that goes with the run.
#[derive(Debug)]
pub(super) struct CacheFolder {
    path: PathBuf,
    _temporary: Option<TempDir>,
}

impl CacheFolder {
    /// The user's cache folder; where it cannot be written, a temporary one after a warning.
    pub(super) fn open(context: &Context) -> Result<CacheFolder> {
        let path = &context.paths.cache;
        let Err(error) = try_writing(path) else {
            return Ok(CacheFolder {
                path: path.clone(),
                _temporary: None,
            });
        };
        warn(&format!(
            "builds are not kept: cannot write to {}: {error}",
            path.display()
        ));
        let folder = tempfile::Builder::new().prefix("judge-cache-").tempdir();
        let folder = folder.context("cannot make a temporary folder")?;
        Ok(CacheFolder {
            path: folder.path().to_owned(),
            _temporary: Some(folder),
        })
    }

    /// The cache of builds.
    pub(super) fn builds(&self, context: &Context) -> BuildCache {
        BuildCache::new(
            self.path.join("builds"),
            context.settings.cache_limit_bytes(),
        )
    }

    /// The folder of kept proofs.
    pub(super) fn proofs(&self) -> PathBuf {
        self.path.join("proofs")
    }

    /// The memory of toolchains.
    pub(super) fn toolchains(&self) -> Toolchains {
        Toolchains::new(Some(self.path.join("toolchains.json")))
    }

    /// The toolchain of a language, as remembered or as found now.
    pub(super) fn toolchain(
        &self,
        language: &dyn Language,
        overrides: &Overrides,
    ) -> Result<Toolchain, Failure> {
        self.toolchains()
            .get(language, overrides)
            .map_err(|missing| Failure::new(Exit::Toolchain, missing.what).hint(missing.hint))
    }

    /// The Python that runs a problem's own check.py; none for a problem without one.
    pub(super) fn checker(
        &self,
        problem: &Problem,
        context: &Context,
    ) -> Result<Option<Toolchain>, Failure> {
        if problem.check_program().is_none() {
            return Ok(None);
        }
        let python = languages::named("python", &context.settings.languages)?;
        let found = self
            .toolchains()
            .get(python, &context.settings.overrides(python));
        found.map(Some).map_err(|missing| {
            let what = format!(
                "{} is checked by a Python program: {}",
                problem.summary.slug, missing.what
            );
            Failure::new(Exit::Toolchain, what).hint(missing.hint)
        })
    }
}

/// Makes the folder, and sees whether files can be made in it: by its permissions, which tell of a
/// file system that is read-only too, and by the room there is. Making one would take longer than
/// all of this.
fn try_writing(folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)?;
    access(folder, Access::WRITE_OK | Access::EXEC_OK)?;
    let room = statvfs(folder)?;
    // Some file systems make entries as they go and count none.
    let no_entry = room.f_files > 0 && room.f_favail == 0;
    if room.f_bavail == 0 || no_entry {
        return Err(io::ErrorKind::StorageFull.into());
    }
    Ok(())
}
