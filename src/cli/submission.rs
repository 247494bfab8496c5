//! Reading the file with the solution.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use super::failure::Failure;
use crate::language::Language;

/// The largest file that is read, in bytes; no compiler here takes more.
const FILE_CAP: u64 = 8 << 20;

/// The bytes of the file, or of standard input.
pub(super) fn read(file: &str) -> Result<Vec<u8>, Failure> {
    let refused = |error: &io::Error| Failure::usage(format!("cannot read {file}: {error}"));
    let bytes = if file == "-" {
        take(io::stdin().lock()).map_err(|error| refused(&error))?
    } else {
        let path = Path::new(file);
        match fs::metadata(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let failure = Failure::usage(format!("there is no file {file}"));
                let hint = "judge start PROBLEM writes one with the stub";
                return Err(failure.hint(hint));
            }
            Ok(meta) if meta.is_dir() => {
                let failure = Failure::usage(format!("{file} is a folder"));
                return Err(failure.hint("name the file with the solution"));
            }
            Ok(meta) if !meta.is_file() => {
                let message = format!("{file} is not a regular file");
                return Err(Failure::usage(message).hint("use - for standard input"));
            }
            Ok(_) | Err(_) => {}
        }
        let opened = File::open(path).map_err(|error| refused(&error))?;
        take(opened).map_err(|error| refused(&error))?
    };
    let shown = if file == "-" { "standard input" } else { file };
    if bytes.len() as u64 > FILE_CAP {
        let message = format!("{shown} is larger than {} MiB", FILE_CAP >> 20);
        return Err(Failure::usage(message));
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Failure::usage(format!("{shown} is empty")));
    }
    Ok(bytes)
}

fn take(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(FILE_CAP + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The name by which messages call the file.
pub(super) fn name(file: &str, language: &dyn Language) -> String {
    let name = Path::new(file)
        .file_name()
        .map(|name| name.to_string_lossy());
    match name {
        Some(name) if file != "-" => name.into_owned(),
        _ => format!("stdin.{}", language.endings()[0]),
    }
}
