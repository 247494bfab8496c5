//! Languages as the command line names them.

use std::path::Path;

use super::context::Context;
use super::failure::{Failure, did_you_mean, nearest};
use crate::language::{Language, Languages};

/// The language of this name.
pub(super) fn named(name: &str, languages: &Languages) -> Result<&'static dyn Language, Failure> {
    languages.find(name).ok_or_else(|| {
        let ids = languages.iter().flat_map(|language| {
            std::iter::once(language.id()).chain(language.aliases().iter().copied())
        });
        let near: Vec<&str> = nearest(name, ids).into_iter().take(1).collect();
        let hint = format!("{} it knows {}", did_you_mean(&near), known(languages));
        Failure::usage(format!("unknown language `{name}`")).hint(hint)
    })
}

/// The language of this id, in which something was written before: one of the settings may have
/// been taken out of them since.
pub(super) fn used_before(
    id: &str,
    languages: &Languages,
) -> Result<&'static dyn Language, Failure> {
    languages.find(id).ok_or_else(|| {
        let message = format!("the settings have no language `{id}` any more");
        let hint = format!(
            "add it again in config.toml, or go on in one of {}",
            known(languages)
        );
        Failure::usage(message).hint(hint)
    })
}

/// The language of a file, by its ending.
pub(super) fn of_file(file: &str, languages: &Languages) -> Result<&'static dyn Language, Failure> {
    if file == "-" {
        let hint = format!("say --lang, one of {}", known(languages));
        return Err(Failure::usage("in which language is standard input?").hint(hint));
    }
    let path = Path::new(file);
    languages.for_file(path).ok_or_else(|| {
        let message = match path.extension() {
            Some(ending) => {
                format!("{file}: unknown ending `.{}`", ending.to_string_lossy())
            }
            None => format!("{file} has no ending that tells its language"),
        };
        let endings: Vec<String> = languages
            .iter()
            .flat_map(|language| language.endings())
            .map(|ending| format!(".{ending}"))
            .collect();
        let hint = format!(
            "known endings are {}; or say --lang, or add the language in config.toml",
            endings.join(", ")
        );
        Failure::usage(message).hint(hint)
    })
}

/// The language of this name; without one that of the settings, or of the latest attempt, or of
/// the latest session where nothing was judged yet.
pub(super) fn chosen(
    name: Option<&str>,
    context: &Context,
) -> Result<&'static dyn Language, Failure> {
    let languages = &context.settings.languages;
    if let Some(name) = name {
        return named(name, languages);
    }
    let last = || {
        let store = context.existing_store()?;
        let judged = store.last_language().ok().flatten();
        judged.or_else(|| Some(store.sessions(None).ok()?.pop()?.1.language))
    };
    match context.settings.language.map(str::to_owned).or_else(last) {
        Some(id) => used_before(&id, languages),
        None => {
            let message = "in which language? there is none in the settings yet, and none was used";
            let hint = format!("say --lang, one of {}", known(languages));
            Err(Failure::usage(message).hint(hint))
        }
    }
}

/// The languages, as a phrase: `python, cpp, java`.
pub(super) fn known(languages: &Languages) -> String {
    let ids: Vec<&str> = languages.iter().map(Language::id).collect();
    ids.join(", ")
}
