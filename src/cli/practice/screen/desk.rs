//! The loop between the terminal and the session.

use std::env;
use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use anyhow::{Context as _, Result};
use ratatui_core::layout::Rect;

use super::draw::draw;
use super::facts::{About, Facts};
use super::input::{Gone, Input};
use super::keys::{Action, take};
use super::signals::Stops;
use super::terminal::Screen;
use super::view::View;
use crate::cli::failure::Failure;
use crate::cli::paint::Look;
use crate::cli::practice::coach::{Coach, hint};
use crate::cli::practice::editor::Editor;
use crate::cli::practice::face::{Command, Happening};
use crate::cli::practice::lines::lines;

/// How long a key is waited for before the session is looked at.
const PACE: Duration = Duration::from_millis(40);

/// Columns of what is told when the screen is gone.
const PAGE_WIDTH: usize = 80;

/// How the screen was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum Ending {
    /// By a key.
    Left,
    /// By Ctrl-C, a signal, or a window that was closed.
    Interrupted,
}

/// What the screen needs to know besides the session.
pub(in crate::cli) struct Setting {
    /// The file to work in, as people say it.
    pub(in crate::cli) file: String,
    /// Whether the terminal takes colour.
    pub(in crate::cli) colour: bool,
    /// The user's editor, if there is one.
    pub(in crate::cli) editor: Option<Editor>,
}

/// Whether standard input and output are a terminal that can show the screen.
pub(in crate::cli) fn fits() -> bool {
    let dumb = env::var_os("TERM").is_none_or(|kind| kind.is_empty() || kind == "dumb");
    io::stdin().is_terminal() && io::stdout().is_terminal() && !dumb
}

/// Shows a session until it is left, and what happened `before`. It is left and saved when this
/// returns.
///
/// # Errors
/// The terminal cannot be taken, or taken again after it was given back for a while.
pub(in crate::cli) fn run(
    coach: &mut Coach,
    before: Vec<Happening>,
    setting: Setting,
) -> Result<Ending> {
    let look = Look {
        colour: setting.colour,
        width: PAGE_WIDTH,
    };
    let ending = show(coach, before, setting);
    // The terminal has been given back; to leave the session may take a while, and what comes of
    // it is told where the shell goes on.
    for happening in coach.send(Command::Leave) {
        let text = lines(&happening, coach, &look);
        // A window that was closed shows nothing any more.
        io::stdout().write_all(text.as_bytes()).ok();
    }
    ending
}

fn show(coach: &mut Coach, before: Vec<Happening>, setting: Setting) -> Result<Ending> {
    let Setting {
        file,
        colour,
        editor,
    } = setting;
    let about = About::new(coach.problem(), file, colour, editor.is_some());
    let facts = Facts::of(coach.session());
    let taken = facts.taken;
    let mut view = View::new(about, facts);
    for index in 0..taken {
        view.happened(Happening::Hint {
            number: index + 1,
            text: hint(coach.problem(), index),
        });
    }
    before
        .into_iter()
        .for_each(|happening| view.happened(happening));
    let desk = Desk {
        stops: Stops::listen().context("cannot listen for signals")?,
        screen: Screen::take().context("cannot take the terminal")?,
        input: Input::start(),
        view,
        editor,
        area: Rect::default(),
        left: false,
    };
    desk.work(coach)
}

/// What the loop works with.
struct Desk {
    stops: Stops,
    /// Comes before the screen, so that it stops reading before the terminal is given back.
    input: Input,
    screen: Screen,
    view: View,
    editor: Option<Editor>,
    /// The area that was drawn on last.
    area: Rect,
    /// Whether the session says that it was left.
    left: bool,
}

impl Desk {
    fn work(mut self, coach: &mut Coach) -> Result<Ending> {
        let mut stale = true;
        loop {
            if coach.interrupted() {
                return Ok(Ending::Interrupted);
            }
            if self.stops.continued() {
                self.screen.retake().context("cannot take the terminal")?;
                stale = true;
            }
            stale |= self.hear(coach);
            if self.left {
                return Ok(Ending::Interrupted);
            }
            if stale && self.show().is_err() {
                // A terminal that cannot be written to has gone away.
                return Ok(Ending::Interrupted);
            }
            match self.keys(coach)? {
                Keys::None => stale = self.resized(),
                Keys::Taken => stale = true,
                Keys::End(ending) => return Ok(ending),
            }
        }
    }

