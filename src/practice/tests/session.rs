//! Claims about a session, one step after another.

use std::time::Duration;

use crate::model::Verdict;
use crate::practice::*;
use crate::store::End;

const RULES: Rules = Rules {
    hint_after: HINT_AFTER,
    budget: Duration::from_secs(15 * 60),
    hints: true,
};
const ACCEPTED: Event = Event::Judged {
    whole: true,
    verdict: Verdict::Accepted,
};

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

/// A session with three hints that has run for so long, read every 10 seconds.
fn after(span: Duration) -> (Session, Duration) {
    let start = ms(5_000);
    let mut session = Session::new(RULES, 3, start);
    let mut at = start;
    while at + AWAY < start + span {
        at += AWAY;
        session.tick(at);
    }
    session.tick(start + span);
    assert_eq!(session.active(), span);
    (session, start + span)
}

#[test]
fn the_first_hint_is_refused_at_14_59_999_and_given_at_15_00() {
    let (mut session, at) = after(ms(899_999));
    let refused = session.apply(at, Event::TakeHint).unwrap_err();
    assert_eq!(refused, Refusal::HintNotOpen { wait: ms(1) });
    assert_eq!(
        refused.to_string(),
        "the next hint opens in 0:01 of active time"
    );
    assert_eq!(session.hints().open, 0);
    assert_eq!(session.hints().next_in, Some(ms(1)));
    let taken = session.apply(at + ms(1), Event::TakeHint);
    assert_eq!(taken, Ok(Change::Hint(0)));
    let hints = session.hints();
    assert_eq!((hints.taken, hints.open, hints.ladder), (1, 1, 3));
    assert_eq!(hints.next_in, Some(HINT_EVERY));
}

#[test]
fn hints_left_untaken_stay_open_and_the_ladder_has_an_end() {
    let (mut session, at) = after(ms(25 * 60_000));
    assert_eq!(session.hints().open, 3);
    assert_eq!(session.hints().next_in, None);
    for hint in 0..3 {
        let taken = session.apply(at, Event::TakeHint);
        assert_eq!(taken, Ok(Change::Hint(hint)));
    }
    let refused = session.apply(at, Event::TakeHint);
    assert_eq!(refused, Err(Refusal::NoMoreHints));
}

#[test]
fn an_exam_has_no_hints_however_long_it_takes() {
    let rules = Rules {
        hints: false,
        ..RULES
    };
    let mut session = Session::restored(rules, 3, ms(90 * 60_000), 0, ms(0));
    let hints = session.hints();
    assert_eq!((hints.open, hints.next_in), (0, None));
    let refused = session.apply(ms(1), Event::TakeHint);
    assert_eq!(refused, Err(Refusal::HintsOff));
}

#[test]
fn the_clock_stands_still_in_a_pause() {
    let (mut session, at) = after(ms(60_000));
    let paused = session.apply(at + ms(500), Event::Pause);
    assert_eq!(paused, Ok(Change::Paused));
    assert_eq!(session.apply(at + ms(600), Event::Pause), Ok(Change::None));
    session.tick(at + ms(8_000));
    let resumed = session.apply(at + ms(9_000), Event::Resume);
    assert_eq!(resumed, Ok(Change::Resumed));
    session.tick(at + ms(9_250));
    assert_eq!(session.active(), ms(60_750));
}

#[test]
fn a_lid_that_was_closed_counts_nothing() {
    let (mut session, at) = after(ms(60_000));
    session.tick(at + ms(3_600_000));
    assert_eq!(session.active(), ms(60_000));
    session.tick(at + ms(3_601_000));
    assert_eq!(session.active(), ms(61_000));
}

#[test]
fn the_longest_gap_that_counts_is_ten_seconds() {
    let (mut session, at) = after(ms(0));
    session.tick(at + AWAY);
    assert_eq!(session.active(), AWAY);
    session.tick(at + AWAY + AWAY + ms(1));
    assert_eq!(session.active(), AWAY);
}

#[test]
fn a_clock_that_ran_backwards_counts_no_span_twice() {
    let (mut session, at) = after(ms(60_000));
    session.tick(at - ms(30_000));
    session.tick(at - ms(25_000));
    assert_eq!(session.active(), ms(60_000));
    session.tick(at + ms(1_000));
    assert_eq!(session.active(), ms(61_000));
}

#[test]
fn only_an_acceptance_of_all_cases_solves() {
    let (mut session, at) = after(ms(60_000));
    for (whole, verdict) in [
        (false, Verdict::Accepted),
        (true, Verdict::WrongAnswer),
        (true, Verdict::CompileError),
    ] {
        let judged = session.apply(at, Event::Judged { whole, verdict });
        assert_eq!(judged, Ok(Change::None));
    }
    assert!(!session.editorial_open());
    assert_eq!(session.apply(at, ACCEPTED), Ok(Change::Solved));
    assert_eq!(session.state(), State::Over(End::Solved));
    assert!(session.editorial_open());
}

#[test]
fn an_acceptance_in_a_pause_solves_too() {
    let (mut session, at) = after(ms(60_000));
    session.apply(at, Event::Pause).unwrap();
    assert_eq!(session.apply(at, ACCEPTED), Ok(Change::Solved));
}

#[test]
fn giving_up_opens_the_editorial_and_is_not_taken_back() {
    let (mut session, at) = after(ms(60_000));
    assert_eq!(session.apply(at, Event::GiveUp), Ok(Change::GaveUp));
    assert!(session.editorial_open());
    assert_eq!(session.apply(at, ACCEPTED), Ok(Change::None));
    assert_eq!(session.state(), State::Over(End::GaveUp));
    for event in [Event::Pause, Event::Resume, Event::TakeHint, Event::GiveUp] {
        assert_eq!(session.apply(at, event), Err(Refusal::AlreadyOver));
    }
    assert_eq!(session.hints().next_in, None);
}

#[test]
fn the_budget_is_over_when_it_has_passed() {
    let (mut session, at) = after(RULES.budget);
    assert!(!session.over_budget());
    session.tick(at + ms(1));
    assert!(session.over_budget());
}

#[test]
fn what_was_taken_stays_open_when_a_session_is_resumed_under_a_stricter_rule() {
    let rules = Rules {
        hint_after: ms(60 * 60_000),
        ..RULES
    };
    let session = Session::restored(rules, 3, ms(60_000), 2, ms(0));
    let hints = session.hints();
    assert_eq!((hints.taken, hints.open), (2, 2));
    assert_eq!(hints.next_in, Some(ms(69 * 60_000)));
}

#[test]
fn a_ladder_that_lost_a_step_since_it_was_saved_is_no_trouble() {
    let session = Session::restored(RULES, 2, ms(0), 5, ms(0));
    let hints = session.hints();
    assert_eq!((hints.taken, hints.open, hints.next_in), (2, 2, None));
}
