//! Finding a C++ compiler and what it can do.

use std::fs;
use std::path::{Path, PathBuf};

use crate::language::discovery::{ask, locate, on_path, stamp};
use crate::language::{Missing, Overrides, Toolchain};

/// What the compiler can do, kept at the head of a toolchain's identity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Abilities {
    /// The highest standard that it takes: `gnu++23`.
    pub(super) standard: String,
    /// Whether a header can be precompiled and the result be moved.
    pub(super) precompiles: bool,
    /// Whether the quicker gold linker is there.
    pub(super) gold: bool,
    /// Whether programs with sanitizers can be linked.
    pub(super) sanitizers: bool,
}

impl Abilities {
    /// Reads them back from a toolchain.
    pub(super) fn of(toolchain: &Toolchain) -> Abilities {
        let word = |name: &str| {
            let words = toolchain.identity.split([' ', ';']);
            words
                .filter_map(|word| word.strip_prefix(name)?.strip_prefix('='))
                .next()
        };
        Abilities {
            standard: word("std").unwrap_or("gnu++17").to_owned(),
            precompiles: word("pch") == Some("yes"),
            gold: word("gold") == Some("yes"),
            sanitizers: word("sanitizers") == Some("yes"),
        }
    }

    fn head(&self) -> String {
        let yes = |has: bool| if has { "yes" } else { "no" };
        format!(
            "std={} pch={} gold={} sanitizers={}",
            self.standard,
            yes(self.precompiles),
            yes(self.gold),
            yes(self.sanitizers)
        )
    }
}

const HINT: &str = "install g++ with your package manager: sudo apt install g++, sudo dnf install \
                    gcc-c++, sudo pacman -S gcc, brew install gcc, or xcode-select --install";

/// The compilers that are looked for, the best first.
pub(super) const COMMANDS: &[&str] = &["g++", "clang++", "c++"];
const STANDARDS: [&str; 5] = ["gnu++23", "gnu++2b", "gnu++20", "gnu++2a", "gnu++17"];

/// Finds the compiler.
pub(super) fn discover(overrides: &Overrides) -> Result<Toolchain, Missing> {
    let missing = |what: String| Missing {
        what,
        hint: HINT.to_owned(),
    };
    let program = compiler(overrides).ok_or_else(|| {
        missing(match &overrides.command {
            Some(command) => format!("no program `{command}`, which your settings name for C++"),
            None => "no C++ compiler on the PATH (looked for g++, clang++ and c++)".to_owned(),
        })
    })?;
    let banner = ask(&program, &["--version"]).map_err(missing)?;
    let version = version(&banner);
    let compiles = |standard: &&str| {
        let flag = format!("-std={standard}");
        ask(
            &program,
            &[&flag, "-fsyntax-only", "-x", "c++", "/dev/null"],
        )
    };
    let standard = STANDARDS.iter().find(|standard| compiles(standard).is_ok());
    let Some(standard) = standard else {
        let plain = ask(&program, &["-fsyntax-only", "-x", "c++", "/dev/null"]);
        let name = program.display();
        return Err(missing(match plain {
            Ok(_) => format!("{name} {version} is too old: C++17 is needed"),
            Err(why) => format!("the C++ compiler does not work: {why}"),
        }));
    };
    let clang = banner.contains("clang");
    let abilities = Abilities {
        standard: (*standard).to_owned(),
        // Clang's precompiled headers hold absolute paths and do not survive a move.
        precompiles: !clang && precompiles(&program, standard),
        gold: ask(&program, &["-fuse-ld=gold", "-Wl,--version"])
            .is_ok_and(|text| text.contains("GNU gold")),
        sanitizers: ["libasan.so", "libubsan.so"]
            .iter()
            .all(|library| clang || finds(&program, library)),
    };
    let backend = ask(&program, &["-print-prog-name=cc1plus"]).unwrap_or_default();
    let backend = on_path(backend.trim()).unwrap_or_else(|| program.clone());
    let identity = format!(
        "{}; {} {} {}",
        abilities.head(),
        stamp(&program),
        stamp(&backend),
        banner.lines().next().unwrap_or_default()
    );
    let roots = [&program, &backend]
        .into_iter()
        .filter_map(|path| root(path))
        .collect();
    Ok(Toolchain {
        program,
        runner: None,
        version,
        roots,
        identity,
    })
}

/// The compiler itself rather than a wrapper that caches or distributes its work.
fn compiler(overrides: &Overrides) -> Option<PathBuf> {
    if overrides.command.is_some() {
        return locate(&[], overrides);
    }
    let folders: Vec<PathBuf> = std::env::split_paths(&std::env::var_os("PATH")?).collect();
    COMMANDS.iter().find_map(|name| {
        let mut paths = folders
            .iter()
            .filter_map(|folder| on_path(folder.join(name).to_str()?));
        paths.find(|path| !is_wrapper(path))
    })
}

