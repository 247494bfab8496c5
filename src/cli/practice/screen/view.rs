//! What the screen shows: data that happenings and keys change, and that is drawn.

use std::time::Duration;

use super::facts::{About, Facts};
use super::field::Field;
use super::sheets::Sheets;
use crate::cli::paint::escape;
use crate::cli::practice::face::{Happening, Outcome};
use crate::model::{Report, Verdict};
use crate::practice::clock;

/// What can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Page {
    /// The statement.
    Statement,
    /// A hint that was taken, counted from 1.
    Hint(usize),
    /// The editorial.
    Editorial,
    /// The last run, and how the session came out.
    Result,
    /// The keys.
    Help,
}

/// What keys do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Mode {
    /// They scroll and command.
    Read,
    /// They answer a question.
    Ask(Question),
    /// They type the key idea.
    Idea(Field),
    /// They scroll the help.
    Help,
}

/// What is asked before it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Question {
    /// Whether to take the next hint.
    Hint,
    /// Whether to give up.
    GiveUp,
}

/// A run that goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    /// Whether on all cases.
    pub whole: bool,
    /// What it does now.
    pub doing: String,
}

/// How the last run ended.
#[derive(Debug, Clone)]
#[expect(
    clippy::large_enum_variant,
    reason = "there is one, and nearly always it is the large variant"
)]
pub(super) enum Last {
    /// With a verdict.
    Judged {
        /// Whether on all cases.
        whole: bool,
        /// What became of it.
        report: Report,
        /// The active time at which it came.
        at: Duration,
    },
    /// Without one: why.
    Failed(String),
}

/// A line for the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Message {
    /// Whether it is about something that went wrong.
    pub warning: bool,
    /// The line.
    pub text: String,
    /// The active time from which on it is out of date.
    pub until: Option<Duration>,
}

/// How long a refusal stands: the time that it names runs on.
const REFUSAL: Duration = Duration::from_secs(5);

/// What the screen shows.
#[derive(Debug, Clone)]
pub(super) struct View {
    pub about: About,
    pub facts: Facts,
    /// The hints that were taken: number and Markdown.
    pub hints: Vec<(usize, String)>,
    /// The editorial, once it may be read.
    pub editorial: Option<String>,
    pub run: Option<Run>,
    pub last: Option<Last>,
    /// How the session came out, once it is solved.
    pub outcome: Option<Outcome>,
    /// The page of the text pane.
    pub text: Page,
    /// Whether the result pane has the keys, and is the one that a narrow screen shows.
    pub on_result: bool,
    pub mode: Mode,
    /// A key idea that was begun and put aside.
    pub draft: Field,
    pub message: Option<Message>,
    pub sheets: Sheets,
}

impl View {
    /// The screen at the start.
    pub(super) fn new(about: About, facts: Facts) -> View {
        View {
            about,
            facts,
            hints: Vec::new(),
            editorial: None,
            run: None,
            last: None,
            outcome: None,
            text: Page::Statement,
            on_result: false,
            mode: Mode::Read,
            draft: Field::default(),
            message: None,
            sheets: Sheets::default(),
        }
    }

    /// The page that the keys scroll.
    pub(super) fn page(&self) -> Page {
        match self.mode {
            Mode::Help => Page::Help,
            _ if self.on_result => Page::Result,
            _ => self.text,
        }
    }

    /// The pages that the text pane can show.
    pub(super) fn texts(&self) -> Vec<Page> {
        let hints = self.hints.iter().map(|(number, _)| Page::Hint(*number));
        let editorial = self.editorial.is_some().then_some(Page::Editorial);
        std::iter::once(Page::Statement)
            .chain(hints)
            .chain(editorial)
            .collect()
    }

