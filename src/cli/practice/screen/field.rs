//! One line of text that the user types.

use ratatui_crossterm::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use unicode_width::UnicodeWidthChar;

/// The most that a line takes, in characters.
const LENGTH_CAP: usize = 500;

/// The line and where the cursor stands in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Field {
    before: String,
    after: String,
}

impl Field {
    /// What was typed.
    pub(super) fn text(&self) -> String {
        format!("{}{}", self.before, self.after)
    }

    /// Takes a key that edits the line; says whether it did.
    pub(super) fn press(&mut self, key: KeyEvent) -> bool {
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        match key.code {
            KeyCode::Char('u') if control => self.before.clear(),
            KeyCode::Char('w') if control => self.rub_out_word(),
            KeyCode::Char('h') if control => self.rub_out(),
            KeyCode::Char('a') if control => while self.left() {},
            KeyCode::Char('e') if control => while self.right() {},
            KeyCode::Char(_) if control => return false,
            KeyCode::Char(c) => self.insert(c),
            KeyCode::Backspace => self.rub_out(),
            KeyCode::Delete => {
                if self.right() {
                    self.rub_out();
                }
            }
            KeyCode::Left => {
                self.left();
            }
            KeyCode::Right => {
                self.right();
            }
            KeyCode::Home => while self.left() {},
            KeyCode::End => while self.right() {},
            _ => return false,
        }
        true
    }

    /// Takes pasted text; it stays one line.
    pub(super) fn paste(&mut self, text: &str) {
        for c in text.trim_end().chars() {
            self.insert(if c.is_whitespace() { ' ' } else { c });
        }
    }

    fn insert(&mut self, c: char) {
        let length = self.before.chars().count() + self.after.chars().count();
        if !c.is_control() && length < LENGTH_CAP {
            self.before.push(c);
        }
    }

    /// Takes away the character before the cursor, with the marks that stand on it.
    fn rub_out(&mut self) {
        while let Some(c) = self.before.pop() {
            if c.width() != Some(0) {
                break;
            }
        }
    }

    fn rub_out_word(&mut self) {
        let kept = self.before.trim_end();
        let kept = kept.rfind(char::is_whitespace).map_or("", |at| {
            let blank = kept[at..].chars().next().map_or(0, char::len_utf8);
            &kept[..at + blank]
        });
        self.before.truncate(kept.len());
    }

    fn left(&mut self) -> bool {
        let moved = self.before.pop();
        moved.inspect(|&c| self.after.insert(0, c)).is_some()
    }

    fn right(&mut self) -> bool {
        let moved = self.after.chars().next();
        moved
            .inspect(|&c| {
                self.after.remove(0);
                self.before.push(c);
            })
            .is_some()
    }

    /// The part of the line around the cursor that fits `width` columns, and the cursor's column.
    pub(super) fn window(&self, width: usize) -> (String, usize) {
        let room = width.saturating_sub(1);
        let mut used = 0;
        let mut tail: Vec<char> = Vec::new();
        for c in self.before.chars().rev() {
            let columns = c.width().unwrap_or(0);
            if used + columns > room {
                break;
            }
            used += columns;
            tail.push(c);
        }
        let cursor = used;
        let mut shown: String = tail.into_iter().rev().collect();
        for c in self.after.chars() {
            used += c.width().unwrap_or(0);
            if used > width {
                break;
            }
            shown.push(c);
        }
        (shown, cursor)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn typed(text: &str) -> Field {
        let mut field = Field::default();
        for c in text.chars() {
            field.press(KeyEvent::new(KeyCode::Char(c), KeyModifiers::NONE));
        }
        field
    }

    fn control(field: &mut Field, c: char) {
        field.press(KeyEvent::new(KeyCode::Char(c), KeyModifiers::CONTROL));
    }

    fn key(field: &mut Field, code: KeyCode) {
        field.press(KeyEvent::new(code, KeyModifiers::NONE));
    }

    #[test]
    fn a_character_goes_with_the_marks_on_it() {
        let mut field = typed("größe 日e\u{301}");
        key(&mut field, KeyCode::Backspace);
        assert_eq!(field.text(), "größe 日");
        key(&mut field, KeyCode::Backspace);
        assert_eq!(field.text(), "größe ");
    }

    #[test]
    fn words_and_the_whole_line_can_be_rubbed_out() {
        let mut field = typed("a map of  values");
        control(&mut field, 'w');
        assert_eq!(field.text(), "a map of  ");
        control(&mut field, 'w');
        assert_eq!(field.text(), "a map ");
        control(&mut field, 'u');
        assert_eq!(field.text(), "");
        control(&mut field, 'w');
        key(&mut field, KeyCode::Backspace);
        assert_eq!(field, Field::default());
    }

    #[test]
    fn the_cursor_moves_and_what_is_typed_goes_where_it_stands() {
        let mut field = typed("ac");
        key(&mut field, KeyCode::Left);
        field.press(KeyEvent::new(KeyCode::Char('b'), KeyModifiers::NONE));
        assert_eq!(field.text(), "abc");
        key(&mut field, KeyCode::Home);
        key(&mut field, KeyCode::Delete);
        control(&mut field, 'e');
        field.paste("\nd\te\u{1b}\r\n");
        assert_eq!(field.text(), "bc d e");
    }

    #[test]
    fn the_window_follows_the_cursor() {
        let mut field = typed("日本語日本語");
        assert_eq!(field.window(6), ("日本語".chars().skip(1).collect(), 4));
        key(&mut field, KeyCode::Home);
        assert_eq!(field.window(5), ("日本".to_owned(), 0));
        assert_eq!(field.window(0), (String::new(), 0));
    }

    proptest! {
        #[test]
        fn any_keys_leave_a_line_that_can_be_shown(
            keys in proptest::collection::vec((any::<char>(), 0..9_u8), 0..80), width in 0_usize..30,
        ) {
            let mut field = Field::default();
            for (c, kind) in keys {
                match kind {
                    0 => key(&mut field, KeyCode::Backspace),
                    1 => key(&mut field, KeyCode::Left),
                    2 => key(&mut field, KeyCode::Right),
                    3 => key(&mut field, KeyCode::Delete),
                    4 => control(&mut field, 'w'),
                    5 => field.paste(&format!("{c}\n{c}")),
                    _ => key(&mut field, KeyCode::Char(c)),
                }
                let (shown, cursor) = field.window(width);
                prop_assert!(cursor <= width.saturating_sub(1));
                prop_assert!(shown.chars().map(|c| c.width().unwrap_or(0)).sum::<usize>() <= width);
                prop_assert!(field.text().chars().all(|c| !c.is_control()));
            }
        }
    }
}