fn is_wrapper(path: &Path) -> bool {
    let real = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let name = real
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    matches!(name, "ccache" | "distcc" | "icecc" | "sccache")
}

/// The folder above `bin` of a program that is not the system's.
fn root(program: &Path) -> Option<PathBuf> {
    let real = fs::canonicalize(program).ok()?;
    let system = ["/usr", "/bin", "/lib", "/lib64"];
    if system.iter().any(|folder| real.starts_with(folder)) {
        return None;
    }
    Some(real.parent()?.parent()?.to_owned())
}

fn finds(program: &Path, library: &str) -> bool {
    ask(program, &[&format!("-print-file-name={library}")])
        .is_ok_and(|path| path.trim().starts_with('/'))
}

/// Tries it: a header is precompiled, moved, and used where the header itself would fail.
fn precompiles(program: &Path, standard: &str) -> bool {
    let attempt = || -> Option<()> {
        let folder = tempfile::tempdir().ok()?;
        let (made, moved) = (folder.path().join("made"), folder.path().join("moved"));
        fs::create_dir(&made).ok()?;
        let header = made.join("header.h");
        fs::write(&header, "#include <cstddef>\n#define JUDGE_PROBE\n").ok()?;
        let standard = format!("-std={standard}");
        let output = made.join("header.h.gch");
        let words = [
            "-x",
            "c++-header",
            &standard,
            "-o",
            output.to_str()?,
            header.to_str()?,
        ];
        ask(program, &words).ok()?;
        fs::rename(&made, &moved).ok()?;
        fs::write(moved.join("header.h"), "#error not precompiled\n").ok()?;
        let source = folder.path().join("source.cpp");
        let text =
            "#include \"header.h\"\n#ifndef JUDGE_PROBE\n#error no probe\n#endif\nstd::size_t n;\n";
        fs::write(&source, text).ok()?;
        let include = format!("-I{}", moved.to_str()?);
        ask(
            program,
            &[&standard, &include, "-fsyntax-only", source.to_str()?],
        )
        .ok()?;
        Some(())
    };
    attempt().is_some()
}

/// The version out of what `--version` prints: `12.2.0`.
fn version(banner: &str) -> String {
    let line = banner.lines().next().unwrap_or_default();
    let numbers = |text: &str| {
        let word = text
            .split([' ', '-', '(', ')', '+', '~'])
            .find(|word| word.contains('.') && word.starts_with(|c: char| c.is_ascii_digit()));
        word.map(str::to_owned)
    };
    let after = line.split_once("version ").map(|(_, rest)| rest);
    let gcc = line.rsplit_once(") ").map(|(_, rest)| rest);
    after
        .or(gcc)
        .and_then(numbers)
        .or_else(|| numbers(line))
        .unwrap_or_else(|| "unknown".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_compilers_print() {
        let samples = [
            ("g++ (Debian 12.2.0-14+deb12u1) 12.2.0\nCopyright", "12.2.0"),
            ("g++ (Ubuntu 13.2.0-23ubuntu4) 13.2.0", "13.2.0"),
            ("g++ (GCC) 14.1.1 20240607 (Red Hat 14.1.1-5)", "14.1.1"),
            ("Debian clang version 14.0.6\nTarget: x", "14.0.6"),
            ("Apple clang version 15.0.0 (clang-1500.3.9.4)", "15.0.0"),
        ];
        for (banner, expected) in samples {
            assert_eq!(version(banner), expected, "{banner}");
        }
    }

    #[test]
    fn abilities_survive_the_identity() {
        let abilities = Abilities {
            standard: "gnu++20".to_owned(),
            precompiles: true,
            gold: false,
            sanitizers: true,
        };
        let toolchain = Toolchain {
            program: PathBuf::from("/usr/bin/g++"),
            runner: None,
            version: "12.2.0".to_owned(),
            roots: Vec::new(),
            identity: format!("{}; /usr/bin/g++:1:2.3 g++ 12", abilities.head()),
        };
        assert_eq!(Abilities::of(&toolchain), abilities);
    }

    #[test]
    fn a_command_that_is_not_there_is_named() {
        let overrides = Overrides {
            command: Some("no-such-compiler".to_owned()),
            flags: None,
        };
        let missing = discover(&overrides).unwrap_err();
        assert!(missing.what.contains("`no-such-compiler`"), "{missing}");
        assert!(missing.hint.contains("apt install g++"));
    }
}
