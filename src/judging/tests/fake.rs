//! A launcher that answers from a script, and a language for it.

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Mutex;

use crate::language::{
    Arg, Build, Command, Job, Language, Missing, Overrides, Plan, Step, Toolchain,
};
use crate::model::{
    Case, CaseBody, Check, Complexity, Difficulty, Expected, Factor, Function, Isolation, Judged,
    Kind, Limits, Param, Problem, Report, Signature, Submission, Summary, Type, Value,
};
use crate::sandbox::{
    Allowance, Captured, Conversation, Ended, Exchange, Finished, Launch, Launcher, SandboxError,
};

use crate::judging::{Bench, BuildCache, Event, JudgingError, Options, judge};

/// What a fake process does with a question: given how many it has had before, and the question.
pub(super) type Script = fn(usize, &str) -> Exchange;

/// Answers every conversation from one script and counts what is started.
pub(super) struct FakeLauncher {
    pub(super) script: Script,
    pub(super) compiler: fn(&Launch) -> Finished,
    pub(super) processes: Mutex<usize>,
    pub(super) compilations: Mutex<usize>,
}

struct FakeConversation {
    script: Script,
    asked: Rc<RefCell<usize>>,
}

impl FakeLauncher {
    pub(super) fn new(script: Script) -> Self {
        FakeLauncher {
            script,
            compiler: |_| finished(Ended::Exited(0), ""),
            processes: Mutex::new(0),
            compilations: Mutex::new(0),
        }
    }
}

impl Launcher for FakeLauncher {
    fn run(&self, launch: &Launch) -> Result<Finished, SandboxError> {
        *self.compilations.lock().expect("not poisoned") += 1;
        let program = launch.scratch.join("program");
        std::fs::write(&program, "built").expect("the step's folder");
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        std::fs::set_permissions(&program, mode).expect("its own file");
        Ok((self.compiler)(launch))
    }

    fn converse(&self, _: &Launch) -> Result<Box<dyn Conversation>, SandboxError> {
        *self.processes.lock().expect("not poisoned") += 1;
        Ok(Box::new(FakeConversation {
            script: self.script,
            asked: Rc::default(),
        }))
    }

    fn isolation(&self) -> Isolation {
        Isolation::default()
    }
}

impl Conversation for FakeConversation {
    fn ask(&mut self, question: &[u8], _: &Allowance) -> Result<Exchange, SandboxError> {
        let text = String::from_utf8(question.to_vec()).expect("questions are JSON");
        if text.starts_with(r#"{"judge":1"#) {
            return Ok(answer(r#""ready""#));
        }
        let before = self.asked.replace_with(|asked| *asked + 1);
        Ok((self.script)(before, &text))
    }

    fn finish(self: Box<Self>) -> Result<Finished, SandboxError> {
        Ok(finished(Ended::Exited(0), ""))
    }
}

pub(super) fn finished(ended: Ended, stderr: &str) -> Finished {
    Finished {
        ended,
        cpu_ns: 1_000_000,
        wall_ns: 1_000_000,
        peak_bytes: 5 << 20,
        stdout: Captured::default(),
        stderr: captured(stderr),
    }
}

pub(super) fn captured(text: &str) -> Captured {
    Captured {
        head: text.as_bytes().to_vec(),
        total: text.len() as u64,
    }
}

pub(super) fn answer(line: &str) -> Exchange {
    Exchange {
        answer: Some(line.as_bytes().to_vec()),
        ..silence(None)
    }
}

pub(super) fn silence(ended: Option<Ended>) -> Exchange {
    Exchange {
        answer: None,
        stdout: Captured::default(),
        stderr: Captured::default(),
        cpu_ns: 7_000_000,
        wall_ns: 8_000_000,
        ended,
        broken: None,
    }
}

/// The number of the case that a question asks for.
pub(super) fn case_of(question: &str) -> usize {
    let question: serde_json::Value = serde_json::from_str(question).expect("JSON");
    question["case"].as_u64().expect("a number") as usize
}

/// A right answer: the fake problem wants its argument doubled.
pub(super) fn right(question: &str) -> Exchange {
    let parsed: serde_json::Value = serde_json::from_str(question).expect("JSON");
    let argument = parsed["args"][0].as_i64().expect("an int");
    value(question, &(argument * 2).to_string(), 1_000_000)
}

pub(super) fn value(question: &str, value: &str, cpu_ns: u64) -> Exchange {
    result(question, &format!(r#"{{"value":{value}}}"#), cpu_ns)
}

pub(super) fn result(question: &str, result: &str, cpu_ns: u64) -> Exchange {
    let case = case_of(question);
    answer(&format!(
        r#"{{"case":{case},"cpu_ns":{cpu_ns},"wall_ns":{cpu_ns},"result":{result}}}"#
    ))
}

/// A language of which every file is compiled by the fake launcher.
pub(super) struct FakeLanguage;

impl Language for FakeLanguage {
    fn id(&self) -> &'static str {
        "fake"
    }
    fn name(&self) -> &'static str {
        "Fake"
    }
    fn aliases(&self) -> &'static [&'static str] {
        &[]
    }
    fn endings(&self) -> &'static [&'static str] {
        &["fake"]
    }
    fn failing_statement(&self) -> &'static str {
        "fail"
    }
    fn commands(&self) -> &'static [&'static str] {
        &[]
    }
    fn factor(&self) -> Factor {
        Factor {
            time: 2,
            memory_mib: 10,
        }
    }
    fn discover(&self, _: &Overrides) -> Result<Toolchain, Missing> {
        Ok(toolchain("fake 1"))
    }
    fn stub(&self, _: &Signature) -> String {
        String::new()
    }
    fn plan(&self, job: &Job<'_>) -> Plan {
        Plan {
            steps: vec![Step {
                label: job.source.name.to_owned(),
                files: vec![(PathBuf::from(job.source.name), job.source.bytes.to_vec())],
                build: Build::Run {
                    command: Command {
                        program: Arg::text("/compiler"),
                        args: job
                            .overrides
                            .flags
                            .iter()
                            .flatten()
                            .map(Arg::text)
                            .collect(),
                        env: Vec::new(),
                    },
                    blames_user: true,
                },
            }],
            run: Command {
                program: Arg::within(0, "program"),
                args: Vec::new(),
                env: Vec::new(),
            },
        }
    }
    fn tidy_message(&self, _: &Job<'_>, raw: &str) -> String {
        format!("tidy: {raw}")
    }
}

