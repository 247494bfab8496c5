//! How a Java file is built and run: the driver, an archive that makes the compiler start fast,
//! the user's file.

use std::path::PathBuf;

use super::super::debugging::Stepping;
use super::super::{Arg, Build, Command, Job, Plan, Step, Target};
use super::archives;
use super::discovery::release;
use crate::model::{Api, ApiRule, Function, Signature, Type};

/// Stack of the thread that runs the solution: 10^5 frames take some 10 to 50 MiB, and an endless
/// recursion must reach its end well within the time limit.
pub(super) const STACK_MIB: u64 = 64;
/// What the virtual machine needs beside heap and stack.
pub(super) const MACHINE_MIB: u64 = 128;
/// The smallest heap that is worth a start.
const LEAST_HEAP_MIB: u64 = 64;

pub(super) const DRIVER: usize = 0;

macro_rules! sources {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!($path))),*]
    };
}

/// Everything that is compiled once for each JDK.
static SOURCES: &[(&str, &str)] = sources![
    "compile/CompileTool.java",
    "compile/Messages.java",
    "compile/UserSource.java",
    "driver/Call.java",
    "driver/ClassCall.java",
    "driver/Clock.java",
    "driver/CodecCall.java",
    "driver/Decoder.java",
    "driver/Encoder.java",
    "driver/Failure.java",
    "driver/Flattener.java",
    "driver/FunctionCall.java",
    "driver/Json.java",
    "driver/Line.java",
    "driver/Main.java",
    "driver/Members.java",
    "driver/Misfit.java",
    "driver/NodeClass.java",
    "driver/Output.java",
    "driver/Program.java",
    "driver/Shape.java",
    "driver/Signature.java",
    "driver/Stepping.java",
    "driver/Stopwatch.java",
    "driver/Structures.java",
    "driver/UserLoader.java",
    "driver/Wrong.java",
    "given/ListNode.java",
    "given/Pair.java",
    "given/TreeNode.java",
    "given/graph/Node.java",
    "given/nary/Node.java",
    "given/random/Node.java",
];

/// Flags for every virtual machine that is started.
pub(super) const ALWAYS: &[&str] = &[
    "-XX:+IgnoreUnrecognizedVMOptions",
    "-XX:+UseSerialGC",
    "-XX:-UsePerfData",
    "-Xshare:auto",
    "-Xlog:disable",
    "-Dfile.encoding=UTF-8",
    "-Duser.language=en",
    "-Duser.country=US",
    "-Djava.io.tmpdir=.",
];
/// Flags for a compiler, which runs too briefly for the optimising one.
pub(super) const BRIEF: &[&str] = &["-XX:TieredStopAtLevel=1", "-Xss64m"];

pub(super) fn plan(job: &Job<'_>) -> Plan {
    let mut steps = vec![driver(job)];
    if release(&job.toolchain.version) >= archives::SINCE {
        steps.extend([archives::compiler(job), archives::driver(job)]);
    }
    let own = steps.len();
    steps.push(user_file(job, own));
    Plan {
        run: run(job, own),
        steps,
    }
}

fn driver(job: &Job<'_>) -> Step {
    let mut args: Vec<Arg> = ALWAYS
        .iter()
        .chain(BRIEF)
        .map(|flag| Arg::text(format!("-J{flag}")))
        .collect();
    args.extend(
        [
            "-encoding",
            "UTF-8",
            "-proc:none",
            "-nowarn",
            "-implicit:none",
            // The other way to join strings takes 20 ms to set up in every process.
            "-XDstringConcat=inline",
        ]
        .map(Arg::text),
    );
    // A JDK that brings JavaFX has a Pair of its own, which must not clash with ours here.
    args.extend(
        [
            "--limit-modules",
            "java.base,java.compiler,java.management,jdk.compiler",
            "-d",
        ]
        .map(Arg::text),
    );
    args.push(Arg::within(DRIVER, "classes"));
    let mut files = Vec::new();
    for (path, text) in SOURCES {
        let path = format!("source/{path}");
        args.push(Arg::within(DRIVER, &path));
        files.push((PathBuf::from(path), text.as_bytes().to_vec()));
    }
    Step {
        label: "the Java driver".to_owned(),
        files,
        build: Build::Run {
            command: Command {
                program: Arg::text(job.toolchain.program.display().to_string()),
                args,
                env: Vec::new(),
            },
            blames_user: false,
        },
    }
}

