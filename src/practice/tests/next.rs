//! Claims about the one problem to do now.

use super::made::{Past, at, listed, problem};
use crate::model::Difficulty::Easy;
use crate::model::{Summary, Verdict};
use crate::practice;
use crate::store::End;

fn catalogue() -> Vec<Summary> {
    vec![
        problem(1, "a", Easy, &["array"]),
        listed(problem(2, "b", Easy, &["array"]), "grind-75", 3),
        listed(problem(3, "c", Easy, &["graph"]), "grind-75", 2),
        listed(problem(4, "d", Easy, &["array"]), "grind-75", 1),
        listed(problem(5, "e", Easy, &["heap"]), "mine", 1),
    ]
}

/// What is to be done, and why, in a line.
fn next(past: &Past, list: Option<&str>, now: &str) -> String {
    told(practice::next(&past.history, &catalogue(), list, at(now)))
}

fn told(next: Option<practice::Next>) -> String {
    next.map_or("nothing".to_owned(), |next| {
        format!("{}: {}", next.slug, next.why)
    })
}

#[test]
fn without_a_history_the_list_begins() {
    let past = Past::default();
    assert_eq!(
        next(&past, None, "03-01T10:00"),
        "d: it is number 1 of grind-75"
    );
    assert_eq!(
        next(&past, Some("mine"), "03-01T10:00"),
        "e: it is number 1 of mine"
    );
}

#[test]
fn an_unfinished_session_goes_first_the_latest_of_several() {
    let past = Past::default()
        .given_up("c", "02-01T10:00")
        .session("a", 3, None, "03-01T08:00")
        .session("b", 7, None, "03-01T09:00")
        .session("d", 7, Some(End::Replaced), "03-01T09:30");
    assert_eq!(next(&past, None, "03-01T10:00"), "b: you left it at 7:00");
}

#[test]
fn a_session_that_broke_off_after_its_acceptance_is_not_unfinished() {
    let past = Past::default()
        .session("d", 7, None, "03-01T09:00")
        .attempt_in_session(Verdict::Accepted, "03-01T09:07");
    assert_eq!(
        next(&past, None, "03-01T10:00"),
        "c: it is number 2 of grind-75"
    );
}

#[test]
fn then_comes_what_is_due_longest_with_its_reason() {
    let past = Past::default()
        .solved_with_a_hint("b", "03-01T10:00")
        .given_up("a", "03-02T10:00");
    assert_eq!(
        next(&past, None, "03-06T10:00"),
        "a: you gave it up 4 days ago, so it is time for another try"
    );
    let past = past.solved("a", "03-06T10:00");
    assert_eq!(
        next(&past, None, "03-06T10:00"),
        "b: it was hard 5 days ago, so it is time to see what stayed"
    );
    let past = past.solved("b", "03-06T10:00");
    assert_eq!(
        next(&past, None, "03-13T10:00"),
        "b: you solved it 7 days ago, so it is time to see whether it stayed"
    );
}

#[test]
fn what_failed_yesterday_was_a_day_ago() {
    let past = Past::default().given_up("a", "03-02T22:00");
    assert_eq!(
        next(&past, None, "03-03T15:00"),
        "a: you gave it up a day ago, so it is time for another try"
    );
}

#[test]
fn what_waits_to_come_back_is_passed_over_until_it_is_due() {
    let past = Past::default().given_up("d", "03-02T10:00");
    assert_eq!(
        next(&past, None, "03-02T11:00"),
        "c: it is number 2 of grind-75"
    );
}

#[test]
fn what_was_begun_is_in_its_place_in_the_list() {
    let past = Past::default().attempt("d", Verdict::WrongAnswer, "03-02T10:00");
    assert_eq!(
        next(&past, None, "03-02T11:00"),
        "d: you began it and have not solved it yet, and it is number 1 of grind-75"
    );
}

#[test]
fn after_the_list_the_others_follow_by_number_and_after_them_nothing() {
    let past = ["b", "c", "d"].iter().fold(Past::default(), |past, slug| {
        past.solved(slug, "03-01T10:00")
    });
    assert_eq!(
        next(&past, None, "03-01T11:00"),
        "a: it is the next by number"
    );
    let past = past.solved("a", "03-01T10:00").solved("e", "03-01T10:00");
    assert_eq!(next(&past, None, "03-01T11:00"), "nothing");
}

#[test]
fn a_named_list_is_kept_to() {
    let past = Past::default()
        .given_up("a", "02-01T10:00")
        .session("b", 7, None, "03-01T09:00");
    assert_eq!(
        next(&past, Some("mine"), "03-01T10:00"),
        "e: it is number 1 of mine"
    );
    let past = past.solved("e", "03-01T10:00");
    assert_eq!(next(&past, Some("mine"), "03-01T10:00"), "nothing");
}

#[test]
fn a_weak_topic_goes_before_the_one_or_two_ahead_of_it_in_the_list() {
    // Three graphs were given up and returned to with hints, and six arrays were solved.
    let mut problems = catalogue();
    let mut past = Past::default();
    for number in 100..109 {
        let topic = if number < 103 { "graph" } else { "array" };
        let slug = format!("x-{number}");
        problems.push(problem(number, &slug, Easy, &[topic]));
        past = if topic == "graph" {
            past.given_up(&slug, "03-01T10:00")
        } else {
            past.solved(&slug, "03-01T10:00")
        };
    }
    let now = at("03-01T11:00");
    assert_eq!(
        told(practice::next(&past.history, &problems, None, now)),
        "c: it is number 2 of grind-75, and it trains graph, one of your weakest topics"
    );
    // The fourth in the list does not come forward.
    let mut far = problems.clone();
    far[2] = listed(problem(3, "c", Easy, &["graph"]), "grind-75", 9);
    far.push(listed(problem(6, "f", Easy, &["array"]), "grind-75", 4));
    assert_eq!(
        told(practice::next(&past.history, &far, None, now)),
        "d: it is number 1 of grind-75"
    );
}

#[test]
fn a_problem_that_left_the_catalogue_is_never_named() {
    let past = Past::default()
        .session("gone", 7, None, "03-01T09:00")
        .given_up("lost", "02-01T10:00");
    assert_eq!(
        next(&past, None, "03-01T10:00"),
        "d: it is number 1 of grind-75"
    );
}
