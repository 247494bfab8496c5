//! Finding the programs of a configured language, and what the sandbox must let them read.

use std::path::{Path, PathBuf};

use super::definition::{Commands, Definition};
use crate::language::discovery::{ask_at_root, is_system, on_path, stamp};
use crate::language::{Missing, Toolchain, shims};

/// How programs are asked for their version, the commonest first.
const ASKS: [&[&str]; 4] = [&["--version"], &["-version"], &["-v"], &["version"]];

/// Folders of which one stands beside `bin`, or beside the program, where it has files of its own.
const PARTS: [&str; 4] = ["lib", "lib64", "libexec", "share"];

pub(super) fn discover(definition: &Definition, commands: &Commands) -> Result<Toolchain, Missing> {
    let missing = |what: String| Missing {
        what,
        hint: format!(
            "install {}, or correct [languages.{}] in {}",
            definition.name, definition.id, definition.place
        ),
    };
    let compile = commands.compile.iter().map(|words| ("compile", words));
    let mut programs = Vec::new();
    for (key, words) in compile.chain([("run", &commands.run)]) {
        let Some(name) = words[0].plain() else {
            continue;
        };
        let found = on_path(name).ok_or_else(|| missing(absent(name, key)))?;
        programs.push(shims::behind(&found).map_err(missing)?);
    }
    for path in &definition.readable {
        if !path.exists() {
            let path = path.display();
            return Err(missing(format!(
                "{path}, which `readable` names, is not there"
            )));
        }
    }
    let mut roots: Vec<PathBuf> = programs.iter().flat_map(|path| around(path)).collect();
    roots.extend(definition.readable.iter().cloned());
    roots.sort();
    roots.dedup();
    let version = match programs.first() {
        Some(program) => version(program).map_err(missing)?,
        None => None,
    };
    let stamps: Vec<String> = programs.iter().map(|program| stamp(program)).collect();
    let mut programs = programs.into_iter();
    Ok(Toolchain {
        identity: format!("{version:?} {} {}", stamps.join(" "), definition.essence()),
        version: version.unwrap_or_else(|| "unknown".to_owned()),
        program: programs.next().unwrap_or_default(),
        runner: programs.next(),
        roots,
    })
}

fn absent(name: &str, key: &str) -> String {
    let path = Path::new(name);
    if !name.contains('/') {
        format!("no program `{name}` on the PATH, with which `{key}` begins")
    } else if path.is_dir() {
        format!("{name}, with which `{key}` begins, is a folder")
    } else if path.exists() {
        format!("{name}, with which `{key}` begins, may not be executed")
    } else {
        format!("there is no {name}, with which `{key}` begins")
    }
}

/// What a program that is not the system's must be able to read: itself, where links lead, and the
/// installation that it is part of.
fn around(program: &Path) -> Vec<PathBuf> {
    let real = program
        .canonicalize()
        .unwrap_or_else(|_| program.to_owned());
    let ends = [program.to_owned(), real];
    let foreign = ends.into_iter().filter(|path| !is_system(path));
    foreign
        .flat_map(|path| [installation(&path), Some(path)])
        .flatten()
        .collect()
}

/// The folder of an installation: the one above `bin`, or the program's own, where other parts stand
/// beside it. Never a whole home.
fn installation(program: &Path) -> Option<PathBuf> {
    let folder = program.parent()?;
    let folder = match folder.file_name()?.to_str() {
        Some("bin" | "sbin" | "libexec") => folder.parent()?,
        _ => folder,
    };
    let home = std::env::var_os("HOME").map(PathBuf::from);
    let too_much = home.is_some_and(|home| home.starts_with(folder))
        || folder.parent().is_none()
        || folder.ends_with(".local");
    let has_parts = PARTS.iter().any(|part| folder.join(part).is_dir());
    (has_parts && !too_much).then(|| folder.to_owned())
}

/// The version that a program tells, whichever way it takes the question; none where it tells none.
///
/// # Errors
/// It cannot be started: it is for another machine, or a script whose interpreter is not there.
fn version(program: &Path) -> Result<Option<String>, String> {
    for words in ASKS {
        match ask_at_root(program, words) {
            Ok(told) => {
                if let Some(version) = read(&told) {
                    return Ok(Some(version));
                }
            }
            Err(unanswered) if !unanswered.started => return Err(unanswered.why),
            Err(_) => {}
        }
    }
    Ok(None)
}

/// The first number with a point in it: `3.1.2` of `ruby 3.1.2p20 (2022-04-12)`.
fn read(told: &str) -> Option<String> {
    let told = told.lines().take(5).collect::<Vec<_>>().join("\n");
    let numbers = told.split(|c: char| !c.is_ascii_digit() && c != '.');
    let mut numbers = numbers.map(|number| number.trim_matches('.'));
    numbers
        .find(|number| number.contains('.') && !number.contains(".."))
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn versions_are_read_from_what_programs_print() {
        for (told, version) in [
            ("ruby 3.1.2p20 (2022-04-12 revision 4491bb740a)", "3.1.2"),
            ("Lua 5.4.4  Copyright (C) 1994-2022 Lua.org", "5.4.4"),
            (
                "\nThis is perl 5, version 36, subversion 0 (v5.36.0) built",
                "5.36.0",
            ),
            ("info: kotlinc-jvm 1.9.0 (JRE 17.0.8+7)", "1.9.0"),
            (
                "The Glorious Glasgow Haskell Compilation System, version 9.0.2",
                "9.0.2",
            ),
            ("0.11.0\n", "0.11.0"),
        ] {
            assert_eq!(read(told).as_deref(), Some(version), "{told}");
        }
        assert_eq!(read("usage: thing [options...] 1"), None);
    }

    #[test]
    fn an_installation_is_read_whole_and_a_home_never() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        for name in [
            "kotlin/bin",
            "kotlin/lib",
            "zig/lib",
            "tools/bin",
            ".local/bin",
            ".local/share",
        ] {
            fs::create_dir_all(at(name)).expect("a folder");
        }
        let table = [
            ("kotlin/bin/kotlinc", Some("kotlin")),
            ("zig/zig", Some("zig")),
            ("tools/bin/lua", None),
            (".local/bin/lua", None),
        ];
        for (program, whole) in table {
            assert_eq!(installation(&at(program)), whole.map(at), "{program}");
        }
        let home = PathBuf::from(std::env::var_os("HOME").expect("a home"));
        assert_eq!(installation(&home.join("bin/lua")), None);
        assert_eq!(installation(&home.join("lua")), None);
    }
}