    /// Takes in what happened.
    pub(super) fn happened(&mut self, happening: Happening) {
        match happening {
            Happening::Started { resumed, kept, .. } => self.started(resumed, kept),
            Happening::RunStarted { whole } => {
                let doing = String::new();
                self.run = Some(Run { whole, doing });
                self.message = None;
            }
            Happening::Progress(doing) => {
                if let Some(run) = &mut self.run {
                    run.doing = escape(&doing);
                }
            }
            Happening::Judged { whole, report, .. } => {
                let solved = whole && report.verdict == Verdict::Accepted;
                let at = self.facts.active;
                self.ran(Last::Judged { whole, report, at });
                if solved && self.outcome.is_none() {
                    self.tell("all cases pass; one moment for the comparison".to_owned());
                }
            }
            Happening::RunFailed(why) => self.ran(Last::Failed(why)),
            Happening::HintOpened { number } => {
                self.tell(format!("hint {number} is open; h takes it"));
            }
            Happening::Hint { number, text } => self.hint(number, text),
            Happening::BudgetOver => self.tell(format!(
                "the {} of the budget are over; the clock runs on",
                clock(self.facts.budget)
            )),
            Happening::Paused | Happening::Resumed => {
                self.mode = Mode::Read;
                self.message = None;
            }
            Happening::Solved(outcome) => {
                self.outcome = Some(outcome);
                self.run = None;
                self.message = None;
                self.open(Page::Result);
                self.mode = Mode::Idea(Field::default());
            }
            Happening::GaveUp { editorial } => {
                self.editorial = Some(editorial);
                self.run = None;
                self.sheets.renew(Page::Result);
                self.open(Page::Editorial);
                self.mode = Mode::Idea(Field::default());
            }
            Happening::Editorial { text } => {
                self.editorial = Some(text);
                self.open(Page::Editorial);
            }
            Happening::KeyIdeaKept => {
                let slug = &self.about.slug;
                self.tell(format!("kept; `judge note {slug}` shows it"));
            }
            Happening::Refused(why) => {
                self.warn(&why);
                let until = self.facts.active + REFUSAL;
                self.message.iter_mut().for_each(|m| m.until = Some(until));
            }
            Happening::Warned(why) => self.warn(&why),
            Happening::FileGone => {
                let text = format!(
                    "{} is gone; the session goes on, and saving it again runs it",
                    self.about.file
                );
                self.warn(&text);
            }
            Happening::Left => {}
        }
    }

    /// Shows a page from its beginning.
    pub(super) fn open(&mut self, page: Page) {
        self.sheets.renew(page);
        self.show(page);
    }

    /// Shows a page where it was left.
    pub(super) fn show(&mut self, page: Page) {
        self.on_result = page == Page::Result;
        if !self.on_result {
            self.text = page;
        }
    }

    /// Takes what the session is like now; a message that it has outlived goes.
    pub(super) fn renew(&mut self, facts: Facts) {
        let outlived = |message: &Message| message.until.is_some_and(|until| facts.active > until);
        if self.message.as_ref().is_some_and(outlived) {
            self.message = None;
        }
        self.facts = facts;
    }

    /// Tells the user something.
    pub(super) fn tell(&mut self, text: String) {
        self.message = Some(Message {
            warning: false,
            text,
            until: None,
        });
    }

    /// Tells the user that something is not as it should be.
    pub(super) fn warn(&mut self, text: &str) {
        self.message = Some(Message {
            warning: true,
            text: escape(text).replace('\n', " "),
            until: None,
        });
    }

    fn started(&mut self, resumed: bool, kept: Option<usize>) {
        // Hints that were taken before come first, and what is to be solved is what one returns to.
        self.open(Page::Statement);
        let file = &self.about.file;
        let text = match kept {
            _ if resumed => format!(
                "you go on at {}; saving {file} runs it",
                clock(self.facts.active)
            ),
            Some(attempt) => format!(
                "saving {file} runs it; the older one is kept, `judge history {} --show {attempt}`",
                self.about.slug
            ),
            None => format!("saving {file} runs it"),
        };
        self.tell(text);
    }

    fn ran(&mut self, last: Last) {
        self.run = None;
        self.last = Some(last);
        self.open(Page::Result);
    }

    fn hint(&mut self, number: usize, text: String) {
        self.hints.retain(|(known, _)| *known != number);
        self.hints.push((number, text));
        self.hints.sort_by_key(|(number, _)| *number);
        self.open(Page::Hint(number));
    }
}
