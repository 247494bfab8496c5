//! Draws the view on a frame.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::{Position, Rect};
use ratatui_core::style::{Color, Modifier, Style};
use ratatui_core::terminal::Frame;
use ratatui_core::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::facts::Phase;
use super::head::{hints, run, time};
use super::help::keys;
use super::layout::{Layout, Pane, cut, fitting, notice};
use super::tabs::tabs;
use super::tiny::tiny;
use super::view::{Last, Mode, Page, View};
use crate::model::{Difficulty, Verdict};

/// Asides and rules.
pub(super) const DIM: Style = Style::new().add_modifier(Modifier::DIM);
/// What catches the eye.
pub(super) const BOLD: Style = Style::new().add_modifier(Modifier::BOLD);
/// What stands before the key idea as it is typed.
const IDEA: &str = " key idea: ";
/// What stands there while nothing is typed.
const ASKED: &str = "what made it click, in a line";

impl View {
    /// Sets the pages for an area, and says where everything stands.
    pub(super) fn lay(&mut self, area: Rect) -> Layout {
        let layout = Layout::of(self, area);
        for pane in layout.panes() {
            let (width, rows) = (pane.text.width.into(), pane.text.height.into());
            self.set(pane.page, width, rows);
        }
        layout
    }
}

/// Draws the view as it was laid.
pub(super) fn draw(view: &View, layout: &Layout, frame: &mut Frame<'_>) {
    match layout {
        Layout::Tiny(area) => tiny(view, *area, frame),
        Layout::Panes {
            head,
            panes,
            rule,
            message,
            keys,
        } => {
            let buffer = frame.buffer_mut();
            self::head(view, *head, buffer);
            for pane in panes {
                self::pane(view, pane, panes.len() == 1, buffer);
            }
            for y in rule.top()..rule.bottom() {
                buffer.set_string(rule.x, y, "─".repeat(rule.width.into()), DIM);
            }
            if let [left, _] = panes.as_slice() {
                let x = left.tabs.right();
                buffer.set_string(x, left.tabs.y, "┬", DIM);
                for y in left.text.top()..left.text.bottom() {
                    buffer.set_string(x, y, "│", DIM);
                }
                for y in rule.top()..rule.bottom() {
                    buffer.set_string(x, y, "┴", DIM);
                }
            }
            foot(view, *keys, buffer);
            match &view.mode {
                Mode::Idea(_) => idea(view, *message, frame),
                _ => told(view, *message, buffer),
            }
        }
    }
}

/// A colour, where the terminal takes any.
fn coloured(view: &View, style: Style, colour: Color) -> Style {
    if view.about.colour {
        style.fg(colour)
    } else {
        style
    }
}

/// The style of the run's state.
pub(super) fn run_style(view: &View) -> Style {
    let accepted = match (&view.run, &view.last) {
        (Some(_), _) | (None, None) => return Style::new(),
        (None, Some(Last::Judged { report, .. })) => report.verdict == Verdict::Accepted,
        (None, Some(Last::Failed(_))) => false,
    };
    let colour = if accepted { Color::Green } else { Color::Red };
    coloured(view, BOLD, colour)
}

/// The style of the clock.
pub(super) fn time_style(view: &View) -> Style {
    match view.facts.phase {
        Phase::Solved => coloured(view, BOLD, Color::Green),
        _ if view.facts.active > view.facts.budget => coloured(view, BOLD, Color::Red),
        Phase::Paused | Phase::GaveUp => coloured(view, BOLD, Color::Yellow),
        Phase::Running => BOLD,
    }
}

/// The style of the hints' state.
pub(super) fn hint_style(view: &View) -> Style {
    if view.facts.open > view.facts.taken && !view.facts.phase.over() {
        coloured(view, BOLD, Color::Yellow)
    } else {
        DIM
    }
}

fn head(view: &View, area: Rect, buffer: &mut Buffer) {
    let room = usize::from(area.width).saturating_sub(2);
    let title = &view.about.title;
    let difficulty = view.about.difficulty.name();
    let colour = match view.about.difficulty {
        Difficulty::Easy => Color::Green,
        Difficulty::Medium => Color::Yellow,
        Difficulty::Hard => Color::Red,
    };
    // The clock is told whole before the title is.
    let clock = fitting(&time(&view.facts), (room * 2 / 3).max(16));
    let left = room.saturating_sub(clock.width() + 2);
    let title_room = left.saturating_sub(difficulty.len() + 3);
    let mut line = vec![Span::styled(cut(title, left), BOLD)];
    if title.width() <= title_room {
        let style = coloured(view, Style::new(), colour);
        line.extend([Span::raw(" · "), Span::styled(difficulty, style)]);
    }
    sides(
        line,
        Span::styled(clock, time_style(view)),
        Rect { height: 1, ..area },
        buffer,
    );
    if area.height > 1 {
        let hints = fitting(&hints(&view.facts), room / 2);
        let run = fitting(&run(view), room.saturating_sub(hints.width() + 2));
        let row = Rect {
            y: area.y + 1,
            height: 1,
            ..area
        };
        sides(
            vec![Span::styled(hints, hint_style(view))],
            Span::styled(run, run_style(view)),
            row,
            buffer,
        );
    }
}

