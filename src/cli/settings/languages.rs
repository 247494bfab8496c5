//! The languages that the settings add: `[languages.ruby]` and what stands in it.

use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::{Faulty, Place};
use crate::language::{Definition, Languages};
use crate::model::Factor;

const KEYS: [&str; 8] = [
    "name",
    "extensions",
    "compile",
    "run",
    "time",
    "memory",
    "readable",
    "env",
];

/// What a language adds to a problem's limits unless its settings say otherwise: as Go where it is
/// compiled, as Python where it is not.
const COMPILED: Factor = Factor {
    time: 2,
    memory_mib: 64,
};
const INTERPRETED: Factor = Factor {
    time: 4,
    memory_mib: 128,
};

type Entry<'a> = (Spanned<DeString<'a>>, Spanned<DeValue<'a>>);

/// The built-in languages and those of the table `languages`, which stands at the byte `at`.
pub(super) fn read(at: usize, value: DeValue<'_>, place: &Place<'_>) -> Result<Languages, Faulty> {
    let DeValue::Table(table) = value else {
        let message = "`languages` must hold a table for each language, like [languages.ruby]";
        return Err((at, message.to_owned()));
    };
    let mut languages = Languages::default();
    for (id, value) in in_order(table) {
        let at = id.span().start;
        let id = id.get_ref().as_ref();
        // Before anything is said of its keys: they may be those of a built-in language.
        languages.admit(id).map_err(|fault| (at, fault.message))?;
        let DeValue::Table(table) = value.into_inner() else {
            let message = format!(
                "`{id}` must be a table: write [languages.{id}] on a line of its own, and its keys below"
            );
            return Err((at, message));
        };
        let mut reader = Reader {
            id,
            at,
            place,
            keys: Vec::new(),
        };
        let definition = reader.definition(table)?;
        languages
            .add(definition)
            .map_err(|fault| (reader.at(fault.key), fault.message))?;
    }
    Ok(languages)
}

/// The entries of a table as they stand in the file.
fn in_order(table: DeTable<'_>) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry<'_>> = table.into_iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
}

/// Reads one language.
struct Reader<'a> {
    id: &'a str,
    at: usize,
    place: &'a Place<'a>,
    /// The keys that were met, and where each stands.
    keys: Vec<(&'static str, usize)>,
}

