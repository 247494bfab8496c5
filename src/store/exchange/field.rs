//! A value of an export and its place in it, so that every fault can be told with its place.

use std::str::FromStr;

use serde_json::Value;

use super::bytes;
use crate::store::StoreError;

/// How much of a wrong value is quoted, in characters.
const QUOTED: usize = 40;

/// A value of an export.
#[derive(Debug)]
pub(super) struct Field<'a> {
    place: String,
    value: &'a Value,
}

/// What a field is read as; the fault names the place.
type Read<T> = Result<T, StoreError>;

impl<'a> Field<'a> {
    /// The whole export.
    pub(super) fn whole(value: &'a Value) -> Field<'a> {
        let place = String::new();
        Field { place, value }
    }

    /// The value under this key; null where there is none.
    pub(super) fn at(&self, key: &str) -> Field<'a> {
        let place = match self.place.as_str() {
            "" => key.to_owned(),
            place => format!("{place}.{key}"),
        };
        let value = self.value.get(key).unwrap_or(&Value::Null);
        Field { place, value }
    }

    /// The elements of an array of objects.
    pub(super) fn objects(&self) -> Read<Vec<Field<'a>>> {
        let items = self.value.as_array();
        let items = items.ok_or_else(|| self.due("an array"))?.iter();
        let fields = items.enumerate().map(|(index, value)| {
            let place = format!("{}[{index}]", self.place);
            let field = Field { place, value };
            if value.is_object() {
                Ok(field)
            } else {
                Err(field.due("an object"))
            }
        });
        fields.collect()
    }

    /// The field, unless it is null or left out.
    pub(super) fn given(self) -> Option<Field<'a>> {
        (!self.value.is_null()).then_some(self)
    }

    pub(super) fn text(&self) -> Read<&'a str> {
        self.value.as_str().ok_or_else(|| self.due("a text"))
    }

    pub(super) fn flag(&self) -> Read<bool> {
        self.value
            .as_bool()
            .ok_or_else(|| self.due("true or false"))
    }

    pub(super) fn real(&self) -> Read<f64> {
        self.value.as_f64().ok_or_else(|| self.due("a number"))
    }

    /// A whole number that is not negative, and that SQLite can hold.
    pub(super) fn natural<T: TryFrom<i64>>(&self) -> Read<T> {
        let number = self.value.as_i64().filter(|&number| number >= 0);
        number
            .and_then(|number| number.try_into().ok())
            .ok_or_else(|| self.due("a whole number in range"))
    }

    /// An id.
    pub(super) fn id(&self) -> Read<i64> {
        // Beyond, other readers of JSON round it; and room is needed above for new ones.
        const LARGEST: i64 = 1 << 53;
        let id = self.value.as_i64();
        id.filter(|id| (1..=LARGEST).contains(id))
            .ok_or_else(|| self.due("an id from 1"))
    }

    /// A text that stands for something; `what` names it.
    pub(super) fn parsed<T: FromStr>(&self, what: &str) -> Read<T> {
        let parsed = self.value.as_str().and_then(|text| text.parse().ok());
        parsed.ok_or_else(|| self.due(what))
    }

    /// Bytes under this key, as text or in base 16.
    pub(super) fn bytes(&self, key: &str) -> Read<Vec<u8>> {
        let Some(field) = self.at(&bytes::base16_key(key)).given() else {
            return Ok(self.at(key).text()?.as_bytes().to_vec());
        };
        let bytes = field.value.as_str().and_then(bytes::of_base16);
        bytes.ok_or_else(|| field.due("a text in base 16"))
    }

    /// A fault: something else is due here.
    fn due(&self, what: &str) -> StoreError {
        let there = match self.value {
            Value::Null => "nothing".to_owned(),
            Value::Array(_) => "an array".to_owned(),
            Value::Object(_) => "an object".to_owned(),
            value => value.to_string(),
        };
        let mut quoted: String = there.chars().take(QUOTED).collect();
        if quoted.len() < there.len() {
            quoted.push('…');
        }
        self.fault(&format!("{what} is due here, and there is {quoted}"))
    }

    /// A fault of another kind.
    pub(super) fn fault(&self, fault: &str) -> StoreError {
        let gap = if self.place.is_empty() { "" } else { ": " };
        StoreError::Import(format!("{}{gap}{fault}", self.place))
    }
}
