//! Values as JSON, both ways. What the judge sends is well-formed and of the declared types.

use crate::faults::{Done, Fault};

/// A value that can be read.
pub trait Read: Sized {
    fn take(text: &mut Text<'_>) -> Self;

    /// A list of them. Plain types have it compiled here, rather than beside every submission.
    fn take_all(text: &mut Text<'_>) -> Vec<Self> {
        let mut items = Vec::new();
        text.items(|text| items.push(Self::take(text)));
        items.shrink_to_fit();
        items
    }
}

/// A value that can be written.
pub trait Write: Sized {
    /// Takes the value apart where dropping it would recurse as deep as it is.
    fn put(self, out: &mut String) -> Done;

    /// A list of them.
    fn put_all(items: Vec<Self>, out: &mut String) -> Done {
        out.push('[');
        for (index, item) in items.into_iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            item.put(out)?;
        }
        out.push(']');
        Ok(())
    }
}

/// The lists of a plain type, compiled here.
macro_rules! lists {
    (read) => {
        fn take_all(text: &mut Text<'_>) -> Vec<Self> {
            let mut items = Vec::new();
            text.items(|text| items.push(Self::take(text)));
            items.shrink_to_fit();
            items
        }
    };
    (write) => {
        fn put_all(items: Vec<Self>, out: &mut String) -> Done {
            let mut before = '[';
            if items.is_empty() {
                out.push(before);
            }
            for item in items {
                out.push(before);
                before = ',';
                item.put(out)?;
            }
            out.push(']');
            Ok(())
        }
    };
}

/// JSON that is being read.
#[derive(Debug)]
pub struct Text<'a> {
    all: &'a str,
    at: usize,
}

const MALFORMED: &str = "the judge's line is malformed";

impl<'a> Text<'a> {
    pub(crate) fn new(all: &'a str) -> Text<'a> {
        Text { all, at: 0 }
    }

    /// The next byte that is not white space; 0 at the end.
    fn peek(&mut self) -> u8 {
        let bytes = self.all.as_bytes();
        while self.at < bytes.len() && bytes[self.at] <= b' ' {
            self.at += 1;
        }
        bytes.get(self.at).copied().unwrap_or(0)
    }

    pub(crate) fn eat(&mut self, byte: u8) -> bool {
        let there = self.peek() == byte;
        self.at += usize::from(there);
        there
    }

    pub(crate) fn need(&mut self, byte: u8) {
        assert!(self.eat(byte), "{}", MALFORMED);
    }

    /// A number, `true`, `false` or `null`.
    pub(crate) fn word(&mut self) -> &'a str {
        self.peek();
        let rest = &self.all[self.at..];
        let end = rest
            .find(|c| matches!(c, ',' | ']' | '}' | ':' | ' '))
            .unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    /// Whether a null stands here; it is read over.
    pub(crate) fn null(&mut self) -> bool {
        self.peek() == b'n' && self.word() == "null"
    }

    /// Calls `one` before each item of a list.
    pub(crate) fn items(&mut self, mut one: impl FnMut(&mut Self)) {
        self.need(b'[');
        if self.eat(b']') {
            return;
        }
        loop {
            one(self);
            if !self.eat(b',') {
                break;
            }
        }
        self.need(b']');
    }

    pub(crate) fn string(&mut self) -> String {
        self.need(b'"');
        let bytes = self.all.as_bytes();
        let mut out = String::new();
        loop {
            let from = self.at;
            while !matches!(bytes.get(self.at), Some(b'"' | b'\\') | None) {
                self.at += 1;
            }
            out.push_str(&self.all[from..self.at]);
            self.at += 1;
            if bytes.get(self.at - 1) != Some(&b'\\') {
                return out;
            }
            self.at += 1;
            out.push(match bytes[self.at - 1] {
                b'n' => '\n',
                b't' => '\t',
                b'r' => '\r',
                b'b' => '\u{8}',
                b'f' => '\u{c}',
                b'u' => self.escaped(),
                other => char::from(other),
            });
        }
    }

    /// What follows `\u`.
    fn escaped(&mut self) -> char {
        let high = self.unit();
        if (0xd800..0xdc00).contains(&high) && self.all[self.at..].starts_with("\\u") {
            self.at += 2;
            let low = self.unit();
            let code = 0x10000 + ((high - 0xd800) << 10) + (low & 0x3ff);
            return char::from_u32(code).unwrap_or('\u{fffd}');
        }
        char::from_u32(high).unwrap_or('\u{fffd}')
    }

    fn unit(&mut self) -> u32 {
        let digits = self.all.get(self.at..self.at + 4).expect(MALFORMED);
        self.at += 4;
        u32::from_str_radix(digits, 16).expect(MALFORMED)
    }

    /// The text of the next value, unread.
    pub(crate) fn value(&mut self) -> &'a str {
        self.peek();
        let (from, bytes) = (self.at, self.all.as_bytes());
        let mut depth = 0_usize;
        loop {
            match bytes.get(self.at).copied().unwrap_or(b']') {
                b'"' => {
                    self.at += 1;
                    while bytes[self.at] != b'"' {
                        self.at += if bytes[self.at] == b'\\' { 2 } else { 1 };
                    }
                }
                b'[' | b'{' => depth += 1,
                b']' | b'}' | b',' if depth == 0 => return &self.all[from..self.at],
                b']' | b'}' => depth -= 1,
                _ => {}
            }
            self.at += 1;
        }
    }
}

