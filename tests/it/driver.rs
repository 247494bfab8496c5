//! Submissions built by their plan and asked over the driver protocol, without the sandbox.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{Mutex, OnceLock, PoisonError};

use judge::language::{
    Arg, Build, Command as Word, Job, Language, Languages, Overrides, Purpose, SourceFile, Step,
    Target, Toolchain,
};
use judge::model::Signature;
use serde_json::{Value, json};

use crate::toolchains;

/// What the tests of one language work with.
pub(crate) struct Desk {
    /// The language's id.
    pub(crate) id: &'static str,
    /// What a submission is called.
    pub(crate) file: &'static str,
}

impl Desk {
    pub(crate) fn language(&self) -> &'static dyn Language {
        Languages::default()
            .find(self.id)
            .expect("the language is registered")
    }

    /// The toolchain; none where the machine has none, which is said aloud and fails in CI.
    pub(crate) fn toolchain(&self) -> Option<&'static Toolchain> {
        toolchains::found(self.id)
    }

    /// Builds a submission as the judge does: what serves every submission is built once, elsewhere,
    /// and moved into its place.
    pub(crate) fn build(
        &self,
        toolchain: &Toolchain,
        name: &str,
        source: &[u8],
        target: Target<'_>,
        debug: bool,
    ) -> Built {
        static SHARED: Mutex<Vec<(Vec<Step>, Vec<PathBuf>)>> = Mutex::new(Vec::new());
        let overrides = Overrides::default();
        let source = SourceFile {
            name,
            bytes: source,
        };
        let job = Job {
            source,
            target,
            toolchain,
            overrides: &overrides,
            purpose: if debug {
                Purpose::Checking
            } else {
                Purpose::Judging
            },
            memory_mib: 256 + self.language().factor().memory_mib,
        };
        let plan = self.language().plan(&job);
        let (own, common) = plan.steps.split_last().expect("a step");
        let mut folders = {
            let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
            if !shared.iter().any(|(steps, _)| steps == common) {
                shared.push((common.to_vec(), common_steps(common)));
            }
            let known = shared.iter().find(|(steps, _)| steps == common);
            known.expect("they were just built").1.clone()
        };
        folders.push(tempfile::tempdir_in(workshop()).expect("a folder").keep());
        if let Err(raw) = run_step(common.len(), &folders, own) {
            return Built::Error(self.language().tidy_message(&job, &raw));
        }
        let mut hello = json!({"judge": 1, "file": name});
        if let Target::Call(signature) = target {
            hello["signature"] = json!(signature);
        }
        Built::Program(Program {
            words: words(common.len(), &folders, &plan.run),
            env: plan.run.env,
            hello,
        })
    }

    /// Builds a submission and asks it one call for each list of arguments; none without a toolchain.
    pub(crate) fn ask(&self, signature: &Signature, source: &str, calls: &[Value]) -> Option<Talk> {
        let toolchain = self.toolchain()?;
        let asked: Vec<_> = calls.iter().map(|args| ("call", args.clone())).collect();
        let talk = self.asked(toolchain, signature, source.as_bytes(), &asked);
        Some(talk.unwrap_or_else(|message| panic!("does not compile: {message}")))
    }

    /// Builds a submission for a toolchain and asks it; what does not build is the error.
    pub(crate) fn asked(
        &self,
        toolchain: &Toolchain,
        signature: &Signature,
        source: &[u8],
        asked: &[(&str, Value)],
    ) -> Result<Talk, String> {
        match self.build(toolchain, self.file, source, Target::Call(signature), false) {
            Built::Program(program) => Ok(program.talk(&questions(asked))),
            Built::Error(message) => Err(message),
        }
    }

    /// Asserts that each call gives its value.
    pub(crate) fn gives(&self, signature: &Signature, source: &str, calls: &[(Value, Value)]) {
        let args: Vec<Value> = calls.iter().map(|(args, _)| args.clone()).collect();
        let Some(talk) = self.ask(signature, source, &args) else {
            return;
        };
        assert_eq!(
            talk.answers.first(),
            Some(&json!("ready")),
            "stderr: {}",
            talk.stderr
        );
        for (index, (args, due)) in calls.iter().enumerate() {
            assert_eq!(talk.result(index), &json!({ "value": due }), "for {args}");
            assert!(talk.answers[index + 1]["cpu_ns"].is_u64());
        }
        assert_eq!(talk.code, Some(0));
    }
}

/// Everything that this run of the tests builds.
pub(crate) fn workshop() -> &'static Path {
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    FOLDER
        .get_or_init(|| tempfile::tempdir().expect("a temporary folder"))
        .path()
}

/// What a build came to.
pub(crate) enum Built {
    Program(Program),
    /// The compiler's message, tidied.
    Error(String),
}

/// A program that was built, and how it is started.
pub(crate) struct Program {
    words: Vec<String>,
    env: Vec<(String, String)>,
    /// What its driver is told first.
    hello: Value,
}

