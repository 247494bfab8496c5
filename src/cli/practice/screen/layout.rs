//! Where things stand on a screen of a given size.

use ratatui_core::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::view::{Mode, Page, Question, View};

/// From so many columns on, the text and the result stand side by side.
const WIDE: u16 = 110;
/// Below either of these, there is room for the clock and the state alone.
const TINY: (u16, u16) = (30, 8);
/// From so many rows on, the head has a line for the hints and the run.
const TALL: u16 = 12;
/// From so many rows on, a rule stands above the foot.
const ROOMY: u16 = 20;

/// Where things stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Layout {
    /// Everything in a few lines.
    Tiny(Rect),
    /// A head, one pane or two, and a foot.
    Panes {
        head: Rect,
        panes: Vec<Pane>,
        /// The rule above the foot; empty where there is no room for it.
        rule: Rect,
        message: Rect,
        keys: Rect,
    },
}

/// A page under its tabs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pane {
    pub page: Page,
    pub tabs: Rect,
    pub text: Rect,
}

impl Layout {
    /// The layout of a view on an area.
    pub(super) fn of(view: &View, area: Rect) -> Layout {
        if area.width < TINY.0 || area.height < TINY.1 {
            return Layout::Tiny(area);
        }
        let row = |y: u16, height: u16| Rect::new(area.x, area.y + y, area.width, height);
        let head = if area.height >= TALL { 2 } else { 1 };
        let lines = notice(view).map_or(0, |text| {
            textwrap::wrap(&text, usize::from(area.width - 2)).len()
        });
        let most = (area.height / 6).clamp(1, 3);
        let message = u16::try_from(lines).unwrap_or(most).clamp(1, most);
        let rule = u16::from(area.height >= ROOMY);
        let body = area.height - head - rule - message - 1;
        Layout::Panes {
            head: row(0, head),
            panes: panes(view, row(head, body)),
            rule: row(head + body, rule),
            message: row(head + body + rule, message),
            keys: row(area.height - 1, 1),
        }
    }

    /// The panes.
    pub(super) fn panes(&self) -> &[Pane] {
        match self {
            Layout::Tiny(_) => &[],
            Layout::Panes { panes, .. } => panes,
        }
    }
}

fn panes(view: &View, body: Rect) -> Vec<Pane> {
    let pane = |page, area: Rect| Pane {
        page,
        tabs: Rect { height: 1, ..area },
        text: Rect {
            x: area.x + 1,
            y: area.y + 1,
            width: area.width - 2,
            height: area.height - 1,
        },
    };
    if body.width < WIDE || view.mode == Mode::Help {
        return vec![pane(view.page(), body)];
    }
    // Prose is set at most 88 columns wide; what is left is the result's.
    let left = (body.width / 2).min(92);
    let right = body.width - left - 1;
    vec![
        pane(
            view.text,
            Rect {
                width: left,
                ..body
            },
        ),
        pane(
            Page::Result,
            Rect {
                x: body.x + left + 1,
                width: right,
                ..body
            },
        ),
    ]
}

/// The line above the keys: a question, or what was told last.
pub(super) fn notice(view: &View) -> Option<String> {
    match &view.mode {
        Mode::Ask(Question::Hint) => Some(format!(
            "take hint {} of {}? it counts in the result (y/n)",
            view.facts.taken + 1,
            view.facts.ladder
        )),
        Mode::Ask(Question::GiveUp) => {
            Some("give up? the session ends so, and the editorial opens (y/n)".to_owned())
        }
        Mode::Idea(_) => None,
        Mode::Read | Mode::Help => {
            let message = view.message.as_ref()?;
            let sign = if message.warning { "! " } else { "" };
            Some(format!("{sign}{}", message.text))
        }
    }
}

/// The first of these that fits so many columns, or else as much of the last as fits.
pub(super) fn fitting(texts: &[String], width: usize) -> String {
    match texts.iter().find(|text| text.width() <= width) {
        Some(text) => text.clone(),
        None => cut(texts.last().map_or("", String::as_str), width),
    }
}

/// As much of the text as fits so many columns, with a mark where something is left out.
pub(super) fn cut(text: &str, width: usize) -> String {
    use unicode_width::UnicodeWidthChar;
    if text.width() <= width {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 1;
    for c in text.chars() {
        used += c.width().unwrap_or(0);
        if used > width {
            break;
        }
        out.push(c);
    }
    if width > 0 {
        out.push('…');
    }
    out
}
