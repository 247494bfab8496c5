//! What keys ask of the session, and what they do not.

use std::time::Duration;

use ratatui_crossterm::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

use super::super::facts::Phase;
use super::super::keys::{Action, take};
use super::super::view::{Mode, Page, View};
use super::made::{self, key};
use crate::cli::practice::face::{Command, Happening};

fn begun() -> View {
    let mut view = made::view(false);
    view.happened(made::started());
    made::drawn(&mut view, 80, 12);
    view
}

fn sent(view: &mut View, c: char) -> Option<Command> {
    match key(view, KeyCode::Char(c)) {
        Some(Action::Send(command)) => Some(command),
        other => {
            assert_eq!(other, None);
            None
        }
    }
}

#[test]
fn letters_ask_what_they_stand_for() {
    let asked = [
        ('r', Command::Run { whole: false }),
        ('a', Command::Run { whole: true }),
        ('p', Command::Pause),
        ('q', Command::Leave),
    ];
    for (letter, command) in asked {
        assert_eq!(sent(&mut begun(), letter), Some(command), "{letter}");
    }
}

#[test]
fn a_hint_is_taken_only_after_a_yes() {
    let mut view = begun();
    view.facts.open = 1;
    assert_eq!(sent(&mut view, 'h'), None);
    assert_eq!(sent(&mut view, 'h'), None);
    assert_eq!(sent(&mut view, 'n'), None);
    assert_eq!(view.mode, Mode::Read);
    assert_eq!(sent(&mut view, 'h'), None);
    assert_eq!(sent(&mut view, 'y'), Some(Command::Hint));
}

#[test]
fn a_hint_that_is_not_open_is_left_to_the_session_to_refuse() {
    assert_eq!(sent(&mut begun(), 'h'), Some(Command::Hint));
}

#[test]
fn a_refusal_goes_before_the_time_that_it_names_is_old() {
    let mut view = begun();
    view.happened(Happening::Refused("the next hint opens in 0:09".to_owned()));
    let mut facts = view.facts.clone();
    facts.active += Duration::from_secs(5);
    view.renew(facts.clone());
    assert!(view.message.is_some());
    facts.active += Duration::from_millis(1);
    view.renew(facts);
    assert_eq!(view.message, None);
}

#[test]
fn giving_up_needs_a_yes_and_a_slip_of_the_finger_is_none() {
    let mut view = begun();
    assert_eq!(sent(&mut view, 'x'), None);
    for other in "xrjq".chars() {
        assert_eq!(sent(&mut view, other), None, "{other}");
    }
    assert_eq!(view.mode, Mode::Read);
    sent(&mut view, 'x');
    assert_eq!(sent(&mut view, 'y'), Some(Command::GiveUp));
}

#[test]
fn an_acceptance_while_giving_up_is_asked_takes_the_question_away() {
    let mut view = begun();
    sent(&mut view, 'x');
    view.facts.phase = Phase::Solved;
    view.happened(made::solved());
    assert_eq!(sent(&mut view, 'y'), None);
    assert!(matches!(&view.mode, Mode::Idea(field) if field.text() == "y"));
}

#[test]
fn in_a_pause_only_going_on_helping_and_leaving_work() {
    let mut view = begun();
    view.facts.phase = Phase::Paused;
    for letter in "raxheij".chars() {
        assert_eq!(sent(&mut view, letter), None, "{letter}");
        assert_eq!(view.mode, Mode::Read, "{letter}");
    }
    assert_eq!(sent(&mut view, 'p'), Some(Command::Resume));
    assert_eq!(sent(&mut view, 'q'), Some(Command::Leave));
}

