//! What the process's exit code means.

use std::process::ExitCode;

use crate::model::Verdict;

/// How a command came out, as its exit code tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Accepted, or done.
    Done,
    /// The submission was not accepted.
    NotAccepted,
    /// The command line, a file it names, or the settings are at fault.
    Usage,
    /// A problem package is at fault.
    Package,
    /// A toolchain is missing.
    Toolchain,
    /// The judge itself failed.
    Internal,
    /// The user interrupted it.
    Interrupted,
}

impl Exit {
    /// The exit code.
    pub fn code(self) -> u8 {
        match self {
            Exit::Done => 0,
            Exit::NotAccepted => 1,
            Exit::Usage => 2,
            Exit::Package => 3,
            Exit::Toolchain => 4,
            Exit::Internal => 70,
            Exit::Interrupted => 130,
        }
    }

    /// How a judged submission comes out.
    pub fn of(verdict: Verdict) -> Exit {
        match verdict {
            Verdict::Accepted => Exit::Done,
            Verdict::InternalError => Exit::Internal,
            Verdict::WrongAnswer
            | Verdict::TimeLimit
            | Verdict::MemoryLimit
            | Verdict::OutputLimit
            | Verdict::RuntimeError
            | Verdict::CompileError => Exit::NotAccepted,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_those_that_scripts_rely_on() {
        let codes = [
            (Exit::Done, 0),
            (Exit::NotAccepted, 1),
            (Exit::Usage, 2),
            (Exit::Package, 3),
            (Exit::Toolchain, 4),
            (Exit::Internal, 70),
            (Exit::Interrupted, 130),
        ];
        for (exit, code) in codes {
            assert_eq!(exit.code(), code, "{exit:?}");
        }
    }

    #[test]
    fn only_an_accepted_submission_exits_with_zero() {
        for verdict in Verdict::ALL {
            let accepted = verdict == Verdict::Accepted;
            assert_eq!(Exit::of(verdict) == Exit::Done, accepted, "{verdict}");
        }
    }

    #[test]
    fn an_internal_error_is_the_judge_s_failure_and_not_the_submission_s() {
        assert_eq!(Exit::of(Verdict::InternalError), Exit::Internal);
        assert_eq!(Exit::of(Verdict::CompileError), Exit::NotAccepted);
    }
}
