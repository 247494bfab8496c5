//! Claims about how reports are painted, on reports made by hand.

mod figures;
mod past;
mod reports;

use insta::assert_snapshot;
use judge::cli::paint::{Look, report};
use judge::model::{Kind, Note, Report, Verdict};

use self::reports as made;
use super::escapes_shown;

const PLAIN: Look = Look {
    colour: false,
    width: 80,
};
const NARROW: Look = Look {
    colour: false,
    width: 60,
};
const COLOURED: Look = Look {
    colour: true,
    width: 80,
};

/// The report in each of the looks, under a rule.
fn painted((made, kind): &(Report, Kind), looks: &[Look]) -> String {
    let pages = looks.iter().map(|look| {
        let page = escapes_shown(&report(made, kind, look, false));
        if !look.colour {
            let widest = page.lines().map(|line| line.chars().count()).max();
            assert!(widest <= Some(look.width), "{page}");
        }
        let colour = if look.colour { " coloured" } else { "" };
        format!("=== {} columns{colour}\n{page}", look.width)
    });
    pages.collect()
}

#[test]
fn an_accepted_submission_gets_one_line() {
    assert_snapshot!(painted(&made::accepted(), &[PLAIN, NARROW, COLOURED]));
}

#[test]
fn a_wrong_answer_shows_arguments_by_name_and_marks_the_difference() {
    assert_snapshot!(painted(&made::wrong(), &[PLAIN, NARROW, COLOURED]));
}

#[test]
fn a_matrix_is_drawn_as_a_grid() {
    assert_snapshot!(painted(&made::matrix(), &[PLAIN, COLOURED]));
}

#[test]
fn a_tree_is_drawn_with_its_branches() {
    assert_snapshot!(painted(&made::tree(), &[PLAIN, COLOURED]));
}

#[test]
fn the_operations_of_a_class_are_listed_up_to_the_wrong_one() {
    assert_snapshot!(painted(&made::operations(), &[PLAIN, NARROW, COLOURED]));
}

#[test]
fn text_is_compared_line_by_line() {
    assert_snapshot!(painted(&made::text(), &[PLAIN, NARROW, COLOURED]));
}

#[test]
fn a_runtime_error_shows_the_user_s_own_frames_and_what_was_printed() {
    assert_snapshot!(painted(&made::raised(), &[PLAIN, NARROW, COLOURED]));
}

#[test]
fn a_time_limit_says_the_limit_and_the_time() {
    assert_snapshot!(painted(&made::slow(), &[PLAIN]));
}

#[test]
fn a_compile_error_shows_the_compiler_s_message() {
    assert_snapshot!(painted(&made::not_compiled(), &[PLAIN, COLOURED]));
}

#[test]
fn a_case_of_one_s_own_shows_its_result() {
    assert_snapshot!(painted(&made::custom(), &[PLAIN, COLOURED]));
}

#[test]
fn state_that_is_kept_between_cases_and_further_failures_are_told() {
    let (mut report, kind) = made::wrong();
    report.notes.push(Note::StateLeak);
    let shown = report.cases[1].clone();
    for (id, verdict) in [
        ("large-1", Verdict::TimeLimit),
        ("empty", Verdict::RuntimeError),
    ] {
        let mut case = shown.clone();
        case.id = id.to_owned();
        case.verdict = verdict;
        report.cases.push(case);
    }
    assert_snapshot!(painted(&(report, kind), &[PLAIN, NARROW]));
}

#[test]
fn a_long_value_is_elided_around_the_difference_and_whole_when_asked() {
    let (made, kind) = made::long();
    assert_snapshot!(painted(&(made.clone(), kind.clone()), &[PLAIN, NARROW]));
    let whole = report(&made, &kind, &PLAIN, true);
    assert!(whole.contains("[0,1,2,3,") && whole.contains(",498,499,500,501,502,"));
    assert!(!whole.contains('…'), "{whole}");
}

#[test]
fn nothing_that_a_submission_prints_or_names_reaches_the_terminal_raw() {
    let (mut made, kind) = made::wrong();
    made.submission = "\x1b]0;title\x07.py".to_owned();
    let case = &mut made.cases[1];
    case.stdout = "\x1b[2J\x1b[31mred\r\x07\n\u{202e}back\n".to_owned();
    case.message = "Error: \x1b[5mblink".to_owned();
    case.frames = vec!["sol.py:1 in \x1b[8mhidden".to_owned()];
    case.actual = Some(judge::model::Value::Str("\x1b[1m\u{9b}31m".to_owned()));
    let page = report(&made, &kind, &PLAIN, false);
    assert!(
        page.chars().all(|c| c == '\n' || !c.is_control()),
        "{page:?}"
    );
    assert_snapshot!(page);
}

#[test]
fn what_is_printed_at_length_is_cut_in_the_middle() {
    let (mut made, kind) = made::wrong();
    made.cases[1].stdout = (1..=100).map(|n| format!("line {n}\n")).collect();
    assert_snapshot!(painted(&(made, kind), &[NARROW]));
}
