//! Finding a JDK behind `JAVA_HOME`, the PATH and version managers' shims.

use std::path::{Path, PathBuf};

use super::super::discovery::{ask, on_path, stamp};
use super::super::{Missing, Overrides, Toolchain};

/// The oldest release whose compiler and language the driver is written for.
const OLDEST: u32 = 11;

pub(super) fn discover(overrides: &Overrides) -> Result<Toolchain, Missing> {
    let java = candidate(overrides)?;
    let told = ask(&java, &["-XshowSettings:properties", "-version"])
        .map_err(|why| missing(format!("the Java found does not work: {why}")))?;
    let version = property(&told, "java.version")
        .ok_or_else(|| missing(format!("{} does not tell its version", java.display())))?;
    if release(version) < OLDEST {
        return Err(missing(format!(
            "Java {version} at {} is too old: {OLDEST} or later is needed",
            java.display()
        )));
    }
    let home = property(&told, "java.home")
        .map(PathBuf::from)
        .and_then(|home| home.canonicalize().ok())
        .ok_or_else(|| missing(format!("{} does not tell its home", java.display())))?;
    let program = home.join("bin/javac");
    let runner = home.join("bin/java");
    if !program.is_file() {
        return Err(missing(format!(
            "the Java at {} is a runtime without the compiler javac",
            home.display()
        )));
    }
    let parts = ["release", "lib/modules", "bin/java", "bin/javac"];
    let stamps: Vec<String> = parts.iter().map(|part| stamp(&home.join(part))).collect();
    Ok(Toolchain {
        identity: format!("java {version} {}", stamps.join(" ")),
        version: version.to_owned(),
        roots: roots(&home),
        program,
        runner: Some(runner),
    })
}

/// A program that answers as `java` does: the user's own choice, else the first that is there.
fn candidate(overrides: &Overrides) -> Result<PathBuf, Missing> {
    if let Some(command) = &overrides.command {
        let found = on_path(command)
            .ok_or_else(|| missing(format!("the command set for Java, {command}, is not there")))?;
        return Ok(beside(&found).unwrap_or(found));
    }
    if let Some(home) = std::env::var_os("JAVA_HOME").filter(|home| !home.is_empty()) {
        let java = Path::new(&home).join("bin/java");
        if java.is_file() {
            return Ok(java);
        }
    }
    on_path("javac")
        .and_then(|javac| beside(&javac))
        .or_else(|| on_path("java"))
        .ok_or_else(|| missing("no javac and no java on the PATH".to_owned()))
}

/// The `java` in the folder of a `javac`.
fn beside(javac: &Path) -> Option<PathBuf> {
    let java = javac.with_file_name("java");
    java.is_file().then_some(java)
}

fn property<'a>(told: &'a str, name: &str) -> Option<&'a str> {
    told.lines()
        .filter_map(|line| line.split_once('='))
        .find(|(key, _)| key.trim() == name)
        .map(|(_, value)| value.trim())
}

/// The release of a version: 17 of `17.0.15`, 8 of `1.8.0_412`, 25 of `25-ea`.
pub(super) fn release(version: &str) -> u32 {
    let mut numbers = version
        .split(|c: char| !c.is_ascii_digit())
        .map(|part| part.parse().unwrap_or(0));
    match numbers.next() {
        Some(1) => numbers.next().unwrap_or(0),
        first => first.unwrap_or(0),
    }
}

/// The home and the folders outside it to which distributions link parts of it.
fn roots(home: &Path) -> Vec<PathBuf> {
    let mut roots = vec![home.to_owned()];
    for part in ["conf", "lib/security", "lib/server", "lib/jvm.cfg"] {
        if let Ok(real) = home.join(part).canonicalize()
            && !roots.iter().any(|root| real.starts_with(root))
        {
            roots.push(real);
        }
    }
    roots
}

fn missing(what: String) -> Missing {
    Missing {
        what,
        hint: if cfg!(target_os = "macos") {
            "install a JDK with: brew install openjdk".to_owned()
        } else {
            "install a JDK, for example with: sudo apt install default-jdk".to_owned()
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_release_is_read_out_of_old_new_and_early_versions() {
        let table = [
            ("17.0.15", 17),
            ("1.8.0_412", 8),
            ("25-ea", 25),
            ("11", 11),
            ("21.0.2+13", 21),
            ("?", 0),
        ];
        for (version, expected) in table {
            assert_eq!(release(version), expected, "{version}");
        }
    }

    #[test]
    fn a_command_that_is_not_there_is_named() {
        let overrides = Overrides {
            command: Some("/nowhere/javac".to_owned()),
            flags: None,
        };
        let missing = discover(&overrides).unwrap_err();
        assert!(missing.what.contains("/nowhere/javac"), "{missing}");
        assert!(missing.hint.contains("install"), "{}", missing.hint);
    }
}
