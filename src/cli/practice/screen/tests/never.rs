//! Nothing that happens, is pressed or is resized breaks the screen.

use std::time::Duration;

use proptest::prelude::*;
use ratatui_crossterm::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

use super::super::facts::Phase;
use super::super::keys::take;
use super::super::view::View;
use super::made;
use crate::cli::practice::face::Happening;

/// One thing that comes to a view.
#[derive(Debug, Clone)]
enum Step {
    Key(KeyCode, KeyModifiers),
    Paste(String),
    Happening(u8),
    Facts {
        active: u64,
        phase: u8,
        taken: usize,
        open: usize,
        next_in: Option<u64>,
    },
    Size(u16, u16),
}

fn key() -> impl Strategy<Value = Step> {
    let code = prop_oneof![
        proptest::sample::select("jkgGrahpxei?qo yn[]".chars().collect::<Vec<_>>())
            .prop_map(KeyCode::Char),
        any::<char>().prop_map(KeyCode::Char),
        proptest::sample::select(vec![
            KeyCode::Up,
            KeyCode::Down,
            KeyCode::Left,
            KeyCode::Right,
            KeyCode::PageUp,
            KeyCode::PageDown,
            KeyCode::Home,
            KeyCode::End,
            KeyCode::Tab,
            KeyCode::BackTab,
            KeyCode::Enter,
            KeyCode::Esc,
            KeyCode::Backspace,
            KeyCode::Delete,
            KeyCode::F(1),
        ]),
    ];
    let modifiers = prop_oneof![
        4 => Just(KeyModifiers::NONE),
        1 => Just(KeyModifiers::CONTROL),
        1 => Just(KeyModifiers::ALT),
    ];
    (code, modifiers).prop_map(|(code, modifiers)| Step::Key(code, modifiers))
}

fn step() -> impl Strategy<Value = Step> {
    let facts = (
        any::<u64>(),
        0..4_u8,
        0..9_usize,
        0..9_usize,
        any::<Option<u64>>(),
    )
        .prop_map(|(active, phase, taken, open, next_in)| Step::Facts {
            active,
            phase,
            taken,
            open,
            next_in,
        });
    prop_oneof![
        6 => key(),
        1 => ".{0,40}".prop_map(Step::Paste),
        4 => (0..20_u8).prop_map(Step::Happening),
        1 => facts,
        3 => (1..=200_u16, 1..=60_u16).prop_map(|(width, height)| Step::Size(width, height)),
    ]
}

fn happening(which: u8) -> Happening {
    let odd = "\x1b[31m日本\u{202e}\n\n`x".repeat(usize::from(which));
    match which {
        0 => made::started(),
        1 => made::wrong(),
        2 => made::accepted(),
        3 => made::solved(),
        4 => made::gave_up(),
        5..=7 => made::hint(usize::from(which) * 3),
        8 => Happening::RunStarted { whole: true },
        9 => Happening::Progress(odd),
        10 => Happening::RunFailed(odd),
        11 => Happening::HintOpened { number: 1 },
        12 => Happening::BudgetOver,
        13 => Happening::Paused,
        14 => Happening::Resumed,
        15 => Happening::Editorial { text: odd },
        16 => Happening::KeyIdeaKept,
        17 => Happening::Warned(odd),
        18 => Happening::FileGone,
        _ => Happening::Refused(odd),
    }
}

fn follow(view: &mut View, step: Step, size: &mut (u16, u16)) {
    match step {
        Step::Key(code, modifiers) => {
            take(view, &Event::Key(KeyEvent::new(code, modifiers)));
        }
        Step::Paste(text) => {
            take(view, &Event::Paste(text));
        }
        Step::Happening(which) => view.happened(happening(which)),
        Step::Facts {
            active,
            phase,
            taken,
            open,
            next_in,
        } => {
            view.facts.active = Duration::from_millis(active);
            let phases = [Phase::Running, Phase::Paused, Phase::Solved, Phase::GaveUp];
            view.facts.phase = phases[usize::from(phase)];
            view.facts.taken = taken;
            view.facts.open = open;
            view.facts.next_in = next_in.map(Duration::from_nanos);
        }
        Step::Size(width, height) => *size = (width, height),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_keys_and_no_size_break_the_screen(
        steps in proptest::collection::vec(step(), 1..40),
        colour in any::<bool>(),
        width in 1..=200_u16,
        height in 1..=60_u16,
    ) {
        let mut view = made::view(colour);
        let mut size = (width, height);
        for step in steps {
            follow(&mut view, step, &mut size);
            let screen = made::drawn(&mut view, size.0, size.1);
            prop_assert!(screen.chars().all(|c| c == '\n' || !c.is_control()));
        }
    }

    #[test]
    fn the_clock_is_shown_wherever_it_fits(width in 8..=200_u16, height in 2..=60_u16) {
        let mut view = made::view(false);
        let screen = made::drawn(&mut view, width, height);
        prop_assert!(screen.contains("7:12"), "{}", screen);
    }
}

#[test]
fn every_small_size_is_drawn_in_every_mode() {
    for which in 0..20 {
        for (width, height) in (1..40).flat_map(|width| (1..14).map(move |height| (width, height)))
        {
            let mut view = made::view(true);
            view.happened(happening(which));
            made::drawn(&mut view, width, height);
            made::key(&mut view, KeyCode::Char('x'));
            made::drawn(&mut view, width, height);
        }
    }
}
