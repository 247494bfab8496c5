//! Times and sizes as people read them.

/// A time given in ms: `0.04 ms`, `12 ms`, `1.25 s`.
pub fn duration(ms: f64) -> String {
    if ms >= 1000.0 {
        let text = format!("{:.2}", ms / 1000.0);
        format!("{} s", text.trim_end_matches('0').trim_end_matches('.'))
    } else if ms >= 10.0 {
        format!("{ms:.0} ms")
    } else if ms >= 1.0 {
        format!("{ms:.1} ms")
    } else if ms >= 0.005 {
        format!("{ms:.2} ms")
    } else {
        "0 ms".to_owned()
    }
}

/// A size given in KiB: `900 KiB`, `14.0 MiB`, `320 MiB`.
pub fn memory(kib: u64) -> String {
    if kib < 1024 {
        return format!("{kib} KiB");
    }
    let tenths = kib * 10 / 1024;
    if tenths < 1000 {
        format!("{}.{} MiB", tenths / 10, tenths % 10)
    } else {
        format!("{} MiB", tenths / 10)
    }
}

/// `1 case`, `3 cases`.
pub fn count(n: usize, one: &str) -> String {
    if n == 1 {
        format!("1 {one}")
    } else {
        format!("{n} {one}s")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_fit_the_size() {
        assert_eq!(duration(0.0412), "0.04 ms");
        assert_eq!(duration(0.004), "0 ms");
        assert_eq!(duration(3.21), "3.2 ms");
        assert_eq!(duration(12.6), "13 ms");
        assert_eq!(duration(4000.0), "4 s");
        assert_eq!(duration(1254.0), "1.25 s");
        assert_eq!(memory(900), "900 KiB");
        assert_eq!(memory(14336), "14.0 MiB");
        assert_eq!(memory(320 * 1024), "320 MiB");
    }
}
