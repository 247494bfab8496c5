//! A report, as people read it.

use super::escape;
use super::look::{BAD, BOLD, DIM, GOOD, Look};
use super::outcome::{self, failure};
use super::units::{count, duration, memory};
use crate::model::{CaseOutcome, Compile, Kind, Note, Report, Verdict};

/// Lines of a compiler's message that are shown, unless all are wanted.
const MESSAGE_LINES: usize = 40;

/// The report of a submission on a problem of this kind. `full` leaves nothing out.
pub fn report(report: &Report, kind: &Kind, look: &Look, full: bool) -> String {
    let mut out = headline(report, look);
    if report.verdict == Verdict::CompileError {
        out.push('\n');
        out.push_str(&message(&report.compile.message, full));
        return out;
    }
    if let Some(case) = custom(report) {
        out.push('\n');
        out.push_str(&outcome::ran(case, kind, look, full));
    }
    if let Some(case) = report.first_failure() {
        out.push('\n');
        out.push_str(&failure(case, kind, look, full));
        out.push_str(&others(report, case, look));
    }
    for note in &report.notes {
        out.push('\n');
        out.push_str(&self::note(*note, look));
    }
    if report.isolation.is_known() && !report.isolation.is_basic() {
        let open = "your files were not guarded from it: `judge doctor` tells why";
        out.push_str(&format!("\n  {}\n", look.paint(DIM, open)));
    }
    if full && !report.compile.message.trim().is_empty() {
        out.push_str(&format!("\n  {}\n", look.paint(DIM, "the compiler says")));
        out.push_str(&message(&report.compile.message, full));
    }
    out
}

/// The verdict and how far it came; for an accepted submission what it cost, too. An accepted
/// one is told in one line of 80 columns, so that it names the problem only where there is room.
fn headline(report: &Report, look: &Look) -> String {
    let accepted = report.verdict == Verdict::Accepted;
    let ran = accepted && custom(report).is_some();
    let style = if accepted { GOOD } else { BAD };
    let word = if ran { "Ran" } else { report.verdict.long() };
    let cases = format!("{}/{} cases", report.passed, report.total);
    let facts = match report.verdict {
        Verdict::CompileError => Vec::new(),
        Verdict::Accepted if ran => costs(report),
        Verdict::Accepted => [vec![cases], costs(report)].concat(),
        _ => vec![cases],
    };
    let mut line = look.paint(style, word);
    let mut column = word.chars().count();
    for (index, fact) in facts.iter().enumerate() {
        let style = if fact.ends_with(" cases") { BOLD } else { DIM };
        let width = fact.chars().count() + 3;
        if column + width > look.width {
            line.push_str("\n   ");
            column = 3;
        } else {
            line.push_str(if index == 0 { "  " } else { " · " });
        }
        column += width;
        line.push_str(&look.paint(style, fact));
    }
    let name = escape(&format!("{} · {}", report.problem, report.submission));
    if column + name.chars().count() + 3 <= look.width {
        line.push_str(if facts.is_empty() { "  " } else { " · " });
        line.push_str(&look.paint(DIM, name));
    }
    line.push('\n');
    line
}

/// The case, where the only one that ran has no answer to be compared with.
fn custom(report: &Report) -> Option<&CaseOutcome> {
    match report.cases.as_slice() {
        [case] if case.verdict == Verdict::Accepted && case.expected.is_none() => {
            Some(case).filter(|case| case.actual.is_some())
        }
        _ => None,
    }
}

/// `slowest 12 ms of 4 s (13 ms wall)`, `14.0 MiB`, `cached`.
fn costs(report: &Report) -> Vec<String> {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a limit in ms is far below 2^53"
    )]
    let limit = duration(report.cpu_limit_ms as f64);
    let cpu = duration(report.cpu_ms);
    let wall = duration(report.wall_ms);
    let built = match &report.compile {
        Compile { cached: true, .. } => "cached".to_owned(),
        Compile { ms, .. } => format!("built in {}", duration(*ms)),
    };
    vec![
        format!("slowest {cpu} of {limit} ({wall} wall)"),
        memory(report.memory_kib),
        built,
    ]
}

fn message(text: &str, full: bool) -> String {
    let text = escape(text.trim_end());
    let lines: Vec<&str> = text.lines().collect();
    let shown = if full {
        lines.len()
    } else {
        MESSAGE_LINES.min(lines.len())
    };
    let mut out: String = lines[..shown]
        .iter()
        .map(|line| format!("  {line}").trim_end().to_owned() + "\n")
        .collect();
    if shown < lines.len() {
        let left = count(lines.len() - shown, "more line");
        out.push_str(&format!("  … {left} (--full shows all)\n"));
    }
    out
}

/// The failures beside the one that is shown.
fn others(report: &Report, shown: &CaseOutcome, look: &Look) -> String {
    let others: Vec<String> = report
        .cases
        .iter()
        .filter(|case| case.verdict != Verdict::Accepted && case.id != shown.id)
        .map(|case| format!("{} {}", case.verdict.short(), case.id))
        .collect();
    if others.is_empty() {
        return String::new();
    }
    const NAMED: usize = 8;
    let mut text = "also failed: ".to_owned();
    text.push_str(&others[..NAMED.min(others.len())].join(", "));
    if others.len() > NAMED {
        text.push_str(", …");
    }
    let width = look.width.saturating_sub(2).max(16);
    let lines = textwrap::wrap(&text, width);
    let lines = lines
        .iter()
        .map(|line| format!("  {}\n", look.paint(DIM, line)));
    format!("\n{}", lines.collect::<String>())
}

fn note(note: Note, look: &Look) -> String {
    let text = match note {
        Note::StateLeak => {
            "the first failing case passes in a process of its own, so the solution keeps state \
             between cases: look for a class attribute, a global or a static that outlives a call"
        }
    };
    let width = look.width.saturating_sub(2).max(16);
    let options = textwrap::Options::new(width).subsequent_indent("      ");
    let text = format!("note: {text}");
    textwrap::wrap(&text, options)
        .iter()
        .fold(String::new(), |out, line| {
            let line = match line.strip_prefix("note:") {
                Some(rest) => format!("{}{rest}", look.paint(BOLD, "note:")),
                None => line.to_string(),
            };
            out + "  " + &line + "\n"
        })
}
