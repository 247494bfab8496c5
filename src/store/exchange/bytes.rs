//! Bytes in JSON: as text where they are UTF-8, else in base 16 under a key that says so.

use serde_json::{Map, Value};

/// The key under which bytes stand that are no UTF-8.
pub(super) fn base16_key(key: &str) -> String {
    format!("{key}_base16")
}

/// Puts bytes into an object.
pub(super) fn put(object: &mut Map<String, Value>, key: &str, bytes: &[u8]) {
    match str::from_utf8(bytes) {
        Ok(text) => object.insert(key.to_owned(), text.into()),
        Err(_) => object.insert(base16_key(key), to_base16(bytes).into()),
    };
}

fn to_base16(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |half: u8| char::from(DIGITS[usize::from(half)]);
    let pairs = bytes.iter();
    pairs
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

/// The bytes that a text in base 16 stands for.
pub(super) fn of_base16(text: &str) -> Option<Vec<u8>> {
    let half = |&digit: &u8| char::from(digit).to_digit(16);
    let pairs = text.as_bytes().chunks(2);
    pairs
        .map(|pair| match pair {
            [high, low] => u8::try_from(half(high)? << 4 | half(low)?).ok(),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_16_gives_every_byte_back() {
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(of_base16(&to_base16(&all)), Some(all));
        assert_eq!(of_base16("FFfe"), Some(vec![255, 254]));
    }

    #[test]
    fn what_is_not_base_16_gives_no_bytes() {
        for text in ["f", "fff", "0g", "+1", "é0"] {
            assert_eq!(of_base16(text), None, "{text}");
        }
    }
}
