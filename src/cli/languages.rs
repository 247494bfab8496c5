//! Languages as the command line names them.

use std::path::Path;

use super::context::Context;
use super::failure::{Failure, did_you_mean, nearest};
use crate::language::{self, LANGUAGES, Language};

/// The language of this name.
pub(super) fn named(name: &str) -> Result<&'static dyn Language, Failure> {
    language::find(name).ok_or_else(|| {
        let ids = LANGUAGES.iter().flat_map(|language| {
            std::iter::once(language.id()).chain(language.aliases().iter().copied())
        });
        let near: Vec<&str> = nearest(name, ids).into_iter().take(1).collect();
        let hint = format!("{} it knows {}", did_you_mean(&near), known());
        Failure::usage(format!("unknown language `{name}`")).hint(hint)
    })
}

/// The language of a file, by its ending.
pub(super) fn of_file(file: &str) -> Result<&'static dyn Language, Failure> {
    if file == "-" {
        let hint = format!("say --lang, one of {}", known());
        return Err(Failure::usage("in which language is standard input?").hint(hint));
    }
    let path = Path::new(file);
    language::for_file(path).ok_or_else(|| {
        let message = match path.extension() {
            Some(ending) => {
                format!("{file}: unknown ending `.{}`", ending.to_string_lossy())
            }
            None => format!("{file} has no ending that tells its language"),
        };
        let endings: Vec<String> = LANGUAGES
            .iter()
            .flat_map(|language| language.endings())
            .map(|ending| format!(".{ending}"))
            .collect();
        let hint = format!("known endings are {}; or say --lang", endings.join(", "));
        Failure::usage(message).hint(hint)
    })
}

/// The language of this name; without one that of the settings, or of the latest attempt, or of
/// the latest session where nothing was judged yet.
pub(super) fn chosen(
    name: Option<&str>,
    context: &Context,
) -> Result<&'static dyn Language, Failure> {
    if let Some(name) = name {
        return named(name);
    }
    let last = || {
        let store = context.existing_store()?;
        let judged = store.last_language().ok().flatten();
        judged.or_else(|| Some(store.sessions(None).ok()?.pop()?.1.language))
    };
    let id = context.settings.language.map(str::to_owned).or_else(last);
    id.and_then(|id| language::find(&id)).ok_or_else(|| {
        let message = "in which language? there is none in the settings yet, and none was used";
        let hint = format!("say --lang, one of {}", known());
        Failure::usage(message).hint(hint)
    })
}

/// The languages, as a phrase: `python, cpp, java`.
pub(super) fn known() -> String {
    let ids: Vec<&str> = LANGUAGES.iter().map(|language| language.id()).collect();
    ids.join(", ")
}
