//! Code of an attempt, for a terminal.

use super::escape;
use super::look::{DIM, Look};

/// Lines shown, unless all are wanted.
const LINES_CAP: usize = 1000;
/// Characters shown of a line, unless all are wanted.
const LINE_CAP: usize = 2000;

/// The code as text, with nothing in it that steers a terminal; what is not UTF-8 becomes `�`.
/// `full` leaves nothing out.
pub fn code(bytes: &[u8], look: &Look, full: bool) -> String {
    let text = String::from_utf8_lossy(bytes);
    let lines_cap = if full { usize::MAX } else { LINES_CAP };
    let mut lines = text.split_inclusive('\n');
    let mut out: String = lines
        .by_ref()
        .take(lines_cap)
        .map(|line| shown(line, look, full))
        .collect();
    let left = lines.count();
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
    if left > 0 {
        let more = format!("… {left} more lines: --full shows all of it");
        out.push_str(&format!("{}\n", look.paint(DIM, more)));
    }
    out
}

fn shown(line: &str, look: &Look, full: bool) -> String {
    // A line end of Windows is one, and nothing to be told.
    let (body, end) = match line.strip_suffix('\n') {
        Some(body) => (body.strip_suffix('\r').unwrap_or(body), "\n"),
        None => (line, ""),
    };
    match body.char_indices().nth(LINE_CAP) {
        Some((cut, _)) if !full => {
            let left = body[cut..].chars().count();
            let more = look.paint(DIM, format!("… {left} more characters"));
            format!("{}{more}{end}", escape(&body[..cut]))
        }
        _ => escape(body) + end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOOK: Look = Look {
        colour: false,
        width: 80,
    };

    #[test]
    fn code_is_shown_as_text_whatever_it_holds() {
        let shown = |bytes: &[u8]| code(bytes, &LOOK, false);
        assert_eq!(shown(b"a = 1\n\tb\n"), "a = 1\n    b\n");
        assert_eq!(shown(b"a\r\nb"), "a\nb\n");
        assert_eq!(shown(b"\x1b[2Jx\xff\n"), "\\e[2Jx\u{fffd}\n");
        assert_eq!(shown(b""), "");
    }

    #[test]
    fn long_code_is_cut_and_says_how_to_see_all_of_it() {
        let long = "pass\n".repeat(LINES_CAP + 7);
        let shown = code(long.as_bytes(), &LOOK, false);
        assert!(shown.ends_with("pass\n… 7 more lines: --full shows all of it\n"));
        assert_eq!(code(long.as_bytes(), &LOOK, true), long);
        let wide = "é".repeat(LINE_CAP + 5) + "\nx\n";
        let shown = code(wide.as_bytes(), &LOOK, false);
        assert!(shown.ends_with("é… 5 more characters\nx\n"));
        assert_eq!(code(wide.as_bytes(), &LOOK, true), wide);
    }
}
