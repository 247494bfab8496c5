//! A word of a configured command: text with placeholders.

use crate::language::Arg;

/// What a placeholder stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hole {
    /// The user's file.
    Source,
    /// What the compile command makes.
    Program,
    /// The folder of both, in which the compile command works.
    Folder,
    /// The name of the user's file without its ending.
    Stem,
    /// The memory limit, in MiB.
    Memory,
}

const HOLES: [(&str, Hole); 5] = [
    ("source", Hole::Source),
    ("program", Hole::Program),
    ("folder", Hole::Folder),
    ("stem", Hole::Stem),
    ("memory", Hole::Memory),
];

/// The file that `{program}` stands for.
const PROGRAM: &str = "program";

/// A word of a configured command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word(Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    Hole(Hole),
}

/// What the placeholders of a command stand for.
pub(super) struct Filling<'a> {
    /// The name of the user's file.
    pub(super) file: &'a str,
    /// The memory limit, in MiB.
    pub(super) memory_mib: u64,
}

impl Hole {
    fn is_path(self) -> bool {
        matches!(self, Hole::Source | Hole::Program | Hole::Folder)
    }
}

impl Word {
    /// Reads a word: `{name}` is a placeholder, `{{` a brace, all else stands for itself.
    pub(super) fn parse(text: &str) -> Result<Word, String> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut plain = String::new();
        let mut rest = text;
        while let Some(at) = rest.find('{') {
            plain.push_str(&rest[..at]);
            rest = &rest[at + 1..];
            if let Some(after) = rest.strip_prefix('{') {
                plain.push('{');
                rest = after;
            } else if let Some((name, after)) = placeholder(rest) {
                let known = HOLES.iter().find(|(known, _)| *known == name);
                let (_, hole) = known.ok_or_else(|| unknown(name))?;
                if plain.ends_with('$') {
                    return Err(format!("write {{{name}}} without the `$`"));
                }
                if !plain.is_empty() {
                    pieces.push(Piece::Text(std::mem::take(&mut plain)));
                }
                pieces.push(Piece::Hole(*hole));
                rest = after;
            } else {
                plain.push('{');
            }
        }
        plain.push_str(rest);
        if !plain.is_empty() || pieces.is_empty() {
            pieces.push(Piece::Text(plain));
        }
        let word = Word(pieces);
        word.check(text)?;
        Ok(word)
    }

    fn check(&self, text: &str) -> Result<(), String> {
        let is_path = |piece: &Piece| matches!(piece, Piece::Hole(hole) if hole.is_path());
        if self.0.iter().filter(|piece| is_path(piece)).count() > 1 {
            return Err(format!(
                "`{text}` holds several paths; a word may hold one of {{source}}, {{program}} and \
                 {{folder}}"
            ));
        }
        let mut pairs = self.0.windows(2);
        let astray = pairs.any(|pair| match pair {
            [Piece::Hole(Hole::Folder), Piece::Text(text)] => !text.starts_with('/'),
            [Piece::Hole(Hole::Folder), Piece::Hole(_)] => true,
            _ => false,
        });
        if astray {
            return Err(format!(
                "in `{text}` nothing but a `/` may follow {{folder}}"
            ));
        }
        Ok(())
    }

    /// The word, where it has no placeholder.
    pub(super) fn plain(&self) -> Option<&str> {
        match self.0.as_slice() {
            [Piece::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// Whether it has this placeholder.
    pub(super) fn names(&self, hole: Hole) -> bool {
        self.0.contains(&Piece::Hole(hole))
    }

    /// The placeholder that it begins with.
    pub(super) fn begins_with(&self) -> Option<Hole> {
        match self.0.first() {
            Some(Piece::Hole(hole)) => Some(*hole),
            _ => None,
        }
    }

    /// The word for a command that works in the folder of the user's file.
    pub(super) fn within(&self, filling: &Filling<'_>) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Hole(Hole::Folder) => ".".to_owned(),
            // Else it would be taken for an option.
            Piece::Hole(Hole::Source) if filling.file.starts_with('-') => {
                format!("./{}", filling.file)
            }
            piece => filling.text(piece),
        };
        self.0.iter().map(piece).collect()
    }

    /// The word for a command that works elsewhere; `step` makes the folder of the user's file.
    pub(super) fn elsewhere(&self, step: usize, filling: &Filling<'_>) -> Arg {
        let text = |pieces: &[Piece]| pieces.iter().map(|piece| filling.text(piece)).collect();
        let is_path = |piece: &Piece| matches!(piece, Piece::Hole(hole) if hole.is_path());
        let Some(at) = self.0.iter().position(is_path) else {
            return Arg::Text(text(&self.0));
        };
        let path: String = text(&self.0[at..]);
        Arg::In {
            prefix: text(&self.0[..at]),
            step,
            path: path.trim_start_matches('/').to_owned(),
        }
    }
}

impl Filling<'_> {
    fn text(&self, piece: &Piece) -> String {
        match piece {
            Piece::Text(text) => text.clone(),
            Piece::Hole(Hole::Source) => self.file.to_owned(),
            Piece::Hole(Hole::Program) => PROGRAM.to_owned(),
            Piece::Hole(Hole::Folder) => String::new(),
            Piece::Hole(Hole::Stem) => match self.file.rsplit_once('.') {
                Some((stem, _)) if !stem.is_empty() => stem.to_owned(),
                _ => self.file.to_owned(),
            },
            Piece::Hole(Hole::Memory) => self.memory_mib.to_string(),
        }
    }
}

