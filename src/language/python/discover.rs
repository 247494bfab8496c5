//! Finding the real Python interpreter, and where its packages are.

use std::path::{Path, PathBuf};

use crate::language::contract::{Missing, Overrides, Toolchain};
use crate::language::discovery;

/// The names under which an interpreter is looked up, the best first.
pub(super) const COMMANDS: &[&str] = &["python3", "python"];

const OLDEST: (u32, u32) = (3, 8);

const HINT: &str = "install Python 3.8 or later: `sudo apt install python3`, `sudo dnf install \
                    python3` or `brew install python3`; or name one as `command` in config.toml";

/// What opens each line of the probe's answer, as start-up files may print lines of their own.
const MARK: &str = "judge-probe:";

/// Runs on any Python, so that one that is too old can be told by its version. Of the search path
/// only what the start-up files added counts: the standard library is found without them.
const PROBE: &str = r"
import os, sys
home = os.path.dirname(os.path.abspath(os.__file__))
own = [home, os.path.join(home, 'lib-dynload'), os.path.join(home, 'plat-linux2'), '']
found = [p for p in sys.path if p not in own and not p.endswith('.zip') and os.path.isdir(p)]
base = getattr(sys, 'base_prefix', sys.prefix)
version = '.'.join(str(part) for part in sys.version_info[:3])
for line in [sys.executable, version, sys.prefix, base] + found:
    print('judge-probe:' + os.path.abspath(line) if os.sep in line else 'judge-probe:' + line)
";

/// Finds the interpreter that `python3` or `python` means here, an active virtual environment and
/// a version manager's choice included.
///
/// # Errors
/// None is there, none of those there answers, or the best is older than 3.8.
pub(super) fn discover(overrides: &Overrides) -> Result<Toolchain, Missing> {
    let mut failure = None;
    for program in candidates(overrides) {
        let answer = discovery::ask(&program, &["-E", "-c", PROBE]);
        match answer.and_then(|text| read(&text, &program)) {
            Ok(toolchain) => return Ok(toolchain),
            Err(what) => failure = failure.or(Some(what)),
        }
    }
    Err(Missing {
        what: failure.unwrap_or_else(|| match &overrides.command {
            Some(command) => format!("there is no program `{command}`"),
            None => "no python3 on the PATH".to_owned(),
        }),
        hint: HINT.to_owned(),
    })
}

fn candidates(overrides: &Overrides) -> Vec<PathBuf> {
    match overrides.command {
        Some(_) => discovery::locate(&[], overrides).into_iter().collect(),
        None => COMMANDS
            .iter()
            .filter_map(|name| discovery::on_path(name))
            .collect(),
    }
}

/// The toolchain that a probe's answer describes. Its `roots` are the interpreter's prefix and
/// base prefix, and from [`PACKAGES`] on the folders of the installed packages.
fn read(answer: &str, asked: &Path) -> Result<Toolchain, String> {
    let mut lines = answer.lines().filter_map(|line| line.strip_prefix(MARK));
    let (Some(program), Some(version)) = (lines.next(), lines.next()) else {
        return Err(format!(
            "{} does not answer as Python does",
            asked.display()
        ));
    };
    if release(version).is_none_or(|release| release < OLDEST) {
        return Err(format!(
            "{} is Python {version}, which is too old: 3.8 is the oldest that works",
            asked.display()
        ));
    }
    let program = if program.is_empty() {
        asked.to_path_buf()
    } else {
        PathBuf::from(program)
    };
    let roots: Vec<PathBuf> = lines.map(PathBuf::from).collect();
    let listed: Vec<String> = roots
        .iter()
        .map(|root| root.display().to_string())
        .collect();
    Ok(Toolchain {
        identity: format!(
            "{version} {} {}",
            discovery::stamp(&program),
            listed.join(":")
        ),
        runner: None,
        version: version.to_owned(),
        program,
        roots,
    })
}

/// Where the packages' folders begin among a toolchain's roots.
pub(super) const PACKAGES: usize = 2;

fn release(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.split('.').map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked() -> &'static Path {
        Path::new("/opt/bin/python3")
    }

    #[test]
    fn an_answer_is_read_past_what_start_up_files_print() {
        let answer = "hello from sitecustomize\njudge-probe:/opt/bin/python3.11\n\
                      judge-probe:3.11.7\njudge-probe:/venv\njudge-probe:/opt\nnoise\n\
                      judge-probe:/venv/lib/site-packages\n";
        let toolchain = read(answer, asked()).expect("a toolchain");
        assert_eq!(toolchain.program, Path::new("/opt/bin/python3.11"));
        assert_eq!(toolchain.version, "3.11.7");
        assert_eq!(
            toolchain.roots[PACKAGES..],
            [PathBuf::from("/venv/lib/site-packages")]
        );
    }

    #[test]
    fn an_old_interpreter_is_refused_by_its_version() {
        for version in ["2.7.18", "3.7.16", "3"] {
            let answer = format!("judge-probe:/opt/bin/python\njudge-probe:{version}\n");
            let what = read(&answer, asked()).expect_err("too old");
            assert!(what.contains(version), "{what}");
            assert!(what.contains("too old"), "{what}");
        }
    }

    #[test]
    fn a_program_that_is_no_python_is_refused() {
        let what = read("hello\n", asked()).expect_err("no answer");
        assert_eq!(what, "/opt/bin/python3 does not answer as Python does");
    }

    #[test]
    fn a_command_that_does_not_exist_is_named() {
        let overrides = Overrides {
            command: Some("/nowhere/python9".to_owned()),
            flags: None,
        };
        let missing = discover(&overrides).expect_err("missing");
        assert_eq!(missing.what, "there is no program `/nowhere/python9`");
        assert!(missing.hint.contains("apt install python3"));
    }
}
