//! What a Rust file defines, read without a compiler: types, functions, and the functions of each
//! `impl`.

use super::scan::{Token, bare, is_word, tokens};

/// A function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Callable {
    /// Its name.
    pub(super) name: String,
    /// Its parameters as they are written, without a receiver.
    pub(super) params: Vec<String>,
    /// Whether it takes `self` in whatever form.
    pub(super) receiver: bool,
}

impl Callable {
    /// For people: `two_sum(nums: Vec<i32>)`.
    pub(super) fn shown(&self) -> String {
        let receiver = self.receiver.then(|| "self".to_owned());
        let all: Vec<String> = receiver.into_iter().chain(self.params.clone()).collect();
        format!("{}({})", self.name, all.join(", "))
    }
}

/// An `impl`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Impl {
    /// The type's name, without generics.
    pub(super) of: String,
    /// The trait's, where it implements one.
    pub(super) by: Option<String>,
    /// Its functions.
    pub(super) functions: Vec<Callable>,
}

/// What stands at the top of a file.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Outline {
    /// Structs, enums, unions and other names of types.
    pub(super) types: Vec<String>,
    pub(super) traits: Vec<String>,
    /// Functions outside every `impl`.
    pub(super) functions: Vec<Callable>,
    pub(super) impls: Vec<Impl>,
    /// Every word of the code.
    words: Vec<String>,
    /// Whether an `&&` stands before a `let`, which Rust takes from the edition of 2024 on.
    pub(super) chains: bool,
}

impl Outline {
    /// Reads a file.
    pub(super) fn of(source: &str) -> Outline {
        let text = bare(source);
        let tokens = tokens(&text);
        let mut outline = Outline {
            words: tokens.iter().map(|token| token.text.to_owned()).collect(),
            ..Outline::default()
        };
        let pairs = outline.words.windows(3);
        outline.chains = pairs.into_iter().any(|three| three == ["&", "&", "let"]);
        outline.words.sort();
        outline.words.dedup();
        let mut reader = Reader {
            source,
            tokens: &tokens,
            at: 0,
        };
        while let Some(word) = reader.next() {
            match word {
                "struct" | "enum" | "union" | "type" => {
                    if let Some(name) = reader.name() {
                        outline.types.push(name);
                    }
                }
                "trait" => outline.traits.extend(reader.name()),
                "fn" => outline.functions.extend(reader.function()),
                "impl" => outline.impls.extend(reader.implementation()),
                "{" | "(" | "[" => reader.skip(word),
                _ => {}
            }
        }
        outline
    }

    /// Whether the code holds this word.
    pub(super) fn mentions(&self, word: &str) -> bool {
        self.words
            .binary_search_by(|known| known.as_str().cmp(word))
            .is_ok()
    }

    /// The functions of every `impl` of a type.
    pub(super) fn functions_of(&self, of: &str) -> Vec<&Callable> {
        let own = self.impls.iter().filter(|found| found.of == of);
        own.flat_map(|found| &found.functions).collect()
    }

    /// The file's own traits that a type implements.
    pub(super) fn traits_of(&self, of: &str) -> Vec<&str> {
        let own = self.impls.iter().filter(|found| found.of == of);
        let by = own.filter_map(|found| found.by.as_deref());
        by.filter(|by| self.traits.iter().any(|known| known == by))
            .collect()
    }
}

