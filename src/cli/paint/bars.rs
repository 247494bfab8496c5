//! Bars: how much of each thing is done.

use anstyle::AnsiColor;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::escape;
use super::look::{DIM, Look};

/// The longest a bar gets.
const LONGEST: usize = 32;
/// A bar that would be shorter than this is left out.
const SHORTEST: usize = 4;

/// One bar: a name, a part of a whole, and what is said beside it: plain, and painted.
#[derive(Debug)]
pub(super) struct Bar<'a> {
    pub(super) name: &'a str,
    pub(super) part: usize,
    pub(super) whole: usize,
    pub(super) beside: (String, String),
}

/// The bars under each other, a line each, within the width of the page.
pub(super) fn bars(bars: &[Bar<'_>], look: &Look) -> String {
    let counts: Vec<String> = bars
        .iter()
        .map(|bar| format!("{}/{}", bar.part, bar.whole))
        .collect();
    let widest = |widths: &mut dyn Iterator<Item = usize>| widths.max().unwrap_or(0);
    let count_width = widest(&mut counts.iter().map(|count| count.width()));
    let beside_width = widest(&mut bars.iter().map(|bar| bar.beside.0.width()));
    let beside_room = if beside_width > 0 {
        beside_width + 2
    } else {
        0
    };
    let names: Vec<String> = bars.iter().map(|bar| escape(bar.name)).collect();
    let taken = 2 + count_width + beside_room;
    let name_width = widest(&mut names.iter().map(|name| name.width()))
        .min(look.width.saturating_sub(taken).max(SHORTEST));
    let room = look.width.saturating_sub(name_width + 2 + taken);
    let length = if room < SHORTEST {
        0
    } else {
        room.min(LONGEST)
    };
    let mut out = String::new();
    for ((bar, name), count) in bars.iter().zip(&names).zip(&counts) {
        let mut parts = vec![fitted(name, name_width)];
        if length > 0 {
            parts.push(drawn(bar, length, look));
        }
        parts.push(format!("{count:>count_width$}"));
        parts.push(bar.beside.1.clone());
        out.push_str(parts.join("  ").trim_end());
        out.push('\n');
    }
    out
}

/// The bar itself. Something is never drawn as nothing, and not quite all never as all.
fn drawn(bar: &Bar<'_>, length: usize, look: &Look) -> String {
    let full = match (bar.part, bar.whole) {
        (0, _) | (_, 0) => 0,
        (part, whole) if part >= whole => length,
        (part, whole) => ((part * length + whole / 2) / whole).clamp(1, length - 1),
    };
    let done = look.paint(AnsiColor::Green.on_default(), "█".repeat(full));
    let open = look.paint(DIM, "░".repeat(length - full));
    match full {
        0 => open,
        full if full == length => done,
        _ => done + &open,
    }
}

/// A name filled up with blanks, or cut, to so many columns.
fn fitted(name: &str, width: usize) -> String {
    let used = name.width();
    if used <= width {
        return format!("{name}{}", " ".repeat(width - used));
    }
    let mut cut = String::new();
    for c in name.chars() {
        if cut.width() + c.width().unwrap_or(0) + 1 > width {
            break;
        }
        cut.push(c);
    }
    cut.push('…');
    let blank = " ".repeat(width.saturating_sub(cut.width()));
    cut + &blank
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(width: usize) -> String {
        let bar = |name, part, whole| Bar {
            name,
            part,
            whole,
            beside: (String::new(), String::new()),
        };
        let look = Look {
            colour: false,
            width,
        };
        let all = [
            bar("array", 1, 100),
            bar("dynamic-programming", 99, 100),
            bar("trie", 0, 2),
            bar("heap", 2, 2),
        ];
        format!("\n{}", bars(&all, &look))
    }

    #[test]
    fn something_is_never_drawn_as_nothing_nor_nearly_all_as_all() {
        insta::assert_snapshot!(shown(40), @r"
        array                █░░░░░░░░░░   1/100
        dynamic-programming  ██████████░  99/100
        trie                 ░░░░░░░░░░░     0/2
        heap                 ███████████     2/2
        ");
    }

    #[test]
    fn where_there_is_no_room_the_bar_goes_first_and_then_the_name_is_cut() {
        insta::assert_snapshot!(shown(29), @r"
        array                 1/100
        dynamic-programming  99/100
        trie                    0/2
        heap                    2/2
        ");
        insta::assert_snapshot!(shown(20), @r"
        array          1/100
        dynamic-pro…  99/100
        trie             0/2
        heap             2/2
        ");
    }
}
