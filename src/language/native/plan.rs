//! How a C or C++ file is built: the prelude precompiled, the driver's own objects, then the file.

use std::path::PathBuf;

use super::Dialect;
use super::encoding;
use super::names::literal;
use super::toolchain::Abilities;
use crate::language::{Arg, Build, Command, Job, Plan, Purpose, Step, Stepping, Target};

const PROGRAM: &str = "solution";

/// What starts the judge where the judge did not start the program.
const ATTEND: &str = include_str!("runtime/judge_attend.c");

/// The generated part of the driver.
pub(in crate::language) struct Generated<'a> {
    /// The name under which the user's file is included.
    pub(in crate::language) file: &'a str,
    /// How much stack the solution may have, in MiB.
    pub(in crate::language) stack_mib: u64,
    /// Why the file cannot be taken as it is, if so; it is not included then.
    pub(in crate::language) fault: Option<String>,
}

/// How to build and run a file. `generate` writes the generated part of the driver.
pub(in crate::language) fn plan(
    job: &Job<'_>,
    dialect: &Dialect,
    generate: impl Fn(&Generated<'_>) -> String,
) -> Plan {
    let abilities = Abilities::of(job.toolchain);
    let kit = Kit {
        job,
        dialect,
        flags: flags(job, dialect, &abilities),
        abilities,
    };
    let file = included_name(job.source.name, dialect);
    let steps = match job.target {
        Target::Call(_) => {
            let fault = encoding::fault(job.source.bytes);
            let source = match fault {
                Some(_) => Vec::new(),
                None => source(job),
            };
            let driver = generate(&Generated {
                file: &file,
                stack_mib: stack_mib(job),
                fault,
            });
            let mut files = vec![
                (dialect.driver.into(), driver.into_bytes()),
                (PathBuf::from(&file), source),
            ];
            let mut sources = vec![dialect.driver];
            if let Some(stepping) = job.stepping() {
                files.push((dialect.attend.into(), attend(stepping).into_bytes()));
                sources.push(dialect.attend);
            }
            vec![kit.prelude(), kit.parts(), kit.solution(files, &sources, 2)]
        }
        Target::Program => {
            let files = vec![(PathBuf::from(&file), source(job))];
            vec![kit.solution(files, &[&file], 0)]
        }
    };
    let env = match job.checks() {
        true => vec![
            (
                "ASAN_OPTIONS".to_owned(),
                "detect_leaks=0:abort_on_error=0:handle_abort=1:quarantine_size_mb=32".to_owned(),
            ),
            ("UBSAN_OPTIONS".to_owned(), "print_stacktrace=1".to_owned()),
        ],
        false => Vec::new(),
    };
    let run = Command {
        program: Arg::within(steps.len() - 1, PROGRAM),
        args: Vec::new(),
        env,
    };
    Plan { steps, run }
}

/// The user's file as it is compiled: to a debugger it is the very file that the user edits.
fn source(job: &Job<'_>) -> Vec<u8> {
    let Some(stepping) = job.stepping() else {
        return job.source.bytes.to_vec();
    };
    let bytes = job.source.bytes;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut text = format!("#line 1 {}\n", literal(stepping.file)).into_bytes();
    text.extend_from_slice(bytes);
    text
}

/// What brings the question of a case to a program in a debugger.
fn attend(stepping: &Stepping<'_>) -> String {
    let (judge, folder) = (literal(stepping.judge), literal(stepping.folder));
    format!("#define JUDGE_PROGRAM {judge}\n#define JUDGE_FOLDER {folder}\n{ATTEND}")
}

/// The name under which the user's file is included: its own, unless the compiler or the driver
/// would trip over it.
pub(in crate::language) fn included_name(name: &str, dialect: &Dialect) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let safe = name.chars().all(plain)
        && !name.starts_with(['-', '.'])
        && !name.starts_with("judge_")
        && name.contains('.')
        && name.len() <= 100;
    if safe {
        name.to_owned()
    } else {
        dialect.plain_name.to_owned()
    }
}

/// Deep recursion should end as a stack overflow rather than at the memory limit.
fn stack_mib(job: &Job<'_>) -> u64 {
    match job.purpose {
        Purpose::Stepping(_) => 1024,
        // A sanitizer keeps books of what it watches.
        Purpose::Checking => (job.memory_mib / 4).clamp(64, 1024),
        Purpose::Judging => (job.memory_mib / 8 * 7).clamp(64, 1024),
    }
}

