//! The user's settings, `config.toml`.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::Path;

use anyhow::Result;
use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::failure::{Failure, did_you_mean, nearest};
use super::languages;
use crate::language::{self, LANGUAGES, Language, Overrides};

/// The size up to which builds are kept, in MiB, unless the user says otherwise.
const CACHE_LIMIT_MIB: u64 = 512;

/// The user's settings.
#[derive(Debug, Clone, Default)]
pub(super) struct Settings {
    /// The language that `judge start` writes: its id.
    pub language: Option<&'static str>,
    cache_limit_mib: Option<u64>,
    overrides: HashMap<&'static str, Overrides>,
}

impl Settings {
    /// Reads the file; one that is not there is empty.
    pub(super) fn read(path: &Path) -> Result<Settings> {
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Settings::default()),
            Err(error) => {
                let message = format!("cannot read {}: {error}", path.display());
                return Err(Failure::usage(message).into());
            }
        };
        let fault = |at: usize, message: &str| {
            let line = 1 + bytes[..at.min(bytes.len())]
                .iter()
                .filter(|&&b| b == b'\n')
                .count();
            Failure::usage(format!("{}:{line}: {message}", path.display()))
        };
        let text = std::str::from_utf8(&bytes)
            .map_err(|error| fault(error.valid_up_to(), "not valid UTF-8"))?;
        parse(text).map_err(|(at, message)| fault(at, &message).into())
    }

    /// The settings for a language.
    pub(super) fn overrides(&self, language: &dyn Language) -> Overrides {
        self.overrides
            .get(language.id())
            .cloned()
            .unwrap_or_default()
    }

    /// The settings for every language that has some, by its id.
    pub(super) fn all_overrides(&self) -> &HashMap<&'static str, Overrides> {
        &self.overrides
    }

    /// The size up to which builds are kept, in bytes.
    pub(super) fn cache_limit_bytes(&self) -> u64 {
        self.cache_limit_mib.unwrap_or(CACHE_LIMIT_MIB) << 20
    }
}

/// Reads the settings; a fault comes with the byte at which it stands.
fn parse(text: &str) -> Result<Settings, (usize, String)> {
    let table = DeTable::parse(text).map_err(|error| located(&error, 0))?;
    let mut settings = Settings::default();
    for (key, value) in table.into_inner() {
        let at = key.span().start;
        match key.get_ref().as_ref() {
            "language" => {
                settings.language = Some(known_language(&read::<String>(at, value)?, at)?)
            }
            "cache_limit_mib" => settings.cache_limit_mib = Some(cache_limit(at, value)?),
            name => {
                let language = LANGUAGES.iter().find(|language| language.id() == name);
                let language = language.ok_or_else(|| (at, unknown_key(name)))?;
                settings.overrides.insert(language.id(), read(at, value)?);
            }
        }
    }
    Ok(settings)
}

fn read<T: for<'de> Deserialize<'de>>(
    at: usize,
    value: Spanned<DeValue<'_>>,
) -> Result<T, (usize, String)> {
    T::deserialize(ValueDeserializer::from(value)).map_err(|error| located(&error, at))
}

fn cache_limit(at: usize, value: Spanned<DeValue<'_>>) -> Result<u64, (usize, String)> {
    let mib: u64 = read(at, value)?;
    if (1..=1 << 20).contains(&mib) {
        Ok(mib)
    } else {
        Err((
            at,
            format!("cache_limit_mib is {mib}; it may be 1 to {}", 1 << 20),
        ))
    }
}

fn located(error: &toml::de::Error, otherwise: usize) -> (usize, String) {
    let at = error.span().map_or(otherwise, |span| span.start);
    (at, error.message().replace('\n', "; "))
}

fn known_language(name: &str, at: usize) -> Result<&'static str, (usize, String)> {
    let found = language::find(name).map(Language::id);
    found.ok_or_else(|| {
        (
            at,
            format!("unknown language `{name}`; it knows {}", languages::known()),
        )
    })
}

fn unknown_key(name: &str) -> String {
    let keys = ["language", "cache_limit_mib"];
    let known = keys
        .into_iter()
        .chain(LANGUAGES.iter().map(|language| language.id()));
    format!(
        "unknown key `{name}`; {}",
        did_you_mean(&nearest(name, known))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        fs::write(&path, text).unwrap();
        let error = Settings::read(&path).unwrap_err().to_string();
        error.replace(&format!("{}/", folder.path().display()), "")
    }

    #[test]
    fn a_file_that_is_not_there_is_empty() {
        let settings = Settings::read(Path::new("/nowhere/config.toml")).unwrap();
        assert_eq!(settings.language, None);
        assert_eq!(settings.cache_limit_bytes(), CACHE_LIMIT_MIB << 20);
    }

    #[test]
    fn the_cache_limit_is_given_in_mib() {
        assert_eq!(
            parse("cache_limit_mib = 3").unwrap().cache_limit_bytes(),
            3 << 20
        );
    }

    #[test]
    fn faults_name_the_line() {
        assert!(
            fault("# x\n\nlangauge = 'python'")
                .starts_with("config.toml:3: unknown key `langauge`; did you mean `language`")
        );
        assert!(
            fault("language = 'klingon'").starts_with("config.toml:1: unknown language `klingon`")
        );
        assert!(fault("\ncache_limit_mib = 'x'").starts_with("config.toml:2: "));
        assert!(
            fault("\n\ncache_limit_mib = 0").starts_with("config.toml:3: cache_limit_mib is 0")
        );
        assert!(fault("a = \n").starts_with("config.toml:1: "));
    }
}