fn user_file(job: &Job<'_>, own: usize) -> Step {
    let source = format!("source/{}", job.source.name);
    let mut files = vec![(PathBuf::from(&source), job.source.bytes.to_vec())];
    let mut args: Vec<Arg> = ALWAYS
        .iter()
        .chain(BRIEF)
        .map(|flag| Arg::text(*flag))
        .collect();
    if own > DRIVER + 1 {
        args.push(archives::of_compiler());
    }
    args.push(Arg::text("-cp"));
    args.push(Arg::within(DRIVER, "classes"));
    args.push(Arg::text("judge.compile.CompileTool"));
    args.push(Arg::within(own, &source));
    args.push(Arg::within(own, "classes"));
    args.push(Arg::within(DRIVER, "classes"));
    args.push(Arg::text(given(job.target).join(",")));
    args.extend(job.overrides.flags.iter().flatten().map(Arg::text));
    if let Target::Call(Signature::Function(Function { api: Some(api), .. })) = job.target {
        let path = format!("given/{}.java", api.base);
        args.push(Arg::within(own, &path));
        files.push((PathBuf::from(path), interface(api).into_bytes()));
    }
    Step {
        label: job.source.name.to_owned(),
        files,
        build: Build::Run {
            command: Command {
                program: java(job),
                args,
                env: Vec::new(),
            },
            blames_user: true,
        },
    }
}

fn run(job: &Job<'_>, own: usize) -> Command {
    if let Some(stepping) = job.stepping() {
        return stepped(job, stepping, own);
    }
    let beside = STACK_MIB + MACHINE_MIB;
    let heap = job
        .memory_mib
        .saturating_sub(beside)
        .max(job.memory_mib / 3)
        .max(LEAST_HEAP_MIB);
    let mut args: Vec<Arg> = ALWAYS.iter().map(|flag| Arg::text(*flag)).collect();
    args.push(Arg::text(format!("-Xmx{heap}m")));
    // Frequent exceptions keep their message and lines, and a crash leaves no core file.
    args.extend(
        [
            "-XX:-OmitStackTraceInFastThrow",
            "-XX:-CreateCoredumpOnCrash",
        ]
        .map(Arg::text),
    );
    if job.checks() {
        args.push(Arg::text("-ea"));
    }
    if own > DRIVER + 1 {
        args.extend(archives::of_driver());
    } else {
        args.push(Arg::text("-cp"));
        args.push(Arg::within(DRIVER, "classes"));
    }
    args.push(Arg::text(match job.target {
        Target::Call(_) => "judge.driver.Main",
        Target::Program => "judge.driver.Program",
    }));
    args.push(Arg::within(own, "classes"));
    args.push(Arg::text(STACK_MIB.to_string()));
    Command {
        program: java(job),
        args,
        env: Vec::new(),
    }
}

/// The class that runs one case in a debugger.
pub(super) const STEPPING_CLASS: &str = "judge.driver.Stepping";

fn stepped(job: &Job<'_>, stepping: &Stepping<'_>, own: usize) -> Command {
    let part = match job.target {
        Target::Call(_) => "driver",
        Target::Program => "program",
    };
    let mut args = vec![Arg::text("-cp"), Arg::within(DRIVER, "classes")];
    let words = [STEPPING_CLASS, stepping.judge, stepping.folder, part];
    args.extend(words.map(Arg::text));
    args.push(Arg::within(own, "classes"));
    args.push(Arg::text(STACK_MIB.to_string()));
    Command {
        program: java(job),
        args,
        env: Vec::new(),
    }
}

pub(super) fn java(job: &Job<'_>) -> Arg {
    let runner = job.toolchain.runner.as_ref();
    Arg::text(
        runner
            .unwrap_or(&job.toolchain.program)
            .display()
            .to_string(),
    )
}

/// The packages that hold what this problem gives: LeetCode has three classes named Node.
fn given(target: Target<'_>) -> Vec<&'static str> {
    let Target::Call(signature) = target else {
        return Vec::new();
    };
    let mut packages = Vec::new();
    let mut add = |ty: &Type| {
        let package = match innermost(ty) {
            Type::GraphNode => "judge.given.graph",
            Type::RandomListNode => "judge.given.random",
            Type::NaryNode => "judge.given.nary",
            _ => return,
        };
        if !packages.contains(&package) {
            packages.push(package);
        }
    };
    match signature {
        Signature::Function(function) => {
            function.params.iter().for_each(|param| add(&param.ty));
            add(&function.returns);
        }
        Signature::Class(class) => {
            class.constructor.iter().for_each(|param| add(&param.ty));
            for method in &class.methods {
                method.params.iter().for_each(|param| add(&param.ty));
                add(&method.returns);
            }
        }
        Signature::Codec(codec) => add(&codec.ty),
    }
    if let Signature::Function(Function { api: Some(_), .. }) = signature {
        packages.push("judge.given.api");
    }
    packages
}

fn innermost(ty: &Type) -> &Type {
    ty.element().map_or(ty, innermost)
}

/// The class from which the solution inherits what the problem gives.
fn interface(api: &Api) -> String {
    let Api {
        name, base, param, ..
    } = api;
    let (returns, answer) = match api.rule {
        ApiRule::AtLeast => ("boolean", format!("{param} >= hidden")),
        ApiRule::Compare => ("int", format!("Long.compare(hidden, {param})")),
    };
    format!(
        "package judge.given.api;\n\npublic class {base} {{\n    public static volatile long hidden;\n\n    \
         public {returns} {name}(int {param}) {{\n        return {answer};\n    }}\n}}\n"
    )
}
