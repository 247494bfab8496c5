//! Painted text, as the rest of the command line writes it, into lines of a screen.

use ratatui_core::style::{Color, Modifier, Style};
use ratatui_core::text::{Line, Span};
use unicode_width::UnicodeWidthChar;

/// The lines of painted text, none wider than `width` columns: longer ones go on in the next line.
///
/// The painters escape every control character of what they paint, so that each escape sequence
/// in their text is one of theirs and sets a style.
pub(super) fn lines(painted: &str, width: usize) -> Vec<Line<'static>> {
    let width = width.max(1);
    let mut style = Style::new();
    let mut out = Vec::new();
    for painted in painted.lines() {
        let mut line = Folded::new(width);
        let mut rest = painted;
        while let Some(start) = rest.find('\x1b') {
            line.push(&rest[..start], style);
            let sequence = &rest[start..];
            let end = sequence.find('m').map_or(sequence.len(), |end| end + 1);
            let codes = sequence[..end]
                .trim_start_matches("\x1b[")
                .trim_end_matches('m');
            style = styled(style, codes);
            rest = &sequence[end..];
        }
        line.push(rest, style);
        out.append(&mut line.done());
    }
    out
}

/// The style after a "select graphic rendition" with these codes, of which the painters use the
/// sixteen colours and the plain effects.
fn styled(style: Style, codes: &str) -> Style {
    codes
        .split(';')
        .map(|code| code.parse().unwrap_or(0))
        .fold(style, |style, code: u8| match code {
            1 => style.add_modifier(Modifier::BOLD),
            2 => style.add_modifier(Modifier::DIM),
            3 => style.add_modifier(Modifier::ITALIC),
            4 => style.add_modifier(Modifier::UNDERLINED),
            7 => style.add_modifier(Modifier::REVERSED),
            9 => style.add_modifier(Modifier::CROSSED_OUT),
            30..=37 => style.fg(COLOURS[usize::from(code - 30)]),
            90..=97 => style.fg(COLOURS[usize::from(code - 90) + 8]),
            _ => Style::new(),
        })
}

const COLOURS: [Color; 16] = [
    Color::Black,
    Color::Red,
    Color::Green,
    Color::Yellow,
    Color::Blue,
    Color::Magenta,
    Color::Cyan,
    Color::Gray,
    Color::DarkGray,
    Color::LightRed,
    Color::LightGreen,
    Color::LightYellow,
    Color::LightBlue,
    Color::LightMagenta,
    Color::LightCyan,
    Color::White,
];

/// A line in the making that goes on in the next one where it is full.
struct Folded {
    width: usize,
    used: usize,
    done: Vec<Line<'static>>,
    line: Line<'static>,
}

impl Folded {
    fn new(width: usize) -> Folded {
        Folded {
            width,
            used: 0,
            done: Vec::new(),
            line: Line::default(),
        }
    }

    fn push(&mut self, text: &str, style: Style) {
        let mut piece = String::new();
        for c in text.chars() {
            let width = c.width().unwrap_or(0);
            if self.used + width > self.width && self.used > 0 {
                self.end_piece(&mut piece, style);
                self.done.push(std::mem::take(&mut self.line));
                self.used = 0;
            }
            piece.push(c);
            self.used += width;
        }
        self.end_piece(&mut piece, style);
    }

    fn end_piece(&mut self, piece: &mut String, style: Style) {
        if !piece.is_empty() {
            self.line
                .push_span(Span::styled(std::mem::take(piece), style));
        }
    }

    fn done(mut self) -> Vec<Line<'static>> {
        self.done.push(self.line);
        self.done
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::cli::paint::{Look, markdown};

    fn texts(lines: &[Line<'_>]) -> Vec<String> {
        lines.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn styles_become_spans_and_end_where_they_end() {
        let look = Look {
            colour: true,
            width: 40,
        };
        let page = markdown("a **bold** word and `code`\n", &look);
        let lines = lines(&page, 40);
        let plain = Style::new();
        assert_eq!(
            lines[0].spans,
            [
                Span::styled("a ", plain),
                Span::styled("bold", plain.add_modifier(Modifier::BOLD)),
                Span::styled(" word and ", plain),
                Span::styled("code", plain.fg(Color::Cyan)),
            ]
        );
    }

    #[test]
    fn a_line_too_wide_goes_on_in_the_next() {
        assert_eq!(
            texts(&lines("日本語日本\n\nend", 5)),
            ["日本", "語日", "本", "", "end"]
        );
        assert_eq!(texts(&lines("日本", 1)), ["日", "本"]);
    }

    proptest! {
        #[test]
        fn no_text_is_lost_and_no_line_is_too_wide(
            text in "[a-z 日é]{0,60}", width in 2_usize..20,
        ) {
            let lines = lines(&text, width);
            prop_assert!(lines.iter().all(|line| line.width() <= width));
            prop_assert_eq!(texts(&lines).concat(), text);
        }
    }
}
