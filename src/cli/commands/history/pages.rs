//! The pages: the latest over all problems, and the course of one.

use anyhow::Result;
use jiff::{Timestamp, Zoned};

use super::{Past, json};
use crate::catalogue::Catalogue;
use crate::cli::context::Context;
use crate::cli::output;
use crate::cli::paint::{self, Course, Deed};
use crate::practice::History;
use crate::store::{End, Session};

/// Prints the latest over all problems.
pub(super) fn latest(
    history: &History,
    limit: usize,
    as_json: bool,
    context: &Context,
) -> Result<()> {
    if as_json {
        return output::say_json(&json::latest(history, limit));
    }
    if history.is_empty() {
        output::note(
            "nothing here yet: `judge run` and `judge practice` keep the code that they judge",
        );
        return Ok(());
    }
    let deeds = deeds(history);
    let shown = &deeds[..limit.min(deeds.len())];
    let terminal = &context.terminal;
    let page = paint::latest(shown, &terminal.look(), terminal.width, &Zoned::now());
    output::say(&page)?;
    if shown.len() < deeds.len() {
        output::note(&format!(
            "the latest {} of {}; --all shows the others, too",
            shown.len(),
            deeds.len()
        ));
    }
    Ok(())
}

/// The attempts, and the sessions that no attempt ended; the newest first.
fn deeds(history: &History) -> Vec<Deed<'_>> {
    let attempts = json::numbered(history).into_iter();
    let attempts = attempts.map(|one| (one.attempt.at, Deed::Attempt(one.number, one.attempt)));
    let sessions = history.sessions.iter().map(|(_, session)| session);
    let sessions = sessions
        .filter(|session| matches!(session.end, None | Some(End::GaveUp)))
        .map(|session| {
            (
                session.ended.unwrap_or(session.started),
                Deed::Session(session),
            )
        });
    let mut deeds: Vec<(Timestamp, Deed<'_>)> = attempts.chain(sessions).collect();
    deeds.sort_by_key(|(at, _)| *at);
    deeds.into_iter().rev().map(|(_, deed)| deed).collect()
}

/// Prints the course of one problem.
pub(super) fn course(
    past: &Past,
    catalogue: &Catalogue,
    limit: usize,
    as_json: bool,
    context: &Context,
) -> Result<()> {
    let note = match &past.store {
        Some(store) => store.note(&past.slug)?,
        None => None,
    };
    let attempts = past.attempts();
    let left_out = attempts.len().saturating_sub(limit);
    let attempts = attempts.skip(left_out);
    let sessions = since(past, left_out);
    if as_json {
        let page = json::course(&past.slug, attempts, sessions, note.as_ref());
        return output::say_json(&page);
    }
    if past.history.is_empty() && note.is_none() {
        output::note(&format!("nothing was done at {} yet", past.slug));
        return Ok(());
    }
    let attempts: Vec<_> = attempts.map(|one| (one.number, one.attempt)).collect();
    let course = Course {
        slug: &past.slug,
        problem: catalogue.find(&past.slug).ok(),
        attempts: &attempts,
        sessions,
        note: note.as_ref(),
    };
    let terminal = &context.terminal;
    output::say(&paint::course(
        &course,
        &terminal.look(),
        terminal.width,
        &Zoned::now(),
    ))
}

/// The sessions from that on in which the first attempt was made that is not left out.
fn since(past: &Past, left_out: usize) -> &[(i64, Session)] {
    let sessions = &past.history.sessions;
    let Some(first) = past.attempts().nth(left_out).filter(|_| left_out > 0) else {
        return sessions;
    };
    let begin = sessions.iter().position(|(id, session)| {
        first.attempt.session == Some(*id) || session.started >= first.attempt.at
    });
    &sessions[begin.unwrap_or(sessions.len())..]
}
