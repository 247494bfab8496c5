//! What the user's settings say of a language, and the rules that it must keep.

use std::path::PathBuf;

use super::word::{Hole, Word};
use crate::model::Factor;

/// What the user's settings say of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// Its name in commands and reports: `ruby`.
    pub id: String,
    /// Its name for people: `Ruby`.
    pub name: String,
    /// File endings without the point, in lower case.
    pub extensions: Vec<String>,
    /// The words of the command that compiles a file, where there is one; see [`Definition::run`].
    pub compile: Option<Vec<String>>,
    /// The words of the command that runs it. Placeholders are `{source}`, `{program}`, `{folder}`,
    /// `{stem}` and `{memory}`.
    pub run: Vec<String>,
    /// What it adds to a problem's limits.
    pub factor: Factor,
    /// Folders and files that it must be able to read beside the system's and its programs' own.
    pub readable: Vec<PathBuf>,
    /// Variables of its commands' environment.
    pub env: Vec<(String, String)>,
    /// Where it stands, for messages: `/home/ann/.config/judge/config.toml:12`.
    pub place: String,
}

/// A rule that a definition breaks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Fault {
    /// The key at fault; empty where it is the whole.
    pub key: &'static str,
    /// What is wrong, and what to do.
    pub message: String,
}

impl Fault {
    pub(in crate::language) fn of(key: &'static str, message: impl Into<String>) -> Fault {
        let message = message.into();
        Fault { key, message }
    }
}

/// The commands of a definition that keeps every rule.
#[derive(Debug)]
pub(super) struct Commands {
    /// At least one word, the first without placeholders.
    pub(super) compile: Option<Vec<Word>>,
    /// At least one word, the first without placeholders or what the compile command makes.
    pub(super) run: Vec<Word>,
}

/// What a shell would understand and a program would take for a word.
const FOR_A_SHELL: [&str; 8] = ["|", "||", "&&", "&", ";", "<", ">", "2>&1"];

impl Definition {
    /// All of it that leads to another toolchain or another build.
    pub(in crate::language) fn essence(&self) -> String {
        let Definition {
            id,
            extensions,
            compile,
            run,
            readable,
            env,
            ..
        } = self;
        format!("{id:?} {extensions:?} {compile:?} {run:?} {readable:?} {env:?}")
    }

    /// Holds it to every rule that it can break by itself, and gives its commands.
    pub(super) fn check(&self) -> Result<Commands, Fault> {
        self.check_names()?;
        let commands = Commands {
            compile: match &self.compile {
                Some(words) => Some(command("compile", words)?),
                None => None,
            },
            run: command("run", &self.run)?,
        };
        commands.check()?;
        Ok(commands)
    }

    fn check_names(&self) -> Result<(), Fault> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "+#-_".contains(c);
        if self.id.is_empty() || !self.id.chars().all(plain) {
            let message = format!(
                "`{}` cannot be a language's name in commands: it takes lower-case letters, digits, \
                 `-`, `_`, `+` and `#`",
                self.id
            );
            return Err(Fault::of("", message));
        }
        if self.name.trim().is_empty() || self.name.chars().any(char::is_control) {
            return Err(Fault::of("name", "`name` must hold a name, like \"Ruby\""));
        }
        if self.extensions.is_empty() {
            let message = "`extensions` is empty: name at least one, as in extensions = [\"rb\"]";
            return Err(Fault::of("extensions", message));
        }
        let usable = |ending: &&String| {
            !ending.is_empty()
                && ending
                    .chars()
                    .all(|c| c.is_alphanumeric() || "_+-#".contains(c))
        };
        if let Some(ending) = self.extensions.iter().find(|ending| !usable(ending)) {
            let message = format!(
                "`{ending}` is no extension: it is what follows the last point of a file's name, \
                 like \"rb\""
            );
            return Err(Fault::of("extensions", message));
        }
        Ok(())
    }
}