fn flags(job: &Job<'_>, dialect: &Dialect, abilities: &Abilities) -> Vec<String> {
    let mut flags = vec![format!("-std={}", abilities.standard)];
    match (&job.overrides.flags, job.purpose) {
        (_, Purpose::Stepping(_)) => {
            flags.extend(["-O0", "-g", "-D_GLIBCXX_ASSERTIONS"].map(str::to_owned));
        }
        (Some(own), _) => flags.extend(own.iter().cloned()),
        (None, Purpose::Checking) => flags.push("-O1".to_owned()),
        (None, Purpose::Judging) => flags.push("-O2".to_owned()),
    }
    if job.checks() {
        flags.extend(["-g", "-fno-omit-frame-pointer", "-D_GLIBCXX_ASSERTIONS"].map(str::to_owned));
        if abilities.sanitizers {
            let sanitize = [
                "-fsanitize=address,undefined",
                // It would tell of a heap overflow first, and less of it.
                "-fno-sanitize=object-size",
                "-fno-sanitize-recover=undefined",
            ];
            flags.extend(sanitize.map(str::to_owned));
        }
    }
    // It defines a macro, so that without it the precompiled prelude would be for other flags.
    flags.push("-pthread".to_owned());
    // What a function gives that ends without its value is anything, and would be told as a crash or a
    // wrong answer; other warnings are left out of what is shown.
    let told = ["-Werror=return-type", "-pipe", "-fdiagnostics-color=never"];
    flags.extend(told.map(str::to_owned));
    flags.extend(dialect.flags.iter().map(|&flag| flag.to_owned()));
    flags
}

/// What every step of a build is made with.
struct Kit<'a> {
    job: &'a Job<'a>,
    dialect: &'a Dialect,
    abilities: Abilities,
    flags: Vec<String>,
}

fn headers() -> Arg {
    Arg::In {
        prefix: "-I".to_owned(),
        step: 0,
        path: String::new(),
    }
}

impl Kit<'_> {
    fn compile(&self, rest: Vec<Arg>, blames_user: bool) -> Build {
        let program = Arg::text(self.job.toolchain.program.to_string_lossy());
        let args = self.flags.iter().map(Arg::text).chain(rest).collect();
        // Compilers draw quotes and translate by the locale; messages must not depend on it.
        let env = vec![("LC_ALL".to_owned(), "C.UTF-8".to_owned())];
        Build::Run {
            command: Command { program, args, env },
            blames_user,
        }
    }

    /// A sanitizer brings functions of its own before the library's.
    fn wraps(&self) -> bool {
        self.abilities.wraps && !(self.job.checks() && self.abilities.sanitizers)
    }

    fn prelude(&self) -> Step {
        let Dialect {
            prelude, headers, ..
        } = self.dialect;
        let files = headers
            .iter()
            .map(|(name, text)| (PathBuf::from(name), text.as_bytes().to_vec()));
        let words = [
            "-x".to_owned(),
            format!("{}-header", self.dialect.taste.tongue),
            (*prelude).to_owned(),
            "-o".to_owned(),
            format!("{prelude}.gch"),
        ];
        Step {
            label: "the precompiled prelude".to_owned(),
            files: files.collect(),
            build: match self.abilities.precompiles {
                true => self.compile(words.map(Arg::text).to_vec(), false),
                false => Build::Files,
            },
        }
    }

    fn parts(&self) -> Step {
        let parts = self.dialect.parts;
        let files = parts
            .iter()
            .map(|(name, _, text)| (PathBuf::from(name), text.as_bytes().to_vec()));
        let mut words = vec![headers(), Arg::text("-c")];
        if self.wraps() {
            words.push(Arg::text("-DJUDGE_WRAPS"));
        }
        words.extend(parts.iter().map(|(name, _, _)| Arg::text(*name)));
        Step {
            label: "the driver".to_owned(),
            files: files.collect(),
            build: self.compile(words, false),
        }
    }

    fn solution(&self, files: Vec<(PathBuf, Vec<u8>)>, sources: &[&str], step: usize) -> Step {
        let mut words = Vec::new();
        if step > 0 {
            words.push(headers());
        }
        words.extend(["-x", self.dialect.taste.tongue].map(Arg::text));
        words.extend(sources.iter().map(|source| Arg::text(*source)));
        words.extend(["-x", "none"].map(Arg::text));
        if step > 0 {
            let objects = self.dialect.parts.iter();
            words.extend(objects.map(|(_, object, _)| Arg::within(1, object)));
            if self.wraps() {
                words.extend(self.dialect.wrapped.iter().map(|flag| Arg::text(*flag)));
            }
        }
        if self.abilities.gold {
            words.push(Arg::text("-fuse-ld=gold"));
        }
        words.extend(["-o", PROGRAM].map(Arg::text));
        words.extend(self.dialect.libraries.iter().map(|word| Arg::text(*word)));
        Step {
            label: self.job.source.name.to_owned(),
            files,
            build: self.compile(words, true),
        }
    }
}
