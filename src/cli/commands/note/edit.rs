//! The note in the user's editor. What was written is lost in no case.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use jiff::Timestamp;
use tempfile::TempDir;

use crate::cli::failure::Failure;
use crate::cli::practice::Editor;
use crate::cli::{Exit, interrupt, output};
use crate::store::Store;

/// Opens the note in the user's editor, and keeps what was saved there.
pub(super) fn edit(slug: &str, store: &Store) -> Result<()> {
    let editor = Editor::of_user()?;
    let before = text(slug, store)?;
    let sheet = Sheet::new(slug, &before)?;
    // Ctrl-C is meant for the editor.
    interrupt::flag_on_interrupt()?;
    if let Err(failure) = editor.edit(&sheet.file) {
        return Err(match sheet.read() {
            Ok(after) if after == before => failure,
            _ => sheet.keep(Failure {
                message: format!("{}, so that the note stays as it was", failure.message),
                ..failure
            }),
        }
        .into());
    }
    let mut after = sheet.read();
    // Many an editor with a window gives back the terminal at once.
    if matches!(&after, Ok(after) if *after == before) && !editor.takes_the_terminal() {
        output::note("save the note in the editor, then press Enter here");
        io::stdin().read_line(&mut String::new()).ok();
        after = sheet.read();
    }
    let after = match after {
        Ok(after) if after == before => {
            output::note(&format!("the note on {slug} stays as it was"));
            return Ok(());
        }
        Ok(after) => after,
        Err(why) => {
            let message = format!("what the editor saved cannot be read: {why}");
            return Err(sheet.keep(Failure::usage(message)).into());
        }
    };
    match save(slug, &before, after, store) {
        Ok(said) => output::say(&format!("{said} {slug}\n")),
        Err(failure) => Err(sheet.keep(failure).into()),
    }
}

/// Keeps the text, with the lines that were added to the note meanwhile; says what was done.
fn save(
    slug: &str,
    before: &str,
    mut after: String,
    store: &Store,
) -> Result<&'static str, Failure> {
    let failed = |error: anyhow::Error| Failure::new(Exit::Internal, format!("{error:#}"));
    let current = text(slug, store).map_err(failed)?;
    if current != before {
        let Some(added) = current.strip_prefix(before.trim_end()) else {
            let message = format!("the note on `{slug}` was changed elsewhere meanwhile");
            return Err(Failure::usage(message));
        };
        let added = added.trim_start_matches('\n');
        after = format!("{}\n{added}", after.trim_end());
    }
    let written = store.write_note(slug, &after, Timestamp::now());
    written.map_err(|error| failed(error.into()))?;
    Ok(if after.trim().is_empty() {
        "removed the note on"
    } else {
        "kept the note on"
    })
}

/// The note's text; empty where there is none.
fn text(slug: &str, store: &Store) -> Result<String> {
    let note = store.note(slug)?;
    Ok(note.map_or(String::new(), |note| note.text))
}

/// The file to edit, in a temporary folder of its own.
struct Sheet {
    folder: TempDir,
    file: PathBuf,
}

impl Sheet {
    fn new(slug: &str, text: &str) -> Result<Sheet> {
        let folder = tempfile::Builder::new().prefix("judge-note-").tempdir();
        let folder = folder.context("cannot make a temporary folder")?;
        // A slug that was imported may be anything.
        let name: String = slug
            .chars()
            .take(100)
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
            .collect();
        let file = folder.path().join(name + ".md");
        let written = fs::write(&file, text);
        written.with_context(|| format!("cannot write {}", file.display()))?;
        Ok(Sheet { folder, file })
    }

    /// What the file holds, or why that is no text.
    fn read(&self) -> Result<String, String> {
        let bytes = fs::read(&self.file).map_err(|error| error.to_string())?;
        String::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())
    }

    /// The failure, with the place where what was written is to be found.
    fn keep(self, failure: Failure) -> Failure {
        if !Path::exists(&self.file) {
            return failure;
        }
        let hint = format!("what you wrote is in {}", self.file.display());
        // From here on the folder is the user's.
        let _folder = self.folder.keep();
        failure.hint(hint)
    }
}
