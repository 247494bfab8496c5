//! What a key does to the view, and what it asks of the session.

use ratatui_crossterm::crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::facts::Phase;
use super::view::{Mode, Page, Question, View};
use crate::cli::practice::face::Command;

/// What a key asks for beyond the view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Action {
    /// Of the session.
    Send(Command),
    /// To leave at once, as on an interrupt.
    Interrupt,
    /// To stop the process until a shell continues it.
    Stop,
    /// To give the terminal to the editor.
    Edit,
    /// To draw everything anew.
    Redraw,
}

/// Lets the view take an event of the terminal.
pub(super) fn take(view: &mut View, event: &Event) -> Option<Action> {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => press(view, *key),
        Event::Paste(text) => {
            if let Mode::Idea(field) = &mut view.mode {
                field.paste(text);
            }
            None
        }
        _ => None,
    }
}

fn press(view: &mut View, key: KeyEvent) -> Option<Action> {
    if key.modifiers.contains(KeyModifiers::CONTROL) {
        match key.code {
            KeyCode::Char('c') => return Some(Action::Interrupt),
            KeyCode::Char('z') => return Some(Action::Stop),
            KeyCode::Char('l') => return Some(Action::Redraw),
            _ => {}
        }
    }
    match view.mode.clone() {
        Mode::Ask(question) => answer(view, question, key.code),
        Mode::Idea(_) => type_idea(view, key),
        Mode::Help => {
            if !scroll(view, key) {
                view.mode = Mode::Read;
            }
            None
        }
        Mode::Read => read(view, key),
    }
}

fn answer(view: &mut View, question: Question, code: KeyCode) -> Option<Action> {
    match code {
        KeyCode::Char('y' | 'Y') => {
            view.mode = Mode::Read;
            Some(Action::Send(match question {
                Question::Hint => Command::Hint,
                Question::GiveUp => Command::GiveUp,
            }))
        }
        KeyCode::Char('n' | 'N' | 'q') | KeyCode::Esc => {
            view.mode = Mode::Read;
            None
        }
        // Anything else is neither, so that a slip of the finger answers nothing.
        _ => None,
    }
}

fn type_idea(view: &mut View, key: KeyEvent) -> Option<Action> {
    let Mode::Idea(field) = &mut view.mode else {
        return None;
    };
    match key.code {
        KeyCode::Enter => {
            let text = field.text().trim().to_owned();
            view.mode = Mode::Read;
            (!text.is_empty()).then_some(Action::Send(Command::KeyIdea(text)))
        }
        KeyCode::Esc => {
            view.draft = std::mem::take(field);
            view.mode = Mode::Read;
            None
        }
        KeyCode::Tab | KeyCode::BackTab => {
            turn(view);
            None
        }
        _ => {
            if !field.press(key) {
                scroll(view, key);
            }
            None
        }
    }
}

fn read(view: &mut View, key: KeyEvent) -> Option<Action> {
    let paused = view.facts.phase == Phase::Paused;
    // Nothing can be read in a pause, so that pausing is no way to think for free.
    if !paused && scroll(view, key) {
        return None;
    }
    let KeyCode::Char(c) = key.code else {
        match key.code {
            KeyCode::Tab | KeyCode::BackTab if !paused => turn(view),
            KeyCode::Left if !paused => leaf(view, -1),
            KeyCode::Right if !paused => leaf(view, 1),
            KeyCode::Esc => view.message = None,
            _ => {}
        }
        return None;
    };
    if key
        .modifiers
        .intersects(KeyModifiers::CONTROL | KeyModifiers::ALT)
    {
        return None;
    }
    command(view, c, paused)
}

fn command(view: &mut View, c: char, paused: bool) -> Option<Action> {
    view.message = None;
    let over = view.facts.phase.over();
    let send = |command| Some(Action::Send(command));
    match c {
        'q' => send(Command::Leave),
        'p' if paused => send(Command::Resume),
        'p' if !over => send(Command::Pause),
        '?' => {
            view.sheets.renew(Page::Help);
            view.mode = Mode::Help;
            None
        }
        'o' if view.about.editor => Some(Action::Edit),
        'p' => None,
        _ if paused => {
            view.tell("the session is paused; p goes on".to_owned());
            None
        }
        'r' => send(Command::Run { whole: false }),
        'a' => send(Command::Run { whole: true }),
        'h' => hint(view),
        'x' if over => {
            view.tell("the session is over already".to_owned());
            None
        }
        'x' => {
            view.mode = Mode::Ask(Question::GiveUp);
            None
        }
        'e' if over => match view.editorial {
            Some(_) => {
                view.show(Page::Editorial);
                None
            }
            None => send(Command::Editorial),
        },
        'e' => {
            view.tell("the editorial opens once all cases pass, or on giving up (x)".to_owned());
            None
        }
        'i' if !over => {
            view.tell("the key idea is asked for at the end".to_owned());
            None
        }
        'i' => {
            view.mode = Mode::Idea(std::mem::take(&mut view.draft));
            None
        }
        _ => None,
    }
}

/// Asks before an open hint is taken. Where none is, the session itself says why.
fn hint(view: &mut View) -> Option<Action> {
    let facts = &view.facts;
    if facts.open > facts.taken && !facts.phase.over() {
        view.mode = Mode::Ask(Question::Hint);
        return None;
    }
    if let Some((number, _)) = view.hints.last() {
        view.show(Page::Hint(*number));
    }
    Some(Action::Send(Command::Hint))
}

/// Goes to the other pane.
fn turn(view: &mut View) {
    view.on_result = !view.on_result;
}

/// Goes some pages on in the text pane.
fn leaf(view: &mut View, step: isize) {
    let pages = view.texts();
    let at = pages.iter().position(|page| *page == view.text);
    let to = at.unwrap_or(0).saturating_add_signed(step);
    if view.on_result {
        view.on_result = false;
    } else {
        view.text = pages[to.min(pages.len() - 1)];
    }
}

/// Scrolls the page that has the keys; says whether the key was one that does.
fn scroll(view: &mut View, key: KeyEvent) -> bool {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let to: fn(usize, usize) -> usize = match key.code {
        KeyCode::Char('d') if control => |top, rows| top + rows / 2,
        KeyCode::Char('u') if control => |top, rows| top.saturating_sub(rows / 2),
        KeyCode::Char('f') if control => |top, rows| top + rows,
        KeyCode::Char('b') if control => |top, rows| top.saturating_sub(rows),
        KeyCode::Char(_) if control => return false,
        KeyCode::Down | KeyCode::Char('j') => |top, _| top + 1,
        KeyCode::Up | KeyCode::Char('k') => |top, _| top.saturating_sub(1),
        KeyCode::PageDown | KeyCode::Char(' ') => |top, rows| top + rows.saturating_sub(1).max(1),
        KeyCode::PageUp => |top, rows| top.saturating_sub(rows.saturating_sub(1).max(1)),
        KeyCode::Home | KeyCode::Char('g') => |_, _| 0,
        KeyCode::End | KeyCode::Char('G') => |_, _| usize::MAX,
        _ => return false,
    };
    view.sheets.scroll(view.page(), to);
    true
}
