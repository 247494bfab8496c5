//! A hostile program and what it declares of itself at its head.
//!
//! The head is the comment that the file begins with, in lines of `key: value`; a line without a
//! key goes on with the value before it.
//!
//! | key | value |
//! |---|---|
//! | `declares` | the verdict that it must earn, or several with `or` between them |
//! | `says` | what the message of the failure must hold |
//! | `without LAYERS` | the verdict where none of these layers holds (`namespaces+landlock`), or `not run`; the first that fits counts |
//! | `why` | what it tries, and why the verdict is right |
//! | `machines` | `all` where it must be shown on a machine without layers too |
//! | `problem` | `hold` (a program that prints `held`; the default) or `next` (a function) |
//! | `cpu-ms`, `memory-mib`, `output-kib` | limits other than the problem's, before the language's factor |
//! | `ends` | `signals` or `codes`: it reads a number and ends by it; one case for each, each to be told as what it is |
//! | `input-mib` | the size of an input of zeros |
//! | `bomb` | what it does to a compiler until that is stopped |
//! | `alone` | why nothing else may run beside it |

use std::fs;
use std::path::{Path, PathBuf};

use judge::model::{Limits, Verdict};
use judge::sandbox::Layers;

use super::ends::Ends;

/// A hostile program.
#[derive(Debug)]
pub(crate) struct Program {
    /// Its place: `streams/flood.c`.
    pub(crate) name: String,
    /// Its file.
    pub(crate) path: PathBuf,
    /// The slug of the problem that it claims to solve.
    pub(crate) problem: String,
    /// Mebibytes of input instead of the problem's own.
    pub(crate) input_mib: Option<u64>,
    /// The ends that it is asked to come to, one a case.
    pub(crate) ends: Option<Ends>,
    /// Whether it is run on machines that lack layers, too.
    pub(crate) everywhere: bool,
    /// Whether nothing else may run beside it.
    pub(crate) alone: bool,
    /// Whether it keeps a compiler busy until that is stopped.
    pub(crate) bomb: bool,
    declares: Vec<Verdict>,
    says: Option<String>,
    without: Vec<(Vec<Layer>, Option<Vec<Verdict>>)>,
    cpu_ms: Option<u64>,
    memory_mib: Option<u64>,
    output_kib: Option<u64>,
}

/// What a program must earn on a machine.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Due<'a> {
    /// Any of these verdicts.
    pub(crate) verdicts: &'a [Verdict],
    /// What the message of the failure must hold.
    pub(crate) says: Option<&'a str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layer {
    Namespaces,
    Landlock,
    Filter,
}

/// Every program whose name holds one of `wanted`, or every program, by name.
pub(crate) fn programs(wanted: &[String]) -> Vec<Program> {
    let root = root().join("programs");
    let mut found = Vec::new();
    for group in entries(&root) {
        for path in entries(&group) {
            let name = path.strip_prefix(&root).expect("below the root");
            let name = name.to_string_lossy().into_owned();
            if wanted.is_empty() || wanted.iter().any(|part| name.contains(part.as_str())) {
                let text = fs::read_to_string(&path).expect("a program");
                let program = Program::read(name, path, &text);
                found.push(program.unwrap_or_else(|fault| panic!("{fault}")));
            }
        }
    }
    found
}

/// The folder of the suite.
pub(crate) fn root() -> PathBuf {
    std::env::var_os("HOSTILE_ROOT").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile"),
        PathBuf::from,
    )
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("one").path()).collect();
    paths.sort();
    paths
}

