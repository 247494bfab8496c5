//! Where the judge keeps its files.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::Result;
use etcetera::BaseStrategy;
use etcetera::base_strategy::Xdg;
use serde::Serialize;

use super::exit::Exit;
use super::failure::Failure;

/// The judge's folders; none need exist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Paths {
    /// Settings: `config.toml`.
    pub config: PathBuf,
    /// Problems of the user's own: `problems/`.
    pub data: PathBuf,
    /// Attempts, sessions and notes: `judge.db`.
    pub state: PathBuf,
    /// Builds and what discovery found; may be deleted at any time.
    pub cache: PathBuf,
}

impl Paths {
    /// The folders for this user: within `JUDGE_HOME` where that is set, else by the XDG rules.
    pub(super) fn find() -> Result<Paths> {
        if let Some(home) = set("JUDGE_HOME") {
            return Ok(Paths::within(&std::path::absolute(home)?));
        }
        let xdg = Xdg::new().map_err(|_| {
            Failure::new(Exit::Usage, "the home directory is not known")
                .hint("set HOME, or JUDGE_HOME to a folder for the judge's files")
        })?;
        let state = xdg.state_dir().unwrap_or_else(|| xdg.data_dir());
        Ok(Paths {
            config: xdg.config_dir().join("judge"),
            data: xdg.data_dir().join("judge"),
            state: state.join("judge"),
            cache: xdg.cache_dir().join("judge"),
        })
    }

    /// All four as folders of one.
    fn within(home: &Path) -> Paths {
        Paths {
            config: home.join("config"),
            data: home.join("data"),
            state: home.join("state"),
            cache: home.join("cache"),
        }
    }

    /// The settings file.
    pub(super) fn settings(&self) -> PathBuf {
        self.config.join("config.toml")
    }

    /// The folder of the user's own problems.
    pub(super) fn problems(&self) -> PathBuf {
        self.data.join("problems")
    }

    /// The database.
    pub(super) fn database(&self) -> PathBuf {
        self.state.join("judge.db")
    }
}

/// A path, as short as it can be said from here.
pub(super) fn from_here(path: &Path) -> String {
    let here = env::current_dir().unwrap_or_default();
    path.strip_prefix(&here)
        .unwrap_or(path)
        .display()
        .to_string()
}

/// A variable that is set to something.
pub(super) fn set(variable: &str) -> Option<OsString> {
    env::var_os(variable).filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn judge_home_holds_all_four_folders() {
        let paths = Paths::within(Path::new("/j"));
        assert_eq!(paths.settings(), Path::new("/j/config/config.toml"));
        assert_eq!(paths.problems(), Path::new("/j/data/problems"));
        assert_eq!(paths.database(), Path::new("/j/state/judge.db"));
        assert_eq!(paths.cache, Path::new("/j/cache"));
    }
}
