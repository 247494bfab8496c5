//! Finding the real Node.js behind version managers' shims, and where its packages are.

use std::path::{Path, PathBuf};

use crate::language::contract::{Missing, Overrides, Toolchain};
use crate::language::discovery;

/// The names under which Node.js is looked up.
pub(in crate::language) const COMMANDS: &[&str] = &["node", "nodejs"];

const OLDEST: u32 = 18;

const HINT: &str = "install Node.js 18 or later: `sudo apt install nodejs`, `sudo dnf install \
                    nodejs`, `brew install node`, or from nodejs.org; or name one as `command` in \
                    config.toml";

/// Where the packages' folders begin among a toolchain's roots.
const PACKAGES: usize = 1;

/// What opens each line of the probe's answer.
const MARK: &str = "judge-probe:";

/// Runs on any Node.js, so that one that is too old can be told by its version. Gives the program,
/// its version, its prefix, the file of a compiler of TypeScript or an empty line, and the folders
/// of packages: of the working folder, of the user, of the installation.
const PROBE: &str = r#"
var fs = require("fs"), path = require("path"), env = process.env, found = [];
var prefix = path.dirname(path.dirname(process.execPath)), home = env.HOME || "/";
function add(folder) {
  if (found.indexOf(folder) < 0 && path.isAbsolute(folder) && fs.existsSync(folder)) found.push(folder);
}
for (var at = process.cwd(), up; ; at = up) {
  add(path.join(at, "node_modules"));
  if ((up = path.dirname(at)) === at) break;
}
(env.NODE_PATH || "").split(path.delimiter).forEach(add);
var npmrc = "";
try { npmrc = fs.readFileSync(path.join(home, ".npmrc"), "utf8"); } catch (error) {}
var own = env.npm_config_prefix || (/^prefix\s*=\s*"?([^"\s]+)/m.exec(npmrc) || [])[1] || "";
[own.replace(/^~|^\$\{HOME\}/, home), path.join(home, ".npm-global"), prefix, "/usr/local", "/usr"].forEach(
  function (each) { add(path.join(each, "lib", "node_modules")); });
add("/usr/share/nodejs");
function resolved(name, folders) {
  try { return require.resolve(name, { paths: folders }); } catch (error) { return ""; }
}
var within = found.map(function (folder) { return path.join(folder, "x"); });
(env.PATH || "").split(path.delimiter).forEach(function (folder) {
  ["tsc", "esbuild", "tsx"].forEach(function (name) {
    try { within.push(path.dirname(fs.realpathSync(path.join(folder, name)))); } catch (error) {}
  });
});
var tsx = resolved("tsx/package.json", within);
var tsc = resolved("typescript/package.json", within);
var compiler = resolved("esbuild", within) || resolved("esbuild", [path.dirname(tsx || "/")]) ||
  (tsc && path.join(path.dirname(tsc), "bin", "tsc")) ||
  program("deno", env.DENO_INSTALL, ["transpile", "--help"]) || program("bun", env.BUN_INSTALL, ["--version"]);
// Deno and Bun last: they are no packages, and only since its release 2.8 does Deno make JavaScript of a file.
function program(name, own, asked) {
  var folders = (env.PATH || "").split(path.delimiter);
  found.forEach(function (folder) { folders.push(path.join(folder, ".bin")); });
  folders.push(path.join(own || path.join(home, "." + name), "bin"));
  for (var i = 0; i < folders.length; i++) try {
    var file = fs.realpathSync(path.join(folders[i], name));
    if (require("child_process").spawnSync(file, asked, { timeout: 5000 }).status === 0) return file;
  } catch (error) {}
  return "";
}
// Bun and Deno say that they are Node.js, but do not run scripts and tell of errors as it does.
var other = process.versions.bun || process.versions.deno;
[process.execPath, other ? "none" : process.versions.node, prefix, compiler].concat(found).forEach(function (line) {
  console.log("judge-probe:" + line);
});
"#;

