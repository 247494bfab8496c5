//! Panics of the solution's, as a message and the user's own lines.

use std::any::Any;
use std::cell::RefCell;
use std::panic;

/// A panic.
#[derive(Debug, Default, Clone)]
pub(crate) struct Caught {
    pub(crate) message: String,
    /// The user's own lines, outermost first.
    pub(crate) frames: Vec<String>,
}

thread_local! {
    static LAST: RefCell<Option<Caught>> = RefCell::new(None);
}

/// Makes the call. The message of a panic in it is kept rather than printed; what other threads
/// panic with is printed as ever.
pub(crate) fn catch<R>(file: &'static str, call: impl FnOnce() -> R) -> Result<R, Caught> {
    let ours = std::thread::current().id();
    panic::set_hook(Box::new(move |info| {
        let message = said(info.payload());
        let place = info.location();
        if std::thread::current().id() != ours {
            let place = place.map(ToString::to_string).unwrap_or_default();
            eprintln!("a thread panicked at {}: {}", place, message);
            return;
        }
        let mut frames = frames(file);
        if frames.is_empty() {
            let own = place.filter(|place| place.file() == file);
            frames.extend(own.map(|place| format!("{}:{}", file, place.line())));
        }
        let caught = Caught { message, frames };
        LAST.with(|last| *last.borrow_mut() = Some(caught));
    }));
    LAST.with(|last| last.borrow_mut().take());
    panic::catch_unwind(panic::AssertUnwindSafe(call)).map_err(|payload| {
        let kept = LAST.with(|last| last.borrow_mut().take());
        let message = said(payload.as_ref());
        // A value whose drop panics must not take the driver with it.
        std::mem::forget(payload);
        kept.unwrap_or(Caught {
            message,
            frames: Vec::new(),
        })
    })
}

fn said(payload: &(dyn Any + Send)) -> String {
    let text = payload
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned());
    let text = text.or_else(|| payload.downcast_ref::<String>().cloned());
    match text {
        Some(text) => format!("panic: {}", text),
        None => "panic".to_owned(),
    }
}

/// The frames of the user's file, where the program tells its lines.
#[cfg(judge_debug)]
fn frames(file: &str) -> Vec<String> {
    let trace = std::backtrace::Backtrace::force_capture().to_string();
    let mut found = Vec::new();
    let mut function = "";
    for line in trace.lines() {
        let line = line.trim();
        if let Some(place) = line.strip_prefix("at ") {
            let place = place.trim_start_matches("./");
            let mut parts = place.rsplitn(3, ':').skip(1);
            let (number, path) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
            if path == file || path.ends_with(&format!("/{}", file)) {
                found.push(format!("{}:{} in {}", file, number, shown(function)));
            }
        } else if let Some((_, name)) = line.split_once(": ") {
            function = name;
        }
    }
    found.reverse();
    found
}

/// A function's name as its user knows it: `Solution::two_sum` for
/// `<impl solution::judge_given::Solution>::two_sum`.
#[cfg(judge_debug)]
fn shown(function: &str) -> String {
    let plain = function
        .replace("solution::", "")
        .replace("judge_given::", "");
    match plain.strip_prefix("<impl ") {
        Some(rest) => rest.replacen(">::", "::", 1),
        None => plain,
    }
}

#[cfg(not(judge_debug))]
fn frames(_: &str) -> Vec<String> {
    Vec::new()
}
