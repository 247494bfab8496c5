//! The one problem to do now, and why.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use serde::Serialize;

use super::History;
use super::clock::clock;
use super::effort::{Course, Effort, Went, courses};
use super::review::due;
use super::topics::weakest;
use crate::model::{Summary, Verdict};

/// The list that is followed where none is named.
const DEFAULT_LIST: &str = "grind-75";

/// Among how many of the next problems one of a weak topic is preferred.
const WINDOW: usize = 3;

/// The one problem to do now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Next {
    /// Its slug.
    pub slug: String,
    /// Why this one: a clause.
    pub why: String,
}

/// The one problem to do now; none where all are solved and none is due. Of several reasons the
/// first holds: a session on it is unfinished; it is due, the one that is due longest first; it
/// comes next in the list (else in grind-75, and after that by number), where a problem of
/// a weak topic goes before the one or two ahead of it. With a list named, no problem outside it
/// is taken.
pub fn next(
    history: &History,
    problems: &[Summary],
    list: Option<&str>,
    now: Timestamp,
) -> Option<Next> {
    let courses = courses(history, now);
    let order = order(problems, list);
    left(history, &order)
        .or_else(|| waiting(&courses, &order, now))
        .or_else(|| fresh(&courses, problems, &order))
}

/// A problem and the list whose order puts it in its place.
#[derive(Debug, Clone, Copy)]
struct Candidate<'a> {
    problem: &'a Summary,
    list: Option<(&'a str, u32)>,
}

/// The problems that come into question, in the order in which they are to be done.
fn order<'a>(problems: &'a [Summary], list: Option<&'a str>) -> Vec<Candidate<'a>> {
    let followed = list.unwrap_or(DEFAULT_LIST);
    let place = |problem: &Summary| {
        let mut lists = problem.lists.iter();
        lists
            .find(|place| place.list == followed)
            .map(|place| place.position)
    };
    let mut order: Vec<Candidate<'_>> = problems
        .iter()
        .map(|problem| Candidate {
            problem,
            list: place(problem).map(|position| (followed, position)),
        })
        .filter(|candidate| list.is_none() || candidate.list.is_some())
        .collect();
    order.sort_by_key(|Candidate { problem, list }| {
        let position = list.map_or(u32::MAX, |(_, position)| position);
        let number = problem.number.unwrap_or(u32::MAX);
        (position, number, problem.slug.clone())
    });
    order
}

/// The problem of the latest session that is unfinished.
fn left(history: &History, order: &[Candidate<'_>]) -> Option<Next> {
    let solved = |id: i64| {
        let mut attempts = history.attempts.iter();
        attempts.any(|(_, attempt)| {
            attempt.session == Some(id) && attempt.verdict == Some(Verdict::Accepted)
        })
    };
    let known = |slug: &str| order.iter().any(|candidate| candidate.problem.slug == slug);
    let (_, session) = history
        .sessions
        .iter()
        .filter(|(id, session)| session.end.is_none() && known(&session.problem) && !solved(*id))
        .max_by_key(|(id, session)| (session.started, *id))?;
    let active = clock(Duration::from_millis(session.active_ms));
    Some(Next {
        slug: session.problem.clone(),
        why: format!("you left it at {active}"),
    })
}

/// The problem that is due longest.
fn waiting(
    courses: &BTreeMap<&str, Course>,
    order: &[Candidate<'_>],
    now: Timestamp,
) -> Option<Next> {
    let due = order.iter().filter_map(|candidate| {
        let slug = candidate.problem.slug.as_str();
        let efforts = &courses.get(slug)?.efforts;
        let due = due(efforts).filter(|&due| due <= now)?;
        Some((due, slug, *efforts.last()?))
    });
    let (_, slug, last) = due.min_by_key(|(due, _, _)| *due)?;
    Some(Next {
        slug: slug.to_owned(),
        why: come_back(&last, now),
    })
}

fn come_back(last: &Effort, now: Timestamp) -> String {
    let days = (now.duration_since(last.at).as_hours() + 12) / 24;
    let ago = match days {
        ..=1 => "a day ago".to_owned(),
        days => format!("{days} days ago"),
    };
    match last.went {
        Went::Failed => format!("you gave it up {ago}, so it is time for another try"),
        Went::Hard => format!("it was hard {ago}, so it is time to see what stayed"),
        Went::Clean => format!("you solved it {ago}, so it is time to see whether it stayed"),
    }
}

/// The next problem that is neither solved nor waiting to come back.
fn fresh(
    courses: &BTreeMap<&str, Course>,
    problems: &[Summary],
    order: &[Candidate<'_>],
) -> Option<Next> {
    let course = |candidate: &Candidate<'_>| courses.get(candidate.problem.slug.as_str());
    let open: Vec<&Candidate<'_>> = order
        .iter()
        .filter(|candidate| {
            course(candidate).is_none_or(|course| !course.solved && due(&course.efforts).is_none())
        })
        .take(WINDOW)
        .collect();
    let weak = weakest(problems, courses);
    let weakness = |candidate: &Candidate<'_>| {
        let mut weak = weak.iter().map(|weak| weak.topic.as_str());
        weak.find(|&weak| candidate.problem.topics.iter().any(|topic| topic == weak))
            .map(str::to_owned)
    };
    let first = *open.first()?;
    // What stands in a list does not give way to what stands outside it.
    let mut near = open
        .iter()
        .filter(|one| one.list.is_some() == first.list.is_some());
    let chosen = near.find_map(|one| Some((*one, weakness(one)?)));
    let (candidate, weakness) = match chosen {
        Some((candidate, topic)) => (candidate, Some(topic)),
        None => (first, None),
    };
    let place = match candidate.list {
        Some((list, position)) => format!("it is number {position} of {list}"),
        None => "it is the next by number".to_owned(),
    };
    let begun = if course(candidate).is_some() {
        "you began it and have not solved it yet, and "
    } else {
        ""
    };
    let trains = weakness.map_or(String::new(), |topic| {
        format!(", and it trains {topic}, one of your weakest topics")
    });
    Some(Next {
        slug: candidate.problem.slug.clone(),
        why: format!("{begun}{place}{trains}"),
    })
}
