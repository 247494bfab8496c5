//! One case, as people read it: what went in, what was due, what came, what was printed.

use super::call::operations;
use super::escape;
use super::look::{BOLD, DIM, DUE, FOUND, Look};
use super::text_diff::text_diff;
use super::units::count;
use super::value::{Labelled, Labels};
use crate::model::{CaseOutcome, Kind, Signature, Type, Value};

/// Lines of a submission's output that are shown, unless all are wanted.
const PRINTED_LINES: usize = 16;

/// A case that was not accepted.
pub(super) fn failure(case: &CaseOutcome, kind: &Kind, look: &Look, full: bool) -> String {
    let mut out = title(case, look);
    out.push('\n');
    out.push_str(&body(case, kind, look, full));
    out.push_str(&printed(case, look, full));
    out.push_str(&reason(case, look));
    out
}

/// A case without an answer to be compared with, which ran to its end.
pub(super) fn ran(case: &CaseOutcome, kind: &Kind, look: &Look, full: bool) -> String {
    body(case, kind, look, full) + &printed(case, look, full)
}

pub(super) fn title(case: &CaseOutcome, look: &Look) -> String {
    let id = format!("case {}", escape(&case.id));
    let why = escape(&case.why);
    let width = look.width.saturating_sub(2).max(16);
    if why.is_empty() {
        return format!("  {}\n", look.paint(BOLD, id));
    }
    textwrap::wrap(&format!("{id}: {why}"), width)
        .iter()
        .map(|line| match line.strip_prefix(&id) {
            Some(rest) => format!("  {}{rest}\n", look.paint(BOLD, &id)),
            None => format!("  {line}\n"),
        })
        .collect()
}

/// What went in, what was due and what came.
pub(super) fn body(case: &CaseOutcome, kind: &Kind, look: &Look, full: bool) -> String {
    match kind {
        Kind::Stdio { .. } => stdio(case, look, full),
        Kind::Call { signature, .. } => {
            let calls = matches!(signature, Signature::Class(_));
            match calls.then(|| operations(case, look, full)).flatten() {
                Some(lines) => lines,
                None => values(case, signature, look, full),
            }
        }
    }
}

/// The arguments by name, then what was due and what came, each with the difference marked.
fn values(case: &CaseOutcome, signature: &Signature, look: &Look, full: bool) -> String {
    let names = names(signature);
    let labels = Labels::of(
        names
            .iter()
            .map(|(name, _)| name.as_str())
            .chain(["expected"]),
    );
    let mut out = String::new();
    for (index, value) in case.args.iter().enumerate() {
        let (label, ty) = match names.get(index) {
            Some((name, ty)) => (name.as_str(), Some(ty)),
            None => ("", None),
        };
        let argument = Labelled {
            label,
            value,
            ty,
            marks: &[],
            style: DIM,
        };
        out.push_str(&argument.paint(&labels, look, full));
    }
    let judged = judged_type(signature);
    let difference = case.difference.as_ref();
    let sides = [
        (
            "expected",
            &case.expected,
            difference.map(|d| &d.expected),
            DUE,
        ),
        ("actual", &case.actual, difference.map(|d| &d.actual), FOUND),
    ];
    if case.expected.is_some() || case.actual.is_some() {
        out.push('\n');
    }
    for (label, value, marks, style) in sides {
        let Some(value) = value else { continue };
        let label = if label == "actual" && case.expected.is_none() {
            "result"
        } else {
            label
        };
        let marks = marks.map_or(&[][..], Vec::as_slice);
        let side = Labelled {
            label,
            value,
            ty: Some(&judged),
            marks,
            style,
        };
        let drawn = side.paint(&labels, look, full);
        // Drawings need air between them.
        if drawn.lines().count() > 2 && !out.ends_with("\n\n") {
            out.push('\n');
        }
        out.push_str(&drawn);
    }
    if let Some(difference) = difference
        && !difference.summary.is_empty()
    {
        let width = labels.room(look);
        let summary = escape(&difference.summary);
        let lines = textwrap::wrap(&summary, width).into_iter();
        let lines: Vec<String> = lines.map(|line| look.paint(DIM, line)).collect();
        out.push_str(&labels.lines("", &lines, look));
    }
    out
}