struct Reader<'a> {
    source: &'a str,
    tokens: &'a [Token<'a>],
    at: usize,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Option<&'a str> {
        let token = self.tokens.get(self.at)?;
        self.at += 1;
        Some(token.text)
    }

    fn peek(&self) -> Option<&'a str> {
        Some(self.tokens.get(self.at)?.text)
    }

    fn name(&mut self) -> Option<String> {
        let word = self.peek()?;
        word.bytes().all(is_word).then(|| {
            self.at += 1;
            word.to_owned()
        })
    }

    /// Goes behind the bracket that closes `open`, which was read.
    fn skip(&mut self, open: &str) {
        let close = match open {
            "{" => "}",
            "(" => ")",
            _ => "]",
        };
        while let Some(word) = self.next() {
            match word {
                "{" | "(" | "[" => self.skip(word),
                _ if word == close => return,
                _ => {}
            }
        }
    }

    /// Goes behind the angle bracket that closes the one here, if there is one.
    fn generics(&mut self) {
        if self.peek() != Some("<") {
            return;
        }
        let (mut depth, mut before) = (0_usize, "");
        while let Some(word) = self.next() {
            match word {
                "<" => depth += 1,
                ">" if before != "-" => depth -= 1,
                "(" | "[" | "{" => self.skip(word),
                _ => {}
            }
            before = word;
            if depth == 0 {
                return;
            }
        }
    }

    /// Behind `fn`.
    fn function(&mut self) -> Option<Callable> {
        let mut name = self.name()?;
        if name == "r" && self.peek() == Some("#") {
            self.at += 1;
            name = self.name()?;
        }
        self.generics();
        if self.next()? != "(" {
            return None;
        }
        let (from, before) = (self.at, self.tokens.get(self.at)?.at);
        self.skip("(");
        let end = self.tokens[self.at - 1].at;
        let (params, receiver) = self.params(from, before, end);
        // Up to the body, which is left out.
        while let Some(word) = self.next() {
            match word {
                ";" => break,
                "{" => {
                    self.skip("{");
                    break;
                }
                "(" | "[" => self.skip(word),
                _ => {}
            }
        }
        Some(Callable {
            name,
            params,
            receiver,
        })
    }

    /// The parameters between two places of the source, of which the tokens begin at `from`.
    fn params(&self, from: usize, before: usize, end: usize) -> (Vec<String>, bool) {
        let mut parts = Vec::new();
        let (mut depth, mut start, mut last) = (0_i32, before, "");
        for token in &self.tokens[from..self.at.saturating_sub(1)] {
            match token.text {
                "(" | "[" | "{" | "<" => depth += 1,
                ")" | "]" | "}" => depth -= 1,
                ">" if last != "-" => depth -= 1,
                "," if depth == 0 => {
                    parts.push(&self.source[start..token.at]);
                    start = token.at + 1;
                }
                _ => {}
            }
            last = token.text;
        }
        parts.push(&self.source[start..end.max(start)]);
        let plain = |part: &&str| part.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut params: Vec<String> = parts
            .iter()
            .map(plain)
            .filter(|part| !part.is_empty())
            .collect();
        let receiver = params.first().is_some_and(|first| {
            let pattern = first.split(':').next().unwrap_or_default();
            pattern
                .split(|c: char| !c.is_alphanumeric() && c != '_')
                .any(|word| word == "self")
        });
        if receiver {
            params.remove(0);
        }
        (params, receiver)
    }

    /// Behind `impl`.
    fn implementation(&mut self) -> Option<Impl> {
        self.generics();
        let (mut of, mut by) = (String::new(), None);
        loop {
            match self.peek()? {
                "<" => self.generics(),
                "{" => break,
                "where" => {
                    while self.peek()? != "{" {
                        self.at += 1;
                    }
                }
                "for" => {
                    by = Some(std::mem::take(&mut of));
                    self.at += 1;
                }
                word => {
                    if word.bytes().all(is_word) && word != "mut" && word != "dyn" {
                        word.clone_into(&mut of);
                    }
                    self.at += 1;
                }
            }
        }
        self.at += 1;
        let mut functions = Vec::new();
        while let Some(word) = self.next() {
            match word {
                "fn" => functions.extend(self.function()),
                "}" => break,
                "{" | "(" | "[" => self.skip(word),
                _ => {}
            }
        }
        Some(Impl { of, by, functions })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_of_an_impl_are_listed_with_their_parameters() {
        let outline = Outline::of(
            "use std::fmt;\npub struct Solution;\nfn help<F: Fn(i32) -> i32>(f: F, (a, b): (i32, i32)) {}\n\
             impl Solution {\n  pub fn two_sum(\n    mut nums: Vec<i32>, target: HashMap<i32, i32>,\n  ) -> Vec<i32> { fn inner() {} vec![] }\n\
             fn get(&mut self, k: i32) -> i32 where i32: Copy { 0 }\n  fn of(self: Box<Self>) {} }\n\
             impl fmt::Display for Solution { fn fmt(&self) {} }\nimpl<'a, T: Ord> Heap<'a, T> { fn new() -> Self { } }",
        );
        assert_eq!(outline.types, ["Solution"]);
        assert_eq!(outline.functions[0].params, ["f: F", "(a, b): (i32, i32)"]);
        let shown: Vec<String> = outline
            .functions_of("Solution")
            .iter()
            .map(|one| one.shown())
            .collect();
        assert_eq!(
            shown,
            [
                "two_sum(mut nums: Vec<i32>, target: HashMap<i32, i32>)",
                "get(self, k: i32)",
                "of(self)",
                "fmt(self)"
            ]
        );
        assert_eq!(outline.impls[1].by.as_deref(), Some("Display"));
        assert_eq!(outline.traits_of("Solution"), Vec::<&str>::new());
        assert_eq!(outline.functions_of("Heap")[0].name, "new");
        assert!(outline.mentions("inner") && !outline.mentions("outer"));
        assert!(!outline.chains);
    }

    #[test]
    fn unfinished_files_do_no_harm() {
        for source in [
            "impl",
            "fn",
            "impl A {",
            "fn f(",
            "fn f(a: i32",
            "impl<",
            "struct",
            "fn r#",
        ] {
            Outline::of(source);
        }
        assert!(Outline::of("fn f() { if let Some(x) = a && let Some(y) = b {} }").chains);
    }
}
