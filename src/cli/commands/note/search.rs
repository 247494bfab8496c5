//! Finding words in notes, whatever their case.

use std::ops::Range;

use crate::cli::paint::{Found, FoundLine};
use crate::store::Note;

/// The words to find, in lower case.
pub(super) struct Words(Vec<Vec<char>>);

impl Words {
    /// The words of these texts.
    pub(super) fn of(texts: &[String]) -> Words {
        let words = texts.iter().flat_map(|text| text.split_whitespace());
        let words = words.map(|word| word.chars().flat_map(char::to_lowercase).collect());
        Words(words.collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The lines of the note that hold any of the words, if the note holds all of them.
    pub(super) fn find<'a>(&self, note: &'a Note) -> Option<Found<'a>> {
        let all = self
            .0
            .iter()
            .all(|word| !places(&note.text, word).is_empty());
        let lines = note.text.lines().filter_map(|text| {
            let marks = self.marks(text);
            (!marks.is_empty()).then_some(FoundLine { text, marks })
        });
        all.then(|| Found {
            note,
            lines: lines.collect(),
        })
    }

    /// Where the words stand in a line, as ranges of bytes; in order, and none touches another.
    fn marks(&self, line: &str) -> Vec<Range<usize>> {
        let places = self.0.iter().flat_map(|word| places(line, word));
        let mut places: Vec<Range<usize>> = places.collect();
        places.sort_by_key(|place| place.start);
        let mut marks: Vec<Range<usize>> = Vec::new();
        for place in places {
            match marks.last_mut() {
                Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
                _ => marks.push(place),
            }
        }
        marks
    }
}

/// Where a word in lower case stands in a text.
fn places(text: &str, word: &[char]) -> Vec<Range<usize>> {
    let starts = text.char_indices().map(|(start, _)| start);
    starts
        .filter_map(|start| Some(start..start + length(&text[start..], word)?))
        .collect()
}

/// The bytes that the word takes where the text begins with it.
fn length(text: &str, word: &[char]) -> Option<usize> {
    let mut due = word.iter();
    for (at, c) in text.char_indices() {
        if due.len() == 0 {
            return Some(at);
        }
        for lower in c.to_lowercase() {
            due.next().filter(|&&due| due == lower)?;
        }
    }
    (due.len() == 0).then_some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, words: &str) -> Option<Vec<String>> {
        let note = Note {
            problem: "two-sum".to_owned(),
            text: text.to_owned(),
            at: jiff::Timestamp::UNIX_EPOCH,
        };
        let found = Words::of(&[words.to_owned()]).find(&note)?;
        let lines = found.lines.iter().map(|line| {
            let marks = line.marks.iter().map(|mark| &line.text[mark.clone()]);
            format!("{}: {}", line.text, marks.collect::<Vec<_>>().join("|"))
        });
        Some(lines.collect())
    }

    #[test]
    fn a_note_is_found_by_all_of_the_words_in_any_case_and_on_any_line() {
        let text = "Keep the INDEX\nof what is due\nand go on\n";
        assert_eq!(
            found(text, "index DUE").unwrap(),
            ["Keep the INDEX: INDEX", "of what is due: due"]
        );
        assert_eq!(found(text, "index missing"), None);
        assert_eq!(found("a", "ab"), None);
    }

    #[test]
    fn what_overlaps_is_one_mark_and_letters_beyond_ascii_have_cases_too() {
        assert_eq!(found("aaa bab", "aa ba").unwrap(), ["aaa bab: aaa|ba"]);
        assert_eq!(found("GRÖSSE İx", "größe"), None);
        assert_eq!(
            found("die GRÖẞE, ÉTÉ", "größe été").unwrap(),
            ["die GRÖẞE, ÉTÉ: GRÖẞE|ÉTÉ"]
        );
    }
}
