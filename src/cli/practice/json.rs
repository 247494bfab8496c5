//! A session as JSON: one object for each happening.

use serde_json::{Map, Value, json};

use super::coach::{Coach, ms};
use super::face::Happening;
use crate::cli::report_files;
use crate::practice::State;

/// A happening as an object: `event` names it, `active_ms` is the active time.
pub(super) fn object(happening: &Happening, coach: &Coach) -> Value {
    let (name, more) = named(happening, coach);
    event(name, more, coach)
}

/// A question that the next line answers.
pub(super) fn question(about: &str, coach: &Coach) -> Value {
    event("question", json!({ "about": about }), coach)
}

/// How far the session is.
pub(super) fn time(coach: &Coach) -> Value {
    let session = coach.session();
    let hints = session.hints();
    let more = json!({
        "budget_ms": ms(session.rules().budget),
        "paused": session.state() == State::Paused,
        "hints_taken": hints.taken,
        "hints_open": hints.open,
        "hints": hints.ladder,
        "next_hint_in_ms": hints.next_in.map(ms),
    });
    event("time", more, coach)
}

fn event(name: &str, more: Value, coach: &Coach) -> Value {
    let mut object = Map::new();
    object.insert("event".to_owned(), name.into());
    object.insert("active_ms".to_owned(), ms(coach.session().active()).into());
    if let Value::Object(more) = more {
        object.extend(more);
    }
    Value::Object(object)
}

fn named(happening: &Happening, coach: &Coach) -> (&'static str, Value) {
    let none = Value::Null;
    match happening {
        Happening::Started {
            resumed,
            file,
            kept,
        } => {
            let rules = coach.session().rules();
            let more = json!({
                "problem": coach.problem().summary.slug,
                "file": file.to_string_lossy(),
                "resumed": resumed,
                "kept": kept,
                "budget_ms": ms(rules.budget),
                "hint_after_ms": ms(rules.hint_after),
                "hints_allowed": rules.hints,
                "hints_taken": coach.session().hints().taken,
                "hints": coach.session().hints().ladder,
            });
            ("started", more)
        }
        Happening::RunStarted { whole } => ("run-started", json!({ "whole": whole })),
        Happening::Progress(text) => ("progress", json!({ "text": text })),
        Happening::Judged {
            whole,
            report,
            attempt,
        } => {
            let report = report_files::json(report, false);
            let more = json!({ "whole": whole, "attempt": attempt, "report": report });
            ("judged", more)
        }
        Happening::RunFailed(why) => ("run-failed", json!({ "message": why })),
        Happening::HintOpened { number } => ("hint-opened", json!({ "number": number })),
        Happening::Hint { number, text } => ("hint", json!({ "number": number, "text": text })),
        Happening::BudgetOver => ("budget-over", none),
        Happening::Paused => ("paused", none),
        Happening::Resumed => ("resumed", none),
        Happening::Solved(outcome) => {
            let more = json!({
                "budget_ms": ms(outcome.budget),
                "attempts": outcome.attempts,
                "hints_taken": outcome.hints,
                "cpu_ms": outcome.cpu_ms,
                "reference_cpu_ms": outcome.reference_cpu_ms,
                "target": outcome.target,
            });
            ("solved", more)
        }
        Happening::GaveUp { editorial } => ("gave-up", json!({ "editorial": editorial })),
        Happening::Editorial { text } => ("editorial", json!({ "editorial": text })),
        Happening::KeyIdeaKept => ("key-idea-kept", none),
        Happening::Refused(why) => ("refused", json!({ "message": why })),
        Happening::Warned(text) => ("warned", json!({ "message": text })),
        Happening::FileGone => ("file-gone", none),
        Happening::Left => {
            let end = match coach.session().state() {
                State::Over(end) => Some(end.name()),
                State::Running | State::Paused => None,
            };
            ("left", json!({ "end": end }))
        }
    }
}