impl Reader<'_> {
    /// Where a key stands; the language itself where it has no such key.
    fn at(&self, key: &str) -> usize {
        let met = self.keys.iter().find(|(met, _)| *met == key);
        met.map_or(self.at, |(_, at)| *at)
    }

    fn definition(&mut self, table: DeTable<'_>) -> Result<Definition, Faulty> {
        let (mut name, mut extensions, mut run) = (None, None, None);
        let (mut time, mut memory) = (None, None);
        let mut found = Definition {
            id: self.id.to_owned(),
            name: String::new(),
            extensions: Vec::new(),
            compile: None,
            run: Vec::new(),
            factor: INTERPRETED,
            readable: Vec::new(),
            env: Vec::new(),
            place: self.place.of(self.at),
        };
        for (key, value) in in_order(table) {
            let at = key.span().start;
            let key = key.get_ref().as_ref();
            let Some(known) = KEYS.into_iter().find(|known| *known == key) else {
                return Err((at, self.unknown(key)));
            };
            self.keys.push((known, at));
            let value = value.into_inner();
            let read = match known {
                "name" => text(known, value).map(|text| name = Some(text)),
                "extensions" => texts(known, value).map(|texts| extensions = Some(texts)),
                "compile" => self
                    .words(known, value)
                    .map(|words| found.compile = Some(words)),
                "run" => self.words(known, value).map(|words| run = Some(words)),
                "time" => number(known, &value, 1, 100).map(|number| time = Some(number)),
                "memory" => number(known, &value, 0, 65_536).map(|number| memory = Some(number)),
                "readable" => self.paths(value).map(|paths| found.readable = paths),
                _ => self.variables(value).map(|variables| found.env = variables),
            };
            read.map_err(|message| (at, message))?;
        }
        found.extensions = extensions
            .ok_or_else(|| self.lacks("extensions", "extensions = [\"rb\"]"))?
            .iter()
            .map(|ending| ending.strip_prefix('.').unwrap_or(ending).to_lowercase())
            .collect();
        found.run = run.ok_or_else(|| self.lacks("run", "run = [\"ruby\", \"{source}\"]"))?;
        found.name = name.unwrap_or_else(|| capital(self.id));
        let usual = if found.compile.is_some() {
            COMPILED
        } else {
            INTERPRETED
        };
        found.factor = Factor {
            time: time.unwrap_or(usual.time),
            memory_mib: memory.unwrap_or(usual.memory_mib),
        };
        Ok(found)
    }

    fn unknown(&self, key: &str) -> String {
        let (id, keys) = (self.id, KEYS.join(", "));
        format!("unknown key `{key}` in [languages.{id}]; it takes {keys}")
    }

    fn lacks(&self, key: &str, example: &str) -> Faulty {
        let message = format!(
            "[languages.{}] lacks `{key}`: add it, as in {example}",
            self.id
        );
        (self.at, message)
    }

    /// The words of a command, `~/` at the beginning of one standing for the home folder.
    fn words(&self, key: &str, value: DeValue<'_>) -> Result<Vec<String>, String> {
        let words = texts(key, value)?;
        words.iter().map(|word| self.place.expand(word)).collect()
    }

    fn paths(&self, value: DeValue<'_>) -> Result<Vec<PathBuf>, String> {
        let paths = texts("readable", value)?;
        paths.iter().map(|path| self.path(path)).collect()
    }

    fn path(&self, text: &str) -> Result<PathBuf, String> {
        let path = PathBuf::from(self.place.expand(text)?);
        if !path.is_absolute() {
            return Err(format!(
                "`{text}` in `readable` is a relative path: write an absolute one, or one that \
                 begins with ~/"
            ));
        }
        let home = self.place.home.as_deref().unwrap_or(Path::new("/"));
        if home.starts_with(&path) {
            return Err(format!(
                "`{text}` in `readable` would show programs your whole home: name the folders that \
                 the language needs"
            ));
        }
        Ok(path)
    }

    fn variables(&self, value: DeValue<'_>) -> Result<Vec<(String, String)>, String> {
        let DeValue::Table(table) = value else {
            let example = "env = { JAVA_HOME = \"/opt/java\" }";
            return Err(format!("`env` must be a table of texts, as in {example}"));
        };
        let variable = |(name, value): Entry<'_>| {
            let name = name.into_inner().into_owned();
            let value = match value.into_inner() {
                DeValue::String(value) => self.place.expand(&value)?,
                _ => return Err(format!("`{name}` in `env` must be a text in quotes")),
            };
            if name.is_empty() || name.contains(['=', '\0']) || value.contains('\0') {
                return Err(format!(
                    "`{name}` in `env` is no variable of an environment"
                ));
            }
            Ok((name, value))
        };
        in_order(table).into_iter().map(variable).collect()
    }
}

fn text(key: &str, value: DeValue<'_>) -> Result<String, String> {
    match value {
        DeValue::String(text) => Ok(text.into_owned()),
        _ => Err(format!("`{key}` must be a text in quotes")),
    }
}

fn texts(key: &str, value: DeValue<'_>) -> Result<Vec<String>, String> {
    match value {
        DeValue::Array(items) => {
            let text = |item: Spanned<DeValue<'_>>| match item.into_inner() {
                DeValue::String(text) => Ok(text.into_owned()),
                _ => Err(format!("`{key}` must hold nothing but texts in quotes")),
            };
            items.into_iter().map(text).collect()
        }
        DeValue::String(line) => {
            let words: Vec<String> = line
                .split_whitespace()
                .map(|word| format!("\"{word}\""))
                .collect();
            let words = words.join(", ");
            Err(format!("`{key}` must be a list: {key} = [{words}]"))
        }
        _ => Err(format!("`{key}` must be a list of texts in quotes")),
    }
}

/// A whole number within bounds; `2.0` is one.
fn number(key: &str, value: &DeValue<'_>, least: u64, most: u64) -> Result<u64, String> {
    let given = match value {
        DeValue::Integer(number) => number.to_string(),
        DeValue::Float(number) => number.to_string(),
        _ => return Err(format!("`{key}` must be a number from {least} to {most}")),
    };
    let whole = given.strip_suffix(".0").unwrap_or(&given);
    let number = whole
        .parse()
        .ok()
        .filter(|number| (least..=most).contains(number));
    number.ok_or_else(|| {
        format!("`{key}` is {given}; it may be a whole number from {least} to {most}")
    })
}

/// `Ruby` of `ruby`.
fn capital(id: &str) -> String {
    let mut letters = id.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
