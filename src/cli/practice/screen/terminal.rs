//! The terminal while the screen holds it, and how it is given back: at the end, for a while, and
//! after a panic.

use std::env;
use std::io::{self, BufWriter, Stdout, Write};
use std::panic::{self, PanicHookInfo};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use ratatui_core::layout::Rect;
use ratatui_core::terminal::{Frame, Terminal, TerminalOptions, Viewport};
use ratatui_crossterm::CrosstermBackend;
use ratatui_crossterm::crossterm::cursor::{Hide, Show};
use ratatui_crossterm::crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use ratatui_crossterm::crossterm::execute;
use ratatui_crossterm::crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use rustix::termios::tcgetwinsize;

use super::sixteen::Sixteen;

type Hook = dyn Fn(&PanicHookInfo<'_>) + Send + Sync;

/// Columns and rows where the terminal does not know its own size.
const ASSUMED: (u16, u16) = (80, 24);

/// Whether the terminal is held.
static HELD: AtomicBool = AtomicBool::new(false);
/// What other threads said as they panicked, to be told when the terminal is given back.
static LAST_WORDS: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// The terminal, held. Dropping it gives it back as it was.
pub(super) struct Screen {
    terminal: Terminal<CrosstermBackend<Sixteen<BufWriter<Stdout>>>>,
    area: Rect,
    before: Arc<Hook>,
}

impl Screen {
    /// Takes the terminal: raw mode, the alternate screen, and a panic hook that gives it back.
    pub(super) fn take() -> io::Result<Screen> {
        let area = area()?;
        let terminal = Terminal::with_options(
            CrosstermBackend::new(Sixteen::new(BufWriter::new(io::stdout()))),
            TerminalOptions {
                viewport: Viewport::Fixed(area),
            },
        )?;
        let before: Arc<Hook> = Arc::from(panic::take_hook());
        panic::set_hook(hook(Arc::clone(&before)));
        let screen = Screen {
            terminal,
            area,
            before,
        };
        hold()?;
        Ok(screen)
    }

    /// Draws a frame, on the area that the terminal has now.
    pub(super) fn draw(&mut self, paint: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        let area = area()?;
        if area != self.area {
            self.clear(area)?;
        }
        self.terminal.draw(paint)?;
        Ok(())
    }

    /// The terminal's area now.
    pub(super) fn area(&self) -> io::Result<Rect> {
        area()
    }

    /// Gives the terminal back while `meanwhile` runs, and then takes it again.
    pub(super) fn without<T>(&mut self, meanwhile: impl FnOnce() -> T) -> io::Result<T> {
        give_back();
        let value = meanwhile();
        hold()?;
        self.clear(area()?)?;
        Ok(value)
    }

    /// Sets the terminal's modes anew and forgets what it shows: after a stop from outside, a
    /// shell has had it in the meantime.
    pub(super) fn retake(&mut self) -> io::Result<()> {
        self.without(|| ())
    }

    fn clear(&mut self, area: Rect) -> io::Result<()> {
        self.area = area;
        self.terminal.resize(area)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
        // While a panic passes through, hooks cannot be set; ours only hands on by now.
        if !thread::panicking() {
            drop(panic::take_hook());
            let before = Arc::clone(&self.before);
            panic::set_hook(Box::new(move |info| before(info)));
        }
        let mut words = LAST_WORDS.lock().unwrap_or_else(PoisonError::into_inner);
        for words in words.drain(..) {
            // Standard error may be closed; there is nobody else to tell.
            writeln!(io::stderr(), "{words}").ok();
        }
    }
}

/// A hook that gives the terminal back before the message of a panic is written on it. A panic in
/// another thread leaves the screen standing; its message is kept until the end.
fn hook(before: Arc<Hook>) -> Box<Hook> {
    let drawing = thread::current().id();
    Box::new(move |info| {
        if thread::current().id() != drawing && HELD.load(Ordering::SeqCst) {
            let mut words = LAST_WORDS.lock().unwrap_or_else(PoisonError::into_inner);
            words.push(info.to_string());
            return;
        }
        give_back();
        before(info);
    })
}

fn hold() -> io::Result<()> {
    HELD.store(true, Ordering::SeqCst);
    enable_raw_mode()?;
    execute!(
        io::stdout(),
        EnterAlternateScreen,
        EnableBracketedPaste,
        Hide
    )
}

/// Gives the terminal back, once. A terminal that has gone away needs nothing.
fn give_back() {
    if HELD.swap(false, Ordering::SeqCst) {
        execute!(
            io::stdout(),
            DisableBracketedPaste,
            LeaveAlternateScreen,
            Show
        )
        .ok();
        disable_raw_mode().ok();
    }
}

/// The terminal's area; what `COLUMNS` and `LINES` say, or 80 to 24, where it reports none. A
/// terminal that has gone away is an error.
fn area() -> io::Result<Rect> {
    let size = tcgetwinsize(io::stdout())?;
    let said = |name: &str| env::var(name).ok()?.parse().ok();
    let or = |size: u16, name: &str, assumed: u16| match size {
        0 => said(name).filter(|&size| size > 0).unwrap_or(assumed),
        size => size,
    };
    let columns = or(size.ws_col, "COLUMNS", ASSUMED.0);
    let rows = or(size.ws_row, "LINES", ASSUMED.1);
    Ok(Rect::new(0, 0, columns, rows))
}
