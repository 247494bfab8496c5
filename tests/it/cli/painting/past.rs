//! Claims about how what was done is painted.

use insta::assert_snapshot;
use jiff::{Timestamp, Zoned};
use judge::cli::paint::{Course, Deed, Look, code_diff, course, latest};
use judge::model::{Complexity, Difficulty, Summary, Verdict};
use judge::store::{Attempt, End, Note, Session};

use super::figures::painted;

const LOOKS: [Look; 4] = [
    look(false, 45),
    look(false, 80),
    look(false, 120),
    look(true, 80),
];

const fn look(colour: bool, width: usize) -> Look {
    Look { colour, width }
}

fn now() -> Zoned {
    "2026-11-21T18:00+00:00[+00:00]".parse().expect("a time")
}

fn at(text: &str) -> Timestamp {
    format!("{text}:00Z").parse().expect("a time")
}

fn attempt(time: &str, verdict: Option<Verdict>, passed: usize, cpu_ms: f64) -> Attempt {
    Attempt {
        problem: "two-sum".to_owned(),
        language: "python".to_owned(),
        submission: "two-sum.py".to_owned(),
        verdict,
        passed,
        total: if verdict.is_some() { 63 } else { 0 },
        cpu_ms,
        wall_ms: cpu_ms,
        memory_kib: 14_000,
        at: at(time),
        session: None,
        hints: 0,
        active_ms: None,
    }
}

fn within(session: i64, hints: u32, active_ms: u64, attempt: Attempt) -> Attempt {
    Attempt {
        session: Some(session),
        hints,
        active_ms: Some(active_ms),
        ..attempt
    }
}

fn session(time: &str, active_ms: u64, hints_taken: u32, end: Option<(End, &str)>) -> Session {
    Session {
        problem: "two-sum".to_owned(),
        language: "python".to_owned(),
        file: "/home/me/two-sum.py".into(),
        started: at(time),
        active_ms,
        budget_ms: 900_000,
        hint_after_ms: 900_000,
        hints_allowed: hints_taken > 0 || active_ms != 60_000,
        hints_taken,
        end: end.map(|(end, _)| end),
        ended: end.map(|(_, ended)| at(ended)),
    }
}

/// A draft, a session with a hint, an attempt in another language, an exam that was given up, and a
/// session of today.
fn a_course() -> (Vec<Attempt>, Vec<(i64, Session)>) {
    let cpp = Attempt {
        language: "cpp".to_owned(),
        submission: "two-sum.cpp".to_owned(),
        ..attempt("2026-11-04T10:00", Some(Verdict::TimeLimit), 60, 4012.0)
    };
    let attempts = vec![
        attempt("2025-12-31T23:00", None, 0, 0.0),
        attempt("2026-01-01T00:00", Some(Verdict::WrongAnswer), 2, 0.214),
        within(
            7,
            0,
            420_000,
            attempt("2026-11-03T13:11", Some(Verdict::CompileError), 0, 0.0),
        ),
        within(
            7,
            2,
            1_270_000,
            attempt("2026-11-03T13:25", Some(Verdict::Accepted), 63, 12.3),
        ),
        cpp,
        within(
            9,
            0,
            61_000,
            attempt("2026-11-21T17:02", Some(Verdict::RuntimeError), 5, 1.5),
        ),
    ];
    let sessions = vec![
        (
            7,
            session(
                "2026-11-03T13:04",
                1_270_000,
                2,
                Some((End::Solved, "2026-11-03T13:25")),
            ),
        ),
        (
            8,
            session(
                "2026-11-05T09:00",
                60_000,
                0,
                Some((End::GaveUp, "2026-11-05T09:01")),
            ),
        ),
        (9, session("2026-11-21T17:00", 124_000, 0, None)),
    ];
    (attempts, sessions)
}