/// Finds the interpreter that `node` means here, a version manager's choice included.
///
/// # Errors
/// None is there, none of those there answers, or the best is older than 18.
pub(in crate::language) fn discover(overrides: &Overrides) -> Result<Toolchain, Missing> {
    let mut failure = None;
    for program in candidates(overrides) {
        let answer = discovery::ask(&program, &["-e", PROBE]);
        match answer.and_then(|text| read(&text, &program)) {
            Ok(toolchain) => return Ok(toolchain),
            Err(what) => failure = failure.or(Some(what)),
        }
    }
    Err(Missing {
        what: failure.unwrap_or_else(|| match &overrides.command {
            Some(command) => format!("there is no program `{command}`"),
            None => "no node on the PATH".to_owned(),
        }),
        hint: HINT.to_owned(),
    })
}

/// The folders of installed packages.
pub(in crate::language) fn packages(toolchain: &Toolchain) -> String {
    let folders = toolchain.roots.iter().skip(PACKAGES);
    let folders: Vec<_> = folders.map(|folder| folder.to_string_lossy()).collect();
    folders.join(":")
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

/// The toolchain that a probe's answer describes: its `runner` is the compiler of TypeScript, its
/// `roots` are the prefix and from [`PACKAGES`] on the folders of installed packages.
fn read(answer: &str, asked: &Path) -> Result<Toolchain, String> {
    let mut lines = answer.lines().filter_map(|line| line.strip_prefix(MARK));
    let (program, version) = (lines.next(), lines.next().unwrap_or_default());
    let (Some(program), Some((major, _))) = (program, release(version)) else {
        return Err(format!(
            "{} does not answer as Node.js does",
            asked.display()
        ));
    };
    if major < OLDEST {
        return Err(format!(
            "{} is Node.js {version}, which is too old: {OLDEST} is the oldest that works",
            asked.display()
        ));
    }
    let program = PathBuf::from(program);
    let mut lines = lines.map(str::to_owned);
    let prefix = lines.next().unwrap_or_default();
    let runner = lines.next().filter(|file| !file.is_empty());
    let runner = runner.map(PathBuf::from);
    let roots: Vec<PathBuf> = std::iter::once(prefix)
        .chain(lines)
        .map(PathBuf::from)
        .collect();
    Ok(Toolchain {
        identity: format!("node {version} {}", discovery::stamp(&program)),
        version: version.to_owned(),
        program,
        runner,
        roots,
    })
}

/// The first two numbers of a version.
pub(in crate::language) fn release(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.split('.').map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked() -> &'static Path {
        Path::new("/opt/bin/node")
    }

    #[test]
    fn an_answer_names_the_real_program_and_its_packages() {
        let answer = "hello\njudge-probe:/opt/n/bin/node\njudge-probe:22.1.0\njudge-probe:/opt/n\n\
                      judge-probe:\njudge-probe:/home/me/node_modules\n\
                      judge-probe:/opt/n/lib/node_modules\n";
        let toolchain = read(answer, asked()).expect("a toolchain");
        assert_eq!(toolchain.program, Path::new("/opt/n/bin/node"));
        assert_eq!(toolchain.version, "22.1.0");
        assert_eq!(toolchain.runner, None);
        assert_eq!(
            packages(&toolchain),
            "/home/me/node_modules:/opt/n/lib/node_modules"
        );
    }

    #[test]
    fn an_old_program_is_refused_by_its_version() {
        for version in ["0.10.48", "16.20.2"] {
            let answer = format!("judge-probe:/opt/bin/node\njudge-probe:{version}\n");
            let what = read(&answer, asked()).expect_err("too old");
            assert!(what.contains(version) && what.contains("too old"), "{what}");
        }
    }

    #[test]
    fn a_program_that_is_no_node_is_refused() {
        let bun = "judge-probe:/opt/bin/bun\njudge-probe:none\njudge-probe:/opt\n";
        for answer in ["hello\n", bun] {
            let what = read(answer, asked()).expect_err("no answer");
            assert_eq!(what, "/opt/bin/node does not answer as Node.js does");
        }
    }

    #[test]
    fn a_command_that_does_not_exist_is_named() {
        let overrides = Overrides {
            command: Some("/nowhere/node9".to_owned()),
            flags: None,
        };
        let missing = discover(&overrides).expect_err("missing");
        assert_eq!(missing.what, "there is no program `/nowhere/node9`");
        assert!(missing.hint.contains("apt install nodejs"));
    }
}
