//! A new package that explains itself: sound in form, with a mark wherever its author goes on.

use std::fs;
use std::io;
use std::path::Path;

use crate::model::Difficulty;

/// The files of a new package: path and text.
const FILES: [(&str, &str); 8] = [
    ("problem.toml", include_str!("files/problem.toml")),
    ("statement.md", include_str!("files/statement.md")),
    ("hints.md", include_str!("files/hints.md")),
    ("editorial.md", include_str!("files/editorial.md")),
    ("cases.jsonl", include_str!("files/cases.jsonl")),
    ("generate.py", include_str!("files/generate.py")),
    ("solutions/one_pass.py", include_str!("files/accepted.py")),
    ("solutions/wrong_signs.py", include_str!("files/wrong.py")),
];

/// What is known of a new problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sketch {
    /// Its slug.
    pub slug: String,
    /// Its title; the slug's words where nothing is said.
    pub title: Option<String>,
    /// LeetCode's number, where it has one.
    pub number: Option<u32>,
    /// How hard it is.
    pub difficulty: Difficulty,
}

impl Sketch {
    /// The files of the package: path and text.
    fn files(&self) -> impl Iterator<Item = (&'static str, String)> {
        FILES.into_iter().map(|(path, text)| {
            let number = match self.number {
                Some(number) => format!("number = {number}"),
                None => "# LeetCode's number, where it has one: number = 1".to_owned(),
            };
            let minutes = match self.difficulty {
                Difficulty::Easy => "15",
                Difficulty::Medium => "25",
                Difficulty::Hard => "40",
            };
            let text = text
                .replace("@SLUG@", &self.slug)
                .replace("@NUMBER@", &number)
                .replace("@TITLE@", &toml::Value::String(self.title()).to_string())
                .replace("@DIFFICULTY@", self.difficulty.name())
                .replace("@MINUTES@", minutes)
                .replace("@METHOD@", &self.method());
            (path, text)
        })
    }

    /// `two-sum` is entitled `Two Sum`.
    fn title(&self) -> String {
        let words: Vec<String> = self.slug.split('-').map(capital).collect();
        self.title.clone().unwrap_or_else(|| words.join(" "))
    }

    /// `two-sum` defines `twoSum`; a name may not begin with a digit.
    fn method(&self) -> String {
        let words = self.slug.split('-').enumerate();
        let name: String = words
            .map(|(index, word)| match index {
                0 => word.to_owned(),
                _ => capital(word),
            })
            .collect();
        match name.starts_with(|first: char| first.is_ascii_digit()) {
            true => format!("solve{name}"),
            false => name,
        }
    }

    /// Writes the package into `folder`, which must not be there yet; gives how many files it has.
    ///
    /// # Errors
    /// The folder is there, or cannot be written.
    pub fn write(&self, folder: &Path) -> io::Result<usize> {
        if let Some(above) = folder.parent() {
            fs::create_dir_all(above)?;
        }
        fs::create_dir(folder)?;
        fs::create_dir(folder.join("solutions"))?;
        for (path, text) in self.files() {
            fs::write(folder.join(path), text)?;
        }
        Ok(FILES.len())
    }
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sketch(slug: &str) -> Sketch {
        Sketch {
            slug: slug.to_owned(),
            title: None,
            number: None,
            difficulty: Difficulty::Medium,
        }
    }

    #[test]
    fn names_follow_from_the_slug() {
        let names = |slug| (sketch(slug).title(), sketch(slug).method());
        let pair = |title: &str, method: &str| (title.to_owned(), method.to_owned());
        assert_eq!(names("two-sum"), pair("Two Sum", "twoSum"));
        assert_eq!(names("3sum"), pair("3sum", "solve3sum"));
    }

    #[test]
    fn no_placeholder_is_left() {
        for (path, text) in sketch("a-b").files() {
            assert!(!text.contains('@'), "{path}: {text}");
        }
    }
}
