//! What the case loop does when calls go well and when they do not.

use super::fake::{FakeLauncher, Script, answer, case_of, result, right, run, silence, value};
use crate::judging::{BuildCache, Options};
use crate::model::{Note, Report, Verdict};
use crate::sandbox::{Ended, Limit};

fn judged(script: Script, options: Options) -> (Report, usize) {
    let folder = tempfile::tempdir().expect("a folder");
    let cache = BuildCache::new(folder.path().join("cache"), 1 << 30);
    let launcher = FakeLauncher::new(script);
    let (report, _) = run(&launcher, &cache, "source", &[], options);
    let processes = *launcher.processes.lock().expect("not poisoned");
    (report.expect("judged"), processes)
}

fn all() -> Options {
    Options {
        all: true,
        ..Options::default()
    }
}

fn verdicts(report: &Report) -> Vec<&'static str> {
    report
        .cases
        .iter()
        .map(|case| case.verdict.short())
        .collect()
}

#[test]
fn every_case_is_asked_of_one_process() {
    let (report, processes) = judged(|_, question| right(question), Options::default());
    assert_eq!(report.verdict, Verdict::Accepted);
    assert_eq!((report.passed, report.total, processes), (4, 4, 1));
    assert_eq!(report.cpu_limit_ms, 200, "the language doubles the limit");
}

#[test]
fn isolation_gives_each_case_a_process_of_its_own() {
    let options = Options {
        isolate: true,
        ..Options::default()
    };
    let (report, processes) = judged(|_, question| right(question), options);
    assert_eq!((report.verdict, processes), (Verdict::Accepted, 4));
}

#[test]
fn the_run_ends_at_the_first_failure_and_goes_on_with_all() {
    let wrong_at_two: Script = |_, question| match case_of(question) {
        1 => value(question, "9", 1000),
        _ => right(question),
    };
    let (report, _) = judged(wrong_at_two, Options::default());
    assert_eq!(verdicts(&report), ["AC", "WA"]);
    assert_eq!((report.passed, report.total), (1, 4));
    let (report, _) = judged(wrong_at_two, all());
    assert_eq!(verdicts(&report), ["AC", "WA", "AC", "AC"]);
    assert_eq!(report.verdict, Verdict::WrongAnswer);
    assert!(
        report.notes.is_empty(),
        "it is as wrong in a process of its own"
    );
}

#[test]
fn a_process_that_died_is_replaced_for_the_cases_that_are_left() {
    let (report, processes) = judged(
        |_, question| match case_of(question) {
            1 => silence(Some(Ended::Signalled(11))),
            _ => right(question),
        },
        all(),
    );
    assert_eq!(verdicts(&report), ["AC", "RE", "AC", "AC"]);
    assert!(
        report.cases[1].message.contains("SIGSEGV"),
        "{}",
        report.cases[1].message
    );
    // The first, the retry of the crash alone, and one more for the rest.
    assert_eq!(processes, 3);
}

#[test]
fn a_failure_that_passes_alone_is_a_state_leak() {
    let (report, _) = judged(
        |before, question| match before {
            0 => right(question),
            _ => value(question, "0", 1000),
        },
        Options::default(),
    );
    assert_eq!(verdicts(&report), ["AC", "WA"]);
    assert_eq!(report.notes, [Note::StateLeak]);
    assert!(
        report.cases[1]
            .message
            .contains("keeps state between cases")
    );
}

#[test]
fn memory_that_earlier_cases_left_is_not_held_against_a_case() {
    let (report, processes) = judged(
        |before, question| match before {
            0 => right(question),
            _ => silence(Some(Ended::Killed(Limit::Memory))),
        },
        all(),
    );
    assert_eq!((report.verdict, processes), (Verdict::Accepted, 4));
    assert!(report.notes.is_empty());
}

#[test]
fn a_kill_is_the_verdict_of_its_limit() {
    for (limit, verdict) in [
        (Limit::Cpu, Verdict::TimeLimit),
        (Limit::Wall, Verdict::TimeLimit),
        (Limit::Memory, Verdict::MemoryLimit),
        (Limit::Output, Verdict::OutputLimit),
        (Limit::Processes, Verdict::RuntimeError),
        (Limit::Disk, Verdict::RuntimeError),
    ] {
        let script: Script = match limit {
            Limit::Cpu => |_, _| silence(Some(Ended::Killed(Limit::Cpu))),
            Limit::Wall => |_, _| silence(Some(Ended::Killed(Limit::Wall))),
            Limit::Memory => |_, _| silence(Some(Ended::Killed(Limit::Memory))),
            Limit::Output => |_, _| silence(Some(Ended::Killed(Limit::Output))),
            Limit::Processes => |_, _| silence(Some(Ended::Killed(Limit::Processes))),
            Limit::Disk => |_, _| silence(Some(Ended::Killed(Limit::Disk))),
        };
        let (report, processes) = judged(script, Options::default());
        assert_eq!((report.verdict, processes), (verdict, 1));
    }
}

#[test]
fn an_answer_after_the_time_limit_is_too_late_even_if_right() {
    let (report, _) = judged(
        |_, question| value(question, "2", 201_000_000),
        Options::default(),
    );
    assert_eq!(report.verdict, Verdict::TimeLimit);
    assert_eq!(report.cases[0].message, "took 201 ms; the limit is 200 ms");
    let (report, _) = judged(
        |_, question| match case_of(question) {
            0 => value(question, "2", 200_000_000),
            _ => right(question),
        },
        Options::default(),
    );
    assert_eq!(
        report.verdict,
        Verdict::Accepted,
        "exactly the limit is within it"
    );
}

#[test]
fn what_is_not_an_answer_is_a_runtime_error() {
    for (script, message) in [
        (
            (|_, _| answer("nonsense")) as Script,
            "the judge's own descriptor",
        ),
        (
            |_, _| answer(r#"{"case":77,"cpu_ns":1,"wall_ns":1,"result":{"value":2}}"#),
            "the judge's own descriptor",
        ),
        (
            |_, question| value(question, "2147483648", 1),
            "does not fit in a 32-bit int",
        ),
        (
            |_, question| value(question, "\"two\"", 1),
            "expected an int, found \"two\"",
        ),
        (
            |_, question| value(question, "null", 1),
            "expected an int, found null",
        ),
        (
            |_, question| result(question, r#"{"type":"returned None where int is due"}"#, 1),
            "returned None",
        ),
        (
            |_, _| silence(Some(Ended::Exited(0))),
            "exit code 0 in the middle of the call",
        ),
    ] {
        let (report, _) = judged(script, Options::default());
        assert_eq!(report.verdict, Verdict::RuntimeError, "{message}");
        let said = &report.cases[0].message;
        assert!(said.contains(message), "{said}");
    }
}

#[test]
fn an_exception_carries_its_message_and_frames() {
    let (report, _) = judged(
        |_, question| {
            let failure = r#"{"exception":{"message":"IndexError: 3","frames":["sol.py:7 in f"]}}"#;
            result(question, failure, 1)
        },
        Options::default(),
    );
    assert_eq!(report.verdict, Verdict::RuntimeError);
    assert_eq!(report.cases[0].message, "IndexError: 3");
    assert_eq!(report.cases[0].frames, ["sol.py:7 in f"]);
}