/// The name and type of each value of a case's `args`.
fn names(signature: &Signature) -> Vec<(String, Type)> {
    match signature {
        Signature::Function(function) => function
            .params
            .iter()
            .map(|param| {
                let hidden = if param.hidden { " (hidden)" } else { "" };
                (format!("{}{hidden}", param.name), param.held_type())
            })
            .collect(),
        Signature::Codec(codec) => vec![(codec.param.clone(), codec.ty.clone())],
        Signature::Class(_) => Vec::new(),
    }
}

fn judged_type(signature: &Signature) -> Type {
    match signature {
        Signature::Function(function) => function.judged_type(),
        Signature::Codec(codec) => codec.ty.clone(),
        Signature::Class(_) => Type::Void,
    }
}

/// The head of the input, and the difference of the outputs line by line.
fn stdio(case: &CaseOutcome, look: &Look, full: bool) -> String {
    let text = |value: &Option<Value>| match value {
        Some(Value::Str(text)) => Some(text.clone()),
        _ => None,
    };
    let mut out = String::new();
    if let Some(Value::Str(input)) = case.args.first() {
        out.push_str(&block("input", input, look, full));
    }
    match (text(&case.expected), text(&case.actual)) {
        (Some(due), Some(found)) if due != found => {
            let heading = look.paint(DIM, "output  (- expected, + printed)");
            out.push_str(&format!("\n  {heading}\n"));
            out.push_str(&text_diff(&due, &found, look, full));
        }
        (_, Some(found)) if case.expected.is_none() => {
            out.push('\n');
            out.push_str(&block("output", &found, look, full));
        }
        (Some(due), None) => {
            out.push('\n');
            out.push_str(&block("expected", &due, look, full));
        }
        _ => {}
    }
    if let Some(difference) = &case.difference
        && !difference.summary.is_empty()
    {
        out.push_str(&format!(
            "  {}\n",
            look.paint(DIM, escape(&difference.summary))
        ));
    }
    out
}

/// What the solution printed during the case.
fn printed(case: &CaseOutcome, look: &Look, full: bool) -> String {
    let streams = [
        ("printed", &case.stdout),
        ("printed on stderr", &case.stderr),
    ];
    streams
        .iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(label, text)| format!("\n{}", block(label, text, look, full)))
        .collect()
}

/// Text under a heading, its middle left out where it is long.
fn block(label: &str, text: &str, look: &Look, full: bool) -> String {
    let text = escape(text);
    let lines: Vec<&str> = text.lines().collect();
    let room = look.width.saturating_sub(4).max(16);
    let cut = |line: &&str| {
        if full || line.chars().count() <= room {
            (*line).to_owned()
        } else {
            line.chars().take(room - 1).chain(['…']).collect()
        }
    };
    let mut shown: Vec<String> = Vec::new();
    if full || lines.len() <= PRINTED_LINES {
        shown.extend(lines.iter().map(cut));
    } else {
        let (head, tail) = (PRINTED_LINES * 2 / 3, PRINTED_LINES / 3);
        shown.extend(lines[..head].iter().map(cut));
        let left = count(lines.len() - head - tail, "line");
        shown.push(look.paint(DIM, format!("… {left} (--full shows all)")));
        shown.extend(lines[lines.len() - tail..].iter().map(cut));
    }
    let mut out = format!("  {}\n", look.paint(DIM, label));
    for line in shown {
        out.push_str(format!("    {line}").trim_end());
        out.push('\n');
    }
    out
}

/// What went wrong in words, and the user's own frames.
pub(super) fn reason(case: &CaseOutcome, look: &Look) -> String {
    let mut lines: Vec<String> = Vec::new();
    let width = look.width.saturating_sub(2).max(16);
    let message = escape(case.message.trim());
    for line in message.lines() {
        lines.extend(textwrap::wrap(line, width).into_iter().map(String::from));
    }
    for frame in &case.frames {
        lines.push(format!("  {} {}", look.paint(DIM, "at"), escape(frame)));
    }
    if lines.is_empty() {
        return String::new();
    }
    let lines = lines.iter().map(|line| format!("  {line}\n"));
    format!("\n{}", lines.collect::<String>())
}
