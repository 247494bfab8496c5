//! The code of an attempt, and what differs between two.

use anyhow::Result;
use jiff::Zoned;
use serde_json::json;

use super::{Args, Numbered, Past, json};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::{output, paint};
use crate::model::Verdict;

/// Prints the code of an attempt: as it is, or, on a terminal, as text under a heading.
pub(super) fn show(past: &Past, number: usize, args: &Args, context: &Context) -> Result<()> {
    let shown = past.attempt(number)?;
    let code = past.code(shown)?;
    if args.json {
        return output::say_json(&json::attempt(shown, Some(&code)));
    }
    if !context.terminal.is_one {
        return output::say_bytes(&code);
    }
    let look = context.terminal.look();
    let dim = anstyle::Style::new().dimmed();
    let heading = format!("{}, {}", past.slug, told(shown, &Zoned::now()));
    let heading = look.paint(dim, paint::escape(&heading));
    output::say(&format!(
        "{heading}\n\n{}",
        paint::code(&code, &look, args.full)
    ))
}

/// Prints what changed between an attempt and another, the older first.
pub(super) fn diff(
    past: &Past,
    number: usize,
    other: Option<usize>,
    args: &Args,
    context: &Context,
) -> Result<()> {
    let one = past.attempt(number)?;
    let other = match other {
        Some(other) => past.attempt(other)?,
        None => before(past, one)?,
    };
    let [older, newer] = if one.number < other.number {
        [one, other]
    } else {
        [other, one]
    };
    let text = |attempt| {
        past.code(attempt)
            .map(|code| String::from_utf8_lossy(&code).into_owned())
    };
    let (before, after) = (text(older)?, text(newer)?);
    let now = Zoned::now();
    let names = [told(older, &now), told(newer, &now)];
    if args.json {
        let diff = paint::unified_diff(&before, &after, [&names[0], &names[1]]);
        return output::say_json(&json!({
            "problem": past.slug,
            "older": json::attempt(older, None),
            "newer": json::attempt(newer, None),
            "diff": diff,
        }));
    }
    if past.code(older)? == past.code(newer)? {
        output::note(&format!(
            "attempts {} and {} at {} hold the same code",
            older.number, newer.number, past.slug
        ));
        return Ok(());
    }
    let look = context.terminal.look();
    let full = args.full || !context.terminal.is_one;
    let bold = anstyle::Style::new().bold();
    let headings: String = ["---", "+++"]
        .into_iter()
        .zip(&names)
        .map(|(sign, name)| {
            let line = format!("{sign} {}", paint::escape(name));
            look.paint(bold, line) + "\n"
        })
        .collect();
    output::say(&format!(
        "{headings}{}",
        paint::code_diff(&before, &after, &look, full)
    ))
}

/// The attempt before this one in the same language.
fn before<'a>(past: &'a Past, of: Numbered<'_>) -> Result<Numbered<'a>, Failure> {
    let mut earlier = past.attempts().take(of.number - 1).rev();
    let language = &of.attempt.language;
    earlier
        .find(|one| one.attempt.language == *language)
        .ok_or_else(|| {
            let (slug, number) = (&past.slug, of.number);
            Failure::usage(format!(
                "attempt {number} at `{slug}` is the first in {language}, so that there is none \
                 before it"
            ))
            .hint(format!(
                "name the other: judge history {slug} --diff {number} M"
            ))
        })
}

/// `attempt 3 of 3 Nov 14:03, sol.py, WA`.
fn told(numbered: Numbered<'_>, now: &Zoned) -> String {
    let Numbered {
        number, attempt, ..
    } = numbered;
    let when = paint::when(attempt.at, now);
    let verdict = attempt.verdict.map_or("a draft", Verdict::short);
    format!(
        "attempt {number} of {when}, {}, {verdict}",
        attempt.submission
    )
}
