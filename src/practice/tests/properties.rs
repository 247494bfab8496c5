//! Claims about every sequence of readings and events, not only those that one thinks of.

use std::time::Duration;

use proptest::prelude::*;

use crate::model::Verdict;
use crate::practice::*;
use crate::store::End;

/// One thing that happens: a reading of the clock, so many ms after the one before (or before
/// it), and the event that it is read for.
#[derive(Debug, Clone, Copy)]
struct Step {
    by_ms: i64,
    event: Option<Event>,
}

/// A session's beginning: its rules, its ladder, and what was saved of it.
#[derive(Debug, Clone, Copy)]
struct Start {
    rules: Rules,
    ladder: usize,
    active: Duration,
    taken: usize,
}

/// The first reading: far enough from 0 that readings may run backwards.
const FIRST: Duration = Duration::from_secs(1_000_000);

impl Start {
    fn session(&self) -> Session {
        let Start { rules, ladder, .. } = *self;
        Session::restored(rules, ladder, self.active, self.taken, FIRST)
    }
}

fn minutes(n: u64) -> Duration {
    Duration::from_secs(60 * n)
}

fn starts() -> impl Strategy<Value = Start> {
    let saved = (0..=40 * 60_000_u64, 0..=6_usize);
    let rules = (0..=1_200_u64, any::<bool>(), 0..=5_usize);
    (saved, rules).prop_map(|((active, taken), (hint_after, hints, ladder))| Start {
        rules: Rules {
            hint_after: Duration::from_secs(hint_after),
            budget: minutes(15),
            hints,
        },
        ladder,
        active: Duration::from_millis(active),
        taken,
    })
}

fn events() -> impl Strategy<Value = Event> {
    let judged = (any::<bool>(), prop::sample::select(&Verdict::ALL[..]));
    prop_oneof![
        3 => Just(Event::Pause),
        3 => Just(Event::Resume),
        6 => Just(Event::TakeHint),
        3 => judged.prop_map(|(whole, verdict)| Event::Judged { whole, verdict }),
        1 => Just(Event::GiveUp),
    ]
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let by_ms = prop_oneof![
        8 => 0..=10_000_i64,
        1 => 10_001..=8_000_000_i64,
        1 => -20_000..0_i64,
        1 => Just(10_000_i64),
    ];
    let event = prop::option::weighted(0.4, events());
    let step = (by_ms, event).prop_map(|(by_ms, event)| Step { by_ms, event });
    prop::collection::vec(step, 0..120)
}

/// The reading after a step.
fn read(at: Duration, step: Step) -> Duration {
    let by = Duration::from_millis(step.by_ms.unsigned_abs());
    if step.by_ms < 0 { at - by } else { at + by }
}

/// Takes one step and gives what came of the event.
fn take(session: &mut Session, at: Duration, step: Step) -> Option<Result<Change, Refusal>> {
    match step.event {
        Some(event) => Some(session.apply(at, event)),
        None => {
            session.tick(at);
            None
        }
    }
}

