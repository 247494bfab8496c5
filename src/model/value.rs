//! A value in LeetCode's own notation, which is JSON.

use std::fmt;

use serde::de::{SeqAccess, Visitor};
use serde::ser::SerializeSeq;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An argument, an expected value or a result. Trees, lists and graphs are written as the lists
/// LeetCode writes for them; which structure is meant, the [`Type`](super::Type) tells.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer of at most 64 bits.
    Int(i64),
    /// A number with a point or an exponent; not-a-number and the infinities are written as the
    /// strings `NaN`, `Infinity` and `-Infinity`.
    Double(f64),
    /// A string, or a character.
    Str(String),
    /// A list.
    List(Vec<Value>),
}

impl Value {
    /// The items of a list.
    pub fn as_list(&self) -> Option<&[Value]> {
        match self {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    /// The integer, if it is one.
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Value::Int(n) => Some(*n),
            _ => None,
        }
    }

    /// The string, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::Str(s) => Some(s),
            _ => None,
        }
    }

    /// The value in one line of at most about `width` characters: what does not fit is left out
    /// in the middle, and the rest is never built.
    pub fn brief(&self, width: usize) -> String {
        let mut out = Bounded {
            text: String::new(),
            room: width.saturating_mul(4).max(64),
        };
        let whole = fmt::write(&mut out, format_args!("{self}")).is_ok();
        let chars: Vec<char> = out.text.chars().collect();
        if whole && chars.len() <= width {
            return out.text;
        }
        let keep = width.saturating_sub(1);
        let (head, tail) = if whole {
            (keep - keep / 3, keep / 3)
        } else {
            (keep, 0)
        };
        let mut brief: String = chars[..head.min(chars.len())].iter().collect();
        brief.push('…');
        brief.extend(&chars[chars.len() - tail.min(chars.len())..]);
        brief
    }
}

/// A sink that refuses more than `room` bytes, so that a huge value is never written out whole.
struct Bounded {
    text: String,
    room: usize,
}

impl fmt::Write for Bounded {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        if self.text.len() + part.len() > self.room {
            let mut end = self.room - self.text.len();
            while !part.is_char_boundary(end) {
                end -= 1;
            }
            self.text.push_str(&part[..end]);
            return Err(fmt::Error);
        }
        self.text.push_str(part);
        Ok(())
    }
}

/// Compact, in LeetCode's notation: `[1,null,"a"]`.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Null => f.write_str("null"),
            Value::Bool(b) => write!(f, "{b}"),
            Value::Int(n) => write!(f, "{n}"),
            Value::Double(x) if x.is_nan() => f.write_str("NaN"),
            Value::Double(x) if x.is_infinite() => {
                f.write_str(if *x > 0.0 { "Infinity" } else { "-Infinity" })
            }
            Value::Double(x) => write!(f, "{x:?}"),
            Value::Str(s) => f.write_str(&serde_json::to_string(s).map_err(|_| fmt::Error)?),
            Value::List(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        f.write_str(",")?;
                    }
                    write!(f, "{item}")?;
                }
                f.write_str("]")
            }
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(b) => serializer.serialize_bool(*b),
            Value::Int(n) => serializer.serialize_i64(*n),
            Value::Double(x) if x.is_finite() => serializer.serialize_f64(*x),
            Value::Double(_) => serializer.collect_str(self),
            Value::Str(s) => serializer.serialize_str(s),
            Value::List(items) => {
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    seq.serialize_element(item)?;
                }
                seq.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("null, a truth value, a number, a string or a list")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, b: bool) -> Result<Value, E> {
        Ok(Value::Bool(b))
    }

    fn visit_i64<E>(self, n: i64) -> Result<Value, E> {
        Ok(Value::Int(n))
    }

    fn visit_u64<E: serde::de::Error>(self, n: u64) -> Result<Value, E> {
        i64::try_from(n)
            .map(Value::Int)
            .map_err(|_| E::custom(format!("{n} does not fit in 64 bits")))
    }

    fn visit_f64<E>(self, x: f64) -> Result<Value, E> {
        Ok(Value::Double(x))
    }

    fn visit_str<E>(self, s: &str) -> Result<Value, E> {
        Ok(Value::Str(s.to_owned()))
    }

    fn visit_string<E>(self, s: String) -> Result<Value, E> {
        Ok(Value::Str(s))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Value::List(items))
    }
}
