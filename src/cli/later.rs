//! Arguments that are described to clap when they are needed.

use clap::{ArgMatches, Args, Command, Error, FromArgMatches};

/// The arguments of a command, which are described only once it is the one on the command line: to
/// describe those of all commands takes longer than some commands themselves.
#[derive(Debug)]
pub(super) struct Later<A>(pub(super) A);

impl<A: Args> Later<A> {
    /// Describes them now.
    pub(super) fn described(command: Command) -> Command {
        describe::<A>(command.defer(|command| command))
    }
}

/// Describes arguments, and leaves what the command says of itself as it is.
fn describe<A: Args>(command: Command) -> Command {
    let about = command.get_about().cloned();
    let command = A::augment_args(command).long_about(None);
    match about {
        Some(about) => command.about(about),
        None => command,
    }
}

impl<A: Args> Args for Later<A> {
    fn augment_args(command: Command) -> Command {
        command.defer(describe::<A>)
    }

    fn augment_args_for_update(command: Command) -> Command {
        A::augment_args_for_update(command)
    }
}

impl<A: FromArgMatches> FromArgMatches for Later<A> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        A::from_arg_matches(matches).map(Later)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        self.0.update_from_arg_matches(matches)
    }
}
