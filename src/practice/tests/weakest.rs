//! Claims about which topics are weak.

use super::made::{Past, problem, today};
use crate::model::{Difficulty, Summary};
use crate::practice::{Weak, stats};

/// Problems of three topics: ten of each, `array-0` to `graph-9`.
fn catalogue() -> Vec<Summary> {
    let topics = ["array", "graph", "heap"].iter().enumerate();
    topics
        .flat_map(|(place, topic)| {
            (0..10).map(move |number| {
                let slug = format!("{topic}-{number}");
                problem(
                    10 * place as u32 + number,
                    &slug,
                    Difficulty::Easy,
                    &[topic],
                )
            })
        })
        .collect()
}

/// So many problems of a topic solved cleanly, and so many given up.
fn did(past: Past, topic: &str, clean: usize, failed: usize) -> Past {
    let past = (0..clean).fold(past, |past, number| {
        past.solved(&format!("{topic}-{number}"), "03-01T10:00")
    });
    (clean..clean + failed).fold(past, |past, number| {
        past.given_up(&format!("{topic}-{number}"), "03-01T10:00")
    })
}

fn weakest(past: &Past) -> Vec<Weak> {
    stats(&past.history, &catalogue(), &today("03-01T20:00", "UTC0")).weakest
}

fn names(past: &Past) -> Vec<String> {
    weakest(past).into_iter().map(|weak| weak.topic).collect()
}

#[test]
fn a_topic_that_goes_worse_than_the_others_is_weak() {
    let past = did(did(Past::default(), "array", 9, 1), "graph", 2, 4);
    let graph = Weak {
        topic: "graph".to_owned(),
        clean: 2,
        tried: 6,
    };
    assert_eq!(weakest(&past), [graph]);
}

#[test]
fn two_problems_given_up_make_no_weak_topic() {
    let past = did(did(Past::default(), "array", 9, 1), "graph", 0, 2);
    assert!(names(&past).is_empty());
}

#[test]
fn three_bad_evenings_weigh_less_than_eight() {
    let past = did(Past::default(), "array", 10, 0);
    let past = did(did(past, "graph", 1, 8), "heap", 0, 3);
    assert_eq!(names(&past), ["graph", "heap"]);
}

#[test]
fn no_topic_is_weak_where_all_go_alike() {
    let past = did(did(Past::default(), "array", 4, 0), "graph", 4, 0);
    assert!(names(&past).is_empty());
    let past = did(did(Past::default(), "array", 3, 3), "graph", 3, 3);
    assert!(names(&past).is_empty());
    let past = did(did(Past::default(), "array", 0, 4), "graph", 0, 4);
    assert!(names(&past).is_empty());
}

#[test]
fn a_problem_that_went_well_when_it_came_back_is_no_weakness_any_more() {
    let past = did(did(Past::default(), "array", 9, 1), "graph", 2, 4);
    assert_eq!(names(&past), ["graph"]);
    let past = (2..6).fold(past, |past, number| {
        past.solved(&format!("graph-{number}"), "03-05T10:00")
    });
    let now = today("03-05T20:00", "UTC0");
    let weakest = stats(&past.history, &catalogue(), &now).weakest;
    assert!(weakest.iter().all(|weak| weak.topic != "graph"));
}
