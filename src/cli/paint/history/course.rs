//! The course of one problem: its attempts by number, under the sessions they were made in.

use jiff::Zoned;
use unicode_width::UnicodeWidthStr;

use super::cells::{OUTCOME, active, ended, firm, of_attempt, painted, plain};
use crate::cli::paint::look::{BAD, BOLD, DIM, Look};
use crate::cli::paint::notes;
use crate::cli::paint::table::table;
use crate::cli::paint::units::count;
use crate::cli::paint::when::{flat, when};
use crate::model::Summary;
use crate::store::{Attempt, Note, Session};

/// All that was done at one problem.
#[derive(Debug, Clone, Copy)]
pub struct Course<'a> {
    /// The problem's slug.
    pub slug: &'a str,
    /// The problem, where the catalogue has it.
    pub problem: Option<&'a Summary>,
    /// The attempts by their numbers.
    pub attempts: &'a [(usize, &'a Attempt)],
    /// The sessions by their ids, in the order of their beginnings.
    pub sessions: &'a [(i64, Session)],
    /// The note, where there is one.
    pub note: Option<&'a Note>,
}

/// The problem, its sessions and attempts, and the first line of the note; `width` none leaves all
/// of it whole.
pub fn course(course: &Course<'_>, look: &Look, width: Option<usize>, now: &Zoned) -> String {
    let mut out = title(course, look);
    if !course.attempts.is_empty() || !course.sessions.is_empty() {
        out.push('\n');
        out.push_str(&rows(course, look, width, now));
    }
    if let Some(note) = course.note {
        out.push('\n');
        out.push_str(&first_line(note, look, width, now));
    }
    out
}

fn title(course: &Course<'_>, look: &Look) -> String {
    let Some(problem) = course.problem else {
        return format!("{}\n", look.paint(BOLD, flat(course.slug)));
    };
    let number = problem.number.map_or(String::new(), |n| format!("{n}. "));
    let title = look.paint(BOLD, format!("{number}{}", flat(&problem.title)));
    format!("{title}  {}\n", look.difficulty(problem.difficulty))
}

/// The table of the attempts, broken where a session begins and where it is left.
fn rows(course: &Course<'_>, look: &Look, width: Option<usize>, now: &Zoned) -> String {
    let mut columns = vec![firm("#", true), firm("When", false)];
    columns.extend(OUTCOME);
    let cells: Vec<_> = course
        .attempts
        .iter()
        .map(|(number, attempt)| {
            let head = [
                plain(number.to_string()),
                painted(&when(attempt.at, now), DIM, look),
            ];
            head.into_iter().chain(of_attempt(attempt, look)).collect()
        })
        .collect();
    let text = table(&columns, &cells, look, width);
    let mut lines = text.lines();
    let mut out = String::new();
    if let Some(headings) = lines.next()
        && !cells.is_empty()
    {
        out.push_str(&format!("{headings}\n"));
    }
    let mut sessions = course.sessions.iter().peekable();
    let mut within = None;
    for ((_, attempt), line) in course.attempts.iter().zip(lines) {
        let id = attempt.session;
        while let Some((begun, session)) =
            sessions.next_if(|(begun, one)| id == Some(*begun) || one.started <= attempt.at)
        {
            out.push_str(&heading(session, look, now));
            within = Some(*begun);
        }
        if id != within {
            let known = |(begun, _): &&(i64, Session)| Some(*begun) == id;
            let text = match course.sessions.iter().find(known) {
                Some((_, session)) => {
                    format!("Session of {}, continued", when(session.started, now))
                }
                None => "Without a session".to_owned(),
            };
            out.push_str(&format!("{}\n", look.paint(DIM, text)));
            within = id;
        }
        out.push_str(&format!("{line}\n"));
    }
    for (_, session) in sessions {
        out.push_str(&heading(session, look, now));
    }
    out
}

/// `Session of 3 Nov 14:03: solved, 21:10 of 15:00, 2 hints`, on a second line where it is narrow.
fn heading(session: &Session, look: &Look, now: &Zoned) -> String {
    let began = format!("Session of {}:", when(session.started, now));
    let (word, style) = ended(session.end);
    let time = active(session.active_ms);
    let over = session.active_ms > session.budget_ms;
    let rest = format!(
        " of {}, {}",
        active(session.budget_ms),
        if session.hints_allowed {
            count(session.hints_taken as usize, "hint")
        } else {
            "an exam".to_owned()
        },
    );
    let wide = began.width() + 1 + word.width() + 2 + time.width() + rest.width();
    let gap = if wide > look.width { "\n  " } else { " " };
    let time = if over { look.paint(BAD, time) } else { time };
    let began = look.paint(BOLD, began);
    format!("{began}{gap}{}, {time}{rest}\n", look.paint(style, word))
}

/// The first line of the note that says something, and how to read the others.
fn first_line(note: &Note, look: &Look, width: Option<usize>, now: &Zoned) -> String {
    let line = flat(notes::first_line(note));
    let heading = look.paint(BOLD, format!("Note of {}:", when(note.at, now)));
    let line = match width {
        Some(_) => textwrap::fill(&line, look.width),
        None => line,
    };
    let lines = note.text.lines().filter(|line| !line.trim().is_empty());
    let more = match lines.count() {
        0 | 1 => String::new(),
        all => {
            let text = format!(
                "{} more: judge note {}",
                count(all - 1, "line"),
                note.problem
            );
            look.paint(DIM, text) + "\n"
        }
    };
    format!("{heading}\n{line}\n{more}")
}
