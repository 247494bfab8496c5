//! Builds and runs Java plans with plain processes, without the sandbox.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command as Process;
use std::sync::OnceLock;

use judge::language::{
    Arg, Build, Command, Job, Language, Languages, Overrides, Purpose, SourceFile, Step, Target,
    Toolchain,
};
use judge::model::Signature;
use serde_json::{Value, json};
use tempfile::TempDir;

/// What every test shares: the JDK, and the steps that serve every submission.
pub(super) struct Bench {
    toolchain: Toolchain,
    _folder: TempDir,
    shared: Vec<PathBuf>,
}

/// What one run of the driver came to.
pub(super) struct Run {
    pub(super) ready: Value,
    pub(super) answers: Vec<Value>,
    pub(super) stdout: String,
    pub(super) stderr: String,
    pub(super) code: Option<i32>,
}

static BENCH: OnceLock<Option<Bench>> = OnceLock::new();

fn java() -> &'static dyn Language {
    Languages::default()
        .find("java")
        .expect("Java is registered")
}

/// The shared bench; nothing where there is no JDK, which only CI takes for a failure.
pub(super) fn bench() -> Option<&'static Bench> {
    let bench = BENCH.get_or_init(|| match java().discover(&Overrides::default()) {
        Ok(toolchain) => Some(prepare(toolchain)),
        Err(missing) => {
            assert!(
                std::env::var("CI").as_deref() != Ok("true"),
                "CI needs a JDK: {missing}"
            );
            None
        }
    });
    if bench.is_none() {
        eprintln!("skipped: no JDK on this machine");
    }
    bench.as_ref()
}

fn prepare(toolchain: Toolchain) -> Bench {
    let folder = tempfile::tempdir().expect("a folder");
    let overrides = Overrides::default();
    let job = Job {
        source: SourceFile {
            name: "sol.java",
            bytes: b"",
        },
        target: Target::Program,
        toolchain: &toolchain,
        overrides: &overrides,
        purpose: Purpose::Judging,
        memory_mib: 576,
    };
    let steps = java().plan(&job).steps;
    let mut shared = Vec::new();
    for step in &steps[..steps.len() - 1] {
        let out = folder.path().join(shared.len().to_string());
        shared.push(out.clone());
        perform(step, &out, &shared).expect("the judge's own steps build");
    }
    Bench {
        toolchain,
        _folder: folder,
        shared,
    }
}

fn process(command: &Command, folders: &[PathBuf]) -> Process {
    let word = |arg: &Arg| match arg {
        Arg::Text(text) => text.clone(),
        Arg::In { prefix, step, path } => {
            format!("{prefix}{}", folders[*step].join(path).display())
        }
    };
    let mut process = Process::new("timeout");
    process.arg("60").arg(word(&command.program));
    process.args(command.args.iter().map(word));
    process.envs(command.env.iter().map(|(name, value)| (name, value)));
    process.env_remove("JAVA_TOOL_OPTIONS");
    process
}

