//! Claims about how figures and the next problem are painted.

use insta::assert_snapshot;
use jiff::civil::date;
use jiff::{Span, ToSpan};
use judge::cli::paint::{Look, next, stats};
use judge::model::{Complexity, Difficulty, Summary};
use judge::practice::{Day, Level, Next, Share, Stats, Streak, Topic, Weak};

use super::COLOURED;
use crate::cli::escapes_shown;

const LOOKS: [Look; 4] = [
    Look {
        colour: false,
        width: 40,
    },
    Look {
        colour: false,
        width: 80,
    },
    Look {
        colour: false,
        width: 120,
    },
    COLOURED,
];

/// The page in each of the looks, under a rule; no plain line is wider than the paper.
pub(super) fn painted(page: impl Fn(&Look) -> String, looks: &[Look]) -> String {
    let pages = looks.iter().map(|look| {
        let page = escapes_shown(&page(look));
        if !look.colour {
            let widest = page.lines().map(|line| line.chars().count()).max();
            assert!(widest <= Some(look.width), "{page}");
        }
        let colour = if look.colour { " coloured" } else { "" };
        format!("=== {} columns{colour}\n{page}", look.width)
    });
    pages.collect()
}

fn level(
    difficulty: Difficulty,
    (solved, total): (usize, usize),
    minutes: Option<(f64, f64)>,
) -> Level {
    Level {
        difficulty,
        solved,
        total,
        median_minutes: minutes.map(|(median, _)| median),
        budget_minutes: minutes.map(|(_, budget)| budget),
    }
}

fn topic(topic: &str, solved: usize, total: usize) -> Topic {
    Topic {
        topic: topic.to_owned(),
        solved,
        total,
    }
}

fn a_year() -> Stats {
    let today = date(2026, 11, 21);
    // Practice on some days of each week, more and more of it as the year goes on.
    let days = (0..365_i64)
        .rev()
        .filter(|day| day % 7 < 2 + (365 - day) / 100)
        .map(|day| {
            let ago: Span = day.days();
            let problems = 1 + usize::try_from(day * 7 % (1 + (365 - day) / 60)).unwrap_or(0);
            Day {
                date: today.saturating_sub(ago),
                problems,
            }
        });
    let others = (1..=4).map(|number| topic(&format!("rare-{number}"), 0, 1));
    Stats {
        solved: 64,
        total: 213,
        due: 3,
        difficulties: vec![
            level(Difficulty::Easy, (41, 58), Some((9.5, 15.0))),
            level(Difficulty::Medium, (22, 123), Some((28.0, 25.0))),
            level(Difficulty::Hard, (1, 32), None),
        ],
        topics: [
            topic("array", 30, 101),
            topic("string", 12, 48),
            topic("hash-table", 20, 44),
            topic("dynamic-programming", 2, 41),
            topic("depth-first-search", 0, 33),
            topic("two-pointers", 24, 24),
        ]
        .into_iter()
        .chain((1..=6).map(|number| topic(&format!("topic-{number}"), number, 9)))
        .chain(others)
        .collect(),
        today,
        days: days.collect(),
        streak: Streak {
            current: 6,
            longest: 19,
        },
        without_hint: Share { count: 40, of: 64 },
        weakest: vec![
            Weak {
                topic: "dynamic-programming".to_owned(),
                clean: 1,
                tried: 6,
            },
            Weak {
                topic: "graph".to_owned(),
                clean: 2,
                tried: 5,
            },
        ],
    }
}

#[test]
fn the_figures_of_a_year_fit_every_paper() {
    let year = a_year();
    assert_snapshot!(painted(|look| stats(&year, look), &LOOKS));
}

#[test]
fn the_figures_of_a_first_evening_leave_out_what_is_not_known_yet() {
    let today = date(2026, 11, 21);
    let first = Stats {
        solved: 0,
        total: 2,
        due: 0,
        difficulties: vec![
            level(Difficulty::Easy, (0, 2), None),
            level(Difficulty::Medium, (0, 0), None),
            level(Difficulty::Hard, (0, 0), None),
        ],
        topics: vec![topic("array", 0, 2)],
        today,
        days: vec![Day {
            date: today,
            problems: 1,
        }],
        streak: Streak {
            current: 1,
            longest: 1,
        },
        without_hint: Share { count: 0, of: 0 },
        weakest: Vec::new(),
    };
    assert_snapshot!(painted(|look| stats(&first, look), &LOOKS[..2]));
}

#[test]
fn the_figures_hold_on_paper_of_any_width() {
    let year = a_year();
    for width in 40..160 {
        painted(
            |look| stats(&year, look),
            &[Look {
                colour: false,
                width,
            }],
        );
    }
}

#[test]
fn the_next_problem_stands_with_its_reason_and_its_command() {
    let problem = Summary {
        slug: "number-of-islands".to_owned(),
        number: Some(200),
        title: "Number of Islands".to_owned(),
        difficulty: Difficulty::Medium,
        topics: vec!["graph".to_owned()],
        lists: Vec::new(),
        minutes: 25,
        target: Complexity {
            time: "O(m*n)".to_owned(),
            space: "O(m*n)".to_owned(),
        },
        kind: "function".to_owned(),
    };
    let chosen = Next {
        slug: problem.slug.clone(),
        why: "it is number 37 of grind-75, and it trains graph, one of your weakest topics"
            .to_owned(),
    };
    let page = |look: &Look| next(&problem, &chosen, look);
    assert_snapshot!(painted(page, &[LOOKS[0], LOOKS[1], COLOURED]));
}
