//! When a build is used again, and when it is not.

use std::fs;
use std::path::{Path, PathBuf};

use super::fake::{FakeLauncher, finished, right, run};
use crate::judging::{BuildCache, JudgingError, Options};
use crate::model::Verdict;
use crate::sandbox::Ended;

struct Fixture {
    _folder: tempfile::TempDir,
    path: PathBuf,
    launcher: FakeLauncher,
}

impl Fixture {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Fixture {
            path: folder.path().join("cache"),
            _folder: folder,
            launcher: FakeLauncher::new(|_, question| right(question)),
        }
    }

    /// Judges `source` and tells how many compilations there have been.
    fn compilations_after(&self, source: &str, flags: &[&str]) -> usize {
        let cache = BuildCache::new(self.path.clone(), 1 << 30);
        let (report, _) = run(&self.launcher, &cache, source, flags, Options::default());
        assert_eq!(report.expect("judged").verdict, Verdict::Accepted);
        *self.launcher.compilations.lock().expect("not poisoned")
    }

    fn entries(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.path).expect("the cache");
        let paths = entries.map(|entry| entry.expect("an entry").path());
        paths.filter(|path| path.is_dir()).collect()
    }
}

fn only(mut entries: Vec<PathBuf>) -> PathBuf {
    assert_eq!(entries.len(), 1);
    entries.remove(0)
}

#[test]
fn an_unchanged_file_is_not_compiled_again() {
    let fixture = Fixture::new();
    assert_eq!(fixture.compilations_after("one", &[]), 1);
    assert_eq!(fixture.compilations_after("one", &[]), 1);
}

#[test]
fn a_change_of_file_or_flags_is_noticed() {
    let fixture = Fixture::new();
    assert_eq!(fixture.compilations_after("one", &[]), 1);
    assert_eq!(fixture.compilations_after("two", &[]), 2);
    assert_eq!(fixture.compilations_after("two", &["-g"]), 3);
    assert_eq!(fixture.compilations_after("one", &[]), 3);
}

#[test]
fn a_change_of_compiler_is_noticed() {
    use super::fake::FakeLanguage;
    use crate::language::{Language, Target};
    let overrides = crate::language::Overrides::default();
    let problem = super::fake::problem();
    let crate::model::Kind::Call { signature, .. } = &problem.kind else {
        unreachable!("the fake problem is called");
    };
    let toolchain = super::fake::toolchain("fake 1");
    let plan = FakeLanguage.plan(&crate::language::Job {
        source: crate::language::SourceFile {
            name: "sol.fake",
            bytes: b"one",
        },
        target: Target::Call(signature),
        toolchain: &toolchain,
        overrides: &overrides,
        purpose: crate::language::Purpose::Judging,
        memory_mib: 1,
    });
    let key = |identity| BuildCache::key_of(identity, &plan.steps);
    assert_ne!(key("fake 1"), key("fake 2"));
}

fn rebuilt_after(damage: fn(&Path)) {
    let fixture = Fixture::new();
    assert_eq!(fixture.compilations_after("one", &[]), 1);
    damage(&only(fixture.entries()));
    assert_eq!(
        fixture.compilations_after("one", &[]),
        2,
        "it is built again"
    );
    assert_eq!(fixture.compilations_after("one", &[]), 2, "and then whole");
}

#[test]
fn a_changed_file_in_an_entry_is_noticed() {
    rebuilt_after(|entry| fs::write(entry.join("out/program"), "BUILT").expect("written"));
}

#[test]
fn a_truncated_file_in_an_entry_is_noticed() {
    rebuilt_after(|entry| fs::write(entry.join("out/program"), "").expect("written"));
}

#[test]
fn a_missing_file_in_an_entry_is_noticed() {
    rebuilt_after(|entry| fs::remove_file(entry.join("out/program")).expect("removed"));
}

#[test]
fn an_entry_without_its_manifest_is_half_written() {
    rebuilt_after(|entry| fs::remove_file(entry.join("manifest.json")).expect("removed"));
}

#[test]
fn a_corrupt_manifest_is_noticed() {
    rebuilt_after(|entry| fs::write(entry.join("manifest.json"), "{\"mess").expect("written"));
}

#[test]
fn a_file_that_does_not_compile_leaves_no_entry() {
    let fixture = Fixture::new();
    let mut launcher = FakeLauncher::new(|_, question| right(question));
    launcher.compiler = |_| finished(Ended::Exited(1), "sol.fake:1: no");
    let cache = BuildCache::new(fixture.path.clone(), 1 << 30);
    let (report, events) = run(&launcher, &cache, "one", &[], Options::default());
    let report = report.expect("judged");
    assert_eq!(report.verdict, Verdict::CompileError);
    assert_eq!(report.compile.message, "tidy: sol.fake:1: no");
    assert_eq!((report.passed, report.total), (0, 4));
    assert_eq!(events, ["building sol.fake"]);
    assert!(fixture.entries().is_empty());
}

#[test]
fn two_judges_at_once_build_a_file_once() {
    let fixture = Fixture::new();
    let counts = std::thread::scope(|scope| {
        let judges: Vec<_> = (0..2)
            .map(|_| {
                scope.spawn(|| {
                    let launcher = FakeLauncher::new(|_, question| right(question));
                    let cache = BuildCache::new(fixture.path.clone(), 1 << 30);
                    let (report, _) = run(&launcher, &cache, "one", &[], Options::default());
                    assert_eq!(report.expect("judged").verdict, Verdict::Accepted);
                    *launcher.compilations.lock().expect("not poisoned")
                })
            })
            .collect();
        judges
            .into_iter()
            .map(|judge| judge.join().expect("no panic"))
            .sum::<usize>()
    });
    assert_eq!(counts, 1);
}

#[test]
fn a_cache_over_its_limit_forgets_what_was_not_used_for_longest() {
    let fixture = Fixture::new();
    fixture.compilations_after("first", &[]);
    let first = only(fixture.entries());
    let long_ago = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1);
    fs::File::options()
        .write(true)
        .open(first.join("manifest.json"))
        .and_then(|file| file.set_modified(long_ago))
        .expect("aged");
    // Each entry holds a source of some bytes and a program of five.
    let cache = BuildCache::new(fixture.path.clone(), 15);
    let (report, _) = run(&fixture.launcher, &cache, "second", &[], Options::default());
    assert!(report.is_ok());
    let left = only(fixture.entries());
    assert_ne!(left, first);
    assert!(!first.with_extension("lock").exists());
}

#[test]
fn a_cache_that_cannot_be_written_is_the_judges_failure_and_names_it() {
    let fixture = Fixture::new();
    fs::write(&fixture.path, "a file where the folder should be").expect("written");
    let cache = BuildCache::new(fixture.path.clone(), 1 << 30);
    let (report, _) = run(&fixture.launcher, &cache, "one", &[], Options::default());
    let error = report.expect_err("no cache");
    assert!(matches!(error, JudgingError::Workspace { .. }));
    assert!(error.to_string().contains("cache"), "{error}");
}
