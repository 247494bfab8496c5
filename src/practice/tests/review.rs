//! Claims about the review rule.

use super::made::{Past, at};
use crate::model::Verdict;
use crate::practice::Status;
use crate::store::End;

const START: &str = "03-01T10:00";

#[test]
fn a_clean_first_solve_never_comes_back() {
    let past = Past::default().solved("a", START);
    assert_eq!(past.due("a", START), None);
    let by_hand = Past::default()
        .attempt("a", Verdict::WrongAnswer, START)
        .attempt("a", Verdict::RuntimeError, START)
        .attempt("a", Verdict::Accepted, START);
    assert_eq!(by_hand.due("a", START), None);
}

#[test]
fn what_failed_comes_back_after_a_day_and_what_was_hard_after_three() {
    let failed = Past::default().given_up("a", START);
    assert_eq!(failed.due("a", START), Some(at("03-02T02:00")));
    let hard = Past::default().solved_with_a_hint("a", START);
    assert_eq!(hard.due("a", START), Some(at("03-04T02:00")));
}

#[test]
fn what_failed_late_in_the_evening_is_due_in_the_afternoon_of_the_next_day() {
    let past = Past::default().given_up("a", "03-01T23:30");
    assert_eq!(past.due("a", "03-01T23:30"), Some(at("03-02T15:30")));
}

#[test]
fn a_solve_past_the_budget_is_hard() {
    let past = Past::default()
        .session("a", 16, Some(End::Solved), START)
        .attempt_in_session(Verdict::Accepted, START);
    assert_eq!(past.due("a", START), Some(at("03-04T02:00")));
    let within = Past::default()
        .session("a", 15, Some(End::Solved), START)
        .attempt_in_session(Verdict::Accepted, START);
    assert_eq!(within.due("a", START), None);
}

#[test]
fn a_solve_with_more_than_three_judged_attempts_is_hard() {
    let wrong = |times: usize| {
        (0..times)
            .fold(Past::default(), |past, _| {
                past.attempt("a", Verdict::WrongAnswer, START)
            })
            .attempt("a", Verdict::Accepted, START)
    };
    assert_eq!(wrong(2).due("a", START), None);
    assert_eq!(wrong(3).due("a", START), Some(at("03-04T02:00")));
}

#[test]
fn what_did_not_compile_is_no_sign_of_hardness() {
    let past = (0..9).fold(Past::default(), |past, _| {
        past.attempt("a", Verdict::CompileError, START)
    });
    let past = past.attempt("a", Verdict::Accepted, START);
    assert_eq!(past.due("a", START), None);
}

#[test]
fn hints_of_a_session_that_a_fresh_one_replaced_are_not_forgotten() {
    let past = Past::default()
        .session("a", 12, Some(End::Replaced), "03-01T09:30")
        .with_a_hint()
        .solved("a", START);
    assert_eq!(past.due("a", START), Some(at("03-04T02:00")));
}

#[test]
fn each_clean_return_lengthens_the_wait_and_the_fourth_lets_it_rest() {
    let past = Past::default().given_up("a", START);
    let past = past.solved("a", "03-02T10:00");
    assert_eq!(past.due("a", "03-02T10:00"), Some(at("03-09T02:00")));
    let past = past.solved("a", "03-09T10:00");
    assert_eq!(past.due("a", "03-09T10:00"), Some(at("03-30T02:00")));
    let past = past.solved("a", "03-30T10:00");
    assert_eq!(past.due("a", "03-30T10:00"), Some(at("05-29T02:00")));
    let past = past.solved("a", "05-29T10:00");
    assert_eq!(past.due("a", "05-29T10:00"), None);
    let past = past.solved("a", "07-01T10:00");
    assert_eq!(past.due("a", "07-01T10:00"), None);
}

#[test]
fn a_return_that_is_hard_or_fails_begins_the_waits_anew() {
    let returned = || {
        Past::default()
            .given_up("a", START)
            .solved("a", "03-02T10:00")
    };
    let hard = returned().solved_with_a_hint("a", "03-09T10:00");
    assert_eq!(hard.due("a", "03-09T10:00"), Some(at("03-12T02:00")));
    let clean = hard.solved("a", "03-12T10:00");
    assert_eq!(clean.due("a", "03-12T10:00"), Some(at("03-19T02:00")));
    let failed = returned().given_up("a", "03-09T10:00");
    assert_eq!(failed.due("a", "03-09T10:00"), Some(at("03-10T02:00")));
}

#[test]
fn typing_in_the_editorial_moves_nothing() {
    let past = Past::default()
        .given_up("a", START)
        .solved("a", "03-01T10:20")
        .solved_with_a_hint("a", "03-01T17:00");
    assert_eq!(past.due("a", "03-01T18:00"), Some(at("03-02T02:00")));
}

#[test]
fn polishing_a_clean_solution_the_same_evening_moves_nothing() {
    let past = Past::default().solved("a", START);
    let past = (0..6).fold(past, |past, _| {
        past.attempt("a", Verdict::TimeLimit, "03-01T11:00")
    });
    let past = past.attempt("a", Verdict::Accepted, "03-01T12:00");
    assert_eq!(past.due("a", "03-01T12:00"), None);
}

#[test]
fn a_clean_return_before_half_the_wait_shows_nothing_and_after_it_counts() {
    let hard = || Past::default().solved_with_a_hint("a", START);
    let early = hard().solved("a", "03-02T10:00");
    assert_eq!(early.due("a", "03-02T10:00"), Some(at("03-04T02:00")));
    let later = hard().solved("a", "03-03T10:00");
    assert_eq!(later.due("a", "03-03T10:00"), Some(at("03-10T02:00")));
}

#[test]
fn an_early_return_that_is_hard_brings_the_day_nearer_but_never_moves_it_off() {
    let nearer = Past::default()
        .given_up("a", START)
        .solved("a", "03-02T10:00")
        .solved_with_a_hint("a", "03-03T10:00");
    assert_eq!(nearer.due("a", "03-03T10:00"), Some(at("03-06T02:00")));
    let kept = Past::default()
        .solved_with_a_hint("a", START)
        .solved_with_a_hint("a", "03-02T08:00");
    assert_eq!(kept.due("a", "03-02T08:00"), Some(at("03-04T02:00")));
}

#[test]
fn a_session_and_the_attempt_that_solved_it_are_one_effort() {
    // The judge died between the two, and the session was ended when it was next started.
    let past = Past::default()
        .given_up("a", START)
        .session("a", 20, Some(End::Solved), "03-03T20:00")
        .attempt_in_session(Verdict::Accepted, "03-02T10:00");
    assert_eq!(past.due("a", "03-03T20:00"), Some(at("03-05T02:00")));
}

#[test]
fn giving_up_while_the_clock_was_set_wrong_comes_due_and_can_be_put_right() {
    let past = Past::default()
        .solved("b", START)
        .given_up("a", "12-24T10:00");
    assert_eq!(past.status("a", "03-01T10:30"), Status::GivenUp);
    assert_eq!(past.due("a", START), Some(at("03-02T02:00")));
    let past = past.solved("a", "03-05T10:00");
    assert_eq!(past.due("a", "03-05T10:00"), Some(at("03-12T02:00")));
}

#[test]
fn a_history_that_lies_wholly_in_the_future_breaks_nothing() {
    let past = Past::default().given_up("a", "12-24T10:00");
    assert_eq!(past.status("a", "03-01T10:00"), Status::GivenUp);
    let past = past.attempt("b", Verdict::Accepted, "12-25T10:00");
    assert_eq!(past.status("b", "03-01T10:00"), Status::Solved);
}
