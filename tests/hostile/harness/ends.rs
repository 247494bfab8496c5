//! Every way to end that a program can choose: each signal, each exit code, one a case.

use std::borrow::Cow;

use judge::model::{Blob, Case, CaseBody, CaseOutcome, Verdict};

/// The names of the signals from 1 on.
const SIGNALS: [&str; 31] = [
    "SIGHUP",
    "SIGINT",
    "SIGQUIT",
    "SIGILL",
    "SIGTRAP",
    "SIGABRT",
    "SIGBUS",
    "SIGFPE",
    "SIGKILL",
    "SIGUSR1",
    "SIGSEGV",
    "SIGUSR2",
    "SIGPIPE",
    "SIGALRM",
    "SIGTERM",
    "SIGSTKFLT",
    "SIGCHLD",
    "SIGCONT",
    "SIGSTOP",
    "SIGTSTP",
    "SIGTTIN",
    "SIGTTOU",
    "SIGURG",
    "SIGXCPU",
    "SIGXFSZ",
    "SIGVTALRM",
    "SIGPROF",
    "SIGWINCH",
    "SIGIO",
    "SIGPWR",
    "SIGSYS",
];

/// Signals that do nothing to a program that does not handle them. The last three stop a program,
/// but not one that no shell could let go on.
const HARMLESS: [&str; 7] = [
    "SIGCHLD", "SIGCONT", "SIGURG", "SIGWINCH", "SIGTSTP", "SIGTTIN", "SIGTTOU",
];

/// What a program reads, one number a case, and ends by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ends {
    /// The signals, from 1 to 31.
    Signals,
    /// The exit codes, from 0 to 255.
    Codes,
}

impl Ends {
    fn numbers(self) -> std::ops::Range<usize> {
        match self {
            Ends::Signals => 1..SIGNALS.len() + 1,
            Ends::Codes => 0..256,
        }
    }

    /// A case for each number, like the case given.
    pub(super) fn cases(self, like: &Case) -> Vec<Case> {
        let case = |number: usize| {
            let mut case = like.clone();
            case.id = format!("end-{number}");
            if let CaseBody::Stdio { input, .. } = &mut case.body {
                *input = Blob::Bytes(Cow::Owned(format!("{number}\n").into_bytes()));
            }
            case
        };
        self.numbers().map(case).collect()
    }

    /// What is wrong with the report on these cases, if anything is.
    pub(super) fn fault(self, outcomes: &[CaseOutcome]) -> Option<String> {
        if outcomes.len() != self.numbers().len() {
            return Some(format!("only {} cases were run", outcomes.len()));
        }
        let mut ends = self.numbers().zip(outcomes);
        ends.find_map(|(number, outcome)| {
            let (verdict, words) = self.due(number);
            let told = words.is_empty() || words.iter().any(|word| outcome.message.contains(word));
            (outcome.verdict != verdict || !told).then(|| {
                format!(
                    "{number} is told as {} `{}` and not as {verdict} {words:?}",
                    outcome.verdict, outcome.message
                )
            })
        })
    }

    /// The verdict due, and words of which one must be in the message.
    fn due(self, number: usize) -> (Verdict, Vec<String>) {
        match self {
            Ends::Codes if number == 0 => (Verdict::Accepted, Vec::new()),
            Ends::Codes => (Verdict::RuntimeError, vec![format!("exit code {number}")]),
            Ends::Signals => match SIGNALS[number - 1] {
                name if HARMLESS.contains(&name) => (Verdict::Accepted, Vec::new()),
                "SIGSTOP" => (Verdict::TimeLimit, vec!["by the clock".to_owned()]),
                name => {
                    let words = vec![name.to_owned(), format!("signal {number}")];
                    (Verdict::RuntimeError, words)
                }
            },
        }
    }
}
