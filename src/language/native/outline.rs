//! What a C++ file defines at its top level: classes with their methods, and functions.

use super::names::literal;
use super::scan::{bare, is_word};

/// What a file defines at its top level.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::language) struct Outline {
    pub(in crate::language) classes: Vec<Class>,
    pub(in crate::language) functions: Vec<Callable>,
    /// Names that a `using` or a `typedef` gives.
    aliases: Vec<String>,
    /// The whole text without comments and strings.
    text: Vec<u8>,
}

/// A class or struct that is defined, not only declared.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::language) struct Class {
    pub(in crate::language) name: String,
    pub(in crate::language) methods: Vec<Callable>,
}

/// A function or method.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::language) struct Callable {
    pub(in crate::language) name: String,
    /// Its parameters as they are written: `vector<int>& nums, int target`.
    pub(in crate::language) params: String,
    pub(in crate::language) public: bool,
    pub(in crate::language) template: bool,
}

impl Callable {
    /// `twoSum(vector<int>& nums, int target)`.
    pub(in crate::language) fn shown(&self) -> String {
        format!("{}({})", self.name, self.params)
    }
}

impl Outline {
    /// Reads a file; what it cannot make out it leaves out.
    pub(in crate::language) fn of(source: &[u8]) -> Outline {
        let text = bare(source);
        let tokens = tokens(&text);
        let mut reader = Reader {
            text: &text,
            tokens: &tokens,
        };
        let mut outline = Outline::default();
        reader.scope(0, tokens.len(), None, &mut outline);
        outline.text = text;
        outline
    }

    /// How the driver includes the file, so that a `main` of its own is not the program's. Such a
    /// `main` need not end with a value, which nobody knows of it any more under its other name.
    pub(in crate::language) fn included(&self, file: &str) -> String {
        let lenient = match self.mentions("main") {
            true => "#pragma GCC diagnostic ignored \"-Wreturn-type\"\n",
            false => "",
        };
        format!(
            "{lenient}#define main judge_user_main\n#include {}\n",
            literal(file)
        )
    }

    /// The class of this name, if the file defines it.
    pub(in crate::language) fn class(&self, name: &str) -> Option<&Class> {
        self.classes.iter().find(|class| class.name == name)
    }

    /// Whether the file gives a type of this name itself.
    pub(in crate::language) fn defines_type(&self, name: &str) -> bool {
        self.class(name).is_some() || self.aliases.iter().any(|alias| alias == name)
    }

    /// Whether the name stands anywhere in the code.
    pub(in crate::language) fn mentions(&self, name: &str) -> bool {
        let word = name.as_bytes();
        self.text
            .windows(word.len())
            .enumerate()
            .any(|(at, window)| {
                window == word
                    && !(at > 0 && is_word(self.text[at - 1]))
                    && !self.text.get(at + word.len()).copied().is_some_and(is_word)
            })
    }
}

#[derive(Debug, Clone, Copy)]
struct Token<'a> {
    text: &'a str,
    start: usize,
}

fn tokens(text: &[u8]) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let start = at;
        if is_word(text[at]) {
            while at < text.len() && is_word(text[at]) {
                at += 1;
            }
        } else if text[at..].starts_with(b"::") {
            at += 2;
        } else {
            at += 1;
        }
        if let Ok(word) = std::str::from_utf8(&text[start..at])
            && !word.trim().is_empty()
        {
            found.push(Token { text: word, start });
        }
    }
    found
}

struct Reader<'a> {
    text: &'a [u8],
    tokens: &'a [Token<'a>],
}

const NOT_FUNCTIONS: [&str; 14] = [
    "if",
    "for",
    "while",
    "switch",
    "return",
    "catch",
    "sizeof",
    "decltype",
    "alignas",
    "static_assert",
    "noexcept",
    "operator",
    "new",
    "delete",
];