pub(super) fn toolchain(identity: &str) -> Toolchain {
    Toolchain {
        program: "/compiler".into(),
        runner: None,
        version: "1".to_owned(),
        roots: Vec::new(),
        identity: identity.to_owned(),
    }
}

/// Four cases that want 1, 2, 3 and 4 doubled, with a limit of 100 ms (200 for the language).
pub(super) fn problem() -> Problem {
    let cases = (1..=4)
        .map(|n| Case {
            id: format!("double-{n}"),
            why: format!("{n} is to be doubled"),
            tags: Vec::new(),
            sample: n == 1,
            body: CaseBody::Call {
                args: vec![Value::Int(n)],
                expect: Some(Expected::One(Value::Int(2 * n))),
            },
        })
        .collect();
    Problem {
        summary: Summary {
            slug: "double".to_owned(),
            number: None,
            title: "Double".to_owned(),
            difficulty: Difficulty::Easy,
            topics: Vec::new(),
            lists: Vec::new(),
            minutes: 5,
            target: Complexity {
                time: "O(1)".to_owned(),
                space: "O(1)".to_owned(),
            },
            kind: "function".to_owned(),
        },
        kind: Kind::Call {
            signature: Signature::Function(Function {
                name: "double".to_owned(),
                aliases: Vec::new(),
                params: vec![Param::new("n", Type::Int)],
                returns: Type::Int,
                judged: Judged::Return,
                unchanged: Vec::new(),
                returns_node_of: None,
                fresh: false,
                api: None,
            }),
            check: Check::default(),
        },
        limits: Limits {
            cpu_ms: 100,
            memory_mib: 64,
            output_kib: 64,
        },
        statement: String::new(),
        hints: Vec::new(),
        editorial: String::new(),
        cases,
    }
}

/// Judges `source` and gives the report with the names of the events.
pub(super) fn run(
    launcher: &FakeLauncher,
    cache: &BuildCache,
    source: &str,
    flags: &[&str],
    options: Options,
) -> (Result<Report, JudgingError>, Vec<String>) {
    let overrides = Overrides {
        command: None,
        flags: (!flags.is_empty()).then(|| flags.iter().map(ToString::to_string).collect()),
    };
    let bench = Bench {
        python: None,
        launcher,
        language: &FakeLanguage,
        toolchain: &toolchain("fake 1"),
        overrides: &overrides,
        cache,
        options,
    };
    let submission = Submission {
        name: "sol.fake".to_owned(),
        language: "fake".to_owned(),
        source: source.as_bytes().to_vec(),
    };
    let mut events = Vec::new();
    let report = judge(&problem(), &submission, &bench, &mut |event| {
        events.push(match event {
            Event::Building { label, .. } => format!("building {label}"),
            Event::Built { cached } => format!("built, cached {cached}"),
            Event::CaseStarted { id, .. } => format!("start {id}"),
            Event::CaseFinished { outcome, .. } => {
                format!("{} {}", outcome.verdict.short(), outcome.id)
            }
        });
    });
    (report, events)
}
