//! Finding a Rust compiler and a linker for it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::language::discovery::{ask, is_system, locate, on_path, stamp};
use crate::language::{Missing, Overrides, Toolchain};

/// The compiler that is looked for.
pub(super) const COMMANDS: &[&str] = &["rustc"];

/// What links: rustc calls it.
const LINKERS: [&str; 3] = ["cc", "gcc", "clang"];

const HINT: &str = "install rustc with your package manager: sudo apt install rustc, sudo dnf install \
                    rust, sudo pacman -S rust, brew install rust, or from rustup.rs";
const LINKER_HINT: &str = "rustc links with a C compiler: sudo apt install gcc libc6-dev, sudo dnf install \
                           gcc, sudo pacman -S gcc, or xcode-select --install";

/// The oldest compiler that will do, by its middle number.
const OLDEST: u32 = 63;

/// What the compiler can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Abilities {
    /// Whether it takes the edition of 2024 with its chains of `let`.
    pub(super) edition_2024: bool,
    /// Whether programs can tell their own frames.
    pub(super) backtraces: bool,
}

impl Abilities {
    /// By the toolchain's version.
    pub(super) fn of(toolchain: &Toolchain) -> Abilities {
        let minor = minor(&toolchain.version).unwrap_or(OLDEST);
        Abilities {
            edition_2024: minor >= 88,
            backtraces: minor >= 65,
        }
    }
}

/// Finds the compiler and the linker.
pub(super) fn discover(overrides: &Overrides) -> Result<Toolchain, Missing> {
    let missing = |what: String| Missing {
        what,
        hint: HINT.to_owned(),
    };
    let found = locate(COMMANDS, overrides).ok_or_else(|| {
        missing(match &overrides.command {
            Some(command) => format!("no program `{command}`, which your settings name for Rust"),
            None => "no rustc on the PATH".to_owned(),
        })
    })?;
    // A version manager's shim tells the folder of the real one.
    let sysroot = ask(&found, &["--print", "sysroot"])
        .map_err(|why| missing(format!("the Rust compiler does not work: {why}")))?;
    let sysroot = PathBuf::from(sysroot.lines().last().unwrap_or_default().trim());
    let real = sysroot.join("bin/rustc");
    let (program, banner) = match ask(&real, &["--version"]) {
        Ok(banner) => (real, banner),
        // A wrapper may set what the real one needs.
        Err(_) => {
            let banner = ask(&found, &["--version"]).map_err(missing)?;
            (found, banner)
        }
    };
    let version = banner
        .split(' ')
        .nth(1)
        .unwrap_or("unknown")
        .trim()
        .to_owned();
    if minor(&version).is_some_and(|minor| minor < OLDEST) {
        let name = program.display();
        return Err(missing(format!(
            "{name} {version} is too old: Rust 1.{OLDEST} is needed"
        )));
    }
    let linker = LINKERS
        .iter()
        .find_map(|name| on_path(name))
        .ok_or_else(|| Missing {
            what: format!("rustc {version} is there, but no linker (looked for cc, gcc and clang)"),
            hint: LINKER_HINT.to_owned(),
        })?;
    links(&program, &linker).map_err(|why| Missing {
        what: format!("rustc {version} is there, but cannot link a program: {why}"),
        hint: LINKER_HINT.to_owned(),
    })?;
    let identity = format!("{}; {} {}", banner.trim(), stamp(&program), stamp(&linker));
    let roots = [
        Some(sysroot),
        fs::canonicalize(&linker)
            .ok()
            .and_then(|path| above_bin(&path)),
    ];
    let foreign = |root: &PathBuf| !is_system(root);
    Ok(Toolchain {
        program,
        runner: Some(linker),
        version,
        roots: roots.into_iter().flatten().filter(foreign).collect(),
        identity,
    })
}

fn above_bin(program: &Path) -> Option<PathBuf> {
    Some(program.parent()?.parent()?.to_owned())
}

/// Tries it: the C library's own part of a program may be missing.
fn links(program: &Path, linker: &Path) -> Result<(), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let (source, output) = (folder.path().join("probe.rs"), folder.path().join("probe"));
    fs::write(&source, "fn main() {}\n").map_err(|error| error.to_string())?;
    let linker = format!("-Clinker={}", linker.display());
    let words = [
        "--edition=2021",
        &linker,
        "-o",
        &output.to_string_lossy(),
        &source.to_string_lossy(),
    ];
    ask(program, &words).map(drop)
}

/// The middle number of a version: 75 of `1.75.0-nightly`.
fn minor(version: &str) -> Option<u32> {
    version.split('.').nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abilities_go_by_the_version() {
        let of = |version: &str| {
            Abilities::of(&Toolchain {
                program: PathBuf::from("/usr/bin/rustc"),
                runner: None,
                version: version.to_owned(),
                roots: Vec::new(),
                identity: String::new(),
            })
        };
        assert_eq!(
            of("1.63.0"),
            Abilities {
                edition_2024: false,
                backtraces: false
            }
        );
        assert_eq!(
            of("1.75.0-nightly"),
            Abilities {
                edition_2024: false,
                backtraces: true
            }
        );
        assert_eq!(
            of("1.95.0"),
            Abilities {
                edition_2024: true,
                backtraces: true
            }
        );
    }

    #[test]
    fn a_command_that_is_not_there_is_named() {
        let overrides = Overrides {
            command: Some("no-such-compiler".to_owned()),
            flags: None,
        };
        let missing = discover(&overrides).unwrap_err();
        assert!(missing.what.contains("`no-such-compiler`"), "{missing}");
        assert!(missing.hint.contains("apt install rustc"));
    }
}