/// One text at the left, one at the right, a column of air on both sides.
fn sides(left: Vec<Span<'_>>, right: Span<'_>, area: Rect, buffer: &mut Buffer) {
    let room = area.width.saturating_sub(2);
    let width = u16::try_from(right.width()).unwrap_or(room).min(room);
    buffer.set_line(area.x + 1, area.y, &Line::from(left), room - width);
    buffer.set_span(area.x + 1 + room - width, area.y, &right, width);
}

fn pane(view: &View, pane: &Pane, alone: bool, buffer: &mut Buffer) {
    let paused = view.facts.phase == Phase::Paused && pane.page != Page::Help;
    let (lines, below) = if paused {
        (&[][..], 0)
    } else {
        view.sheets.visible(pane.page)
    };
    tabs(view, pane, below, alone, buffer);
    let text = pane.text;
    // Side by side, it is said once.
    if paused && (alone || pane.page != Page::Result) {
        let words = "Paused. The page is hidden while the clock stands; p goes on.";
        let lines = textwrap::wrap(words, usize::from(text.width.max(1)));
        for (line, y) in lines.iter().zip(text.top() + 1..text.bottom()) {
            buffer.set_string(text.x, y, line, Style::new());
        }
    }
    for (line, y) in lines.iter().zip(text.top()..text.bottom()) {
        buffer.set_line(text.x, y, line, text.width);
    }
    // What is being run again is not what the page says.
    if pane.page == Page::Result && view.run.is_some() {
        buffer.set_style(text, DIM);
    }
}

/// The keys that work now, as many as fit.
fn foot(view: &View, area: Rect, buffer: &mut Buffer) {
    let room = usize::from(area.width).saturating_sub(2);
    let keys = keys(view);
    let width = |(key, what): &(&str, &str)| key.width() + what.width() + 3;
    let last = keys.len().saturating_sub(2);
    let mut left = room + 2 - keys[last..].iter().map(width).sum::<usize>().min(room);
    let mut line = Vec::new();
    for (index, pair) in keys.iter().enumerate() {
        if index < last {
            if width(pair) > left {
                continue;
            }
            left -= width(pair);
        }
        line.push(Span::styled(pair.0, BOLD));
        line.push(Span::styled(format!(" {}  ", pair.1), DIM));
    }
    let room = u16::try_from(room).unwrap_or(area.width);
    buffer.set_line(area.x + 1, area.y, &Line::from(line), room);
}

fn told(view: &View, area: Rect, buffer: &mut Buffer) {
    let Some(text) = notice(view) else { return };
    let width = usize::from(area.width).saturating_sub(2).max(1);
    let style = match &view.mode {
        Mode::Ask(_) => BOLD,
        _ if view.message.as_ref().is_some_and(|m| m.warning) => {
            coloured(view, BOLD, Color::Yellow)
        }
        _ => Style::new(),
    };
    let lines = textwrap::wrap(&text, width);
    let rows = usize::from(area.height);
    for (index, y) in (area.top()..area.bottom()).enumerate() {
        let Some(line) = lines.get(index) else { break };
        let more = index + 1 == rows && lines.len() > rows;
        let line = if more {
            cut(&lines[index..].join(" "), width)
        } else {
            line.to_string()
        };
        buffer.set_string(area.x + 1, y, line, style);
    }
}

/// The key idea as it is typed, with the cursor; nothing where none is typed.
pub(super) fn idea(view: &View, area: Rect, frame: &mut Frame<'_>) {
    let Mode::Idea(field) = &view.mode else {
        return;
    };
    let label = if usize::from(area.width) > IDEA.len() + 12 {
        IDEA
    } else {
        ""
    };
    let room = usize::from(area.width).saturating_sub(label.len());
    let (shown, cursor) = field.window(room);
    let buffer = frame.buffer_mut();
    let (x, _) = buffer.set_stringn(area.x, area.y, label, area.width.into(), BOLD);
    if field.text().is_empty() {
        buffer.set_stringn(x, area.y, ASKED, room, DIM);
    } else {
        buffer.set_stringn(x, area.y, shown, room, Style::new());
    }
    let cursor = u16::try_from(cursor).unwrap_or(0);
    frame.set_cursor_position(Position::new(x + cursor, area.y));
}