proptest! {
    #[test]
    fn active_time_never_decreases_and_never_exceeds_the_clock_s_own_span(
        start in starts(), steps in steps(),
    ) {
        let mut session = start.session();
        let (mut at, mut latest, mut before) = (FIRST, FIRST, session.active());
        for step in steps {
            at = read(at, step);
            latest = latest.max(at);
            take(&mut session, at, step);
            prop_assert!(session.active() >= before);
            prop_assert!(session.active() - start.active <= latest - FIRST);
            before = session.active();
        }
    }

    #[test]
    fn a_reading_counts_what_it_should_and_nothing_else(start in starts(), steps in steps()) {
        let mut session = start.session();
        let (mut at, mut latest) = (FIRST, FIRST);
        for step in steps {
            at = read(at, step);
            let (state, before) = (session.state(), session.active());
            take(&mut session, at, step);
            let backwards = at <= latest;
            let asleep = at > latest + AWAY;
            let counted = session.active() - before;
            if backwards || asleep || state != State::Running {
                prop_assert_eq!(counted, Duration::ZERO);
            } else {
                prop_assert_eq!(counted, at - latest);
            }
            latest = latest.max(at);
        }
    }

    #[test]
    fn a_hint_never_opens_early_and_never_late(start in starts(), steps in steps()) {
        let mut session = start.session();
        let mut at = FIRST;
        for step in steps {
            at = read(at, step);
            let due = start.rules.hint_after + HINT_EVERY * session.hints().taken as u32;
            let over = matches!(session.state(), State::Over(_));
            let came = take(&mut session, at, step);
            if step.event == Some(Event::TakeHint) && !over {
                match came.expect("an event") {
                    Ok(Change::Hint(hint)) => {
                        prop_assert!(session.active() >= due);
                        prop_assert_eq!(hint + 1, session.hints().taken);
                    }
                    Err(Refusal::HintNotOpen { wait }) => {
                        prop_assert_eq!(session.active() + wait, due);
                        prop_assert!(wait > Duration::ZERO);
                    }
                    Err(Refusal::NoMoreHints) => {
                        prop_assert_eq!(session.hints().taken, start.ladder);
                    }
                    Err(Refusal::HintsOff) => prop_assert!(!start.rules.hints),
                    other => prop_assert!(false, "{other:?}"),
                }
            }
        }
    }

    #[test]
    fn what_is_told_of_the_hints_is_what_asking_gives(start in starts(), steps in steps()) {
        let mut session = start.session();
        let mut at = FIRST;
        for step in steps {
            at = read(at, step);
            take(&mut session, at, step);
            let hints = session.hints();
            prop_assert!(hints.taken <= hints.open && hints.open <= hints.ladder);
            let given = session.clone().apply(at, Event::TakeHint).is_ok();
            let over = matches!(session.state(), State::Over(_));
            prop_assert_eq!(given, hints.open > hints.taken && !over && start.rules.hints);
            if let Some(wait) = hints.next_in {
                let later = |by: Duration| Session::restored(
                    start.rules, start.ladder, session.active() + by, hints.taken, at,
                );
                prop_assert!(later(wait).hints().open > hints.open);
                let early = later(wait - Duration::from_nanos(1));
                prop_assert_eq!(early.hints().open, hints.open);
            }
        }
    }

    #[test]
    fn no_order_of_events_loses_an_acceptance(start in starts(), steps in steps()) {
        let mut session = start.session();
        let mut at = FIRST;
        let mut due = None;
        for step in steps {
            at = read(at, step);
            let came = take(&mut session, at, step);
            match step.event {
                Some(Event::Judged { whole: true, verdict: Verdict::Accepted }) => {
                    let first = due.is_none();
                    due = due.or(Some(End::Solved));
                    let expected = if first { Change::Solved } else { Change::None };
                    prop_assert_eq!(came, Some(Ok(expected)));
                }
                Some(Event::Judged { .. }) => prop_assert_eq!(came, Some(Ok(Change::None))),
                Some(Event::GiveUp) => due = due.or(Some(End::GaveUp)),
                _ => {}
            }
            match (due, session.state()) {
                (Some(end), State::Over(found)) => prop_assert_eq!(end, found),
                (None, State::Running | State::Paused) => {}
                (due, state) => prop_assert!(false, "{due:?} is due and {state:?} stands"),
            }
            prop_assert_eq!(session.editorial_open(), due.is_some());
        }
    }

    #[test]
    fn a_session_restored_after_any_prefix_goes_on_as_if_nothing_had_been(
        start in starts(), steps in steps(), cut in 0..120_usize, moved in 0..1_000_000_u64,
    ) {
        let mut session = start.session();
        let (before, after) = steps.split_at(cut.min(steps.len()));
        let (mut at, mut latest) = (FIRST, FIRST);
        for &step in before {
            at = read(at, step);
            latest = latest.max(at);
            take(&mut session, at, step);
        }
        prop_assume!(!matches!(session.state(), State::Over(_)));
        let _resumed = session.apply(latest, Event::Resume);
        // The clock of another start of the machine reads otherwise.
        let moved = Duration::from_millis(moved);
        let hints = session.hints();
        let mut restored = Session::restored(
            start.rules, start.ladder, session.active(), hints.taken, latest + moved,
        );
        prop_assert_eq!(restored.active(), session.active());
        prop_assert_eq!(restored.hints(), hints);
        for &step in after {
            at = read(at, step);
            let one = take(&mut session, at, step);
            let other = take(&mut restored, at + moved, step);
            prop_assert_eq!(one, other);
            prop_assert_eq!(session.active(), restored.active());
            prop_assert_eq!(session.hints(), restored.hints());
            prop_assert_eq!(session.state(), restored.state());
        }
    }

    #[test]
    fn nothing_moves_after_the_end(start in starts(), steps in steps(), solved in any::<bool>()) {
        let mut session = start.session();
        let end = if solved {
            Event::Judged { whole: true, verdict: Verdict::Accepted }
        } else {
            Event::GiveUp
        };
        session.apply(FIRST, end).expect("an end");
        let facts = |session: &Session| {
            (session.active(), session.state(), session.hints(), session.editorial_open())
        };
        let ended = facts(&session);
        let mut at = FIRST;
        for step in steps {
            at = read(at, step);
            let came = take(&mut session, at, step);
            prop_assert!(matches!(came, None | Some(Ok(Change::None) | Err(Refusal::AlreadyOver))));
            prop_assert_eq!(facts(&session), ended);
        }
    }
}