/// Reads the words of the command under `key`.
fn command(key: &'static str, words: &[String]) -> Result<Vec<Word>, Fault> {
    let fault = |message: String| Fault::of(key, message);
    let example = match key {
        "run" => "run = [\"ruby\", \"{source}\"]",
        _ => "compile = [\"ghc\", \"-o\", \"{program}\", \"{source}\"]",
    };
    let first = words.first().map_or("", |first| first.trim());
    if first.is_empty() {
        let message = format!("`{key}` is empty: it begins with a program, as in {example}");
        return Err(fault(message));
    }
    if first.contains(char::is_whitespace) && (words.len() == 1 || !first.contains('/')) {
        let apart = first
            .split_whitespace()
            .chain(words[1..].iter().map(String::as_str));
        let apart: Vec<String> = apart.map(|word| format!("\"{word}\"")).collect();
        let apart = apart.join(", ");
        let message = format!("`{first}` is several words: write {key} = [{apart}]");
        return Err(fault(message));
    }
    if let Some(word) = words
        .iter()
        .find(|word| FOR_A_SHELL.contains(&word.as_str()))
    {
        return Err(fault(format!(
            "`{word}` is for a shell, and `{key}` is started without one: write a script, and \
             start that"
        )));
    }
    if words.iter().any(|word| word.contains('\0')) {
        return Err(fault(format!("`{key}` holds a NUL character")));
    }
    words
        .iter()
        .map(|word| Word::parse(word).map_err(|what| fault(format!("in `{key}`: {what}"))))
        .collect()
}

impl Commands {
    fn check(&self) -> Result<(), Fault> {
        self.check_programs()?;
        let run = |hole| self.run.iter().any(|word| word.names(hole));
        let fault = |key, message: &str| Err(Fault::of(key, message));
        let Some(compile) = &self.compile else {
            return match () {
                () if run(Hole::Program) => fault(
                    "run",
                    "`run` names {program}, but there is no `compile` command that makes it",
                ),
                () if !run(Hole::Source) && !run(Hole::Folder) => fault(
                    "run",
                    "`run` does not name {source}, so that it would not see the user's file",
                ),
                () => Ok(()),
            };
        };
        let makes = |hole| compile.iter().any(|word| word.names(hole));
        if !makes(Hole::Source) && !makes(Hole::Folder) && !makes(Hole::Stem) {
            return fault(
                "compile",
                "`compile` does not name {source}, so that it would not see the user's file",
            );
        }
        if run(Hole::Program) && !makes(Hole::Program) && !makes(Hole::Folder) {
            return fault(
                "compile",
                "`compile` does not say that its output goes to {program}, which `run` names; add it, \
                 as in \"-o\", \"{program}\"",
            );
        }
        if makes(Hole::Program) && !run(Hole::Program) && !run(Hole::Folder) {
            return fault(
                "run",
                "`run` does not name {program}, which `compile` makes",
            );
        }
        if !run(Hole::Program) && !run(Hole::Source) && !run(Hole::Folder) {
            return fault(
                "run",
                "`run` names neither {program} nor {source}, so that it would run nothing of the user's",
            );
        }
        Ok(())
    }

    /// What each command begins with must be a program that can be found.
    fn check_programs(&self) -> Result<(), Fault> {
        let compile = self.compile.iter().map(|words| ("compile", words));
        for (key, words) in compile.chain([("run", &self.run)]) {
            let first = &words[0];
            match first.plain() {
                Some(program) if program.contains('/') && !program.starts_with('/') => {
                    let message = format!(
                        "`{program}` in `{key}` is a relative path: write an absolute one, one that \
                         begins with ~/, or the name of a program on the PATH"
                    );
                    return Err(Fault::of(key, message));
                }
                Some(_) => {}
                None if key == "run"
                    && self.compile.is_some()
                    && matches!(first.begins_with(), Some(Hole::Program | Hole::Folder)) => {}
                None if key == "run" && first.begins_with() == Some(Hole::Program) => {
                    let message =
                        "`run` names {program}, but there is no `compile` command that makes it";
                    return Err(Fault::of(key, message));
                }
                None => {
                    let message = format!(
                        "`{key}` begins with a placeholder where a program is due: a compiler or an \
                         interpreter"
                    );
                    return Err(Fault::of(key, message));
                }
            }
        }
        Ok(())
    }
}
