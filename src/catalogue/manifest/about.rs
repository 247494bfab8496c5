//! What lists show of a problem: title, difficulty, topics, lists, minutes, target.

use super::super::fault::Sheet;
use super::is_slug;
use super::table::{Table, whole};
use crate::model::{Complexity, Difficulty, ListPlace, Summary};

/// The longest that a problem may be meant to take.
const MINUTES_CAP: u64 = 600;

/// What was understood.
pub(super) struct About {
    pub(super) number: Option<u32>,
    pub(super) title: Option<String>,
    /// Everything, with an empty `kind`; nothing if a part that must be there is not.
    pub(super) summary: Option<Summary>,
}

pub(super) fn read(slug: &str, root: &mut Table<'_>, sheet: &mut Sheet<'_>) -> About {
    let number = root.number("number", 1, u64::from(u32::MAX), sheet);
    let number = number.and_then(|number| u32::try_from(number).ok());
    let title = root.due_text("title", sheet).map(str::to_owned);
    let difficulty = difficulty(root, sheet);
    let topics = topics(root, sheet);
    let lists = lists(root, sheet);
    let minutes = match root.number("minutes", 1, MINUTES_CAP, sheet) {
        None if !root.has("minutes") => {
            let hint = "; 15 is usual for easy, 25 for medium, 40 for hard";
            root.missing("minutes", hint, sheet);
            None
        }
        minutes => minutes.and_then(|minutes| u32::try_from(minutes).ok()),
    };
    let target = target(root, sheet);
    let summary = (|| {
        Some(Summary {
            slug: slug.to_owned(),
            number,
            title: title.clone()?,
            difficulty: difficulty?,
            topics,
            lists,
            minutes: minutes?,
            target: target?,
            kind: String::new(),
        })
    })();
    About {
        number,
        title,
        summary,
    }
}

fn difficulty(root: &mut Table<'_>, sheet: &mut Sheet<'_>) -> Option<Difficulty> {
    let text = root.due_text("difficulty", sheet)?;
    let read = match text {
        "easy" | "medium" | "hard" => text.parse(),
        _ => Err(format!(
            "unknown difficulty `{text}`; it is easy, medium or hard"
        )),
    };
    read.map_err(|message| sheet.note(root.line_of("difficulty"), message))
        .ok()
}

fn topics(root: &mut Table<'_>, sheet: &mut Sheet<'_>) -> Vec<String> {
    if !root.has("topics") {
        root.missing(
            "topics",
            r#"; like `topics = ["array", "hash-table"]`"#,
            sheet,
        );
    }
    let read = root.texts("topics", sheet);
    if root.has("topics") && read.is_empty() {
        sheet.note(
            root.line_of("topics"),
            "`topics` is empty; name at least one",
        );
    }
    let mut topics: Vec<String> = Vec::new();
    for (topic, line) in read {
        if !is_slug(topic) {
            sheet.note(
                line,
                format!("the topic `{topic}` is not in kebab case, like `hash-table`"),
            );
        } else if topics.iter().any(|known| known == topic) {
            sheet.note(line, format!("the topic `{topic}` stands twice"));
        } else {
            topics.push(topic.to_owned());
        }
    }
    topics
}

fn lists(root: &mut Table<'_>, sheet: &mut Sheet<'_>) -> Vec<ListPlace> {
    let Some(table) = root.table("lists", sheet) else {
        return Vec::new();
    };
    let mut lists = Vec::new();
    for (list, line, item) in table.entries() {
        if !is_slug(list) {
            sheet.note(
                line,
                format!("the list `{list}` is not in kebab case, like `blind-75`"),
            );
        }
        let position = whole(item).and_then(|position| u32::try_from(position).ok());
        match position.filter(|&position| position > 0) {
            Some(position) => lists.push(ListPlace {
                list: list.to_owned(),
                position,
            }),
            None => table.wrong(list, item, "a place in the list, from 1", sheet),
        }
    }
    lists
}

fn target(root: &mut Table<'_>, sheet: &mut Sheet<'_>) -> Option<Complexity> {
    if !root.has("target") {
        let hint = r#"; like `target = { time = "O(n)", space = "O(1)" }`"#;
        root.missing("target", hint, sheet);
    }
    let mut table = root.table("target", sheet)?;
    let time = table.due_text("time", sheet);
    let space = table.due_text("space", sheet);
    table.finish(sheet);
    Some(Complexity {
        time: time?.to_owned(),
        space: space?.to_owned(),
    })
}
