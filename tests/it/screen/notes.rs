//! Claims about `judge note` in a terminal, where it opens the user's editor.

use std::fs;

use super::Shell;

impl Shell {
    /// Makes a script the editor; its first argument is an argument of the command in `EDITOR`.
    fn edits_by(&self, script: &str) {
        self.saves("my editor.sh", script);
        self.types("unset VISUAL; export EDITOR=\"sh './my editor.sh' --now\"; clear\n");
    }

    /// Runs the judge, and waits until it has ended with this exit code and said this.
    fn judges(&self, args: &str, code: i32, said: &str) {
        self.types(&format!("clear; $JUDGE {args}; echo \"code\"\":$?\"\n"));
        self.shows(&format!("code:{code}"));
        self.shows(said);
    }
}

#[test]
fn what_the_editor_saves_is_kept_and_an_emptied_note_is_taken_away() {
    let shell = Shell::open(80, 24);
    shell.edits_by("[ \"$1\" = --now ] && cp \"$2\" seen.md && printf 'one\\n\\ntwo' >> \"$2\"");
    shell.judges("note two-sum", 0, "kept the note on two-sum");
    assert_eq!(shell.read("seen.md"), "");
    shell.judges("note two-sum | cat", 0, "one\n\ntwo\n");
    shell.judges("note two-sum", 0, "kept the note on two-sum");
    assert_eq!(shell.read("seen.md"), "one\n\ntwo");
    shell.edits_by("true");
    shell.judges("note two-sum", 0, "the note on two-sum stays as it was");
    shell.edits_by("echo ' ' > \"$2\"");
    shell.judges("note two-sum", 0, "removed the note on two-sum");
    shell.judges("note two-sum | cat", 0, "there is no note on two-sum yet");
    // Every version is there still.
    shell.types("clear; echo \"versions\"\":$($JUDGE export | grep -c '\"text\"')\"\n");
    shell.shows("versions:3");
}

#[test]
fn an_editor_that_fails_loses_nothing() {
    let shell = Shell::open(200, 24);
    shell.judges("note two-sum first", 0, "added to the note on two-sum");
    shell.edits_by("exit 3");
    shell.judges(
        "note two-sum",
        2,
        "my editor.sh' --now` failed: exit status: 3\nhint: VISUAL",
    );
    shell.edits_by("echo precious >> \"$2\"; echo \"$2\" > where; exit 1");
    shell.judges(
        "note two-sum",
        2,
        "so that the note stays as it was\nhint: what you wrote is in ",
    );
    let kept = shell.read("where");
    let kept = std::path::Path::new(kept.trim_end());
    assert_eq!(
        fs::read_to_string(kept).expect("it is kept"),
        "first\nprecious\n"
    );
    fs::remove_dir_all(kept.parent().expect("a folder")).expect("it is removed");
    shell.types("unset EDITOR\n");
    shell.judges(
        "note two-sum",
        2,
        "error: which editor? neither VISUAL nor EDITOR is set",
    );
    shell.types("EDITOR=no-such-editor; export EDITOR\n");
    shell.judges("note two-sum", 2, "the editor `no-such-editor` failed");
    shell.judges("note two-sum | cat", 0, "first\ncode");
}

#[test]
fn what_is_added_while_the_editor_is_open_is_kept_with_what_it_saves() {
    let shell = Shell::open(120, 24);
    shell.judges("note two-sum first", 0, "added");
    shell.edits_by("$JUDGE note two-sum meanwhile; echo edited >> \"$2\"");
    shell.judges("note two-sum", 0, "kept the note on two-sum");
    shell.judges("note two-sum | cat", 0, "first\nedited\nmeanwhile\ncode");
    // An editor with a window of its own may give back the terminal before anything is saved.
    let code = shell.here.path().join("code");
    fs::write(
        &code,
        "#!/bin/sh\n(sleep 0.3; echo late >> \"$1\"; touch saved) &\n",
    )
    .expect("a script");
    shell.types("chmod +x code; export EDITOR=./code\n");
    shell.types("clear; $JUDGE note two-sum\n");
    shell.shows("then press Enter here");
    shell.until("it is not saved", |_| {
        shell.here.path().join("saved").exists()
    });
    shell.types("\n");
    shell.shows("kept the note on two-sum");
    shell.judges("note two-sum | cat", 0, "meanwhile\nlate\ncode");
}

#[test]
fn code_in_a_terminal_stands_under_a_heading_and_steers_nothing() {
    let shell = Shell::open(80, 24);
    shell.saves("sol.py", "class Solution:\n    twoSum = '\x1b[2J'\n");
    shell.types("$JUDGE run two-sum sol.py > said; clear\n");
    shell.judges("history two-sum --show 1", 0, "    twoSum = '\\e[2J'\n");
    shell.shows("two-sum, attempt 1 of today ");
    shell.shows(", sol.py, ");
    shell.types("$JUDGE note two-sum \"$(printf 'loud\\a')\"\n");
    shell.judges("note two-sum < /dev/null", 0, "loud\\u{7}\n");
}
