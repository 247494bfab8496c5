//! A problem by whatever people call it.

use super::fault::Fault;
use super::open::{Catalogue, Entry};
use crate::model::Summary;

/// How many near names an unknown one gets.
const NEAREST: usize = 3;

/// How much of an unknown name is compared, in characters.
const NAME_CAP: usize = 80;

/// Why no problem was found.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FindError {
    /// No problem is called so.
    #[error("unknown problem `{name}`{}", near(nearest))]
    Unknown {
        /// What was asked for.
        name: String,
        /// The slugs nearest to it, the nearest first: three, if there are as many.
        nearest: Vec<String>,
    },
    /// Several problems' slugs start so.
    #[error("`{name}` may be {}", candidates.join(", "))]
    Ambiguous {
        /// What was asked for.
        name: String,
        /// Their slugs.
        candidates: Vec<String>,
    },
    /// The problem is there, but its package is at fault.
    #[error("the package of `{slug}` is at fault: {}", first(faults))]
    Faulty {
        /// Its slug.
        slug: String,
        /// Everything wrong with its `problem.toml`.
        faults: Vec<Fault>,
    },
}

fn near(nearest: &[String]) -> String {
    match nearest {
        [] => "; the catalogue is empty".to_owned(),
        names => format!("; the nearest are {}", names.join(", ")),
    }
}

fn first(faults: &[Fault]) -> String {
    faults.first().map(Fault::to_string).unwrap_or_default()
}

impl Catalogue {
    /// Finds a problem by slug, number, title (case, spaces and punctuation do not count), or the
    /// start of its slug, if no other has the same.
    ///
    /// # Errors
    /// An unknown or ambiguous name, or a package at fault.
    pub fn find(&self, name: &str) -> Result<&Summary, FindError> {
        let name = name.trim();
        let lower = name.to_lowercase();
        if let Some(entry) = self.entries.get(lower.as_str()) {
            return self.sound(entry);
        }
        let digits = lower.trim_start_matches('#');
        if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            let number = digits.parse().ok();
            return match self.first(|entry| number.is_some() && entry.manifest.number == number) {
                Some(entry) => self.sound(entry),
                None => Err(self.unknown(name)),
            };
        }
        let bare = bare(name);
        if bare.is_empty() {
            return Err(self.unknown(name));
        }
        let titled = self.first(|entry| {
            let title = entry.manifest.title.as_deref().map(self::bare);
            let number = entry.manifest.number.map(|number| number.to_string());
            title.is_some_and(|title| {
                title == bare || number.is_some_and(|number| format!("{number}{title}") == bare)
            })
        });
        if let Some(entry) = titled {
            return self.sound(entry);
        }
        let prefix = lower.replace([' ', '_'], "-");
        let started: Vec<&Entry> = self
            .entries
            .values()
            .filter(|entry| entry.package.slug.starts_with(&prefix))
            .collect();
        match started.as_slice() {
            [] => Err(self.unknown(name)),
            [entry] => self.sound(entry),
            several => Err(FindError::Ambiguous {
                name: name.to_owned(),
                candidates: several
                    .iter()
                    .map(|entry| entry.package.slug.clone())
                    .collect(),
            }),
        }
    }

    /// The first entry of which `is` holds, sound ones first.
    fn first(&self, is: impl Fn(&Entry) -> bool) -> Option<&Entry> {
        let found = || self.entries.values().filter(|entry| is(entry));
        found()
            .find(|entry| entry.sound.is_some())
            .or_else(|| found().next())
    }

    fn sound(&self, entry: &Entry) -> Result<&Summary, FindError> {
        let summary = entry.sound.and_then(|index| self.summaries().get(index));
        summary.ok_or_else(|| FindError::Faulty {
            slug: entry.package.slug.clone(),
            faults: entry.manifest.faults.clone(),
        })
    }

    fn unknown(&self, name: &str) -> FindError {
        let asked = bare(name).chars().take(NAME_CAP).collect::<String>();
        let mut scored: Vec<(f64, &str)> = self
            .summaries()
            .iter()
            .map(|summary| (likeness(&asked, summary), summary.slug.as_str()))
            .collect();
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
        FindError::Unknown {
            name: name.to_owned(),
            nearest: scored
                .into_iter()
                .take(NEAREST)
                .map(|(_, slug)| slug.to_owned())
                .collect(),
        }
    }
}

/// How like a name is to a problem's slug or title; a name that stands within one is liker than
/// any that does not.
fn likeness(asked: &str, summary: &Summary) -> f64 {
    let of = |name: &str| {
        let name = bare(name);
        let within = !asked.is_empty() && name.contains(asked);
        strsim::jaro_winkler(asked, &name) + f64::from(u8::from(within))
    };
    of(&summary.slug).max(of(&summary.title))
}

/// A name without case, spaces and punctuation.
fn bare(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
