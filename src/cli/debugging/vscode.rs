//! VS Code's `launch.json`: our configuration is added or replaced by its name; every other byte
//! stays as it is.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use crate::cli::paths::set;

/// What became of `launch.json`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) enum Configured {
    /// It holds the configuration now.
    Written(PathBuf),
    /// It is left as it is; why.
    Left(PathBuf, String),
}

impl Configured {
    /// The file.
    pub(in crate::cli) fn path(&self) -> &Path {
        match self {
            Configured::Written(path) | Configured::Left(path, _) => path,
        }
    }
}

/// Puts the configuration, which has a name, into the `launch.json` for a file of the user's.
pub(in crate::cli) fn configure(file: &Path, configuration: &Value) -> Configured {
    let path = workspace(file).join(".vscode").join("launch.json");
    let written = || -> Result<(), String> {
        let text = match fs::read_to_string(&path) {
            Ok(text) => Some(text),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(error.to_string()),
        };
        let merged = merged(text.as_deref().unwrap_or_default(), configuration)?;
        if text.as_ref() == Some(&merged) {
            return Ok(());
        }
        let folder = path.parent().unwrap_or(Path::new("/"));
        let put = || {
            fs::create_dir_all(folder)?;
            let mut beside = tempfile::NamedTempFile::new_in(folder)?;
            std::io::Write::write_all(&mut beside, merged.as_bytes())?;
            beside.persist(&path)?;
            std::io::Result::Ok(())
        };
        put().map_err(|error| error.to_string())
    };
    match written() {
        Ok(()) => Configured::Written(path),
        Err(why) => Configured::Left(path, why),
    }
}

/// The folder that VS Code has open, as far as can be told: the nearest one above the file that
/// holds `.vscode` or is a repository, else the file's own. The home directory holds VS Code's own
/// `.vscode`.
fn workspace(file: &Path) -> PathBuf {
    let home = set("HOME").map(PathBuf::from);
    let own = file.parent().unwrap_or(Path::new("/"));
    own.ancestors()
        .take_while(|folder| Some(*folder) != home.as_deref())
        .find(|folder| folder.join(".vscode").is_dir() || folder.join(".git").exists())
        .unwrap_or(own)
        .to_owned()
}

#[derive(Deserialize)]
struct Launch<'a> {
    #[serde(borrow)]
    configurations: Option<Vec<&'a RawValue>>,
}

/// The text of `launch.json` with the configuration in it.
fn merged(text: &str, configuration: &Value) -> Result<String, String> {
    let body = text.trim_start_matches('\u{feff}');
    if body.trim().is_empty() {
        let whole = json!({ "version": "0.2.0", "configurations": [configuration] });
        return Ok(format!("{whole:#}\n"));
    }
    let launch: Launch<'_> = serde_json::from_str(body).map_err(|_| {
        "it has comments, or is no JSON, and could not be changed without loss".to_owned()
    })?;
    let Some(configurations) = launch.configurations else {
        return Err("it has no list of configurations".to_owned());
    };
    let shown = format!("{configuration:#}").replace('\n', "\n    ");
    let start = |raw: &RawValue| raw.get().as_ptr() as usize - body.as_ptr() as usize;
    let named = |raw: &&&RawValue| {
        let value: Option<Value> = serde_json::from_str(raw.get()).ok();
        value.is_some_and(|value| value["name"] == configuration["name"])
    };
    if let Some(old) = configurations.iter().find(named) {
        let at = start(old);
        let end = at + old.get().len();
        return Ok(format!("{}{shown}{}", &body[..at], &body[end..]));
    }
    if let Some(last) = configurations.last() {
        let end = start(last) + last.get().len();
        return Ok(format!("{},\n    {shown}{}", &body[..end], &body[end..]));
    }
    let mut whole: Value = serde_json::from_str(body).map_err(|error| error.to_string())?;
    whole["configurations"] = json!([configuration]);
    Ok(format!("{whole:#}\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours(program: &str) -> Value {
        json!({ "name": "judge: sol.cpp", "program": program })
    }

    #[test]
    fn a_new_file_holds_the_configuration() {
        for text in ["", " \n", "\u{feff}"] {
            let made: Value = serde_json::from_str(&merged(text, &ours("a")).unwrap()).unwrap();
            assert_eq!(made["version"], "0.2.0");
            assert_eq!(made["configurations"][0], ours("a"));
        }
    }

    #[test]
    fn what_the_user_has_stays_to_the_byte() {
        let own =
            "{ \"z\": 1,\n  \"configurations\": [\n    {\"name\":   \"mine\"}\n  ],\n \"a\": 2 }\n";
        let once = merged(own, &ours("a")).unwrap();
        assert!(
            once.starts_with("{ \"z\": 1,\n  \"configurations\": [\n    {\"name\":   \"mine\"},\n")
        );
        assert!(once.ends_with("\n  ],\n \"a\": 2 }\n"), "{once}");
        assert_eq!(
            merged(&once, &ours("a")).unwrap(),
            once,
            "twice adds nothing"
        );
        let other = merged(&once, &ours("b")).unwrap();
        assert_eq!(
            other,
            once.replace("\"a\",", "\"b\",")
                .replace(": \"a\"", ": \"b\"")
        );
    }

    #[test]
    fn an_empty_list_is_filled() {
        let made = merged("{\"x\": 1, \"configurations\": []}", &ours("a")).unwrap();
        let made: Value = serde_json::from_str(&made).unwrap();
        assert_eq!(made["configurations"], json!([ours("a")]));
        assert_eq!(made["x"], 1);
    }

    #[test]
    fn what_is_no_plain_json_is_left_alone() {
        for text in [
            "{ // mine\n \"configurations\": [] }",
            "{",
            "{\"tasks\": []}",
            "[]",
        ] {
            assert!(merged(text, &ours("a")).is_err(), "{text}");
        }
    }
}
