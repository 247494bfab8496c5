//! One case in a debugger: what goes in as it begins, and what came as it ends.

use super::look::{BAD, GOOD, Look};
use super::outcome::{body, reason, title};
use crate::model::{CaseOutcome, Kind, Signature, Verdict};

/// The case with its arguments.
pub fn asked(case: &CaseOutcome, kind: &Kind, look: &Look) -> String {
    let mut out = title(case, look);
    let case = CaseOutcome {
        expected: None,
        actual: None,
        ..case.clone()
    };
    out.push_str(body(&case, kind, look, false).trim_end());
    out + "\n"
}

/// What came of it, and what was due.
pub fn answered(case: &CaseOutcome, kind: &Kind, look: &Look) -> String {
    let (style, word) = match (case.verdict, &case.expected) {
        (Verdict::Accepted, None) => (GOOD, "Ran"),
        (Verdict::Accepted, Some(_)) => (GOOD, Verdict::Accepted.long()),
        (verdict, _) => (BAD, verdict.long()),
    };
    let mut case = case.clone();
    // The operations of a class are told with their results; other arguments were told before.
    let calls = matches!(
        kind,
        Kind::Call {
            signature: Signature::Class(_),
            ..
        }
    );
    if !calls {
        case.args.clear();
    }
    let told = body(&case, kind, look, false);
    let told = told.trim_start_matches('\n');
    let why = reason(&case, look);
    format!("{}\n{told}{why}", look.paint(style, word))
}