#[test]
fn the_key_idea_is_kept_on_enter_and_skipped_when_empty() {
    let mut view = begun();
    view.facts.phase = Phase::Solved;
    view.happened(made::solved());
    assert_eq!(key(&mut view, KeyCode::Enter), None);
    assert_eq!(view.mode, Mode::Read);
    assert_eq!(sent(&mut view, 'i'), None);
    take(&mut view, &Event::Paste("a map of\nvalues ".to_owned()));
    "q?".chars()
        .for_each(|c| assert_eq!(sent(&mut view, c), None));
    key(&mut view, KeyCode::Backspace);
    assert_eq!(
        key(&mut view, KeyCode::Enter),
        Some(Action::Send(Command::KeyIdea(
            "a map of valuesq".to_owned()
        )))
    );
}

#[test]
fn a_key_idea_that_is_put_aside_is_not_lost() {
    let mut view = begun();
    view.facts.phase = Phase::Solved;
    view.happened(made::solved());
    "two maps"
        .chars()
        .for_each(|c| assert_eq!(sent(&mut view, c), None));
    assert_eq!(key(&mut view, KeyCode::Esc), None);
    assert_eq!(sent(&mut view, 'i'), None);
    assert_eq!(
        key(&mut view, KeyCode::Enter),
        Some(Action::Send(Command::KeyIdea("two maps".to_owned())))
    );
    assert_eq!(sent(&mut view, 'i'), None);
    assert_eq!(key(&mut view, KeyCode::Enter), None);
}

#[test]
fn the_editorial_is_told_when_it_opens_and_asked_for_when_it_may_be() {
    let mut view = begun();
    assert_eq!(sent(&mut view, 'e'), None);
    let told = view.message.clone().map(|message| message.text);
    assert!(told.is_some_and(|text| text.contains("opens once")));
    view.facts.phase = Phase::Solved;
    assert_eq!(sent(&mut view, 'e'), Some(Command::Editorial));
    view.happened(Happening::Editorial {
        text: "# Why".to_owned(),
    });
    assert_eq!(view.page(), Page::Editorial);
}

#[test]
fn pages_scroll_as_far_as_they_go_and_remember_their_place() {
    let mut view = begun();
    let top = |view: &mut View| made::drawn(view, 80, 12).lines().nth(3).map(str::to_owned);
    let first = top(&mut view);
    key(&mut view, KeyCode::Char('G'));
    let last = top(&mut view);
    assert_ne!(first, last);
    key(&mut view, KeyCode::Char('j'));
    assert_eq!(top(&mut view), last);
    key(&mut view, KeyCode::Char('k'));
    assert_ne!(top(&mut view), last);
    key(&mut view, KeyCode::Char('G'));
    key(&mut view, KeyCode::Tab);
    assert_eq!(view.page(), Page::Result);
    made::drawn(&mut view, 80, 12);
    key(&mut view, KeyCode::Char('j'));
    key(&mut view, KeyCode::Tab);
    assert_eq!(top(&mut view), last);
    key(&mut view, KeyCode::Char('g'));
    assert_eq!(top(&mut view), first);
}

#[test]
fn arrows_leaf_through_the_statement_and_the_hints() {
    let mut view = begun();
    view.happened(made::hint(1));
    view.happened(made::hint(2));
    assert_eq!(view.page(), Page::Hint(2));
    key(&mut view, KeyCode::Left);
    key(&mut view, KeyCode::Left);
    key(&mut view, KeyCode::Left);
    assert_eq!(view.page(), Page::Statement);
    key(&mut view, KeyCode::Right);
    assert_eq!(view.page(), Page::Hint(1));
}

#[test]
fn control_keys_stop_leave_and_redraw_in_every_mode() {
    let control = |view: &mut View, c: char| {
        let key = KeyEvent::new(KeyCode::Char(c), KeyModifiers::CONTROL);
        take(view, &Event::Key(key))
    };
    for letter in "zxi?".chars() {
        let mut view = begun();
        sent(&mut view, letter);
        assert_eq!(control(&mut view, 'c'), Some(Action::Interrupt));
        assert_eq!(control(&mut view, 'z'), Some(Action::Stop));
        assert_eq!(control(&mut view, 'l'), Some(Action::Redraw));
    }
}
