//! What is typed during a session without a screen.

use super::face::Command;

/// The commands, for people.
pub(super) const HELP: &str = "commands: hint, run, all, pause, resume, time, giveup, editorial, \
                               idea TEXT, quit";

/// What a line asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Word {
    /// Something for the session.
    Command(Command),
    /// Giving up, which asks for confirmation unless it comes with it.
    GiveUp { sure: bool },
    /// How far the session is.
    Time,
    /// The commands.
    Help,
    /// Nothing.
    Empty,
    /// Nobody knows.
    Unknown,
}

/// Reads a line.
pub(super) fn word(line: &str) -> Word {
    let line = line.trim();
    let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let all = line.to_lowercase();
    match first.to_lowercase().as_str() {
        "" => Word::Empty,
        "idea" => Word::Command(Command::KeyIdea(rest.trim().to_owned())),
        _ => match all.split_whitespace().collect::<Vec<_>>().as_slice() {
            ["hint"] => Word::Command(Command::Hint),
            ["editorial"] => Word::Command(Command::Editorial),
            ["pause"] => Word::Command(Command::Pause),
            ["resume"] => Word::Command(Command::Resume),
            ["run"] => Word::Command(Command::Run { whole: false }),
            ["all"] | ["run", "all"] => Word::Command(Command::Run { whole: true }),
            ["quit" | "exit" | "leave"] => Word::Command(Command::Leave),
            ["giveup" | "give-up"] | ["give", "up"] => Word::GiveUp { sure: false },
            ["giveup" | "give-up", "yes"] => Word::GiveUp { sure: true },
            ["time"] => Word::Time,
            ["help" | "?"] => Word::Help,
            _ => Word::Unknown,
        },
    }
}

/// Whether an answer agrees.
pub(super) fn agrees(line: &str) -> bool {
    matches!(line.trim().to_lowercase().as_str(), "y" | "yes")
}

/// The key idea in the answer to the question for it; empty where it is skipped.
pub(super) fn idea(line: &str) -> String {
    match word(line) {
        Word::Command(Command::KeyIdea(idea)) => idea,
        Word::Command(Command::Leave) => String::new(),
        _ => line.trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_read_however_they_are_spaced_or_capitalised() {
        assert_eq!(word(" Hint \n"), Word::Command(Command::Hint));
        let all = Word::Command(Command::Run { whole: true });
        assert_eq!((word("all"), word("run  all")), (all.clone(), all));
        assert_eq!(word("give up"), Word::GiveUp { sure: false });
        assert_eq!(word("giveup yes"), Word::GiveUp { sure: true });
        assert_eq!(word(""), Word::Empty);
        assert_eq!(word("hint me"), Word::Unknown);
    }

    #[test]
    fn an_idea_keeps_its_own_words() {
        let command = Command::KeyIdea("A Hash  map".to_owned());
        assert_eq!(word("idea A Hash  map\n"), Word::Command(command));
        assert_eq!(idea("idea: x\n"), "idea: x");
        assert_eq!(
            idea("Pause the scan at each pair\n"),
            "Pause the scan at each pair"
        );
        assert_eq!(idea("quit\n"), "");
        assert_eq!(idea("\n"), "");
    }

    #[test]
    fn only_a_yes_agrees() {
        assert!(agrees("Yes\n") && agrees("y"));
        assert!(!agrees("") && !agrees("no") && !agrees("yesterday"));
    }
}
