//! The Python driver, started directly: questions in one file, answers in another.

mod failures;
mod habits;
mod loading;
mod shapes;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::LazyLock;

use judge::language::{
    Arg, Build, Job, Language, Languages, Overrides, Plan, Purpose, SourceFile, Target, Toolchain,
};
use judge::model::{Api, ApiRule, Class, Codec, Function, Judged, Method, Param, Signature};
use serde_json::{Value as Json, json};
use tempfile::TempDir;

struct Found {
    language: &'static dyn Language,
    toolchain: Toolchain,
    /// The folder of the driver's step, built once for all tests.
    driver: TempDir,
}

static PYTHON: LazyLock<Found> = LazyLock::new(|| {
    let language = Languages::default()
        .find("python")
        .expect("Python is a language");
    let toolchain = language
        .discover(&Overrides::default())
        .expect("the tests need Python 3.8 or later");
    let driver = TempDir::new().expect("a folder");
    let plan = plan(language, &toolchain, b"", Target::Program);
    let step = &plan.steps[0];
    for (name, bytes) in &step.files {
        fs::write(driver.path().join(name), bytes).expect("a part of the driver");
    }
    let Build::Run { command, .. } = &step.build else {
        panic!("the driver is built by a command");
    };
    let status = command_of(command, &[driver.path()]).status();
    assert!(status.expect("it starts").success(), "the driver builds");
    Found {
        language,
        toolchain,
        driver,
    }
});

fn plan(language: &dyn Language, toolchain: &Toolchain, source: &[u8], target: Target<'_>) -> Plan {
    language.plan(&Job {
        source: SourceFile {
            name: "sol.py",
            bytes: source,
        },
        target,
        toolchain,
        overrides: &Overrides::default(),
        purpose: Purpose::Judging,
        memory_mib: 256,
    })
}

fn command_of(command: &judge::language::Command, folders: &[&Path]) -> Command {
    let word = |arg: &Arg| match arg {
        Arg::Text(text) => text.clone(),
        Arg::In { prefix, step, path } => {
            format!("{prefix}{}", folders[*step].join(path).display())
        }
    };
    // The outer limit on whatever a submission does, and the stack that the sandbox gives.
    let mut shell = Command::new("sh");
    shell
        .arg("-c")
        .arg("ulimit -Ss unlimited || true; exec timeout 60 \"$@\"")
        .arg("sh")
        .arg(word(&command.program))
        .args(command.args.iter().map(word))
        .env_clear()
        .envs(command.env.iter().map(|(name, value)| (name, value)))
        .env("PATH", "/usr/local/bin:/usr/bin:/bin");
    shell
}

/// A submission that was run: the answers, the first being the driver's `ready`.
struct Ran {
    answers: Vec<Json>,
    output: Output,
}

fn ask(source: impl AsRef<[u8]>, signature: &Signature, questions: &[(&str, Json)]) -> Ran {
    let folder = TempDir::new().expect("a folder");
    let file = |name: &str| folder.path().join(name);
    let source = source.as_ref();
    fs::write(file("sol.py"), source).expect("the submission");
    let hello = json!({"judge": 1, "file": "sol.py", "signature": signature});
    let mut lines = format!("{hello}\n");
    for (case, (step, args)) in questions.iter().enumerate() {
        lines += &format!("{}\n", json!({"case": case, "step": step, "args": args}));
    }
    fs::write(file("questions"), lines).expect("the questions");
    let target = Target::Call(signature);
    let plan = plan(PYTHON.language, &PYTHON.toolchain, source, target);
    let inner = command_of(&plan.run, &[PYTHON.driver.path(), folder.path()]);
    let output = Command::new("sh")
        .args(["-c", "exec \"$@\" 3<questions 4>answers </dev/null", "sh"])
        .arg(inner.get_program())
        .args(inner.get_args())
        .env_clear()
        .envs(
            inner
                .get_envs()
                .filter_map(|(name, value)| Some((name, value?))),
        )
        .current_dir(folder.path())
        .output()
        .expect("it starts");
    let answers = fs::read_to_string(file("answers")).expect("the answers");
    let answers = answers
        .lines()
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_str(line).expect("JSON"));
    Ran {
        answers: answers.collect(),
        output,
    }
}

/// The results of a submission that loads, one for each case.
fn results(source: impl AsRef<[u8]>, signature: &Signature, cases: &[Json]) -> Vec<Json> {
    let questions: Vec<_> = cases.iter().map(|args| ("call", args.clone())).collect();
    let ran = ask(source, signature, &questions);
    assert_eq!(
        ran.answers.first(),
        Some(&json!("ready")),
        "{:?}",
        ran.output
    );
    let numbers = ran.answers[1..]
        .iter()
        .map(|answer| answer["case"].as_u64());
    assert!(
        numbers.eq((0..cases.len() as u64).map(Some)),
        "{:?}",
        ran.answers
    );
    ran.answers[1..]
        .iter()
        .map(|answer| answer["result"].clone())
        .collect()
}

/// What one call gives, of a method `f` of class Solution with this body.
fn result(body: &str, signature: &Signature, args: Json) -> Json {
    results(in_solution(body), signature, &[args]).remove(0)
}

/// A class Solution with a method `f` of this body.
fn in_solution(body: &str) -> String {
    let indented = body.replace('\n', "\n        ");
    format!("class Solution:\n    def f(self, *args):\n        {indented}\n")
}

static PLAIN: LazyLock<Signature> = LazyLock::new(|| takes_int("int"));

/// `f(n: int)` returning a value of this type.
fn takes_int(returns: &str) -> Signature {
    Signature::Function(function(&[("n", "int")], returns))
}

fn param(name: &str, ty: &str) -> Param {
    Param::new(name, ty.parse().expect("a type"))
}

fn function(params: &[(&str, &str)], returns: &str) -> Function {
    Function {
        name: "f".to_owned(),
        aliases: vec!["g".to_owned()],
        params: params.iter().map(|(name, ty)| param(name, ty)).collect(),
        returns: returns.parse().expect("a type"),
        judged: Judged::Return,
        unchanged: Vec::new(),
        returns_node_of: None,
        fresh: false,
        api: None,
    }
}

fn value(of: Json) -> Json {
    json!({ "value": of })
}
