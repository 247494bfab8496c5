//! The page of figures.

use anstyle::AnsiColor;
use unicode_width::UnicodeWidthStr;

use super::bars::{Bar, bars};
use super::escape;
use super::heatmap::heatmap;
use super::look::{BOLD, DIM, Look};
use super::units::count;
use crate::practice::{Level, Stats, Topic, Weak};

/// How many topics are shown.
const TOPICS: usize = 12;

/// The page of figures.
pub fn stats(stats: &Stats, look: &Look) -> String {
    let mut parts = vec![
        summary(stats, look),
        difficulties(&stats.difficulties, look),
    ];
    if !stats.topics.is_empty() {
        parts.push(topics(&stats.topics, look));
    }
    if !stats.weakest.is_empty() {
        parts.push(weakest(&stats.weakest, look));
    }
    let days = heatmap(&stats.days, stats.today, look);
    parts.push(format!("{}\n{days}", look.paint(BOLD, "Days of practice")));
    parts.join("\n")
}

fn summary(stats: &Stats, look: &Look) -> String {
    let mut rows = vec![("Solved", format!("{} of {}", stats.solved, stats.total))];
    let share = stats.without_hint;
    if let Some(percent) = (100 * share.count).checked_div(share.of) {
        let text = format!("{} of {} ({percent} %)", share.count, share.of);
        rows.push(("Without a hint", text));
    }
    let streak = stats.streak;
    let days = count(streak.current, "day");
    rows.push(("Streak", format!("{days}, the longest {}", streak.longest)));
    if stats.due > 0 {
        rows.push(("Due again", format!("{}, see `judge next`", stats.due)));
    }
    rows.iter()
        .map(|(name, text)| {
            let name = look.paint(DIM, format!("{name:<14}"));
            format!("{name}  {text}\n")
        })
        .collect()
}

fn difficulties(levels: &[Level], look: &Look) -> String {
    let rows: Vec<Bar<'_>> = levels
        .iter()
        .map(|level| Bar {
            name: level.difficulty.name(),
            part: level.solved,
            whole: level.total,
            beside: time(level, look),
        })
        .collect();
    let heading = look.paint(BOLD, "Solved by difficulty");
    let timed = levels.iter().any(|level| level.median_minutes.is_some());
    let aside = if timed {
        look.paint(DIM, ", median time of budget")
    } else {
        String::new()
    };
    // On the narrowest paper the aside would not fit beside the heading.
    let aside = if look.width < 44 {
        aside.replace(", median time of budget", ", median time")
    } else {
        aside
    };
    format!("{heading}{aside}\n{}", bars(&rows, look))
}

/// The median time of a difficulty against its budget: plain, and painted.
fn time(level: &Level, look: &Look) -> (String, String) {
    let (Some(median), Some(budget)) = (level.median_minutes, level.budget_minutes) else {
        return Default::default();
    };
    let text = format!("{median} of {budget} min");
    let colour = if median > budget {
        AnsiColor::Yellow
    } else {
        AnsiColor::Green
    };
    let painted = look.paint(colour.on_default(), &text);
    (text, painted)
}

fn topics(topics: &[Topic], look: &Look) -> String {
    let rows: Vec<Bar<'_>> = topics
        .iter()
        .take(TOPICS)
        .map(|topic| Bar {
            name: &topic.topic,
            part: topic.solved,
            whole: topic.total,
            beside: Default::default(),
        })
        .collect();
    let heading = look.paint(BOLD, "Solved by topic");
    let more = match topics.len().saturating_sub(TOPICS) {
        0 => String::new(),
        more => look.paint(DIM, format!("and {more} more: see --json")) + "\n",
    };
    format!("{heading}\n{}{more}", bars(&rows, look))
}

fn weakest(weakest: &[Weak], look: &Look) -> String {
    let heading = look.paint(BOLD, "Weakest topics");
    let names: Vec<String> = weakest.iter().map(|weak| escape(&weak.topic)).collect();
    let widest = names.iter().map(|name| name.width()).max().unwrap_or(0);
    let rows: String = weakest
        .iter()
        .zip(&names)
        .map(|(weak, name)| {
            let blank = " ".repeat(widest - name.width());
            format!(
                "{name}{blank}  {} of {} went well\n",
                weak.clean, weak.tried
            )
        })
        .collect();
    format!("{heading}\n{rows}")
}
