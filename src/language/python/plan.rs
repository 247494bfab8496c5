//! How a Python file is run: the driver compiled once for the interpreter, the file as it stands.

use std::path::PathBuf;

use serde_json::json;

use super::discover::PACKAGES;
use crate::language::contract::{Arg, Build, Command, Job, Plan, Step, Target};
use crate::language::debugging::Stepping;

/// The driver's parts, and the script that makes one file of them.
const PARTS: &[(&str, &str)] = &[
    ("bundle.py", include_str!("driver/bundle.py")),
    ("caching.py", include_str!("driver/caching.py")),
    ("channel.py", include_str!("driver/channel.py")),
    ("driver.py", include_str!("driver/driver.py")),
    ("failure.py", include_str!("driver/failure.py")),
    ("finding.py", include_str!("driver/finding.py")),
    ("function.py", include_str!("driver/function.py")),
    ("nodes.py", include_str!("driver/nodes.py")),
    ("object.py", include_str!("driver/object.py")),
    ("prelude.py", include_str!("driver/prelude.py")),
    ("program.py", include_str!("driver/program.py")),
    ("shown.py", include_str!("driver/shown.py")),
    ("source.py", include_str!("driver/source.py")),
    ("stepping.py", include_str!("driver/stepping.py")),
    ("standins.py", include_str!("driver/standins.py")),
    ("values.py", include_str!("driver/values.py")),
    ("walks.py", include_str!("driver/walks.py")),
];

/// Without start-up files, which take most of the time of a start; the packages' folders are given
/// to the driver instead.
const FLAGS: &[&str] = &["-S", "-s"];

const DRIVER: usize = 0;
const SOURCE: usize = 1;

/// The driver's step, the user's file, and the interpreter on both.
pub(super) fn plan(job: &Job<'_>) -> Plan {
    let driver = Step {
        label: "the Python driver".to_owned(),
        files: PARTS
            .iter()
            .map(|(name, text)| (PathBuf::from(name), text.as_bytes().to_vec()))
            .collect(),
        build: Build::Run {
            command: python(job, words(FLAGS), vec![Arg::within(DRIVER, "bundle.py")]),
            blames_user: false,
        },
    };
    let (file, bytes) = match job.stepping() {
        // The file that is read is the user's own.
        Some(stepping) => (RUNNER, runner(job, stepping).into_bytes()),
        None => (job.source.name, job.source.bytes.to_vec()),
    };
    let source = Step {
        label: job.source.name.to_owned(),
        files: vec![(PathBuf::from(file), bytes)],
        build: Build::Files,
    };
    let run = match job.stepping() {
        Some(_) => stepped(job),
        None => run(job),
    };
    Plan {
        steps: vec![driver, source],
        run,
    }
}

/// The script that a debugger can run, as it cannot run the driver's bytecode.
const RUNNER: &str = "run.py";

fn runner(job: &Job<'_>, stepping: &Stepping<'_>) -> String {
    let packages = job.toolchain.roots.iter().skip(PACKAGES);
    let packages = packages.map(|folder| folder.to_string_lossy().into_owned());
    let memory = job.memory_mib.to_string();
    let words = ["stepping", stepping.judge, stepping.folder, part(job)];
    let words = words.into_iter().chain([stepping.file, &memory]);
    let words: Vec<String> = words.map(str::to_owned).chain(packages).collect();
    // JSON's texts and lists of texts are Python's, too.
    let words = json!(words);
    format!(
        "\"\"\"Runs one case for a debugger; written by judge debug.\"\"\"\n\nimport marshal\nimport sys\n\n\
         with open(sys.argv[1], \"rb\") as file:\n    code = marshal.loads(file.read()[16:])\nown = \
         sys.argv\nsys.argv = own[:1] + {words}\ntry:\n    exec(code)\nfinally:\n    sys.argv = own\n"
    )
}