fn two_sum() -> Summary {
    Summary {
        slug: "two-sum".to_owned(),
        number: Some(1),
        title: "Two Sum".to_owned(),
        difficulty: Difficulty::Easy,
        topics: vec!["array".to_owned()],
        lists: Vec::new(),
        minutes: 15,
        target: Complexity {
            time: "O(n)".to_owned(),
            space: "O(n)".to_owned(),
        },
        kind: "function".to_owned(),
    }
}

#[test]
fn the_course_of_a_problem_shows_its_attempts_under_their_sessions() {
    let (attempts, sessions) = a_course();
    let attempts: Vec<_> = attempts
        .iter()
        .enumerate()
        .map(|(index, one)| (index + 1, one))
        .collect();
    let summary = two_sum();
    let note = Note {
        problem: "two-sum".to_owned(),
        text: "\n  keep what is still due, and not what was seen: then one look tells at which \
               index\nthe other stands\n"
            .to_owned(),
        at: at("2026-11-03T13:26"),
    };
    let shown = Course {
        slug: "two-sum",
        problem: Some(&summary),
        attempts: &attempts,
        sessions: &sessions,
        note: Some(&note),
    };
    assert_snapshot!(painted(
        |look| course(&shown, look, Some(look.width), &now()),
        &LOOKS
    ));
}

#[test]
fn a_session_without_attempts_and_a_note_alone_are_a_course_too() {
    let (_, sessions) = a_course();
    let alone = Course {
        slug: "gone-from-here\n\x1b[2J",
        problem: None,
        attempts: &[],
        sessions: &sessions[2..],
        note: None,
    };
    let page = course(&alone, &LOOKS[1], None, &now());
    assert_snapshot!(page, @r"
    gone-from-here\n\e[2J

    Session of today 17:00: open, 2:04 of 15:00, 0 hints
    ");
}

#[test]
fn the_latest_over_all_problems_drop_the_columns_for_which_there_is_no_room() {
    let (mut attempts, sessions) = a_course();
    attempts[1].problem = "longest-substring-without-repeating-characters".to_owned();
    let mut deeds: Vec<Deed<'_>> = attempts
        .iter()
        .enumerate()
        .map(|(index, one)| Deed::Attempt(index + 1, one))
        .collect();
    deeds.extend(
        sessions[1..]
            .iter()
            .map(|(_, session)| Deed::Session(session)),
    );
    deeds.reverse();
    assert_snapshot!(painted(
        |look| latest(&deeds, look, Some(look.width), &now()),
        &LOOKS
    ));
}

#[test]
fn the_pages_hold_on_paper_of_any_width() {
    let (attempts, sessions) = a_course();
    let deeds: Vec<_> = attempts.iter().map(|one| Deed::Attempt(1, one)).collect();
    let numbered: Vec<_> = attempts.iter().map(|one| (1, one)).collect();
    let shown = Course {
        slug: "two-sum",
        problem: None,
        attempts: &numbered,
        sessions: &sessions,
        note: None,
    };
    for width in 40..130 {
        let paper = [look(false, width)];
        painted(|look| latest(&deeds, look, Some(width), &now()), &paper);
        painted(|look| course(&shown, look, Some(width), &now()), &paper);
    }
}

#[test]
fn a_difference_of_code_marks_what_is_gone_and_what_is_new() {
    let before =
        "def f(a):\n    for x in a:\n        if x in a:\n            return x\n    return 0\n";
    let after = "def f(a):\n    seen = set()\n    for x in a:\n        if x in seen:\n            \
                 return x\n        seen.add(x)\n    return 0\n";
    assert_snapshot!(painted(
        |look| code_diff(before, after, look, false),
        &[LOOKS[0], LOOKS[3]]
    ));
    let long = (0..1000)
        .map(|line| format!("line {line}\n"))
        .collect::<String>();
    let cut = code_diff("", &long, &LOOKS[1], false);
    assert!(
        cut.ends_with("… 600 more lines: --full shows all of it\n"),
        "{cut}"
    );
    assert_eq!(code_diff("", &long, &LOOKS[1], true).lines().count(), 1000);
}
