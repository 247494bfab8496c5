//! How the end of a program is told.

use crate::sandbox::{Ended, Limit, MOST_FILES, MOST_PROCESSES, MOST_THREADS};

/// The end of a program as a clause, for a message.
pub(super) fn tell(ended: &Ended) -> String {
    match ended {
        Ended::Exited(code) => format!("the program ended with exit code {code}"),
        Ended::Signalled(signal) => match meaning(*signal) {
            Some(meaning) => format!("{meaning} ({})", name(*signal)),
            None => format!("the program was ended by {}", name(*signal)),
        },
        Ended::Killed(Limit::Cpu) => "stopped at the time limit".to_owned(),
        Ended::Killed(Limit::Wall) => "stopped: it waited without working".to_owned(),
        Ended::Killed(Limit::Memory) => "stopped at the memory limit".to_owned(),
        Ended::Killed(Limit::Output) => "stopped at the output limit".to_owned(),
        Ended::Killed(Limit::Processes) => {
            format!(
                "stopped when it had more than {MOST_PROCESSES} processes, {MOST_THREADS} threads \
                 or {MOST_FILES} open files at once"
            )
        }
        Ended::Killed(Limit::Disk) => {
            "stopped when it had written too much to its folder".to_owned()
        }
        Ended::Dismissed => "the program was stopped by the judge".to_owned(),
    }
}

fn name(signal: i32) -> String {
    signal_hook::low_level::signal_name(signal)
        .map_or_else(|| format!("signal {signal}"), str::to_owned)
}

fn meaning(signal: i32) -> Option<&'static str> {
    Some(match signal {
        libc::SIGSEGV => "segmentation fault: a bad pointer or index, or the stack ran out",
        libc::SIGABRT => "aborted: a failed assertion or an exception that nobody caught",
        libc::SIGFPE => "arithmetic error: a division by zero or an overflow in a division",
        libc::SIGBUS => "bus error: memory that is not there",
        libc::SIGILL => "illegal instruction: often a function without its return",
        libc::SIGXFSZ => "it wrote a file larger than allowed",
        _ => return None,
    })
}