fn stepped(job: &Job<'_>) -> Command {
    let args = vec![
        Arg::within(SOURCE, RUNNER),
        Arg::within(DRIVER, "driver.pyc"),
    ];
    Command {
        program: Arg::text(job.toolchain.program.to_string_lossy()),
        args,
        env: vec![("PYTHONHASHSEED".to_owned(), "0".to_owned())],
    }
}

fn part(job: &Job<'_>) -> &'static str {
    match job.target {
        Target::Call(_) => "driver",
        Target::Program => "program",
    }
}

fn run(job: &Job<'_>) -> Command {
    let mut flags = match &job.overrides.flags {
        Some(flags) => flags.iter().map(Arg::text).collect(),
        None => words(FLAGS),
    };
    if job.checks() {
        flags.extend(words(&["-X", "dev"]));
    }
    let mut args = vec![
        Arg::within(DRIVER, "driver.pyc"),
        Arg::text(part(job)),
        Arg::within(SOURCE, job.source.name),
        Arg::text(job.memory_mib.to_string()),
    ];
    let packages = job.toolchain.roots.iter().skip(PACKAGES);
    args.extend(packages.map(|folder| Arg::text(folder.to_string_lossy())));
    python(job, flags, args)
}

fn python(job: &Job<'_>, flags: Vec<Arg>, args: Vec<Arg>) -> Command {
    let env = [
        // Sets of strings come in the same order in every run, so a verdict does not change.
        ("PYTHONHASHSEED", "0"),
        ("PYTHONUTF8", "1"),
        ("PYTHONDONTWRITEBYTECODE", "1"),
    ];
    Command {
        program: Arg::text(job.toolchain.program.to_string_lossy()),
        args: flags.into_iter().chain(args).collect(),
        env: env
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec(),
    }
}

fn words(texts: &[&str]) -> Vec<Arg> {
    texts.iter().map(|text| Arg::text(*text)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Overrides, Purpose, SourceFile, Toolchain};

    fn planned(target: Target<'_>, flags: Option<&[&str]>, debug: bool) -> Plan {
        let toolchain = Toolchain {
            program: "/opt/python".into(),
            runner: None,
            version: "3.11.7".to_owned(),
            roots: vec!["/venv".into(), "/opt".into(), "/venv/packages".into()],
            identity: String::new(),
        };
        let overrides = Overrides {
            command: None,
            flags: flags.map(|flags| flags.iter().map(|flag| (*flag).to_owned()).collect()),
        };
        plan(&Job {
            source: SourceFile {
                name: "sol.py",
                bytes: b"pass\r\n",
            },
            target,
            toolchain: &toolchain,
            overrides: &overrides,
            purpose: if debug {
                Purpose::Checking
            } else {
                Purpose::Judging
            },
            memory_mib: 256,
        })
    }

    #[test]
    fn the_users_file_is_written_as_it_stands() {
        let plan = planned(Target::Program, None, false);
        assert_eq!(
            plan.steps[SOURCE].files,
            [(PathBuf::from("sol.py"), b"pass\r\n".to_vec())]
        );
    }

    #[test]
    fn the_driver_is_told_the_file_the_memory_and_the_packages() {
        let plan = planned(Target::Program, None, false);
        let expected = [
            Arg::text("-S"),
            Arg::text("-s"),
            Arg::within(DRIVER, "driver.pyc"),
            Arg::text("program"),
            Arg::within(SOURCE, "sol.py"),
            Arg::text("256"),
            Arg::text("/venv/packages"),
        ];
        assert_eq!(plan.run.args, expected);
    }

    #[test]
    fn a_users_flags_take_the_place_of_the_usual_ones() {
        let plan = planned(Target::Program, Some(&["-O"]), true);
        let expected = [Arg::text("-O"), Arg::text("-X"), Arg::text("dev")];
        assert_eq!(plan.run.args[..3], expected);
    }

    #[test]
    fn the_driver_is_built_alike_whatever_the_submission() {
        let plain = planned(Target::Program, None, false);
        let other = planned(Target::Program, Some(&["-O"]), true);
        assert_eq!(plain.steps[DRIVER], other.steps[DRIVER]);
    }
}
