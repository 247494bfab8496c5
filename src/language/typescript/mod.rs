//! TypeScript: made JavaScript by whatever the machine has, and run as JavaScript is.

mod plan;
mod stub;

use std::path::{Path, PathBuf};

use super::contract::{Job, Language, Missing, Overrides, Plan, Toolchain};
use super::debugging::{Debugging, within};
use super::{discovery, javascript};
use crate::model::{Factor, Signature};

/// TypeScript, by a Node.js that takes types away, esbuild (on its own or tsx's), tsc, Deno or Bun.
#[derive(Debug)]
pub(super) struct TypeScript;

const HINT: &str = "install a compiler with: npm install -g typescript (esbuild, tsx, Deno and Bun \
                    serve as well), or Node.js 22.18 or later";

impl Language for TypeScript {
    fn id(&self) -> &'static str {
        "typescript"
    }

    fn name(&self) -> &'static str {
        "TypeScript"
    }

    fn aliases(&self) -> &'static [&'static str] {
        &["ts"]
    }

    fn endings(&self) -> &'static [&'static str] {
        &["ts"]
    }

    fn factor(&self) -> Factor {
        javascript::FACTOR
    }

    fn commands(&self) -> &'static [&'static str] {
        const {
            &[
                javascript::COMMANDS[0],
                javascript::COMMANDS[1],
                "tsc",
                "esbuild",
                "tsx",
                "deno",
                "bun",
            ]
        }
    }

    fn discover(&self, overrides: &Overrides) -> Result<Toolchain, Missing> {
        let mut toolchain = javascript::discover(overrides)?;
        match &toolchain.runner {
            Some(compiler) => {
                toolchain.identity += &format!(" {}", discovery::stamp(compiler));
                toolchain.roots.extend(home(compiler));
            }
            None if strips_types(&toolchain.version) => {}
            None => {
                return Err(Missing {
                    what: format!(
                        "Node.js {} does not run TypeScript, and no compiler of it is installed",
                        toolchain.version
                    ),
                    hint: HINT.to_owned(),
                });
            }
        }
        Ok(toolchain)
    }

    fn stub(&self, signature: &Signature) -> String {
        stub::stub(signature)
    }

    fn failing_statement(&self) -> &'static str {
        "throw new Error('not written yet');"
    }

    fn body_indent(&self) -> usize {
        4
    }

    fn plan(&self, job: &Job<'_>) -> Plan {
        plan::plan(job)
    }

    /// The messages are made for the user's own file already.
    fn tidy_message(&self, _job: &Job<'_>, raw: &str) -> String {
        raw.trim_end().to_owned()
    }

    fn debugging(&self) -> Option<&'static Debugging> {
        Some(&Debugging {
            debuggers: javascript::DEBUGGERS,
            vscode: javascript::vscode,
            extension: javascript::EXTENSION,
            reads_anew: false,
            stop: within,
        })
    }
}

/// Whether this Node.js can take the types out of a text.
fn strips_types(version: &str) -> bool {
    javascript::release(version)
        .is_some_and(|release| release >= (23, 2) || (release.0 == 22 && release.1 >= 13))
}

/// The outermost folder of packages that a compiler lies in, for all that it needs; for one that is
/// no package its own folder.
fn home(compiler: &Path) -> Option<PathBuf> {
    let above = compiler.ancestors();
    let packages = above.filter(|folder| folder.ends_with("node_modules"));
    packages.last().or(compiler.parent()).map(Path::to_path_buf)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_takes_types_away_from_its_release_on() {
        for (version, takes) in [
            ("20.20.2", false),
            ("22.12.0", false),
            ("22.13.0", true),
            ("23.1.0", false),
            ("23.2.0", true),
            ("26.0.0", true),
        ] {
            assert_eq!(strips_types(version), takes, "{version}");
        }
    }

    #[test]
    fn a_compilers_neighbours_can_be_read_too() {
        let nested = Path::new("/a/node_modules/tsx/node_modules/esbuild/lib/main.js");
        assert_eq!(home(nested), Some(PathBuf::from("/a/node_modules")));
        let alone = Path::new("/home/me/.deno/bin/deno");
        assert_eq!(home(alone), Some(PathBuf::from("/home/me/.deno/bin")));
    }
}
