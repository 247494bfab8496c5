//! One line of `cases.jsonl`: its keys, before anything is known about its values.

use std::fmt;

use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use crate::model::Value;

/// One line; what is not there or wrong is nothing.
#[derive(Debug, Default)]
pub(super) struct Line {
    pub(super) id: Option<String>,
    pub(super) why: Option<String>,
    pub(super) tags: Vec<String>,
    pub(super) sample: bool,
    pub(super) args: Option<Vec<Value>>,
    pub(super) expect: Option<Value>,
    pub(super) any_of: Option<Vec<Value>>,
}

/// The keys of an object and their values as they stand.
struct Keys<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Keys<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeysVisitor;
        impl<'de> Visitor<'de> for KeysVisitor {
            type Value = Keys<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object like {\"id\": ..., \"why\": ..., \"args\": [...]}")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keys<'de>, A::Error> {
                let mut keys = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    keys.push(entry);
                }
                Ok(Keys(keys))
            }
        }
        deserializer.deserialize_map(KeysVisitor)
    }
}

impl Line {
    /// Reads a line and notes everything wrong with its keys; nothing if it is no JSON object.
    pub(super) fn read(text: &[u8], note: &mut dyn FnMut(String)) -> Option<Line> {
        let text = match std::str::from_utf8(text) {
            Ok(text) => text,
            Err(error) => {
                note(format!("byte {} is not UTF-8", error.valid_up_to() + 1));
                return None;
            }
        };
        let keys = match serde_json::from_str::<Keys<'_>>(text) {
            Ok(keys) => keys.0,
            Err(error) => {
                note(format!("it is not a case in JSON: {}", in_line(&error)));
                return None;
            }
        };
        let mut line = Line::default();
        let mut seen: Vec<String> = Vec::new();
        for (key, raw) in keys {
            if seen.contains(&key) {
                note(format!("the key `{key}` stands twice"));
                continue;
            }
            match key.as_str() {
                "id" => line.id = value(&key, raw, "a string", note),
                "why" => line.why = value(&key, raw, "a string", note),
                "tags" => {
                    line.tags = value(&key, raw, "a list of strings", note).unwrap_or_default();
                }
                "sample" => line.sample = value(&key, raw, "true or false", note).unwrap_or(false),
                "args" => line.args = value(&key, raw, "a list, one value a parameter", note),
                "expect" => line.expect = value(&key, raw, "a value", note),
                "any_of" => line.any_of = value(&key, raw, "a list of values", note),
                _ => note(format!(
                    "unknown key `{key}`; a case has id, why, tags, sample, args, and expect or \
                     any_of"
                )),
            }
            seen.push(key);
        }
        for key in ["id", "why", "args"] {
            if !seen.iter().any(|seen| seen == key) {
                note(format!("the case lacks the key `{key}`"));
            }
        }
        line.check_words(note);
        Some(line)
    }

    fn check_words(&self, note: &mut dyn FnMut(String)) {
        let plain = |id: &str| {
            !id.is_empty()
                && id
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        if let Some(id) = self.id.as_ref().filter(|id| !plain(id)) {
            note(format!(
                "the id `{id}` must be small letters, digits and hyphens, like `duplicates-2`"
            ));
        }
        if self.why.as_ref().is_some_and(|why| why.trim().is_empty()) {
            note("`why` is empty; say in a line why the case exists".to_owned());
        }
        if let Some(tag) = self.tags.iter().find(|tag| !plain(tag)) {
            note(format!(
                "the tag `{tag}` must be small letters, digits and hyphens"
            ));
        }
        if self.expect.is_some() && self.any_of.is_some() {
            note("a case has `expect` or `any_of`, not both".to_owned());
        }
        if self.any_of.as_ref().is_some_and(Vec::is_empty) {
            note("`any_of` is empty, so no answer would be right".to_owned());
        }
    }
}

fn value<T: DeserializeOwned>(
    key: &str,
    raw: &RawValue,
    wanted: &str,
    note: &mut dyn FnMut(String),
) -> Option<T> {
    match serde_json::from_str(raw.get()) {
        Ok(value) => Some(value),
        Err(error) if error.to_string().starts_with("recursion limit") => {
            note(format!("`{key}` nests deeper than 127 lists"));
            None
        }
        Err(error) => {
            note(format!("`{key}` must be {wanted}: {}", in_line(&error)));
            None
        }
    }
}

/// serde's message with the column alone, as the line is always 1.
fn in_line(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rsplit_once(" at line ") {
        Some((what, _)) => format!("{what} at column {}", error.column()),
        None => text,
    }
}
