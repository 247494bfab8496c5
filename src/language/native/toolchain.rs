//! Finding a C or C++ compiler and what it can do.

use std::fs;
use std::path::{Path, PathBuf};

use crate::language::discovery::{ask, is_system, locate, on_path, stamp};
use crate::language::{Missing, Overrides, Toolchain};

/// How the compiler of one language is found and tried.
#[derive(Debug)]
pub(in crate::language) struct Taste {
    /// The language for people: `C++`.
    pub(in crate::language) language: &'static str,
    /// The compilers that are looked for, the best first.
    pub(in crate::language) commands: &'static [&'static str],
    /// The same for people: `g++, clang++ and c++`.
    pub(in crate::language) looked_for: &'static str,
    /// The standards that are tried, the best first.
    pub(in crate::language) standards: &'static [&'static str],
    /// The oldest standard that will do: `C++17`.
    pub(in crate::language) oldest: &'static str,
    /// What `-x` calls the language: `c++`.
    pub(in crate::language) tongue: &'static str,
    /// GCC's compiler proper: `cc1plus`.
    pub(in crate::language) backend: &'static str,
    /// How to get a compiler.
    pub(in crate::language) hint: &'static str,
}

/// What the compiler can do, kept at the head of a toolchain's identity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::language) struct Abilities {
    /// The highest standard that it takes: `gnu++23`.
    pub(in crate::language) standard: String,
    /// Whether a header can be precompiled and the result be moved.
    pub(in crate::language) precompiles: bool,
    /// Whether the quicker gold linker is there.
    pub(in crate::language) gold: bool,
    /// Whether programs with sanitizers can be linked.
    pub(in crate::language) sanitizers: bool,
    /// Whether the linker can put a function of ours before one of the library's.
    pub(in crate::language) wraps: bool,
}

impl Abilities {
    /// Reads them back from a toolchain.
    pub(in crate::language) fn of(toolchain: &Toolchain) -> Abilities {
        let word = |name: &str| {
            let words = toolchain.identity.split([' ', ';']);
            words
                .filter_map(|word| word.strip_prefix(name)?.strip_prefix('='))
                .next()
        };
        Abilities {
            standard: word("std").unwrap_or_default().to_owned(),
            precompiles: word("pch") == Some("yes"),
            gold: word("gold") == Some("yes"),
            sanitizers: word("sanitizers") == Some("yes"),
            wraps: word("wraps") == Some("yes"),
        }
    }

    fn head(&self) -> String {
        let yes = |has: bool| if has { "yes" } else { "no" };
        format!(
            "std={} pch={} gold={} sanitizers={} wraps={}",
            self.standard,
            yes(self.precompiles),
            yes(self.gold),
            yes(self.sanitizers),
            yes(self.wraps)
        )
    }
}

