//! Files that are not UTF-8 where it matters.

use super::scan::without_comments;

/// Why the file cannot be taken: UTF-16, or bytes outside comments that are not UTF-8. Comments in
/// any encoding do no harm.
pub(in crate::language) fn fault(source: &[u8]) -> Option<String> {
    let wide = source.starts_with(&[0xff, 0xfe]) || source.starts_with(&[0xfe, 0xff]);
    if wide || source.iter().take(200).any(|&byte| byte == 0) {
        return Some(
            "the file is not UTF-8 text (it looks like UTF-16): save it as UTF-8".to_owned(),
        );
    }
    let code = without_comments(source);
    let error = std::str::from_utf8(&code).err()?;
    let at = error.valid_up_to();
    let line = source[..at].iter().filter(|&&byte| byte == b'\n').count() + 1;
    let column = at
        - source[..at]
            .iter()
            .rposition(|&byte| byte == b'\n')
            .map_or(0, |end| end + 1);
    Some(format!(
        "line {line}, byte {}: the byte 0x{:02x} is not UTF-8; save the file as UTF-8",
        column + 1,
        source[at]
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf16_and_latin1_are_named_and_comments_are_free() {
        assert!(fault(b"\xff\xfei\0n\0t\0").unwrap().contains("UTF-16"));
        assert_eq!(
            fault(b"int a;\nstring s = \"\xe9\";").unwrap(),
            "line 2, byte 13: the byte 0xe9 is not UTF-8; save the file as UTF-8"
        );
        assert_eq!(fault(b"// caf\xe9\nint a;"), None);
        assert_eq!(fault("\u{feff}int a; // caf\u{e9}".as_bytes()), None);
    }
}
