//! A driver of Node.js started directly: questions in one file, answers in another.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use judge::language::{
    Arg, Build, Job, Language, Languages, Missing, Overrides, Purpose, SourceFile, Target,
    Toolchain,
};
use judge::model::{Function, Judged, Param, Signature};
use serde_json::{Value as Json, json};
use tempfile::TempDir;

/// A language and what runs it here.
pub(crate) struct Found {
    pub(crate) language: &'static dyn Language,
    pub(crate) toolchain: Result<Toolchain, Missing>,
}

/// A submission that was run: the answers, the first being the driver's `ready`.
pub(crate) struct Ran {
    pub(crate) answers: Vec<Json>,
    pub(crate) output: Output,
}

impl Found {
    pub(crate) fn new(id: &str) -> Found {
        let language = Languages::default().find(id).expect("a language");
        Found {
            language,
            toolchain: language.discover(&Overrides::default()),
        }
    }

    /// Whether there is no toolchain, which is said aloud; where it must be, that is a failure.
    pub(crate) fn absent(&self) -> bool {
        let Err(missing) = &self.toolchain else {
            return false;
        };
        assert!(std::env::var_os("CI").is_none(), "{missing}");
        eprintln!("skipped: {missing}");
        true
    }

    /// Runs `file` and asks it; what does not build is the inner error.
    pub(crate) fn ask(
        &self,
        file: &str,
        source: &[u8],
        target: Target<'_>,
        questions: &[(&str, Json)],
    ) -> Result<Ran, String> {
        let folder = TempDir::new().expect("a folder");
        let mut lines = String::new();
        if let Target::Call(signature) = target {
            let hello = json!({"judge": 1, "file": file, "signature": signature});
            lines += &format!("{hello}\n");
        }
        for (case, (step, args)) in questions.iter().enumerate() {
            lines += &format!("{}\n", json!({"case": case, "step": step, "args": args}));
        }
        fs::write(folder.path().join("questions"), lines).expect("the questions");
        fs::write(folder.path().join("in"), "hello\n").expect("the input");
        let overrides = Overrides::default();
        let job = Job {
            source: SourceFile {
                name: file,
                bytes: source,
            },
            target,
            toolchain: self.toolchain.as_ref().expect("a toolchain"),
            overrides: &overrides,
            purpose: Purpose::Judging,
            memory_mib: 384,
        };
        let plan = self.language.plan(&job);
        let mut folders: Vec<PathBuf> = Vec::new();
        for (number, step) in plan.steps.iter().enumerate() {
            let own = folder.path().join(number.to_string());
            fs::create_dir(&own).expect("a folder");
            folders.push(own.clone());
            for (name, bytes) in &step.files {
                fs::write(own.join(name), bytes).expect("a file");
            }
            if let Build::Run { command, .. } = &step.build {
                let output = started(command, &folders, &own)
                    .output()
                    .expect("it starts");
                if !output.status.success() {
                    let text = [output.stdout, output.stderr].concat();
                    let text = String::from_utf8_lossy(&text).trim_end().to_owned();
                    return Err(self.language.tidy_message(&job, &text));
                }
            }
        }
        let output = started(&plan.run, &folders, folder.path())
            .output()
            .expect("it starts");
        let answers = fs::read_to_string(folder.path().join("answers")).expect("the answers");
        let answers = answers.lines().filter(|line| !line.is_empty()).map(|line| {
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
        });
        Ok(Ran {
            answers: answers.collect(),
            output,
        })
    }
}

/// A planned command with an outer limit on whatever a submission does, the stack that the
/// sandbox gives, and the driver's descriptors.
fn started(command: &judge::language::Command, folders: &[PathBuf], within: &Path) -> Command {
    let word = |arg: &Arg| match arg {
        Arg::Text(text) => text.clone(),
        Arg::In { prefix, step, path } => {
            format!("{prefix}{}", folders[*step].join(path).display())
        }
    };
    let questions = folders[0].parent().expect("a folder").to_owned();
    let mut shell = Command::new("sh");
    shell
        .arg("-c")
        .arg(format!(
            "ulimit -Ss $(ulimit -Hs); d={}; exec timeout 60 \"$@\" 3<$d/questions \
             4>$d/answers <$d/in",
            questions.display()
        ))
        .arg("sh")
        .arg(word(&command.program))
        .args(command.args.iter().map(word))
        .env_clear()
        .envs(command.env.iter().map(|(name, value)| (name, value)))
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .current_dir(within);
    shell
}

/// The results of the answers behind `ready`.
pub(crate) fn results(ran: &Ran, cases: usize) -> Vec<Json> {
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
        numbers.eq((0..cases as u64).map(Some)),
        "{:?} {:?}",
        ran.answers,
        ran.output
    );
    ran.answers[1..]
        .iter()
        .map(|answer| answer["result"].clone())
        .collect()
}

pub(crate) fn param(name: &str, ty: &str) -> Param {
    Param::new(name, ty.parse().expect("a type"))
}

/// A function `f`.
pub(crate) fn function(params: &[(&str, &str)], returns: &str) -> Function {
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

/// `f(n: int)` returning a value of this type.
pub(crate) fn takes_int(returns: &str) -> Signature {
    Signature::Function(function(&[("n", "int")], returns))
}

pub(crate) fn value(of: Json) -> Json {
    json!({ "value": of })
}
