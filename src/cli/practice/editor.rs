//! The user's editor.

use std::ffi::OsString;
use std::io;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::time::Duration;

use super::coach::Coach;
use super::face::Happening;
use crate::cli::failure::Failure;
use crate::cli::paths::set;

/// How often it is asked whether the editor has ended.
const POLL: Duration = Duration::from_millis(100);

/// Editors with a window of their own, by the names of their programs; every other one takes over
/// the terminal.
const WINDOWED: [&str; 28] = [
    "atom",
    "bbedit",
    "clion",
    "code",
    "code-insiders",
    "codium",
    "cursor",
    "gedit",
    "geany",
    "gnome-text-editor",
    "goland",
    "gvim",
    "idea",
    "intellij-idea-ultimate",
    "kate",
    "kwrite",
    "mate",
    "mousepad",
    "mvim",
    "open",
    "pycharm",
    "rustrover",
    "subl",
    "vscodium",
    "windsurf",
    "xdg-open",
    "xed",
    "zed",
];

/// The user's editor: a command that may have arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Editor {
    command: OsString,
}

impl Editor {
    /// The editor that `VISUAL` or `EDITOR` names.
    ///
    /// # Errors
    /// Neither does.
    pub(in crate::cli) fn of_user() -> Result<Editor, Failure> {
        let command = set("VISUAL").or_else(|| set("EDITOR"));
        command.map(|command| Editor { command }).ok_or_else(|| {
            Failure::usage("which editor? neither VISUAL nor EDITOR is set")
                .hint("say it once, like this: export EDITOR=vim")
        })
    }

    /// Whether it takes over the terminal while it runs.
    pub(in crate::cli) fn takes_the_terminal(&self) -> bool {
        let text = self.command.to_string_lossy();
        let program = text.split_whitespace().next().unwrap_or_default();
        let name = Path::new(program).file_name().unwrap_or_default();
        !WINDOWED.iter().any(|windowed| name == *windowed)
    }

    /// Opens the file in the terminal and waits until the editor ends; the session goes on
    /// meanwhile, and what happened in it is told afterwards.
    ///
    /// # Errors
    /// The editor cannot be started or waited for.
    pub(in crate::cli) fn take_the_terminal(
        &self,
        coach: &mut Coach,
    ) -> Result<Vec<Happening>, Failure> {
        let editor = self.shell("", coach.file()).spawn();
        let mut editor = editor.map_err(|error| self.failed(&error.to_string()))?;
        let mut happenings = Vec::new();
        loop {
            match editor.try_wait() {
                // An interrupted session is left and saved; the terminal is the editor's until it
                // ends.
                Ok(None) => happenings.extend(coach.wait(POLL)),
                Ok(Some(status)) => {
                    // The session began all the same, and goes on.
                    if !status.success() {
                        let why = self.failed(&status.to_string()).message;
                        happenings.push(Happening::Warned(why));
                    }
                    return Ok(happenings);
                }
                Err(error) => return Err(self.failed(&error.to_string())),
            }
        }
    }

    /// Opens the file beside the session, in a process group of its own: what is typed at the
    /// session's terminal, or closes it, does not reach an editor with a window.
    ///
    /// # Errors
    /// It cannot be started.
    pub(in crate::cli) fn open_beside(&self, file: &Path) -> Result<(), Failure> {
        let status = self
            .shell(" &", file)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .status();
        self.done(status)
    }

    /// Opens the file and waits until the editor ends.
    ///
    /// # Errors
    /// The editor cannot be started, or fails.
    pub(in crate::cli) fn edit(&self, file: &Path) -> Result<(), Failure> {
        self.done(self.shell("", file).status())
    }

    fn done(&self, status: io::Result<ExitStatus>) -> Result<(), Failure> {
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(self.failed(&status.to_string())),
            Err(error) => Err(self.failed(&error.to_string())),
        }
    }

    /// The command in a shell, as git has it: it may have arguments and quotes.
    fn shell(&self, end: &str, file: &Path) -> Command {
        let mut line = self.command.clone();
        line.push(" \"$@\"");
        line.push(end);
        let mut command = Command::new("sh");
        command.arg("-c").arg(line).arg("sh").arg(file);
        command
    }

    fn failed(&self, why: &str) -> Failure {
        let command = self.command.to_string_lossy();
        Failure::usage(format!("the editor `{command}` failed: {why}"))
            .hint("VISUAL and EDITOR name it")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_editor_is_told_by_its_program_whatever_its_arguments() {
        let takes = |command: &str| {
            let command = command.into();
            Editor { command }.takes_the_terminal()
        };
        assert!(takes("vim"));
        assert!(takes("/usr/bin/nvim -u NONE"));
        assert!(takes("emacs -nw"));
        assert!(!takes("code --wait"));
        assert!(!takes("/opt/bin/subl -w"));
    }
}
