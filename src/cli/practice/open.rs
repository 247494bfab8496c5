//! What stands before a session: the lock, the file with its stub, the row in the database.

use std::env;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, Result};
use jiff::Timestamp;

use super::coach::{Opening, ms};
use super::worker::Tools;
use crate::catalogue::{Catalogue, Declared, header};
use crate::cli::bench::CacheFolder;
use crate::cli::context::{self, Context};
use crate::cli::failure::Failure;
use crate::cli::{fresh, interrupt, languages, output};
use crate::language::{self, Language};
use crate::model::{Problem, Submission, Summary};
use crate::practice::{Rules, clock};
use crate::store::{End, Session, Store};

/// Prepares a fresh session. An unfinished one on the same problem must be resumed or, where
/// `replace` says so, gives way.
///
/// # Errors
/// A session that is open or unfinished, a missing toolchain, a file that cannot be written.
pub(in crate::cli) fn begin(
    context: &Context,
    catalogue: &Catalogue,
    summary: &Summary,
    language: &'static dyn Language,
    rules: Rules,
    replace: bool,
) -> Result<Opening> {
    let interrupt = interrupt::flag_on_interrupt()?;
    let slug = &summary.slug;
    let problem = context::load(catalogue, slug)?;
    let database = context.paths.database();
    let lock = lock(&context.paths.state, slug)?;
    let store = Store::open(&database);
    if let (Ok(store), false) = (&store, replace)
        && let Ok(Some((_, left))) = store.unfinished(Some(slug))
    {
        return Err(unfinished(&left).into());
    }
    let tools = tools(context, catalogue, problem, language)?;
    let here = env::current_dir().context("this folder is not there any more")?;
    let fresh = fresh::write(&tools.problem, language, &here, store.as_ref())?;
    let row = Session {
        problem: slug.clone(),
        language: language.id().to_owned(),
        file: fresh.path.clone(),
        started: Timestamp::now(),
        active_ms: 0,
        budget_ms: ms(rules.budget),
        hint_after_ms: ms(rules.hint_after),
        hints_allowed: rules.hints,
        hints_taken: 0,
        end: None,
        ended: None,
    };
    // What cannot be written now is written, and told, by the session.
    let id = store.ok().and_then(|store| {
        give_way(&store, slug);
        store.begin(&row).ok()
    });
    Ok(Opening {
        stub: fresh::stub(&tools.problem, language)?.into_bytes(),
        tools,
        file: fresh.path,
        row,
        id,
        resumed: false,
        kept: fresh.kept,
        attempts: 0,
        database,
        lock,
        interrupt,
    })
}

/// Prepares the unfinished session on a problem, or the latest on any, to go on.
///
/// # Errors
/// There is none, or it is open elsewhere; a missing toolchain.
pub(in crate::cli) fn resume(
    context: &Context,
    catalogue: &Catalogue,
    summary: Option<&Summary>,
) -> Result<Opening> {
    let interrupt = interrupt::flag_on_interrupt()?;
    let database = context.paths.database();
    let wanted = summary.map(|summary| summary.slug.as_str());
    let none = || {
        let on = wanted.map_or(String::new(), |slug| format!(" on `{slug}`"));
        let name = wanted.unwrap_or("PROBLEM");
        Failure::usage(format!("there is no unfinished session{on}"))
            .hint(format!("begin one: judge practice {name}"))
    };
    if !database.exists() {
        return Err(none().into());
    }
    let store = Store::open(&database)?;
    let slug = store.unfinished(wanted)?.ok_or_else(none)?.1.problem;
    let lock = lock(&context.paths.state, &slug)?;
    // Read again: until the lock was taken another terminal might have gone on with it.
    let (id, row) = store.unfinished(Some(&slug))?.ok_or_else(none)?;
    let slug = &context::find(catalogue, &slug)?.slug;
    let problem = context::load(catalogue, slug)?;
    let language = languages::named(&row.language)?;
    let attempts = store.attempts(Some(slug))?;
    let attempts = attempts
        .iter()
        .filter(|(_, attempt)| attempt.session == Some(id) && attempt.verdict.is_some())
        .count();
    Ok(Opening {
        stub: fresh::stub(&problem, language)?.into_bytes(),
        tools: tools(context, catalogue, problem, language)?,
        file: row.file.clone(),
        row,
        id: Some(id),
        resumed: true,
        kept: None,
        attempts,
        database,
        lock,
        interrupt,
    })
}

/// An unfinished session stands in the way of a fresh one.
fn unfinished(left: &Session) -> Failure {
    let slug = &left.problem;
    let active = clock(std::time::Duration::from_millis(left.active_ms));
    Failure::usage(format!(
        "you left `{slug}` at {active} of active time, unfinished"
    ))
    .hint(format!(
        "go on with it: judge practice {slug} --resume\n      or begin anew:  judge practice \
         {slug} --fresh"
    ))
}

/// Ends what is unfinished on a problem, for a fresh session takes its place. Where that cannot
/// be written, the later session still is the one that counts.
fn give_way(store: &Store, slug: &str) {
    let sessions = store.sessions(Some(slug)).unwrap_or_default();
    for (id, mut old) in sessions.into_iter().filter(|(_, old)| old.end.is_none()) {
        old.end = Some(End::Replaced);
        old.ended = Some(Timestamp::now());
        store.save(id, &old).ok();
    }
}

/// Keeps another terminal from opening the same session; nothing, after a warning, where the
/// state folder cannot be written.
fn lock(state: &Path, slug: &str) -> Result<Option<File>> {
    let folder = state.join("sessions");
    let path: PathBuf = folder.join(format!("{slug}.lock"));
    let open = || {
        fs::create_dir_all(&folder)?;
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        options.open(&path)
    };
    let file = match open() {
        Ok(file) => file,
        Err(error) => {
            output::warn(&format!(
                "another terminal is not kept from the same session: cannot write {}: {error}",
                path.display()
            ));
            return Ok(None);
        }
    };
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => {
            let message = format!("a session on `{slug}` is open in another terminal");
            Err(Failure::usage(message)
                .hint("go on there, or leave it there first")
                .into())
        }
        // Some network folders know no locks.
        Err(TryLockError::Error(_)) => Ok(None),
    }
}

/// What the session's runs are judged with; a missing toolchain is told before the clock starts.
fn tools(
    context: &Context,
    catalogue: &Catalogue,
    problem: Problem,
    language: &'static dyn Language,
) -> Result<Tools> {
    let overrides = context.settings.overrides(language);
    let folder = CacheFolder::open(context)?;
    let toolchain = folder.toolchain(language, &overrides)?;
    Ok(Tools {
        language,
        toolchain,
        overrides,
        python: folder.checker(&problem, context)?,
        builds: folder.builds(context),
        _folder: folder,
        reference: reference(catalogue, &problem.summary.slug, language),
        problem: Arc::new(problem),
    })
}

/// The first of the package's own solutions in this language that declares to be accepted.
fn reference(catalogue: &Catalogue, slug: &str, language: &dyn Language) -> Option<Submission> {
    let accepted = |name: &str, source: &[u8]| {
        language::for_file(Path::new(name)).is_some_and(|of| of.id() == language.id())
            && matches!(header(source).declares, None | Some(Declared::Accepted))
    };
    let mut solutions = catalogue.solutions(slug).into_iter();
    let (name, source) = solutions.find(|(name, source)| accepted(name, source))?;
    Some(Submission {
        name,
        language: language.id().to_owned(),
        source,
    })
}
