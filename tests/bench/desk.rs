//! A judge with a home and problems of its own, and its drivers run without it.

use std::fs::{self, File};
use std::os::fd::AsRawFd as _;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, OnceLock, PoisonError};

use judge::catalogue::{Catalogue, Source};
use judge::language::wire::{CallStep, Hello, Question};
use judge::language::{
    Arg, Build, Command as Planned, Job, Language, Languages, Overrides, Purpose, SourceFile,
    Target, Toolchain,
};
use judge::model::{CaseBody, Kind, Problem};
use tempfile::TempDir;

/// A judge with a home of its own.
pub(crate) struct Desk {
    folder: TempDir,
}

/// A driver that is built, with everything that it is asked.
pub(crate) struct Bare {
    words: Vec<String>,
    env: Vec<(String, String)>,
    questions: PathBuf,
}

impl Desk {
    pub(crate) fn new() -> Desk {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("problems")).expect("a folder");
        Desk { folder }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file, and gives its path.
    pub(crate) fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, text).expect("a file");
        path
    }

    /// Adds a problem; `manifest` is what its problem.toml says beside the usual.
    pub(crate) fn problem(&self, slug: &str, manifest: &str, cases: &str) {
        let folder = format!("problems/{slug}");
        let usual = "format = 1\ndifficulty = \"easy\"\ntopics = [\"array\"]\nminutes = 1\n\
                     target = { time = \"O(n)\", space = \"O(n)\" }\n";
        let title = format!("title = \"{slug}\"\n");
        let text = format!("{usual}{title}{manifest}");
        self.write(&format!("{folder}/problem.toml"), &text);
        self.write(&format!("{folder}/statement.md"), "Solve it.\n");
        self.write(&format!("{folder}/hints.md"), "## One\n\nThink.\n");
        self.write(&format!("{folder}/editorial.md"), "## One\n\nThink.\n");
        if !cases.is_empty() {
            self.write(&format!("{folder}/cases.jsonl"), cases);
        }
    }

    pub(crate) fn load(&self, slug: &str) -> Problem {
        let catalogue = Catalogue::open(&[Source::Folder(self.path("problems"))]);
        catalogue.load(slug).expect("a sound problem")
    }

    /// The judge's own command, with this home and these problems.
    pub(crate) fn judge(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_judge"));
        command
            .env("JUDGE_HOME", self.path("home"))
            .env("JUDGE_PROBLEMS", self.path("problems"))
            .args(args)
            .current_dir(self.folder.path());
        command
    }

    /// A driver for a submission, built as the judge's plan says, without its sandbox. It is asked
    /// the cases of the problem.
    pub(crate) fn bare(&self, id: &str, source: &Path, problem: &Problem) -> Option<Bare> {
        self.bare_with(id, source, problem, &Overrides::default())
    }

    /// The same without the flags that the judge gives a compiler or an interpreter.
    pub(crate) fn plain(&self, id: &str, source: &Path, problem: &Problem) -> Option<Bare> {
        let overrides = Overrides {
            flags: Some(Vec::new()),
            ..Overrides::default()
        };
        self.bare_with(id, source, problem, &overrides)
    }

    fn bare_with(
        &self,
        id: &str,
        source: &Path,
        problem: &Problem,
        overrides: &Overrides,
    ) -> Option<Bare> {
        let (language, toolchain) = found(id)?;
        let name = source.file_name().expect("a name").to_string_lossy();
        let bytes = fs::read(source).expect("a file");
        let Kind::Call { signature, .. } = &problem.kind else {
            panic!("{} has no driver", problem.summary.slug);
        };
        let job = Job {
            source: SourceFile {
                name: &name,
                bytes: &bytes,
            },
            target: Target::Call(signature),
            toolchain,
            overrides,
            purpose: Purpose::Judging,
            memory_mib: problem.limits.times(language.factor()).memory_mib,
        };
        let plan = language.plan(&job);
        let mut folders = Vec::new();
        for step in &plan.steps {
            let folder = tempfile::tempdir_in(self.folder.path()).expect("a folder");
            let folder = folder.keep();
            for (path, bytes) in &step.files {
                let path = folder.join(path);
                fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
                fs::write(path, bytes).expect("a file");
            }
            folders.push(folder);
            if let Build::Run { command, .. } = &step.build {
                let mut command = started(&words(command, &folders), &command.env);
                command.current_dir(folders.last().expect("it was made"));
                crate::table::timed(&mut command);
            }
        }
        let hello = Hello {
            judge: 1,
            file: &name,
            signature,
        };
        let mut lines = serde_json::to_string(&hello).expect("JSON") + "\n";
        for (case, asked) in problem.cases.iter().enumerate() {
            let CaseBody::Call { args, .. } = &asked.body else {
                continue;
            };
            let step = CallStep::Call;
            let question = serde_json::to_string(&Question { case, step, args });
            lines += &(question.expect("JSON") + "\n");
        }
        let slug = &problem.summary.slug;
        Some(Bare {
            words: words(&plan.run, &folders),
            env: plan.run.env,
            questions: self.write(&format!("questions/{slug}-{id}"), &lines),
        })
    }
}