    /// Takes in what happened in the session; says whether anything changed.
    fn hear(&mut self, coach: &mut Coach) -> bool {
        let happenings = coach.wait(Duration::ZERO);
        self.take_in(coach, happenings)
    }

    fn take_in(&mut self, coach: &Coach, happenings: Vec<Happening>) -> bool {
        let facts = Facts::of(coach.session());
        let changed = facts != self.view.facts || !happenings.is_empty();
        self.view.renew(facts);
        for happening in happenings {
            self.left |= matches!(happening, Happening::Left);
            self.view.happened(happening);
        }
        changed
    }

    fn show(&mut self) -> io::Result<()> {
        self.area = self.screen.area()?;
        let view = &mut self.view;
        self.screen.draw(|frame| {
            let layout = view.lay(frame.area());
            draw(view, &layout, frame);
        })
    }

    /// Whether the terminal has another size than the one drawn on, or none any more.
    fn resized(&self) -> bool {
        self.screen.area().map_or(true, |area| area != self.area)
    }

    /// Waits for a key, and follows it and those that came with it.
    fn keys(&mut self, coach: &mut Coach) -> Result<Keys> {
        let mut keys = Keys::None;
        let mut patience = PACE;
        loop {
            let event = match self.input.next(patience) {
                Ok(Some(event)) => event,
                Ok(None) => return Ok(keys),
                Err(Gone) => return Ok(Keys::End(Ending::Interrupted)),
            };
            patience = Duration::ZERO;
            keys = Keys::Taken;
            let Some(action) = take(&mut self.view, &event) else {
                continue;
            };
            if let Some(ending) = self.follow(coach, action)? {
                return Ok(Keys::End(ending));
            }
        }
    }

    /// Does what a key asks; says how the screen is left, if it is.
    fn follow(&mut self, coach: &mut Coach, action: Action) -> Result<Option<Ending>> {
        match action {
            Action::Send(Command::Leave) => return Ok(Some(Ending::Left)),
            Action::Interrupt => return Ok(Some(Ending::Interrupted)),
            Action::Send(command) => {
                let happenings = coach.send(command);
                self.take_in(coach, happenings);
            }
            Action::Stop => {
                let (stops, input, screen) = (&self.stops, &self.input, &mut self.screen);
                input
                    .without(|| screen.without(|| stops.stop()))
                    .and_then(|stopped| stopped)
                    .context("cannot stop and go on")?;
            }
            Action::Edit => self.edit(coach)?,
            Action::Redraw => self.screen.retake().context("cannot take the terminal")?,
        }
        Ok(None)
    }

    /// Opens the editor, which may need the terminal for itself; the session goes on meanwhile.
    fn edit(&mut self, coach: &mut Coach) -> Result<()> {
        let Some(editor) = &self.editor else {
            return Ok(());
        };
        let edited = if editor.takes_the_terminal() {
            let (input, screen) = (&self.input, &mut self.screen);
            input
                .without(|| screen.without(|| open(editor, coach)))
                .context("cannot take the terminal")?
        } else {
            open(editor, coach)
        };
        // The editor may have been stopped and continued together with the judge.
        self.stops.continued();
        self.view.renew(Facts::of(coach.session()));
        self.view.edited(edited);
        Ok(())
    }
}

/// Opens the editor: in the terminal, until it ends, or beside it.
fn open(editor: &Editor, coach: &mut Coach) -> Result<Vec<Happening>, Failure> {
    if editor.takes_the_terminal() {
        editor.take_the_terminal(coach)
    } else {
        editor.open_beside(coach.file()).map(|()| Vec::new())
    }
}

impl View {
    /// Takes in what happened while the editor was open, or why it was not.
    fn edited(&mut self, edited: Result<Vec<Happening>, Failure>) {
        match edited {
            Ok(happenings) => happenings
                .into_iter()
                .for_each(|happening| self.happened(happening)),
            Err(failure) => self.warn(&failure.message),
        }
    }
}

/// What came of waiting for keys.
enum Keys {
    /// There were none.
    None,
    /// Some did something.
    Taken,
    /// One ended it.
    End(Ending),
}
