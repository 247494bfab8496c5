//! A TOML table read leniently: every key that is missing, unknown or of the wrong type is noted,
//! and reading goes on.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::super::fault::Sheet;

/// A value with its place.
pub(super) type Item<'a> = &'a Spanned<DeValue<'a>>;

/// A table, and which of its keys have been asked for.
pub(super) struct Table<'a> {
    /// How messages call it: `[signature]`.
    pub(super) name: String,
    table: &'a DeTable<'a>,
    span: Range<usize>,
    text: &'a str,
    known: Vec<&'static str>,
}

impl<'a> Table<'a> {
    /// A table of the document `text`.
    pub(super) fn new(
        name: impl Into<String>,
        table: &'a DeTable<'a>,
        span: Range<usize>,
        text: &'a str,
    ) -> Self {
        Table {
            name: name.into(),
            table,
            span,
            text,
            known: Vec::new(),
        }
    }

    /// The line of a place in the document, from 1.
    pub(super) fn line_at(&self, offset: usize) -> Option<usize> {
        Some(line_at(self.text, offset))
    }

    /// The line on which the table starts.
    pub(super) fn line(&self) -> Option<usize> {
        self.line_at(self.span.start)
    }

    /// The line of a key's value, or of the table without it.
    pub(super) fn line_of(&self, key: &str) -> Option<usize> {
        match self.table.get(key) {
            Some(item) => self.line_at(item.span().start),
            None => self.line(),
        }
    }

    /// Whether the key is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// A key that may be left out.
    pub(super) fn get(&mut self, key: &'static str) -> Option<Item<'a>> {
        self.known.push(key);
        self.table.get(key)
    }

    /// All keys with their lines and values, for tables whose keys are free.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&'a str, Option<usize>, Item<'a>)> {
        let text = self.text;
        self.table.iter().map(move |(key, item)| {
            let line = Some(line_at(text, key.span().start));
            (key.get_ref().as_ref(), line, item)
        })
    }

    /// Notes that a key is missing.
    pub(super) fn missing(&self, key: &str, hint: &str, sheet: &mut Sheet<'_>) {
        sheet.note(
            self.line(),
            format!("{} lacks the key `{key}`{hint}", self.name),
        );
    }

