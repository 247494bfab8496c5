//! A judging of one program by the real judging room, and what is looked at afterwards.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use judge::catalogue::{Catalogue, Source};
use judge::judging::{self, Bench, BuildCache, JudgingError, Options};
use judge::language::{Language, Languages, Overrides, Toolchain};
use judge::model::{Blob, Case, CaseBody, Limits, Problem, Report, Submission};
use tempfile::TempDir;

use super::declaration::{Due, Program, root};
use super::machine::Machine;
use super::traces::{Canary, Marked, bearers, children, open_to_all, peak_mib};

/// What the judge itself may come to hold, in MiB.
const JUDGE_MIB: u64 = 64;

/// What each further judging at the same time may add to that, in MiB: they share this process, and
/// a long answer is held until it ends.
const FURTHER_MIB: u64 = 16;

/// How long a run may take beyond its limits, for its build and on however busy a machine.
const PATIENCE: Duration = Duration::from_secs(150);

/// How long the end of a run that hangs may take.
const LAST_PATIENCE: Duration = Duration::from_secs(60);

/// What all runs share.
pub(crate) struct Room {
    folder: TempDir,
    catalogue: Catalogue,
    toolchains: HashMap<&'static str, Toolchain>,
    cache: BuildCache,
    canary: Canary,
    /// What this process may come to hold, in MiB.
    most_mib: u64,
}

/// What came of a run.
pub(crate) struct Ran {
    /// What the run left behind: processes, changed files.
    pub(crate) leftovers: Vec<String>,
    /// Why it did not end as it must, if so.
    pub(crate) hang: Option<String>,
    /// Why the verdict is not the one declared, if so.
    pub(crate) fault: Option<String>,
    /// How long it took.
    pub(crate) wall: Duration,
}

impl Room {
    /// A room with the toolchains for the programs, of which so many are judged at once. A toolchain
    /// that is missing is said aloud, and where it must be there, it is a failure.
    pub(crate) fn new(programs: &[Program], jobs: usize) -> Room {
        let folder = tempfile::Builder::new().prefix("hostile-").tempdir();
        let folder = folder.expect("a folder");
        open_to_all(folder.path(), 0o755);
        let working = folder.path().join("tmp");
        fs::create_dir(&working).expect("a folder");
        tempfile::env::override_temp_dir(&working).expect("there is one room in a process");
        let mut toolchains = HashMap::new();
        for program in programs {
            let language = program.language();
            if toolchains.contains_key(language.id()) {
                continue;
            }
            match language.discover(&Overrides::default()) {
                Ok(toolchain) => _ = toolchains.insert(language.id(), toolchain),
                Err(missing) => {
                    let must = std::env::var_os("CI").is_some()
                        && std::env::var_os("HOSTILE_JUDGE").is_none();
                    assert!(!must, "{missing}");
                    eprintln!(
                        "skipped: {} for want of a toolchain: {missing}",
                        program.name
                    );
                }
            }
        }
        Room {
            catalogue: Catalogue::open(&[Source::Folder(root().join("problems"))]),
            toolchains,
            cache: BuildCache::new(folder.path().join("builds"), 4 << 30),
            canary: Canary::new(folder.path().join("home")),
            most_mib: JUDGE_MIB + FURTHER_MIB * jobs.saturating_sub(1) as u64,
            folder,
        }
    }

    /// Judges a program; none where its toolchain is missing or where it is not to be run.
    pub(crate) fn run(&self, program: &Program, machine: &Machine) -> Option<Ran> {
        let due = program.due(machine.held)?;
        let toolchain = self.toolchains.get(program.language().id())?;
        let problem = self.problem(program);
        let limits = problem.limits.times(program.language().factor());
        let before_mib = peak_mib();
        let began = Instant::now();
        let options = Options {
            all: program.ends.is_some(),
            ..Options::default()
        };
        let (result, mark) = self.judge(program, &problem, toolchain, machine, options);
        let wall = began.elapsed();

        let mut ran = Ran {
            leftovers: bearers(&mark),
            hang: late(&result, limits, wall),
            fault: None,
            wall,
        };
        let guarded = machine.held.namespaces || machine.held.landlock;
        if self.canary.was_touched() && guarded {
            ran.leftovers.push("the canary was touched".to_owned());
        }
        match result {
            Err(error) => ran.fault = Some(format!("the judge failed: {error}")),
            Ok(report) => {
                ran.fault = match program.ends {
                    Some(ends) => ends.fault(&report.cases),
                    None => fault(&report, due),
                };
            }
        }
        if peak_mib() > before_mib.max(self.most_mib) {
            let judge = format!("the judge came to hold {} MiB", peak_mib());
            ran.fault.get_or_insert(judge);
        }
        Some(ran)
    }

