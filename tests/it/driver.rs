//! Submissions in a language that is compiled to a program, built by their plan and asked over the
//! driver protocol.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, OnceLock, PoisonError};

use judge::language::{
    Arg, Build, Command as Word, Job, Language, Overrides, SourceFile, Step, Target, Toolchain,
    find,
};
use judge::model::Signature;
use serde_json::{Value, json};

/// What the tests of one language work with.
pub(crate) struct Desk {
    /// The language's id.
    pub(crate) id: &'static str,
    /// What a submission is called.
    pub(crate) file: &'static str,
}

impl Desk {
    pub(crate) fn language(&self) -> &'static dyn Language {
        find(self.id).expect("the language is registered")
    }

    /// The compiler; none where the machine has none, which is said aloud and fails in CI.
    pub(crate) fn toolchain(&self) -> Option<&'static Toolchain> {
        static FOUND: Mutex<Option<HashMap<&'static str, Option<&'static Toolchain>>>> =
            Mutex::new(None);
        let mut found = FOUND.lock().unwrap_or_else(PoisonError::into_inner);
        let found = found.get_or_insert_default().entry(self.id);
        let found =
            found.or_insert_with(|| match self.language().discover(&Overrides::default()) {
                Ok(toolchain) => Some(Box::leak(Box::new(toolchain))),
                Err(missing) => {
                    assert!(
                        std::env::var_os("CI").is_none(),
                        "{missing}: {}",
                        missing.hint
                    );
                    None
                }
            });
        if found.is_none() {
            eprintln!(
                "skipped: there is no compiler of {}",
                self.language().name()
            );
        }
        *found
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
        static SHARED: Mutex<Option<HashMap<String, Vec<PathBuf>>>> = Mutex::new(None);
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
            debug,
            memory_mib: 256,
        };
        let plan = self.language().plan(&job);
        let last = plan.steps.len() - 1;
        let key = format!("{} debug={debug} steps={last}", toolchain.identity);
        let mut folders = {
            let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
            let folders = shared.get_or_insert_default().entry(key);
            folders
                .or_insert_with(|| own_steps(&plan.steps[..last]))
                .clone()
        };
        folders.push(tempfile::tempdir_in(workshop()).expect("a folder").keep());
        match run_step(last, &folders, &plan.steps[last]) {
            Ok(()) => Built::Program(
                words(last, &folders, &plan.run)[0].clone().into(),
                plan.run.env,
            ),
            Err(raw) => Built::Error(self.language().tidy_message(&job, &raw)),
        }
    }

    /// Builds a submission and asks it one call for each list of arguments; none without a compiler.
    pub(crate) fn ask(&self, signature: &Signature, source: &str, calls: &[Value]) -> Option<Talk> {
        let toolchain = self.toolchain()?;
        match self.build(
            toolchain,
            self.file,
            source.as_bytes(),
            Target::Call(signature),
            false,
        ) {
            Built::Program(program, env) => {
                let question = |(case, args)| json!({ "case": case, "step": "call", "args": args });
                let questions: Vec<Value> = calls.iter().enumerate().map(question).collect();
                Some(talk(&program, &env, &questions))
            }
            Built::Error(message) => panic!("does not compile: {message}"),
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
    /// The program, and the environment that it wants.
    Program(PathBuf, Vec<(String, String)>),
    /// The compiler's message, tidied.
    Error(String),
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
        .current_dir(&folders[index])
        .output()
        .expect("start the compiler");
    if output.status.success() {
        Ok(())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// Builds what serves every submission, and moves it as the judge's cache does.
fn own_steps(steps: &[Step]) -> Vec<PathBuf> {
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

    pub(crate) fn value(&self, question: usize) -> &Value {
        let result = self.result(question);
        result
            .get("value")
            .unwrap_or_else(|| panic!("no value: {result}"))
    }
}

/// Runs a driver over questions that are all sent beforehand.
pub(crate) fn talk(program: &Path, env: &[(String, String)], questions: &[Value]) -> Talk {
    let folder = tempfile::tempdir_in(workshop()).expect("a folder");
    let mut lines = String::from("{\"judge\":1}\n");
    for question in questions {
        lines.push_str(&format!("{question}\n"));
    }
    fs::write(folder.path().join("questions"), lines).expect("write the questions");
    let script = "exec timeout 60 \"$0\" 3<questions 4>answers";
    let output = Command::new("sh")
        .args(["-c", script])
        .arg(program)
        .current_dir(&folder)
        .envs(env.iter().cloned())
        .stdin(Stdio::null())
        .output()
        .expect("start the driver");
    let answers = fs::read_to_string(folder.path().join("answers")).expect("the answers are UTF-8");
    Talk {
        answers: answers
            .lines()
            .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}")))
            .collect(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        code: output.status.code(),
    }
}

pub(crate) fn signature(json: &Value) -> Signature {
    serde_json::from_value(json.clone()).unwrap_or_else(|error| panic!("{error}: {json}"))
}

/// A function's signature; `more` overrides or adds keys.
pub(crate) fn function(
    name: &str,
    params: &[(&str, &str)],
    returns: &str,
    more: Value,
) -> Signature {
    let params: Vec<Value> = params
        .iter()
        .map(|(name, ty)| param(name, ty, json!({})))
        .collect();
    let mut whole = json!({
        "kind": "function", "name": name, "aliases": [], "params": params, "returns": returns,
        "judged": "return", "unchanged": [], "returns-node-of": null, "fresh": false, "api": null,
    });
    merge(&mut whole, more);
    signature(&whole)
}

pub(crate) fn param(name: &str, ty: &str, more: Value) -> Value {
    let mut whole =
        json!({ "name": name, "type": ty, "hidden": false, "cycle": null, "within": null });
    merge(&mut whole, more);
    whole
}

fn merge(whole: &mut Value, more: Value) {
    if let (Value::Object(whole), Value::Object(more)) = (whole, more) {
        whole.extend(more);
    }
}
