//! Claims about where problems stand.

use super::made::Past;
use crate::model::Verdict;
use crate::practice::Status;
use crate::store::End;

#[test]
fn without_a_history_all_is_to_do() {
    assert_eq!(Past::default().status("a", "03-01T10:00"), Status::Todo);
}

#[test]
fn one_attempt_that_fails_makes_a_problem_tried_and_one_accepted_solves_it() {
    let past = Past::default().attempt("a", Verdict::WrongAnswer, "03-01T10:00");
    assert_eq!(past.status("a", "03-01T10:00"), Status::Tried);
    assert_eq!(past.status("b", "03-01T10:00"), Status::Todo);
    let past = past.attempt("a", Verdict::Accepted, "03-01T10:05");
    assert_eq!(past.status("a", "03-01T10:05"), Status::Solved);
}

#[test]
fn a_problem_once_solved_stays_solved_whatever_comes_after() {
    let past = Past::default()
        .attempt("a", Verdict::Accepted, "03-01T10:00")
        .attempt("a", Verdict::TimeLimit, "03-09T10:00");
    assert_eq!(past.status("a", "03-09T10:00"), Status::Solved);
}

#[test]
fn what_was_put_aside_unjudged_or_met_a_failure_of_the_judge_is_no_try() {
    let past = Past::default().put_aside("a", "03-01T10:00").attempt(
        "a",
        Verdict::InternalError,
        "03-01T10:05",
    );
    assert_eq!(past.status("a", "03-01T11:00"), Status::Todo);
}

#[test]
fn an_unfinished_session_makes_a_problem_tried_before_anything_is_judged() {
    let past = Past::default().session("a", 7, None, "03-01T10:00");
    assert_eq!(past.status("a", "03-01T11:00"), Status::Tried);
    let replaced = Past::default().session("a", 7, Some(End::Replaced), "03-01T10:00");
    assert_eq!(replaced.status("a", "03-09T11:00"), Status::Tried);
}

#[test]
fn a_session_solves_even_where_its_attempt_was_not_kept() {
    let past = Past::default().session("a", 7, Some(End::Solved), "03-01T10:00");
    assert_eq!(past.status("a", "03-01T11:00"), Status::Solved);
}

#[test]
fn given_up_holds_until_the_problem_is_due() {
    let past = Past::default().given_up("a", "03-01T10:00");
    assert_eq!(past.status("a", "03-01T10:00"), Status::GivenUp);
    assert_eq!(past.status("a", "03-02T01:59"), Status::GivenUp);
    assert_eq!(past.status("a", "03-02T02:00"), Status::Due);
}

#[test]
fn given_up_and_tried_again_is_still_given_up() {
    let past = Past::default().given_up("a", "03-01T10:00").attempt(
        "a",
        Verdict::WrongAnswer,
        "03-01T20:00",
    );
    assert_eq!(past.status("a", "03-01T21:00"), Status::GivenUp);
}

#[test]
fn given_up_and_then_solved_is_solved_and_comes_back_all_the_same() {
    let past =
        Past::default()
            .given_up("a", "03-01T10:00")
            .attempt("a", Verdict::Accepted, "03-01T10:30");
    assert_eq!(past.status("a", "03-01T11:00"), Status::Solved);
    assert_eq!(past.status("a", "03-02T10:00"), Status::Due);
}

#[test]
fn due_goes_before_solved() {
    let past = Past::default().solved_with_a_hint("a", "03-01T10:00");
    assert_eq!(past.status("a", "03-02T10:00"), Status::Solved);
    assert_eq!(past.status("a", "03-04T10:00"), Status::Due);
}

#[test]
fn a_problem_solved_once_and_given_up_in_review_is_not_given_up() {
    let past = Past::default()
        .solved("a", "03-01T10:00")
        .given_up("a", "03-09T10:00");
    assert_eq!(past.status("a", "03-09T10:00"), Status::Solved);
}