/// The languages to measure, divided by commas, where not all are.
const CHOICE: &str = "JUDGE_BENCH_LANGUAGES";

/// The language of this id and its toolchain; none where it is not to be measured and, aloud, where
/// the machine has none.
pub(crate) fn found(id: &str) -> Option<(&'static dyn Language, &'static Toolchain)> {
    type Found = Vec<(String, Option<&'static Toolchain>)>;
    static FOUND: Mutex<Found> = Mutex::new(Vec::new());
    let chosen = std::env::var(CHOICE).unwrap_or_default();
    if !chosen.is_empty() && chosen.split(',').all(|chosen| chosen != id) {
        return None;
    }
    let language = Languages::default().find(id).expect("it is registered");
    let mut all = FOUND.lock().unwrap_or_else(PoisonError::into_inner);
    if !all.iter().any(|(known, _)| known == id) {
        let toolchain = match language.discover(&Overrides::default()) {
            Ok(toolchain) => Some(&*Box::leak(Box::new(toolchain))),
            Err(missing) => {
                println!("  {} is left out: {missing}", language.name());
                None
            }
        };
        all.push((id.to_owned(), toolchain));
    }
    let (_, toolchain) = all.iter().find(|(known, _)| known == id)?;
    Some((language, (*toolchain)?))
}

fn started(words: &[String], env: &[(String, String)]) -> Command {
    let mut command = Command::new(&words[0]);
    command
        .args(&words[1..])
        .envs(env.iter().map(|(name, value)| (name, value)));
    command
}

fn words(command: &Planned, folders: &[PathBuf]) -> Vec<String> {
    let folder = |step: usize| folders[step].display();
    std::iter::once(&command.program)
        .chain(&command.args)
        .map(|arg| match arg {
            Arg::Text(text) => text.clone(),
            Arg::In { prefix, step, path } if path.is_empty() => {
                format!("{prefix}{}", folder(*step))
            }
            Arg::In { prefix, step, path } => format!("{prefix}{}/{path}", folder(*step)),
        })
        .collect()
}

/// The descriptors on which drivers speak, as this process's own.
static TALK: OnceLock<Mutex<[OwnedFd; 2]>> = OnceLock::new();

/// Opens the descriptors on which drivers speak, before anything else takes them, and gives what is
/// run without the judge the stack that the judge would give it.
///
/// # Panics
/// When the descriptors 3 and 4 are taken.
pub(crate) fn prepare() {
    let open = || OwnedFd::from(File::open("/dev/null").expect("/dev/null"));
    let talk = [open(), open()];
    assert_eq!([3, 4], [talk[0].as_raw_fd(), talk[1].as_raw_fd()]);
    TALK.set(Mutex::new(talk)).expect("once");
    let resource = rustix::process::Resource::Stack;
    let mut limit = rustix::process::getrlimit(resource);
    limit.current = limit.maximum;
    rustix::process::setrlimit(resource, limit).expect("a larger stack");
}

impl Bare {
    /// Runs the driver over all its questions, which lie ready; in ms.
    pub(crate) fn run(&self) -> f64 {
        let talk = TALK.get().expect("they are prepared");
        let mut talk = talk.lock().unwrap_or_else(PoisonError::into_inner);
        let [questions, answers] = &mut *talk;
        let asked = File::open(&self.questions).expect("the questions");
        let sink = File::options().write(true).open("/dev/null");
        rustix::io::dup2(&asked, questions).expect("a descriptor");
        rustix::io::dup2(sink.expect("/dev/null"), answers).expect("a descriptor");
        let took = crate::table::timed(&mut started(&self.words, &self.env));
        for descriptor in [questions, answers] {
            let flags = rustix::io::FdFlags::CLOEXEC;
            rustix::io::fcntl_setfd(descriptor, flags).expect("a descriptor");
        }
        took
    }
}