    /// A key's text, if it is there.
    pub(super) fn text(&mut self, key: &'static str, sheet: &mut Sheet<'_>) -> Option<&'a str> {
        let item = self.get(key)?;
        let text = item.get_ref().as_str();
        if text.is_none() {
            self.wrong(key, item, "a string", sheet);
        }
        text
    }

    /// A key's text, which must be there and not be blank.
    pub(super) fn due_text(&mut self, key: &'static str, sheet: &mut Sheet<'_>) -> Option<&'a str> {
        if !self.has(key) {
            self.known.push(key);
            self.missing(key, "", sheet);
            return None;
        }
        let text = self.text(key, sheet)?;
        if text.trim().is_empty() {
            sheet.note(self.line_of(key), format!("`{key}` is empty"));
            return None;
        }
        Some(text)
    }

    /// A key's whole number of at least `least`, if it is there.
    pub(super) fn number(
        &mut self,
        key: &'static str,
        least: u64,
        most: u64,
        sheet: &mut Sheet<'_>,
    ) -> Option<u64> {
        let item = self.get(key)?;
        let number = whole(item);
        if !number.is_some_and(|number| (least..=most).contains(&number)) {
            let wanted = format!("a whole number from {least} to {most}");
            self.wrong(key, item, &wanted, sheet);
            return None;
        }
        number
    }

    /// A key's truth value; false without it.
    pub(super) fn flag(&mut self, key: &'static str, sheet: &mut Sheet<'_>) -> bool {
        let Some(item) = self.get(key) else {
            return false;
        };
        let flag = item.get_ref().as_bool();
        if flag.is_none() {
            self.wrong(key, item, "true or false", sheet);
        }
        flag.unwrap_or(false)
    }

    /// A key's number that is not negative, if it is there.
    pub(super) fn share(&mut self, key: &'static str, sheet: &mut Sheet<'_>) -> Option<f64> {
        let item = self.get(key)?;
        let number = match item.get_ref() {
            DeValue::Float(float) => float.as_str().parse::<f64>().ok(),
            DeValue::Integer(integer) => integer.as_str().parse::<f64>().ok(),
            _ => None,
        };
        if !number.is_some_and(|number| number.is_finite() && number >= 0.0) {
            self.wrong(key, item, "a number that is not negative", sheet);
            return None;
        }
        number
    }

    /// A key's list of strings, each with its line; empty without the key.
    pub(super) fn texts(
        &mut self,
        key: &'static str,
        sheet: &mut Sheet<'_>,
    ) -> Vec<(&'a str, Option<usize>)> {
        let Some(item) = self.get(key) else {
            return Vec::new();
        };
        let Some(array) = item.get_ref().as_array() else {
            self.wrong(key, item, "a list of strings", sheet);
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in array.iter() {
            match item.get_ref().as_str() {
                Some(text) => texts.push((text, self.line_at(item.span().start))),
                None => self.wrong(key, item, "a list of strings", sheet),
            }
        }
        texts
    }

    /// A key's table, if it is there.
    pub(super) fn table(&mut self, key: &'static str, sheet: &mut Sheet<'_>) -> Option<Table<'a>> {
        let item = self.get(key)?;
        let table = self.as_table(format!("`{key}`"), item);
        if table.is_none() {
            self.wrong(key, item, "a table", sheet);
        }
        table
    }

    /// A key's list of tables, each called by the key and its place; empty without the key.
    pub(super) fn tables(&mut self, key: &'static str, sheet: &mut Sheet<'_>) -> Vec<Table<'a>> {
        let Some(item) = self.get(key) else {
            return Vec::new();
        };
        let Some(array) = item.get_ref().as_array() else {
            self.wrong(key, item, "a list of tables", sheet);
            return Vec::new();
        };
        let mut tables = Vec::new();
        for (index, item) in array.iter().enumerate() {
            match self.as_table(format!("entry {} of `{key}`", index + 1), item) {
                Some(table) => tables.push(table),
                None => self.wrong(key, item, "a list of tables", sheet),
            }
        }
        tables
    }

    fn as_table(&self, name: String, item: Item<'a>) -> Option<Table<'a>> {
        let table = item.get_ref().as_table()?;
        Some(Table::new(name, table, item.span(), self.text))
    }

    /// Notes that a key's value is of the wrong type.
    pub(super) fn wrong(&self, key: &str, item: Item<'a>, wanted: &str, sheet: &mut Sheet<'_>) {
        let found = self.text.get(item.span()).unwrap_or_default();
        let found: String = found
            .lines()
            .next()
            .unwrap_or_default()
            .chars()
            .take(40)
            .collect();
        sheet.note(
            self.line_at(item.span().start),
            format!("`{key}` must be {wanted}, not {found}"),
        );
    }

    /// Notes every key that was never asked for.
    pub(super) fn finish(self, sheet: &mut Sheet<'_>) {
        for (key, line, _) in self.entries() {
            if self.known.contains(&key) {
                continue;
            }
            let near = self
                .known
                .iter()
                .map(|known| (strsim::jaro_winkler(known, key), known))
                .filter(|(score, _)| *score > 0.8)
                .max_by(|a, b| a.0.total_cmp(&b.0));
            let hint = match near {
                Some((_, near)) => format!("; did you mean `{near}`?"),
                None => format!("; it may hold {}", self.known.join(", ")),
            };
            sheet.note(line, format!("unknown key `{key}` in {}{hint}", self.name));
        }
    }
}

/// A whole number that is not negative.
pub(super) fn whole(item: Item<'_>) -> Option<u64> {
    let integer = item.get_ref().as_integer()?;
    u64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

/// The line of a place in a text, from 1.
pub(super) fn line_at(text: &str, offset: usize) -> usize {
    let head = &text.as_bytes()[..offset.min(text.len())];
    head.iter().filter(|&&byte| byte == b'\n').count() + 1
}