impl Program {
    /// Runs a driver over questions that are all sent beforehand.
    pub(crate) fn talk(&self, questions: &[Value]) -> Talk {
        let folder = tempfile::tempdir_in(workshop()).expect("a folder");
        let mut lines = format!("{}\n", self.hello);
        for question in questions {
            lines.push_str(&format!("{question}\n"));
        }
        fs::write(folder.path().join("questions"), lines).expect("write the questions");
        let output = self.started(folder.path(), "3<questions 4>answers", "");
        let text = fs::read_to_string(folder.path().join("answers")).expect("answers in UTF-8");
        let answer =
            |line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        Talk {
            answers: text
                .lines()
                .filter(|line| !line.is_empty())
                .map(answer)
                .collect(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
            code: output.status.code(),
        }
    }

    /// Runs a whole program on an input.
    pub(crate) fn run(&self, input: &str) -> Talk {
        let folder = tempfile::tempdir_in(workshop()).expect("a folder");
        let output = self.started(folder.path(), "", input);
        Talk {
            answers: Vec::new(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
            code: output.status.code(),
        }
    }

    /// Starts it under an outer limit on whatever it does, with the stack that the sandbox gives.
    fn started(&self, folder: &Path, descriptors: &str, input: &str) -> Output {
        fs::write(folder.join("input"), input).expect("write the input");
        let limits = "ulimit -Ss $(ulimit -Hs)";
        Command::new("sh")
            .arg("-c")
            .arg(format!(
                "{limits}; exec timeout 60 \"$@\" {descriptors} <input"
            ))
            .arg("sh")
            .args(&self.words)
            .current_dir(folder)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .envs(self.env.iter().cloned())
            .output()
            .expect("start the program")
    }
}

/// Questions, each a step and its arguments, numbered.
pub(crate) fn questions(asked: &[(&str, Value)]) -> Vec<Value> {
    let question = |(case, (step, args)): (usize, &(&str, Value))| json!({ "case": case, "step": step, "args": args });
    asked.iter().enumerate().map(question).collect()
}

fn words(step: usize, folders: &[PathBuf], command: &Word) -> Vec<String> {
    let word = |arg: &Arg| match arg {
        Arg::Text(text) => text.clone(),
        Arg::In {
            prefix,
            step: other,
            path,
        } => {
            assert!(*other <= step, "a step reads only earlier ones");
            format!("{prefix}{}", folders[*other].join(path).display())
        }
    };
    std::iter::once(&command.program)
        .chain(&command.args)
        .map(word)
        .collect()
}

fn run_step(index: usize, folders: &[PathBuf], step: &Step) -> Result<(), String> {
    for (name, bytes) in &step.files {
        let path = folders[index].join(name);
        let folder = path.parent().expect("a folder");
        fs::create_dir_all(folder).expect("make a folder of the step");
        fs::write(path, bytes).expect("write a file of the step");
    }
    let Build::Run { command, .. } = &step.build else {
        return Ok(());
    };
    let words = words(index, folders, command);
    let output = Command::new(&words[0])
        .args(&words[1..])
        .envs(command.env.iter().cloned())
        .env_remove("JAVA_TOOL_OPTIONS")
        .stdin(Stdio::null())
        .current_dir(&folders[index])
        .output()
        .expect("start the compiler");
    if output.status.success() {
        Ok(())
    } else {
        Err(String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
    }
}

/// Builds what serves every submission, and moves it as the judge's cache does.
fn common_steps(steps: &[Step]) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        let home = tempfile::tempdir_in(workshop()).expect("a folder").keep();
        let (draft, place) = (home.join("draft"), home.join("step"));
        fs::create_dir(&draft).expect("create a folder");
        folders.push(draft.clone());
        run_step(index, &folders, step).expect("the judge's own part compiles");
        fs::rename(&draft, &place).expect("move the step's folder");
        folders[index] = place;
    }
    folders
}

/// What became of a conversation.
pub(crate) struct Talk {
    /// The lines on descriptor 4.
    pub(crate) answers: Vec<Value>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    /// The exit code; none after a signal.
    pub(crate) code: Option<i32>,
}

impl Talk {
    /// The outcome of the question of this number.
    pub(crate) fn result(&self, question: usize) -> &Value {
        match self.answers.get(question + 1) {
            Some(answer) => &answer["result"],
            None => panic!(
                "no answer {question}; {:?}; stderr: {}",
                self.answers, self.stderr
            ),
        }
    }

    /// The outcomes of that many questions, of a submission that loads.
    #[track_caller]
    pub(crate) fn results(&self, questions: usize) -> Vec<Value> {
        let (answers, stderr) = (&self.answers, &self.stderr);
        assert_eq!(answers.first(), Some(&json!("ready")), "{stderr}");
        let numbers = answers[1..].iter().map(|answer| answer["case"].as_u64());
        assert!(
            numbers.eq((0..questions as u64).map(Some)),
            "{answers:?} {stderr}"
        );
        let result = |answer: &Value| answer["result"].clone();
        answers[1..].iter().map(result).collect()
    }

    pub(crate) fn value(&self, question: usize) -> &Value {
        let result = self.result(question);
        result
            .get("value")
            .unwrap_or_else(|| panic!("no value: {result}"))
    }
}
