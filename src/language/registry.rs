//! The languages of one run of the judge: the built-in ones, then those of the user's settings.

use std::path::Path;

use super::configured::Configured;
use super::{BUILT_IN, Definition, Fault, Language};

/// The languages that the judge knows. By default the built-in ones.
#[derive(Clone)]
pub struct Languages {
    all: Vec<&'static dyn Language>,
}

impl Default for Languages {
    fn default() -> Self {
        Languages {
            all: BUILT_IN.to_vec(),
        }
    }
}

impl std::fmt::Debug for Languages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ids = self.iter().map(Language::id);
        f.debug_list().entries(ids).finish()
    }
}

impl Languages {
    /// Adds a language of the user's.
    ///
    /// # Errors
    /// The first rule that the definition breaks, by itself or beside the languages there are.
    pub fn add(&mut self, definition: Definition) -> Result<(), Fault> {
        let added = Configured::new(definition)?;
        self.clash(&added)?;
        // Settings are read once, and threads that judge outlive the frame that reads them: what
        // they add stays for as long as the program runs.
        self.all.push(Box::leak(Box::new(added)));
        Ok(())
    }

    /// Every language, in the order in which they are listed.
    pub fn iter(&self) -> impl Iterator<Item = &'static dyn Language> {
        self.all.iter().copied()
    }

    /// The language of this id or alias.
    pub fn find(&self, name: &str) -> Option<&'static dyn Language> {
        let name = name.to_ascii_lowercase();
        self.iter().find(|language| answers_to(*language, &name))
    }

    /// The language of a file, by its ending.
    pub fn for_file(&self, path: &Path) -> Option<&'static dyn Language> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        self.iter()
            .find(|language| language.endings().contains(&ending.as_str()))
    }

    /// Tells whether a language of this id may be added.
    ///
    /// # Errors
    /// Another one answers to it.
    pub fn admit(&self, id: &str) -> Result<(), Fault> {
        let Some(other) = self.iter().find(|other| answers_to(*other, id)) else {
            return Ok(());
        };
        let (own, name) = (other.id(), other.name());
        Err(Fault::of(
            "",
            match other.definition() {
                Some(_) => format!("`{id}` is there already"),
                None if own == id => {
                    format!("{name} is built in: its compiler and flags are set in [{own}]")
                }
                None => format!(
                    "`{id}` is another name of {name}, which is built in; choose another, or set \
                     its compiler and flags in [{own}]"
                ),
            },
        ))
    }

    /// A name or an extension of `added` that another language has.
    fn clash(&self, added: &Configured) -> Result<(), Fault> {
        self.admit(added.id())?;
        for other in self.iter() {
            if other.name().eq_ignore_ascii_case(added.name()) {
                let message = format!("the name \"{}\" belongs to {}", added.name(), whose(other));
                return Err(Fault::of("name", message));
            }
            let mut endings = added.endings().iter();
            if let Some(ending) = endings.find(|ending| other.endings().contains(ending)) {
                let message = format!("the extension `{ending}` belongs to {}", whose(other));
                return Err(Fault::of("extensions", message));
            }
        }
        Ok(())
    }
}

fn answers_to(language: &dyn Language, name: &str) -> bool {
    language.id() == name || language.aliases().contains(&name)
}

fn whose(language: &dyn Language) -> String {
    match language.definition() {
        Some(_) => format!("[languages.{}]", language.id()),
        None => format!("{}, which is built in", language.name()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_id_alias_and_ending() {
        let languages = Languages::default();
        let id = |found: Option<&'static dyn Language>| found.map(Language::id);
        assert_eq!(id(languages.find("python")), Some("python"));
        assert_eq!(id(languages.find("Py")), Some("python"));
        assert_eq!(id(languages.find("klingon")), None);
        assert_eq!(id(languages.for_file(Path::new("a/b.CPP"))), Some("cpp"));
        assert_eq!(id(languages.for_file(Path::new("cpp"))), None);
    }

    #[test]
    fn no_two_built_in_languages_share_a_name_or_an_ending() {
        let mut seen = std::collections::HashSet::new();
        for language in Languages::default().iter() {
            let names = std::iter::once(language.id()).chain(language.aliases().iter().copied());
            let names: Vec<String> = names.map(str::to_owned).collect();
            let endings = language.endings().iter().map(|ending| format!(".{ending}"));
            for name in names.into_iter().chain(endings) {
                assert!(seen.insert(name.clone()), "{name} is there twice");
            }
        }
    }
}
