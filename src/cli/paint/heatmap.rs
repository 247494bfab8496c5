//! The heatmap: days of practice, weeks as columns.

use std::collections::HashMap;

use anstyle::{Ansi256Color, Style};
use jiff::ToSpan;
use jiff::civil::Date;

use super::look::{DIM, Look};
use crate::practice::{Day, WEEKS, first_day};

/// The signs of a day with nothing done, with one problem, two, three, and four or more, where
/// there is no colour.
const SIGNS: [char; 5] = ['·', '░', '▒', '▓', '█'];
/// The sign of a day with something done, where colour tells how much.
const SQUARE: char = '■';
/// Greens for one problem, two, three, and four or more: the more, the brighter.
const GREENS: [Ansi256Color; 4] = [
    Ansi256Color(22),
    Ansi256Color(28),
    Ansi256Color(34),
    Ansi256Color(40),
];
/// `Mon `, or blanks.
const MARGIN: usize = 4;

/// As many of the last weeks as the page has room for, up to [`WEEKS`]: names of months, seven
/// rows of days, and what the signs mean.
pub(super) fn heatmap(days: &[Day], today: Date, look: &Look) -> String {
    let room = look.width.saturating_sub(MARGIN);
    // A blank between the weeks makes squares of them, where there is room for it.
    let step = if room >= 2 * WEEKS { 2 } else { 1 };
    let weeks = (room / step).clamp(1, WEEKS);
    let skipped = i64::try_from(WEEKS - weeks).unwrap_or(0);
    let first = first_day(today).saturating_add((7 * skipped).days());
    let counts: HashMap<Date, usize> = days.iter().map(|day| (day.date, day.problems)).collect();
    let date = |week: usize, weekday: usize| {
        let days = i64::try_from(7 * week + weekday).unwrap_or(0);
        first.saturating_add(days.days())
    };
    let mut out = format!(
        "{}{}\n",
        " ".repeat(MARGIN),
        months(weeks, step, room, &date)
    )
    .trim_end()
    .to_owned();
    out.push('\n');
    for weekday in 0..7 {
        let name = match weekday {
            0 => "Mon",
            2 => "Wed",
            4 => "Fri",
            _ => "   ",
        };
        let counts: Vec<usize> = (0..weeks)
            .map(|week| date(week, weekday))
            .take_while(|&date| date <= today)
            .map(|date| counts.get(&date).copied().unwrap_or(0))
            .collect();
        let line = format!("{name} {}", row(&counts, step, look));
        out.push_str(line.trim_end());
        out.push('\n');
    }
    let named = ["1", "2", "3", "4+ problems"];
    let legend = (1..)
        .zip(named)
        .map(|(count, name)| format!("{} {name}", cells(count, 1, 1, look)));
    let legend: Vec<String> = legend.collect();
    out.push_str(&" ".repeat(MARGIN));
    out.push_str(&legend.join("  "));
    out.push('\n');
    out
}

/// The names of the months, each over the week in which it begins, where they do not collide and
/// there is room.
fn months(weeks: usize, step: usize, room: usize, date: &dyn Fn(usize, usize) -> Date) -> String {
    let mut line = String::new();
    for week in 0..weeks {
        let first = (0..7)
            .map(|weekday| date(week, weekday))
            .find(|date| date.day() == 1);
        let Some(first) = first else { continue };
        let at = week * step;
        let blank = usize::from(!line.is_empty());
        if line.len() + blank <= at && at + 3 <= room {
            line.push_str(&" ".repeat(at - line.len()));
            line.push_str(&first.strftime("%b").to_string());
        }
    }
    line
}

/// The cells of one row, each filled up with blanks to `step` columns; what follows of the same
/// sort is painted at once.
fn row(counts: &[usize], step: usize, look: &Look) -> String {
    counts
        .chunk_by(|one, next| level(*one) == level(*next))
        .map(|alike| cells(level(alike[0]), alike.len(), step, look))
        .collect()
}

fn level(problems: usize) -> usize {
    problems.min(GREENS.len())
}

fn cells(level: usize, count: usize, step: usize, look: &Look) -> String {
    let sign = if level > 0 && look.colour {
        SQUARE
    } else {
        SIGNS[level]
    };
    let text = format!("{sign:<step$}").repeat(count);
    match level.checked_sub(1) {
        None => look.paint(DIM, text),
        Some(shade) => look.paint(Style::new().fg_color(Some(GREENS[shade].into())), text),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn shown(width: usize, today: Date) -> String {
        let day = |date, problems| Day { date, problems };
        let days = [
            day(date(2026, 3, 30), 1),
            day(date(2026, 4, 1), 2),
            day(date(2026, 4, 5), 3),
            day(date(2026, 4, 6), 9),
        ];
        let look = Look {
            colour: false,
            width,
        };
        heatmap(&days, today, &look)
    }

    #[test]
    fn days_to_come_are_blank() {
        insta::assert_snapshot!(format!("\n{}", shown(40, date(2026, 4, 7))), @r"
                Sep Oct Nov  Dec Jan Feb Mar
        Mon ··································░█
            ····································
        Wed ··································▒
            ···································
        Fri ···································
            ···································
            ··································▓
            ░ 1  ▒ 2  ▓ 3  █ 4+ problems
        ");
    }

    #[test]
    fn the_year_is_whole_where_there_is_room_and_is_cut_at_the_far_end() {
        let lines = |width| -> Vec<usize> {
            let page = shown(width, date(2026, 4, 7));
            page.lines().map(|line| line.chars().count()).collect()
        };
        // The row of Mondays is the longest of the days.
        assert_eq!(lines(200)[1], MARGIN + 2 * WEEKS - 1);
        assert_eq!(lines(80)[1], MARGIN + WEEKS);
        assert_eq!(lines(50)[1], 50);
        for width in 32..130 {
            assert!(lines(width).into_iter().max() <= Some(width), "{width}");
        }
    }
}
