//! Which problems a list shows.

use crate::model::{Difficulty, Summary};

/// Which problems a list shows: those that meet every condition given; several values of one
/// condition are alternatives. The empty filter admits all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Topics, in kebab case, or as people write them: `Hash Table`.
    pub topics: Vec<String>,
    /// Difficulties.
    pub difficulties: Vec<Difficulty>,
    /// Names of lists.
    pub lists: Vec<String>,
    /// `function`, `class`, `codec`, `stdio`.
    pub kinds: Vec<String>,
    /// A text looked for in slug, title and topics; all its words must be found.
    pub text: Option<String>,
}

impl Filter {
    /// Whether a problem meets every condition.
    pub fn admits(&self, summary: &Summary) -> bool {
        let among = |wanted: &[String], mut has: Box<dyn Iterator<Item = &str> + '_>| {
            wanted.is_empty() || has.any(|name| wanted.iter().any(|want| kebab(want) == name))
        };
        among(
            &self.topics,
            Box::new(summary.topics.iter().map(String::as_str)),
        ) && (self.difficulties.is_empty() || self.difficulties.contains(&summary.difficulty))
            && among(
                &self.lists,
                Box::new(summary.lists.iter().map(|place| place.list.as_str())),
            )
            && among(
                &self.kinds,
                Box::new(std::iter::once(summary.kind.as_str())),
            )
            && self.text.as_ref().is_none_or(|text| found(text, summary))
    }
}

fn kebab(name: &str) -> String {
    let lower = name.trim().to_lowercase();
    lower
        .split(|c: char| c.is_whitespace() || c == '_' || c == '-')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

fn found(text: &str, summary: &Summary) -> bool {
    let hay = format!(
        "{} {} {}",
        summary.slug,
        summary.title,
        summary.topics.join(" ")
    )
    .to_lowercase();
    text.to_lowercase()
        .split_whitespace()
        .all(|word| hay.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Complexity, ListPlace};

    fn two_sum() -> Summary {
        Summary {
            slug: "two-sum".to_owned(),
            number: Some(1),
            title: "Two Sum".to_owned(),
            difficulty: Difficulty::Easy,
            topics: vec!["array".to_owned(), "hash-table".to_owned()],
            lists: vec![ListPlace {
                list: "blind-75".to_owned(),
                position: 3,
            }],
            minutes: 15,
            target: Complexity {
                time: "O(n)".to_owned(),
                space: "O(n)".to_owned(),
            },
            kind: "function".to_owned(),
        }
    }

    fn words(list: &[&str]) -> Vec<String> {
        list.iter().map(|&word| word.to_owned()).collect()
    }

    #[test]
    fn the_empty_filter_admits_everything() {
        assert!(Filter::default().admits(&two_sum()));
    }

    #[test]
    fn several_values_of_one_condition_are_alternatives() {
        let filter = Filter {
            topics: words(&["graph", "Hash Table"]),
            ..Filter::default()
        };
        assert!(filter.admits(&two_sum()));
    }

    #[test]
    fn every_condition_must_hold() {
        let filter = Filter {
            topics: words(&["array"]),
            lists: words(&["grind-75"]),
            ..Filter::default()
        };
        assert!(!filter.admits(&two_sum()));
        let filter = Filter {
            difficulties: vec![Difficulty::Hard],
            ..Filter::default()
        };
        assert!(!filter.admits(&two_sum()));
        let filter = Filter {
            kinds: words(&["class"]),
            ..Filter::default()
        };
        assert!(!filter.admits(&two_sum()));
    }

    #[test]
    fn all_words_of_the_text_are_looked_for() {
        let with = |text: &str| Filter {
            text: Some(text.to_owned()),
            ..Filter::default()
        };
        assert!(with("SUM hash").admits(&two_sum()));
        assert!(!with("sum tree").admits(&two_sum()));
    }
}