impl Program {
    fn read(name: String, path: PathBuf, text: &str) -> Result<Program, String> {
        let mut program = Program {
            name,
            path,
            problem: "hold".to_owned(),
            input_mib: None,
            ends: None,
            everywhere: false,
            alone: false,
            bomb: false,
            declares: Vec::new(),
            says: None,
            without: Vec::new(),
            cpu_ms: None,
            memory_mib: None,
            output_kib: None,
        };
        let mut why = false;
        for (key, value) in head(text) {
            let value = value.as_str();
            let fault = |what: String| format!("{}: `{key}`: {what}", program.name);
            match key.as_str() {
                "declares" => program.declares = verdicts(value).map_err(fault)?,
                "says" => program.says = Some(value.to_owned()),
                "why" => why = true,
                "machines" if value == "all" => program.everywhere = true,
                "ends" if value == "signals" => program.ends = Some(Ends::Signals),
                "ends" if value == "codes" => program.ends = Some(Ends::Codes),
                "problem" => value.clone_into(&mut program.problem),
                "cpu-ms" => program.cpu_ms = Some(number(value).map_err(fault)?),
                "memory-mib" => program.memory_mib = Some(number(value).map_err(fault)?),
                "output-kib" => program.output_kib = Some(number(value).map_err(fault)?),
                "input-mib" => program.input_mib = Some(number(value).map_err(fault)?),
                "bomb" => program.bomb = true,
                "alone" => program.alone = true,
                _ => {
                    let layers = key
                        .strip_prefix("without ")
                        .ok_or("it is no key".to_owned());
                    let layers = layers.and_then(Layer::several).map_err(fault)?;
                    let outcome = match value {
                        "not run" => None,
                        value => Some(verdicts(value).map_err(fault)?),
                    };
                    program.without.push((layers, outcome));
                    program.everywhere = true;
                }
            }
        }
        if program.declares.is_empty() || !why {
            return Err(format!(
                "{}: it declares no verdict, or not why",
                program.name
            ));
        }
        Ok(program)
    }

    /// What it must earn where these layers hold; none where it is not to be run.
    pub(crate) fn due(&self, held: Layers) -> Option<Due<'_>> {
        let fits = |layers: &[Layer]| layers.iter().all(|layer| !layer.holds(held));
        match self.without.iter().find(|(layers, _)| fits(layers)) {
            Some((_, verdicts)) => Some(Due {
                verdicts: verdicts.as_deref()?,
                says: None,
            }),
            None => Some(Due {
                verdicts: &self.declares,
                says: self.says.as_deref(),
            }),
        }
    }

    /// The limits for it, where the problem has these.
    pub(crate) fn limits(&self, problem: Limits) -> Limits {
        Limits {
            cpu_ms: self.cpu_ms.unwrap_or(problem.cpu_ms),
            memory_mib: self.memory_mib.unwrap_or(problem.memory_mib),
            output_kib: self.output_kib.unwrap_or(problem.output_kib),
        }
    }
}

impl Layer {
    fn several(names: &str) -> Result<Vec<Layer>, String> {
        let layer = |name| match name {
            "namespaces" => Ok(Layer::Namespaces),
            "landlock" => Ok(Layer::Landlock),
            "filter" => Ok(Layer::Filter),
            name => Err(format!("`{name}` is no layer")),
        };
        names.split('+').map(layer).collect()
    }

    fn holds(self, held: Layers) -> bool {
        match self {
            Layer::Namespaces => held.namespaces,
            Layer::Landlock => held.landlock,
            Layer::Filter => held.seccomp,
        }
    }
}

/// The keys and values of the comment on top.
fn head(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        let Some(line) = ["//", "#"].iter().find_map(|mark| line.strip_prefix(mark)) else {
            break;
        };
        let is_key = |key: &&str| {
            let allowed = |byte: u8| byte.is_ascii_lowercase() || b"-+ ".contains(&byte);
            key.bytes().all(allowed) && (!key.contains(' ') || key.starts_with("without "))
        };
        match line.trim().split_once(": ").filter(|(key, _)| is_key(key)) {
            Some((key, value)) => found.push((key.to_owned(), value.to_owned())),
            None => {
                if let Some((_, value)) = found.last_mut() {
                    *value = format!("{value} {}", line.trim());
                }
            }
        }
    }
    found
}

fn verdicts(text: &str) -> Result<Vec<Verdict>, String> {
    let verdict = |name: &str| name.parse().map_err(|_| format!("`{name}` is no verdict"));
    text.split(" or ").map(verdict).collect()
}

fn number(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("`{text}` is no number"))
}