/// Runs one step; the compiler's message where it fails.
fn perform(step: &Step, out: &Path, folders: &[PathBuf]) -> Result<(), String> {
    fs::create_dir_all(out).expect("a folder");
    for (path, bytes) in &step.files {
        let path = out.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    let Build::Run { command, .. } = &step.build else {
        return Ok(());
    };
    let output = process(command, folders)
        .current_dir(out)
        .output()
        .expect("the compiler starts");
    if output.status.success() {
        return Ok(());
    }
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    Err(text)
}

impl Bench {
    /// Compiles a file for a target and gives its command and folders.
    fn build(
        &self,
        name: &str,
        source: &[u8],
        target: Target<'_>,
        debug: bool,
        folder: &Path,
    ) -> Result<(Command, Vec<PathBuf>), String> {
        let overrides = Overrides::default();
        let job = Job {
            source: SourceFile {
                name,
                bytes: source,
            },
            target,
            toolchain: &self.toolchain,
            overrides: &overrides,
            purpose: if debug {
                Purpose::Checking
            } else {
                Purpose::Judging
            },
            memory_mib: 576,
        };
        let plan = java().plan(&job);
        let mut folders = self.shared.clone();
        let out = folder.join("own");
        folders.push(out.clone());
        let last = plan.steps.last().expect("a step");
        let raw = perform(last, &out, &folders);
        raw.map_err(|raw| java().tidy_message(&job, &raw))?;
        Ok((plan.run, folders))
    }

    /// The JDK's release: 17 of `17.0.15`.
    pub(super) fn release(&self) -> u32 {
        let version = &self.toolchain.version;
        let first = version.split(|c: char| !c.is_ascii_digit()).next();
        first.and_then(|first| first.parse().ok()).unwrap_or(0)
    }

    /// The message with which a file fails to compile.
    pub(super) fn refusal(&self, name: &str, source: &[u8], signature: &Signature) -> String {
        let folder = tempfile::tempdir().expect("a folder");
        self.build(name, source, Target::Call(signature), false, folder.path())
            .expect_err("the file must not compile")
    }

    /// Runs questions, `(step, args)`, through the driver.
    pub(super) fn ask(
        &self,
        name: &str,
        source: &str,
        signature: &Signature,
        questions: &[(&str, Value)],
    ) -> Run {
        self.ask_with(name, source, signature, questions, false)
    }

    /// The same, with assertions on where `debug` says so.
    pub(super) fn ask_with(
        &self,
        name: &str,
        source: &str,
        signature: &Signature,
        questions: &[(&str, Value)],
        debug: bool,
    ) -> Run {
        let folder = tempfile::tempdir().expect("a folder");
        let target = Target::Call(signature);
        let (command, folders) = self
            .build(name, source.as_bytes(), target, debug, folder.path())
            .unwrap_or_else(|message| panic!("it does not compile:\n{message}"));
        let mut lines = json!({"judge": 1, "file": name, "signature": signature}).to_string();
        for (case, (step, args)) in questions.iter().enumerate() {
            lines.push('\n');
            lines.push_str(&json!({"case": case, "step": step, "args": args}).to_string());
        }
        lines.push('\n');
        let (asked, answered) = (folder.path().join("asked"), folder.path().join("answered"));
        fs::write(&asked, lines).expect("a file");
        let java = process(&command, &folders);
        // The words after the script are: the two files, then the command.
        let output = Process::new("sh")
            .args(["-c", "in=$1 out=$2; shift 2; cat \"$in\" | { \"$@\" 3<&0 0</dev/null; echo $? >\"$out.code\"; } 4>&1 1>\"$out.stdout\" | cat >\"$out\"", "sh"])
            .arg(&asked)
            .arg(&answered)
            .arg(java.get_program())
            .args(java.get_args())
            .current_dir(folder.path())
            .output()
            .expect("a shell");
        let read = |ending: &str| {
            let path = format!("{}{ending}", answered.display());
            String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).into_owned()
        };
        let text = read("");
        let mut answers: Vec<Value> = text
            .lines()
            .filter(|line| !line.is_empty())
            .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}")))
            .collect();
        let ready = if answers.is_empty() {
            Value::Null
        } else {
            answers.remove(0)
        };
        Run {
            ready,
            answers,
            stdout: read(".stdout"),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
            code: read(".code").trim().parse().ok(),
        }
    }

    /// Runs a whole program on an input; its standard output, error and exit code.
    pub(super) fn program(&self, source: &str, input: &str) -> (String, String, Option<i32>) {
        let folder = tempfile::tempdir().expect("a folder");
        let (command, folders) = self
            .build(
                "prog.java",
                source.as_bytes(),
                Target::Program,
                false,
                folder.path(),
            )
            .unwrap_or_else(|message| panic!("it does not compile:\n{message}"));
        let path = folder.path().join("input");
        fs::write(&path, input).expect("a file");
        let output = process(&command, &folders)
            .stdin(fs::File::open(path).expect("the input"))
            .current_dir(folder.path())
            .output()
            .expect("java starts");
        (
            String::from_utf8_lossy(&output.stdout).into_owned(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
            output.status.code(),
        )
    }
}

impl Run {
    /// The result of a question.
    #[track_caller]
    pub(super) fn result(&self, index: usize) -> &Value {
        assert_eq!(self.ready, json!("ready"), "{}", self.stderr);
        match self.answers.get(index) {
            Some(answer) => &answer["result"],
            None => panic!("no answer {index}: {} {}", self.stdout, self.stderr),
        }
    }
}

/// A function's signature with `name: type` parameters, and what else differs from the usual.
pub(super) fn function(
    name: &str,
    params: &[(&str, &str)],
    returns: &str,
    more: &Value,
) -> Signature {
    let params: Vec<Value> = params
        .iter()
        .map(|(name, ty)| json!({"name": name, "type": ty, "hidden": false, "cycle": null, "within": null}))
        .collect();
    let mut signature = json!({
        "kind": "function", "name": name, "aliases": [], "params": params, "returns": returns,
        "judged": "return", "unchanged": [], "returns-node-of": null, "fresh": false, "api": null,
    });
    for (key, value) in more.as_object().into_iter().flatten() {
        signature[key] = value.clone();
    }
    serde_json::from_value(signature).expect("a signature")
}