/// Reads a whole value.
pub fn read<T: Read>(text: &str) -> T {
    T::take(&mut Text::new(text))
}

/// The texts of a list's items.
pub fn split(text: &str) -> Vec<&str> {
    let mut items = Vec::new();
    let mut text = Text::new(text);
    text.need(b'[');
    if !text.eat(b']') {
        loop {
            items.push(text.value());
            if !text.eat(b',') {
                break;
            }
        }
    }
    items
}

macro_rules! integers {
    ($($ty:ty),*) => {$(
        impl Read for $ty {
            lists!(read);

            fn take(text: &mut Text<'_>) -> $ty {
                text.word().parse().expect(MALFORMED)
            }
        }

        impl Write for $ty {
            lists!(write);

            fn put(self, out: &mut String) -> Done {
                put_integer(out, self.into());
                Ok(())
            }
        }
    )*};
}

integers!(i32, u32, i64);

pub(crate) fn put_integer(out: &mut String, n: i64) {
    let mut digits = [0_u8; 20];
    let mut at = digits.len();
    let mut left = n.unsigned_abs();
    loop {
        at -= 1;
        digits[at] = b'0' + (left % 10) as u8;
        left /= 10;
        if left == 0 {
            break;
        }
    }
    if n < 0 {
        out.push('-');
    }
    out.extend(digits[at..].iter().map(|&digit| char::from(digit)));
}

impl Read for f64 {
    lists!(read);

    fn take(text: &mut Text<'_>) -> f64 {
        if text.peek() == b'"' {
            return match text.string().as_str() {
                "Infinity" => f64::INFINITY,
                "-Infinity" => f64::NEG_INFINITY,
                _ => f64::NAN,
            };
        }
        text.word().parse().expect(MALFORMED)
    }
}

impl Write for f64 {
    lists!(write);

    fn put(self, out: &mut String) -> Done {
        if self.is_nan() {
            out.push_str("\"NaN\"");
        } else if self.is_infinite() {
            out.push_str(if self > 0.0 {
                "\"Infinity\""
            } else {
                "\"-Infinity\""
            });
        } else {
            out.push_str(&format!("{:?}", self));
        }
        Ok(())
    }
}

impl Read for bool {
    lists!(read);

    fn take(text: &mut Text<'_>) -> bool {
        text.word() == "true"
    }
}

impl Write for bool {
    lists!(write);

    fn put(self, out: &mut String) -> Done {
        out.push_str(if self { "true" } else { "false" });
        Ok(())
    }
}

impl Read for char {
    lists!(read);

    fn take(text: &mut Text<'_>) -> char {
        text.string().chars().next().expect(MALFORMED)
    }
}

impl Write for char {
    lists!(write);

    fn put(self, out: &mut String) -> Done {
        if !self.is_ascii() {
            let why = format!("returned {:?} where an ASCII character is due", self);
            return Err(Fault::Type(why));
        }
        put_text(out, self.encode_utf8(&mut [0; 4]));
        Ok(())
    }
}

impl Read for String {
    lists!(read);

    fn take(text: &mut Text<'_>) -> String {
        text.string()
    }
}

impl Write for String {
    lists!(write);

    fn put(self, out: &mut String) -> Done {
        put_text(out, &self);
        Ok(())
    }
}

/// A string with its quotes.
pub(crate) fn put_text(out: &mut String, text: &str) {
    out.push('"');
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte >= b' ' && byte != b'"' && byte != b'\\' {
            continue;
        }
        out.push_str(&text[from..at]);
        from = at + 1;
        match byte {
            b'"' | b'\\' => {
                out.push('\\');
                out.push(char::from(byte));
            }
            b'\n' => out.push_str("\\n"),
            _ => out.push_str(&format!("\\u{:04x}", byte)),
        }
    }
    out.push_str(&text[from..]);
    out.push('"');
}

impl Write for () {
    fn put(self, out: &mut String) -> Done {
        out.push_str("null");
        Ok(())
    }
}

impl<T: Read> Read for Vec<T> {
    fn take(text: &mut Text<'_>) -> Vec<T> {
        T::take_all(text)
    }
}

impl<T: Write> Write for Vec<T> {
    fn put(self, out: &mut String) -> Done {
        T::put_all(self, out)
    }
}

/// What a parameter looks like, to be compared with what it looks like after the call.
pub fn image<T: Write + Clone>(value: &T) -> Result<String, Fault> {
    let mut out = String::new();
    value.clone().put(&mut out)?;
    Ok(out)
}
