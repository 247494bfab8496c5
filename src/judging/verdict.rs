//! The verdict function: from what is known of a case to its verdict, in one fixed order.

use crate::model::Verdict;
use crate::sandbox::Limit;

/// What is known of a case. Nothing in it is guessed: `killed` is written down by whoever killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Causes {
    /// The judge itself failed.
    pub internal: bool,
    /// The limit for which the judge killed.
    pub killed: Option<Limit>,
    /// The call ended by itself and had used more processor time than allowed.
    pub over_time: bool,
    /// It ended by itself and had used more memory than allowed.
    pub over_memory: bool,
    /// It raised, died, returned a value of another type, or broke the protocol.
    pub crashed: bool,
    /// It ended by itself and had printed more than allowed.
    pub over_output: bool,
    /// The answer is not right.
    pub wrong: bool,
}

/// The verdict of a case: IE, the limit for which the judge killed, TLE, MLE, RE, OLE, WA, AC, the
/// first that applies.
pub fn decide(causes: &Causes) -> Verdict {
    if causes.internal {
        return Verdict::InternalError;
    }
    match causes.killed {
        Some(Limit::Cpu | Limit::Wall) => return Verdict::TimeLimit,
        Some(Limit::Memory) => return Verdict::MemoryLimit,
        Some(Limit::Output) => return Verdict::OutputLimit,
        Some(Limit::Processes | Limit::Disk) => return Verdict::RuntimeError,
        None => {}
    }
    if causes.over_time {
        Verdict::TimeLimit
    } else if causes.over_memory {
        Verdict::MemoryLimit
    } else if causes.crashed {
        Verdict::RuntimeError
    } else if causes.over_output {
        Verdict::OutputLimit
    } else if causes.wrong {
        Verdict::WrongAnswer
    } else {
        Verdict::Accepted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Mark = fn(&mut Causes);

    /// Every cause in the order of precedence, with the verdict that it earns alone.
    const CAUSES: [(&str, Mark, Verdict); 12] = [
        ("internal", |c| c.internal = true, Verdict::InternalError),
        (
            "killed for cpu",
            |c| c.killed = Some(Limit::Cpu),
            Verdict::TimeLimit,
        ),
        (
            "killed for wall",
            |c| c.killed = Some(Limit::Wall),
            Verdict::TimeLimit,
        ),
        (
            "killed for memory",
            |c| c.killed = Some(Limit::Memory),
            Verdict::MemoryLimit,
        ),
        (
            "killed for output",
            |c| c.killed = Some(Limit::Output),
            Verdict::OutputLimit,
        ),
        (
            "killed for processes",
            |c| c.killed = Some(Limit::Processes),
            Verdict::RuntimeError,
        ),
        (
            "killed for what it wrote",
            |c| c.killed = Some(Limit::Disk),
            Verdict::RuntimeError,
        ),
        ("over time", |c| c.over_time = true, Verdict::TimeLimit),
        (
            "over memory",
            |c| c.over_memory = true,
            Verdict::MemoryLimit,
        ),
        ("crashed", |c| c.crashed = true, Verdict::RuntimeError),
        (
            "over output",
            |c| c.over_output = true,
            Verdict::OutputLimit,
        ),
        ("wrong", |c| c.wrong = true, Verdict::WrongAnswer),
    ];

    #[test]
    fn nothing_amiss_is_accepted() {
        assert_eq!(decide(&Causes::default()), Verdict::Accepted);
    }

    #[test]
    fn of_every_pair_of_causes_the_earlier_one_decides() {
        for (first, (name, mark, verdict)) in CAUSES.iter().enumerate() {
            for (other, mark_other, _) in &CAUSES[first..] {
                let mut causes = Causes::default();
                mark_other(&mut causes);
                mark(&mut causes);
                assert_eq!(decide(&causes), *verdict, "{name} with {other}");
            }
        }
    }

    #[test]
    fn of_any_set_of_causes_the_first_decides() {
        for set in 1_u32..1 << CAUSES.len() {
            let mut causes = Causes::default();
            // In reverse, so that of several kills the first in the table stays written down.
            for (index, (_, mark, _)) in CAUSES.iter().enumerate().rev() {
                if set & (1 << index) != 0 {
                    mark(&mut causes);
                }
            }
            let first = set.trailing_zeros() as usize;
            assert_eq!(decide(&causes), CAUSES[first].2, "set {set:b}");
        }
    }
}
