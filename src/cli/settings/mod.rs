//! The user's settings, `config.toml`.

mod languages;

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::Result;
use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::failure::{Failure, did_you_mean, nearest};
use super::languages::known;
use crate::language::{Language, Languages, Overrides};

/// The size up to which builds are kept, in MiB, unless the user says otherwise.
const CACHE_LIMIT_MIB: u64 = 512;

/// The user's settings.
#[derive(Debug, Clone, Default)]
pub(super) struct Settings {
    /// The language that `judge start` writes: its id.
    pub language: Option<&'static str>,
    /// The languages there are, built in and configured.
    pub languages: Languages,
    cache_limit_mib: Option<u64>,
    overrides: HashMap<&'static str, Overrides>,
}

/// What is wrong, and at which byte of the file.
type Faulty = (usize, String);

/// Where settings stand, and what they may refer to.
struct Place<'a> {
    path: &'a Path,
    text: &'a str,
    home: Option<PathBuf>,
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
            let line = line(&bytes, at);
            Failure::usage(format!("{}:{line}: {message}", path.display()))
        };
        let text = std::str::from_utf8(&bytes)
            .map_err(|error| fault(error.valid_up_to(), "not valid UTF-8"))?;
        let place = Place {
            path,
            text,
            home: etcetera::home_dir().ok(),
        };
        parse(&place).map_err(|(at, message)| fault(at, &message).into())
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

impl Place<'_> {
    /// A place in the file, as messages name it: `config.toml:3`.
    fn of(&self, at: usize) -> String {
        format!("{}:{}", self.path.display(), line(self.text.as_bytes(), at))
    }

    /// The text, a `~/` at its beginning replaced by the home folder.
    fn expand(&self, text: &str) -> Result<String, String> {
        let Some(rest) = text.strip_prefix('~') else {
            return Ok(text.to_owned());
        };
        match &self.home {
            Some(home) if rest.is_empty() || rest.starts_with('/') => {
                Ok(format!("{}{rest}", home.display()))
            }
            Some(_) => Ok(text.to_owned()),
            None => Err(format!(
                "`{text}` begins at the home folder, which is not known: set HOME"
            )),
        }
    }
}

/// The number of the line with this byte.
fn line(bytes: &[u8], at: usize) -> usize {
    let before = &bytes[..at.min(bytes.len())];
    1 + before.iter().filter(|&&byte| byte == b'\n').count()
}

/// Reads the settings.
fn parse(place: &Place<'_>) -> Result<Settings, Faulty> {
    let table = DeTable::parse(place.text).map_err(|error| located(&error, 0))?;
    let mut table = table.into_inner();
    let mut settings = Settings::default();
    // The others may name one of them.
    if let Some((key, value)) = table.remove_entry("languages") {
        settings.languages = languages::read(key.span().start, value.into_inner(), place)?;
    }
    for (key, value) in table {
        let at = key.span().start;
        match key.get_ref().as_ref() {
            "language" if value.get_ref().is_table() => {
                let message = "`language` is the one that `judge start` writes; languages of your \
                               own are added under `languages`, as in [languages.ruby]";
                return Err((at, message.to_owned()));
            }
            "language" => {
                let name = read::<String>(at, value)?;
                settings.language = Some(settings.known_language(&name, at)?);
            }
            "cache_limit_mib" => settings.cache_limit_mib = Some(cache_limit(at, value)?),
            name => {
                let language = settings.built_in(name, value.get_ref());
                let language = language.map_err(|message| (at, message))?;
                settings.overrides.insert(language.id(), read(at, value)?);
            }
        }
    }
    Ok(settings)
}

fn read<T: for<'de> Deserialize<'de>>(at: usize, value: Spanned<DeValue<'_>>) -> Result<T, Faulty> {
    T::deserialize(ValueDeserializer::from(value)).map_err(|error| located(&error, at))
}

fn cache_limit(at: usize, value: Spanned<DeValue<'_>>) -> Result<u64, Faulty> {
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

fn located(error: &toml::de::Error, otherwise: usize) -> Faulty {
    let at = error.span().map_or(otherwise, |span| span.start);
    (at, error.message().replace('\n', "; "))
}

impl Settings {
    fn known_language(&self, name: &str, at: usize) -> Result<&'static str, Faulty> {
        let found = self.languages.find(name).map(Language::id);
        found.ok_or_else(|| {
            let known = known(&self.languages);
            let message = format!("unknown language `{name}`; it knows {known}");
            (at, message)
        })
    }

    /// The built-in language whose compiler and flags stand in the table of this name.
    fn built_in(&self, name: &str, value: &DeValue<'_>) -> Result<&'static dyn Language, String> {
        let found = self.languages.iter().find(|language| language.id() == name);
        let defines = |table: &DeTable<'_>| table.keys().any(|key| *key.get_ref() == "run");
        match found {
            Some(language) if language.definition().is_none() => Ok(language),
            Some(_) => Err(format!(
                "`{name}` is not built in: what it is run with stands in [languages.{name}]"
            )),
            None if value.as_table().is_some_and(defines) => Err(format!(
                "unknown key `{name}`; a language of your own is written [languages.{name}]"
            )),
            None => Err(self.unknown_key(name)),
        }
    }

    fn unknown_key(&self, name: &str) -> String {
        let known = ["language", "languages", "cache_limit_mib"];
        let ids = self.languages.iter().map(Language::id);
        let near = nearest(name, known.into_iter().chain(ids));
        format!("unknown key `{name}`; {}", did_you_mean(&near))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(text: &str) -> Result<Settings> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        fs::write(&path, text).unwrap();
        let read = Settings::read(&path);
        read.map_err(|error| {
            let folder = format!("{}/", folder.path().display());
            anyhow::anyhow!(error.to_string().replace(&folder, ""))
        })
    }

    fn fault(text: &str) -> String {
        settings(text).unwrap_err().to_string()
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
            settings("cache_limit_mib = 3").unwrap().cache_limit_bytes(),
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
