//! The screen where there is room for the clock and the state alone.

use ratatui_core::layout::Rect;
use ratatui_core::style::Style;
use ratatui_core::terminal::Frame;

use super::draw::{BOLD, hint_style, idea, run_style, time_style};
use super::head::{hints, run, time};
use super::layout::{cut, fitting, notice};
use super::view::{Mode, Question, View};

/// Draws what is wanted most, as many lines as there are rows.
pub(super) fn tiny(view: &View, area: Rect, frame: &mut Frame<'_>) {
    let width = usize::from(area.width);
    let mut lines = vec![
        (fitting(&time(&view.facts), width), time_style(view)),
        (fitting(&run(view), width), run_style(view)),
        (fitting(&hints(&view.facts), width), hint_style(view)),
    ];
    match view.mode {
        Mode::Ask(question) => lines.insert(0, (cut(short(question), width), BOLD)),
        Mode::Idea(_) => lines.insert(0, (String::new(), Style::new())),
        Mode::Read | Mode::Help => {
            let told = notice(view).unwrap_or_default();
            lines.push((cut(&told, width), Style::new()));
        }
    }
    let buffer = frame.buffer_mut();
    for ((text, style), y) in lines.iter().zip(area.top()..area.bottom()) {
        buffer.set_stringn(area.x, y, text, width, *style);
    }
    if !area.is_empty() {
        idea(view, Rect { height: 1, ..area }, frame);
    }
}

fn short(question: Question) -> &'static str {
    match question {
        Question::Hint => "hint? y/n",
        Question::GiveUp => "give up? y/n",
    }
}