impl Reader<'_> {
    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.text)
    }

    fn is_name(&self, at: usize) -> bool {
        let first = self.word(at).as_bytes().first().copied();
        first.is_some_and(|byte| is_word(byte) && !byte.is_ascii_digit())
    }

    /// The index after the bracket that closes the one at `at`.
    fn closed(&self, at: usize, open: &str, close: &str) -> usize {
        let mut depth = 0;
        for index in at..self.tokens.len() {
            if self.word(index) == open {
                depth += 1;
            } else if self.word(index) == close {
                depth -= 1;
                if depth == 0 {
                    return index + 1;
                }
            }
        }
        self.tokens.len()
    }

    /// Reads tokens of the file's top level, or of the body of the class `owner`.
    fn scope(&mut self, from: usize, to: usize, owner: Option<(&str, bool)>, out: &mut Outline) {
        let mut methods = Vec::new();
        let mut public = owner.is_none_or(|(_, is_struct)| is_struct);
        let (mut template, mut typedef) = (false, false);
        let mut at = from;
        while at < to {
            match self.word(at) {
                "public" | "private" | "protected" if self.word(at + 1) == ":" => {
                    public = self.word(at) == "public";
                    at += 2;
                }
                "template" if self.word(at + 1) == "<" => {
                    template = true;
                    at = self.closed(at + 1, "<", ">");
                }
                "using" if self.word(at + 2) == "=" => {
                    out.aliases.push(self.word(at + 1).to_owned());
                    at += 3;
                }
                "enum" => {
                    at += if matches!(self.word(at + 1), "class" | "struct") {
                        2
                    } else {
                        1
                    }
                }
                "class" | "struct" | "union" => {
                    let named = self.is_name(at + 1);
                    let after = at + if self.word(at + 2) == "final" { 3 } else { 2 };
                    if named && matches!(self.word(after), "{" | ":") {
                        let body = (after..to).find(|&i| self.word(i) == "{").unwrap_or(to);
                        let end = self.closed(body, "{", "}");
                        if owner.is_none() {
                            let name = self.word(at + 1).to_owned();
                            let is_struct = self.word(at) != "class";
                            self.scope(
                                body + 1,
                                end.saturating_sub(1),
                                Some((&name, is_struct)),
                                out,
                            );
                        }
                        at = end;
                    } else {
                        at += 1;
                    }
                }
                "{" => {
                    at = self.closed(at, "{", "}");
                    template = false;
                }
                "typedef" => {
                    typedef = true;
                    at += 1;
                }
                ";" => {
                    // `typedef struct A A;` only lets C say A.
                    let same = at > 2
                        && self.word(at - 1) == self.word(at - 2)
                        && self.word(at - 3) == "struct";
                    if typedef && self.is_name(at - 1) && !same {
                        out.aliases.push(self.word(at - 1).to_owned());
                    }
                    (typedef, template) = (false, false);
                    at += 1;
                }
                "(" => at = self.closed(at, "(", ")"),
                "=" => at = self.initialiser(at, to),
                word if self.word(at + 1) == "("
                    && self.is_name(at)
                    && !NOT_FUNCTIONS.contains(&word)
                    && owner.is_none_or(|(name, _)| name != word)
                    && at > from
                    && self.returns(at - 1) =>
                {
                    let end = self.closed(at + 1, "(", ")");
                    methods.push(Callable {
                        name: word.to_owned(),
                        params: self.between(at + 1, end - 1),
                        public,
                        template,
                    });
                    at = end;
                }
                _ => at += 1,
            }
        }
        match owner {
            Some((name, _)) => out.classes.push(Class {
                name: name.to_owned(),
                methods,
            }),
            None => out.functions = methods,
        }
    }

    /// Whether the token before a name can end a result type.
    fn returns(&self, at: usize) -> bool {
        matches!(self.word(at), "*" | "&" | ">") || (self.is_name(at) && self.word(at) != "return")
    }

    /// Steps over what a variable is set to, braces of lambdas included.
    fn initialiser(&self, at: usize, to: usize) -> usize {
        let mut at = at;
        while at < to && self.word(at) != ";" {
            at = match self.word(at) {
                "{" => self.closed(at, "{", "}"),
                "(" => self.closed(at, "(", ")"),
                _ => at + 1,
            };
        }
        at
    }

    /// The text between two brackets, with white space drawn together.
    fn between(&self, open: usize, close: usize) -> String {
        let (Some(open), Some(close)) = (self.tokens.get(open), self.tokens.get(close)) else {
            return String::new();
        };
        let text = String::from_utf8_lossy(&self.text[open.start + 1..close.start]);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_methods_and_functions_are_found() {
        let outline = Outline::of(
            b"int helper(int a) { return a; }\n\
              template <class T> T twice(T x) { return x + x; }\n\
              class Solution : public Base {\n  int hidden() { return 1; }\npublic:\n\
                Solution() : a(1), b{2} {}\n\
                vector<int> twoSum(vector<int>& nums,\n      int target) const { if (f(1)) { g(); } return {}; }\n\
                static ListNode* merge(struct ListNode* a);\n};\n\
              static int fast = []() { ios::sync_with_stdio(false); return 0; }();",
        );
        let class = outline.class("Solution").unwrap();
        let shown: Vec<_> = class.methods.iter().map(Callable::shown).collect();
        assert_eq!(
            shown,
            [
                "hidden()",
                "twoSum(vector<int>& nums, int target)",
                "merge(struct ListNode* a)"
            ]
        );
        assert!(!class.methods[0].public && class.methods[1].public);
        let functions: Vec<_> = outline
            .functions
            .iter()
            .map(|f| (f.name.as_str(), f.template))
            .collect();
        assert_eq!(functions, [("helper", false), ("twice", true)]);
    }

    #[test]
    fn own_node_types_are_told_from_declared_and_nested_ones() {
        assert!(
            Outline::of(b"struct ListNode { int val; ListNode* next; };").defines_type("ListNode")
        );
        assert!(Outline::of(b"struct ListNode final\n{ int val; };").defines_type("ListNode"));
        assert!(
            Outline::of(b"typedef struct node { int val; } ListNode;").defines_type("ListNode")
        );
        assert!(Outline::of(b"using ListNode = Other;").defines_type("ListNode"));
        assert!(
            !Outline::of(b"typedef struct ListNode ListNode;\nint f();").defines_type("ListNode")
        );
        assert!(
            !Outline::of(b"struct ListNode;\nstruct ListNode* f(struct ListNode* a) {}")
                .defines_type("ListNode")
        );
        assert!(
            !Outline::of(b"// struct ListNode { int val; };\n/* struct ListNode {}; */")
                .defines_type("ListNode")
        );
        assert!(
            !Outline::of(b"class Solution { struct ListNode { int val; }; };")
                .defines_type("ListNode")
        );
    }

    #[test]
    fn a_name_counts_only_as_a_whole_word() {
        let outline = Outline::of(b"int x; // Solution\nint Solutions;");
        assert!(!outline.mentions("Solution"));
        assert!(outline.mentions("Solutions"));
    }
}
