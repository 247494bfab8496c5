//! What commands work with: settings, folders, the catalogue, the store.

use std::env;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread::{self, JoinHandle};

use anyhow::Result;

use super::args::Globals;
use super::exit::Exit;
use super::failure::{Failure, did_you_mean, either};
use super::output::{Terminal, warn};
use super::paths::{Paths, set};
use super::settings::Settings;
use crate::catalogue::{Catalogue, Fault, FindError, Source, shipped};
use crate::model::{Problem, Summary};
use crate::practice::History;
use crate::store::{Store, StoreError};

/// What commands work with.
#[derive(Debug)]
pub(super) struct Context {
    /// The judge's folders.
    pub paths: Paths,
    /// The user's settings.
    pub settings: Settings,
    /// Standard output.
    pub terminal: Terminal,
    sources: Vec<Source>,
}

impl Context {
    /// Reads the settings and finds the folders; opens nothing yet.
    pub(super) fn new(globals: &Globals) -> Result<Context> {
        let paths = Paths::find()?;
        let settings = Settings::read(&paths.settings())?;
        let sources = sources(globals, &paths)?;
        Ok(Context {
            paths,
            settings,
            terminal: Terminal::of_stdout(),
            sources,
        })
    }

    /// The catalogue: what was shipped, then the user's own problems, a later one taking the place
    /// of an earlier one of the same slug.
    pub(super) fn catalogue(&self) -> Catalogue {
        Catalogue::open(&self.sources)
    }

    /// The folder that new problems go to: the one named last, else the user's own, which need not
    /// exist.
    pub(super) fn own_problems(&self) -> PathBuf {
        // The first source is what was shipped.
        match self.sources[1..].last() {
            Some(Source::Folder(folder)) => folder.clone(),
            _ => self.paths.problems(),
        }
    }

    /// As much of the catalogue as it takes to find a problem by one of these names.
    pub(super) fn catalogue_for(&self, names: &[String]) -> Catalogue {
        Catalogue::open_for(&self.sources, names)
    }

    /// The database, or nothing after a warning: no command that judges fails for want of it.
    pub(super) fn store(&self) -> Option<Store> {
        opened(Store::open(&self.paths.database()))
    }

    /// Begins to open the database, which takes as long as a small case, beside what follows.
    pub(super) fn open_store(&self) -> Opening {
        let path = self.paths.database();
        Opening(thread::spawn(move || Store::open(&path)))
    }

    /// The database, for a command that is nothing without it.
    pub(super) fn needed_store(&self) -> Result<Store> {
        Store::open(&self.paths.database())
            .map_err(|error| Failure::new(Exit::Internal, error.to_string()).into())
    }

    /// The database, if there is one already, so that asking leaves no trace.
    pub(super) fn existing_store(&self) -> Option<Store> {
        if self.paths.database().exists() {
            self.store()
        } else {
            None
        }
    }

    /// The database, if there is one already; none is no error, but one that cannot be read is.
    pub(super) fn readable_store(&self) -> Result<Option<Store>, StoreError> {
        let path = self.paths.database();
        path.exists().then(|| Store::open(&path)).transpose()
    }

    /// All that was done so far; nothing where there is no database yet.
    pub(super) fn history(&self) -> Result<History, StoreError> {
        let Some(store) = self.readable_store()? else {
            return Ok(History::default());
        };
        Ok(History {
            attempts: store.attempts(None)?,
            sessions: store.sessions(None)?,
        })
    }
}

/// A database that is being opened.
#[derive(Debug)]
pub(super) struct Opening(JoinHandle<Result<Store, StoreError>>);

impl Opening {
    /// The database, or nothing after a warning.
    pub(super) fn wait(self) -> Option<Store> {
        opened(self.0.join().unwrap_or_else(|panic| resume_unwind(panic)))
    }
}

fn opened(result: Result<Store, StoreError>) -> Option<Store> {
    let failed = |error| warn(&format!("attempts are not remembered: {error}"));
    result.map_err(failed).ok()
}

/// Where problems come from, the later before the earlier.
fn sources(globals: &Globals, paths: &Paths) -> Result<Vec<Source>> {
    let mut sources = vec![shipped()];
    if paths.problems().is_dir() {
        sources.push(Source::Folder(paths.problems()));
    }
    let variable = set("JUDGE_PROBLEMS").unwrap_or_default();
    let named = env::split_paths(&variable)
        .filter(|folder| !folder.as_os_str().is_empty())
        .map(|folder| ("JUDGE_PROBLEMS", folder))
        .chain(
            globals
                .problems
                .iter()
                .map(|folder| ("--problems", folder.clone())),
        );
    for (who, folder) in named {
        sources.push(Source::Folder(existing(who, folder)?));
    }
    Ok(sources)
}

fn existing(who: &str, folder: PathBuf) -> Result<PathBuf> {
    if folder.is_dir() {
        return Ok(folder);
    }
    let what = if folder.exists() {
        "is not a folder"
    } else {
        "does not exist"
    };
    Err(Failure::usage(format!("{who} names {}, which {what}", folder.display())).into())
}

/// The problem of this name.
pub(super) fn find<'a>(catalogue: &'a Catalogue, name: &str) -> Result<&'a Summary> {
    catalogue.find(name).map_err(|error| {
        let failure = match error {
            FindError::Unknown { name, nearest } => {
                Failure::usage(format!("unknown problem `{name}`")).hint(did_you_mean(&nearest))
            }
            FindError::Ambiguous { name, candidates } => {
                const NAMED: usize = 5;
                let named = &candidates[..NAMED.min(candidates.len())];
                Failure::usage(format!(
                    "`{name}` is the start of {} slugs",
                    candidates.len()
                ))
                .hint(did_you_mean(named))
            }
            FindError::Faulty { slug, faults } => faulty(&slug, &faults),
        };
        failure.into()
    })
}

/// The problem whole.
pub(super) fn load(catalogue: &Catalogue, slug: &str) -> Result<Problem> {
    catalogue
        .load(slug)
        .map_err(|faults| faulty(slug, &faults).into())
}

/// What the package says of the problem, without its texts and cases.
pub(super) fn frame(catalogue: &Catalogue, slug: &str) -> Result<Problem> {
    catalogue
        .frame(slug)
        .map_err(|faults| faulty(slug, &faults).into())
}

/// The problem without its recorded cases, to be read and not judged.
pub(super) fn outline(catalogue: &Catalogue, slug: &str) -> Result<Problem> {
    catalogue
        .outline(slug)
        .map_err(|faults| faulty(slug, &faults).into())
}

/// A package at fault, with every fault on a line of its own.
pub(super) fn faulty(slug: &str, faults: &[Fault]) -> Failure {
    let lines: String = faults
        .iter()
        .map(|fault| format!("\n  {}", shown(fault)))
        .collect();
    Failure::new(
        Exit::Package,
        format!("the package of {} is at fault{lines}", either(&[slug])),
    )
}

/// A fault, its path as short as it can be said from here.
fn shown(fault: &Fault) -> String {
    let text = fault.to_string();
    let here = env::current_dir().unwrap_or_default();
    let here = format!("{}/", here.display());
    if Path::new(&fault.file).is_absolute() {
        text.strip_prefix(&here).map_or(text.clone(), str::to_owned)
    } else {
        text
    }
}
