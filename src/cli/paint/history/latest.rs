//! The latest over all problems, a row each.

use jiff::Zoned;

use super::cells::{OUTCOME, firm, of_attempt, of_session, painted, plain};
use crate::cli::paint::look::{DIM, Look};
use crate::cli::paint::table::{Column, table};
use crate::cli::paint::when::{flat, when};
use crate::store::{Attempt, Session};

/// A row: an attempt with its number among those at its problem, or a session that no attempt ended.
#[derive(Debug, Clone, Copy)]
pub enum Deed<'a> {
    /// An attempt.
    Attempt(usize, &'a Attempt),
    /// A session that was given up, or that is still open.
    Session(&'a Session),
}

/// The rows under their headings; `width` none leaves all of it whole.
pub fn latest(deeds: &[Deed<'_>], look: &Look, width: Option<usize>, now: &Zoned) -> String {
    let mut columns = vec![
        firm("When", false),
        Column {
            heading: "Problem",
            right: false,
            least: Some(12),
        },
        firm("#", true),
    ];
    columns.extend(OUTCOME);
    // A single long slug must not push out the columns of all rows.
    let room = width.map_or(usize::MAX, |width| (width * 2 / 5).max(12));
    let rows: Vec<_> = deeds
        .iter()
        .map(|deed| {
            let (at, problem, number, outcome) = match *deed {
                Deed::Attempt(number, attempt) => (
                    attempt.at,
                    &attempt.problem,
                    number.to_string(),
                    of_attempt(attempt, look),
                ),
                Deed::Session(session) => (
                    session.ended.unwrap_or(session.started),
                    &session.problem,
                    String::new(),
                    of_session(session, look),
                ),
            };
            let head = [
                painted(&when(at, now), DIM, look),
                plain(within(&flat(problem), room)),
                plain(number),
            ];
            head.into_iter().chain(outcome).collect()
        })
        .collect();
    table(&columns, &rows, look, width)
}

/// The text, cut where it has more characters.
fn within(text: &str, characters: usize) -> String {
    match text.char_indices().nth(characters) {
        Some(_) => text.chars().take(characters - 1).chain(['…']).collect(),
        None => text.to_owned(),
    }
}