/// The name of a placeholder whose brace is open, and what follows it.
fn placeholder(rest: &str) -> Option<(&str, &str)> {
    let (inside, after) = rest.split_once('}')?;
    let name = inside.trim();
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    is_name.then_some((name, after))
}

fn unknown(name: &str) -> String {
    let (last, others) = HOLES
        .split_last()
        .map_or(("", &[][..]), |(last, others)| (last.0, others));
    let others: Vec<String> = others
        .iter()
        .map(|(name, _)| format!("{{{name}}}"))
        .collect();
    format!(
        "{{{name}}} is no placeholder: there are {} and {{{last}}}; a brace that stands for itself is \
         written {{{{",
        others.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FILLING: Filling<'_> = Filling {
        file: "sum.up.kt",
        memory_mib: 300,
    };

    fn both(text: &str) -> (String, Arg) {
        let word = Word::parse(text).unwrap();
        (word.within(&FILLING), word.elsewhere(3, &FILLING))
    }

    fn within(prefix: &str, path: &str) -> Arg {
        Arg::In {
            prefix: prefix.to_owned(),
            step: 3,
            path: path.to_owned(),
        }
    }

    #[test]
    fn placeholders_stand_for_paths_and_numbers() {
        let table = [
            ("{source}", "sum.up.kt", within("", "sum.up.kt")),
            (
                "-o{program}.jar",
                "-oprogram.jar",
                within("-o", "program.jar"),
            ),
            ("{folder}", ".", within("", "")),
            ("-d={folder}/out", "-d=./out", within("-d=", "out")),
            ("{folder}/{stem}", "./sum.up", within("", "sum.up")),
            ("-Xmx{memory}m", "-Xmx300m", Arg::text("-Xmx300m")),
            ("{{x} {}", "{x} {}", Arg::text("{x} {}")),
            ("{print $1}", "{print $1}", Arg::text("{print $1}")),
            ("a{", "a{", Arg::text("a{")),
        ];
        for (text, here, elsewhere) in table {
            assert_eq!(both(text), (here.to_owned(), elsewhere), "{text}");
        }
    }

    #[test]
    fn a_file_s_name_is_never_an_option() {
        let filling = Filling {
            file: "-x.rb",
            memory_mib: 1,
        };
        let word = Word::parse("{source}").unwrap();
        assert_eq!(word.within(&filling), "./-x.rb");
    }

    #[test]
    fn what_is_no_placeholder_is_told() {
        for (text, part) in [
            (
                "{file}",
                "{file} is no placeholder: there are {source}, {program}, {folder}, {stem} and {memory}",
            ),
            ("{Source}", "{Source} is no placeholder"),
            ("{ sources }", "{sources} is no placeholder"),
            ("${source}", "write {source} without the `$`"),
            ("{source}{program}", "several paths"),
            ("{folder}x", "nothing but a `/` may follow {folder}"),
            ("{folder}{stem}", "nothing but a `/` may follow {folder}"),
        ] {
            let said = Word::parse(text).unwrap_err();
            assert!(said.contains(part), "{text}: {said}");
        }
    }

    proptest! {
        #[test]
        fn a_word_without_braces_stands_for_itself(text in "[^{]*") {
            let word = Word::parse(&text).unwrap();
            prop_assert_eq!(word.plain(), Some(text.as_str()));
            prop_assert_eq!(word.within(&FILLING), text);
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".*") {
            Word::parse(&text).ok();
        }
    }
}
