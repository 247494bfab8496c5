//! Running one case in a debugger: the run's folder, the judge's part in the run, VS Code's
//! configuration.

mod attend;
mod folder;
mod question;
mod vscode;

pub(super) use attend::{attend, attended};
pub(super) use folder::Folder;
pub(super) use question::Question;
pub(super) use vscode::{Configured, configure};

/// A word of a command line as a shell reads it back.
pub(super) fn shell_word(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+=:,@%^".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_quoted_where_a_shell_would_change_it() {
        assert_eq!(shell_word("-ex"), "-ex");
        assert_eq!(shell_word("/a/b.c"), "/a/b.c");
        assert_eq!(shell_word("break a:1"), "'break a:1'");
        assert_eq!(shell_word("it's"), "'it'\\''s'");
        assert_eq!(shell_word(""), "''");
    }
}
