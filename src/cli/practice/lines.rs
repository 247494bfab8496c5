//! A session as lines of text, each happening under the time at which it came.

use anstyle::Style;

use super::coach::Coach;
use super::face::{Happening, Outcome};
use super::words::HELP;
use crate::cli::paint::{self, Look, duration, markdown};
use crate::cli::paths::from_here;
use crate::model::{Report, Verdict};
use crate::practice::{State, clock};

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
/// Columns before the figures of a solved session.
const INDENT: usize = 15;

/// What a happening looks like; nothing for those that would only fill the page.
pub(super) fn lines(happening: &Happening, coach: &Coach, look: &Look) -> String {
    let slug = &coach.problem().summary.slug;
    let text = match happening {
        Happening::Started { resumed, kept, .. } => return started(*resumed, *kept, coach, look),
        Happening::Progress(_) => return String::new(),
        Happening::RunStarted { whole: false } => "running the samples".to_owned(),
        Happening::RunStarted { whole: true } => "running all cases".to_owned(),
        Happening::Judged { whole, report, .. } => return judged(*whole, report, coach, look),
        Happening::RunFailed(why) => format!("cannot judge this: {why}"),
        Happening::HintOpened { number } => {
            let ladder = coach.session().hints().ladder;
            format!("hint {number} of {ladder} is open; type hint to take it")
        }
        Happening::Hint { number, text } => {
            let ladder = coach.session().hints().ladder;
            return headed(&format!("hint {number} of {ladder}"), text, coach, look);
        }
        Happening::BudgetOver => {
            let budget = clock(coach.session().rules().budget);
            format!("the {budget} set for this problem have passed; the clock goes on")
        }
        Happening::Paused => "paused; type resume to go on".to_owned(),
        Happening::Resumed => "the clock runs again".to_owned(),
        Happening::Solved(outcome) => return solved(outcome, look),
        Happening::GaveUp { editorial } => return headed("given up", editorial, coach, look),
        Happening::Editorial { text } => return headed("the editorial", text, coach, look),
        Happening::KeyIdeaKept => format!("kept; read it again with: judge note {slug}"),
        Happening::Refused(why) => why.clone(),
        Happening::Warned(text) => format!("warning: {text}"),
        Happening::FileGone => {
            let file = from_here(coach.file());
            format!("{file} is not there any more; the session goes on, save it to run it again")
        }
        Happening::Left if matches!(coach.session().state(), State::Over(_)) => {
            return String::new();
        }
        Happening::Left => format!("left unfinished; go on with: judge practice {slug} --resume"),
    };
    at(coach, &paint::escape(&text), look)
}

/// How far the session is.
pub(super) fn time(coach: &Coach, look: &Look) -> String {
    let session = coach.session();
    let hints = session.hints();
    let mut text = format!("of {}", clock(session.rules().budget));
    if session.state() == State::Paused {
        text.push_str(", paused");
    }
    text.push_str(&format!(
        "; {} of {} hints taken",
        hints.taken, hints.ladder
    ));
    if hints.open > hints.taken {
        text.push_str(", the next is open");
    } else if let Some(wait) = hints.next_in {
        text.push_str(&format!(", the next opens in {}", clock(wait)));
    }
    at(coach, &text, look)
}

/// A line under the active time.
pub(super) fn at(coach: &Coach, text: &str, look: &Look) -> String {
    let time = format!("[{}] ", clock(coach.session().active()));
    let width = look.width.saturating_sub(time.len()).max(16);
    let lines = textwrap::wrap(text, width);
    let indent = " ".repeat(time.len());
    let heads = std::iter::once(look.paint(DIM, &time)).chain(std::iter::repeat(indent));
    let lines = heads
        .zip(&lines)
        .map(|(head, line)| format!("{head}{line}\n"));
    lines.collect()
}

fn headed(title: &str, text: &str, coach: &Coach, look: &Look) -> String {
    format!("{}\n{}\n", at(coach, title, look), markdown(text, look))
}

fn started(resumed: bool, kept: Option<usize>, coach: &Coach, look: &Look) -> String {
    let problem = coach.problem();
    let summary = &problem.summary;
    let number = summary
        .number
        .map_or(String::new(), |number| format!("{number}. "));
    let title = look.paint(BOLD, format!("{number}{}", summary.title));
    let statement = markdown(&problem.statement, look);
    let mut out = format!(
        "{title}  {}\n\n{statement}\n",
        look.difficulty(summary.difficulty)
    );
    let rules = coach.session().rules();
    let budget = clock(rules.budget);
    let verb = if resumed { "going on with" } else { "begun in" };
    let file = paint::escape(&from_here(coach.file()));
    out.push_str(&at(coach, &format!("{verb} {file}, {budget} set"), look));
    if let Some(number) = kept {
        let slug = &summary.slug;
        let text = format!("the older code is kept: judge history {slug} --show {number}");
        out.push_str(&at(coach, &text, look));
    }
    let hints = if rules.hints {
        format!("the first hint opens at {}", clock(rules.hint_after))
    } else {
        "no hints".to_owned()
    };
    let text = format!("{hints}; saving the file runs it");
    out.push_str(&at(coach, &text, look));
    out.push_str(&at(coach, HELP, look));
    if resumed {
        out.push_str(&time(coach, look));
    }
    out
}

fn judged(whole: bool, report: &Report, coach: &Coach, look: &Look) -> String {
    if !whole && report.verdict == Verdict::Accepted {
        let text = format!("{}/{} samples pass", report.passed, report.total);
        return at(coach, &text, look);
    }
    let which = if whole { "all cases" } else { "the samples" };
    let kind = &coach.problem().kind;
    at(coach, which, look) + &paint::report(report, kind, look, false)
}

/// How a solved session came out.
pub(super) fn solved(outcome: &Outcome, look: &Look) -> String {
    let over = outcome.active > outcome.budget;
    let budget = clock(outcome.budget);
    let rows = [
        (
            "time",
            format!(
                "{} of {budget}{}",
                clock(outcome.active),
                if over { ", over" } else { "" }
            ),
        ),
        ("attempts", outcome.attempts.to_string()),
        ("hints", outcome.hints.to_string()),
        ("slowest case", cost(outcome)),
        (
            "target",
            format!(
                "{} time, {} space",
                outcome.target.time, outcome.target.space
            ),
        ),
    ];
    let mut out = format!("\n{}\n", look.paint(BOLD, "Solved"));
    let room = look.width.saturating_sub(INDENT).max(16);
    for (name, value) in rows {
        let mut name = look.paint(DIM, format!("  {name:<13}"));
        for line in textwrap::wrap(&value, room) {
            out.push_str(&format!("{name}{line}\n"));
            name = " ".repeat(INDENT);
        }
    }
    out
}

/// `1.2 ms; the reference solution takes 0.9 ms here`.
fn cost(outcome: &Outcome) -> String {
    let own = duration(outcome.cpu_ms);
    match outcome.reference_cpu_ms {
        Some(reference) => format!("{own}; the reference takes {}", duration(reference)),
        None => own,
    }
}
