//! The screens of a session, at the sizes that people have, without colour.

use std::time::Duration;

use insta::assert_snapshot;
use ratatui_crossterm::crossterm::event::KeyCode;

use super::super::facts::Phase;
use super::super::view::View;
use super::made;
use crate::cli::practice::face::Happening;

fn begun() -> View {
    let mut view = made::view(false);
    view.happened(made::started());
    view
}

#[test]
fn the_start_shows_the_statement_and_what_to_do() {
    assert_snapshot!(made::at_all_sizes(&begun()));
}

#[test]
fn an_open_hint_is_told_with_its_key() {
    let mut view = begun();
    view.facts.open = 1;
    view.facts.next_in = Some(Duration::from_secs(299));
    view.happened(Happening::HintOpened { number: 1 });
    assert_snapshot!(made::at_all_sizes(&view));
    assert_eq!(made::key(&mut view, KeyCode::Char('h')), None);
    assert_snapshot!("asked", made::at_all_sizes(&view));
}

#[test]
fn a_hint_has_a_page_of_its_own() {
    let mut view = begun();
    view.facts.open = 2;
    view.facts.taken = 2;
    view.facts.next_in = Some(Duration::from_secs(192));
    view.happened(made::hint(1));
    view.happened(made::hint(2));
    assert_snapshot!(made::at_all_sizes(&view));
}

#[test]
fn a_run_is_told_while_the_page_stays() {
    let mut view = begun();
    view.happened(Happening::RunStarted { whole: true });
    view.happened(Happening::Progress("case 12 of 63".to_owned()));
    assert_snapshot!(made::at_all_sizes(&view));
}

#[test]
fn a_wrong_answer_comes_to_the_front() {
    let mut view = begun();
    view.happened(Happening::RunStarted { whole: false });
    view.happened(made::wrong());
    assert_snapshot!(made::at_all_sizes(&view));
}

#[test]
fn a_solved_session_is_summed_up_and_asks_for_the_key_idea() {
    let mut view = begun();
    view.facts.phase = Phase::Solved;
    view.facts.taken = 1;
    view.facts.open = 1;
    view.happened(made::accepted());
    view.happened(made::solved());
    "größe → 日本"
        .chars()
        .for_each(|c| drop(made::key(&mut view, KeyCode::Char(c))));
    assert_snapshot!(made::at_all_sizes(&view));
}

#[test]
fn giving_up_is_asked_for_and_then_shows_the_editorial() {
    let mut view = begun();
    made::key(&mut view, KeyCode::Char('x'));
    assert_snapshot!("asked_to_give_up", made::at_all_sizes(&view));
    made::key(&mut view, KeyCode::Char('y'));
    view.facts.phase = Phase::GaveUp;
    view.happened(made::gave_up());
    assert_snapshot!(made::at_all_sizes(&view));
}

#[test]
fn a_pause_hides_the_page() {
    let mut view = begun();
    view.facts.phase = Phase::Paused;
    view.happened(Happening::Paused);
    assert_snapshot!(made::at_all_sizes(&view));
}

#[test]
fn the_help_tells_all_keys() {
    let mut view = begun();
    made::key(&mut view, KeyCode::Char('?'));
    assert_snapshot!(made::at_all_sizes(&view));
}

#[test]
fn a_budget_that_has_passed_a_file_that_is_gone_and_no_hints_are_told() {
    let mut view = begun();
    view.facts.active = Duration::from_secs(3723);
    view.facts.with_hints = false;
    view.happened(Happening::FileGone);
    view.happened(Happening::RunFailed(
        "no python was found; `judge doctor` says how to get one".to_owned(),
    ));
    assert_snapshot!(made::at_all_sizes(&view));
}