    /// Judges a program on a problem and gives what came of it, and the mark that its processes bore.
    fn judge(
        &self,
        program: &Program,
        problem: &Problem,
        toolchain: &Toolchain,
        machine: &Machine,
        options: Options,
    ) -> (Result<Report, JudgingError>, String) {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let mark = format!("{}-{count}", std::process::id());
        let interrupt = Arc::new(AtomicBool::new(false));
        let sandbox = machine.sandbox(Arc::clone(&interrupt));
        let name = program.path.file_name().unwrap_or_default();
        let submission = Submission {
            name: name.to_string_lossy().into_owned(),
            language: program.language().id().to_owned(),
            source: fs::read(&program.path).expect("the program"),
        };
        let bench = Bench {
            launcher: &Marked {
                sandbox: &sandbox,
                mark: &mark,
                canary: self.canary.folder(),
            },
            language: program.language(),
            python: None,
            toolchain,
            overrides: &Overrides::default(),
            cache: &self.cache,
            options,
        };
        let result = watched(&program.name, &interrupt, || {
            judging::judge(problem, &submission, &bench, &mut |_| {})
        });
        (result, mark)
    }

    /// The problem that a program claims to solve, with the limits and the input that it asks for.
    fn problem(&self, program: &Program) -> Problem {
        let problem = self.catalogue.load(&program.problem);
        let mut problem = problem.unwrap_or_else(|faults| panic!("{faults:?}"));
        problem.limits = program.limits(problem.limits);
        if let Some(ends) = program.ends {
            problem.cases = ends.cases(&problem.cases[0]);
        }
        if let Some(mib) = program.input_mib {
            let path = self.folder.path().join(format!("{mib}.in"));
            let made = fs::File::create(&path).and_then(|file| file.set_len(mib << 20));
            made.expect("the input can be made");
            for case in &mut problem.cases {
                with_input(case, &path);
            }
        }
        problem
    }

    /// What is left when nothing runs any more: working folders, children.
    pub(crate) fn leavings(&self) -> Vec<String> {
        let mut left = Vec::new();
        let mut ahead: Vec<PathBuf> = vec![self.folder.path().join("tmp")];
        while let Some(folder) = ahead.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                if left.len() < 20 {
                    left.push(entry.path().display().to_string());
                    ahead.push(entry.path());
                }
            }
        }
        left.extend(children());
        left
    }
}

impl Program {
    /// The language that it is written in.
    pub(crate) fn language(&self) -> &'static dyn Language {
        let known = Languages::default();
        known
            .for_file(&self.path)
            .unwrap_or_else(|| panic!("{} is in no language", self.name))
    }
}

/// Why a report is not what is due, if so.
fn fault(report: &Report, due: Due<'_>) -> Option<String> {
    let case = report.first_failure();
    let message = case.map_or(&report.compile.message, |case| &case.message);
    let told = due.says.is_none_or(|says| message.contains(says));
    if due.verdicts.contains(&report.verdict) && told {
        return None;
    }
    let verdicts: Vec<String> = due.verdicts.iter().map(ToString::to_string).collect();
    let says = due.says.map_or(String::new(), |says| format!(", `{says}`"));
    let shown = case.map_or(String::new(), |case| {
        format!("{:?} {:?}", case.actual, case.stderr)
    });
    Some(format!(
        "earned {} and not {}{says}: {message} {shown}",
        report.verdict,
        verdicts.join(" or ")
    ))
}

fn with_input(case: &mut Case, path: &std::path::Path) {
    if let CaseBody::Stdio { input, .. } = &mut case.body {
        *input = Blob::File(path.to_owned());
    }
}

/// Why a run has hung: it was interrupted, or took longer by the clock than its limits explain.
fn late(result: &Result<Report, JudgingError>, limits: Limits, wall: Duration) -> Option<String> {
    if matches!(result, Err(JudgingError::Interrupted)) {
        return Some(format!("it did not end within {PATIENCE:?}"));
    }
    // How long a build takes, or the wait for somebody else's, its limits do not tell.
    let report = result
        .as_ref()
        .ok()
        .filter(|report| report.compile.cached)?;
    // Each case once, and a failed one a second time in a process of its own; time spent waiting
    // for a processor may come on top.
    let cases = u32::try_from(report.cases.len() + 1).unwrap_or(u32::MAX);
    let allowed = Duration::from_millis(limits.wall_ms()) * 2 * cases + Duration::from_secs(10);
    (wall > allowed).then(|| format!("it took {wall:?}, for which its limits allow {allowed:?}"))
}

/// Does `work`, and sets `interrupt` when it takes too long. If even that is in vain, this process
/// ends, and with it whatever it has started.
fn watched<T>(name: &str, interrupt: &AtomicBool, work: impl FnOnce() -> T) -> T {
    let (done, ended) = mpsc::channel::<()>();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let in_vain =
                |patience| ended.recv_timeout(patience) == Err(mpsc::RecvTimeoutError::Timeout);
            if in_vain(PATIENCE) {
                interrupt.store(true, Ordering::Relaxed);
                if in_vain(LAST_PATIENCE) {
                    eprintln!("{name} hangs, and an interrupt does not end it");
                    std::process::exit(1);
                }
            }
        });
        let result = work();
        drop(done);
        result
    })
}
