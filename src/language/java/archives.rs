//! Archives of loaded classes, with which the compiler and the driver start in half of the time.
//! Where the virtual machine cannot make one, all goes on without.

use std::path::PathBuf;

use super::super::{Arg, Build, Command, Job, Step};
use super::plan::{ALWAYS, BRIEF, DRIVER, STACK_MIB, java};

/// The first release that can archive classes as a program ends.
pub(super) const SINCE: u32 = 13;

const COMPILER: usize = DRIVER + 1;
const COMPILER_ARCHIVE: &str = "compiler.jsa";
const RUN: usize = DRIVER + 2;
const RUN_ARCHIVE: &str = "driver.jsa";
/// The driver's classes in one file, as only such a class path can be archived; a folder where there
/// is no `jar`.
const RUN_CLASSES: &str = "driver.jar";

/// Compiles a solution, puts the driver's classes into one file, and judges the solution. Arguments:
/// java, the driver's classes, the compiler's archive, the stack in MiB, then flags.
const WARM: &str = r#"
java=$1 classes=$2 compiler=$3 stack=$4
shift 4
"$java" "$@" -XX:SharedArchiveFile="$compiler" -cp "$classes" judge.compile.CompileTool \
    "$PWD/Warm.java" "$PWD/warm" "$classes" "" &&
"${java%/*}/jar" --create --no-compress --file driver.jar -C "$classes" . &&
"$java" "$@" -XX:ArchiveClassesAtExit="$PWD/driver.jsa" -cp "$PWD/driver.jar" judge.driver.Main \
    "$PWD/warm" "$stack" 3< questions.jsonl 4> /dev/null
if [ ! -f driver.jar ]; then cp -r "$classes" driver.jar; fi
exit 0
"#;

/// Compiles a sample and keeps the compiler's loaded classes. It is made without a class path, as
/// such an archive fits every class path and survives a move of its folder.
pub(super) fn compiler(job: &Job<'_>) -> Step {
    let mut args = vec![
        Arg::text("-c"),
        Arg::text("\"$@\"; exit 0"),
        Arg::text("sh"),
    ];
    args.push(java(job));
    args.extend(ALWAYS.iter().chain(BRIEF).map(|flag| Arg::text(*flag)));
    args.push(Arg::In {
        prefix: "-XX:ArchiveClassesAtExit=".to_owned(),
        step: COMPILER,
        path: COMPILER_ARCHIVE.to_owned(),
    });
    args.extend(["-cp", "none", "-m", "jdk.compiler/com.sun.tools.javac.Main"].map(Arg::text));
    args.extend(["-proc:none", "-nowarn", "-g", "-parameters", "-d"].map(Arg::text));
    args.push(Arg::within(COMPILER, "classes"));
    args.push(Arg::within(COMPILER, "Sample.java"));
    let sample = include_bytes!("compile/Sample.java").to_vec();
    let files = vec![(PathBuf::from("Sample.java"), sample)];
    step("an archive of the Java compiler", files, args)
}

/// Runs the driver on a sample and keeps its loaded classes.
pub(super) fn driver(job: &Job<'_>) -> Step {
    let mut args = vec![Arg::text("-c"), Arg::text(WARM), Arg::text("sh")];
    args.push(java(job));
    args.push(Arg::within(DRIVER, "classes"));
    args.push(Arg::within(COMPILER, COMPILER_ARCHIVE));
    args.push(Arg::text(STACK_MIB.to_string()));
    args.extend(ALWAYS.iter().map(|flag| Arg::text(*flag)));
    let solution = include_bytes!("compile/Warm.java").to_vec();
    let questions = include_bytes!("compile/questions.jsonl").to_vec();
    let files = vec![
        (PathBuf::from("Warm.java"), solution),
        (PathBuf::from("questions.jsonl"), questions),
    ];
    step("an archive of the Java driver", files, args)
}

/// The flag by which the compiler starts from its archive.
pub(super) fn of_compiler() -> Arg {
    shared(COMPILER, COMPILER_ARCHIVE)
}

/// The flags by which the driver starts from its archive.
pub(super) fn of_driver() -> [Arg; 3] {
    let classes = Arg::within(RUN, RUN_CLASSES);
    [shared(RUN, RUN_ARCHIVE), Arg::text("-cp"), classes]
}

fn shared(step: usize, path: &str) -> Arg {
    Arg::In {
        prefix: "-XX:SharedArchiveFile=".to_owned(),
        step,
        path: path.to_owned(),
    }
}

fn step(label: &str, files: Vec<(PathBuf, Vec<u8>)>, args: Vec<Arg>) -> Step {
    Step {
        label: label.to_owned(),
        files,
        build: Build::Run {
            command: Command {
                program: Arg::text("/bin/sh"),
                args,
                env: Vec::new(),
            },
            blames_user: false,
        },
    }
}
