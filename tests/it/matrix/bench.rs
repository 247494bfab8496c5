//! The packages of the matrix, loaded as the judge loads its own, and their solutions, judged whole.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use judge::catalogue::{Catalogue, Source};
use judge::judging::{self, BuildCache, Options};
use judge::language::{Language, Overrides};
use judge::model::{Kind, Problem, Report, Signature, Submission};
use judge::sandbox::Sandbox;
use tempfile::TempDir;

use crate::toolchains;

/// What every `problem.toml` says and no judge reads.
const HEAD: &str = "format = 1\ndifficulty = \"easy\"\ntopics = [\"array\"]\nminutes = 5\n\
                    target = { time = \"O(n)\", space = \"O(n)\" }\n";

/// Bytes that the builds of all solutions together stay under.
const CACHE_BYTES: u64 = 1 << 30;

/// The packages of a folder beside this file.
pub(super) struct Area {
    /// Where they stand whole, as long as they are needed.
    _whole: TempDir,
    /// By number.
    pub(super) packages: Vec<Package>,
}

/// A package and its solutions.
pub(super) struct Package {
    /// Its name for people, as the README shows it.
    pub(super) title: String,
    /// Its folder's name.
    pub(super) name: String,
    /// The folder in the sources, where the solutions stand.
    folder: PathBuf,
    pub(super) problem: Problem,
}

/// Every package of a folder.
pub(super) fn area(name: &str) -> Area {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/it/matrix")
        .join(name);
    let whole = tempfile::tempdir().expect("a folder");
    for entry in fs::read_dir(&sources).expect("the packages") {
        let entry = entry.expect("a package");
        complete(&entry.path(), &whole.path().join(entry.file_name()));
    }
    let catalogue = Catalogue::open(&[Source::Folder(whole.path().to_owned())]);
    assert!(catalogue.faults().is_empty(), "{:#?}", catalogue.faults());
    let loaded = catalogue.summaries().iter().map(|summary| {
        let problem = catalogue.load(&summary.slug);
        Package {
            title: summary.title.clone(),
            name: summary.slug.clone(),
            folder: sources.join(&summary.slug),
            problem: problem.unwrap_or_else(|faults| panic!("{faults:#?}")),
        }
    });
    Area {
        packages: loaded.collect(),
        _whole: whole,
    }
}

/// Writes the whole package that a short one stands for.
fn complete(short: &Path, package: &Path) {
    let data = package.join("data");
    fs::create_dir_all(&data).expect("a folder");
    let toml = fs::read_to_string(short.join("shape.toml")).expect("shape.toml");
    for (name, text) in [
        ("problem.toml", format!("{HEAD}{toml}").as_str()),
        ("statement.md", "Do it.\n"),
        ("hints.md", "## Do\n\nDo it.\n"),
        ("editorial.md", "Do it.\n"),
    ] {
        fs::write(package.join(name), text).expect("written");
    }
    if short.join("cases.jsonl").exists() {
        fs::copy(short.join("cases.jsonl"), package.join("cases.jsonl")).expect("copied");
    }
    for entry in fs::read_dir(short.join("data")).into_iter().flatten() {
        let entry = entry.expect("a file");
        fs::copy(entry.path(), data.join(entry.file_name())).expect("copied");
    }
}

impl Package {
    /// What a solution must define; none for a standard-stream problem.
    pub(super) fn signature(&self) -> Option<&Signature> {
        match &self.problem.kind {
            Kind::Call { signature, .. } => Some(signature),
            Kind::Stdio { .. } => None,
        }
    }

    /// Why LeetCode offers the package's problem in no stub of this language.
    pub(super) fn not_offered(&self, language: &dyn Language) -> Option<String> {
        language.not_offered(self.signature()?)
    }

    /// The solution's text in a language, where there is one.
    pub(super) fn solution(&self, language: &dyn Language) -> Option<String> {
        fs::read_to_string(self.folder.join(file(language))).ok()
    }

    /// The solutions' files, whatever they are called.
    pub(super) fn files(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.folder).expect("the package");
        let names = entries.map(|entry| entry.expect("a file").file_name());
        let names = names.map(|name| name.into_string().expect("a name"));
        names.filter(|name| name.starts_with("solution")).collect()
    }

    /// The judge's report on a solution, every case tried; none where there is no toolchain.
    pub(super) fn judge(&self, language: &'static dyn Language, source: &str) -> Option<Report> {
        let toolchain = toolchains::found(language.id())?;
        let helper = PathBuf::from(env!("CARGO_BIN_EXE_judge"));
        // Kept from run to run: what is unchanged is not built again.
        let builds = Path::new(env!("CARGO_TARGET_TMPDIR")).join("matrix");
        let bench = judging::Bench {
            python: None,
            launcher: &Sandbox::new(helper, Arc::new(AtomicBool::new(false))),
            language,
            toolchain,
            overrides: &Overrides::default(),
            cache: &BuildCache::new(builds, CACHE_BYTES),
            options: Options {
                all: true,
                ..Options::default()
            },
        };
        let submission = Submission {
            name: file(language),
            language: language.id().to_owned(),
            source: source.as_bytes().to_vec(),
        };
        let report = judging::judge(&self.problem, &submission, &bench, &mut |_| {});
        Some(report.expect("the judge itself does not fail"))
    }
}

/// What a solution is called.
pub(super) fn file(language: &dyn Language) -> String {
    format!("solution.{}", language.endings()[0])
}

/// What went wrong, in a few lines: the compiler's message, or that of each case.
pub(super) fn told(report: &Report) -> String {
    let cases = report.cases.iter().map(|case| {
        let frames = case.frames.join(", ");
        let (id, verdict, actual) = (&case.id, case.verdict, &case.actual);
        let actual = actual.as_ref().map(|value| value.brief(200));
        format!("  {id}: {verdict:?} {} {frames} {actual:?}", case.message)
    });
    let lines: Vec<String> = cases.collect();
    format!(
        "{:?}: {}\n{}",
        report.verdict,
        report.compile.message,
        lines.join("\n")
    )
}