/// Finds the compiler.
pub(in crate::language) fn discover(
    taste: &Taste,
    overrides: &Overrides,
) -> Result<Toolchain, Missing> {
    let missing = |what: String| Missing {
        what,
        hint: taste.hint.to_owned(),
    };
    let program = compiler(taste, overrides).ok_or_else(|| {
        missing(match &overrides.command {
            Some(command) => format!(
                "no program `{command}`, which your settings name for {}",
                taste.language
            ),
            None => format!(
                "no {} compiler on the PATH (looked for {})",
                taste.language, taste.looked_for
            ),
        })
    })?;
    let banner = ask(&program, &["--version"]).map_err(missing)?;
    let version = version(&banner);
    let compiles = |standard: &&str| {
        let flag = format!("-std={standard}");
        ask(
            &program,
            &[&flag, "-fsyntax-only", "-x", taste.tongue, "/dev/null"],
        )
    };
    let standard = taste
        .standards
        .iter()
        .find(|standard| compiles(standard).is_ok());
    let Some(standard) = standard else {
        let plain = ask(
            &program,
            &["-fsyntax-only", "-x", taste.tongue, "/dev/null"],
        );
        let name = program.display();
        return Err(missing(match plain {
            Ok(_) => format!("{name} {version} is too old: {} is needed", taste.oldest),
            Err(why) => format!("the {} compiler does not work: {why}", taste.language),
        }));
    };
    let clang = banner.contains("clang");
    let abilities = Abilities {
        standard: (*standard).to_owned(),
        // Clang's precompiled headers hold absolute paths and do not survive a move.
        precompiles: !clang && precompiles(&program, taste.tongue, standard),
        gold: ask(&program, &["-fuse-ld=gold", "-Wl,--version"])
            .is_ok_and(|text| text.contains("GNU gold")),
        sanitizers: ["libasan.so", "libubsan.so"]
            .iter()
            .all(|library| clang || finds(&program, library)),
        wraps: wraps(&program),
    };
    let backend =
        ask(&program, &[&format!("-print-prog-name={}", taste.backend)]).unwrap_or_default();
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
fn compiler(taste: &Taste, overrides: &Overrides) -> Option<PathBuf> {
    if overrides.command.is_some() {
        return locate(&[], overrides);
    }
    let folders: Vec<PathBuf> = std::env::split_paths(&std::env::var_os("PATH")?).collect();
    taste.commands.iter().find_map(|name| {
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
    if is_system(&real) {
        return None;
    }
    Some(real.parent()?.parent()?.to_owned())
}

fn finds(program: &Path, library: &str) -> bool {
    ask(program, &[&format!("-print-file-name={library}")])
        .is_ok_and(|path| path.trim().starts_with('/'))
}

/// Tries it: the linker of macOS, for one, cannot.
fn wraps(program: &Path) -> bool {
    let attempt = || -> Option<()> {
        let folder = tempfile::tempdir().ok()?;
        let source = folder.path().join("source.c");
        let text = "int judge_probe(void);\nint __wrap_judge_probe(void) { return 0; }\n\
                    int main(void) { return judge_probe(); }\n";
        fs::write(&source, text).ok()?;
        let output = folder.path().join("output");
        let words = [
            "-Wl,--wrap=judge_probe",
            "-x",
            "c",
            source.to_str()?,
            "-o",
            output.to_str()?,
        ];
        ask(program, &words).ok()?;
        Some(())
    };
    attempt().is_some()
}

/// Tries it: a header is precompiled, moved, and used where the header itself would fail.
fn precompiles(program: &Path, tongue: &str, standard: &str) -> bool {
    let attempt = || -> Option<()> {
        let folder = tempfile::tempdir().ok()?;
        let (made, moved) = (folder.path().join("made"), folder.path().join("moved"));
        fs::create_dir(&made).ok()?;
        let header = made.join("header.h");
        fs::write(&header, "#include <stddef.h>\n#define JUDGE_PROBE\n").ok()?;
        let standard = format!("-std={standard}");
        let output = made.join("header.h.gch");
        let words = [
            "-x",
            &format!("{tongue}-header"),
            &standard,
            "-o",
            output.to_str()?,
            header.to_str()?,
        ];
        ask(program, &words).ok()?;
        fs::rename(&made, &moved).ok()?;
        fs::write(moved.join("header.h"), "#error not precompiled\n").ok()?;
        let source = folder.path().join("source");
        let text =
            "#include \"header.h\"\n#ifndef JUDGE_PROBE\n#error no probe\n#endif\nsize_t n;\n";
        fs::write(&source, text).ok()?;
        let include = format!("-I{}", moved.to_str()?);
        ask(
            program,
            &[
                &standard,
                &include,
                "-fsyntax-only",
                "-x",
                tongue,
                source.to_str()?,
            ],
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
            wraps: true,
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

    const TASTE: Taste = Taste {
        language: "C++",
        commands: &["g++"],
        looked_for: "g++",
        standards: &["gnu++17"],
        oldest: "C++17",
        tongue: "c++",
        backend: "cc1plus",
        hint: "sudo apt install g++",
    };

    #[test]
    fn a_command_that_is_not_there_is_named() {
        let overrides = Overrides {
            command: Some("no-such-compiler".to_owned()),
            flags: None,
        };
        let missing = discover(&TASTE, &overrides).unwrap_err();
        assert!(missing.what.contains("`no-such-compiler`"), "{missing}");
        assert!(missing.hint.contains("apt install g++"));
    }
}
