//! The folder of a run: `.judge/two-sum-py` for `two-sum.py` beside the user's file, out of git's sight.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::question::{self, Question};
use super::shell_word;
use crate::cli::failure::Failure;
use crate::judging::Prepared;
use crate::model::Blob;

const HOME: &str = ".judge";
const PIPES: [&str; 2] = ["questions", "answers"];
const INPUT: &str = "input";
const DUE: &str = "expected";

/// The folder of a run.
#[derive(Debug)]
pub(in crate::cli) struct Folder {
    /// Its absolute path.
    pub path: PathBuf,
}

impl Folder {
    /// Makes the folder for a file of the user's, whose path is absolute. What an older run left in
    /// it is replaced.
    ///
    /// # Errors
    /// It cannot be written.
    pub(in crate::cli) fn make(file: &Path) -> Result<Folder, Failure> {
        let home = file.parent().unwrap_or(Path::new("/")).join(HOME);
        // Node.js's debugger takes a script by any part of its path, so that the file's own name
        // must stand in no other.
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let path = home.join(match name.rsplit_once('.') {
            Some((stem, ending)) => format!("{stem}-{ending}"),
            None => name.into_owned(),
        });
        let folder = Folder { path };
        let made = || {
            fs::create_dir_all(&folder.path)?;
            let ignored = home.join(".gitignore");
            if !ignored.exists() {
                fs::write(ignored, "*\n")?;
            }
            for entry in fs::read_dir(&folder.path)? {
                let path = entry?.path();
                match path.is_dir() && !path.is_symlink() {
                    true => fs::remove_dir_all(path)?,
                    false => fs::remove_file(path)?,
                }
            }
            Ok(())
        };
        made().map_err(|error| folder.refused(&error))?;
        Ok(folder)
    }

    /// Writes the question, and the pipes over which it is asked.
    pub(in crate::cli) fn put_question(&self, question: &Question) -> Result<(), Failure> {
        let text = serde_json::json!(question).to_string();
        self.put(question::FILE, text.as_bytes())?;
        // The call of that name is not everywhere within reach, the program is.
        let made = Command::new("mkfifo")
            .args(["-m", "600"])
            .args(PIPES.map(|pipe| self.path.join(pipe)))
            .output();
        let refused = |why: &str| self.refused(&io::Error::other(format!("mkfifo: {why}")));
        match made {
            Ok(output) if output.status.success() => Ok(()),
            Ok(output) => Err(refused(&String::from_utf8_lossy(&output.stderr))),
            Err(error) => Err(refused(&error.to_string())),
        }
    }

    /// Writes the input of a program and the output that is due; gives the input's path.
    pub(in crate::cli) fn put_input(
        &self,
        input: &Blob,
        answer: Option<&Blob>,
    ) -> Result<String, Failure> {
        self.put_blob(INPUT, input)?;
        if let Some(answer) = answer {
            self.put_blob(DUE, answer)?;
        }
        Ok(self.path.join(INPUT).display().to_string())
    }

    /// Writes `run`, which runs the case without a debugger.
    pub(in crate::cli) fn put_run(&self, title: &str, prepared: &Prepared) -> Result<(), Failure> {
        let words = std::iter::once(&prepared.program).chain(&prepared.args);
        let words: Vec<String> = words.map(|word| shell_word(word)).collect();
        let env: String = prepared
            .env
            .iter()
            .map(|(name, value)| format!("{name}={} ", shell_word(value)))
            .collect();
        let title = title.replace('\n', " ");
        let mut text = format!("#!/bin/sh\n# {title}\n{env}{}", words.join(" "));
        let path = |name: &str| shell_word(&self.path.join(name).display().to_string());
        if self.path.join(INPUT).exists() {
            text += &format!(" < {}\ncode=$?\n", path(INPUT));
            if self.path.join(DUE).exists() {
                text += &format!("printf '\\nexpected:\\n'\ncat {}\n", path(DUE));
            }
            text += "exit $code";
        }
        text.push('\n');
        self.put("run", text.as_bytes())?;
        let runnable = fs::Permissions::from_mode(0o755);
        fs::set_permissions(self.path.join("run"), runnable).map_err(|error| self.refused(&error))
    }

    /// Writes a file.
    pub(in crate::cli) fn put(&self, name: &str, bytes: &[u8]) -> Result<(), Failure> {
        fs::write(self.path.join(name), bytes).map_err(|error| self.refused(&error))
    }

    fn put_blob(&self, name: &str, blob: &Blob) -> Result<(), Failure> {
        match blob {
            Blob::Bytes(bytes) => self.put(name, bytes),
            Blob::File(file) => fs::copy(file, self.path.join(name))
                .map(drop)
                .map_err(|error| self.refused(&error)),
        }
    }

    fn refused(&self, error: &io::Error) -> Failure {
        let message = format!("cannot write {}: {error}", self.path.display());
        Failure::usage(message).hint("the folder of the file must be writable; copy it to another")
    }
}
